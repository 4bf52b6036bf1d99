import { describe, expect, it } from 'vitest';
import { emptyBook } from '../../../src/workbench/files/open';
import { trackUnsaved } from '../../../src/workbench/page/unsaved';

describe('changes that no file holds yet', () => {
  it('are revisions, not who looks where, until the book is saved', () => {
    const unsaved = trackUnsaved();
    unsaved.watch(emptyBook('a.xlsx'));
    for (const type of ['CLIENT_JOINED', 'CLIENT_MOVED', 'CLIENT_LEFT']) unsaved.heard({ type });
    expect(unsaved.any()).toBe(false);
    for (const type of ['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE']) {
      unsaved.heard({ type });
      expect(unsaved.any()).toBe(true);
      unsaved.saved();
      expect(unsaved.any()).toBe(false);
    }
  });

  it('are settings that the add-in wrote', () => {
    const unsaved = trackUnsaved();
    const book = emptyBook('a.xlsx');
    book.settings.set('lama', 1);
    unsaved.watch(book);
    expect(unsaved.any()).toBe(false);
    book.settings.set('baru', 2);
    expect(unsaved.any()).toBe(true);
    unsaved.saved();
    expect(unsaved.any()).toBe(false);
  });
});
