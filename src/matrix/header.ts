import type { Zone } from '../plan';
import type { Sheet } from './sheet';
import { fold, isBlankText } from './text';
import { readIndikatorText } from './prefixes';
import { spellYears } from './short-years';
import { likelyHead, meaningOf, meaningsOf, type Meaning } from './vocabulary';
import { isCount, isOrdinal, isYearZero, yearOf } from './years';

/** The rows of a table's header on the sheet, title lines left out. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly numberingRow: number | null;
  /** Columns that the header covers. */
  readonly left: number;
  readonly right: number;
  /** Lines above the header that name the table, from the top down. */
  readonly titles: readonly string[];
}

/** How far down a header is looked for. */
const deepest = 120;
/** A header cell says a field; longer texts are data or notes. */
const longestWord = 220;

/** Finds the first header at or below `from`, beginning at `to` at the latest; null where no rows read like one. */
export function findHeader(sheet: Sheet, from = sheet.zone.top, to = from + deepest): HeaderBlock | null {
  const last = Math.min(sheet.zone.bottom, to);
  for (let row = from; row <= last; row += 1) {
    if (rowWords(sheet, row).headerlike) {
      const block = extend(sheet, row, from);
      if (block && isCascadeHeader(sheet, block)) return block;
      // "Indikator | Rencana Kinerja" over a heading of its own: the names may stand further up than headings reach.
      const above = (block?.firstRow ?? from) - 1;
      const taller = above >= from && namesRows(sheet, above) ? extend(sheet, row, from, above) : null;
      if (taller && isCascadeHeader(sheet, taller)) return taller;
    }
  }
  return null;
}

/** True where a row numbers the columns: "(1) (2) (3)", "1 2 3", "9 = 8/7 x 100%". */
export function isNumberingRow(sheet: Sheet, row: number, left = sheet.zone.left, right = sheet.zone.right): boolean {
  let numbers = 0;
  let others = 0;
  let before = -1;
  let lettered = false;
  let bracketed = 0;
  for (let column = left; column <= right; column += 1) {
    if (sheet.isBlank(row, column)) continue;
    const match = /^\(?\s*(\d{1,2})\s*[a-z]?\s*\)?$|^\(?(\d{1,2})\)?\s*=\s*[\d(].*$/i.exec(sheet.text(row, column).trim());
    const number = match ? Number(match[1] ?? match[2]) : null;
    if (number === null || number < before || (before < 0 && number > 2)) others += 1;
    else {
      numbers += 1;
      before = number;
      if (/^\(.*\)$/.test(sheet.text(row, column).trim())) bracketed += 1;
      if (/\d\s*[a-z]/i.test(sheet.text(row, column))) lettered = true;
    }
  }
  // Two columns of one year may share a number: "5a", "5b".
  return (numbers >= 3 || (numbers === 2 && bracketed === 2)) && others <= numbers / 8 && before >= (lettered ? numbers / 2 : numbers) - 1;
}

interface RowWords {
  readonly headerlike: boolean;
  readonly meanings: ReadonlySet<Meaning>;
  readonly filled: number;
  readonly hits: number;
}

/** Meanings that only stand above years and never make a table by themselves. */
const measures: ReadonlySet<Meaning> = new Set<Meaning>(['target', 'pagu', 'realisasi', 'realisasi-pagu', 'capaian', 'satuan']);

function rowWords(sheet: Sheet, row: number): RowWords {
  const meanings = new Set<Meaning>();
  const levels = new Set<string>();
  let filled = 0;
  let hits = 0;
  let years = 0;
  let counting = false;
  let counted = false;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    if (sheet.isBlank(row, column)) continue;
    const text = sheet.text(row, column);
    // Where one block of years counts, the next does as well, whatever stands over it.
    if (isCount(text) && (counting || counted || countsUnder(sheet, row, column))) {
      [counting, counted] = [true, true];
      continue;
    }
    counting = false;
    filled += 1;
    if (text.length > longestWord) continue;
    const year = yearOf(text);
    if (year.kind !== 'none' && (year.rest === '' || isInitial(year.rest) || meaningOf(year.rest, 0.6))) {
      years += 1;
      hits += 1;
    }
    // A cell's words must be mostly the vocabulary's: a row of data shares a word with it now and then.
    const meaning = meaningOf(text, 0.7);
    if (meaning) {
      meanings.add(meaning.meaning);
      if (meaning.meaning === 'uraian' && meaning.score >= 0.9) levels.add(fold(text));
      if (year.kind === 'none') hits += 1;
    } else if (/^%$|^(i|ii|iii|iv)$|^(tahun|thn|th)\.?$|^kd\.?\s+\p{L}+/iu.test(text.trim())) hits += 1;
    else if (isYearZero(text)) {
      meanings.add('kondisi-awal');
      hits += 1;
    }
  }
  // "Tujuan | Sasaran | Strategi" names one kind of thing, level by level.
  const named = levels.size >= 3 || (levels.size === 2 && filled === 2) ? 1 : 0;
  const kinds = meanings.size + (years >= 2 ? 2 : years) + named;
  return { headerlike: kinds >= 2 && hits >= 2 && hits * 2 >= filled, meanings, filled, hits };
}

