import { alike, type Field, type Indikator, type Item, type Plan, type Position, type Zone } from '../plan';
import { buildPlan } from './build-plan';
import { mapColumns } from './columns';
import { factsOf } from './facts';
import type { Grid } from './grid';
import { differingCells, sameFrame } from './grid-changes';
import { findHeader } from './header';
import { judgeTable } from './kind';
import { isReferenceList } from './lists';
import { correct } from './mapping/match';
import { agencyInTitles, learnAgencies, readAgencyList } from './opd';
import { agencyTexts } from './read-sheet';
import type { NoReading, Reading } from './reading';
import { RowLooks, sameRole, structural } from './row-looks';
import type { Rows } from './rows';
import { settleAgain } from './settle';
import { sheetOf, type Sheet } from './sheet';
import { summedRows } from './sums';
import { mayStartTable } from './tables-below';
import { keepSurroundings, keepTrace, surroundingsOf, traceOf, type Surroundings, type Trace } from './traces';

/** What stands this far below a header takes no part in telling what its columns hold. */
const evidenceRows = 310;
const ofItems: ReadonlySet<Field> = new Set<Field>(['pagu', 'pagu-akhir', 'opd', 'opd-pendukung', 'catatan', 'lokasi']);
const amounts: ReadonlySet<Field> = new Set<Field>(['pagu', 'pagu-akhir', 'realisasi-pagu']);

/**
 * Reads changed cells of a table again: the reading that the whole sheet would give now, with everything that did not change taken over as it is.
 * `grid` is the sheet as it stands now; cells outside `changed` must be as they were. `beside` are the readings of all sheets of the workbook in
 * their order, this one among them, for agencies are learned from all of them. Null where the change may touch more than the values of the cells' owners
 * (header, levels, codes, words, rows that have no owner, merges, agencies not known so far): then the sheets must be read anew.
 */
export function rereadCells(reading: Reading, grid: Grid, changed: readonly Position[] | Zone, beside: readonly (Reading | NoReading)[] = [reading]): Reading | null {
  const trace = traceOf(reading);
  const around = surroundingsOf(reading);
  if (!trace || !around?.alone || reading.continues !== undefined || !sameFrame(trace.sheet.grid, grid)) return null;
  const cells = differingCells(trace.sheet.grid, grid, changed);
  if (cells.length === 0) return reading;
  const sheet = sheetOf(grid, trace.sheet);
  if (!keepsStructure(trace, around, sheet, cells)) return null;
  const fields = new Set(cells.map(({ column }) => fieldAt(trace, column)));
  const texts = fields.has('opd') || fields.has('opd-pendukung') ? agencyTexts({ ...trace, sheet }) : around.texts;
  if (texts !== around.texts && !sameAgencies(reading, texts, beside)) return null;
  const built = rebuild(reading.plan, trace, sheet, cells);
  if (!built) return null;
  const judgement = judgeTable({ ...trace, sheet });
  const facts = judgement.kind === reading.kind ? reading.facts : factsOf(sheet, trace.block, trace.columns, judgement.kind, trace.rows);
  const again: Reading = { ...reading, ...judgement, plan: built.plan, facts };
  keepTrace(again, { ...trace, sheet, doubts: built.doubts });
  keepSurroundings(again, { ...around, texts });
  return again;
}

function fieldAt({ columns }: Trace, at: number): Field | null {
  return columns.find(({ column }) => column === at)?.field ?? null;
}

/** Whether header, columns and what every row comes to stay what they are. */
function keepsStructure(trace: Trace, around: Surroundings, sheet: Sheet, cells: readonly Position[]): boolean {
  const { block, columns, rows } = trace;
  const top = Math.min(...cells.map(({ row }) => row));
  if (top <= block.lastRow || (around.saved === undefined && readAgencyList(sheet.grid))) return false;
  if (top <= Math.max(block.lastRow, sheet.zone.top) + evidenceRows && !keepsColumns(trace, around, sheet)) return false;
  const looks = { before: new RowLooks(trace.sheet, block, columns), after: new RowLooks(sheet, block, columns) };
  const { foot } = looks.before;
  if (looks.after.foot !== foot) return false;
  const unread = new Set(rows.unread.map(({ row }) => row));
  return cells.every(({ row, column }) => {
    const field = fieldAt(trace, column);
    // Whether a row has one satuan only is asked of all its years together.
    if (field === null || structural.has(field) || unread.has(row) || (field === 'satuan' && columns.some((one) => one.field === 'satuan' && one.year !== undefined))) return false;
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.left !== merge.right || merge.top !== row)) return false;
    if (amounts.has(field) && (summedRows(trace.sheet, row, column).length > 0 || summedRows(sheet, row, column).length > 0)) return false;
    if (looks.after.isHeader(row) || looks.before.looksShifted(row) !== looks.after.looksShifted(row) || mayStartTable([trace.sheet, sheet], row, block.lastRow)) return false;
    const [before, after] = [looks.before.lead(row), looks.after.lead(row)];
    if (rows.indikatorOn.has(row)) return sameRole(before, after, row <= foot) && !looks.before.mayBeHeading(row) && !looks.after.mayBeHeading(row);
    // An item's own row: which cells of it are filled tells it from a remark.
    return ofItems.has(field) && rows.itemOn.get(row)?.row === row && before !== null && before.column === after?.column && before.text === after.text && before.wide === after.wide && before.alone === after.alone;
  });
}

