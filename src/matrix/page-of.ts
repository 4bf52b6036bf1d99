import { depthOf } from '../plan';
import { parentCode } from './codes';
import type { IndikatorDraft, ItemDraft } from './drafts';
import { listGoesOn, numberAt, sameTitles, saysItGoesOn, stemOf, type Page } from './list-pages';
import { isAgencyName } from './opd';
import type { Rows } from './rows';
import { isOtherTitle } from './tables-below';
import { fold } from './text';

/** A table with the rows of all its sheets so far. */
type Before = Omit<Page, 'rows'> & { readonly pages: readonly Rows[] };
/** A table that may be a page of it, read behind it; `sameHeads`: its heads are the same in words, not in meaning alone. */
type Candidate = Page & { readonly sameHeads: boolean };

/** Share of a page's rows that may stand on earlier pages already: more is another version of the table. */
const mostAgain = 0.5;

/**
 * Whether a table goes on with one of an earlier sheet: its first row hangs below what stood open there or says it again, or the sheet is numbered as that one's next page. Titles of another table, or
 * the same rows once more, make it a table of its own.
 */
export function isPageOf(before: Before, page: Candidate): boolean {
  const { pages } = before;
  const { rows, titles } = page;
  if ([...pages, rows].every(({ items }) => items.length === 0)) return listGoesOn(page, before);
  if (titles.some((title) => isOtherTitle(title, before.titles)) || repeats(rows, pages)) return false;
  const first = rows.itemOn.get(rows.firstRow);
  // An agency's row may head the page.
  const root = rootOf(first ?? rows.items[0]);
  if (!root) return false;
  if (!pages.some(({ items }) => items.includes(root))) return beginsPage(before, page, root);
  if (!first) return false;
  return sameTitles(before.titles, titles) || leavesBlank(page, root);
}

function rootOf(item: ItemDraft | undefined): ItemDraft | undefined {
  let root = item;
  while (root?.parent) root = root.parent;
  return root;
}

/** Under a title of its own, words may be said again by chance, and levels fall into line; only a cell that is left blank asks for the sheet before. */
function leavesBlank({ sheet, columns, rows }: Candidate, root: ItemDraft): boolean {
  const own = columns.find(({ field, level }) => field === 'uraian' && level === root.level);
  return own !== undefined && sheet.isBlank(rows.firstRow, own.column);
}

/** Whether a sheet whose first row begins at the top of the cascade is the next page all the same: each program of a flat table does. */
function beginsPage(before: Before, page: Candidate, root: ItemDraft): boolean {
  const { sheet, titles, rows } = page;
  const roots = before.pages.flatMap(({ items }) => items.filter(({ parent }) => parent === null));
  const top = Math.min(...roots.map(({ level }) => depthOf(level)));
  if (!page.sameHeads || depthOf(root.level) < top || !sameTitles(before.titles, titles) || isAgencyName(sheet.name) || counted.test(stemOf(sheet.name))) return false;
  const last = before.pages.at(-1);
  const [number, ended] = [numberAt(page, rows.firstRow), last ? numberAt(before, last.lastRow, last.firstRow) : null];
  if (number !== null && ended !== null && number <= ended) return false;
  if (titles.some(saysItGoesOn) || saysItGoesOn(sheet.name) || isNextPage(before.sheet.name, sheet.name)) return true;
  const untitled = titles.length === 0 && before.titles.length > 0;
  return untitled && ((number !== null && number - 1 === ended) || codesGoOn(last, root));
}

/** Names that a workbook gives by itself. */
const given = /^(sheet|lembar|worksheet|lembar kerja)$/;
/** Numbers behind these count other things than pages. */
const counted = /(^|[^a-z])(opd|skpd|pd|dinas|badan|bidang|kecamatan|kec|kelurahan|dapil|versi|ver|v|rev|revisi|draf|draft|opsi|alternatif|skenario|tahun|th|thn|triwulan|tw|semester)$/;

/** "Hal 1" and "Hal 2", "RPJMD" and "RPJMD (2)", "Program-3" and "Program-4". */
export function isNextPage(before: string, name: string): boolean {
  const stem = stemOf(name);
  if (stem === name || stem !== stemOf(before) || given.test(stem)) return false;
  const [from, to] = [before, name].map((one) => /(?<!\d)(\d{1,3})\)?\s*$/.exec(one)?.[1]);
  return to !== undefined && Number(to) === Number(from ?? 1) + 1;
}

/** "1.01.04" behind "1.01.03": a sibling that counts on. */
function codesGoOn(last: Rows | undefined, root: ItemDraft): boolean {
  const [before, now] = [last?.items.filter(({ level, parent }) => parent === null && level === root.level).at(-1)?.code?.canonical, root.code?.canonical];
  if (!before || !now) return false;
  const parent = parentCode(now);
  return parent !== null && parent === parentCode(before) && Number(now.split('.').at(-1)) === Number(before.split('.').at(-1)) + 1;
}

/** Whether most of a page's indicators, or where it has none its items, stand on earlier pages already. */
function repeats({ items, indikator }: Rows, pages: readonly Rows[]): boolean {
  const said = (rows: Pick<Rows, 'items' | 'indikator'>): readonly string[] => (indikator.length > 0 ? rows.indikator.filter(isNew).map(({ item, raw }) => `${fold(item?.raw ?? '')}›${fold(raw)}`) : rows.items.map(({ parent, raw }) => `${fold(parent?.raw ?? '')}›${fold(raw)}`));
  const mine = said({ items, indikator });
  const known = new Set(pages.flatMap(said));
  return mine.length > 1 && mine.filter((one) => known.has(one)).length > mine.length * mostAgain;
}

/** The years of one indicator may stand on two pages. */
const isNew = ({ begun }: IndikatorDraft): boolean => begun === undefined;
