import { fieldRef, type Indikator, type Opd, type Period } from '../plan';
import { alternativesOf } from './alternatives';
import { buildPlan, opdTexts } from './build-plan';
import { mapColumns, pathsOf, type MappedColumn } from './columns';
import { giveIds, stateIds, type Identities } from './drafts';
import { factsOf } from './facts';
import type { Grid } from './grid';
import { findHeader, type HeaderBlock } from './header';
import { judgeTable, type Judgement } from './kind';
import type { SavedMapping } from './mapping';
import { correct, type Corrected } from './mapping/match';
import { settledParts } from './mapping/settled-parts';
import { agencyInTitles, learnAgencies, readAgencyList, type AgencyEntry } from './opd';
import { provenanceOf } from './provenance';
import type { ColumnMapping, NoReading, Reading } from './reading';
import { readRows, type Rows } from './rows';
import { noDoubts, settleAll, type Doubts } from './settle';
import { sheetOf, type Sheet } from './sheet';
import { signatureOf } from './signature';
import type { TablePart } from './tables';
import { mayGoOn, pageWithoutHeader } from './headless-pages';
import { beginsWithoutHeader, isPlainList, isReferenceList, saysNothing } from './lists';
import { fold } from './text';
import { keepSurroundings, keepTrace, type Surroundings } from './traces';
import { periodIn, yearOf } from './years';

export interface ReadOptions {
  /** Agencies known beforehand: the workbook's own OPD list, or a loaded one. */
  readonly agencies?: readonly AgencyEntry[];
  /** Mappings that a person has settled, one per table, by the sheet's name; one that is not found on its sheet has no effect. */
  readonly corrections?: ReadonlyMap<string, readonly SavedMapping[]>;
}

/** A sheet whose structure is known and whose values have not been read: what agencies are learned from. */
interface Outline {
  readonly sheet: Sheet;
  readonly block: HeaderBlock;
  readonly columns: readonly MappedColumn[];
  readonly rows: Rows;
  /** Name of the sheet whose table this one goes on with, and the rows of all its parts so far. */
  readonly continues?: string;
  readonly chain?: readonly Rows[];
  readonly corrected: Corrected | null;
  /** The mapping that a person has settled for these rows. */
  readonly saved: SavedMapping | undefined;
  readonly ids: Identities;
  /** The agency that all of it is of, where its titles or the sheets before it say so. */
  readonly owner: string | null;
  /** Titles of the table; those of its first sheet, where it goes on over several. */
  readonly titles: readonly string[];
  /** Where the sheet has no header of its own: the part of the table that has it, and how well the cells fit its columns. */
  readonly headed?: { readonly by: Outline; readonly fit: number };
}

/** Reads the table of one sheet, learning the agencies from its own OPD column and the given list. */
export function readSheet(grid: Grid, options: ReadOptions = {}): Reading | NoReading {
  const [reading] = readMatrix([grid], options);
  return reading ?? { sheet: grid.sheet, refused: 'kosong' };
}

/**
 * Reads the main table of each sheet of a workbook, in their order, each by itself. Agencies are learned across all of them, a sheet that lists agencies included, so that one
 * name means one agency everywhere.
 */
export function readMatrix(grids: readonly Grid[], options: ReadOptions = {}): readonly (Reading | NoReading)[] {
  const outlines = outlinesOf(grids, options);
  return readOutlines(outlines, options).map((tables, index) => {
    const main = mainOf(tables);
    keepSurroundings(main, surroundingsOf(outlines[index] ?? [], grids[index], options));
    return main;
  });
}

/** What one sheet gives to the reading of the others, and whether its table stands alone on it. */
function surroundingsOf(tables: readonly Found[], grid: Grid | undefined, { agencies = [] }: ReadOptions): Surroundings {
  const [only, ...more] = tables;
  const table = more.length === 0 && only !== undefined && !('refused' in only) && only.sheet.grid === grid ? only : null;
  return {
    alone: table !== null,
    saved: table?.saved,
    texts: tables.flatMap((found) => ('refused' in found ? [] : agencyTexts(found))),
    lists: tables.flatMap((found) => ('refused' in found ? found.agencies ?? [] : [])),
    known: agencies,
  };
}

/**
 * Reads every table of every sheet: per sheet its tables from the top down, or the one reason why there is none. A table that goes on with the
 * one before it on an earlier sheet (the same header, no beginning of its own) hangs on that one's items and names it in `continues`.
 */
