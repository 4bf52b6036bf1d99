import type { Code, Field, Level } from '../plan';
import { canonicalCode, isNomenklatur, levelOfCode, readCode, type CodePiece } from './codes';
import type { Path } from './columns';
import { isNumberingRow, type HeaderBlock } from './header';
import { statedLevel } from './levels';
import { isNote, isTotal } from './remarks';
import type { Cell } from './row-cells';
import type { Sheet } from './sheet';
import { fold } from './text';

/** Digits of each step of the nomenklatur; those of the last changed with the years. */
const widths: readonly number[] = [1, 2, 2, 1, 2];
/** A step or two of a code: "1", "02", "2.01", "XX". */
const part = /^(x{1,2}|\d{1,4})([.,](xx?|\d{1,2}))?\.?$/i;
const steps = (text: string): readonly string[] => text.trim().replace(/[.,]+$/, '').split(/[.,]/);
const codeWords = /\b(kode|kd|rek|rekening|kodefikasi)\b/;
const levelWords = /\b(urusan|bidang|program|prog|kegiatan|keg|sub\s*kegiatan|subkegiatan|sub\s*keg)\b/;
/** Of the rows with a code, so many must make one of the nomenklatur. */
const fewestMade = 0.8;

/** What is known of a column before its cells are looked at: its words in the header, and what they mean. */
export interface Headed {
  readonly path: Path;
  readonly field: Field | null;
}

/**
 * Columns that hold one code in parts, whose heads differ ("Kode Urusan | Kode Bidang | Kode Program", "Urusan | Bidang | Program", "Kode | Kode", "Kode" over blank heads): side by side, nothing but
 * parts in them, and what stands in a row's makes a code of the nomenklatur. Each with its head; empty where none are.
 */
export function splitCodeColumns(sheet: Sheet, block: HeaderBlock, headed: readonly Headed[], dataTop: number): ReadonlyMap<number, string> {
  const byColumn = new Map(headed.map((one) => [one.path.column, one]));
  const head = (column: number): string => byColumn.get(column)?.path.words.join(' › ') ?? '';
  const wordsOver = (column: number): string => fold(head(column)).replace(/_/g, ' ');
  const mayHold = (column: number): boolean => {
    const { field = null } = byColumn.get(column) ?? {};
    const words = wordsOver(column);
    return field === 'kode' || words === '' || (levelWords.test(words) && (field === null || field === 'uraian') && !/indikator|uraian/.test(words)) || (field === null && codeWords.test(words));
  };
  for (let left = block.left; left < block.right; left += 1) {
    let right = left;
    while (right <= block.right && mayHold(right) && holdsParts(sheet, block, right, dataTop)) right += 1;
    // From the left edge on: a running number before a code belongs to no code.
    for (let from = left; right - from >= 2; from += 1) {
      const columns = Array.from({ length: right - from }, (_, at) => from + at);
      if ((codeWords.test(columns.map(wordsOver).join(' ')) || columns.every((column) => levelWords.test(wordsOver(column)))) && makeCodes(sheet, block, columns, dataTop)) {
        // A deeper step that no row of this sheet has.
        while (right <= block.right && codeWords.test(wordsOver(right)) && mayHold(right) && isEmpty(sheet, block, right, dataTop)) columns.push(right++);
        return new Map(columns.map((column) => [column, head(column) || head(from)]));
      }
      // A code is no more one without its first part.
      if (byColumn.get(from)?.field === 'kode') break;
    }
    left = Math.max(left, right - 1);
  }
  return new Map();
}

/** Rows that may have a code; the header again, a line of words, a total and a note have words where codes stand. */
function rowsOf(sheet: Sheet, block: HeaderBlock, dataTop: number): readonly number[] {
  const rows: number[] = [];
  for (let row = dataTop; row <= Math.min(sheet.zone.bottom, dataTop + 300); row += 1) if (!isNumberingRow(sheet, row, block.left, block.right) && !isLine(sheet, block, row)) rows.push(row);
  return rows;
}

