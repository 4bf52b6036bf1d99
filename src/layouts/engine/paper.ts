import type { PrintSetup } from '../drawing';

/** Short and long side in points. F4 is printed as Folio, 8.5 × 13 inch. */
const papers: Readonly<Record<PrintSetup['paper'], readonly [number, number]>> = { F4: [612, 936], A4: [595.3, 841.9], A3: [841.9, 1190.6] };

/** Points between the margins of a page, across. */
export function pageWidth(paper: PrintSetup['paper'], orientation: PrintSetup['orientation'], { left, right }: PrintSetup['margins']): number {
  const [short, long] = papers[paper];
  return (orientation === 'Landscape' ? long : short) - left - right;
}