export function readTables(grids: readonly Grid[], options: ReadOptions = {}): readonly (readonly (Reading | NoReading)[])[] {
  const { outlines, asked } = continueTables(outlinesOf(grids, options));
  const results = readOutlines(outlines, options);
  for (const [index, tables] of results.entries()) {
    for (const [at, result] of tables.entries()) {
      const around = surroundingsOf(outlines[index]?.slice(at, at + 1) ?? [], grids[index], options);
      keepSurroundings(result, asked.has(index) ? { ...around, alone: false } : around);
    }
  }
  return results;
}

type Outlines = readonly (readonly Found[])[];

/** An agency list is known to the other sheets; of all others, what their tables are, or their cells where those have no header. */
type Found = Outline | NoReading & { readonly agencies?: readonly AgencyEntry[]; readonly headless?: Sheet };

function outlinesOf(grids: readonly Grid[], { corrections }: ReadOptions): Outlines {
  return grids.map((grid): readonly Found[] => {
    const parts = settledParts(grid, corrections?.get(grid.sheet) ?? []);
    // A person who has settled a sheet's columns knows that it is no list of agencies, and which of its rows are the header.
    const agencies = parts.every(({ mapping }) => mapping === undefined) ? readAgencyList(grid) : null;
    if (agencies) return [{ sheet: grid.sheet, refused: 'daftar-opd', agencies }];
    const found = parts.map(({ part, mapping }) => outline(part, mapping));
    const tables = found.filter((one) => !('refused' in one));
    return tables.length > 0 ? tables : found.slice(0, 1);
  });
}

function readOutlines(outlines: Outlines, options: ReadOptions): readonly (readonly (Reading | NoReading)[])[] {
  const lists = outlines.flat().flatMap((found) => ('refused' in found ? found.agencies ?? [] : []));
  const texts = outlines.flat().flatMap((found) => ('refused' in found ? [] : agencyTexts(found)));
  const agencies = learnAgencies(texts, [...(options.agencies ?? []), ...lists]);
  return outlines.map((tables) => tables.map((found) => ('refused' in found ? { sheet: found.sheet, refused: found.refused } : read(found, agencies))));
}

/** The table of a sheet that a person has settled, else the one that holds most. */
function mainOf(tables: readonly (Reading | NoReading)[]): Reading | NoReading {
  const size = (result: Reading | NoReading): number => (isReading(result) ? result.plan.indikator.length + result.plan.items.length + (result.correction ? 1e6 : 0) : -1);
  return tables.reduce((best, table) => (size(table) > size(best) ? table : best));
}

/**
 * Joins a table to the one before it where it only goes on: read again with that one's cascade open, with ids that fit behind it. A sheet without a header goes on with the
 * table right before it; `asked` are the sheets whose cells were asked what such a sheet may be.
 */
