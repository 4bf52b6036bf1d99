import type { Comparison, Form } from '../../plan';
import { remember } from '../memo';
import { gradeOf } from './scales';
import { readNumeral, type Numeral, type Plain } from './numeral';
import { unitSays } from './units';

export type Choice = 'decimal' | 'thousands';

/** What a value's text says by itself. */
export interface Scan {
  /** The form where nothing else is known; `ambiguous` where `open` is set. */
  readonly form: Form;
  readonly annotation: string | null;
  readonly noisy: boolean;
  /** Set where a mark with three digits behind it could be either: gives the form under one choice. */
  readonly open: { readonly mark: '.' | ','; settle(choice: Choice): { readonly form: Form; readonly noisy: boolean } } | null;
  /** Marks that this text shows beyond doubt, for its neighbours' sake. */
  readonly decimalMark: '.' | ',' | null;
  readonly groupMark: '.' | ',' | null;
}

const errors = /^#(REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/i;
const missing = /^(-+|\.{2,}|…|_+|n[./]?a\.?|nihil data|t\.?a\.?d|belum (di)?i?si|belum ada( data)?|belum tersedia|data belum tersedia|tidak ada data|kosong|tbd)$/i;
const number = '[+-]?\\d(?:[\\d.,]*\\d)?(?:[eE][+-]?\\d{1,3})?(?:[ \\u00a0\\u202f]\\d{3}(?!\\d))*';
const inequality = new RegExp(`^(<=|>=|=<|=>|<|>|≤|≥|kurang dari|di ?bawah|maksimal|maks\\.?|paling banyak|lebih dari|di ?atas|minimal|min\\.?|paling sedikit)\\s*(${number})\\s*(%)?\\s*(.*)$`, 'is');
const rangeOf = new RegExp(`^(${number})\\s*(%)?\\s*(?:-|s\\s*[./]\\s*d\\.?|sd|sampai(?: dengan)?|hingga|~)\\s*(${number})\\s*(%)?(?:\\s+(\\D.*))?$`, 'is');
const brokenRange = /^[\d.,%\s]*\d[\d.,%\s]*(?:-[\d.,%\s]*\d[\d.,%\s]*)+$/;
const ratioOf = new RegExp(`^(${number})\\s*(?:/|:|per)\\s*(${number})(?:\\s+(\\D.*))?$`, 'is');
const counted = new RegExp(`^(${number})\\s*(%)?\\s*(.*)$`, 's');
const comparisons: Readonly<Record<string, Comparison>> = { '<': '<', '>': '>', '≤': '≤', '≥': '≥', '<=': '≤', '>=': '≥', '=<': '≤', '=>': '≥' };

/** Reads one text, whatever it holds; never throws. Answers are shared: a matrix repeats its texts. */
export const scanText = remember(50_000, (raw: string): Scan => {
  const text = raw.normalize('NFC').replace(/[‐-―−]/g, '-').replace(/[\s\u00a0]+/g, ' ').trim();
  if (text === '') return closed({ kind: 'missing', mark: '' });
  if (errors.test(text)) return closed({ kind: 'error', code: text.toUpperCase(), hidden: false });
  if (missing.test(text)) return closed({ kind: 'missing', mark: text });
  const footnote = /^(.*[^\s*])\s*(\*+|[†‡]+|(?<=[\d%)])[¹²³⁴⁵]+)$/s.exec(text);
  const body = footnote?.[1] ?? text;
  const found = scanGraded(body) ?? scanBody(body) ?? scanRemarked(body);
  if (!found) return closed({ kind: 'words' });
  return footnote?.[2] === undefined ? found : { ...found, annotation: found.annotation === null ? footnote[2] : `${found.annotation} ${footnote[2]}` };
});

function closed(form: Form, annotation: string | null = null): Scan {
  return { form, annotation, noisy: false, open: null, decimalMark: null, groupMark: null };
}

