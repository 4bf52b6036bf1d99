import type { Plan, Zone } from '../../plan';
import type { Drawing, Style } from '../drawing';
import type { LayoutChoices } from '../layout';
import { rupiahFormat, textFormat } from './content';
import type { Dress, TableForm } from './form';
import { formatRuns } from './formats';
import { layHeader, type LaidHeader } from './header';
import { charactersOf, columnPoints, rowHeights, type Lettering, type TextBox } from './measure';
import { outlineBody, type Body } from './outline';
import { periodWords, yearLabels } from './years';

/**
 * Draws a plan as a standard table: caption lines, header, numbering row, body, source line, in this order from A1.
 * `notes` are lines of warning or explanation between caption and header. Nothing is ever a formula.
 */
export function drawTable(form: TableForm, plan: Plan, choices: LayoutChoices, notes: readonly string[] = []): Drawing {
  const header = layHeader(form.header, yearLabels(plan, choices.years));
  const body = outlineBody(plan, form.rows, header.columns, choices);
  const captions = captionLines(plan, choices);
  const width = header.columns.length;
  const last = width - 1;

  const captionRows = captions.length + notes.length + (captions.length + notes.length > 0 ? 1 : 0);
  const numberingRow = form.numbering ? captionRows + header.rowCount : null;
  const bodyTop = captionRows + header.rowCount + (numberingRow === null ? 0 : 1);
  const sourceRow = choices.source.trim() === '' ? null : bodyTop + body.rows.length;
  const rowCount = bodyTop + body.rows.length + (sourceRow === null ? 0 : 1);

  const values: (string | number | null)[][] = Array.from({ length: rowCount }, () => new Array<string | number | null>(width).fill(null));
  const write = (row: number, column: number, value: string | number): void => {
    const cells = values[row];
    if (cells && column < width) cells[column] = value;
  };
  [...captions, ...notes].forEach((text, row) => write(row, 0, text));
  for (const { text, zone } of header.labels) write(captionRows + zone.top, zone.left, text);
  const { numbering } = form;
  if (numbering && numberingRow !== null) header.columns.forEach((_, column) => write(numberingRow, column, numbering(column + 1)));
  body.rows.forEach((row, at) => row.cells.forEach((cell, column) => cell && write(bodyTop + at, column, cell.value)));
  if (sourceRow !== null) write(sourceRow, 0, choices.source);

  const across = (row: number): Zone => ({ top: row, left: 0, bottom: row, right: last });
  const merges = [
    ...Array.from({ length: captions.length + notes.length }, (_, row) => across(row)),
    ...header.labels.map(({ zone }) => down(zone, captionRows)),
    ...body.merges.map((zone) => down(zone, bodyTop)),
  ].filter((zone) => zone.bottom > zone.top || zone.right > zone.left);

  const columnWidths = widthsOf(header, body, form.dress);
  const place = { captions: captions.length, notes: notes.length, captionRows, numberingRow, bodyTop, sourceRow, rowCount };
  return {
    sheetName: form.sheetName,
    rowCount,
    columnCount: width,
    values,
    formulas: [],
    merges,
    styles: stylesOf(form.dress, header, body, place),
    columnWidths,
    rowHeights: heightsOf(values, merges, columnWidths, form.dress, body, place),
    freeze: { rows: bodyTop, columns: header.columns.findIndex((column) => column.form.field === form.frozenThrough) + 1 },
    print: {
      orientation: 'Landscape',
      paper: choices.paper,
      margins: form.margins,
      fitToWidth: true,
      titleRows: bodyTop > captionRows ? { first: captionRows, last: bodyTop - 1 } : null,
      footer: { left: footerText(choices.tableNumber), center: '', right: 'Halaman &P dari &N' },
    },
    lists: [],
  };
}

/** "Tabel 7.1 Program …" and "Kabupaten … Tahun 2019–2023"; a line with nothing to say is left out. */
function captionLines(plan: Plan, choices: LayoutChoices): readonly string[] {
  const join = (...parts: readonly string[]): string => parts.map((part) => part.trim()).filter((part) => part !== '').join(' ');
  return [
    join(choices.tableNumber, choices.title),
    join(choices.region, plan.period ? `Tahun ${periodWords(plan.period)}` : ''),
  ].filter((line) => line !== '');
}

/** In Excel's footers "&" begins a code; doubled it is itself. */
function footerText(text: string): string {
  return text.replace(/&/g, '&&');
}

interface Place {
  readonly captions: number;
  readonly notes: number;
  readonly captionRows: number;
  readonly numberingRow: number | null;
  readonly bodyTop: number;
  readonly sourceRow: number | null;
  readonly rowCount: number;
}

