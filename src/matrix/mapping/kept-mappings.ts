import type { KeptEntry } from '../kept-entries';
import type { SavedMapping } from './mapping';

/** A column mapping that a person has saved in the workbook for one table, and the sheet that it was saved for as it was called then. */
export interface KeptMapping {
  /** Of the entry in our own sheet: the sheet's id, numbered where several tables of a sheet have one. */
  readonly key: string;
  readonly sheet: { readonly id: string; readonly name: string };
  readonly saved: SavedMapping;
}

/** The mappings of a workbook; damaged ones are passed over. */
export function keptMappings(entries: readonly Pick<KeptEntry, 'section' | 'key' | 'text'>[]): readonly KeptMapping[] {
  return entries.flatMap((entry): readonly KeptMapping[] => {
    if (entry.section !== 'pemetaan') return [];
    try {
      const { name, rows, columns, table } = JSON.parse(entry.text) as SavedMapping & { name: string };
      const isMarked = table === undefined || (table.titles.every((title) => typeof title === 'string') && typeof table.place === 'number');
      const isSound = isMarked && typeof name === 'string' && rows.every((row) => row.every((text) => typeof text === 'string')) && columns.every(({ header, use }) => typeof header === 'string' && (use === null || typeof use.field === 'string'));
      return isSound ? [{ key: entry.key, sheet: { id: sheetOfKey(entry.key), name }, saved: { rows, columns, ...(table === undefined ? {} : { table }) } }] : [];
    } catch {
      return [];
    }
  });
}

/** The id of the sheet that an entry is of. */
function sheetOfKey(key: string): string {
  return key.replace(/#\d+$/, '');
}
