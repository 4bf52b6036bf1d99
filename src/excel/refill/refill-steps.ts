import type { Position } from '../../plan';
import type { CellWrite, RefillSteps, Run } from '../../layouts/refill';
import { areaSteps, pointsOfCharacters, styleSteps, type Step } from '../draw/draw-steps';
import { addressOf, columnsAddress, rowsAddress, zonesOfPositions } from '../host/addresses';
import { keyOf, queueContents, type CellContent } from '../write/write-cells';

/** Characters of request that one call takes, roughly. */
const perCall = 300;
/** Cells in one step, so that large refills part into requests between steps. */
const cellsPerStep = 2000;

/** Everything that a refill does to the sheet, in the order in which it must be done. */
export function refillSteps(steps: RefillSteps): readonly Step[] {
  const call = (queue: Step['queue']): Step => ({ weight: perCall, queue });
  const rows = ({ first, count }: Run): string => rowsAddress(first, first + count - 1);
  const columns = ({ first, count }: Run): string => columnsAddress(first, first + count - 1);
  return [
    ...steps.unmerge.map((zone) => call((sheet) => sheet.getRange(addressOf(zone)).unmerge())),
    ...steps.columnsIn.map((run) => call((sheet) => void sheet.getRange(columns(run)).insert('Right'))),
    ...steps.rowsIn.map((run) => call((sheet) => void sheet.getRange(rows(run)).insert('Down'))),
    ...steps.looks.map(({ from, to }) => call((sheet) => sheet.getRange(rowsAddress(to, to)).copyFrom(rowsAddress(from, from), 'Formats'))),
    ...steps.columnsOut.map((run) => call((sheet) => sheet.getRange(columns(run)).delete('Left'))),
    ...steps.rowsOut.map((run) => call((sheet) => sheet.getRange(rows(run)).delete('Up'))),
    ...plainSteps(steps),
    ...writeSteps(steps.writes),
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