/** Whether a row's words are mostly those of a header: `share` of its filled cells at the least. */
export function rowSoundsLikeHeader(sheet: Sheet, row: number, share = 0.5): boolean {
  const { headerlike, hits, filled } = rowWords(sheet, row);
  return share <= 0.5 ? headerlike : (headerlike || continuesHeader(sheet, row)) && hits >= filled * share;
}

function extend(sheet: Sheet, found: number, from: number, top = found): HeaderBlock | null {
  let firstRow = top;
  // A group heading may stand alone above the names ("TARGET TAHUN" over 2025 … 2030).
  while (firstRow > from && (isGroupRow(sheet, firstRow - 1) || isSpanningRow(sheet, firstRow - 1))) firstRow -= 1;
  for (const merge of sheet.mergesOf(found)) if (merge.top < firstRow && !isWide(merge, sheet.zone) && merge.top >= from) firstRow = merge.top;
  let lastRow = found;
  let numberingRow: number | null = null;
  for (let grew = true; grew;) {
    grew = false;
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (const merge of sheet.mergesOf(row)) {
        if (merge.top >= firstRow && merge.bottom > lastRow && merge.bottom - firstRow <= 12 && !isWide(merge, sheet.zone)) {
          lastRow = merge.bottom;
          grew = true;
        }
      }
    }
    const next = lastRow + 1;
    if (next > sheet.zone.bottom) break;
    if (isOrdinalRow(sheet, next)) {
      lastRow = next;
      grew = true;
    } else if (numberingRow === null && isNumberingRow(sheet, next)) {
      numberingRow = next;
      lastRow = next;
      grew = true;
    } else if (numberingRow === null && isUnderSpans(sheet, firstRow, next)) {
      lastRow = next;
      grew = true;
    } else if (saysData(sheet, firstRow, next)) break;
    else if (numberingRow === null ? continuesHeader(sheet, next) || (isGroupRow(sheet, next) && continuesHeader(sheet, next + 1)) : isMeasureRow(sheet, next)) {
      lastRow = next;
      grew = true;
    }
  }
  return blockOf(sheet, firstRow, lastRow, numberingRow, from);
}

/** The header that stands in these rows, whatever its words say; null where they are empty. */
export function blockAt(sheet: Sheet, firstRow: number, lastRow: number): HeaderBlock | null {
  let numberingRow: number | null = null;
  for (let row = firstRow; row <= lastRow && numberingRow === null; row += 1) if (isNumberingRow(sheet, row)) numberingRow = row;
  return blockOf(sheet, firstRow, lastRow, numberingRow, sheet.zone.top);
}

function blockOf(sheet: Sheet, firstRow: number, lastRow: number, numberingRow: number | null, from: number): HeaderBlock | null {
  let left = Infinity;
  let right = -1;
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
      if (sheet.isBlank(row, column)) continue;
      const merge = sheet.mergeAt(row, column);
      left = Math.min(left, column);
      right = Math.max(right, column, Math.min(merge?.right ?? column, sheet.zone.right));
    }
  }
  if (right < left) return null;
  return { firstRow, lastRow, numberingRow, left, right, titles: titlesAbove(sheet, firstRow, from) };
}

/** A header of a cascade or an indicator table, not of any list: it names items or indicators, and at least one thing more. */
function isCascadeHeader(sheet: Sheet, block: HeaderBlock): boolean {
  const meanings = new Set<Meaning>();
  const items = new Set<string>();
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      const text = sheet.text(row, column);
      const match = isBlankText(text) ? null : meaningOf(text);
      if (!match) continue;
      meanings.add(match.meaning);
      if (match.meaning === 'uraian') items.add(fold(text));
      if (yearOf(text).kind !== 'none') meanings.add('target');
    }
  }
  if (meanings.has('indikator') || meanings.has('iku')) return meanings.size >= 2;
  return items.size >= 2 || (meanings.has('uraian') && [...meanings].some((meaning) => measures.has(meaning) || meaning === 'opd' || meaning === 'kondisi-awal'));
}

