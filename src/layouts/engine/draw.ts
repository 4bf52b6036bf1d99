import type { Plan, Zone } from '../../plan';
import type { Drawing } from '../drawing';
import type { LayoutChoices, TableNotice, TablePreview } from '../layout';
import { bodyOf } from './body';
import { holdsWholeMillions } from './content';
import { evenRupiah } from './even-rupiah';
import { usualMark, type NumberStyle } from './decimals';
import { filterPlan } from './filter';
import type { TableForm } from './form';
import { layHeader, type LaidHeader } from './header';
import { noticesOf } from './notices';
import { placeParts, type Place } from './place';
import type { Body } from './rows/body';
import { sumFormula } from './rows/sum-up';
import { pageWidth } from './paper';
import { heightsOf, widthsOf } from './sizes';
import { down, stylesOf } from './styles';
import { traceOf } from './trace';
import { countedPeriod, periodWords, planEnds, tableYears, type TableYear } from './years';

/**
 * Draws a plan as a standard table: caption lines, header, numbering row, body, source line, signature block, in this order from A1.
 * `notes` are lines of warning or explanation between caption and header. Sums are formulas, and hold their present value too; nothing else is one.
 */
export function drawTable(form: TableForm, whole: Plan, choices: LayoutChoices, notes: readonly string[] = []): Drawing {
  return layTable(form, partsOf(form, whole, choices), choices, notes);
}

/**
 * The table with its first body rows only, as they stand in the whole one (sums too), and how many body rows that has. Widths follow the rows that are shown. Of 3 000 rows it takes a fourth
 * to a fifth of the time of the whole (50 over 250 ms), and a few milliseconds where only words around the body were changed since the last time.
 */
export function previewTable(form: TableForm, whole: Plan, choices: LayoutChoices, rowLimit: number): TablePreview {
  const parts = knownParts(form, whole, choices);
  const drawing = layTable(form, { ...parts, body: firstRows(parts.body, rowLimit) }, choices, []);
  const bodyRows = parts.body.rows.length;
  return { drawing, body: { first: drawing.freeze.rows, count: Math.min(rowLimit, bodyRows) }, bodyRows };
}

/** What a planner should know of the table before it is drawn. */
export function noticesOfTable(form: TableForm, whole: Plan, choices: LayoutChoices): readonly TableNotice[] {
  const parts = knownParts(form, whole, choices);
  const { plan, header, body } = parts;
  const { bodyTop } = placeParts(form, header, body, { captions: captionsOf(form, parts, choices).length, notes: 0 }, choices);
  return noticesOf(form, { plan, columns: header.columns, body, bodyTop });
}

/** The choices that columns and rows follow; the compiler sees to it that no other is asked. */
type PartChoices = Pick<LayoutChoices, 'years' | 'period' | 'paguPeriod' | 'decimals' | 'digits' | 'satuan' | 'money' | 'labels' | 'missing' | 'headerWords' | 'filter'>;

interface Parts {
  readonly plan: Plan;
  readonly years: readonly TableYear[];
  readonly header: LaidHeader;
  readonly body: Body;
}

/** What each plan's last preview was made of: a title that is being typed changes nothing of it. */
const lastParts = new WeakMap<Plan, { readonly form: TableForm; readonly key: string; readonly parts: Parts }>();

function knownParts(form: TableForm, whole: Plan, choices: LayoutChoices): Parts {
  const { years, period, paguPeriod, decimals, digits, satuan, money, labels, missing, headerWords, filter } = choices;
  const ofBody: PartChoices = { years, period, paguPeriod, decimals, digits, satuan, money, labels, missing, headerWords, filter };
  const key = JSON.stringify(ofBody);
  const known = lastParts.get(whole);
  if (known?.form === form && known.key === key) return known.parts;
  const parts = partsOf(form, whole, ofBody);
  lastParts.set(whole, { form, key, parts });
  return parts;
}

/** What is printed before anything is placed: columns and rows. */
function partsOf(form: TableForm, whole: Plan, choices: PartChoices): Parts {
  const plan = filterPlan(whole, choices.filter);
  const years = tableYears(plan, choices);
  const header = layHeader(form.header, { years, ends: planEnds(plan, years) }, choices);
  const typed = form.typed === true;
  const numbers: NumberStyle = { decimals: choices.decimals, digits: choices.digits === 'as-written' ? null : Number(choices.digits), mark: usualMark(plan), grouped: !typed };
  const body = bodyOf(plan, form.rows, { columns: header.columns, choices: { ...choices, wholeMillions: holdsWholeMillions(plan), numbers, typed } });
  return { plan, years, header, body: choices.money === 'as-written' ? evenRupiah(body, header.columns) : body };
}

function firstRows({ rows, merges, sums }: Body, limit: number): Body {
  return {
    rows: rows.slice(0, limit),
    merges: merges.filter(({ top }) => top < limit).map((zone) => ({ ...zone, bottom: Math.min(zone.bottom, limit - 1) })),
    sums: sums.filter(({ row }) => row < limit),
  };
}