function isLine(sheet: Sheet, block: HeaderBlock, row: number): boolean {
  const filled: number[] = [];
  for (let column = block.left; column <= block.right && filled.length < 2; column += 1) if (!sheet.isBlank(row, column)) filled.push(column);
  const [lead] = filled;
  if (lead === undefined) return false;
  const text = sheet.text(row, lead).trim();
  if (!/\p{L}{2}/u.test(text)) return isNote(text);
  if (filled.length === 1 || isTotal(text) || isNote(text)) return true;
  for (let above = block.firstRow; above <= block.lastRow; above += 1) if (fold(sheet.text(above, lead)) === fold(text)) return true;
  return false;
}

function isEmpty(sheet: Sheet, block: HeaderBlock, column: number, dataTop: number): boolean {
  return rowsOf(sheet, block, dataTop).every((row) => sheet.isBlank(row, column));
}

function holdsParts(sheet: Sheet, block: HeaderBlock, column: number, dataTop: number): boolean {
  let [parts, others] = [0, 0];
  for (const row of rowsOf(sheet, block, dataTop)) {
    const merge = sheet.mergeAt(row, column);
    if (sheet.isBlank(row, column) || (merge && merge.right > merge.left)) continue;
    if (part.test(sheet.text(row, column).trim())) parts += 1;
    else others += 1;
  }
  return parts > 0 && others * 10 <= parts;
}

function makeCodes(sheet: Sheet, block: HeaderBlock, columns: readonly number[], dataTop: number): boolean {
  const cell = (row: number, column: number): Cell => (sheet.isBlank(row, column) ? { kind: 'blank' } : { kind: 'own', text: sheet.text(row, column) });
  const read = splitCodes(sheet, columns, dataTop, Math.min(sheet.zone.bottom, dataTop + 300), cell, null);
  let [made, several, failed] = [0, 0, 0];
  for (const row of rowsOf(sheet, block, dataTop)) {
    const own = columns.flatMap((column) => (sheet.isBlank(row, column) ? [] : [sheet.text(row, column).trim()]));
    const code = own.length === 0 ? null : read(row);
    if (!code) continue;
    // A code whose lost zeros are in doubt is one all the same.
    if (code.canonical === null ? code.wasNumber : isNomenklatur(code.canonical)) made += 1;
    else failed += 1;
    if (code.raw !== own[0]) several += 1;
  }
  return several > 0 && made >= (made + failed) * fewestMade;
}

/**
 * Reads the codes of rows from their parts. A row that leaves the first parts blank goes on with those of the row above; a part that was typed without its zeros gets them where the nomenklatur leaves
 * no doubt. `beside` are the heads and the words of each row, which tell whose they are; null where they are looked at to find that out.
 */
export function splitCodes(sheet: Sheet, columns: readonly number[], first: number, last: number, cell: (row: number, column: number) => Cell, beside: Beside | null): (row: number) => Code | null {
  let known: { readonly pieces: ReadonlyMap<number, readonly Piece[]>; readonly width: number | null; readonly kind: PartKind } | null = null;
  const look = (): NonNullable<typeof known> => {
    const pieces = piecesByRow(sheet, columns, first, last, cell);
    return { pieces, width: lastWidth([...pieces.values()]), kind: beside === null ? 'nomenklatur' : kindOfParts(beside, pieces) };
  };
  return (row) => {
    known ??= look();
    const pieces = known.pieces.get(row);
    if (!pieces) return null;
    if (known.kind === 'own') return ownNumber(pieces);
    return known.kind === 'nomenklatur' && pieces.every(({ text }) => part.test(text.trim())) ? codeOf(pieces, known.width, beside === null) : readCode(pieces.filter(({ above }) => !above));
  };
}

/** Parts of the nomenklatur's codes, a document's own numbers, or what nothing tells. */
type PartKind = 'nomenklatur' | 'own' | 'unknown';

/** What stands over and beside the parts of codes. */
export interface Beside {
  readonly heads: readonly string[];
  text(this: void, row: number): string | null;
}

interface Piece extends CodePiece {
  /** Of a row above. */
  readonly above: boolean;
}

