import type { Grid } from '../grid';
import type { KeptMapping } from './kept-mappings';
import type { SavedMapping } from './mapping';
import { matchMapping } from './on-sheet';

/**
 * The mappings that a file keeps, by the name of the sheet that each is of: a file knows no ids, so those of one sheet go to the sheet of that name, else to another that holds
 * a whole header. Mappings whose headers are on no sheet are of none.
 */
export function mappingsBySheet(sheets: readonly Grid[], kept: readonly KeptMapping[]): ReadonlyMap<string, readonly SavedMapping[]> {
  const groups = new Map<string, { readonly name: string; readonly saved: SavedMapping[] }>();
  for (const { sheet, saved } of kept) {
    const group = groups.get(sheet.id) ?? { name: sheet.name, saved: [] };
    group.saved.push(saved);
    groups.set(sheet.id, group);
  }
  const claimed = new Map<string, readonly SavedMapping[]>();
  const claim = (fits: (sheet: Grid, group: { readonly name: string; readonly saved: readonly SavedMapping[] }) => boolean): void => {
    for (const [id, group] of groups) {
      const sheet = sheets.find((one) => !claimed.has(one.sheet) && fits(one, group));
      if (!sheet) continue;
      claimed.set(sheet.sheet, group.saved);
      groups.delete(id);
    }
  };
  claim((sheet, { name, saved }) => sheet.sheet === name && saved.some((one) => matchMapping(one, sheet).status !== 'not'));
  claim((sheet, { saved }) => saved.some((one) => matchMapping(one, sheet).status === 'applied'));
  return claimed;
}
