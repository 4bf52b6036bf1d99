import { describe, expect, test } from 'vitest';
import { layouts, type Drawing } from '../../../src/layouts';
import { columnPoints, lineCount, textWidth } from '../../../src/layouts/engine/measure';
import { samplePlan } from '../../../src/layouts/sample/plan';
import { isReading, readSheet } from '../../../src/matrix';
import type { Plan, Zone } from '../../../src/plan';
import { absent, realSheet } from '../../support/real-sheet';
import { regency } from '../../support/regency';
import { renstra } from '../../support/renstra';

/** Points of a sheet of paper, upright. */
const papers: Readonly<Record<Drawing['print']['paper'], readonly [number, number]>> = { F4: [612, 936], A4: [595.3, 841.9], A3: [841.9, 1190.6] };
/** Letters below it are too small to be signed under: points on paper. */
const smallest = 5;

function printed({ print: { paper, orientation, margins }, columnWidths, styles }: Drawing): { readonly scale: number; readonly letters: number } {
  const [short, long] = papers[paper];
  const room = (orientation === 'Landscape' ? long : short) - margins.left - margins.right;
  const scale = Math.min(1, room / columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0));
  return { scale, letters: scale * (styles[0]?.style.size ?? 0) };
}

/** Size and weight of the letters in a cell: later styles win. */
function letteringAt({ styles }: Drawing, row: number, column: number): { readonly size: number; readonly bold: boolean; readonly wrap: boolean } {
  let found = { size: 11, bold: false, wrap: false };
  for (const { zones, style } of styles) {
    if (!zones.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right)) continue;
    found = { size: style.size ?? found.size, bold: style.bold ?? found.bold, wrap: style.wrap ?? found.wrap };
  }
  return found;
}

/** Texts that their rows would cut off, or that run out of their cell. */
function clipped(drawing: Drawing): readonly string[] {
  const starts = new Map(drawing.merges.map((zone) => [`${zone.top}:${zone.left}`, zone]));
  const heights = new Map(drawing.rowHeights.map(({ row, height }) => [row, height]));
  return drawing.values.flatMap((cells, row) => cells.flatMap((value, column) => {
    if (typeof value !== 'string' || value === '') return [];
    const zone: Zone = starts.get(`${row}:${column}`) ?? { top: row, bottom: row, left: column, right: column };
    const { wrap, ...look } = letteringAt(drawing, row, column);
    const lettering = { ...look, font: drawing.styles[0]?.style.font ?? '' };
    const width = drawing.columnWidths.slice(zone.left, zone.right + 1).reduce((sum, characters) => sum + columnPoints(characters), 0);
    let height = 0;
    for (let at = zone.top; at <= zone.bottom; at += 1) height += heights.get(at) ?? 0;
    const lines = wrap ? lineCount(value, width - 4, lettering) : 1;
    // Excel's own lines of Bookman Old Style are 1.17 ems high.
    const short = height < lines * lettering.size * 1.17;
    const beside = !wrap && textWidth(value, lettering) > width && cells.slice(zone.right + 1).some((next) => next !== null && next !== '');
    return short || beside ? [`${row}:${column} ${value.slice(0, 40)}`] : [];
  }));
}

const plans: readonly (readonly [string, Plan])[] = [['the sample', samplePlan()], ['a small RPJMD', regency()], ['a small Renstra', renstra()]];

describe.each(layouts.map((layout) => [layout.id, layout] as const))('%s on paper', (_, layout) => {
  test.each(plans)('of %s: one page wide, its header on every page, page numbers, letters that can be read, no text cut off', (_name, plan) => {
    const signature = { placeAndDate: 'Ranai, 9 November 2021', position: 'Kepala Badan Perencanaan Pembangunan, Penelitian dan Pengembangan', name: 'Nama yang Panjang Sekali, S.T., M.Si.', nip: '19700101 199001 1 001' };
    const drawing = layout.draw(plan, { ...layout.defaults(plan), region: 'Kabupaten Contoh', source: 'Sumber: ilustrasi', signature });
    const { print, freeze } = drawing;
    expect(print.fitToWidth).toBe(true);
    expect(print.titleRows).not.toBeNull();
    expect(print.titleRows!.last + 1).toBe(freeze.rows);
    expect(print.footer.right).toBe('Halaman &P dari &N');
    expect(printed(drawing).letters).toBeGreaterThanOrEqual(smallest);
    expect(clipped(drawing)).toEqual([]);
    // A header higher than half a page would leave no room for rows.
    const head = drawing.rowHeights.filter(({ row }) => row >= print.titleRows!.first && row <= print.titleRows!.last).reduce((sum, { height }) => sum + height, 0);
    const [short, long] = papers[print.paper];
    expect(head * printed(drawing).scale).toBeLessThan((print.orientation === 'Landscape' ? short : long) / 3);
  });

  test('of the published matrix of Sumedang: letters that can be read, no text cut off', ({ skip }) => {
    const missing = absent('sumedang-tc14.xlsx');
    if (missing) skip(missing);
    const reading = readSheet(realSheet('sumedang-tc14.xlsx'));
    if (!isReading(reading)) throw new Error(reading.refused);
    const drawing = layout.draw(reading.plan, layout.defaults(reading.plan));
    expect(clipped(drawing)).toEqual([]);
    expect(printed(drawing).letters).toBeGreaterThanOrEqual(smallest);
  });
});
