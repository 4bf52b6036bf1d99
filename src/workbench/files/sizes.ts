/** Pixels of a digit in the normal font (Calibri 11 at 96 dpi): column widths in a file count these. */
const digit = 7;

/** Excel's default column, 8.43 characters and padding. */
export const defaultColumnPixels = 64;

/** Excel's default row, 15 points. */
export const defaultRowPixels = 20;

/** Pixels of a column width as the file states it (ECMA-376 18.3.1.13). */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Width for the file; reading it back gives the same pixels. */
export function columnWidth(pixels: number): number {
  return Math.trunc((pixels / digit) * 256 + 0.5) / 256;
}

/** Pixels of a row height in points. */
export function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function rowPoints(pixels: number): number {
  return (pixels * 3) / 4;
}

/** Pixels of a column that is as wide as so many digits, with the 5 pixels that Excel leaves around them. */
export function columnPixelsOfCharacters(characters: number): number {
  return Math.round(characters * digit + 5);
}
