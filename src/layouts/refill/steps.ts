import type { Zone } from '../../plan';
import type { Drawing, TablePart } from '../drawing';
import { keepAll, type RefillChoices } from './choices';
import { CarriedLabels } from './carried-labels';
import type { HandCell } from './hand-cells';
import { isFormula, tokenOf, type Held } from './held';
import { isNumbering, keptHeads } from './kept-heads';
import { wordsOfDrawn, wordsOfImage } from './known';
import { lookWith, type RefillLook } from './look';
import { formatsOf, stylesOfNew } from './looks';
import { hides, meets, mergesFor, sameZone, shiftZone } from './merges';
import { orderColumns, orderRows, type Entry } from './order';
import { finalPlaces, movedTo, placesOf, runs, runsIn, runsOut, type Run } from './places';
import { evenSkeleton, mapRefs, refText, shiftFormula } from './refs';
import { heldAt, isBlank, type SheetNow } from './sheet-now';
import { countOwn, type CountedFigure, type OwnSum } from './own-sums';
import { PlacedSums } from './placed-sums';
import { downSumOf, isBroken } from './sum-forms';

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: Held;
  /** The number format that the cell has as it is written. */
  readonly format: string;
  /** Whether it has another one before. */
  readonly reformat: boolean;
}

/** A cell of a row that stays, that says something else once the plan's words are in it; numbers of columns and of rows are none. */
export interface CellChange {
  /** Of the sheet before. */
  readonly row: number;
  readonly column: number;
  readonly part: TablePart;
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
  /** How many cells that count rows say another number. */
  readonly renumbered: number;
  /** Sums among the writes that stood there without some of their cells. */
  readonly mended: readonly MendedSum[];
  /** Rows of the sheet after that are new, and the columns of the table in it. */
  readonly fresh: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly merges: readonly Zone[];
  readonly styles: Drawing['styles'];
  readonly rowHeights: Drawing['rowHeights'];
  /** In characters; of new columns only. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  /** Rows repeated on every page, where that has changed otherwise than with its rows. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** The rows and columns of the sheet after, in their order. */
  readonly rows: readonly Placed[];
  readonly columns: readonly Placed[];
  /** Merged areas of the sheet after whose first row or column is one that goes: until then, what is written into their first cell is lost. */
  readonly headless: readonly Zone[];
  /** Rows of the planner's with a figure in a column that is added up, by their place on the sheet before: whether a sum of the table takes it in, once all is done. */
  readonly ownSums: ReadonlyMap<number, OwnSum>;
  /** Figures in such rows, and in rows that the plan has no longer, that sums take in. */
  readonly counted: ReadonlyMap<number, readonly CountedFigure[]>;
}

/** A cell of the sheet after. */
interface Spot {
  readonly row: Entry;
  readonly at: number;
  readonly column: Entry;
  readonly along: number;
}

/** A row or column of the sheet after. */
export interface Placed {
  /** The one of the sheet before that it is; null for one that is inserted. */
  readonly before: number | null;
  /** Where it stands while those that go have not gone. */
  readonly meanwhile: number;
}

/** A sum of the table that has lost cells, and is said anew. */
export interface MendedSum {
  /** Of the sheet before. */
  readonly row: number;
  readonly column: number;
  readonly words: string;
  readonly columnKey: string;
}

/** In a row that adds up, a column in which the drawing has nothing to add. */
export const anySum = tokenOf({ formula: '=SUM(A1)' });

/** Rows of the drawing that do not stand on the sheet after a refill. */
export function absentAfter(look: RefillLook, { restore }: RefillChoices): ReadonlySet<number> {
  return restore ? new Set() : look.deletedRows;
}

/** Whether there is anything to do. */
export function isIdle(steps: RefillSteps): boolean {
  return [steps.unmerge, steps.columnsIn, steps.rowsIn, steps.columnsOut, steps.rowsOut, steps.writes, steps.merges].every((list) => list.length === 0);
}

