import type { Zone } from '../../plan';
import type { Drawing, PrintSetup, Side, Style } from '../drawing';
import { letterings } from './boxes';
import { margin, type TreePicture } from './picture';
import type { PlacedBox } from './place-tree';
import { paper } from './svg';

/** The widest column and the highest row that a grid line may leave, in points; Excel takes 409 of a row. */
const widest = 600;
const highest = 390;
/** Points that one page of A3 landscape has inside its margins. */
const page = { width: 1191 - 2 * 36, height: 842 - 2 * 36 };
/** Below this scale the smallest words are smaller than 5 points. */
const readable = 0.6;
const mostPages = 6;
/** Everywhere at hand, and no wider than the widths that text was broken by. */
const font = 'Arial';
/** Rows over the tree: title, what is left out, what thick edges mean, one empty. */
const head = [24, 15, 15, 12] as const;

/**
 * The picture as a sheet of cells: every edge of a box and every line lies on an edge of cells, boxes are merged cells with borders, so that it prints, is searched and copied like any
 * sheet. Boxes where an agency is missing have thick edges and say so in words, and the picture's legend stands over them.
 */
export function treeDrawing(picture: TreePicture, sheetName: string): Drawing {
  const boxes = picture.placed;
  const top = Math.min(picture.height, ...boxes.map(({ y }) => y));
  const left = Math.min(picture.width, ...boxes.map(({ x }) => x));
  const xs = gridLines([left, ...boxes.flatMap(({ x, width }) => [x, x + width]), ...picture.segments.flatMap(({ x1, x2 }) => [x1, x2])], widest);
  const ys = gridLines([top, ...boxes.flatMap(partEdges), ...picture.segments.flatMap(({ y1, y2 }) => [y1, y2])], highest);
  // Column A and the row under the last box keep a line at the very edge inside of the sheet.
  const columnAt = new Map(xs.map((x, index) => [x, index + 1]));
  const rowAt = new Map(ys.map((y, index) => [y, index + head.length]));
  const zoneOf = (x1: number, y1: number, x2: number, y2: number): Zone => ({ left: columnAt.get(x1) ?? 0, top: rowAt.get(y1) ?? 0, right: (columnAt.get(x2) ?? 1) - 1, bottom: (rowAt.get(y2) ?? 1) - 1 });

  const rowCount = head.length + ys.length;
  const columnCount = 1 + xs.length;
  const values = Array.from({ length: rowCount }, () => new Array<string | null>(columnCount).fill(null));
  const sheet = values[0] && values[1] && values[2] ? { title: values[0], subtitle: values[1], legend: values[2] } : null;
  if (sheet) {
    sheet.title[0] = picture.title;
    sheet.subtitle[0] = picture.subtitle;
    sheet.legend[0] = picture.legend;
  }

  const merges: Zone[] = [];
  const looks = new Map<string, { zones: Zone[]; style: Style }>();
  const dress = (zone: Zone, style: Style): void => {
    const key = JSON.stringify(style);
    const known = looks.get(key);
    if (known) known.zones.push(zone);
    else looks.set(key, { zones: [zone], style });
  };
  for (const box of boxes) {
    let y = box.y;
    for (const part of box.parts) {
      const zone = zoneOf(box.x, y, box.x + box.width, y + part.height);
      y += part.height;
      if (zone.top !== zone.bottom || zone.left !== zone.right) merges.push(zone);
      const row = values[zone.top];
      if (row) row[zone.left] = part.text;
      dress(zone, styleOf(box, part.role));
    }
  }
  const outlines: Drawing['styles'] = [
    { zones: boxes.filter(({ withoutOpd }) => !withoutOpd).map(outlineOf(zoneOf)), style: { border: 'thin', sides: allSides } },
    { zones: boxes.filter(({ withoutOpd }) => withoutOpd).map(outlineOf(zoneOf)), style: { border: 'medium', sides: allSides } },
  ];
  const across = picture.segments.filter(({ y1, y2 }) => y1 === y2).map(({ x1, y1, x2 }): Zone => ({ top: rowAt.get(y1) ?? 0, bottom: rowAt.get(y1) ?? 0, left: columnAt.get(x1) ?? 0, right: (columnAt.get(x2) ?? 1) - 1 }));
  const down = picture.segments.filter(({ x1, x2, y1, y2 }) => x1 === x2 && y2 > y1).map(({ x1, y1, y2 }): Zone => ({ left: columnAt.get(x1) ?? 0, right: columnAt.get(x1) ?? 0, top: rowAt.get(y1) ?? 0, bottom: (rowAt.get(y2) ?? 1) - 1 }));

  const whole: Zone = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
  const first = (row: number): Zone => ({ top: row, left: 0, bottom: row, right: 0 });
  const styles: Drawing['styles'] = [
    { zones: [whole], style: { font, size: 8, color: paper.ink, numberFormat: '@', vertical: 'Center' } },
    { zones: [first(0)], style: { size: 14, bold: true } },
    { zones: [first(1)], style: { size: 9, color: paper.soft } },
    { zones: [first(2)], style: { size: 9, color: paper.alarm } },
    ...looks.values(),
    { zones: down, style: { border: 'thin', sides: ['left'] } },
    { zones: across, style: { border: 'thin', sides: ['top'] } },
    ...outlines,
  ];
  return {
    sheetName,
    rowCount,
    columnCount,
    values,
    formulas: [],
    merges,
    styles: styles.filter(({ zones }) => zones.length > 0),
    columnWidths: [margin, ...widthsOf(xs)].map(charactersOfPoints),
    rowHeights: [...head, ...widthsOf(ys)].map((height, row) => ({ row, height })),
    freeze: { rows: 0, columns: 0 },
    gridlines: false,
    print: printOf(picture),
    lists: [],
  };
}