/** "A (81,66)", "54,19 (CC)", "4,53 (Prima)": a grade and its score, either way round. */
function scanGraded(text: string): Scan | null {
  const match = /^([^()]+?)\s*\(([^()]+)\)$/s.exec(text);
  if (!match) return null;
  const [, outer = '', inner = ''] = match;
  for (const [words, digits] of [[outer, inner], [inner, outer]] as const) {
    const numeral = readNumeral(digits.trim());
    const grade = numeral ? gradeOf(words.trim()) : null;
    // A grade's score is a mark on a short scale, so "81,660" is a decimal.
    if (numeral && grade) return closed({ kind: 'predicate', ...grade, score: (numeral.kind === 'open' ? numeral.decimal : numeral.plain).value });
  }
  return null;
}

/** "65,57 (2023)", "96,43 % (Perkotaan)": a value with a remark in brackets behind it. */
function scanRemarked(text: string): Scan | null {
  const match = /^(.+?)\s*\(([^()]*)\)\s*$/s.exec(text);
  const found = match?.[1] === undefined ? null : scanBody(match[1]);
  return found ? { ...found, annotation: found.annotation ?? match?.[2] ?? null } : null;
}

function scanBody(text: string): Scan | null {
  return scanInequality(text) ?? scanRange(text) ?? scanRatio(text) ?? scanCounted(text) ?? scanPredicate(text);
}

function scanPredicate(text: string): Scan | null {
  const grade = gradeOf(text);
  return grade ? closed({ kind: 'predicate', ...grade, score: null }) : null;
}

function scanInequality(text: string): Scan | null {
  const match = inequality.exec(text);
  const numeral = match?.[2] === undefined ? null : readNumeral(match[2]);
  if (!match || !numeral) return null;
  const word = (match[1] ?? '').toLowerCase();
  const comparison = comparisons[word] ?? (/^(kurang|di ?bawah)/.test(word) ? '<' : /^(lebih|di ?atas)/.test(word) ? '>' : /^(mak|paling banyak)/.test(word) ? '≤' : '≥');
  const percent = match[3] !== undefined;
  const unit = blankToNull(match[4]);
  if (unit !== null && /^[\d.,-]/.test(unit)) return null;
  return fromNumerals([numeral], percent ? '%' : unit, ([plain]) => plain && { kind: 'inequality', comparison, value: plain.value, decimals: plain.decimals, percent, unit });
}

function scanRange(text: string): Scan | null {
  const match = rangeOf.exec(text);
  const from = match?.[1] === undefined ? null : readNumeral(match[1]);
  const to = match?.[3] === undefined ? null : readNumeral(match[3]);
  if (match && from && to) {
    const percent = match[2] !== undefined || match[4] !== undefined;
    const unit = blankToNull(match[5]);
    return fromNumerals([from, to], percent ? '%' : unit, ([low, high]) =>
      low && high && { kind: 'range', from: low.value, to: high.value, decimals: Math.max(low.decimals, high.decimals), percent, unit });
  }
  return brokenRange.test(text) ? closed({ kind: 'broken-range' }) : null;
}

function scanRatio(text: string): Scan | null {
  const match = ratioOf.exec(text);
  const of = match?.[1] === undefined ? null : readNumeral(match[1]);
  const per = match?.[2] === undefined ? null : readNumeral(match[2]);
  if (!match || !of || !per) return null;
  // What stands behind the stroke is a round base ("100.000 penduduk"), never a decimal.
  const base = (per.kind === 'open' ? per.thousands : per.plain).value;
  if (base === 0) return null;
  const unit = blankToNull(match[3]);
  return fromNumerals([of], null, ([plain]) => plain && { kind: 'ratio', value: plain.value, per: base, unit });
}

