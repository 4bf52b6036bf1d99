import type { SheetRef } from '../reading/read-sheets';

/** Whether a kept entry may belong to a sheet. */
export type Fits<S, K> = (sheet: S, kept: K) => boolean;

/**
 * Which kept entry belongs to which sheet, by the sheet's id. The tests come in order of how sure they are; each sheet and each entry is given once, to the
 * surest that fits. Ids may change when a workbook is closed and opened again, and names when a planner renames, so no test alone will do.
 */
export function claimSheets<S extends SheetRef, K>(sheets: readonly S[], kept: readonly K[], ...tests: readonly Fits<S, K>[]): ReadonlyMap<string, K> {
  const claimed = new Map<string, K>();
  const waiting = new Set(kept);
  for (const fits of tests) {
    for (const entry of waiting) {
      const sheet = sheets.find((one) => !claimed.has(one.id) && fits(one, entry));
      if (!sheet) continue;
      claimed.set(sheet.id, entry);
      waiting.delete(entry);
    }
  }
  return claimed;
}
