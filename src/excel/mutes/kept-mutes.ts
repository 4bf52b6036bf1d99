import { readMute, type KeptMute, type Mute } from '../../rules';
import { claimSheets } from '../kept/claims';
import type { Kaskade } from '../kept/kaskade-sheet';
import type { SheetRef } from '../reading/read-sheets';

/** A mute with the key of its entry in our own sheet. */
export interface EntryMute extends KeptMute {
  readonly key: string;
}

/** The mutes of a workbook, oldest first; damaged ones are passed over. */
export function keptMutes({ entries }: Pick<Kaskade, 'entries'>): readonly EntryMute[] {
  const mutes = entries.flatMap(({ section, key, text }): readonly EntryMute[] => {
    const kept = section === 'abaikan' ? readMute(text) : null;
    return kept ? [{ ...kept, key }] : [];
  });
  return mutes.sort((a, b) => Number(a.key) - Number(b.key));
}

/** Which mutes belong to which sheet, by the sheet's id: to the sheet of the same id and name, then of the same name, then of the same id (renamed since). */
export function claimMutes(sheets: readonly SheetRef[], kept: readonly KeptMute[]): ReadonlyMap<string, readonly Mute[]> {
  const groups = new Map<string, { readonly sheet: SheetRef; readonly mutes: Mute[] }>();
  for (const { sheet, mute } of kept) {
    const key = JSON.stringify([sheet.id, sheet.name]);
    const group = groups.get(key) ?? { sheet, mutes: [] };
    group.mutes.push(mute);
    groups.set(key, group);
  }
  const claimed = new Map<string, readonly Mute[]>();
  let waiting = [...groups.values()];
  // A sheet that was renamed or whose id has changed may have mutes under both: all of them are its own.
  while (waiting.length > 0) {
    const found = claimSheets(
      sheets,
      waiting,
      ({ id, name }, { sheet }) => id === sheet.id && name === sheet.name,
      ({ name }, { sheet }) => name === sheet.name,
      ({ id }, { sheet }) => id === sheet.id,
    );
    if (found.size === 0) break;
    for (const [id, { mutes }] of found) claimed.set(id, [...(claimed.get(id) ?? []), ...mutes]);
    const taken = new Set(found.values());
    waiting = waiting.filter((group) => !taken.has(group));
  }
  return claimed;
}
