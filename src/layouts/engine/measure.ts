/**
 * Widths of characters in ems, as URW Bookman Light states them (the metrics of Bookman Old Style are the same within a hundredth);
 * it is the widest face that these tables are printed in, so another font leaves room rather than cutting words off.
 *
 * Excel and LibreOffice break lines and stack them differently, and Excel by the screen's pixels, so that heights have a margin: a line is reckoned at 1.3 ems (Bookman Old Style's own is 1.17)
 * and 3 points are added to each cell. What LibreOffice prints is then about a fifth higher than it need be; what Excel shows is whole.
 */
const advances: readonly (readonly [RegExp, number])[] = [
  [/[\d$?]/, 0.62],
  [/[\s.,:;]/, 0.32],
  [/[ijl()[\]!'|]/, 0.3],
  [/[ft"-]/, 0.4],
  [/r/, 0.44],
  [/[mwMW%]/, 0.93],
  [/[bdhknpu]/, 0.65],
  [/[a-z]/, 0.56],
  [/[A-Z&]/, 0.74],
];

const known = new Map<string, number>();

function advanceOf(character: string): number {
  let advance = known.get(character);
  if (advance === undefined) {
    advance = advances.find(([pattern]) => pattern.test(character))?.[1] ?? 0.65;
    known.set(character, advance);
  }
  return advance;
}

/** How wide narrower faces run beside Bookman, rounded up; of any other face nothing is assumed. */
const faces: Readonly<Record<string, number>> = { calibri: 0.88 };

export interface Lettering {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** Name of the font; Bookman's widths where it is absent or not known. */
  readonly font?: string;
}

/** Width of one line of text, in points. */
export function textWidth(text: string, { size, bold, font = '' }: Lettering): number {
  let ems = 0;
  for (const character of text) ems += advanceOf(character);
  return ems * size * (bold ? 1.06 : 1) * (faces[font.toLowerCase()] ?? 1);
}

/** How many lines a text takes in a cell of `width` points: broken at spaces, and inside a word only where the word is wider than the cell. */
export function lineCount(text: string, width: number, lettering: Lettering): number {
  const space = textWidth(' ', lettering);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/\s+/)) {
      const needed = textWidth(word, lettering);
      const beside = used > 0 ? used + space + needed : needed;
      if (beside <= width) {
        used = beside;
        continue;
      }
      if (used > 0) lines += 1;
      const broken = Math.max(1, Math.ceil(needed / width));
      lines += broken - 1;
      used = needed - (broken - 1) * width;
    }
  }
  return lines;
}

/** Excel keeps some room at both sides of a cell's text. */
const sidePadding = 5;
/** The default font (Calibri 11) has digits of 7 pixels, and 5 pixels of a column are its own; 1 pixel is 0.75 points. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
const charactersFor = (points: number): number => Math.ceil((((points + sidePadding) / 0.75 - 5) / 7) * 10) / 10;

/** Characters that a column needs so that this text stands on one line. */
export function charactersOf(text: string, lettering: Lettering): number {
  return charactersFor(textWidth(text, lettering));
}

/** A text and the rectangle it must show in; `width` in points. */
export interface TextBox {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly text: string;
  readonly lettering: Lettering;
}

/** Excel's own limit for a row, in points. */
export const tallestRow = 409;

/**
 * Heights of rows, in points, under which every box shows its whole text: rows first take what their own cells need,
 * then a text that is merged over several rows spreads what it still lacks evenly over them.
 */
export function rowHeights(rowCount: number, least: number, boxes: readonly TextBox[]): readonly number[] {
  const heights = new Array<number>(rowCount).fill(least);
  const needs = boxes.map((box) => ({ ...box, height: heightOf(box) })).sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const { top, bottom, height } of needs) {
    let present = 0;
    for (let row = top; row <= bottom; row += 1) present += heights[row] ?? 0;
    const lacking = (height - present) / (bottom - top + 1);
    if (lacking <= 0) continue;
    for (let row = top; row <= bottom; row += 1) heights[row] = Math.min(tallestRow, (heights[row] ?? 0) + lacking);
  }
  return heights.map((height) => Math.ceil(height * 4) / 4);
}

function heightOf({ text, width, lettering }: TextBox): number {
  return lineCount(text, Math.max(1, width - sidePadding), lettering) * lettering.size * 1.3 + 3;
}
