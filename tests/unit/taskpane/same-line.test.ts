import { describe, expect, it } from 'vitest';
import type { TablePicture } from '../../../src/excel/session-state';
import { isReading, joinPages, patchGrid, readSheet, rereadCells, type Grid, type Reading } from '../../../src/matrix';
import { viewPlan } from '../../../src/plan';
import { createChecker, rules, severities, type Checker } from '../../../src/rules';
import { listFindings, type FindingRow } from '../../../src/taskpane/model/finding-rows';
import { groupFindings } from '../../../src/taskpane/model/groups';
import { sameLine, type LineFacts } from '../../../src/taskpane/model/same-line';
import { gridOf, tc14Header, tc14HeaderMerges, tc14Row } from '../../support/grid';

const row = (name: string, opd = ''): ReturnType<typeof tc14Row> => tc14Row('', '', name, '70,1', ['70,2', '70,3', '70,4', '70,5', '70,6'], '70,6', opd);
const table: Grid = gridOf([
  ...tc14Header,
  ['', 'MISI 1 : Pelayanan dasar'],
  tc14Row('', 'TUJUAN 1 : Terwujudnya pelayanan', 'Indeks Kepuasan Masyarakat', '80,5', ['81,2', '82,0', '83,1', '84,2', '85,9'], '85,9', 'Sekretariat Daerah'),
  tc14Row('', 'SASARAN 1 : Meningkatnya kesehatan', 'Usia Harapan Hidup', '70,1', ['70,2', '70,3', '70,4', '70,5', '70,6'], '70,6', ''),
  ...Array.from({ length: 12 }, (_, at) => row(`Indeks mutu layanan ke-${at + 1}`)), row('Cakupan imunisasi', 'Dinas Kesehatan'), row('Cakupan pemeriksaan', 'Dinas Kesehatan'),
], { merges: tc14HeaderMerges, sheet: 'T-C.14' });

function pictureOf(reading: Reading, checker: Checker): TablePicture {
  const view = viewPlan(reading.plan, { table: reading.facts });
  return { id: 'tabel', sheets: [{ id: 'lembar', name: 'T-C.14' }], table: joinPages([reading]), view, outcome: checker.check(view), muted: [] };
}

function linesOf(shown: TablePicture, facts: Partial<LineFacts> = {}): ReadonlyMap<string, LineFacts> {
  const { outcome, view, table: { unread } } = shown;
  const rows: readonly FindingRow[] = listFindings(groupFindings(outcome.findings, 'aturan', view, new Set(severities)), outcome, unread, { isOpen: () => true, reasons: new Set() });
  return new Map(rows.map((one) => [one.key, { row: one, shown, chosen: new Set<string>(), selected: null, busy: false, ...facts }]));
}

/** Kinds of the lines that are drawn for the second picture: those that are new, and those that are not the same. */
function drawn(before: ReadonlyMap<string, LineFacts>, after: ReadonlyMap<string, LineFacts>): readonly string[] {
  return [...after].filter(([key, line]) => !before.has(key) || !sameLine(before.get(key)!, line)).map(([, { row: one }]) => one.kind);
}

function edited(rowAt: number, column: number, value: string): { readonly before: TablePicture; readonly after: TablePicture } {
  const first = readSheet(table);
  if (!isReading(first)) throw new Error(first.refused);
  const checker = createChecker(rules);
  const before = pictureOf(first, checker);
  const grid = patchGrid(table, { origin: { row: rowAt, column }, rowCount: 1, columnCount: 1, values: [[value]], texts: [[value]], formats: [['General']], formulas: [[value]] })!;
  const again = rereadCells(first, grid, [{ row: rowAt, column }]) ?? readSheet(grid);
  if (!isReading(again)) throw new Error(again.refused);
  return { before, after: pictureOf(again, checker) };
}

describe('lines of the findings list, after an edit', () => {
  it('are drawn again only where the edit has changed them', () => {
    const { before, after } = edited(8, 16, 'Dinas Kesehatan');
    const lines = [linesOf(before), linesOf(after)] as const;
    expect(lines[0].size).toBeGreaterThan(14);
    expect(lines[1].size).toBe(lines[0].size - 1);
    // The rule's head and its boxes count one less.
    expect(drawn(...lines)).toEqual(['group', 'assign']);
  });

  it('come new where a finding has come', () => {
    const { before, after } = edited(10, 8, '');
    expect(drawn(linesOf(before), linesOf(after))).toEqual(expect.arrayContaining(['group', 'finding']));
    expect(drawn(linesOf(before), linesOf(after)).length).toBeLessThan(6);
  });

  it('are the same where nothing has changed, and not where they are elsewhere, ticked, selected or busy', () => {
    const { before } = edited(8, 16, '');
    const plain = linesOf(before);
    expect(drawn(plain, linesOf({ ...before }))).toEqual([]);
    const [finding] = before.outcome.findings.filter(({ rule }) => rule === 'indikator-tanpa-opd');
    expect(drawn(plain, linesOf(before, { selected: { owner: finding!.owner, field: finding!.field } }))).toEqual(['finding']);
    expect(drawn(plain, linesOf(before, { chosen: new Set([finding!.owner]) }))).toEqual(['assign', 'finding']);
    expect(drawn(plain, linesOf(before, { busy: true }))).toHaveLength(plain.size);
    const moved = { ...before, table: { ...before.table, cellOf: (...asked: Parameters<typeof before.table.cellOf>) => { const cell = before.table.cellOf(...asked); return cell && { ...cell, row: cell.row + 1 }; } } };
    expect(drawn(plain, linesOf(moved)).every((kind) => kind === 'finding')).toBe(true);
    expect(drawn(plain, linesOf(moved)).length).toBe(before.outcome.findings.length);
  });
});
