import { mapColumns } from './columns';
import { cropGrid } from './crop';
import { findHeader, isWide, rowSoundsLikeHeader, type HeaderBlock } from './header';
import { levelWord } from './levels';
import { agencyInTitles } from './opd';
import { readPrefix } from './prefixes';
import { isNote, isTotal } from './remarks';
import { sheetOf, type Sheet } from './sheet';
import { headsOf, shareOf, signatureOf } from './signature';
import type { TablePart } from './tables';
import { fold } from './text';
import { isOrdinal, periodIn, yearOf } from './years';

/** Rows between a table's titles and its header, at most. */
const titleDepth = 16;
/** Columns that a second table must have recognised: two alike words in a remark make no header. */
const fewest = 3;
/** Share of a header's words that make it the same header again. */
const alike = 0.8;

/**
 * Parts tables that stand one below the other, each with the titles above it, with or without a blank row between them; null where there is one.
 * A header that says other things than the one before it begins a table. The same header again is a page of the same table, unless a title of another
 * table stands over it, or its columns stand elsewhere.
 */
export function tablesBelow({ grid, titles }: TablePart): readonly TablePart[] | null {
  const sheet = sheetOf(grid);
  const first = findHeader(sheet);
  if (!first) return null;
  let now = { block: first, signature: signatureOf(mapColumns(sheet, first, first.lastRow + 1)), heads: headsOf(sheet, first), places: headsOf(sheet, first, true) };
  const starts: { readonly from: number; readonly lines: readonly string[] }[] = [];
  for (let row = first.lastRow + 1; row <= sheet.zone.bottom; row += 1) {
    const found = headerFrom(sheet, row, now.block.lastRow);
    if (!found) continue;
    const { block, above } = found;
    const heads = headsOf(sheet, block);
    const places = headsOf(sheet, block, true);
    const signature = signatureOf(mapColumns(sheet, block, block.lastRow + 1));
    // Parted from what stands above, a header that names no items where the one before did is a list's, however many of its words are the same.
    const listed = above.parted && now.signature.includes('=uraian') && !signature.includes('=uraian');
    if (!listed && shareOf(heads, now.heads) >= alike && shareOf(places, now.places) >= alike / 2) {
      // The words of the header before, on another page, whatever the cells under them say.
      if (!above.lines.some((line) => isOtherTitle(line, now.block.titles))) {
        row = block.lastRow;
        continue;
      }
    } else if (!above.parted && !isSurelyHeader(sheet, block)) continue;
    const columns = signature.split(' ').length;
    if (columns >= fewest && (signature !== now.signature || above.lines.some((line) => isOtherTitle(line, now.block.titles)) || shareOf(places, now.places) < alike / 2)) {
      now = { block, signature, heads, places };
      starts.push(above);
    }
    row = block.lastRow;
  }
  if (starts.length === 0) return null;
  return [{ from: sheet.zone.top, lines: null }, ...starts].map(({ from: top, lines }, index) => ({
    grid: cropGrid(grid, { ...sheet.zone, top, bottom: (starts[index]?.from ?? sheet.zone.bottom + 1) - 1 }),
    titles: lines === null ? titles : [...titles, ...titlesOfSheet(sheet, first, lines)],
  }));
}

/**
 * Lines at the top of a sheet that name the period or the agency of a table further down, whose own titles (`lines`) name none. What stands right over the first table, or
 * below its own title, is of that one.
 */
function titlesOfSheet(sheet: Sheet, first: HeaderBlock, lines: readonly string[]): readonly string[] {
  const top: string[] = [];
  let own = 0;
  let parted = false;
  for (let row = sheet.zone.top; row < first.firstRow; row += 1) {
    if (sheet.isBlankRow(row)) {
      parted = top.length > 0;
      continue;
    }
    const line = lineAt(sheet, row)?.text ?? '';
    if (parted || /^(tabel|tbl|table)\b/.test(fold(line))) own = top.length;
    parted = false;
    top.push(line);
  }
  return titlesFor(lines, top.slice(0, own));
}

function titlesFor(lines: readonly string[], top: readonly string[]): readonly string[] {
  const own = { period: periodIn(lines.join('\n')) !== null, agency: agencyInTitles(lines) !== null };
  return top.filter((line) => {
    const [period, agency] = [periodIn(line) !== null, agencyInTitles([line]) !== null];
    return !tableWords.test(fold(line)) && (period || agency) && !(period && own.period) && !(agency && own.agency);
  });
}

/**
 * Whether a row below a table's header takes part in beginning another table, as a header's or as a line above one, or may do so on one of several states of the sheet. Where
 * it does on none of them, the rows around it come to the same on all.
 */
export function mayStartTable(sheets: readonly Sheet[], row: number, header: number): boolean {
  const last = sheets.every((sheet) => lineAt(sheet, row) === null) ? row : row + titleDepth;
  return sheets.some((sheet) => {
    for (let at = Math.max(header + 1, row - titleDepth / 2); at <= Math.min(last, sheet.zone.bottom); at += 1) if (headerFrom(sheet, at, header)) return true;
    return false;
  });
}

/** The header that a row brings, with what stands over it, and no figures but years; null where it brings none. */
function headerFrom(sheet: Sheet, row: number, floor: number): { readonly block: HeaderBlock; readonly above: Above } | null {
  if (!mayHead(sheet, row) || !rowSoundsLikeHeader(sheet, row)) return null;
  const above = linesAbove(sheet, row, floor);
  const block = findHeader(sheet, above.from, row);
  return block && !holdsFigures(sheet, block) ? { block, above } : null;
}

