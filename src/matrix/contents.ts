import { fits, most, share, textsUnder } from './cells-below';
import type { MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import { columnsUnder } from './mapping/mapping';
import type { Sheet } from './sheet';
import { mayBeYear, namesTwoYears } from './short-years';
import { fold } from './text';
import { meaningsOf } from './vocabulary';

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
  const targets = mapped.some(({ field }) => field === 'target');
  let explained = true;
  for (const { column, header } of columnsUnder(sheet, block)) {
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
  return { explained, contrary, strangers, figures };
}

/** Figures under a head that is not read: of years that could not be told, or of anything where the table has no target; a head that names two years is not read whatever its measure. */
function unreadFigures(header: string, own: MappedColumn | undefined, texts: readonly string[], targets: boolean): boolean {
  const lowest = header.split(' › ').at(-1) ?? '';
  const unknown = own ? own.field === 'target' && namesTwoYears(lowest) : header !== '' && (namesTwoYears(lowest) || mayBeYear(lowest) || (!targets && meaningsOf(lowest).length === 0));
  return unknown && texts.length >= 2 && texts.filter((text) => /\d/.test(text) && !/\p{L}{4}/u.test(text)).length >= texts.length * most;
}