/** Number, percent, and number with a unit or a remark behind it. */
function scanCounted(text: string): Scan | null {
  const rupiah = /^(rp|idr)\.?\s*/i.exec(text);
  const match = counted.exec(rupiah ? text.slice(rupiah[0].length) : text);
  const numeral = match?.[1] === undefined ? null : readNumeral(match[1]);
  if (!match || !numeral) return null;
  // "79." ends a sentence; "6.1." is a code.
  const tail = (match[3] ?? '').replace(/[.,]/.test(match[1] ?? '') ? /^,-+$|^;+$/ : /^[,.]-+$|^[.,;]+$/, '').trim();
  if (match[2] !== undefined || /^persen\b/i.test(tail)) {
    const remark = tail.replace(/^persen\b/i, '').trim();
    if (/^[\d.,%-]/.test(remark)) return null;
    const said = fromNumerals([numeral], '%', ([plain]) => plain && { kind: 'percent', value: plain.value, decimals: plain.decimals });
    return said && { ...said, annotation: blankToNull(remark.replace(/^\((.*)\)$/s, '$1')) };
  }
  if (tail === '') {
    if (rupiah) return fromNumerals([numeral], 'rp', ([plain]) => plain && { kind: 'quantity', value: plain.value, decimals: plain.decimals, unit: 'Rp' });
    return fromNumerals([numeral], null, ([plain]) => plain && { kind: 'number', value: plain.value, decimals: plain.decimals });
  }
  // "1. Nilai LHE 2. Indeks …" and "3) …" number a list; "12.x" is no number at all.
  if (!/^[\p{L}(/"']/u.test(tail) || tail.length > 80) return null;
  const [, spelled, rest = ''] = /^(?:\(([^()]*)\)\s*)?(.*)$/s.exec(tail) ?? [];
  if (rest === '') {
    const said = fromNumerals([numeral], null, ([plain]) => plain && { kind: 'number', value: plain.value, decimals: plain.decimals });
    return said && { ...said, annotation: spelled ?? null };
  }
  const [, unit = rest, of] = /^(.+?)\s+(dari\s.+)$/is.exec(rest) ?? [];
  const said = fromNumerals([numeral], unit, ([plain]) => plain && { kind: 'quantity', value: plain.value, decimals: plain.decimals, unit });
  return said && { ...said, annotation: of ?? spelled ?? null };
}

/** Puts numerals into a form; where one is open and neither its partner nor its unit settles it, the scan stays open. */
function fromNumerals(numerals: readonly Numeral[], unit: string | null, make: (plains: readonly Plain[]) => Form | undefined): Scan | null {
  let open: { mark: '.' | ',' } | null = null;
  let decimalMark: '.' | ',' | null = null;
  let groupMark: '.' | ',' | null = null;
  for (const numeral of numerals) {
    if (numeral.kind === 'open') open = { mark: numeral.mark };
    else {
      decimalMark ??= numeral.decimalMark;
      groupMark ??= numeral.groupMark;
    }
  }
  const settle = (choice: Choice): { form: Form; noisy: boolean } => {
    const plains = numerals.map((numeral) => (numeral.kind === 'settled' ? numeral.plain : numeral[choice]));
    return { form: make(plains) ?? { kind: 'words' }, noisy: plains.some((plain) => plain.noisy) };
  };
  if (!open) return { ...settle('decimal'), annotation: null, open: null, decimalMark, groupMark };
  const choice: Choice | null = decimalMark === open.mark ? 'decimal' : groupMark === open.mark ? 'thousands' : unitSays(unit);
  if (choice !== null) {
    return { ...settle(choice), annotation: null, open: null, decimalMark: choice === 'decimal' ? open.mark : decimalMark, groupMark: choice === 'thousands' ? open.mark : groupMark };
  }
  const readings = numerals.flatMap((numeral) => (numeral.kind === 'open' ? [numeral.decimal.value, numeral.thousands.value] : []));
  return { form: { kind: 'ambiguous', readings }, annotation: null, noisy: false, open: { mark: open.mark, settle }, decimalMark: null, groupMark: null };
}

function blankToNull(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
