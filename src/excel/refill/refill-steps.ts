import type { Position } from '../../plan';
import type { CellWrite, Placed, RefillSteps, Run, SheetNow } from '../../layouts/refill';
import { areaSteps, pointsOfCharacters, styleSteps, type Step } from '../draw/draw-steps';
import { addressOf, columnsAddress, rowsAddress, zonesOfPositions } from '../host/addresses';
import { keyOf, queueContents, type CellContent } from '../write/write-cells';

/** Characters of request that one call takes, roughly. */
const perCall = 300;
/** Cells in one step, so that large refills part into requests between steps. */
const cellsPerStep = 2000;

/** A refill in two parts: what can be taken back to the letter, and the rest with all that goes. */
export interface RefillParts {
  /** Rows and columns that come, and contents, while those that go still stand: no reference to a cell is lost by it. */
  readonly first: readonly Step[];
  readonly rest: readonly Step[];
  /** Takes the first part back, whether or not all of it was done. */
  readonly back: readonly Step[];
}

/** Everything that a refill does to the sheet, in the order in which it must be done. */
export function refillSteps(steps: RefillSteps): readonly Step[] {
  return [...comingSteps(steps), ...goingSteps(steps), ...plainSteps(steps), ...writeSteps(steps.writes), ...lookSteps(steps)];
}

/** The same in an order that can be broken off in the middle; `now` is the sheet before. */
export function partRefill(steps: RefillSteps, now: SheetNow): RefillParts {
  const { rows, columns } = steps;
  const isLate = ({ row, column, content }: CellWrite): boolean =>
    (content !== null && typeof content === 'object') || steps.headless.some((zone) => row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right);
  const early = steps.writes.filter((write) => !isLate(write));
  const meanwhile = early.map((write) => ({ ...write, row: rows[write.row]?.meanwhile ?? write.row, column: columns[write.column]?.meanwhile ?? write.column }));
  const before = early.flatMap((write): readonly CellWrite[] => {
    const [row, column] = [rows[write.row]?.before ?? null, columns[write.column]?.before ?? null];
    return row === null || column === null ? [] : [{ row, column, content: now.cells[row]?.[column] ?? null, format: now.formats?.[row]?.[column] ?? 'General', reformat: write.reformat }];
  });
  return {
    first: [...comingSteps(steps), ...writeSteps(meanwhile)],
    rest: [...goingSteps(steps), ...plainSteps(steps), ...writeSteps(steps.writes.filter(isLate)), ...lookSteps(steps)],
    back: [
      ...fromTheEnd(columns).map((at) => call((sheet) => sheet.getRange(columnsAddress(at, at)).delete('Left'))),
      ...fromTheEnd(rows).map((at) => call((sheet) => sheet.getRange(rowsAddress(at, at)).delete('Up'))),
      ...writeSteps(before),
      ...steps.unmerge.map((zone) => call((sheet) => sheet.getRange(addressOf(zone)).merge(false))),
    ],
  };
}

const call = (queue: Step['queue']): Step => ({ weight: perCall, queue });
const rowsOf = ({ first, count }: Run): string => rowsAddress(first, first + count - 1);
const columnsOf = ({ first, count }: Run): string => columnsAddress(first, first + count - 1);
const fromTheEnd = (placed: readonly Placed[]): readonly number[] => placed.filter(({ before }) => before === null).map(({ meanwhile }) => meanwhile).reverse();

/** Merged areas come apart, columns and rows come. */
function comingSteps(steps: RefillSteps): readonly Step[] {
  return [
    ...steps.unmerge.map((zone) => call((sheet) => sheet.getRange(addressOf(zone)).unmerge())),
    ...steps.columnsIn.map((run) => call((sheet) => void sheet.getRange(columnsOf(run)).insert('Right'))),
    ...steps.rowsIn.map((run) => call((sheet) => void sheet.getRange(rowsOf(run)).insert('Down'))),
    // What comes beside something hidden must be seen.
    ...shown(steps.rows, (first, last) => (sheet) => void (sheet.getRange(rowsAddress(first, last)).rowHidden = false)),
    ...shown(steps.columns, (first, last) => (sheet) => void (sheet.getRange(columnsAddress(first, last)).columnHidden = false)),
    ...steps.looks.map(({ from, to }) => call((sheet) => sheet.getRange(rowsAddress(to, to)).copyFrom(rowsAddress(from, from), 'Formats'))),
  ];
}

