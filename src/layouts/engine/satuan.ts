import type { Indikator, Value } from '../../plan';
import type { ColumnForm } from './form';
import { isPercent } from './units';

/** The indicator's words: as they stand, the planner's prefix ("Indikator Sasaran 1 : …") included, or the bare name. */
export function indikatorWords(indikator: Indikator, words: ColumnForm['words'] = 'bare'): string {
  return (words === 'marked' && indikator.raw.trim() !== '') || indikator.name.trim() === '' ? indikator.raw : indikator.name;
}

/**
 * The indicator's words with its satuan behind them in parentheses, as RPJMDs without a satuan column print it ("Usia Harapan Hidup (Tahun)"),
 * unless name or values say it already.
 */
export function indikatorWithSatuan(indikator: Indikator, of: ColumnForm['words'] = 'bare'): string {
  const words = indikatorWords(indikator, of);
  const satuan = indikator.satuan?.trim() ?? '';
  if (satuan === '' || words.toLowerCase().includes(`(${satuan.toLowerCase()})`)) return words;
  const values = [indikator.kondisiAwal, ...Object.values(indikator.targets), indikator.kondisiAkhir]
    .filter((value): value is Value => value !== null && value.form.kind !== 'missing')
    .map((value) => value.raw.toLowerCase());
  const sign = isPercent(satuan) ? '%' : satuan.toLowerCase();
  return values.length > 0 && values.every((raw) => raw.includes(sign)) ? words : `${words} (${satuan})`;
}

/** A value's text with the indicator's satuan behind it, where it is a bare number, range or limit: "85%", "12 Dokumen". Everything else says itself what it is. */
export function valueWithSatuan(value: Value, text: string, satuan: string | null): string {
  const unit = satuan?.trim() ?? '';
  const { form } = value;
  const bare = form.kind === 'number' || ((form.kind === 'range' || form.kind === 'inequality') && !form.percent && form.unit === null);
  if (unit === '' || !bare || text.toLowerCase().includes(unit.toLowerCase())) return text;
  return isPercent(unit) ? `${text}%` : `${text} ${unit}`;
}
