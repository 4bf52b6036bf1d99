import { unpackImage, type TableImage } from '../../layouts/refill';
import type { DrawnTable } from '../draw/drawn-tables';
import type { Entry, Kaskade, KaskadeChange } from '../kept/kaskade-sheet';

/** Characters that the images of all drawn tables may take together; the newest is kept whatever its size. */
export const keptImageCharacters = 1_000_000;

function entriesOf(kaskade: Kaskade): readonly Entry[] {
  return kaskade.entries.filter(({ section }) => section === 'citra-tabel');
}

/** What was last written into a drawn table, as the workbook keeps it; null where it keeps nothing, or something damaged. */
export function keptImage(kaskade: Kaskade, { key }: Pick<DrawnTable, 'key'>): TableImage | null {
  const entry = entriesOf(kaskade).find((one) => one.key === key);
  return entry ? unpackImage(entry.text) : null;
}

/**
 * The change of our sheet that keeps what was written into a table, or lets it go where it is null (a table too large to be kept). Images of tables that are remembered no more go with it,
 * and those that stand first in our sheet, as long as all of them are too long together.
 */
export function keepImage(kaskade: Kaskade, key: string, text: string | null, remembered: ReadonlySet<string>): KaskadeChange {
  const others = entriesOf(kaskade).filter((entry) => entry.key !== key && remembered.has(entry.key));
  let characters = (text ?? '').length + others.reduce((sum, entry) => sum + entry.text.length, 0);
  const tooMuch = others.filter((entry) => {
    if (characters <= keptImageCharacters) return false;
    characters -= entry.text.length;
    return true;
  });
  const kept = others.filter((entry) => !tooMuch.includes(entry));
  return { remove: entriesOf(kaskade).filter((entry) => !kept.includes(entry)), add: text === null ? [] : [{ section: 'citra-tabel', key, text }] };
}

/** Two changes of our sheet as one. */
export function bothChanges(one: KaskadeChange, other: KaskadeChange): KaskadeChange {
  return { remove: [...one.remove, ...other.remove], add: [...one.add, ...other.add] };
}
