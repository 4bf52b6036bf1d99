import type { Zone } from '../../plan';
import type { Drawing, Side, Style } from '../../layouts';
import { addressLists, addressOf } from '../host/addresses';
import { asWritten } from '../write/typed-text';

/** One piece of a drawing: what it does to the sheet, and how many characters of request it takes, roughly. */
export interface Step {
  readonly weight: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** Characters of request that one method call or property takes, measured on the wire: 150 to 350. */
const perCall = 300;

/** Everything in the cells of a drawing, in the order in which it must be done: formats before values, so that text stays text. */
export function stepsOf(drawing: Drawing): readonly Step[] {
  return [...cellSteps(drawing), ...mergeSteps(drawing), ...drawing.styles.flatMap(({ zones, style }) => styleSteps(zones, style)), ...sizeSteps(drawing)];
}

/** Cells written at once; a block's request stays far below the 5 MB of Excel on the web even where every cell is a paragraph. */
const cellsPerBlock = 4000;

function cellSteps(drawing: Drawing): readonly Step[] {
  const formats = formatsOf(drawing);
  const formulas = new Map(drawing.formulas.map(({ row, column, formula }) => [`${row}:${column}`, formula]));
  const height = Math.max(1, Math.floor(cellsPerBlock / Math.max(1, drawing.columnCount)));
  const steps: Step[] = [];
  for (let top = 0; top < drawing.rowCount; top += height) {
    const rows = Array.from({ length: Math.min(height, drawing.rowCount - top) }, (_, at) => top + at);
    const values = rows.map((row) =>
      Array.from({ length: drawing.columnCount }, (_, column) => {
        const formula = formulas.get(`${row}:${column}`);
        if (formula !== undefined) return formula;
        const value = drawing.values[row]?.[column] ?? '';
        return typeof value === 'number' ? value : asWritten(value, formats[row]?.[column] ?? 'General');
      }),
    );
    const numberFormat = rows.map((row) => [...(formats[row] ?? [])]);
    const plain = numberFormat.every((cells) => cells.every((format) => format === 'General'));
    const summing = drawing.formulas.some(({ row }) => row >= top && row < top + rows.length);
    steps.push({
      weight: 2 * perCall + JSON.stringify(values).length + JSON.stringify(numberFormat).length,
      queue: (sheet) => {
        const range = sheet.getRangeByIndexes(top, 0, rows.length, drawing.columnCount);
        if (!plain) range.numberFormat = numberFormat;
        // Formulas are in en-US notation, which `formulas` reads in every Excel; it takes plain content as `values` does.
        if (summing) range.formulas = values;
        else range.values = values;
      },
    });
  }
  return steps;
}

/** The number format each cell ends up with; a later style wins. RangeAreas have no number format, so it is written block by block. */
function formatsOf(drawing: Drawing): readonly (readonly string[])[] {
  const formats = Array.from({ length: drawing.rowCount }, () => new Array<string>(drawing.columnCount).fill('General'));
  for (const { zones, style } of drawing.styles) {
    if (style.numberFormat === undefined) continue;
    for (const zone of zones) for (const row of formats.slice(zone.top, zone.bottom + 1)) row.fill(style.numberFormat, zone.left, zone.right + 1);
  }
  return formats;
}

function mergeSteps(drawing: Drawing): readonly Step[] {
  return drawing.merges.map((zone) => ({ weight: perCall, queue: (sheet) => sheet.getRange(addressOf(zone)).merge(false) }));
}

export function styleSteps(zones: readonly Zone[], style: Style): readonly Step[] {
  const { border, sides, numberFormat: _, ...rest } = style;
  const steps = Object.keys(rest).length > 0 ? areaSteps(zones, (format) => applyStyle(format, rest)) : [];
  return border === undefined ? steps : [...steps, ...borderSteps(zones, border, sides)];
}

/** Painting of areas, one step per address list; `paint` counts as ten calls, which is more than any style has. */
export function areaSteps(zones: readonly Zone[], paint: (format: Excel.RangeFormat) => void): readonly Step[] {
  return addressLists(zones.map(addressOf)).map((list) => ({ weight: 10 * perCall + list.length, queue: (sheet) => paint(sheet.getRanges(list).format) }));
}

function applyStyle(format: Excel.RangeFormat, style: Omit<Style, 'border' | 'sides' | 'numberFormat'>): void {
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

const edges = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
type Line = (typeof edges)[Side] | 'InsideHorizontal' | 'InsideVertical';

/** Inside lines are asked for only where an area has an inside: Excel refuses them elsewhere. With `sides` only those outer edges. */
export function borderSteps(zones: readonly Zone[], edge: NonNullable<Style['border']>, outer?: readonly Side[]): readonly Step[] {
  const lines = (sides: readonly Line[]) => (format: Excel.RangeFormat): void => {
    for (const side of sides) {
      const line = format.borders.getItem(side);
      line.style = edge === 'none' ? 'None' : 'Continuous';
      if (edge !== 'none') line.weight = edge === 'thin' ? 'Thin' : 'Medium';
    }
  };
  if (outer) return areaSteps(zones, lines(outer.map((side) => edges[side])));
  return [
    ...areaSteps(zones, lines(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'])),
    ...areaSteps(zones.filter((zone) => zone.bottom > zone.top), lines(['InsideHorizontal'])),
    ...areaSteps(zones.filter((zone) => zone.right > zone.left), lines(['InsideVertical'])),
  ];
}

/**
 * Points of a column as wide as so many characters of the default font. Excel stores 7 pixels per character (the widest digit of Calibri 11) and 5 of padding, at
 * 96 pixels to 72 points: 8.43 characters are 64 pixels, 48 points.
 */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

function sizeSteps(drawing: Drawing): readonly Step[] {
  const columns = groupBy(drawing.columnWidths.map((width, column) => [width, { top: 0, bottom: 0, left: column, right: column }] as const));
  const rows = groupBy(drawing.rowHeights.map(({ row, height }) => [height, { top: row, bottom: row, left: 0, right: 0 }] as const));
  return [
    ...columns.flatMap(([width, zones]) => areaSteps(zones, (format) => void (format.columnWidth = pointsOfCharacters(width)))),
    ...rows.flatMap(([height, zones]) => areaSteps(zones, (format) => void (format.rowHeight = height))),
  ];
}

function groupBy(entries: readonly (readonly [number, Zone])[]): readonly (readonly [number, readonly Zone[]])[] {
  const groups = new Map<number, Zone[]>();
  for (const [size, zone] of entries) {
    const group = groups.get(size);
    const last = group?.at(-1);
    // Rows of one height that follow one another become one area.
    if (last && last.left === zone.left && last.bottom + 1 === zone.top) group?.splice(-1, 1, { ...last, bottom: zone.bottom });
    else if (group) group.push(zone);
    else groups.set(size, [zone]);
  }
  return [...groups];
}

/** Queues the frozen panes: rows and columns where `columns` is asked for, else rows alone. */
export function queueFreeze(sheet: Excel.Worksheet, { rows, columns }: Drawing['freeze'], withColumns: boolean): void {
  if (withColumns && rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (withColumns && columns > 0) sheet.freezePanes.freezeColumns(columns);
}
