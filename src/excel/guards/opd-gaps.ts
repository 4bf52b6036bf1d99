import type { CellValue } from '../../matrix';
import type { Zone } from '../../plan';
import { columnName } from '../host/addresses';
import { isWithoutOpd } from '../marks/places';
import type { FormulaArea, GuardGap } from './guard-items';
import { isBlank, runsWhere, type Table } from './rows';

/** N() of a text is 0, so this is true everywhere; it says whose conditional format it is. */
const signature = 'N("kaskade-pengaman:opd")=0';

/** Whether a conditional format's formula is one of ours, however the host has spaced or cased it. */
export function isGuardFormula(formula: string): boolean {
  return /N\s*\(\s*"kaskade-pengaman:opd"\s*\)\s*=\s*0/i.test(formula);
}

/** More conditional formats than this would make a list of rules that nobody can look through. */
const mostFormats = 120;
/** Parts of a count. */
const mostAreas = 1000;
/** Heights beyond this are no merged cell of a planner's. */
const tallest = 30;

/** The formulas of a table's missing agencies, and how well they agree with Kaskade's own check. */
export interface OpdGaps {
  readonly formats: readonly FormulaArea[];
  /** Parts of the count of indicators without an agency, references without a sheet: "{}" stands where its name goes. */
  readonly counts: readonly string[];
  /** Indicators whose missing agency only Kaskade can tell. */
  readonly untold: number;
}

/** Cells that answer for one or more rows: a plain run, each row for itself, or one cell merged over several rows. */
interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly merged: boolean;
}

/**
 * Where formulas of the sheet itself can tell that an indicator lacks its agency. No formula knows merged cells or levels, so both are settled here: a merged cell answers for all its rows, and
 * rows that need no agency of their own (above sasaran, or under an item that names one) are left out. A reason where it cannot be done.
 */
export function opdGapsOf(table: Table): OpdGaps | Extract<GuardGap, 'tanpa-kolom' | 'terpecah' | 'beda-hitungan'> {
  const { reading, picture: { outcome, view } } = table;
  const opdColumn = reading.columns.find(({ field }) => field === 'opd')?.column;
  const names = reading.columns.filter(({ field }) => field === 'indikator').map(({ column }) => column);
  if (opdColumn === undefined || names.length === 0) return 'tanpa-kolom';
  const missing = new Set(outcome.findings.filter(isWithoutOpd).map(({ owner }) => owner).filter((owner) => table.rowOf(owner) !== null));
  const exempt = new Set<number>();
  for (const indikator of view.plan.indikator) {
    const item = view.itemOf(indikator);
    const row = table.rowOf(indikator.id);
    const isAsked = (item === null || asked.has(item.level)) && !item?.opd?.refs.some(({ role }) => role === 'penanggung-jawab');
    if (row !== null && !isAsked) exempt.add(row);
  }
  const isNamed = (row: number): boolean => names.some((column) => !isBlank(table.value(row, column)));
  const lacks = (row: number): boolean => !hasLetters(table.value(row, opdColumn));
  const missingRows = new Set([...missing].map((owner) => table.rowOf(owner)));
  const counts = (row: number): boolean => table.isOwn(row) && !exempt.has(row);
  // Rows where the formula would see a gap and Kaskade sees none.
  const isTold = ({ top, bottom }: Area): boolean => lacks(top) && between(top, bottom).some((row) => isNamed(row) && !missingRows.has(row));
  const areas = areasOf(table, opdColumn, counts).flatMap((area) => (area.merged ? (isTold(area) ? [] : [area]) : split(area, (row) => !isTold({ top: row, bottom: row, merged: false }))));
  const told = areas.flatMap(({ top, bottom, merged }) => between(top, bottom).filter((row) => isNamed(row) && lacks(merged ? top : row)));
  if (told.length > missing.size) return 'beda-hitungan';
  const q = columnName(opdColumn);
  const format = (top: number, bottom: number, last = top): FormulaArea => {
    const words = names.flatMap((column) => between(top, last).map((row) => `LEN(TRIM($${columnName(column)}${row + 1}))`)).join('+');
    return { zone: { top, bottom, left: opdColumn, right: opdColumn }, formula: `=AND(${signature},${words}>0,${letters(`$${q}${top + 1}`)}<3)` };
  };
  // Cells under a merged one are not seen, so a run may go on through them, and is right again where the planner unmerges. Only a merged cell whose first row has no indicator needs more rows.
  const shown = new Set(areas.flatMap(({ top, bottom }) => between(top, bottom)));
  const runs = runsWhere(table, (row) => shown.has(row));
  const late = areas.filter(({ top, merged }) => merged && !isNamed(top));
  if (runs.length + late.length > mostFormats || areas.length > mostAreas) return 'terpecah';
  const formats = [...runs.map(({ top, bottom }) => format(top, bottom)), ...late.map(({ top, bottom }) => format(top, top, bottom))];
  const count = ({ top, bottom, merged }: Area): string => {
    const rows = (column: string, last = bottom): string => `{}$${column}$${top + 1}${last === top ? '' : `:$${column}$${last + 1}`}`;
    const named = `(${names.map((column) => `LEN(TRIM(${rows(columnName(column))}))`).join('+')}>0)`;
    return merged ? `IF(${letters(rows(q, top))}<3,SUMPRODUCT(1*${named}),0)` : `SUMPRODUCT(${named}*(${letters(rows(q))}<3))`;
  };
  return { formats, counts: areas.map(count), untold: missing.size - told.length };
}

