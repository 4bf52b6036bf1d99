import type { Field, Indikator, Item, Value } from '../../plan';
import type { LayoutChoices } from '../layout';
import { remark } from './decimals';
import type { PlacedColumn } from './header';

/** What stands in one cell; text carries the format "@", so that no host reads it as a number, a date or a formula. */
export interface Content {
  readonly value: string | number;
  readonly format: string;
}

/** A body cell; null stays empty. */
export type Cell = Content | null;

export const textFormat = '@';
export const rupiahFormat = '#,##0';

/** Text as it stands; null where there is nothing to print. */
export function printText(text: string | null | undefined): Cell {
  return text === null || text === undefined || text.trim() === '' ? null : { value: text, format: textFormat };
}

/**
 * A target, kondisi awal or kondisi akhir. It is the planner's text, with one exception: a plain whole number of at most 15 digits becomes
 * a real number under the format "0", because only there every Excel shows exactly the digits that were typed. With decimals it stays
 * text: Excel would show "70.45" with the mark of each reader's country, and a column that holds "<22", "WTP" and "70,38-70,76" beside it
 * would no longer say what the planner wrote. Nothing is calculated from these cells.
 */
export function printTarget(value: Value | null | undefined, decimals: LayoutChoices['decimals']): Cell {
  if (!value) return null;
  const text = remark(value, decimals);
  return /^-?[1-9]\d{0,14}$|^0$/.test(text) ? { value: Number(text), format: '0' } : printText(text);
}

/**
 * Rupiah as a real number, with as many decimals as were written, in Excel's en-US notation ("#,##0.00"; an Indonesian Excel shows
 * 1.458.477.763.740,00). What is no number, or has more digits than a number keeps, is printed as the text that it is.
 */
export function printPagu(value: Value | null | undefined): Cell {
  if (!value) return null;
  const { form } = value;
  if (form.kind !== 'number' || !fitsNumber(form.value, form.decimals)) return printText(value.raw);
  return { value: form.value, format: form.decimals > 0 ? `${rupiahFormat}.${'0'.repeat(form.decimals)}` : rupiahFormat };
}

/** Whether a number keeps all of its digits: Excel and a double both hold fifteen. */
function fitsNumber(value: number, decimals: number): boolean {
  return Number.isFinite(value) && decimals <= 15 && Math.trunc(Math.abs(value)).toString().length + decimals <= 15;
}

/** The indicator's words as they stand, the planner's prefix ("Indikator Sasaran 1 : …") included. */
export function indikatorWords(indikator: Indikator): string {
  return indikator.raw.trim() === '' ? indikator.name : indikator.raw;
}

/**
 * The indicator's words with its satuan behind them in parentheses, as RPJMDs without a satuan column print it ("Usia Harapan Hidup (Tahun)"),
 * unless name or values say it already.
 */
export function indikatorWithSatuan(indikator: Indikator): string {
  const words = indikatorWords(indikator);
  const satuan = indikator.satuan?.trim() ?? '';
  if (satuan === '' || words.toLowerCase().includes(`(${satuan.toLowerCase()})`)) return words;
  const values = [indikator.kondisiAwal, ...Object.values(indikator.targets), indikator.kondisiAkhir]
    .filter((value): value is Value => value !== null && value.form.kind !== 'missing')
    .map((value) => value.raw.toLowerCase());
  const sign = /^(%|persen|persentase)$/i.test(satuan) ? '%' : satuan.toLowerCase();
  return values.length > 0 && values.every((raw) => raw.includes(sign)) ? words : `${words} (${satuan})`;
}

/** What an indicator's row holds in a column; item fields are not its business. */
export function contentOfIndikator(indikator: Indikator, column: PlacedColumn, decimals: LayoutChoices['decimals'], satuanInName: boolean): Cell {
  const { form, year } = column;
  const yearly = (values: Indikator['targets']): Value | undefined => (year === null ? undefined : values[year]);
  switch (form.field) {
    case 'indikator':
      return printText(satuanInName ? indikatorWithSatuan(indikator) : indikatorWords(indikator));
    case 'kondisi-awal':
      return printTarget(indikator.kondisiAwal, decimals);
    case 'target':
      return printTarget(yearly(indikator.targets), decimals);
    case 'kondisi-akhir':
      return printTarget(indikator.kondisiAkhir, decimals);
    case 'pagu':
      return printPagu(yearly(indikator.pagu));
    case 'pagu-akhir':
      return printPagu(indikator.paguAkhir);
    case 'opd':
      return printText(indikator.opd.raw);
    default: {
      const textOf = indikatorTexts[form.field];
      return textOf ? printText(textOf(indikator)) : null;
    }
  }
}

const indikatorTexts: Partial<Readonly<Record<Field, (indikator: Indikator) => string | null>>> = {
  satuan: (indikator) => indikator.satuan,
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
export function ownContentOfItem(item: Item, column: PlacedColumn): Cell {
  switch (column.form.field) {
    case 'pagu':
      return printPagu(column.year === null ? undefined : item.pagu[column.year]);
    case 'pagu-akhir':
      return printPagu(item.paguAkhir);
    case 'opd':
      return printText(item.opd?.raw);
    default:
      return null;
  }
}
