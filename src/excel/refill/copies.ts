import type { Desk } from '../desk';
import { removeSheet } from '../draw/draw';
import { keepTable, type DrawnTable } from '../draw/drawn-tables';
import { sheetNameWith } from '../draw/sheet-names';
import { classify } from '../host/failures';
import { nothing, request } from '../host/requests';
import { queueChange } from '../kept/kaskade-sheet';
import type { SheetRef } from '../reading/read-sheets';
import { loadKaskade } from '../write/bulk-writes';

/** What becomes of the copies of a sheet that is filled again: one more, one more in place of all earlier ones, none. */
export type CopyWish = 'tambah' | 'terakhir' | 'tanpa';

/** "T-C.14 (sebelum)", then "T-C.14 (sebelum 2)": a long name gives way, not what tells the copies apart. */
export function copyName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const wanted = sheetNameWith(name, number === 1 ? ' (sebelum)' : ` (sebelum ${number})`);
    if (!used.has(wanted.toLowerCase())) return wanted;
  }
}

/** The copies of a drawn sheet from earlier refills that still stand, and of which no formula on a sheet that is read speaks. */
export function copiesOf(desk: Desk, { key, sheet }: DrawnTable): readonly DrawnTable[] {
  const copies = desk.drawn.filter(({ layout, of }) => layout === 'sebelum' && of && (of.id === sheet.id || of.id === key || of.name === sheet.name));
  const formulas = copies.length === 0 ? [] : desk.grids.flatMap(({ grid }) => (grid.formulas ?? []).flat().filter((one): one is string => typeof one === 'string' && one.startsWith('=') && one.includes('!')));
  return copies.filter((copy) => !formulas.some((formula) => formula.toLowerCase().includes(copy.sheet.name.replaceAll("'", "''").toLowerCase())));
}

/** The sheet once more, right behind it, as one of ours. Nothing has been changed before this has succeeded. */
export async function copySheet({ key, sheet, source }: DrawnTable, names: readonly string[], signal: AbortSignal): Promise<DrawnTable> {
  const name = copyName(sheet.name, names);
  const made = await request((context) => {
    const original = context.workbook.worksheets.getItem(sheet.id);
    const copy = original.copy('After', original);
    copy.name = name;
    copy.load('id,name');
    return (): SheetRef => ({ id: copy.id, name: copy.name });
  }, { signal });
  return { layout: 'sebelum', source, choices: null, of: { id: key, name: sheet.name }, key: made.id, sheet: made, serial: 0 };
}

/** Takes the copy away again; false where it stays. */
export async function dropCopy(desk: Desk, copy: DrawnTable): Promise<boolean> {
  if (!(await removeSheet(copy.sheet.name))) return false;
  desk.drawn = desk.drawn.filter(({ key }) => key !== copy.key);
  return true;
}

/** Remembers that the copy is one of ours, so that it is never read as a source. */
export async function keepCopyOut(copy: DrawnTable, names: readonly string[]): Promise<void> {
  try {
    const kaskade = await loadKaskade();
    await request((context) => (queueChange(context, kaskade, keepTable(kaskade, copy.sheet, copy, names)), nothing));
  } catch (error) {
    console.warn('Kaskade copied a sheet, but could not remember that it did', classify(error));
  }
}
