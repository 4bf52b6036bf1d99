import type { Zone } from '../../plan';
import { addressOf, columnName } from '../host/addresses';
import { asWritten } from '../write/typed-text';
import { guardLists, type GuardItem, type GuardList } from './guard-items';
import type { GuardWords } from './guard-words';

/** What the sheet of lists and counts is to hold: blocks of cells that touch nothing else on it. */
export interface GuardSheetContent {
  /** Texts and formulas, as they are to be written into General cells; [0][0] is the zone's first cell. */
  readonly blocks: readonly { readonly zone: Zone; readonly values: readonly (readonly string[])[] }[];
  readonly lists: ReadonlyMap<GuardList, Zone>;
  /** Rows with bold heads. */
  readonly headRow: number;
  /** Last row in use. */
  readonly bottom: number;
}

/** One guarded sheet's part of the counts. */
export interface CountedSheet {
  readonly name: string;
  readonly counts: GuardItem['counts'];
}

/** Columns of the sheet: counts, a gap, one per list, a gap, the parts of the counts. */
export const columnsOf = { counts: 0, lists: 4, details: 9, last: 11 } as const;
const titleRow = 0;
const noteRow = 1;
const headRow = 3;
const firstRow = 4;

/** "'Lembar ''A'''!", as formulas name a sheet. */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** Lays out lists and counts. Counts are sums of parts, because one formula over many areas would be longer than Excel takes. */
export function composeGuardSheet(sheets: readonly CountedSheet[], choices: ReadonlyMap<GuardList, readonly string[]>, words: GuardWords): GuardSheetContent {
  const text = (value: string): string => asWritten(value, 'General');
  const details: string[][] = [];
  const counts: string[][] = [];
  for (const { name, counts: { indikator, tanpaOpd } } of sheets) {
    const formula = (part: string): string => `=${part.replaceAll('{}', sheetPrefix(name))}`;
    const first = firstRow + details.length;
    const height = Math.max(indikator.length, tanpaOpd.length);
    for (let index = 0; index < height; index++) details.push([text(name), indikator[index] === undefined ? '' : formula(indikator[index] ?? ''), tanpaOpd[index] === undefined ? '' : formula(tanpaOpd[index] ?? '')]);
    // An error in a part (a deleted table) is left out of the sum.
    const sum = (column: number): string => `=SUMIF($${columnName(column)}$${first + 1}:$${columnName(column)}$${first + height},">0")`;
    if (indikator.length > 0) counts.push([text(name), text(words.counts.indikator), sum(columnsOf.details + 1)]);
    if (tanpaOpd.length > 0) counts.push([text(name), text(words.counts.tanpaOpd), sum(columnsOf.details + 2)]);
  }
  const lists = new Map<GuardList, Zone>();
  const blocks: { zone: Zone; values: string[][] }[] = [];
  const put = (top: number, left: number, values: string[][]): Zone => {
    const zone = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
    if (values.length > 0) blocks.push({ zone, values });
    return zone;
  };
  put(titleRow, columnsOf.counts, [[text(words.title)]]);
  put(noteRow, columnsOf.counts, [[text(words.note)]]);
  if (counts.length > 0) {
    put(headRow, columnsOf.counts, [[words.heads.lembar, words.heads.hal, words.heads.jumlah].map(text)]);
    put(firstRow, columnsOf.counts, counts);
    put(headRow, columnsOf.details, [[words.heads.rincian, words.counts.indikator, words.counts.tanpaOpd].map(text)]);
    put(firstRow, columnsOf.details, details);
  }
  for (const [index, list] of guardLists.entries()) {
    const own = choices.get(list) ?? [];
    if (own.length === 0) continue;
    put(headRow, columnsOf.lists + index, [[text(words.lists[list])]]);
    lists.set(list, put(firstRow, columnsOf.lists + index, own.map((choice) => [text(choice)])));
  }
  return { blocks, lists, headRow, bottom: Math.max(headRow, ...blocks.map(({ zone }) => zone.bottom)) };
}

/** "'Pengaman'!$E$5:$E$36". */
export function fixedAddress(sheetName: string, zone: Zone): string {
  return sheetPrefix(sheetName) + addressOf(zone).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
