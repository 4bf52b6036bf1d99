import type { Zone } from '../../plan';
import type { Drawing, Style } from '../drawing';
import { textFormat } from './content';
import type { Dress } from './form';
import { formatRuns } from './formats';
import type { LaidHeader } from './header';
import type { Place } from './place';
import type { Body } from './rows/body';

/** The looks of a table, in the order in which they are applied. */
export function stylesOf(dress: Dress, header: LaidHeader, body: Body, place: Place): Drawing['styles'] {
  const last = header.columns.length - 1;
  const rows = (top: number, bottom: number): Zone => ({ top, left: 0, bottom, right: last });
  const styles: { zones: readonly Zone[]; style: Style }[] = [];
  const put = (zones: readonly Zone[], style: Style): void => {
    const real = zones.filter((zone) => zone.bottom >= zone.top && zone.right >= zone.left);
    if (real.length > 0) styles.push({ zones: real, style });
  };
  const bodyLast = place.bodyEnd - 1;

  put([rows(0, place.rowCount - 1)], { font: dress.font, size: dress.size, numberFormat: textFormat, vertical: 'Top' });
  put([rows(0, place.captions - 1)], { size: dress.titleSize, bold: true, horizontal: 'Center', vertical: 'Center', wrap: true });
  put([rows(place.captions, place.captions + place.notes - 1)], { ...dress.note, horizontal: 'Left', vertical: 'Center', wrap: true });
  const numbered = place.numberingRow ?? place.bodyTop;
  put([rows(place.headerTop, numbered - 1), rows(numbered + 1, place.bodyTop - 1)], { ...dress.header, horizontal: 'Center', vertical: 'Center', wrap: true, border: 'thin' });
  if (place.numberingRow !== null) {
    put([rows(place.numberingRow, place.numberingRow)], { ...dress.numbering, horizontal: 'Center', vertical: 'Center', border: 'thin' });
  }
  if (body.rows.length > 0) {
    // Excel sets text hard against a cell's upper line: in the middle it has air. What is merged over rows begins at the top, as a page may end between them and would cut its words; then all begin
    // there, so that a row reads along one line, but for rows that run across the table.
    const isDown = body.merges.some((zone) => zone.bottom > zone.top);
    put([rows(place.bodyTop, bodyLast)], { wrap: true, border: 'thin', vertical: isDown ? 'Top' : 'Center' });
    const acrossRows = new Set(body.merges.filter(({ top, bottom, left, right }) => top === bottom && right > left).map(({ top }) => top));
    if (isDown) put(runsOf([...acrossRows].sort((one, other) => one - other)).map(([top, bottom]) => rows(place.bodyTop + top, place.bodyTop + bottom)), { vertical: 'Center' });
    for (const side of ['Left', 'Center', 'Right'] as const) {
      const zones = header.columns.flatMap(({ form }, column) =>
        form.horizontal === side ? [{ top: place.bodyTop, left: column, bottom: bodyLast, right: column }] : []);
      put(zones, { horizontal: side });
    }
    for (const { format, zones } of formatRuns(body.rows, header.columns)) put(zones.map((zone) => down(zone, place.bodyTop)), { numberFormat: format });
    for (const [kind, style] of Object.entries(dress.levels)) {
      put(rowRuns(body, kind).map(([top, bottom]) => rows(place.bodyTop + top, place.bodyTop + bottom)), style);
    }
    // Words that run across the table begin at its left edge, whatever column they begin in.
    const across = body.merges.filter(({ top, bottom, left, right }) => top === bottom && right > left && body.rows[top]?.kind !== 'jumlah');
    put(across.map((zone) => down(zone, place.bodyTop)), { horizontal: 'Left' });
  }
  // The source line runs over the empty cells beside it: merged or wrapped it would look like a row of the table.
  if (place.sourceRow !== null) put([rows(place.sourceRow, place.sourceRow)], { size: dress.noteSize, italic: true, wrap: false, vertical: 'Bottom' });
  // What its row is higher than its lines is air above them.
  if (place.signature) put([place.signature.zone], { size: Math.max(dress.size, dress.noteSize), horizontal: 'Center', vertical: 'Bottom', wrap: true });
  return styles;
}

/** Stretches of body rows of one kind, as [first, last]. */
function rowRuns(body: Body, kind: string): readonly (readonly [number, number])[] {
  return runsOf(body.rows.flatMap((row, at) => (row.kind === kind ? [at] : [])));
}

/** Ascending numbers as stretches, [first, last]. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const at of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

/** A zone counted from the body's first row, counted from the drawing's. */
export function down(zone: Zone, rows: number): Zone {
  return { ...zone, top: zone.top + rows, bottom: zone.bottom + rows };
}
