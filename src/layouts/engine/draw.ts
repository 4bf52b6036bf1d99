import type { Plan, Zone } from '../../plan';
import type { Drawing } from '../drawing';
import type { LayoutChoices } from '../layout';
import { bodyOf } from './body';
import { holdsWholeMillions } from './content';
import { filterPlan } from './filter';
import type { TableForm } from './form';
import { layHeader } from './header';
import { placeParts } from './place';
import { sumFormula } from './rows/sum-up';
import { heightsOf, widthsOf } from './sizes';
import { down, stylesOf } from './styles';
import { periodWords, tableYears } from './years';

/**
 * Draws a plan as a standard table: caption lines, header, numbering row, body, source line, signature block, in this order from A1.
 * `notes` are lines of warning or explanation between caption and header. Sums are formulas, and hold their present value too; nothing else is one.
 */
export function drawTable(form: TableForm, whole: Plan, choices: LayoutChoices, notes: readonly string[] = []): Drawing {
  const plan = filterPlan(whole, choices.filter);
  const years = tableYears(plan, choices);
  const header = layHeader(form.header, years, choices);
  const body = bodyOf(plan, form.rows, { columns: header.columns, choices: { ...choices, wholeMillions: holdsWholeMillions(plan) } });
  const captions = captionLines(plan, choices);
  const place = placeParts(form, header, body, { captions: captions.length, notes: notes.length }, choices);
  const width = header.columns.length;
  const dress = { ...form.dress, font: choices.font.trim() === '' ? form.dress.font : choices.font };

  const values: (string | number | null)[][] = Array.from({ length: place.rowCount }, () => new Array<string | number | null>(width).fill(null));
  const write = (row: number, column: number, value: string | number): void => {
    const cells = values[row];
    if (cells && column < width) cells[column] = value;
  };
  [...captions, ...notes].forEach((text, row) => write(row, 0, text));
  for (const { text, zone } of header.labels) if (text !== '') write(place.headerTop + zone.top, zone.left, text);
  const { numberingRow, sourceRow, signatureZone } = place;
  if (numberingRow !== null) header.columns.forEach((_, column) => write(numberingRow, column, form.numbering.replace('{n}', String(column + 1))));
  body.rows.forEach((row, at) => row.cells.forEach((cell, column) => cell && write(place.bodyTop + at, column, cell.value)));
  if (sourceRow !== null) write(sourceRow, 0, choices.source);
  for (const { row, line } of place.signature) if (line.text !== '') write(row, signatureZone.left, line.text);

  const across = (row: number): Zone => ({ top: row, left: 0, bottom: row, right: width - 1 });
  const merges = [
    ...Array.from({ length: captions.length + notes.length }, (_, row) => across(row)),
    ...header.labels.map(({ zone }) => down(zone, place.headerTop)),
    ...body.merges.map((zone) => down(zone, place.bodyTop)),
    ...place.signature.map(({ row }) => ({ top: row, bottom: row, ...signatureZone })),
  ].filter((zone) => zone.bottom > zone.top || zone.right > zone.left);

  const columnWidths = widthsOf(header, body, dress);
  const rowHeights = heightsOf(values, merges, columnWidths, dress, body, place);
  return {
    sheetName: form.sheetName,
    rowCount: place.rowCount,
    columnCount: width,
    values,
    formulas: body.sums.map((sum) => ({ row: place.bodyTop + sum.row, column: sum.column, formula: sumFormula(sum, place.bodyTop) })),
    merges,
    styles: stylesOf(dress, header, body, place, rowHeights),
    columnWidths,
    rowHeights,
    freeze: { rows: place.bodyTop, columns: header.columns.findIndex((column) => column.form.field === form.frozenThrough) + 1 },
    print: {
      orientation: form.orientation ?? 'Landscape',
      paper: choices.paper,
      margins: form.margins,
      fitToWidth: true,
      titleRows: place.bodyTop > place.headerTop ? { first: place.headerTop, last: place.bodyTop - 1 } : null,
      footer: { left: footerText(choices.tableNumber), center: '', right: 'Halaman &P dari &N' },
    },
    lists: [],
  };
}

/** "Tabel 7.1 Program …" and "Kabupaten … Tahun 2019–2023"; a line with nothing to say is left out. */
function captionLines(plan: Plan, choices: LayoutChoices): readonly string[] {
  const join = (...parts: readonly string[]): string => parts.map((part) => part.trim()).filter((part) => part !== '').join(' ');
  const period = plan.period ?? choices.period;
  return [
    join(choices.tableNumber, choices.title),
    join(choices.region, period ? `Tahun ${periodWords(period)}` : ''),
  ].filter((line) => line !== '');
}

/** In Excel's footers "&" begins a code; doubled it is itself. */
function footerText(text: string): string {
  return text.replace(/&/g, '&&');
}
