import type { Field } from '../plan';
import { fits, most, share, textsUnder } from './cells-below';
import { canonicalCode } from './codes';
import type { MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import { columnsUnder } from './mapping/mapping';
import type { Sheet } from './sheet';
import { holdsNames } from './second-look';
import { mayBeYear, namesTwoYears } from './short-years';
import { fold } from './text';
import { meaningOf, meaningsOf } from './vocabulary';

/** What stands under a table's header, held against what the header says. */
export interface Contents {
  /** Every column that holds anything is read as something, or only repeats a few labels; and what it holds is of that kind. */
  readonly explained: boolean;
  /** Headers of columns that hold something else than they say. */
  readonly contrary: readonly string[];
  /** Headers of columns that hold sentences and are not read. */
  readonly strangers: readonly string[];
  /** Headers of columns that hold figures and are not read, of no year that could be told. */
  readonly figures: readonly string[];
  /** Columns that are not read and look as if they mattered: codes or agencies where no column has them, figures among the measured ones. */
  readonly missed: readonly MissedColumn[];
}

/** A column of the table that is not read, by what it holds. */
export interface MissedColumn {
  readonly holds: 'kode' | 'opd' | 'angka';
  /** Its own header, or that of the column beside it where it has none. */
  readonly header: string;
  readonly headless: boolean;
}

/** Fewer cells contradict nothing. */
const fewest = 3;
/** A column repeats labels where it holds few different texts for the indicators beside it, which are this many at the least. */
const labels = { share: 0.25, indikator: 8 };

/** Looks at the cells under a header, down to the table's `lastRow`; `indikator` is how many of these were read. */
export function contentsUnder(sheet: Sheet, block: HeaderBlock, mapped: readonly MappedColumn[], lastRow: number, indikator: number): Contents {
  const known = new Map(mapped.map((column) => [column.column, column]));
  const contrary: string[] = [];
  const strangers: string[] = [];
  const figures: string[] = [];
  const missed: MissedColumn[] = [];
  const targets = mapped.some(({ field }) => field === 'target');
  let explained = true;
  const under = columnsUnder(sheet, block);
  for (const [at, { column, header }] of under.entries()) {
    // A column without a head may stand before the first one or behind the last.
    if (column < block.left - 1 || column > block.right + 1) continue;
    if (!known.has(column)) {
      const holds = missedIn(sheet, block, column, header, lastRow, mapped, indikator);
      if (holds) missed.push({ holds, header: header === '' ? [...under.slice(0, at).reverse(), ...under.slice(at + 1)].find((beside) => beside.header !== '')?.header ?? '' : header, headless: header === '' });
    }
    if (column < block.left || column > block.right) continue;
    const own = known.get(column);
    const texts = textsUnder(sheet, block, column, lastRow, own?.field);
    if (texts.length === 0) continue;
    if (unreadFigures(header, own, texts, targets)) figures.push(header);
    if (own) {
      if (texts.length < fewest || share(texts, (text) => fits(own.field, text)) >= most) continue;
      explained = false;
      contrary.push(header);
    } else if (!(indikator >= labels.indikator && new Set(texts.map(fold)).size <= indikator * labels.share)) {
      explained = false;
      const sentences = texts.filter((text) => /\p{L}+[^\p{L}]+\p{L}+/u.test(text)).length;
      if (header !== '' && sentences >= 2 && sentences * 2 >= texts.length) strangers.push(header);
    }
  }
  return { explained, contrary, strangers, figures, missed };
}

/** What an unread column holds, where that looks as if it mattered. */
function missedIn(sheet: Sheet, block: HeaderBlock, column: number, header: string, lastRow: number, mapped: readonly MappedColumn[], indikator: number): MissedColumn['holds'] | null {
  // What a known head says is left out on purpose.
  if (header !== '' && header.split(' › ').some((said) => meaningOf(said) !== null)) return null;
  const texts = textsUnder(sheet, block, column, lastRow, undefined);
  if (texts.length < fewest) return null;
  const has = (field: Field): boolean => mapped.some((one) => one.field === field);
  if (!has('opd') && holdsNames(texts)) return 'opd';
  if (!has('kode') && share(texts, (text) => /\d[.-]\d/.test(text) && canonicalCode(text) !== null) >= 0.8 && !holdsFractions(sheet, block, column, lastRow) && mapped.some((one) => one.field === 'uraian' && one.column > column)) return 'kode';
  const measured = mapped.filter(({ field }) => valued.has(field)).map((one) => one.column);
  // A long table has its years in rows, and whatever its maker counts beside them.
  if (!mapped.some(({ field, year }) => field === 'target' && year !== undefined)) return null;
  // What has no head belongs to the heading left of it; what has one is of the plan where plan stands on both sides, or where a baseline would stand.
  const first = Math.min(...measured) - (has('kondisi-awal') ? 0 : 1);
  const last = header === '' ? block.right : Math.max(...measured) - 1;
  if (column < first || column > last || texts.length < indikator / 2) return null;
  return share(texts, (text) => /\d/.test(text) && !/\p{L}{4}/u.test(text)) >= most ? 'angka' : null;
}

/** Whether a column's cells are numbers: "1.5" is a code only where it is text. */
function holdsFractions(sheet: Sheet, block: HeaderBlock, column: number, lastRow: number): boolean {
  for (let row = block.lastRow + 1; row <= lastRow; row += 1) if (typeof sheet.value(row, column) === 'number') return true;
  return false;
}

const valued: ReadonlySet<Field> = new Set<Field>(['kondisi-awal', 'target', 'pagu', 'kondisi-akhir', 'pagu-akhir']);

/** Figures under a head that is not read: of years that could not be told, or of anything where the table has no target; a head that names two years is not read whatever its measure. */
function unreadFigures(header: string, own: MappedColumn | undefined, texts: readonly string[], targets: boolean): boolean {
  const lowest = header.split(' › ').at(-1) ?? '';
  const unknown = own ? own.field === 'target' && namesTwoYears(lowest) : header !== '' && (namesTwoYears(lowest) || mayBeYear(lowest) || (!targets && meaningsOf(lowest).length === 0));
  return unknown && texts.length >= 2 && texts.filter((text) => /\d/.test(text) && !/\p{L}{4}/u.test(text)).length >= texts.length * most;
}