function piecesByRow(sheet: Sheet, columns: readonly number[], first: number, last: number, cell: (row: number, column: number) => Cell): ReadonlyMap<number, readonly Piece[]> {
  const byRow = new Map<number, readonly Piece[]>();
  let open: (Piece | null)[] = [];
  for (let row = first; row <= last; row += 1) {
    const own = columns.map((column): Piece | null => {
      const held = cell(row, column);
      return held.kind === 'own' ? { value: sheet.value(row, column), text: held.text, above: false } : null;
    });
    const from = own.findIndex((piece) => piece !== null);
    if (from < 0) continue;
    const sound = own.every((piece) => piece === null || part.test(piece.text.trim()));
    const all = sound ? [...open.slice(0, from).map((piece) => piece && { ...piece, above: true }), ...own.slice(from)] : own;
    if (sound) open = all;
    byRow.set(row, all.filter((piece) => piece !== null));
  }
  return byRow;
}

/** Digits of a sub kegiatan's own number, as the texts of the column have it: two until 2023, four since; null where none tells. */
function lastWidth(rows: readonly (readonly Piece[])[]): number | null {
  const ends = rows.flatMap((pieces) => {
    const all = pieces.flatMap((piece) => steps(piece.text).map((step) => ({ step, typed: typeof piece.value !== 'number' })));
    return all.length === widths.length + 1 ? all.slice(-1) : [];
  });
  if (ends.some(({ step }) => step.length > 2)) return 4;
  return ends.some(({ step, typed }) => typed && step.length === 2) ? 2 : null;
}

/** A text is as it was meant, unless all are wanted. */
function codeOf(pieces: readonly Piece[], width: number | null, all: boolean): Code {
  const raw = pieces.map(({ text }) => text.trim()).join('.');
  let [wasNumber, doubtful] = [false, false];
  const made: string[] = [];
  for (const { value, text } of pieces) {
    for (const [nth, step] of steps(text).entries()) {
      const wanted = made.length < widths.length ? widths[made.length] ?? 0 : width;
      if (typeof value === 'number' && /^\d+$/.test(step) && (wanted === null || step.length < wanted)) {
        wasNumber = true;
        // 2.1 may have been 2.10 or 2.01; the last number of a code that no other row shows in full, of two digits or four.
        doubtful ||= nth > 0 || wanted === null;
      }
      made.push(/^\d+$/.test(step) && wanted !== null && (all || typeof value === 'number') ? step.padStart(wanted, '0') : step);
    }
  }
  return { raw, canonical: doubtful ? null : canonicalCode(made.join('.')), wasNumber };
}

/** The level that a code in parts has by the number of its steps, where its zeros are in doubt. */
export function levelOfSteps(raw: string): Level | null {
  return levels[steps(raw).length - 1] ?? null;
}

const levels: readonly (Level | null)[] = ['urusan', 'bidang-urusan', 'program', null, 'kegiatan', 'sub-kegiatan'];

/** A document's own number over several columns: no part has lost anything. */
function ownNumber(pieces: readonly Piece[]): Code | null {
  const code = readCode(pieces.filter(({ above }) => !above));
  return code && { ...code, canonical: canonicalCode(code.raw), wasNumber: false };
}

/** Whose parts of codes are: their heads, a zero before a digit, and the words beside them say so. */
function kindOfParts({ heads, text }: Beside, rows: ReadonlyMap<number, readonly Piece[]>): PartKind {
  const said = fold(heads.join(' ')).replace(/_/g, ' ');
  let told = levelWords.test(said) && codeWords.test(said);
  let [agree, differ] = [0, 0];
  for (const [row, pieces] of rows) {
    const all = pieces.flatMap((piece) => steps(piece.text));
    if (all.some((step) => /^0\d|^x/i.test(step))) told = true;
    const words = text(row);
    const level = words === null ? null : statedLevel({ text: words, code: null, tingkat: null });
    if (level === null) continue;
    if (levelOfCode(all.map((step, at) => (/^\d+$/.test(step) ? step.padStart(widths[at] ?? 2, '0') : step)).join('.')) === level) agree += 1;
    else differ += 1;
  }
  if (differ > agree && !told) return 'own';
  return agree >= differ && (told || agree > 0) ? 'nomenklatur' : 'unknown';
}
