import { describe, expect, it } from 'vitest';
import { findingColumns, linkTo, recap, type FindingRow } from '../../../src/excel/findings-sheet/finding-rows';
import { cellFor, ourColumns, placeRows, type TableNow } from '../../../src/excel/findings-sheet/place-rows';
import { speak } from '../../../src/strings';
import { findingsWords } from '../../../src/taskpane/guards/words';

const words = findingsWords(speak('id'));
const rule = 'indikator-tanpa-opd';

const finding = (row: number, message: string, more: Partial<FindingRow> = {}): FindingRow => ({ severity: 'galat', rule, sheet: 'Matriks', cell: { row, column: 16 }, message, opd: [], status: { status: 'terbuka', reason: '' }, ...more });

/** The table as it was written for these findings, with what the planner has written in a tenth column. */
function written(findings: readonly FindingRow[], notes: readonly string[]): TableNow {
  const at = new Map(findingColumns.map((column, index) => [column, index]));
  const rows = findings.map((row, index) => ['Galat', words.rule(rule)[0], row.sheet, `Q${(row.cell?.row ?? 0) + 1}`, row.message, '', '', 'Terbuka', '', notes[index] ?? '']);
  return { at, rows, own: notes.map((note) => note !== '') };
}

const placed = (now: TableNow, findings: readonly FindingRow[]): string[] => placeRows(now, findings, words).map((row) => (row.kind === 'finding' ? row.row.message : row.kind));

describe('where findings go in a table that stands', () => {
  const [a, b, c] = [finding(10, 'a'), finding(11, 'b'), finding(12, 'c')] as const;

  it('in their own order, where the planner has written nothing', () => {
    expect(placed(written([c, a], ['', '']), [a, b, c])).toEqual(['a', 'b', 'c']);
    expect(placed(written([a, b, c], ['', '', '']), [c])).toEqual(['c', 'free', 'free']);
  });

  it('each to its row, where she has: also after she has sorted, and after rows were inserted in the matrix', () => {
    expect(placed(written([c, a, b], ['nanti', '', '']), [a, b, c])).toEqual(['c', 'a', 'b']);
    expect(placed(written([a, b], ['', 'sudah']), [finding(20, 'a'), finding(21, 'b')])).toEqual(['a', 'b']);
  });

  it('a changed message is known by its cell', () => {
    expect(placed(written([a, b], ['', 'sudah']), [finding(11, 'b, lain'), a])).toEqual(['a', 'b, lain']);
  });

  it('a finding that is gone stays where she has written about it; others make room', () => {
    expect(placed(written([a, b], ['sudah', '']), [c])).toEqual(['done', 'c']);
    expect(placed(written([a], ['sudah']), [b, c])).toEqual(['done', 'b', 'c']);
  });

  it('same words in two cells are two findings', () => {
    const twins = [finding(10, 'sama'), finding(30, 'sama')];
    expect(placeRows(written(twins, ['', 'ini']), [...twins].reverse(), words).map((row) => row.kind === 'finding' && row.row.cell?.row)).toEqual([10, 30]);
  });
});

describe('the cells of a row', () => {
  it('hold text as text, and one link', () => {
    const row = { kind: 'finding', row: finding(57, '=1+1', { sheet: "O'Neil \"x\"", opd: ['Bappeda', 'Dinas A'] }) } as const;
    expect([cellFor(row, 'pesan', words), cellFor(row, 'opd', words), cellFor(row, 'lembar', words)]).toEqual(["'=1+1", 'Bappeda; Dinas A', "O'Neil \"x\""]);
    expect(cellFor(row, 'sel', words)).toBe('=HYPERLINK("#\'O\'\'Neil ""x""\'!Q58","Q58")');
    expect(linkTo('Matriks', { row: 0, column: 26 })).toBe('=HYPERLINK("#\'Matriks\'!AA1","AA1")');
  });

  it('of a finding that is gone change in their status only', () => {
    expect(findingColumns.flatMap((column) => cellFor({ kind: 'done' }, column, words) ?? [])).toEqual(['Selesai']);
    expect(cellFor({ kind: 'done' }, 'status', words)).toBe('Selesai');
  });
});

describe('the columns of ours', () => {
  it('are known in either language and in any order; without rule, sheet, cell or message the table is none of ours', () => {
    expect(ourColumns(['Catatan', 'Cell', 'Rule', 'Sheet', 'Finding'], words)).toEqual(new Map([['aturan', 2], ['lembar', 3], ['sel', 1], ['pesan', 4]]));
    expect(ourColumns(['Sel', 'Aturan', 'Lembar'], words)).toBeNull();
  });
});

describe('the recap', () => {
  it('counts a finding for each of its agencies, and none that is muted', () => {
    const rows = [finding(1, 'a', { opd: ['Bappeda', 'Dinas A'] }), finding(2, 'b', { severity: 'saran', opd: ['Bappeda'] }), finding(3, 'c'), finding(4, 'd', { status: { status: 'dibisukan', reason: 'disepakati' } })];
    const { opd, aturan } = recap(rows, words);
    expect(opd.map(({ name, counts, total }) => [name, counts.galat, counts.saran, total])).toEqual([['Bappeda', 1, 1, 2], ['(tanpa OPD)', 1, 0, 1], ['Dinas A', 1, 0, 1]]);
    expect(aturan.map(({ name, total }) => [name, total])).toEqual([['Indikator tanpa OPD', 3]]);
  });
});
