import type { Session } from '../session';
import { itemNotFound } from '../errors';

/** Points per pixel: Excel's positions are in points, the engine's in pixels. */
const point = 0.75;

/** Where a figure stands, in the engine's terms: the cell that its corner lies in, and how far into it. */
export function figureOf({ getters }: Session, sheetId: string, figureId: string): ReturnType<Session['getters']['getFigures']>[number] {
  const figure = getters.getFigure(sheetId, figureId);
  if (!figure) throw itemNotFound('figure');
  return figure;
}

interface Frame {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** A figure's frame in points from the sheet's first cell. */
export function pointsOf(session: Session, sheetId: string, figureId: string): Frame {
  const { getters } = session;
  const { col, row, offset, width, height } = figureOf(session, sheetId, figureId);
  let [left, top] = [offset.x, offset.y];
  for (let index = 0; index < col; index++) left += getters.getColSize(sheetId, index);
  for (let index = 0; index < row; index++) top += getters.getRowSize(sheetId, index);
  return { top: top * point, left: left * point, width: width * point, height: height * point };
}

/** Moves or resizes a figure; what is not named stays. */
export function moveFigure(session: Session, sheetId: string, figureId: string, change: Partial<Frame>): void {
  session.assertWritable(sheetId);
  const { getters } = session;
  const { top, left, width, height } = { ...pointsOf(session, sheetId, figureId), ...change };
  const [col, x] = anchor(left / point, getters.getNumberCols(sheetId), (index) => getters.getColSize(sheetId, index));
  const [row, y] = anchor(top / point, getters.getNumberRows(sheetId), (index) => getters.getRowSize(sheetId, index));
  session.dispatch('UPDATE_FIGURE', { sheetId, figureId, col, row, offset: { x, y }, width: Math.round(width / point), height: Math.round(height / point) });
}

/** The row or column that so many pixels lead to, and how far into it. */
function anchor(pixels: number, count: number, sizeOf: (index: number) => number): [index: number, rest: number] {
  let rest = Math.round(pixels);
  for (let index = 0; index < count - 1; index++) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [count - 1, rest];
}
