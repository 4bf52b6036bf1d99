import type { Grid } from '../../matrix';
import type { Zone } from '../../plan';
import { columnName } from '../host/addresses';
import { keepsText } from '../write/typed-text';
import { choicesOf } from './choices';
import { guardIds, type GuardedNumber, type GuardGap, type GuardId, type GuardItem, type GuardList, type LeftOut } from './guard-items';
import { indikatorCountsOf, opdGapsOf } from './opd-gaps';
import type { FormatsBelow } from './survey';
import { filledCells, isBlank, ownCells, runsWhere, tableOf, type Table, type TablePage } from './rows';

/** What is on a sheet already, so that nothing of it is overwritten. */
export interface Present {
  /** Cells with a validation that is not ours. */
  readonly theirs: readonly Zone[];
  /** Cells that we have made text cells before, with the format they had; they count as they were. */
  readonly ourText: readonly { readonly zone: Zone; readonly format: string }[];
  /** Formats of the cells below the content; where they are not known, nothing there becomes a text cell. */
  readonly below: FormatsBelow | null;
}

export const nothingPresent: Present = { theirs: [], ourText: [], below: null };

const nothing: Omit<GuardItem, 'id'> = { zones: [], headers: [], choices: [], formats: [], counts: { indikator: [], tanpaOpd: [] }, left: [] };

/** Everything that could guard the tables of a sheet, each guard with the cells it would cover and what it leaves alone. Changes nothing. */
export function planGuards(pages: readonly TablePage[], grid: Grid, present: Present = nothingPresent): readonly GuardItem[] {
  const tables = pages.map((page) => tableOf(page, grid));
  return guardIds.map((id): GuardItem => ({ ...together(tables.map((table) => ({ ...nothing, ...guardOf(id, table, present) }))), id }));
}

/** One guard over several tables; what only some of them lack is not worth a word where others have it. */
function together(parts: readonly Omit<GuardItem, 'id'>[]): Omit<GuardItem, 'id'> {
  const left = parts.flatMap((part) => part.left);
  const isLacking = parts.every((part) => part.left.some(({ why }) => why === 'tanpa-kolom'));
  return {
    zones: parts.flatMap(({ zones }) => zones),
    headers: [...new Set(parts.flatMap(({ headers }) => headers))],
    choices: [...new Set(parts.flatMap(({ choices }) => choices))],
    formats: parts.flatMap(({ formats }) => formats),
    counts: { indikator: parts.flatMap(({ counts }) => counts.indikator), tanpaOpd: parts.every(({ counts }) => counts.indikator.length === 0 || counts.tanpaOpd.length > 0) ? parts.flatMap(({ counts }) => counts.tanpaOpd) : [] },
    left: isLacking ? left.slice(0, 1) : left.filter(({ why }) => why !== 'tanpa-kolom'),
  };
}

function guardOf(id: GuardId, table: Table, present: Present): Partial<GuardItem> {
  switch (id) {
    case 'pilihan-opd':
    case 'pilihan-satuan':
    case 'pilihan-tingkat':
    case 'pilihan-arah':
      return listGuard(id.slice('pilihan-'.length) as GuardList, table, present);
    case 'angka-target':
    case 'angka-pagu':
      return numberGuard(id.slice('angka-'.length) as GuardedNumber, table, present);
    case 'kode-teks':
      return textGuard(table, present);
    case 'opd-kosong': {
      const gaps = opdGapsOf(table);
      if (typeof gaps === 'string') return { left: [whole(gaps)] };
      const header = table.reading.columns.find(({ field }) => field === 'opd')?.header ?? '';
      return { formats: gaps.formats, headers: [header], left: gaps.untold > 0 ? [{ ...whole('beda-hitungan'), cells: gaps.untold }] : [] };
    }
    case 'hitungan': {
      const indikator = indikatorCountsOf(table);
      if (!indikator) return { left: [whole('beda-hitungan')] };
      const gaps = opdGapsOf(table);
      return { counts: { indikator, tanpaOpd: typeof gaps === 'string' || gaps.untold > 0 ? [] : gaps.counts } };
    }
  }
}

function whole(why: GuardGap): LeftOut {
  return { why, header: '', cells: 0, example: null };
}

function listGuard(list: GuardList, table: Table, { theirs }: Present): Partial<GuardItem> {
  const column = table.reading.columns.find(({ field }) => field === list);
  if (!column) return { left: [whole('tanpa-kolom')] };
  const choices = choicesOf(list, table, column.column, table.picture.view);
  if (typeof choices === 'string') return { left: [{ ...whole(choices), header: column.header }] };
  const { zones, left } = freeCells(table, column, theirs);
  return { zones, headers: zones.length > 0 ? [column.header] : [], choices, left };
}