/** An empty sheet for a picture that lies over its cells in shapes. */
export function shapeSheet(picture: TreePicture, sheetName: string): Drawing {
  return {
    sheetName, rowCount: 1, columnCount: 1, values: [[null]], formulas: [], merges: [], styles: [], columnWidths: [9], rowHeights: [], freeze: { rows: 0, columns: 0 }, gridlines: false, print: printOf(picture), lists: [],
  };
}

const allSides: readonly Side[] = ['top', 'bottom', 'left', 'right'];

function outlineOf(zoneOf: (x1: number, y1: number, x2: number, y2: number) => Zone): (box: PlacedBox) => Zone {
  return ({ x, y, width, height }) => zoneOf(x, y, x + width, y + height);
}

function partEdges({ y, parts }: PlacedBox): readonly number[] {
  let down = y;
  return [y, ...parts.map(({ height }) => (down += height))];
}

/** Distinct edges in order; where two lie too far apart for one row or column, others between them. */
function gridLines(edges: readonly number[], most: number): readonly number[] {
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  return sorted.flatMap((edge, index) => {
    const gap = (sorted[index + 1] ?? edge) - edge;
    return Array.from({ length: Math.max(1, Math.ceil(gap / most)) }, (_, part) => edge + part * most);
  });
}

/** From each line to the next; after the last one there is room for a border. */
function widthsOf(lines: readonly number[]): readonly number[] {
  return lines.map((line, index) => (lines[index + 1] ?? line + margin) - line);
}

/** Excel's width of a column so many points wide, in characters of Calibri 11: 7 pixels each, and 5 of padding; 1 pixel is 0.75 points. */
const charactersOfPoints = (points: number): number => (points / 0.75 - 5) / 7;

function styleOf(box: PlacedBox, role: keyof typeof letterings): Style {
  const { size, bold } = letterings[role];
  const [fill, ink] = paper.heads[box.level];
  const style: Style = { size, bold, wrap: true, indent: 1, horizontal: 'Left' };
  switch (role) {
    case 'tingkat': return { ...style, fill, color: ink };
    case 'indikator': case 'uraian': return style;
    case 'nilai': return { ...style, color: paper.soft, indent: 2, horizontal: 'Left' };
    case 'tanpa-opd': return { ...style, color: paper.alarm, indent: 2, horizontal: 'Left' };
    case 'opd': return { ...style, color: paper.soft, italic: true };
  }
}

/** A3 landscape, on as few pages as keep the words readable; two of them beside each other are an A2. */
function printOf({ width, height }: TreePicture): PrintSetup {
  return {
    orientation: 'Landscape',
    paper: 'A3',
    margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
    fitToWidth: true,
    pages: pagesOf(width, height),
    titleRows: null,
    footer: { left: '', center: '', right: '&P/&N', font, size: 9 },
  };
}

/** How many pages of A3 landscape, beside and below each other, show a picture so that its smallest words can be read. */
export function pagesOf(width: number, height: number): { readonly wide: number; readonly tall: number } {
  const scale = (wide: number, tall: number): number => Math.min((wide * page.width) / width, (tall * page.height) / height);
  const counts = Array.from({ length: mostPages }, (_, index) => index + 1);
  const ways = counts.flatMap((wide) => counts.map((tall) => ({ wide, tall }))).sort((a, b) => a.wide * a.tall - b.wide * b.tall || scale(b.wide, b.tall) - scale(a.wide, a.tall));
  return ways.find(({ wide, tall }) => scale(wide, tall) >= readable) ?? { wide: mostPages, tall: mostPages };
}