const asked: ReadonlySet<string> = new Set(['sasaran', 'program', 'kegiatan', 'sub-kegiatan']);

/** How many characters an OPD cell has that are no dash, no zero and no space: fewer than three name nobody. */
function letters(reference: string): string {
  return `LEN(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${reference}),"-",""),"–",""),"0",""))`;
}

/** What `letters` finds in a cell, three or more. */
function hasLetters(value: CellValue): boolean {
  return String(value ?? '').trim().replace(/[-–0]/g, '').length >= 3;
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Runs of plain cells and cells merged downward, from the top down. Rows that do not count break a run; a merged cell counts where any of its rows does. */
function areasOf(table: Table, column: number, counts: (row: number) => boolean): readonly Area[] {
  const tall = (row: number): Zone | null => {
    const merge = table.mergeAt(row, column);
    return merge && merge.left === column && merge.bottom > merge.top ? merge : null;
  };
  const isThere = (row: number): boolean => counts(row) && (table.mergeAt(row, column)?.left ?? column) === column;
  const areas: Area[] = runsWhere(table, (row) => isThere(row) && !tall(row)).map((run) => ({ ...run, merged: false }));
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const merge = tall(row);
    if (!merge) continue;
    if (merge.top === row && merge.bottom - merge.top < tallest && between(merge.top, merge.bottom).every((one) => !table.isOwn(one) || counts(one))) areas.push({ top: merge.top, bottom: merge.bottom, merged: true });
    row = merge.bottom;
  }
  return areas.sort((a, b) => a.top - b.top);
}

function split({ top, bottom }: Area, keep: (row: number) => boolean): readonly Area[] {
  return runsWhere({ firstRow: top, lastRow: bottom }, keep).map((run) => ({ ...run, merged: false }));
}

/** Parts of the count of indicators: null where formulas would count other things than indicators. */
export function indikatorCountsOf(table: Table): readonly string[] | null {
  const { reading, picture } = table;
  const names = reading.columns.filter(({ field }) => field === 'indikator').map(({ column }) => column);
  const parts = names.flatMap((column) => {
    const runs = runsWhere(table, (row) => table.isOwn(row) && (table.mergeAt(row, column)?.left ?? column) === column);
    return runs.map(({ top, bottom }) => ({ column, top, bottom }));
  });
  const counted = parts.reduce((sum, { column, top, bottom }) => sum + between(top, bottom).filter((row) => !isBlank(table.value(row, column))).length, 0);
  if (parts.length === 0 || parts.length > mostAreas || counted !== picture.view.plan.indikator.filter(({ id }) => table.rowOf(id) !== null).length) return null;
  return parts.map(({ column, top, bottom }) => `SUMPRODUCT(1*(LEN(TRIM({}$${columnName(column)}$${top + 1}:$${columnName(column)}$${bottom + 1}))>0))`);
}