/** A column's own cells without those that have a validation already; what is left out is said. */
function freeCells(table: Table, { column, header }: { readonly column: number; readonly header: string }, theirs: readonly Zone[]): { readonly zones: readonly Zone[]; readonly left: readonly LeftOut[] } {
  const taken = (row: number): boolean => theirs.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const zones = ownCells(table, column).flatMap(({ top, bottom }) => runsWhere({ firstRow: top, lastRow: bottom }, (row) => !taken(row)).map((run) => ({ ...run, left: column, right: column })));
  const rows = ownCells(table, column).flatMap(({ top, bottom }) => runsWhere({ firstRow: top, lastRow: bottom }, taken));
  const [first] = rows;
  const left: readonly LeftOut[] = first ? [{ why: 'aturan-sendiri', header, cells: rows.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0), example: { row: first.top, column } }] : [];
  return { zones, left };
}

/** Numbers where numbers stand: every value of the column must satisfy the rule, and one at least must be there. An amount is never negative. */
function numberGuard(field: GuardedNumber, table: Table, { theirs }: Present): Partial<GuardItem> {
  const columns = table.reading.columns.filter((column) => column.field === field);
  if (columns.length === 0) return { left: [whole('tanpa-kolom')] };
  const guarded: { readonly header: string; readonly zones: readonly Zone[] }[] = [];
  const left: LeftOut[] = [];
  for (const { column, header } of columns) {
    const cells = [...filledCells(table, ownCells(table, column))];
    const against = cells.filter(({ value }) => typeof value !== 'number' || (field === 'pagu' && value < 0));
    const [example] = against;
    if (example) left.push({ why: 'ada-teks', header, cells: against.length, example: { row: example.row, column } });
    else if (cells.length === 0) left.push({ ...whole('belum-ada-angka'), header });
    else {
      const free = freeCells(table, { column, header }, theirs);
      left.push(...free.left);
      if (free.zones.length > 0) guarded.push({ header, zones: free.zones });
    }
  }
  return { zones: guarded.flatMap(({ zones }) => zones), headers: guarded.map(({ header }) => header), left };
}

/** More separate areas than this are not remembered one by one. */
const mostTextAreas = 60;

/**
 * Text for codes: empty cells and texts. A number stays a number under a text format until somebody retypes it, and a formula becomes words when it is edited, so both are left out.
 * Areas are cut where the format that the cells have now changes, since each must come back.
 */
function textGuard(table: Table, { ourText, below }: Present): Partial<GuardItem> {
  const columns = table.reading.columns.filter(({ field }) => field === 'kode');
  if (columns.length === 0) return { left: [whole('tanpa-kolom')] };
  const zones: Zone[] = [];
  const headers: string[] = [];
  const left: LeftOut[] = [];
  const before = (row: number, column: number): string => ourText.find(({ zone }) => row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right)?.format ?? below?.formats[row - below.top]?.[column - below.left] ?? table.format(row, column);
  for (const { column, header } of columns) {
    const own = ownCells(below ? table : { ...table, lastRow: Math.min(table.lastRow, table.reading.data.lastRow) }, column);
    const damaged = [...filledCells(table, own)].filter(({ row, value }) => typeof value !== 'string' || table.formula(row, column) !== '');
    const [example] = damaged;
    if (example) left.push({ why: 'angka', header, cells: damaged.length, example: { row: example.row, column } });
    const isOpen = (row: number): boolean => (isBlank(table.value(row, column)) || (typeof table.value(row, column) === 'string' && table.formula(row, column) === '')) && !keepsText(before(row, column));
    const areas = own.flatMap(({ top, bottom }) => runsWhere({ firstRow: top, lastRow: bottom }, isOpen)).flatMap((run) => sameFormat(run, (row) => before(row, column)));
    if (zones.length + areas.length > mostTextAreas) left.push({ ...whole('terpecah'), header });
    else if (areas.length > 0) {
      zones.push(...areas.map((run) => ({ ...run, left: column, right: column })));
      headers.push(header);
    } else if (!example) left.push({ ...whole('sudah-teks'), header });
  }
  return { zones, headers, left };
}

function sameFormat({ top, bottom }: { readonly top: number; readonly bottom: number }, formatOf: (row: number) => string): readonly { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (let row = top; row <= bottom; row++) {
    const run = runs.at(-1);
    if (run && formatOf(run.top) === formatOf(row)) run.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

/** "C12", for words about a cell. */
export function cellName({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnName(column)}${row + 1}`;
}