function shown(placed: readonly Placed[], queue: (first: number, last: number) => Step['queue']): readonly Step[] {
  const runs: { first: number; last: number }[] = [];
  for (const at of fromTheEnd(placed)) {
    const run = runs.at(-1);
    if (run && run.first === at + 1) run.first = at;
    else runs.push({ first: at, last: at });
  }
  return runs.map(({ first, last }) => call(queue(first, last)));
}

function goingSteps(steps: RefillSteps): readonly Step[] {
  return [
    ...steps.columnsOut.map((run) => call((sheet) => sheet.getRange(columnsOf(run)).delete('Left'))),
    ...steps.rowsOut.map((run) => call((sheet) => sheet.getRange(rowsOf(run)).delete('Up'))),
  ];
}

/** Merged areas, looks of what is new, sizes, rows repeated on each page. */
function lookSteps(steps: RefillSteps): readonly Step[] {
  return [
    ...steps.merges.map((zone) => call((sheet) => sheet.getRange(addressOf(zone)).merge(false))),
    ...steps.styles.flatMap(({ zones, style }) => styleSteps(zones, style)),
    ...steps.columnWidths.flatMap(({ column, width }) => areaSteps([{ top: 0, bottom: 0, left: column, right: column }], (format) => void (format.columnWidth = pointsOfCharacters(width)))),
    ...steps.rowHeights.map(({ row, height }) => call((sheet) => void (sheet.getRange(rowsAddress(row, row)).format.rowHeight = height))),
    ...(steps.titleRows ? [titleStep(steps.titleRows)] : []),
  ];
}

/** A row that comes in has the looks of the one above it: a band's colour and bold letters go first. Merged areas stay: clearing formats would take them apart. */
function plainSteps({ fresh: { rows, columns } }: RefillSteps): readonly Step[] {
  const zones = zonesOfPositions(rows.flatMap((row) => columns.map((column) => ({ row, column }))));
  return areaSteps(zones, (format) => {
    format.fill.clear();
    format.font.bold = false;
    format.font.italic = false;
    format.font.color = '#000000';
  });
}

function titleStep({ first, last }: NonNullable<RefillSteps['titleRows']>): Step {
  return { weight: perCall, queue: (sheet) => sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`) };
}

function writeSteps(writes: readonly CellWrite[]): readonly Step[] {
  const steps: Step[] = [];
  for (let first = 0; first < writes.length; first += cellsPerStep) {
    const block = writes.slice(first, first + cellsPerStep);
    const weight = block.reduce((sum, { content }) => sum + 60 + JSON.stringify(content).length, perCall);
    steps.push({ weight, queue: (sheet) => queueWrites(sheet, block) });
  }
  return steps;
}

/** Formats first, so that text stays text; then contents, then formulas, which no block of values may hold. */
function queueWrites(sheet: Excel.Worksheet, writes: readonly CellWrite[]): void {
  queueFormats(sheet, writes.filter(({ reformat }) => reformat));
  const contents: CellContent[] = [];
  const formulas: (Position & { readonly text: string })[] = [];
  for (const { row, column, content, format } of writes) {
    if (content !== null && typeof content === 'object') formulas.push({ row, column, text: content.formula });
    else if (typeof content === 'boolean') formulas.push({ row, column, text: String(content).toUpperCase() });
    else contents.push({ row, column, content: content ?? '', format });
  }
  queueContents(sheet, contents);
  const texts = new Map(formulas.map((one) => [keyOf(one), one.text]));
  for (const zone of zonesOfPositions(formulas)) sheet.getRange(addressOf(zone)).formulas = cellsOf(zone, (position) => texts.get(keyOf(position)) ?? '');
}

function queueFormats(sheet: Excel.Worksheet, writes: readonly CellWrite[]): void {
  const formats = new Map(writes.map((one) => [keyOf(one), one.format]));
  for (const zone of zonesOfPositions(writes)) sheet.getRange(addressOf(zone)).numberFormat = cellsOf(zone, (position) => formats.get(keyOf(position)) ?? 'General');
}

function cellsOf<T>({ top, left, bottom, right }: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }, of: (position: Position) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, y) => Array.from({ length: right - left + 1 }, (_, x) => of({ row: top + y, column: left + x })));
}
