import { mapColumns, pathsOf, type MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import { mayGoOn, pageWithoutHeader } from './headless-pages';
import { Cascade } from './levels';
import { isPageOf } from './page-of';
import { agencyInTitles } from './opd';
import { identify, rowsUnder, type Found, type Outline, type Outlines } from './outline';
import { joinClues, noClues } from './row-ranks';
import type { Sheet } from './sheet';
import { signatureOf } from './signature';
import { stackPages } from './stack';
import { fold } from './text';

/** Joins tables to those before them where they only go on: read again with that one's cascade open, with ids that fit behind it. `asked`: as `joinHeadless`. */
export function continueTables(sheets: Outlines): { readonly outlines: Outlines; readonly asked: ReadonlySet<number> } {
  const made = new Map<Outline, Outline>();
  const tables = sheets.flat().flatMap((table) => ('refused' in table ? [] : [table]));
  for (let from = 0; from < tables.length;) {
    const [first, ...others] = runAt(tables, from);
    const pages = readRun([first, ...others]);
    for (const [at, table] of [first, ...others].entries()) made.set(table, pages[at] ?? table);
    from += 1 + others.length;
  }
  return joinHeadless(sheets, made);
}

/** The table at a place and those behind it that may go on with it: each on another sheet than the one before, under a header that says the same. */
function runAt(tables: readonly Outline[], from: number): readonly [Outline, ...Outline[]] {
  const [first] = tables.slice(from, from + 1);
  if (!first) throw new Error('There is no table at this place.');
  const run: [Outline, ...Outline[]] = [first];
  for (let before = first, at = from + 1; at < tables.length; at += 1) {
    const table = tables[at];
    if (!table || table.sheet.name === before.sheet.name || !(sameHeads(before, table) || signatureOf(before.columns) === signatureOf(table.columns))) break;
    run.push(table);
    before = table;
  }
  return run;
}

/** Reads the tables of a run each behind the one before it; by what all of them show together, where more of them then go on, or as many and nothing is lost. */
function readRun(run: readonly [Outline, ...Outline[]]): readonly Outline[] {
  const apart = joinRun(run);
  const together = outlinesTogether(run);
  if (!together) return apart;
  const joined = joinRun(together);
  const [before, now] = [weigh(apart), weigh(joined)];
  // Tables that do not go on with each other are each read by what they show themselves.
  const better = now.goOn > before.goOn || (now.goOn > 0 && now.goOn === before.goOn && now.unread <= before.unread && now.items >= before.items);
  return better ? joined : apart;
}

function joinRun(run: readonly Outline[]): readonly Outline[] {
  let before: Outline | null = null;
  return run.map((table): Outline => {
    before = (before && goOn(before, table)) ?? table;
    return before;
  });
}

/** What tables came to: how many go on with another, and of all their rows how many are not read and how many begin an item. */
function weigh(tables: readonly Outline[]): { readonly goOn: number; readonly unread: number; readonly items: number } {
  const count = (of: (table: Outline) => number): number => tables.reduce((sum, table) => sum + of(table), 0);
  return { goOn: count(({ continues }) => (continues === undefined ? 0 : 1)), unread: count(({ rows }) => rows.unread.length), items: count(({ rows }) => rows.items.length) };
}

/** Tables under the same heads, each with the columns that the rows of all tell, the first with what the others' places mean; null where heads or columns were settled apart. */
function outlinesTogether(run: readonly [Outline, ...Outline[]]): readonly Outline[] | null {
  const [first, ...others] = run;
  if (others.length === 0 || run.some(({ corrected }) => corrected !== null) || others.some((table) => !sameHeads(first, table))) return null;
  const columns = mapColumns(stackPages(run), first.block, first.block.lastRow + 1);
  const signature = signatureOf(columns);
  // Each by itself, the sheets say the same of their columns and leave no level in doubt.
  if (run.every((table) => signatureOf(table.columns) === signature && table.rows.unread.length === 0 && table.rows.rankClues.untold === 0)) return null;
  const outlines = run.map((table): Outline => {
    const own = shifted(columns, table.block.left - first.block.left);
    return { ...table, columns: own, rows: rowsUnder(table.sheet, table.block, own) };
  });
  const rankClues = outlines.slice(1).reduce((sum, { rows }) => joinClues(sum, rows.rankClues), noClues);
  return outlines.map((table, at): Outline => {
    const rows = at > 0 ? table.rows : rowsUnder(table.sheet, table.block, table.columns, { cascade: new Cascade(), rankClues, indikator: [] });
    return { ...table, rows, ids: identify(table.sheet, table.columns, [rows]) };
  });
}

/** Reads a table as a page of the one before it: the same header on another sheet, whose rows go on with those of that one. Null where it begins a cascade of its own. */
function goOn(before: Outline, table: Outline): Outline | null {
  const { sheet, block, corrected, saved } = table;
  const columns = before.sheet.name === sheet.name ? null : signatureOf(before.columns) === signatureOf(table.columns) ? table.columns : columnsOfPage(before, table);
  if (!columns) return null;
  const earlier = before.chain ?? [before.rows];
  const rows = rowsUnder(sheet, block, columns, { cascade: before.rows.cascade.copy(), rankClues: before.rows.rankClues, indikator: earlier.flatMap(({ indikator }) => indikator) });
  if (!isPageOf({ ...before, pages: earlier }, { sheet, titles: block.titles, columns, rows, sameHeads: sameHeads(before, table) })) return null;
  const chain = [...earlier, rows];
  const owner = before.rows.agencies.at(-1)?.name ?? agencyInTitles(block.titles) ?? before.owner;
  return { sheet, block, columns, rows, corrected, saved, owner, titles: before.titles, chain, ids: identify(sheet, columns, chain), continues: before.sheet.name };
}

/**
 * Joins sheets without a header to the table right before them, and what goes on with that table behind those. `asked` are the sheets whose cells were asked what such a sheet
 * may be.
 */
function joinHeadless(sheets: Outlines, joined: ReadonlyMap<Outline, Outline>): { readonly outlines: Outlines; readonly asked: ReadonlySet<number> } {
  let before: { readonly table: Outline; readonly at: number; readonly next: number; readonly longer: boolean } | null = null;
  const asked = new Set<number>();
  const outlines = sheets.map((tables, at) => tables.map((found): Found => {
    if (!('refused' in found)) {
      // Behind such a sheet a table goes on with what that made longer, or begins anew.
      const table: Outline = before?.longer ? goOn(before.table, found) ?? found : joined.get(found) ?? found;
      before = { table, at, next: at + 1, longer: before?.longer ?? false };
      return table;
    }
    if (before?.next !== at) return found;
    if (found.refused === 'kosong') before = { ...before, next: at + 1 };
    if (!found.headless || !mayGoOn(found.headless, before.table)) return found;
    asked.add(before.at);
    const page = goOnHeadless(before.table, found.headless);
    if (page) before = { table: page, at, next: at + 1, longer: true };
    return page ?? found;
  }));
  return { outlines, asked };
}

/** Of a page without a header so much must be read as rows of the table that it goes on with. */
const readOfHeadless = 0.8;

/** Reads a sheet without a header as a page of the table before it; null where its cells are not those of the table's columns. */
function goOnHeadless(before: Outline, sheet: Sheet): Outline | null {
  const page = pageWithoutHeader(sheet, before);
  if (!page) return null;
  const { columns, fit } = page;
  const block = { ...page.block, titles: [...before.titles, ...page.block.titles] };
  const earlier = before.chain ?? [before.rows];
  const rows = rowsUnder(sheet, block, columns, { cascade: before.rows.cascade.copy(), rankClues: before.rows.rankClues, indikator: earlier.flatMap(({ indikator }) => indikator) });
  const placed = rows.items.length + rows.indikator.length;
  const named = columns.some(({ field }) => field === 'indikator') ? rows.indikator.length : placed;
  if (named === 0 || placed < (placed + rows.unread.filter(({ reason }) => reason !== 'di-luar-tabel').length) * readOfHeadless) return null;
  const chain = [...earlier, rows];
  const owner = before.rows.agencies.at(-1)?.name ?? before.owner;
  return { sheet, block, columns, rows, corrected: null, saved: undefined, owner, titles: before.titles, chain, ids: identify(sheet, columns, chain), continues: before.sheet.name, headed: { by: before, fit } };
}

/** The columns of the table before, where this one has the same heads: its own rows may be too few to tell which column is which level's. */
function columnsOfPage(before: Outline, table: Outline): readonly MappedColumn[] | null {
  return before.corrected === null && table.corrected === null && sameHeads(before, table) ? shifted(before.columns, table.block.left - before.block.left) : null;
}

const shifted = (columns: readonly MappedColumn[], along: number): readonly MappedColumn[] => columns.map((column) => ({ ...column, column: column.column + along }));

const known = new WeakMap<HeaderBlock, string>();

/** Whether two headers say the same in the same columns, wherever they begin. */
function sameHeads(one: Outline, other: Outline): boolean {
  const heads = ({ sheet, block }: Outline): string => {
    const said = known.get(block) ?? pathsOf(sheet, block).map(({ column, words }) => `${column - block.left}=${words.map(fold).join('›')}`).join('|');
    known.set(block, said);
    return said;
  };
  return heads(one) === heads(other);
}