/** The header, found again, and the columns told again by the words above them and the cells below. */
function keepsColumns({ block, columns }: Trace, { saved }: Surroundings, sheet: Sheet): boolean {
  const corrected = correct(sheet, saved);
  const header = corrected?.block ?? findHeader(sheet);
  if (!header || !alike(header, block)) return false;
  const mapped = corrected?.columns ?? mapColumns(sheet, header, header.lastRow + 1);
  return alike(mapped, columns) && (corrected !== null || !isReferenceList(sheet, header, mapped));
}

/** Whether the agencies of the workbook are still those that the plan knows, with the same names. */
function sameAgencies(reading: Reading, texts: readonly string[], beside: readonly (Reading | NoReading)[]): boolean {
  const sheets = beside.map(surroundingsOf);
  if (!beside.includes(reading) || sheets.some((one) => one === undefined)) return false;
  const all = beside.flatMap((one, at) => (one === reading ? texts : sheets[at]?.texts ?? []));
  const [{ known = [] } = {}] = sheets;
  return alike(learnAgencies(all, [...known, ...sheets.flatMap((one) => one?.lists ?? [])]), reading.plan.opd);
}

/** The plan with the owners of these cells built anew from the sheet. */
function rebuild(plan: Plan, { block, columns, rows, doubts }: Trace, sheet: Sheet, cells: readonly Position[]): { readonly plan: Plan; readonly doubts: Trace['doubts'] } | null {
  const places = placesOf(rows);
  const [ofItem, ofIndikator] = [new Set<number>(), new Set<number>()];
  for (const { row, column } of cells) {
    const merge = sheet.mergeAt(row, column);
    for (let at = merge?.top ?? row; at <= (merge?.bottom ?? row); at += 1) {
      for (const place of places.items.get(at) ?? []) ofItem.add(place);
      for (const place of places.indikator.get(at) ?? []) ofIndikator.add(place);
    }
  }
  const some: Rows = { ...rows, items: [...ofItem].map((at) => rows.items[at]!), indikator: [...ofIndikator].map((at) => rows.indikator[at]!) };
  const read = buildPlan(sheet, columns, some, plan.opd, plan.period, agencyInTitles(block.titles), (unsettled) => unsettled);
  const changed = new Map([...ofIndikator].map((at, index): [number, Indikator] => [at, read.indikator[index]!]));
  const settled = settleAgain(plan.indikator, changed, doubts);
  if (!settled) return null;
  const items: Item[] = [...plan.items];
  let itemsChanged = false;
  for (const [index, at] of [...ofItem].entries()) {
    // An item with an indicator on its row says nothing of the row's values.
    if (alike(items[at], read.items[index])) continue;
    items[at] = read.items[index]!;
    itemsChanged = true;
  }
  return { plan: { ...plan, items: itemsChanged ? items : plan.items, indikator: ofIndikator.size > 0 ? settled.indikator : plan.indikator }, doubts: settled.doubts };
}

interface Places {
  readonly items: ReadonlyMap<number, readonly number[]>;
  readonly indikator: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<Rows, Places>();

/** Places in the plan of the items and indicators of each row. */
function placesOf(rows: Rows): Places {
  const made = known.get(rows);
  if (made) return made;
  const [items, indikator] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const add = (to: Map<number, number[]>, row: number, at: number): void => {
    const there = to.get(row);
    if (there) there.push(at);
    else to.set(row, [at]);
  };
  for (const [at, draft] of rows.items.entries()) add(items, draft.row, at);
  for (const [at, draft] of rows.indikator.entries()) for (const row of new Set([draft.row, ...(draft.years?.values() ?? []), ...(draft.apart?.values() ?? [])])) add(indikator, row, at);
  const places: Places = { items, indikator };
  known.set(rows, places);
  return places;
}
