import type { Code, Level } from '../plan';
import type { CellValue } from './grid';
import { isBlankText } from './text';

/** Urusan . bidang . program . tipe.kegiatan . sub kegiatan, with placeholders X and XX; bidang also without its zero ("1.3"), sub kegiatan of 2 (until 2023) or 4 digits. */
const nomenklatur = /^(X|\d)(\.(XX|\d{1,2})(\.\d{2}(\.[12]\.\d{2}(\.\d{2}(\d{2})?)?)?)?)?$/;
/** Numbering of a document's own: "1", "1.1.2", "2-1", "1.a", "P1-01". */
const numbering = /^[A-Z]{0,3}\d{1,4}([.-][A-Z0-9]{1,4})*$/;

/** One cell of a code column (a code may be split over several). */
export interface CodePiece {
  readonly value: CellValue;
  readonly text: string;
}

/**
 * Reads a code from its cell or cells; null where all are blank. A number-typed piece counts as damage where a digit may have been lost
 * (a fraction: 2.10 became 2.1; behind the first piece a single digit: 02 became 2); a whole first number such as urusan 1 has lost nothing.
 */
export function readCode(pieces: readonly CodePiece[]): Code | null {
  const held = pieces.filter((piece) => !isBlankText(piece.text));
  if (held.length === 0) return null;
  const raw = held.map((piece) => piece.text.trim()).join('.');
  let wasNumber = false;
  const joined = held.map((piece, index) => {
    const text = piece.text.trim();
    if (typeof piece.value !== 'number') return text;
    if (!Number.isInteger(piece.value) || (index > 0 && piece.value < 10)) wasNumber = true;
    return index > 0 && /^\d$/.test(text) ? `0${text}` : text;
  }).join('.');
  return { raw: held.length === 1 ? held[0]?.text ?? raw : raw, canonical: canonicalCode(joined), wasNumber };
}

/** "2,01" → "2.01", "1.01." → "1.01", "x.xx.01" → "X.XX.01"; null where the text has no form of a code that we know. */
export function canonicalCode(text: string): string | null {
  const bare = text.trim().toUpperCase().replace(/[\\,]/g, '.').replace(/\s*([.-])\s*/g, '$1').replace(/\.{2,}/g, '.').replace(/[.-]+$/, '').replace(/^\((.*)\)$/, '$1');
  return bare !== '' && (nomenklatur.test(bare) || numbering.test(bare)) ? bare : null;
}

const leading = /^((?:x|\d)(?:\.(?:xx|\d{2})(?:\.\d{2}(?:\.[12]\.\d{2}(?:\.\d{2}(?:\d{2})?)?)?)?)?)\.?\s*(?:[-–:]\s*|\s)(?=\p{L})(.+)$/isu;

/** "1.02.02 Program …" → its nomenklatur code and the words behind it; a lone digit counts before the word "urusan" only. Null where no code stands in front. */
export function codeBefore(text: string): { readonly code: Code; readonly rest: string } | null {
  const [, raw = '', rest = ''] = leading.exec(text.trim()) ?? [];
  if (raw === '' || (!raw.includes('.') && !/^urusan\b/i.test(rest))) return null;
  return { code: { raw, canonical: canonicalCode(raw), wasNumber: false }, rest };
}

/** Whether the code is of the nomenklatur's form, so that its length tells its level. */
export function isNomenklatur(canonical: string): boolean {
  return nomenklatur.test(canonical);
}

/** The level that a nomenklatur code's length tells; null for other numberings. */
export function levelOfCode(canonical: string): Level | null {
  if (!nomenklatur.test(canonical)) return null;
  switch (canonical.split('.').length) {
    case 1: return 'urusan';
    case 2: return 'bidang-urusan';
    case 3: return 'program';
    case 5: return 'kegiatan';
    case 6: return 'sub-kegiatan';
    default: return null;
  }
}

/** The code one level up: "1.01.02.2.01" → "1.01.02"; null above urusan and for other numberings. */
export function parentCode(canonical: string): string | null {
  if (!nomenklatur.test(canonical)) return null;
  const parts = canonical.split('.');
  return parts.length <= 1 ? null : parts.slice(0, parts.length === 5 ? 3 : -1).join('.');
}

/** True where two nomenklatur codes cannot belong to one line of descent; placeholders fit everything. */
export function contradicts(ancestor: string, code: string): boolean {
  if (!nomenklatur.test(ancestor) || !nomenklatur.test(code)) return false;
  const [a, b] = [ancestor.split('.'), code.split('.')];
  return a.some((part, index) => b[index] !== undefined && part !== b[index] && !/^X+$/.test(part) && !/^X+$/.test(b[index]));
}

/** Whether a code that was stored as a number, and lost a zero, may have been one that this code hangs under: 2.1 was 2.10 or 2.01. */
export function mayHaveBeen(damaged: Code | null, code: string): boolean {
  const [, urusan = '', digit = ''] = /^(\d)\.(\d)$/.exec(damaged?.wasNumber ? damaged.canonical ?? '' : '') ?? [];
  return digit !== '' && [`${urusan}.${digit}0`, `${urusan}.0${digit}`].some((whole) => !contradicts(whole, code));
}