function layTable(form: TableForm, parts: Parts, choices: LayoutChoices, notes: readonly string[]): Drawing {
  const { header, body } = parts;
  const captions = captionsOf(form, parts, choices);
  const place = placeParts(form, header, body, { captions: captions.length, notes: notes.length }, choices);
  const width = header.columns.length;
  const dress = { ...form.dress, font: choices.font.trim() === '' ? form.dress.font : choices.font };

  const values: (string | number | null)[][] = Array.from({ length: place.rowCount }, () => new Array<string | number | null>(width).fill(null));
  const write = (row: number, column: number, value: string | number): void => {
    const cells = values[row];
    if (cells && column < width) cells[column] = value;
  };
  [...captions, ...notes].forEach((text, row) => write(row, 0, text));
  const { sourceRow, signature } = place;
  const heads = headCells(form, header, place);
  for (const { text, zone } of heads) if (text !== '') write(zone.top, zone.left, text);
  body.rows.forEach((row, at) => row.cells.forEach((cell, column) => cell && write(place.bodyTop + at, column, cell.value)));
  if (sourceRow !== null) write(sourceRow, 0, choices.source);
  if (signature) write(signature.zone.top, signature.zone.left, signature.text);

  const across = (row: number): Zone => ({ top: row, left: 0, bottom: row, right: width - 1 });
  const merges = [
    ...Array.from({ length: captions.length + notes.length }, (_, row) => across(row)),
    ...heads.map(({ zone }) => zone),
    ...body.merges.map((zone) => down(zone, place.bodyTop)),
    ...(signature ? [signature.zone] : []),
  ].filter((zone) => zone.bottom > zone.top || zone.right > zone.left);

  const orientation = form.orientation ?? 'Landscape';
  const columnWidths = widthsOf(header, body, dress, { page: pageWidth(choices.paper, orientation, form.margins), shrinks: form.typed === true });
  const rowHeights = heightsOf(values, merges, columnWidths, dress, body, place);
  return {
    sheetName: form.sheetName,
    rowCount: place.rowCount,
    columnCount: width,
    values,
    formulas: body.sums.map((sum) => ({ row: place.bodyTop + sum.row, column: sum.column, formula: sumFormula(sum, place.bodyTop) })),
    merges,
    styles: stylesOf(dress, header, body, place),
    columnWidths,
    rowHeights,
    freeze: { rows: place.bodyTop, columns: header.columns.findIndex((column) => column.form.field === form.frozenThrough) + 1 },
    print: {
      orientation,
      paper: choices.paper,
      margins: form.margins,
      fitToWidth: true,
      titleRows: place.bodyTop > place.headerTop ? { first: place.headerTop, last: place.bodyTop - 1 } : null,
      footer: { left: footerText(choices.tableNumber), center: '', right: 'Halaman &P dari &N', font: dress.font, size: footerSize },
    },
    lists: [],
    trace: traceOf(header, body, place),
  };
}

/**
 * Labels and numbers of the header with the cells that they cover, in rows of the drawing. Where the numbering row stands above the lowest header row, columns that this row does not divide
 * end above the numbers, and their numbers reach down beside it.
 */
function headCells(form: TableForm, { labels, numbers, rowCount }: LaidHeader, { headerTop, numberingRow, bodyTop }: Place): readonly { readonly text: string; readonly zone: Zone }[] {
  const counted = (number: number | string): string => (typeof number === 'string' ? number : form.numbering.replace('{n}', String(number)));
  if (numberingRow === null || form.numberingAbove !== true) {
    return [
      ...labels.map(({ text, zone }) => ({ text, zone: down(zone, headerTop) })),
      ...(numberingRow === null ? [] : numbers.map(({ left, right, number }) => ({ text: counted(number), zone: { top: numberingRow, left, bottom: numberingRow, right } }))),
    ];
  }
  const lowest = rowCount - 1;
  const divided = new Set(labels.filter(({ zone }) => zone.top === lowest).map(({ zone }) => zone.left));
  return [
    ...labels.map(({ text, zone }) => ({ text, zone: down(zone.top === lowest ? { ...zone, top: rowCount, bottom: rowCount } : { ...zone, bottom: Math.min(zone.bottom, lowest - 1) }, headerTop) })),
    ...numbers.map(({ left, right, number }) => ({ text: counted(number), zone: { top: numberingRow, left, bottom: divided.has(left) ? numberingRow : bodyTop - 1, right } })),
  ];
}

function captionsOf(form: TableForm, { plan, years }: Parts, choices: LayoutChoices): readonly string[] {
  return captionLines(plan, choices, form.oneYear === true ? years[0]?.calendar ?? null : null);
}

/**
 * "Tabel 7.1 Program …" and "Kabupaten … Tahun 2019–2023": the years that were chosen for its columns, else the plan's; a line with nothing to say is left out. Where years are counted, the period
 * that they are counted from, since nothing else in the table tells what "Tahun-2" is.
 */
function captionLines(plan: Plan, choices: LayoutChoices, year: number | null): readonly string[] {
  const join = (...parts: readonly string[]): string => parts.map((part) => part.trim()).filter((part) => part !== '').join(' ');
  const several = choices.years === 'ordinal' ? countedPeriod(plan, choices.period) : choices.period ?? plan.period;
  const period = year === null ? several : { first: year, last: year };
  return [
    join(choices.tableNumber, choices.title),
    join(choices.region, period ? `Tahun ${periodWords(period)}` : ''),
  ].filter((line) => line !== '');
}

/** Points: Excel makes a page's foot smaller together with its table, which leaves six or seven of them. */
const footerSize = 9;

/** In Excel's footers "&" begins a code; doubled it is itself. */
function footerText(text: string): string {
  return text.replace(/&/g, '&&');
}