function continueTables(sheets: Outlines): { readonly outlines: Outlines; readonly asked: ReadonlySet<number> } {
  let before: { readonly table: Outline; readonly at: number; readonly next: number } | null = null;
  const asked = new Set<number>();
  const outlines = sheets.map((tables, at) => tables.map((found) => {
    if ('refused' in found && found.refused === 'kosong' && before?.next === at) before = { ...before, next: at + 1 };
    if ('refused' in found && !(found.headless && before?.next === at && mayGoOn(found.headless, before.table))) return found;
    if ('refused' in found && before) asked.add(before.at);
    const joined: Found = 'refused' in found ? (before && found.headless && goOnHeadless(before.table, found.headless)) ?? found : (before && goOn(before.table, found)) ?? found;
    if (!('refused' in joined)) before = { table: joined, at, next: at + 1 };
    return joined;
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
  const rows = readRows(sheet, block, columns, { cascade: before.rows.cascade.copy(), rankClues: before.rows.rankClues, indikator: earlier.flatMap(({ indikator }) => indikator) });
  const placed = rows.items.length + rows.indikator.length;
  const named = columns.some(({ field }) => field === 'indikator') ? rows.indikator.length : placed;
  if (named === 0 || placed < (placed + rows.unread.filter(({ reason }) => reason !== 'di-luar-tabel').length) * readOfHeadless) return null;
  const chain = [...earlier, rows];
  const owner = before.rows.agencies.at(-1)?.name ?? before.owner;
  return { sheet, block, columns, rows, corrected: null, saved: undefined, owner, titles: before.titles, chain, ids: identify(sheet, columns, chain), continues: before.sheet.name, headed: { by: before, fit } };
}

/** Reads a table as a page of the one before it: the same header on another sheet, whose first row hangs below what stood open, or says it again. Null where it begins a cascade of its own. */
function goOn(before: Outline, table: Outline): Outline | null {
  const { sheet, block, corrected, saved } = table;
  const columns = before.sheet.name === sheet.name ? null : signatureOf(before.columns) === signatureOf(table.columns) ? table.columns : columnsOfPage(before, table);
  if (!columns) return null;
  const earlier = before.chain ?? [before.rows];
  const rows = readRows(sheet, block, columns, { cascade: before.rows.cascade.copy(), rankClues: before.rows.rankClues, indikator: earlier.flatMap(({ indikator }) => indikator) });
  let top = rows.itemOn.get(rows.firstRow);
  // Words that are said again begin a page; under titles of its own they begin another table.
  const again = top !== undefined && !rows.items.includes(top) && columns.some(({ field, column }) => field === 'uraian' && !sheet.isBlank(rows.firstRow, column));
  while (top?.parent) top = top.parent;
  if (!top || !earlier.some(({ items }) => items.includes(top)) || (again && !sameTitles(before.titles, block.titles))) return null;
  const chain = [...earlier, rows];
  const owner = before.rows.agencies.at(-1)?.name ?? agencyInTitles(block.titles) ?? before.owner;
  return { sheet, block, columns, rows, corrected, saved, owner, titles: before.titles, chain, ids: identify(sheet, columns, chain), continues: before.sheet.name };
}

/** The columns of the table before, where this one has the same heads: its own rows may be too few to tell which column is which level's. */
function columnsOfPage(before: Outline, table: Outline): readonly MappedColumn[] | null {
  const shift = table.block.left - before.block.left;
  const heads = ({ sheet, block }: Outline): string => pathsOf(sheet, block).map(({ column, words }) => `${column - block.left}=${words.map(fold).join('›')}`).join('|');
  return before.corrected === null && table.corrected === null && heads(before) === heads(table) ? before.columns.map((column) => ({ ...column, column: column.column + shift })) : null;
}

/** Whether a page has no titles but those of the table that it may go on with. */
function sameTitles(before: readonly string[], titles: readonly string[]): boolean {
  const known = new Set(before.map(fold));
  return titles.every((title) => known.has(fold(title)));
}

/** Gives the items and indicators of a table their ids; of one over several sheets those of all its parts, the last one's sheet being this. */
function identify(sheet: Sheet, columns: readonly MappedColumn[], chain: readonly Rows[]): Identities {
  const column = columns.find(({ field }) => field === 'id')?.column;
  const last = chain.at(-1);
  const without = column === undefined || !last ? 0 : stateIds(sheet, column, last);
  return { repeated: giveIds(chain.flatMap(({ items }) => items), chain.flatMap(({ indikator }) => indikator)), without };
}

export function isReading(result: Reading | NoReading): result is Reading {
  return 'plan' in result;
}

/** Every text of a sheet that names agencies: its OPD cells, or its titles where it has no column for them. */
export function agencyTexts({ sheet, block, columns, rows }: Pick<Outline, 'sheet' | 'block' | 'columns' | 'rows'>): readonly string[] {
  if (columns.some((column) => column.field === 'opd')) return opdTexts(sheet, columns, rows);
  const owner = agencyInTitles(block.titles);
  return [...opdTexts(sheet, columns, rows), ...(owner === null ? [] : [owner])];
}

function outline({ grid, titles }: TablePart, saved: SavedMapping | undefined): Found {
  const sheet = sheetOf(grid);
  const shape = shapeOf(sheet);
  if (shape === 'kosong') return { sheet: grid.sheet, refused: 'kosong' };
  const corrected = correct(sheet, saved);
  const found = corrected?.block ?? findHeader(sheet);
  const block = found && { ...found, titles: [...titles, ...found.titles] };
  if (!block) return { sheet: grid.sheet, refused: isPlainList(sheet) ? 'daftar' : beginsWithoutHeader(sheet) ? 'tanpa-baris-kepala' : shape === 'tabel' ? 'tanpa-kepala' : 'bukan-tabel', headless: sheet };
  const columns = corrected?.columns ?? mapColumns(sheet, block, block.lastRow + 1);
  if (!corrected && isReferenceList(sheet, block, columns)) return { sheet: grid.sheet, refused: 'daftar' };
  const rows = readRows(sheet, block, columns);
  if (!corrected && saysNothing(columns, rows)) return { sheet: grid.sheet, refused: 'daftar' };
  return { sheet, block, columns, rows, corrected, saved, owner: agencyInTitles(block.titles), titles: block.titles, ids: identify(sheet, columns, [rows]) };
}

function read(outline: Outline, agencies: readonly Opd[]): Reading {
  const { sheet, block, columns, rows, corrected, owner, ids, continues, headed } = outline;
  const period = periodOf(sheet, block, columns, rows.years);
  let doubts: Doubts = noDoubts;
  const settle = (read: readonly Indikator[]): readonly Indikator[] => {
    const settled = settleAll(read);
    doubts = settled.doubts;
    return settled.indikator;
  };
  const judgement = judgementOf(outline);
  const facts = factsOf(sheet, block, columns, judgement.kind, rows.unread);
  const reading: Reading = {
    sheet: sheet.name,
    ...judgement,
    header: { firstRow: block.firstRow, lastRow: block.lastRow, numberingRow: block.numberingRow },
    data: { firstRow: rows.firstRow, lastRow: rows.lastRow },
    zone: { top: block.firstRow, left: block.left, bottom: Math.max(block.lastRow, rows.lastRow), right: block.right },
    period,
    columns: columns.map((column): ColumnMapping => ({
      column: column.column, header: column.header, confidence: column.confidence, ...fieldRef(column),
    })),
    alternatives: corrected ? [] : alternativesOf(columns),
    correction: corrected && { status: corrected.status, missing: corrected.missing },
    plan: buildPlan(sheet, columns, rows, agencies, period, owner, settle),
    provenance: provenanceOf(sheet, columns, rows, facts),
    facts,
    ...(continues === undefined ? {} : { continues }),
    ...(headed === undefined ? {} : { headless: true }),
    unread: rows.unread,
    passed: rows.passed,
  };
  keepTrace(reading, { sheet, block, columns, rows, corrected, ids, doubts });
  return reading;
}

/** What a table is taken for; a page without a header is of the same kind as the part that has it, and at most as sure as its cells fit. */
function judgementOf({ headed, continues = '', ...table }: Outline): Judgement {
  const own = judgeTable(table);
  if (!headed) return own;
  const [, ...reasons] = own.reasons;
  const reason = { key: 'alasan.tanpaKepala', params: { sheet: continues, percent: Math.round(headed.fit * 100) } };
  return { kind: judgementOf(headed.by).kind, confidence: Math.min(own.confidence, Number(headed.fit.toFixed(2))), reasons: [reason, ...reasons] };
}

/** From the calendar years of the target columns; where they only count "Tahun-1…", from a period that a title above or the sheet's name gives. */
export function periodOf(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[], inRows: readonly number[]): Period | null {
  const years = inRows.length > 0 ? inRows : columns.filter((column) => column.field === 'target' || column.field === 'pagu').flatMap((column) => column.year ?? []);
  const calendar = years.filter((year) => year >= 1900);
  // "Target Renstra pada Tahun 2030 (Akhir Periode)" beside one year's target.
  for (const { field, header } of columns) {
    const named = field === 'kondisi-akhir' ? yearOf(header) : null;
    if (calendar.length > 0 && named?.kind === 'calendar') calendar.push(named.year);
  }
  if (calendar.length > 0) return { first: Math.min(...calendar), last: Math.max(...calendar) };
  return periodIn([...block.titles, sheet.name].join('\n'));
}

/** Whether a sheet without a header is empty, looks like a table (several filled columns over several rows), or is something else. */
export function shapeOf(sheet: Sheet): 'kosong' | 'tabel' | 'lain' {
  let rows = 0;
  let filled = 0;
  for (let row = sheet.zone.top; row <= sheet.zone.bottom; row += 1) {
    let cells = 0;
    for (let column = sheet.zone.left; column <= sheet.zone.right && cells < 3; column += 1) if (!sheet.isBlank(row, column)) cells += 1;
    if (cells > 0) filled += 1;
    if (cells >= 3) rows += 1;
    if (rows >= 5) return 'tabel';
  }
  return filled === 0 ? 'kosong' : 'lain';
}