/** What is to be done to a sheet so that it holds the new drawing and all that is the planner's. */
export function stepsOf(seen: RefillLook, choices: RefillChoices = keepAll): RefillSteps {
  const look = lookWith(seen, choices);
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
  const headings = headingsLeft(now.merges, columns, look.keptColumns);
  const heads = keptHeads(look, { columns: places.columns, rowAt: rowAt.drawn, columnAt: columnAt.drawn });
  const saidOver = new Map(heads.flatMap(({ column, rows: over, top, text }) => over.map((row) => [`${row}:${column}`, row === top ? text : null] as const)));
  const formats = formatsOf(drawing);
  const sums = new PlacedSums(look, places.rows, rowAt);
  const labels = new CarriedLabels(look, rows);
  const besides = sums.besides(places.columns, choices);
  const ourSums = new Set<string>();
  const numbering = new Set(drawing.values.flatMap((cells, at) => (drawing.trace?.rows[at]?.part === 'kepala' && isNumbering(cells.map((value) => String(value ?? ''))) ? [at] : [])));

  const contents: Held[][] = [];
  const writes: CellWrite[] = [];
  const changes: CellChange[] = [];
  const mended: MendedSum[] = [];
  let renumbered = 0;
  /** Rows in which a text has become longer: others keep the height that the planner gave them. */
  const grown = new Set<number>();
  places.rows.forEach((row, at) => {
    const cells: Held[] = [];
    places.columns.forEach((column, along) => {
      const stands = row.old === null || column.old === null ? null : shifted(heldAt(now, row.old, column.old));
      const over = saidOver.get(`${at}:${along}`);
      const wanted = over === undefined ? wantedIn({ row, at, column, along }, stands) : { held: over, ours: false };
      cells.push(wanted.held);
      const same = tokenOf(stands) === tokenOf(wanted.held);
      // Excel has moved the cells of a sum about: it is said anew.
      if (same && !(wanted.ours && isFormula(tokenOf(wanted.held)) && isShifted)) return;
      const lost = row.old === null || column.old === null ? null : heldAt(now, row.old, column.old);
      if (wanted.ours && row.old !== null && column.old !== null && lost !== null && typeof lost === 'object' && isBroken(lost.formula)) {
        mended.push({ row: row.old, column: column.old, words: wordsAt(row), columnKey: look.drawing.trace?.columns[column.drawn ?? -1] ?? '' });
      }
      const before = row.old ?? row.from;
      const there = before === null || column.old === null ? null : now.formats?.[before]?.[column.old] ?? null;
      const format = (wanted.ours ? formats[row.drawn ?? -1]?.[column.drawn ?? -1] : there) ?? there ?? 'General';
      writes.push({ row: at, column: along, content: wanted.held, format, reformat: format !== there });
      if (wanted.ours && typeof wanted.held === 'string' && wanted.held.length + 1 > tokenOf(stands).length) grown.add(at);
      if (same || !wanted.ours || row.old === null || column.old === null || row.drawn === null || column.drawn === null || isFormula(tokenOf(wanted.held)) || numbering.has(row.drawn)) return;
      // Under a merged area that says so already.
      if (isBlank(stands) && saysOver(now, row.old, column.old) === tokenOf(wanted.held)) return;
      const columnKey = look.drawing.trace?.columns[column.drawn] ?? '';
      if (columnKey.startsWith('nomor') && look.drawing.trace?.rows[row.drawn]?.part === 'isi') {
        renumbered += 1;
        return;
      }
      changes.push({ row: row.old, column: column.old, part: look.drawing.trace?.rows[row.drawn]?.part ?? 'isi', words: wordsAt(row), columnKey, before: stands, after: wanted.held });
    });
    contents.push(cells);
  });

  function wordsAt({ drawn, old }: Entry): string {
    const { known } = look.ground;
    return drawn === null ? wordsOfImage(known, known.atRow.get(old ?? -1) ?? -1) : wordsOfDrawn(known, drawn);
  }
  /** What a cell is to hold, and whether that is ours; `at` and `along` are its places on the sheet after. */
  function wantedIn({ row, at: place, column, along }: Spot, stands: Held): { readonly held: Held; readonly ours: boolean } {
    const source = row.old ?? row.from;
    if (row.drawn === null || column.drawn === null) {
      const at = `${source}:${column.old}`;
      const kept = column.old === null ? null : keptSum(place, along, hand.get(at), stands) ?? (column.drawn === null ? null : labels.over(row.old ?? -1, column.old));
      if (kept !== null) return { held: kept, ours: isFormula(tokenOf(kept)) };
      const from = aside.get(at) ?? (column.drawn === null && isBlank(stands) && !isSaidAgain(row, headings.get(at)) ? headings.get(at) : undefined);
      if (from !== undefined) return { held: shifted(heldFrom(from)), ours: false };
      const given = hand.get(at);
      // Another cell keeps its row or column: what was written there comes again.
      if (given?.gone && choices.cells[given.key] === 'timpa' && given.old !== undefined && !isFormula(tokenOf(given.old))) return { held: given.old, ours: false };
      return { held: row.from !== null && column.old !== null ? shifted(heldAt(now, row.from, column.old)) : stands, ours: false };
    }
    const token = besides.has(`${place}:${along}`) ? anySum : tokens[row.drawn]?.[column.drawn] ?? '';
    const ours = (): { readonly held: Held; readonly ours: boolean } => {
      if (!isFormula(token)) return { held: drawing.values[row.drawn ?? -1]?.[column.drawn ?? -1] ?? null, ours: true };
      const formula = formulaIn(token.slice(1), place, along, hand.has(`${source}:${column.old}`) ? null : stands);
      if (formula === null) return { held: null, ours: true };
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
    if (!cell || (choices.cells[cell.key] === 'timpa' && !cell.filledIn)) return ours();
    return { held: shifted(cell.hers), ours: false };
  }
  function isSaidAgain(row: Entry, from: string | undefined): boolean {
    return row.drawn !== null && from !== undefined && (drawing.values[row.drawn] ?? []).some((value) => value !== null && tokenOf(value) === tokenOf(heldFrom(from)));
  }
  function heldFrom(at: string): Held {
    const [row = 0, column = 0] = at.split(':').map(Number);
    return heldAt(now, row, column);
  }
  /** The sum in a row or column that the plan has no longer, over the rows that stand now; null where there is none, or the planner has typed another. */
  function keptSum(place: number, along: number, given: HandCell | undefined, stands: Held): Held {
    const { known: { image, atRow, atColumn } } = look.ground;
    const at = atRow.get(places.rows[place]?.old ?? -1);
    const key = at === undefined ? '' : image.rows[at]?.cells[atColumn.get(places.columns[along]?.old ?? -1) ?? -1] ?? '';
    if (!isFormula(key) || downSumOf(key.slice(1)) === null || (given && choices.cells[given.key] !== 'timpa')) return null;
    return { formula: alike(formulaIn(key.slice(1), place, along, given ? null : stands) ?? '', given ? null : stands) };
  }
  /** A formula in the words in which it stands, where those reckon the same. */
  function alike(formula: string, stands: Held): string {
    return !isShifted && stands !== null && typeof stands === 'object' && reckons(stands.formula) === reckons(formula) ? stands.formula : formula;
  }
  /** A formula of the table, in rows and columns of the sheet; null where nothing is left of what it reckons with. */
  function formulaIn(formula: string, place: number, along: number, stands: Held): string | null {
    const sum = downSumOf(formula) === null ? null : sums.sumIn(place, stands);
    if (sum) {
      ourSums.add(`${place}:${along}`);
      return sums.textOf(sum, along);
    }
    let isLost = false;
    const text = mapRefs(formula, ({ zone }) => {
      const down = runs(rowsBetween(zone.top, zone.bottom), (row) => (places.rows[row]?.drawn ?? null) === null);
      const beside = runs(columnsBetween(zone.left, zone.right), (column) => places.columns[column]?.drawn === null);
      if (down.length === 0 || beside.length === 0) isLost = true;
      return down.flatMap(([top, bottom]) => beside.map(([left, right]) => refText({ top, left, bottom, right }))).join(',');
    });
    return isLost ? null : text;
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
    return `${evenSkeleton(skeleton)} ${[...cells].sort().join(' ')}`;
  }

  const isNewRow = (at: number): boolean => places.rows[at]?.old === null;
  const isNewColumn = (at: number): boolean => places.columns[at]?.old === null;
  const wantedMerges = [
    ...drawing.merges.flatMap((zone): readonly Zone[] => mergesFor(zone, rowsBetween(zone.top, zone.bottom), columnsBetween(zone.left, zone.right), places, contents)),
    ...heads.flatMap(({ column, top, bottom }): readonly Zone[] => (bottom > top ? [{ top, left: column, bottom, right: column }] : [])),
  ];
  const standing = now.merges.map((zone) => ({ zone, after: shiftZone(zone, rows, columns) }));
  // A row that moves leaves its merged areas behind, those too of which nothing would be left: looks are copied from rows without any.
  const leaving = places.rows.flatMap(({ from }) => from ?? []);
  const unmerge = standing.filter(({ zone, after }) =>
    leaving.some((row) => row >= zone.top && row <= zone.bottom)
    || (after !== null && !wantedMerges.some((wanted) => sameZone(wanted, after)) && (wantedMerges.some((wanted) => meets(wanted, after)) || hides(after, contents))));
  const kept = standing.flatMap(({ zone, after }) => (after === null || unmerge.some((one) => one.zone === zone) ? [] : [{ zone, after }]));
  const merges = wantedMerges.filter((wanted) => !kept.some(({ after }) => sameZone(wanted, after)));

  const countedRows = countOwn(look, places, contents, sums, ourSums);
  const heights = new Map(drawing.rowHeights.map(({ row, height }) => [row, height]));
  const titles = drawing.print.titleRows && placesOf(rowAt.drawn, drawing.print.titleRows.first, drawing.print.titleRows.last);
  const titlesChanged = titles !== null && rows.some((entry) => entry.drawn !== null && entry.old === null && look.drawing.trace?.rows[entry.drawn]?.part === 'kepala');
  return {
    unmerge: unmerge.map(({ zone }) => zone),
    columnsIn: runsIn(columns), rowsIn: runsIn(rows),
    looks: rows.flatMap(({ from }, to) => (from === null ? [] : [{ from: rows.findIndex(({ old }) => old === from), to }])),
    columnsOut: runsOut(columns), rowsOut: runsOut(rows),
    writes, changes, mended, renumbered, merges,
    fresh: { rows: places.rows.flatMap(({ old, from }, row) => (old === null && from === null ? [row] : [])), columns: places.columns.flatMap(({ drawn }, column) => (drawn === null ? [] : [column])) },
    styles: stylesOfNew(drawing, places, rowAt.drawn, columnAt.drawn),
    rowHeights: places.rows.flatMap(({ drawn }, row) => {
      const height = drawn === null ? undefined : heights.get(drawn);
      return height !== undefined && (isNewRow(row) || grown.has(row)) ? [{ row, height }] : [];
    }),
    columnWidths: places.columns.flatMap(({ drawn }, column) => (isNewColumn(column) && drawn !== null ? [{ column, width: drawing.columnWidths[drawn] ?? 10 }] : [])),
    titleRows: titlesChanged && titles.length > 0 ? { first: Math.min(...titles), last: Math.max(...titles) } : null,
    rows: placed(rows), columns: placed(columns),
    headless: standing.flatMap(({ zone }): readonly Zone[] => (unmerge.some((one) => one.zone === zone) || !(goes(rows, zone.top) || goes(columns, zone.left)) ? [] : leftOf(zone, places))),
    ownSums: countedRows.sums, counted: countedRows.figures,
  };
}

/** What a merged area says over one of its cells; "" where none lies there. */
function saysOver(now: SheetNow, row: number, column: number): string {
  const zone = now.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return zone ? tokenOf(heldAt(now, zone.top, zone.left)) : '';
}

function placed(entries: readonly Entry[]): readonly Placed[] {
  return entries.flatMap(({ old, goes }, meanwhile) => (goes ? [] : [{ before: old, meanwhile }]));
}

/** What is left of an area of the sheet, on the sheet after. */
function leftOf(zone: Zone, { rows, columns }: { readonly rows: readonly Entry[]; readonly columns: readonly Entry[] }): readonly Zone[] {
  const within = (entries: readonly Entry[], first: number, last: number): readonly number[] => entries.flatMap(({ old }, at) => (old !== null && old >= first && old <= last ? [at] : []));
  const [down, along] = [within(rows, zone.top, zone.bottom), within(columns, zone.left, zone.right)];
  return down.length === 0 || along.length === 0 ? [] : [{ top: Math.min(...down), bottom: Math.max(...down), left: Math.min(...along), right: Math.max(...along) }];
}

const goes = (entries: readonly Entry[], at: number): boolean => entries.some((entry) => entry.old === at && entry.goes);

/**
 * Headings over several columns whose first one goes while another stays by itself, by "row:column" of that one: the cell that bears their words. A year over a column of the
 * planner's would go with its target's column; columns in `headed` have heads of their own.
 */
function headingsLeft(merges: readonly Zone[], columns: readonly Entry[], headed: ReadonlySet<number>): ReadonlyMap<string, string> {
  const left = new Map<string, string>();
  for (const zone of merges) {
    if (!columns.some(({ old, goes }) => old === zone.left && goes)) continue;
    const stays = columns.find(({ old, goes }) => old !== null && old > zone.left && old <= zone.right && !goes);
    if (stays && stays.drawn === null && !headed.has(stays.old ?? -1)) left.set(`${zone.top}:${stays.old}`, `${zone.top}:${zone.left}`);
  }
  return left;
}