/** Whether a row heads the column of items or of indicators, beside one heading of the planner's own words at the most. */
function namesRows(sheet: Sheet, row: number): boolean {
  let named = false;
  let others = 0;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    const text = sheet.text(row, column);
    if (isBlankText(text) || (sheet.mergeAt(row, column)?.top ?? row) < row) continue;
    const meaning = meaningOf(text, 0.8)?.meaning;
    if (meaning === 'indikator' || meaning === 'uraian') named = true;
    else if (!meaning) others += 1;
  }
  return named && others <= 1;
}

/** "T_2025", "C 2025": a letter that stands for the measure. */
function isInitial(rest: string): boolean {
  return /^\p{L}[\s_.-]*$/u.test(rest);
}

/** Headings merged over the columns below them, one of which says what those hold: "Identifikasi | Target per Tahun | Capaian per Tahun". */
function isSpanningRow(sheet: Sheet, row: number): boolean {
  let spans = 0;
  let measured = false;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    if (sheet.isBlank(row, column)) continue;
    const merge = sheet.mergeAt(row, column);
    if (!merge || merge.right === merge.left || merge.bottom > row || isWide(merge, sheet.zone) || sheet.text(row, column).length > 80) return false;
    spans += 1;
    const meaning = meaningOf(sheet.text(row, column))?.meaning;
    if (meaning && (measures.has(meaning) || meaning === 'kelompok')) measured = true;
  }
  return spans >= 2 && measured;
}

/** Only headings over several columns, or years: no names of their own, so not the first data row of anything. */
function isGroupRow(sheet: Sheet, row: number): boolean {
  let found = 0;
  const own = new Set<string>();
  let others = 0;
  let filled = 0;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    if (sheet.isBlank(row, column)) continue;
    filled += 1;
    const merge = sheet.mergeAt(row, column);
    const text = sheet.text(row, column);
    const best = meaningsOf(text)[0];
    if (merge && isWide(merge, sheet.zone) && (best?.meaning === 'indikator' || best?.meaning === 'uraian' || isTitle(sheet, merge))) return false;
    if (column === sheet.zone.left || text.length > longestWord) continue;
    if (best && best.score >= 0.7) found += 1;
    else if (text.length <= 40) {
      own.add(fold(text));
      others += 1;
    }
  }
  // One heading may be of the planner's own words beside one that is known: "Rencana Kinerja" beside "Kondisi Awal".
  return filled > 0 && (found === filled || (found > 0 && own.size <= 1 && found + others === filled));
}

/**
 * Words that stand, all of them, under headings merged over several columns, and say nothing that a row of data would: "Target | Prakiraan Maju" under
 * 2026, "Dinas A | Dinas B" under those who answer; one that is merged itself may stand alone.
 */
function isUnderSpans(sheet: Sheet, firstRow: number, row: number): boolean {
  let filled = 0;
  let merged = 0;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    if (sheet.isBlank(row, column)) continue;
    const over = sheet.mergeAt(row - 1, column);
    if (!over || over.right === over.left || over.bottom !== row - 1 || over.top < firstRow || isTitle(sheet, over) || !/\p{L}/u.test(sheet.text(row, column)) || /\d/.test(sheet.text(row, column)) || sheet.text(row, column).length > 60) return false;
    filled += 1;
    const own = sheet.mergeAt(row, column);
    const named = meaningsOf(sheet.text(over.top, over.left))[0]?.meaning;
    if (own && own.right > own.left && own.right <= over.right && named !== 'uraian' && named !== 'indikator') merged += 1;
  }
  return filled >= 2 || (filled > 0 && merged === filled);
}

/** True where words of no heading stand under a head of items or indicators: the table has begun, however much its values sound like a header's. */
function saysData(sheet: Sheet, firstRow: number, row: number): boolean {
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    const text = sheet.text(row, column);
    if (isBlankText(text) || (sheet.mergeAt(row, column)?.top ?? row) < row || (meaningOf(text, 0.7) && readIndikatorText(text).name === text.trim()) || !/\p{L}{3}/u.test(text)) continue;
    for (let above = row - 1; above >= firstRow; above -= 1) {
      // One heading may be merged over several columns of words.
      const merge = sheet.mergeAt(above, column);
      const head = merge ? sheet.text(merge.top, merge.left) : sheet.text(above, column);
      if (isBlankText(head)) continue;
      const meaning = meaningOf(head)?.meaning;
      if (meaning === 'indikator' || meaning === 'uraian') return true;
      break;
    }
  }
  return false;
}

