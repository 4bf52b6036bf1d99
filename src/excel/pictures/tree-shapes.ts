import type { Side } from '../../layouts';
import { letterings, paper, type PlacedBox, type Segment, type TreePicture } from '../../layouts/pictures';
import { nothing, request } from '../host/requests';

/** Sites of a rectangle where a connector can hold on, as Excel counts them. */
const sites: Readonly<Record<Side, number>> = { top: 0, left: 1, bottom: 2, right: 3 };
/** Shapes of one request: some 4 kB each, far below the 5 MB of Excel on the web. */
const perRequest = 150;
const font = 'Arial';

/**
 * The picture as shapes of Excel's own, which a planner can move, colour and copy: a rectangle with its words for each box, and straight lines that hold on to the boxes where they meet the middle of an edge.
 * Requests: one for 150 boxes and their lines, one more for each further 150. Whoever calls takes the sheet away where it fails.
 */
export async function drawShapes(sheetId: string, picture: TreePicture): Promise<void> {
  const ids = new Map<PlacedBox, string>();
  for (let from = 0; from < picture.placed.length; from += perRequest) {
    const boxes = picture.placed.slice(from, from + perRequest);
    const made = await request((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (from === 0) addTitle(sheet, picture);
      const shapes = boxes.map((box) => addBox(sheet, box, from));
      for (const shape of shapes) shape.load('id');
      return () => shapes.map(({ id }) => id);
    });
    made.forEach((id, index) => {
      const box = boxes[index];
      if (box) ids.set(box, id);
    });
  }
  const edges = edgesOf(picture.placed);
  for (let from = 0; from < picture.segments.length; from += perRequest) {
    await request((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const segment of picture.segments.slice(from, from + perRequest)) addConnector(sheet, segment, edges, ids);
      return nothing;
    });
  }
}

function addTitle(sheet: Excel.Worksheet, { title, subtitle, legend, width, placed }: TreePicture): void {
  const shape = sheet.shapes.addGeometricShape(Excel.GeometricShapeType.rectangle);
  place(shape, { x: 0, y: 0, width: Math.min(width, 900), height: Math.min(...placed.map(({ y }) => y)) - 6 });
  shape.name = 'Kaskade judul';
  shape.fill.clear();
  shape.lineFormat.visible = false;
  const lines = [title, subtitle, legend].filter((line) => line !== null);
  write(shape, lines.join('\n'), paper.ink, 9);
  const head = shape.textFrame.textRange.getSubstring(0, title.length).font;
  head.size = 14;
  head.bold = true;
  if (legend !== null) shape.textFrame.textRange.getSubstring(lines.join('\n').length - legend.length, legend.length).font.color = paper.alarm;
}

function addBox(sheet: Excel.Worksheet, box: PlacedBox, from: number): Excel.Shape {
  const [fill, ink] = paper.heads[box.level];
  const shape = sheet.shapes.addGeometricShape(Excel.GeometricShapeType.rectangle);
  place(shape, box);
  const [level, ...rest] = box.parts;
  shape.name = `Kaskade ${from}:${level?.text ?? box.id}`.slice(0, 60);
  shape.altTextDescription = box.parts.map(({ text }) => text).join('. ').slice(0, 2000);
  shape.fill.setSolidColor(fill);
  shape.lineFormat.color = box.withoutOpd ? paper.alarm : paper.line;
  shape.lineFormat.weight = box.withoutOpd ? 2.25 : 1;
  shape.lineFormat.dashStyle = box.withoutOpd ? Excel.ShapeLineDashStyle.dash : Excel.ShapeLineDashStyle.solid;
  write(shape, box.parts.map(({ text }) => text).join('\n'), ink, letterings.indikator.size);
  const title = rest.find(({ role }) => role === 'uraian');
  const bold = (level?.text.length ?? 0) + 1 + (title?.text.length ?? 0);
  const head = shape.textFrame.textRange.getSubstring(0, bold).font;
  head.bold = true;
  head.size = letterings.uraian.size;
  return shape;
}

function addConnector(sheet: Excel.Worksheet, { x1, y1, x2, y2 }: Segment, edges: ReadonlyMap<string, Edge>, ids: ReadonlyMap<PlacedBox, string>): void {
  const shape = sheet.shapes.addLine(x1, y1, x2, y2, Excel.ConnectorType.straight);
  shape.name = 'Kaskade garis';
  shape.lineFormat.color = paper.line;
  shape.lineFormat.weight = 1;
  const hold = (x: number, y: number, sides: readonly Side[], connect: (other: Excel.Shape, site: number) => void): void => {
    const edge = edges.get(`${x}:${y}`);
    const id = edge && sides.includes(edge.side) ? ids.get(edge.box) : undefined;
    if (edge && id !== undefined) connect(sheet.shapes.getItem(id), sites[edge.side]);
  };
  hold(x1, y1, ['bottom'], (other, site) => shape.line.connectBeginShape(other, site));
  hold(x2, y2, ['top'], (other, site) => shape.line.connectEndShape(other, site));
}

interface Edge {
  readonly box: PlacedBox;
  readonly side: Side;
}

/** The middles of the boxes' upper and lower edges: where lines come and go. */
function edgesOf(boxes: readonly PlacedBox[]): ReadonlyMap<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const box of boxes) {
    edges.set(`${box.x + box.width / 2}:${box.y}`, { box, side: 'top' });
    edges.set(`${box.x + box.width / 2}:${box.y + box.height}`, { box, side: 'bottom' });
  }
  return edges;
}

function place(shape: Excel.Shape, { x, y, width, height }: Pick<PlacedBox, 'x' | 'y' | 'width' | 'height'>): void {
  shape.left = x;
  shape.top = y;
  shape.width = width;
  shape.height = height;
}

function write(shape: Excel.Shape, text: string, ink: string, size: number): void {
  const frame = shape.textFrame;
  frame.textRange.text = text;
  frame.verticalAlignment = Excel.ShapeTextVerticalAlignment.top;
  frame.horizontalAlignment = Excel.ShapeTextHorizontalAlignment.left;
  frame.leftMargin = 6;
  frame.rightMargin = 6;
  frame.topMargin = 4;
  frame.bottomMargin = 2;
  const face = frame.textRange.font;
  face.name = font;
  face.size = size;
  face.bold = false;
  face.color = ink;
}
