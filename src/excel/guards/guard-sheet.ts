import { request } from '../host/requests';
import type { SheetRef } from '../reading/read-sheets';
import type { Zone } from '../../plan';
import { freeSheetName } from '../draw/sheet-names';
import type { CellValue } from '../../matrix';
import { columnsOf, composeGuardSheet, fixedAddress, type CountedSheet, type GuardSheetContent } from './compose';
import { inOrder } from './choices';
import { guardLists, type GuardItem, type GuardList } from './guard-items';
import type { GuardWords } from './guard-words';
import { zoneOfName, type GuardLook } from './look';
import { hidesRows, oneRowEach } from '../write/hidden-rows';
import { everyCell, rangeOf } from './survey';

/** The sheet of lists and counts as it is now: choices in its lists, those that a planner has added included, and whether anything of hers stands outside our cells. */
export interface GuardSheetNow {
  readonly choices: ReadonlyMap<GuardList, readonly string[]>;
  readonly hasMore: boolean;
  /** Some of its rows are hidden: a planner has filtered it, or hidden the parts of the counts. */
  readonly hides: boolean;
}

export const noGuardSheet: GuardSheetNow = { choices: new Map(), hasMore: false, hides: false };

/** Reads the sheet of lists and counts. One request; none where there is none. */
export async function lookAtGuardSheet(look: GuardLook): Promise<GuardSheetNow> {
  const { book } = look;
  if (!book) return noGuardSheet;
  return request((context) => {
    const sheet = context.workbook.worksheets.getItem(book.sheet.id);
    const used = sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex,rowHidden');
    return () => {
      if (used.isNullObject) return noGuardSheet;
      const values = used.values as CellValue[][];
      const at = (row: number, column: number): CellValue => values[row - used.rowIndex]?.[column - used.columnIndex] ?? '';
      const zones = new Map(guardLists.flatMap((list): [GuardList, Zone][] => {
        const zone = zoneOfName(look, book.lists[list] ?? '');
        return zone?.sheet.id === book.sheet.id ? [[list, zone.zone]] : [];
      }));
      const choices = new Map([...zones].map(([list, zone]): [GuardList, readonly string[]] => {
        const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => String(at(zone.top + index, zone.left)).trim());
        return [list, rows.filter((choice) => choice !== '')];
      }));
      const bottom = Math.max(book.bottom, ...[...zones.values()].map((zone) => zone.bottom));
      const hasMore = values.some((row, y) => row.some((value, x) => value !== '' && value !== null && (used.rowIndex + y > bottom || used.columnIndex + x > columnsOf.last)));
      return { choices, hasMore, hides: hidesRows(used) };
    };
  });
}

/** Choices of all guarded sheets together, and of the lists as they stand; in the lists' own order. */
export function mergeChoices(items: readonly GuardItem[], now: GuardSheetNow): ReadonlyMap<GuardList, readonly string[]> {
  const all = new Map<GuardList, readonly string[]>();
  for (const list of guardLists) {
    const offered = items.filter(({ id }) => id === `pilihan-${list}`).flatMap(({ choices }) => choices);
    if (offered.length === 0 && !now.choices.has(list)) continue;
    const chosen = [...offered, ...(now.choices.get(list) ?? [])];
    all.set(list, list === 'tingkat' ? [...new Set(chosen)] : inOrder(chosen));
  }
  return all;
}

/** Makes the sheet where there is none, last in the workbook; `made` is told its name beforehand. One request; none where there is one. */
export async function ensureGuardSheet(look: GuardLook, words: GuardWords, made: string[]): Promise<SheetRef> {
  if (look.book) return look.book.sheet;
  const name = freeSheetName(words.sheetName, look.sheets.map((sheet) => sheet.name));
  made.push(name);
  return request((context) => {
    const sheet = context.workbook.worksheets.add(name).load('id,name');
    return () => ({ id: sheet.id, name: sheet.name });
  });
}

/** Names of the lists: those that they have, and free ones for new lists. */
export function nameLists(lists: Iterable<GuardList>, { names, book }: GuardLook): ReadonlyMap<GuardList, string> {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  return new Map([...lists].map((list): [GuardList, string] => {
    const kept = book?.lists[list];
    if (kept !== undefined && taken.has(kept.toLowerCase())) return [list, kept];
    const wanted = `Kaskade_${list === 'opd' ? 'OPD' : list.charAt(0).toUpperCase() + list.slice(1)}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
    return [list, name];
  }));
}

/** What is to stand on the sheet of lists and counts. */
export function contentOf(counted: readonly CountedSheet[], choices: ReadonlyMap<GuardList, readonly string[]>, words: GuardWords): GuardSheetContent {
  return composeGuardSheet(counted, choices, words);
}

/** Queues the sheet's content and the names of its lists; our columns are emptied first, further columns are the planner's. */
export function queueGuardSheet(context: Excel.RequestContext, sheet: SheetRef, content: GuardSheetContent, names: ReadonlyMap<GuardList, string>, look: GuardLook, { hides }: GuardSheetNow): void {
  const target = context.workbook.worksheets.getItem(sheet.id);
  const last = Math.max(look.book?.bottom ?? 0, ...guardLists.map((list) => zoneOfName(look, look.book?.lists[list] ?? '')?.zone.bottom ?? 0));
  const parts = (zone: Zone): readonly Zone[] => (hides ? oneRowEach(zone) : [zone]);
  if (look.book) for (const part of parts({ top: 0, left: 0, bottom: last, right: columnsOf.last })) rangeOf(target, part).clear(Excel.ClearApplyTo.contents);
  for (const { zone, values } of content.blocks) for (const part of parts(zone)) rangeOf(target, part).values = values.slice(part.top - zone.top, part.bottom - zone.top + 1).map((row) => [...row]);
  for (const [list, zone] of content.lists) {
    const name = names.get(list);
    if (name === undefined) continue;
    const known = look.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (known) context.workbook.names.getItem(known.name).formula = `=${fixedAddress(sheet.name, zone)}`;
    else context.workbook.names.add(name, rangeOf(target, zone));
  }
  if (!look.book) queueLooks(target, content);
}

/** Looks are given once: what a planner makes of the sheet stays. */
function queueLooks(sheet: Excel.Worksheet, { headRow }: GuardSheetContent): void {
  sheet.getRange('A1').format.font.bold = true;
  sheet.getRange('A1').format.font.size = 14;
  const heads = rangeOf(sheet, { top: headRow, left: 0, bottom: headRow, right: columnsOf.last });
  heads.format.font.bold = true;
  for (const [column, points] of [['A:A', 110], ['B:B', 170], ['C:C', 60], ['E:E', 260], ['F:F', 110], ['G:H', 90], ['J:J', 110], ['K:L', 90]] as const) sheet.getRange(column).format.columnWidth = points;
  sheet.freezePanes.freezeRows(headRow + 1);
}

/** Takes the sheet of lists and counts away, or, where a planner has written beside our cells, our cells only. Queued. */
export function queueNoGuardSheet(context: Excel.RequestContext, { book, names }: GuardLook, { hasMore, hides }: GuardSheetNow): void {
  if (!book) return;
  for (const name of Object.values(book.lists)) if (names.some((known) => known.name.toLowerCase() === name.toLowerCase())) context.workbook.names.getItem(name).delete();
  const sheet = context.workbook.worksheets.getItem(book.sheet.id);
  if (!hasMore) return sheet.delete();
  const ours: Zone = { top: 0, left: 0, bottom: book.bottom, right: columnsOf.last };
  for (const part of hides ? oneRowEach(ours) : [ours]) rangeOf(sheet, part).values = everyCell(part, '');
}
