import { describe, expect, it } from 'vitest';
import { nextBox } from '../../../src/taskpane/pictures/walk-boxes';

const box = (id: string, x: number, y: number) => ({ id, x, y, width: 10, height: 5 });
const tree = [box('visi', 20, 0), box('misi-1', 0, 20), box('misi-2', 40, 20), box('tujuan', 40, 40)];

describe('walking from box to box', () => {
  it('goes to the nearest one on that side', () => {
    expect(nextBox(tree, 'visi', 'bawah')).toBe('misi-1');
    expect(nextBox(tree, 'misi-1', 'kanan')).toBe('misi-2');
    expect(nextBox(tree, 'misi-2', 'bawah')).toBe('tujuan');
    expect(nextBox(tree, 'tujuan', 'atas')).toBe('misi-2');
  });

  it('stays where nothing lies on that side, and where the box is gone', () => {
    expect(nextBox(tree, 'visi', 'atas')).toBeNull();
    expect(nextBox(tree, 'tidak-ada', 'bawah')).toBeNull();
  });
});
