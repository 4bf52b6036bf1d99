import { fields, type Field, type Indikator, type Item, type Level, type OwnerId, type Plan, type Value } from '../../plan';
import type { CellSource } from '../drawing';
import type { LayoutChoices } from '../layout';
import { remark, type NumberStyle } from './decimals';
import type { PlacedColumn } from './header';
import { indikatorWithSatuan, indikatorWords, valueWithSatuan } from './satuan';
import { measureOf, valuesOf, withoutUnit } from './units';

/** What stands in one cell; text carries the format "@", so that no host reads it as a number, a date or a formula. */
export interface Content {
  readonly value: string | number;
  readonly format: string;
  /** Which field of the plan says so; absent where none alone does. */
  readonly source?: CellSource;
}

/** A body cell; null stays empty. */
export type Cell = Content | null;

/** What of a planner's choices a cell follows. */
export interface CellChoices extends Pick<LayoutChoices, 'satuan' | 'money' | 'missing'> {
  /** Whether amounts in millions are printed without decimals: where all of the table's are whole. */
  readonly wholeMillions: boolean;
  readonly numbers: NumberStyle;
  /** To be typed into another system: a value and what it is measured in never share a cell, and every value is text. */
  readonly typed: boolean;
}

export const textFormat = '@';
export const rupiahFormat = '#,##0';
/** Columns that are filled in by hand take what is typed as Excel reads it. */
export const openFormat = 'General';

/** Text as it stands; null where there is nothing to print. */
export function printText(text: string | null | undefined): Cell {
  return text === null || text === undefined || text.trim() === '' ? null : { value: text, format: textFormat };
}

/**
 * A target, kondisi awal or kondisi akhir. It is the planner's text, with one exception: a plain whole number of at most 15 digits becomes
 * a real number under the format "0", because only there every Excel shows exactly the digits that were typed. With decimals it stays
 * text: Excel would show "70.45" with the mark of each reader's country, and a column that holds "<22", "WTP" and "70,38-70,76" beside it
 * would no longer say what the planner wrote. Nothing is calculated from these cells. What a satuan was taken out of is a number by the same rule.
 */
function printTarget(value: Value | null | undefined, indikator: Indikator, choices: CellChoices): Cell {
  if (!value || value.form.kind === 'missing') {
    if (choices.missing === 'as-written') return printText(value?.raw);
    return choices.missing === 'dash' ? { value: '-', format: textFormat } : null;
  }
  const { numbers } = choices;
  const fractions = numbers.digits !== null && valuesOf(indikator).some(({ form }) => 'decimals' in form && form.decimals > 0);
  const plain = remark(value, fractions ? numbers : { ...numbers, digits: null });
  const { satuan, taken } = measureOf(indikator);
  const apart = choices.satuan === 'column' && satuan !== null && (taken || choices.typed) ? withoutUnit(value, plain, satuan) : null;
  const text = apart ?? (choices.satuan === 'value' ? valueWithSatuan(value, plain, indikator.satuan) : plain);
  return !choices.typed && /^-?[1-9]\d{0,14}$|^0$/.test(text) ? { value: Number(text), format: '0' } : printText(text);
}

/** Stands for rupiah that are not there; under their format, so that a figure typed over it later counts in the sums, which pass over the dash. */
export const noRupiah: Content = { value: '-', format: rupiahFormat };

/** Decimals of rupiah that published tables have; what is longer was left behind by a formula or a machine, and is rounded to the sen. */
const longestFraction = 3;

/**
 * Rupiah as a real number, with as many decimals as were written unless the planner chose otherwise, in Excel's en-US notation ("#,##0.00"; an Indonesian Excel shows
 * 1.458.477.763.740,00). What is no number, or has more digits than a number keeps, is printed as the text that it is.
 */
export function printPagu(value: Value | null | undefined, { money, missing, wholeMillions, typed }: Pick<CellChoices, 'money' | 'missing' | 'wholeMillions' | 'typed'>): Cell {
  if (!value) return null;
  const { form } = value;
  if (form.kind === 'missing' && missing !== 'as-written') return missing === 'dash' && value.raw.trim() !== '' ? noRupiah : null;
  if (form.kind !== 'number') return printText(value.raw);
  const isNoise = value.noisy || form.decimals > longestFraction;
  const amount = isNoise ? Number(form.value.toFixed(2)) : form.value;
  const decimals = isNoise ? String(amount).split('.')[1]?.length ?? 0 : form.decimals;
  if (!fitsNumber(amount, decimals)) return printText(value.raw);
  switch (money) {
    case 'millions':
      // Rounded to the rupiah, so that a division leaves no noise behind.
      return { value: Number((amount / 1e6).toFixed(6)), format: wholeMillions ? rupiahFormat : `${rupiahFormat}.00` };
    case 'plain':
      return { value: amount, format: typed ? '0' : rupiahFormat };
    case 'decimals':
      return { value: amount, format: `${rupiahFormat}.00` };
    case 'as-written':
      return { value: amount, format: decimals > 0 ? `${rupiahFormat}.${'0'.repeat(decimals)}` : rupiahFormat };
  }
}