function continuesHeader(sheet: Sheet, row: number): boolean {
  return rowWords(sheet, row).headerlike || isYearRow(sheet, row) || isShortYearRow(sheet, row) || isMeasureRow(sheet, row);
}

/** Whether what stands here counts the years of the heading over it: "… Pada Tahun Ke-", or a measure that stretches over columns without heads of their own ("Target" over 1 … 5). */
function countsUnder(sheet: Sheet, row: number, column: number): boolean {
  const heading = sheet.text(row - 1, column);
  if (/\btahun\s*(ke)?\s*[-–.:]*\s*$/i.test(heading)) return true;
  const meaning = meaningOf(heading, 0.7)?.meaning;
  return isFirst(sheet.text(row, column)) && column < sheet.zone.right && sheet.isBlank(row - 1, column + 1) && isOrdinal(sheet.text(row, column + 1)) && meaning !== undefined && meaning !== 'satuan' && measures.has(meaning);
}

const isFirst = (text: string): boolean => /^\(?[01i]\)?$/i.test(text.trim());

/** "1 2 3 4 5" under a heading of years or of a measure, and under no head of its own: years that only count, not numbers of columns. */
function isOrdinalRow(sheet: Sheet, row: number): boolean {
  let counted = 0;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    if (sheet.isBlank(row, column)) continue;
    const text = sheet.text(row, column);
    // A calendar year may stand beside them, dating an end of the period.
    if (/^(19|20)\d{2}$/.test(text.trim())) continue;
    if (!isCount(text)) return false;
    if (counted === 0 && !countsUnder(sheet, row, column)) return false;
    counted += 1;
  }
  return counted >= 2;
}

function filledIn(sheet: Sheet, row: number): number {
  let filled = 0;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) if (!sheet.isBlank(row, column)) filled += 1;
  return filled;
}

function isYearRow(sheet: Sheet, row: number): boolean {
  let years = 0;
  let others = 0;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    if (sheet.isBlank(row, column)) continue;
    const year = yearOf(sheet.text(row, column));
    if (year.kind !== 'none' && (year.rest === '' || meaningOf(year.rest))) years += 1;
    else if (!meaningOf(sheet.text(row, column)) && !isYearZero(sheet.text(row, column))) others += 1;
  }
  // A lone year dates a heading above it: "Kondisi Awal" over 2024.
  return years >= 1 && others === 0 && (years >= 2 || filledIn(sheet, row) === 1);
}

/** "'25 | '26 | '27", "n | n+1 | n+2" under a heading of measure: nothing but years said in short. */
function isShortYearRow(sheet: Sheet, row: number): boolean {
  const texts: string[] = [];
  let measured = false;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    if (sheet.isBlank(row, column) || (sheet.mergeAt(row, column)?.top ?? row) < row) continue;
    texts.push(sheet.text(row, column));
    const above = row > sheet.zone.top ? meaningOf(sheet.text(row - 1, column))?.meaning : undefined;
    if (above !== undefined && measures.has(above)) measured = true;
  }
  return measured && texts.length >= 2 && spellYears(texts, []).size === new Set(texts).size;
}

/** "target | Rp | target | Rp": only words of measure. */
export function isMeasureRow(sheet: Sheet, row: number): boolean {
  let found = 0;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    if (sheet.isBlank(row, column)) continue;
    const text = sheet.text(row, column).trim();
    const match = meaningOf(likelyHead(text) ?? text, 0.75);
    if (!(match && measures.has(match.meaning)) && text !== '%') return false;
    found += 1;
  }
  return found >= 2;
}

/** Over more than two thirds of the columns: a title or a full-width row, never a column's head. */
export function isWide(merge: Zone, { left, right }: { readonly left: number; readonly right: number }): boolean {
  return Math.min(merge.right, right) - merge.left + 1 > Math.max(3, ((right - left + 1) * 2) / 3);
}

/** A wide merge that begins where the table does: what heads only what is measured leaves out the columns of words. */
function isTitle(sheet: Sheet, merge: Zone): boolean {
  if (!isWide(merge, sheet.zone)) return false;
  for (let row = merge.bottom + 1; row <= Math.min(sheet.zone.bottom, merge.bottom + 12); row += 1) {
    for (let column = sheet.zone.left; column < merge.left; column += 1) if (!sheet.isBlank(row, column)) return false;
  }
  return true;
}

function titlesAbove(sheet: Sheet, firstRow: number, from: number): readonly string[] {
  const titles: string[] = [];
  for (let row = Math.max(from, firstRow - 12); row < firstRow; row += 1) {
    for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
      const text = sheet.text(row, column).trim();
      if (text !== '') titles.push(text);
    }
  }
  return titles;
}
