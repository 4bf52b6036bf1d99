import type { Indikator, Value } from '../../plan';

/** What an indicator is measured in, where satuan have a column of their own. */
export interface Measure {
  /** As the plan states it, else as all values say it; null where neither does. */
  readonly satuan: string | null;
  /** Whether the satuan was found in the values only, and is taken out of them. */
  readonly taken: boolean;
  /** Whether some values say what they are measured in, but not all of them the same. */
  readonly mixed: boolean;
}

const known = new WeakMap<Indikator, Measure>();

/** What an indicator is measured in. A satuan that stands inside the values counts where every value that is there says the same: "85 %", "2 dokumen". */
export function measureOf(indikator: Indikator): Measure {
  const before = known.get(indikator);
  if (before) return before;
  const measure = findMeasure(indikator);
  known.set(indikator, measure);
  return measure;
}

function findMeasure(indikator: Indikator): Measure {
  const stated = indikator.satuan?.trim() ?? '';
  if (stated !== '') return { satuan: indikator.satuan, taken: false, mixed: false };
  const values = valuesOf(indikator);
  const units = values.map(unitOf);
  const [first = null] = units.filter((unit) => unit !== null);
  if (first === null) return { satuan: null, taken: false, mixed: false };
  const agreed = values.every((value, at) => sameUnit(units[at] ?? null, first) && withoutUnit(value, value.raw, first) !== null);
  return agreed ? { satuan: first, taken: true, mixed: false } : { satuan: null, taken: false, mixed: true };
}

/** Every value that is there: kondisi awal, targets, kondisi akhir. */
export function valuesOf({ kondisiAwal, targets, kondisiAkhir }: Indikator): readonly Value[] {
  return [kondisiAwal, ...Object.values(targets), kondisiAkhir].filter((value): value is Value => value !== null && value.form.kind !== 'missing');
}

/** The satuan that a value says itself: "%", "jenis"; null for a bare number, and for what is counted in nothing. */
export function unitOf({ form }: Value): string | null {
  switch (form.kind) {
    case 'percent':
      return '%';
    case 'quantity':
      return form.unit;
    case 'range':
    case 'inequality':
      return form.percent ? '%' : form.unit;
    default:
      return null;
  }
}

/** A value's text without this satuan; null where it cannot be taken out for certain. `text` is the value's own, its numbers perhaps in another style. */
export function withoutUnit(value: Value, text: string, satuan: string): string | null {
  const said = unitOf(value);
  if (said === null || !sameUnit(said, satuan)) return null;
  const rest = isPercent(said) ? text.replace(/\s*(%|\bpersen\b)/gi, '') : said === 'Rp' ? text.replace(/^\s*(rp|idr)\.?\s*/i, '') : cutLast(text.replace(/[\s\u00a0]+/g, ' '), said);
  return rest !== null && /\d/.test(rest) ? rest.trim() : null;
}

function cutLast(text: string, words: string): string | null {
  const at = text.toLowerCase().lastIndexOf(words.toLowerCase());
  return at < 0 ? null : text.slice(0, at) + text.slice(at + words.length);
}

/** Whether a satuan is per cent, however it is spelled. */
export function isPercent(satuan: string): boolean {
  return /^\s*(%|persen|persentase)\s*$/i.test(satuan);
}

/** Whether two satuan are one, however they are spelled. */
export function sameUnit(one: string | null, other: string): boolean {
  if (one === null) return false;
  const fold = (text: string): string => text.toLowerCase().replace(/[\s\u00a0.]+/g, ' ').trim();
  return (isPercent(one) && isPercent(other)) || fold(one) === fold(other);
}
