import type { Value } from '../../plan';
import { parseValue, type ValueCell } from './parse-value';
import { readNumeral } from './numeral';
import { remember } from '../memo';
import { editDistance } from '../text';

const words: readonly (readonly [RegExp, number])[] = [
  [/^(ribu|rb)\b/i, 1e3], [/^(juta|jt)\b/i, 1e6], [/^(miliar|milyar|m)\b/i, 1e9], [/^(triliun|trilyun|t)\b/i, 1e12],
];

/** Header words that scale a whole column: "(dalam juta rupiah)", "Rp.(juta)", "Rp (000)". Returns the factor to rupiah, 1 where none is written. */
export function scaleOf(header: string): number {
  const text = header.toLowerCase();
  if (!/rp|rupiah|pagu|dana|anggaran/.test(text)) return 1;
  if (/\btriliun|trilyun/.test(text)) return 1e12;
  if (/\bmiliar|milyar/.test(text)) return 1e9;
  if (/\bjuta|\bjt\b|000[.,]000/.test(text)) return 1e6;
  if (/\bribu|x\s*1[.,]?000|\([.,]?000\)/.test(text)) return 1e3;
  // "Pagu (jtua Rp)": a slip of the finger must not make millions of rupiah out of rupiah.
  for (const word of text.match(/\p{L}{3,7}/gu) ?? []) for (const [said, factor] of scaleWords) if (isSlipOf(word, said)) return factor;
  return 1;
}

/** A letter lost, added or changed with its neighbour; another letter instead makes another word ("Riau", "ribu"). */
const isSlipOf = (word: string, said: string): boolean => word.charAt(0) === said.charAt(0) && (word.length !== said.length || [...word].sort().join() === [...said].sort().join()) && editDistance(word, said, 1) === 1;

const scaleWords: readonly (readonly [word: string, factor: number])[] = [['juta', 1e6], ['ribu', 1e3], ['miliar', 1e9], ['milyar', 1e9], ['triliun', 1e12]];

const readAmount = remember(50_000, (raw: string): { value: number; decimals: number; noisy: boolean } | null => {
  const text = raw.replace(/[\s\u00a0]+/g, ' ').trim().replace(/^(rp|idr)\.?\s*/i, '').replace(/,-+$/, '').trim();
  const negative = /^\((.+)\)$/.exec(text);
  const match = /^([+-]?\d(?:[\d.,]*\d)?(?: \d{3})*(?:[eE][+-]?\d+)?)\s*([a-z]*)\.?$/i.exec(negative?.[1] ?? text);
  const numeral = match?.[1] === undefined ? null : readNumeral(match[1]);
  if (!match || !numeral) return null;
  const word = match[2] ?? '';
  const factor = word === '' ? 1 : words.find(([pattern]) => pattern.test(word))?.[1];
  if (factor === undefined) return null;
  // Money is not written with three decimals, unless a word such as "miliar" follows: "1.250" is a thousand.
  const plain = numeral.kind === 'settled' ? numeral.plain : factor === 1 ? numeral.thousands : numeral.decimal;
  return { value: plain.value * factor * (negative ? -1 : 1), decimals: plain.decimals, noisy: plain.noisy };
});

/**
 * Reads an amount of rupiah in any of the three forms (1.234.567,00 · 1,234,567.00 · 1234567.00). The form's value is in rupiah, `scale` applied;
 * the raw text stays as written. What is no amount is read as any other value, so that "-", "#REF!" and words keep their names.
 */
export function parseRupiah(cell: ValueCell, scale = 1): Value {
  const read = parseValue(cell);
  if (read.form.kind === 'error' || read.form.kind === 'missing') return read;
  if (typeof cell.value === 'number') {
    return read.form.kind === 'number' && scale !== 1 ? { ...read, form: { ...read.form, value: scaled(read.form.value, scale) } } : read;
  }
  const amount = readAmount(read.raw);
  return amount ? { ...read, annotation: null, noisy: amount.noisy, form: { kind: 'number', value: scaled(amount.value, scale), decimals: amount.decimals } } : read;
}

/** Factors are powers of ten: rounded to the seventh place, so that 8757.518 million stays a whole rupiah. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toFixed(4));
}