function stylesOf(dress: Dress, header: LaidHeader, body: Body, place: Place): Drawing['styles'] {
  const last = header.columns.length - 1;
  const rows = (top: number, bottom: number): Zone => ({ top, left: 0, bottom, right: last });
  const styles: { zones: readonly Zone[]; style: Style }[] = [];
  const put = (zones: readonly Zone[], style: Style): void => {
    const real = zones.filter((zone) => zone.bottom >= zone.top && zone.right >= zone.left);
    if (real.length > 0) styles.push({ zones: real, style });
  };
  const bodyEnd = place.bodyTop + body.rows.length - 1;

  put([rows(0, place.rowCount - 1)], { font: dress.font, size: dress.size, numberFormat: textFormat, vertical: 'Top' });
  put([rows(0, place.captions - 1)], { size: dress.titleSize, bold: true, horizontal: 'Center', vertical: 'Center', wrap: true });
  put([rows(place.captions, place.captions + place.notes - 1)], { ...dress.note, horizontal: 'Left', vertical: 'Center', wrap: true });
  const headerEnd = place.captionRows + header.rowCount - 1;
  put([rows(place.captionRows, headerEnd)], { ...dress.header, horizontal: 'Center', vertical: 'Center', wrap: true, border: 'thin' });
  if (place.numberingRow !== null) {
    put([rows(place.numberingRow, place.numberingRow)], { ...dress.numbering, horizontal: 'Center', vertical: 'Center', border: 'thin' });
  }
  if (body.rows.length > 0) {
    put([rows(place.bodyTop, bodyEnd)], { wrap: true, border: 'thin' });
    for (const side of ['Left', 'Center', 'Right'] as const) {
      const zones = header.columns.flatMap(({ form }, column) =>
        form.horizontal === side ? [{ top: place.bodyTop, left: column, bottom: bodyEnd, right: column }] : []);
      put(zones, { horizontal: side });
    }
    for (const { format, zones } of formatRuns(body.rows, header.columns)) put(zones.map((zone) => down(zone, place.bodyTop)), { numberFormat: format });
    for (const [level, style] of Object.entries(dress.levels)) {
      put(rowRuns(body, level).map(([top, bottom]) => rows(place.bodyTop + top, place.bodyTop + bottom)), style);
    }
  }
  // The source line runs over the empty cells beside it: merged or wrapped it would look like a row of the table.
  if (place.sourceRow !== null) put([rows(place.sourceRow, place.sourceRow)], { size: dress.noteSize, italic: true, wrap: false });
  return styles;
}

/** Stretches of body rows of one level, as [first, last]. */
function rowRuns(body: Body, level: string): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  body.rows.forEach((row, at) => {
    if (row.level !== level) return;
    const run = runs.at(-1);
    if (run && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}

/** A column is as wide as its longest number or word asks for, within the bounds of its form. */
function widthsOf(header: LaidHeader, body: Body, dress: Dress): readonly number[] {
  const wide = new Set(body.merges.filter((zone) => zone.right > zone.left).map((zone) => `${zone.top}:${zone.left}`));
  return header.columns.map(({ form }, column) => {
    let needed = Math.max(form.least, ...form.label.split(/\s+/).map((word) => charactersOf(word, { size: dress.size, bold: true })));
    for (const [at, row] of body.rows.entries()) {
      const cell = row.cells[column];
      if (!cell || needed >= form.most || wide.has(`${at}:${column}`)) continue;
      const { size } = dress;
      const words = typeof cell.value === 'number' ? [shownNumber(cell.value, cell.format)] : cell.value.split(/\s+/);
      for (const word of words) needed = Math.max(needed, charactersOf(word, { size, bold: dress.levels[row.level]?.bold ?? false }));
    }
    return Math.min(form.most, needed);
  });
}

/** About what a number shows under its format; only its length matters. */
function shownNumber(value: number, format: string): string {
  const digits = value.toFixed(format.split('.')[1]?.length ?? 0);
  const whole = digits.split('.')[0] ?? '';
  return format.startsWith(rupiahFormat) ? `${digits}${'.'.repeat(Math.floor((whole.length - 1) / 3))}` : digits;
}

function heightsOf(values: Drawing['values'], merges: readonly Zone[], columnWidths: readonly number[], dress: Dress, body: Body, place: Place): Drawing['rowHeights'] {
  const starts = new Map(merges.map((zone) => [`${zone.top}:${zone.left}`, zone]));
  const boxes: TextBox[] = [];
  values.forEach((cells, row) => {
    if (row === place.sourceRow) return;
    cells.forEach((value, column) => {
      if (value === null) return;
      const zone = starts.get(`${row}:${column}`) ?? { top: row, left: column, bottom: row, right: column };
      const width = columnWidths.slice(zone.left, zone.right + 1).reduce((sum, characters) => sum + columnPoints(characters), 0);
      boxes.push({ top: zone.top, bottom: zone.bottom, width, text: typeof value === 'number' ? '0' : value, lettering: letteringOf(row, dress, body, place) });
    });
  });
  return rowHeights(place.rowCount, dress.size * 1.3 + 3, boxes).map((height, row) => ({ row, height }));
}

function letteringOf(row: number, dress: Dress, body: Body, place: Place): Lettering {
  if (row < place.captions) return { size: dress.titleSize, bold: true };
  if (row < place.captionRows) return { size: dress.note.size ?? dress.size, bold: true };
  const level = body.rows[row - place.bodyTop]?.level;
  return { size: dress.size, bold: level === undefined || (dress.levels[level]?.bold ?? false) };
}

function down(zone: Zone, rows: number): Zone {
  return { ...zone, top: zone.top + rows, bottom: zone.bottom + rows };
}