/** Whether every amount of a plan is a whole number of millions. */
export function holdsWholeMillions({ items, indikator }: Plan): boolean {
  const whole = (value: Value | null): boolean => value?.form.kind !== 'number' || value.form.value % 1e6 === 0;
  return [...items, ...indikator].every(({ pagu, paguAkhir }) => whole(paguAkhir) && Object.values(pagu).every(whole));
}

/** Whether a number keeps all of its digits: Excel and a double both hold fifteen. */
function fitsNumber(value: number, decimals: number): boolean {
  return Number.isFinite(value) && decimals <= 15 && Math.trunc(Math.abs(value)).toString().length + decimals <= 15;
}

const known: ReadonlySet<string> = new Set(fields);

/** The field of the plan that a column shows of an owner; null for columns that no single field stands behind. */
export function sourceOf(owner: OwnerId, { form: { field }, year }: PlacedColumn): CellSource | null {
  return known.has(field) ? { owner, field: { field: field as Field, ...(year === null ? {} : { year }) } } : null;
}

/** A cell that says where its words come from. */
export function sourced(cell: Cell, owner: OwnerId, column: PlacedColumn): Cell {
  const source = cell && sourceOf(owner, column);
  return source ? { ...cell, source } : cell;
}

/** What an indicator's row holds in a column; item fields are not its business, nor are columns of another level's indicators. */
export function contentOfIndikator(indikator: Indikator, column: PlacedColumn, choices: CellChoices, level: Level | null = null): Cell {
  if (column.form.level !== undefined && column.form.level !== level) return null;
  return sourced(printIndikator(indikator, column, choices), indikator.id, column);
}

function printIndikator(indikator: Indikator, { form, year }: PlacedColumn, choices: CellChoices): Cell {
  const yearly = (values: Indikator['targets']): Value | undefined => (year === null ? undefined : values[year]);
  switch (form.field) {
    case 'indikator':
      return printText(choices.satuan === 'name' ? indikatorWithSatuan(indikator, form.words) : indikatorWords(indikator, form.words));
    case 'kondisi-awal':
      return printTarget(indikator.kondisiAwal, indikator, choices);
    case 'target':
      return printTarget(yearly(indikator.targets), indikator, choices);
    case 'kondisi-akhir':
      return printTarget(indikator.kondisiAkhir, indikator, choices);
    case 'pagu':
      return printPagu(yearly(indikator.pagu), choices);
    case 'pagu-akhir':
      return printPagu(indikator.paguAkhir, choices);
    case 'opd':
      return printText(indikator.opd.raw);
    case 'opd-pendukung':
      return printText(indikator.opd.refs.filter(({ role, raw }) => role === 'pendukung' && !indikator.opd.raw.includes(raw)).map(({ raw }) => raw).join('\n'));
    case 'definisi-formula':
      return printText([...new Set([indikator.definisi ?? '', indikator.formula ?? ''])].filter((text) => text.trim() !== '').join('\n'));
    case 'outcome':
    case 'nomor-indikator':
    case 'bidang-urusan':
    case 'kosong':
      return null;
    default: {
      const textOf = indikatorTexts[form.field];
      return textOf ? printText(textOf(indikator)) : null;
    }
  }
}

const indikatorTexts: Partial<Readonly<Record<Field, (indikator: Indikator) => string | null>>> = {
  satuan: (indikator) => measureOf(indikator).satuan,
  arah: (indikator) => indikator.arah,
  perhitungan: (indikator) => indikator.perhitungan,
  definisi: (indikator) => indikator.definisi,
  formula: (indikator) => indikator.formula,
  'sumber-data': (indikator) => indikator.sumberData,
  lokasi: (indikator) => indikator.lokasi,
  iku: (indikator) => indikator.iku,
  catatan: (indikator) => indikator.catatan,
};

/** What stands on an item's own row in the columns that items and indicators share: pagu and agency. */
export function ownContentOfItem(item: Item, column: PlacedColumn, choices: CellChoices): Cell {
  return sourced(printItem(item, column, choices), item.id, column);
}

function printItem(item: Item, column: PlacedColumn, choices: CellChoices): Cell {
  switch (column.form.field) {
    case 'pagu':
      return printPagu(column.year === null ? undefined : item.pagu[column.year], choices);
    case 'pagu-akhir':
      return printPagu(item.paguAkhir, choices);
    case 'opd':
      return printText(item.opd?.raw);
    case 'catatan':
      return printText(item.catatan);
    default:
      return null;
  }
}
