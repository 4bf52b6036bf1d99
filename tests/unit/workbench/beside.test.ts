import { describe, expect, it } from 'vitest';
import { extrasOf } from '../../../src/workbench/book';
import type { Book } from '../../../src/workbench/contracts';
import { emptyBook } from '../../../src/workbench/files/open';
import { layBeside, watchBeside, type BesideParts } from '../../../src/workbench/page/beside';
import { Relay } from '../../../src/workbench/serve/relay';

const printed = (book: Book): void => {
  const { page } = extrasOf(book, 'lembar1');
  page.orientation = 'Landscape';
  page.paperSize = 14;
  page.margins.left = 36;
  page.titleRows = { first: 3, last: 6 };
};

describe('what lies beside the engine’s model', () => {
  it('is there again in a window that is loaded again: page setup, names, settings', () => {
    const relay = new Relay('a.xlsx', null);
    const first = emptyBook('a.xlsx');
    const changes = watchBeside(first);
    printed(first);
    first.chartNames.set('c1', 'Lintasan');
    first.settings.set('kaskade', { bahasa: 'id' });
    expect(relay.keepBeside(relay.current.session, changes() ?? {})).toBe(true);
    const again = emptyBook('a.xlsx');
    layBeside(again, JSON.parse(JSON.stringify(relay.beside)) as BesideParts);
    expect(extrasOf(again, 'lembar1').page).toEqual(extrasOf(first, 'lembar1').page);
    expect(again.chartNames.get('c1')).toBe('Lintasan');
    expect(again.settings.get('kaskade')).toEqual({ bahasa: 'id' });
  });

  it('is told once, and only where it has changed', () => {
    const book = emptyBook('a.xlsx');
    book.settings.set('lama', 1);
    const changes = watchBeside(book);
    expect(changes()).toBeNull();
    book.settings.set('baru', 2);
    book.settings.delete('lama');
    expect(changes()).toEqual({ 'setelan:baru': '2', 'setelan:lama': null });
    expect(changes()).toBeNull();
  });

  it('of one window does not undo what another has set', () => {
    const relay = new Relay('a.xlsx', null);
    const { session } = relay.current;
    const [one, two] = [emptyBook('a.xlsx'), emptyBook('a.xlsx')];
    const [ofOne, ofTwo] = [watchBeside(one), watchBeside(two)];
    printed(one);
    relay.keepBeside(session, ofOne() ?? {});
    two.settings.set('x', 1);
    relay.keepBeside(session, ofTwo() ?? {});
    expect(relay.beside['lembar:lembar1']).toContain('Landscape');
  });

  it('goes with its book', () => {
    const relay = new Relay('a.xlsx', null);
    const { session } = relay.current;
    relay.keepBeside(session, { 'setelan:x': '1' });
    relay.replace('b.xlsx', null);
    expect(relay.beside).toEqual({});
    expect(relay.keepBeside(session, { 'setelan:x': '1' })).toBe(false);
  });
});