/** Whether a row may be a header's at all: two texts or more, and no figures but years. Looks at few cells of most rows of data. */
function mayHead(sheet: Sheet, row: number): boolean {
  let texts = 0;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    const value = sheet.value(row, column);
    if (value === null || value === '' || typeof value === 'boolean') continue;
    if (typeof value === 'number') {
      if (!Number.isInteger(value) || (value > 6 && (value < 1900 || value > 2100))) return false;
    } else if (value.length > 160 || /^\s*[<>≤≥]?\s*-?\d+([.,]\d|\s*%|$)/.test(value) && !/^\s*(19|20)\d{2}/.test(value) && !/^\s*[1-6]\s*$/.test(value)) return false;
    else if (/\p{L}/u.test(value)) texts += 1;
  }
  return texts >= 2;
}

/** What stands over a header, and is of its table. */
interface Above {
  /** Row where the titles begin, else the header's own. */
  readonly from: number;
  readonly lines: readonly string[];
  /** A blank row or a title parts them from what stands above. */
  readonly parted: boolean;
}

/** The lines between a header and what stands above it, `floor` at the highest: titles, never a row of data, a note or an item. */
function linesAbove(sheet: Sheet, header: number, floor: number): Above {
  let from = header;
  let parted = false;
  let titled = false;
  let pending: string[] = [];
  const lines: string[] = [];
  for (let row = header - 1; row > floor && row >= header - titleDepth; row -= 1) {
    if (sheet.isBlankRow(row)) {
      // What stood between a blank row and the header is the header's; above its titles, another table's.
      if (pending.length > 0 && !titled) {
        from = row + 1;
        lines.push(...pending);
      }
      pending = [];
      parted = true;
      continue;
    }
    const line = lineAt(sheet, row);
    if (line === null || line.item || isNote(line.text) || isTotal(line.text)) break;
    if (line.leading && isTitle(line.text)) {
      from = row;
      titled = true;
      lines.push(...pending, line.text);
      pending = [];
      parted = true;
    } else pending.push(line.text);
  }
  return { from, lines, parted };
}

/** The one or two texts of a line; null where it has more. `leading`: it begins at the left edge or fills the row; `item`: one of its cells says a level. */
function lineAt(sheet: Sheet, row: number): { readonly text: string; readonly leading: boolean; readonly item: boolean } | null {
  const texts: string[] = [];
  let leading = false;
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    if (sheet.isBlank(row, column)) continue;
    const merge = sheet.mergeAt(row, column);
    if (texts.length === 0) leading = column <= sheet.zone.left + 1 || (merge !== null && isWide(merge, sheet.zone));
    const value = sheet.value(row, column);
    if (typeof value === 'number' && (value < 1900 || value > 2100)) return null;
    texts.push(sheet.text(row, column).trim());
    if (texts.length > 2) return null;
  }
  const item = texts.some((text) => readPrefix(text) !== 'none') || (texts.length === 2 && texts.some((text) => !text.endsWith(':') && levelWord(text) !== null));
  return { text: texts.join(' '), leading, item };
}

const titleWords = /^(tabel|tbl|table|matriks|formulir|form|lampiran|daftar|rekap(itulasi)?|rencana|cascading|kaskade|pohon|indikator kinerja|target|capaian)\b/;
/** Words that nothing but a title begins with. */
const tableWords = /^(tabel|tbl|table|matriks|formulir|form|lampiran|daftar|rekap(itulasi)?)\b/;
const goesOnWords = /\b(lanjutan|sambungan|halaman|hal\.?\s*\d|continued)\b/;

const isTitle = (text: string): boolean => titleWords.test(fold(text));

/** Words that name a table, or say that it goes on. */
export const isTitleLine = (text: string): boolean => isTitle(text) || goesOnWords.test(fold(text));

/** A table's title that is not among those of the table before, nor says that this one goes on. */
export function isOtherTitle(line: string, titles: readonly string[]): boolean {
  const text = fold(line);
  if (!tableWords.test(text) || goesOnWords.test(text)) return false;
  const number = numberIn(text);
  return !titles.some((title) => fold(title) === text || (number !== null && numberIn(fold(title)) === number));
}

/** "4.2" of "Tabel 4.2 Indikator Kinerja Utama". */
function numberIn(title: string): string | null {
  return /^(?:tabel|tbl|table|formulir|form|lampiran)\.?\s+([a-z]{0,3}[-.]?[a-z]?\.?\d[\d.]*|[ivx]+[-.\d]*)/.exec(title)?.[1]?.replace(/\.$/, '') ?? null;
}

/** Nothing but words of a header, under no blank row and no title: a row of data may sound like one by half of its cells. */
function isSurelyHeader(sheet: Sheet, block: HeaderBlock): boolean {
  for (let row = block.firstRow; row <= block.lastRow; row += 1) if (row !== block.numberingRow && !rowSoundsLikeHeader(sheet, row, 0.8)) return false;
  return true;
}

/** "Program | … | Level | Level 3 | Rp 80.082": a row of data whose words sound like a header's. Heads have figures only in their years and numbers. */
function holdsFigures(sheet: Sheet, block: HeaderBlock): boolean {
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (row === block.numberingRow) continue;
    for (let column = block.left; column <= block.right; column += 1) {
      const text = sheet.text(row, column).replace(/\([^()]*\)/g, '');
      if (/\d/.test(text) && yearOf(text).kind === 'none' && !isOrdinal(text) && periodIn(text) === null) return true;
    }
  }
  return false;
}
