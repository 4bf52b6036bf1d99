import type { Zone } from '../../plan';
import type { Drawing } from '../drawing';
import { isFormula, tokenOf, type Held } from './held';
import type { RefillLook } from './look';
import { orderColumns, orderRows, type Entry } from './order';
import { mapRefs, refText, shiftFormula } from './refs';
import { heldAt, isBlank } from './sheet-now';

/** What becomes of a cell that the planner has changed by hand: it stays, it goes into the plan and stays, or the plan's words go over it. */
export type Way = 'simpan' | 'ambil' | 'timpa';

/** What a planner has chosen for a refill. */
export interface RefillChoices {
  /** By the keys of cells; those not named are kept. */
  readonly cells: Readonly<Record<string, Way>>;
  /** Whether rows and columns that she has deleted come again. */
  readonly restore: boolean;
}

export const keepAll: RefillChoices = { cells: {}, restore: false };

/** A run of rows or columns. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: Held;
  /** The number format that the cell has as it is written. */
  readonly format: string;
  /** Whether it has another one before. */
  readonly reformat: boolean;
}

/** A cell of a row that stays, that says something else once the plan's words are in it. */
export interface CellChange {
  /** Of the sheet before. */
  readonly row: number;
  readonly words: string;
  readonly columnKey: string;
  readonly before: Held;
  readonly after: Held;
}

/**
 * What is done to a sheet, in this order: merged areas come apart, columns and rows come (each list from the end, so that the places before it hold), looks are copied, columns and
 * rows go (from the end again), cells are written, areas are merged, new rows and columns get their looks.
 */
