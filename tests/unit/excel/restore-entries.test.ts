import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/excel/kept/kaskade-sheet';
import { changedEntries, entriesAfter, entriesBack } from '../../../src/excel/write/restore-entries';

const entry = (key: string, text: string, section = 'abaikan'): Entry => ({ section, key, text, rows: [] });
const say = (entries: readonly Entry[]): readonly string[] => entries.map(({ key, text }) => `${key} ${text}`).sort();

describe('entries of our own sheet, put back', () => {
  it('are what they were before', () => {
    const before = [entry('1', 'lama'), entry('2', 'tetap'), entry('3', 'titik', 'titik-pulih')];
    const change = { remove: [before[0]!], add: [{ section: 'abaikan' as const, key: '3', text: 'baru' }] };
    const after = entriesAfter({ entries: before }, change);
    expect(say(after)).toEqual(['2 tetap', '3 baru', '3 titik']);
    expect(say(entriesAfter({ entries: after }, entriesBack({ entries: after }, changedEntries('abaikan', change))))).toEqual(say(before));
  });

  it('leave alone what somebody else has put under the same key since', () => {
    const changed = changedEntries('abaikan', { remove: [], add: [{ key: '1', text: 'saya' }] });
    expect(entriesBack({ entries: [entry('1', 'dia')] }, changed)).toEqual({ remove: [], add: [] });
  });

  it('come under a free key where theirs was taken since, and not twice', () => {
    const changed = changedEntries('abaikan', { remove: [entry('1', 'saya')], add: [] });
    expect(entriesBack({ entries: [entry('1', 'dia'), entry('2', 'dia juga')] }, changed).add).toEqual([{ section: 'abaikan', key: '3', text: 'saya' }]);
    expect(entriesBack({ entries: [entry('7', 'saya')] }, changed).add).toEqual([]);
  });
});