export interface RefillSteps {
  readonly unmerge: readonly Zone[];
  readonly columnsIn: readonly Run[];
  readonly rowsIn: readonly Run[];
  /** Rows, with those that come and go in place. */
  readonly looks: readonly { readonly from: number; readonly to: number }[];
  readonly columnsOut: readonly Run[];
  readonly rowsOut: readonly Run[];
  readonly writes: readonly CellWrite[];
  /** What of the writes a person would call a change: rows and columns that come, and sums, left out. */
  readonly changes: readonly CellChange[];
  /** Rows of the sheet after that are new, and the columns of the table in it. */
  readonly fresh: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly merges: readonly Zone[];
  readonly styles: Drawing['styles'];
  readonly rowHeights: Drawing['rowHeights'];
  /** In characters; of new columns only. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  /** Rows repeated on every page, where that has changed otherwise than with its rows. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** Rows of the drawing that do not stand on the sheet after a refill. */
export function absentAfter(look: RefillLook, { restore }: RefillChoices): ReadonlySet<number> {
  return restore ? new Set() : look.deletedRows;
}

/** Whether there is anything to do. */
export function isIdle(steps: RefillSteps): boolean {
  return [steps.unmerge, steps.columnsIn, steps.rowsIn, steps.columnsOut, steps.rowsOut, steps.writes, steps.merges].every((list) => list.length === 0);
}

/** What is to be done to a sheet so that it holds the new drawing and all that is the planner's. */
export function stepsOf(look: RefillLook, choices: RefillChoices = keepAll): RefillSteps {
  const { now, drawing, tokens } = look;
  const rows = orderRows(look, choices.restore);
  const columns = orderColumns(look, choices.restore);
  const places = { rows: rows.filter(({ goes }) => !goes), columns: columns.filter(({ goes }) => !goes) };
  const rowAt = finalPlaces(places.rows);
  const columnAt = finalPlaces(places.columns);
  const isShifted = [...rows, ...columns].some(({ old, goes }) => old === null || goes);
  const shift = (formula: string): string => shiftFormula(formula, (row) => movedTo(rowAt, row), (column) => movedTo(columnAt, column));
  const shifted = (held: Held): Held => (held !== null && typeof held === 'object' && isShifted ? { formula: shift(held.formula) } : held);
  const hand = new Map(look.hand.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const aside = new Map([...look.displaced].map(([from, target]) => [`${from.split(':')[0]}:${target}`, from]));
  const carriedFrom = new Set([...look.carried.values()].map(({ row, column }) => `${row}:${column}`));
  const formats = formatsOf(drawing);

  const contents: Held[][] = [];
  const writes: CellWrite[] = [];
  const changes: CellChange[] = [];
  places.rows.forEach((row, at) => {
    const cells: Held[] = [];
    places.columns.forEach((column, along) => {
      const stands = row.old === null || column.old === null ? null : shifted(heldAt(now, row.old, column.old));
      const wanted = wantedIn(row, column, stands);
      cells.push(wanted.held);
      const same = tokenOf(stands) === tokenOf(wanted.held);
      // Excel has moved the cells of a sum about: it is said anew.
      if (same && !(wanted.ours && isFormula(tokenOf(wanted.held)) && isShifted)) return;
      const before = row.old ?? row.from;
      const there = before === null || column.old === null ? null : now.formats?.[before]?.[column.old] ?? null;
      const format = (wanted.ours ? formats[row.drawn ?? -1]?.[column.drawn ?? -1] : there) ?? there ?? 'General';
      writes.push({ row: at, column: along, content: wanted.held, format, reformat: format !== there });
      if (same || !wanted.ours || row.old === null || column.old === null || row.drawn === null || column.drawn === null || isFormula(tokenOf(wanted.held))) return;
      changes.push({ row: row.old, words: look.drawing.trace?.rows[row.drawn]?.words.split('\n').at(-1) ?? '', columnKey: look.drawing.trace?.columns[column.drawn] ?? '', before: stands, after: wanted.held });
    });
    contents.push(cells);
  });

  /** What a cell is to hold, and whether that is ours. */
  function wantedIn(row: Entry, column: Entry, stands: Held): { readonly held: Held; readonly ours: boolean } {
    const source = row.old ?? row.from;
    if (row.drawn === null || column.drawn === null) {
      const from = source !== null && column.old !== null ? aside.get(`${source}:${column.old}`) : undefined;
      if (from !== undefined) return { held: shifted(heldFrom(from)), ours: false };
      return { held: row.from !== null && column.old !== null ? shifted(heldAt(now, row.from, column.old)) : stands, ours: false };
    }
    const token = tokens[row.drawn]?.[column.drawn] ?? '';
    const ours = (): { readonly held: Held; readonly ours: boolean } => {
      if (!isFormula(token)) return { held: drawing.values[row.drawn ?? -1]?.[column.drawn ?? -1] ?? null, ours: true };
      const formula = placed(token.slice(1));
      const before = source !== null && column.old !== null ? heldAt(now, source, column.old) : null;
      // The same cells in other words are the same sum.
      if (!isShifted && before !== null && typeof before === 'object' && reckons(before.formula) === reckons(formula)) return { held: stands, ours: true };
      return { held: { formula }, ours: true };
    };
    const carried = look.carried.get(`${row.drawn}:${column.drawn}`);
    const at = carried ? `${carried.row}:${carried.column}` : source !== null && column.old !== null ? `${source}:${column.old}` : null;
    if (at === null) return ours();
    const moved = aside.get(at);
    if (moved !== undefined) return { held: shifted(heldFrom(moved)), ours: false };
    if (!carried && carriedFrom.has(at)) return ours();
    const cell = hand.get(at);
    if (!cell || choices.cells[cell.key] === 'timpa') return ours();
    return { held: shifted(cell.hers), ours: false };
  }
  function heldFrom(at: string): Held {
    const [row = 0, column = 0] = at.split(':').map(Number);
    return heldAt(now, row, column);
  }
  /** A formula of the drawing, in rows and columns of the sheet. */
  function placed(formula: string): string {
    return mapRefs(formula, ({ zone }) => {
      const down = runs(rowsBetween(zone.top, zone.bottom), (row) => places.rows[row]?.drawn === null);
      const along = runs(columnsBetween(zone.left, zone.right), (column) => places.columns[column]?.drawn === null);
      return down.length === 0 || along.length === 0 ? '#REF!' : down.flatMap(([top, bottom]) => along.map(([left, right]) => refText({ top, left, bottom, right }))).join(',');
    });
  }
  function rowsBetween(first: number, last: number): readonly number[] {
    return placesOf(rowAt.drawn, first, last);
  }
  function columnsBetween(first: number, last: number): readonly number[] {
    return placesOf(columnAt.drawn, first, last);
  }
  function reckons(formula: string): string {
    const cells = new Set<string>();
    const skeleton = mapRefs(formula, ({ zone }) => {
      for (let row = zone.top; row <= zone.bottom; row += 1) for (let column = zone.left; column <= zone.right; column += 1) cells.add(`${row}:${column}`);
      return '§';
    });
    return `${skeleton.replace(/§(?:,§)+/g, '§')} ${[...cells].sort().join(' ')}`;
  }

  const isNewRow = (at: number): boolean => places.rows[at]?.old === null;
  const isNewColumn = (at: number): boolean => places.columns[at]?.old === null;
  const wantedMerges = drawing.merges.flatMap((zone): readonly Zone[] => mergesFor(zone, rowsBetween(zone.top, zone.bottom), columnsBetween(zone.left, zone.right), places, contents));
  const standing = now.merges.flatMap((zone) => {
    const after = shiftZone(zone, rows, columns);
    return after ? [{ zone, after }] : [];
  });
  // A row that moves leaves its merged areas behind.
  const leaving = places.rows.flatMap(({ from }) => from ?? []);
  const unmerge = standing.filter(({ zone, after }) =>
    leaving.some((row) => row >= zone.top && row <= zone.bottom)
    || (!wantedMerges.some((wanted) => sameZone(wanted, after)) && (wantedMerges.some((wanted) => meets(wanted, after)) || hides(after, contents))));
  const kept = standing.filter((one) => !unmerge.includes(one));
  const merges = wantedMerges.filter((wanted) => !kept.some(({ after }) => sameZone(wanted, after)));

  const touched = new Set(writes.filter(({ content, row, column }) => typeof content === 'string' && places.rows[row]?.drawn !== null && places.columns[column]?.drawn !== null).map(({ row }) => row));
  const heights = new Map(drawing.rowHeights.map(({ row, height }) => [row, height]));
  const heads = drawing.print.titleRows && placesOf(rowAt.drawn, drawing.print.titleRows.first, drawing.print.titleRows.last);
  const headsChanged = heads !== null && rows.some((entry) => entry.drawn !== null && entry.old === null && look.drawing.trace?.rows[entry.drawn]?.part === 'kepala');
  return {
    unmerge: unmerge.map(({ zone }) => zone),
    columnsIn: runsIn(columns), rowsIn: runsIn(rows),
    looks: rows.flatMap(({ from }, to) => (from === null ? [] : [{ from: rows.findIndex(({ old }) => old === from), to }])),
    columnsOut: runsOut(columns), rowsOut: runsOut(rows),
    writes, changes, merges,
    fresh: { rows: places.rows.flatMap(({ old, from }, row) => (old === null && from === null ? [row] : [])), columns: places.columns.flatMap(({ drawn }, column) => (drawn === null ? [] : [column])) },
    styles: stylesOfNew(drawing, places, rowAt.drawn, columnAt.drawn),
    rowHeights: places.rows.flatMap(({ drawn }, row) => {
      const height = drawn === null ? undefined : heights.get(drawn);
      return height !== undefined && (isNewRow(row) || touched.has(row)) ? [{ row, height }] : [];
    }),
    columnWidths: places.columns.flatMap(({ drawn }, column) => (isNewColumn(column) && drawn !== null ? [{ column, width: drawing.columnWidths[drawn] ?? 10 }] : [])),
    titleRows: headsChanged && heads.length > 0 ? { first: Math.min(...heads), last: Math.max(...heads) } : null,
  };
}

interface Places {
  /** Final place of each one of the drawing. */
  readonly drawn: ReadonlyMap<number, number>;
  /** Final place of each one of the sheet before. */
  readonly old: ReadonlyMap<number, number>;
  readonly count: number;
  readonly last: number;
}

function finalPlaces(entries: readonly Entry[]): Places {
  const old = new Map<number, number>();
  const drawn = new Map<number, number>();
  entries.forEach((entry, at) => {
    const before = entry.old ?? entry.from;
    if (before !== null) old.set(before, at);
    if (entry.drawn !== null) drawn.set(entry.drawn, at);
  });
  return { old, drawn, count: entries.length, last: Math.max(-1, ...entries.map((entry) => entry.old ?? -1)) };
}

/** What lies below or beside all content moves with its end. */
function movedTo({ old, count, last }: Places, at: number): number | null {
  return at > last ? at - last + count - 1 : old.get(at) ?? null;
}

function placesOf(drawn: ReadonlyMap<number, number>, first: number, last: number): readonly number[] {
  const places: number[] = [];
  for (let at = first; at <= last; at += 1) {
    const place = drawn.get(at);
    if (place !== undefined) places.push(place);
  }
  return places.sort((a, b) => a - b);
}

/** Stretches of places; only what is the planner's may lie between the places of one. */
function runs(places: readonly number[], isHers: (at: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const place of places) {
    const run = found.at(-1);
    const between = run ? Array.from({ length: place - run[1] - 1 }, (_, at) => run[1] + 1 + at) : [];
    if (run && between.every(isHers)) run[1] = place;
    else found.push([place, place]);
  }
  return found;
}

/** Where an area of the drawing can be merged on the sheet without hiding a word; in parts where words stand between. */
function mergesFor(zone: Zone, rows: readonly number[], columns: readonly number[], places: { readonly rows: readonly Entry[]; readonly columns: readonly Entry[] }, contents: readonly (readonly Held[])[]): readonly Zone[] {
  const down = runs(rows, (row) => places.rows[row]?.drawn === null);
  const along = runs(columns, (column) => places.columns[column]?.drawn === null);
  if (down.length === 0 || along.length !== 1) return [];
  const [left, right] = along[0]!;
  const zones: { top: number; bottom: number }[] = [];
  for (const [top, bottom] of down) {
    let open: { top: number; bottom: number } | null = null;
    for (let row = top; row <= bottom; row += 1) {
      const filled = (contents[row] ?? []).slice(left, right + 1).map((held) => !isBlank(held));
      if (filled.slice(1).includes(true)) open = null;
      else if (!open || filled[0]) zones.push((open = { top: row, bottom: row }));
      else open.bottom = row;
    }
  }
  const wide = zone.right > zone.left;
  return zones.map((span) => ({ ...span, left, right })).filter((area) => (area.bottom > area.top || area.right > area.left) && !(wide && area.left === area.right && area.top === area.bottom));
}

/** Whether a word stands in a merged area elsewhere than in its first cell. */
function hides(zone: Zone, contents: readonly (readonly Held[])[]): boolean {
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    for (let column = zone.left; column <= zone.right; column += 1) {
      if ((row !== zone.top || column !== zone.left) && !isBlank(contents[row]?.[column])) return true;
    }
  }
  return false;
}

/** A merged area as Excel moves it: what comes between its rows belongs to it, and stays when those go. Null where nothing or a single cell is left of it. */
function shiftZone(zone: Zone, rows: readonly Entry[], columns: readonly Entry[]): Zone | null {
  const down = shiftSpan(zone.top, zone.bottom, rows);
  const along = shiftSpan(zone.left, zone.right, columns);
  if (!down || !along || (down[0] === down[1] && along[0] === along[1])) return null;
  return { top: down[0], bottom: down[1], left: along[0], right: along[1] };
}

function shiftSpan(first: number, last: number, entries: readonly Entry[]): readonly [number, number] | null {
  let [from, to, place] = [-1, -1, 0];
  let open = false;
  for (const { old, goes } of entries) {
    if (old === first) open = true;
    if (open && !goes) {
      if (from < 0) from = place;
      to = place;
    }
    if (!goes) place += 1;
    if (old === last) return from < 0 ? null : [from, to];
  }
  // What reaches beyond all content reaches as far beyond it.
  const beyond = place + last - entries.filter(({ old }) => old !== null).length;
  return [from < 0 ? beyond - (last - first) : from, beyond];
}

const sameZone = (a: Zone, b: Zone): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
const meets = (a: Zone, b: Zone): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Runs to be inserted before rows of the sheet as it was, from the end. */
function runsIn(entries: readonly Entry[]): readonly Run[] {
  const found: { first: number; count: number }[] = [];
  let before = 0;
  let open: { first: number; count: number } | null = null;
  for (const { old } of entries) {
    if (old !== null) {
      before = old + 1;
      open = null;
    } else if (open) open.count += 1;
    else found.push((open = { first: before, count: 1 }));
  }
  return found.reverse();
}

/** Runs to be deleted, with what has come in place, from the end. */
function runsOut(entries: readonly Entry[]): readonly Run[] {
  const found: { first: number; count: number }[] = [];
  entries.forEach(({ goes }, at) => {
    if (!goes) return;
    const run = found.at(-1);
    if (run && run.first + run.count === at) run.count += 1;
    else found.push({ first: at, count: 1 });
  });
  return found.reverse();
}

/** The looks of the drawing, where a row or column is new. */
function stylesOfNew({ styles }: Drawing, places: { readonly rows: readonly Entry[]; readonly columns: readonly Entry[] }, rowAt: ReadonlyMap<number, number>, columnAt: ReadonlyMap<number, number>): Drawing['styles'] {
  const fresh = (entries: readonly Entry[]) => (at: number): boolean => entries[at]?.old === null && entries[at]?.from === null;
  const [newRow, newColumn] = [fresh(places.rows), fresh(places.columns)];
  const anyRow = places.rows.some((_, at) => newRow(at));
  const anyColumn = places.columns.some((_, at) => newColumn(at));
  if (!anyRow && !anyColumn) return [];
  const never = (): boolean => false;
  return styles.flatMap(({ zones, style }) => {
    const { numberFormat: _, ...looks } = style;
    if (Object.keys(looks).length === 0) return [];
    const clipped = zones.flatMap((zone): readonly Zone[] => {
      const rows = placesOf(rowAt, zone.top, zone.bottom);
      const columns = placesOf(columnAt, zone.left, zone.right);
      const inNewRows = anyRow ? areas(runs(rows.filter(newRow), never), runs(columns, never)) : [];
      return [...inNewRows, ...(anyColumn ? areas(runs(rows.filter((row) => !newRow(row)), never), runs(columns.filter(newColumn), never)) : [])];
    });
    return clipped.length > 0 ? [{ zones: clipped, style: looks }] : [];
  });
}

function areas(rows: readonly (readonly [number, number])[], columns: readonly (readonly [number, number])[]): readonly Zone[] {
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

/** The number format of each cell; a later style wins. */
export function formatsOf({ rowCount, columnCount, styles }: Drawing): readonly (readonly string[])[] {
  const formats = Array.from({ length: rowCount }, () => new Array<string>(columnCount).fill('General'));
  for (const { zones, style } of styles) {
    if (style.numberFormat === undefined) continue;
    for (const zone of zones) for (const row of formats.slice(zone.top, zone.bottom + 1)) row.fill(style.numberFormat, zone.left, zone.right + 1);
  }
  return formats;
}
