import { fieldRef, type Indikator, type Opd, type Period } from '../plan';
import { alternativesOf } from './alternatives';
import { buildPlan, opdTexts } from './build-plan';
import { mapColumns, type MappedColumn } from './columns';
import { factsOf } from './facts';
import type { Grid } from './grid';
import { isGuide } from './guides';
import { findHeader, type HeaderBlock } from './header';
import { judgeTable, type Judgement } from './kind';
import type { SavedMapping } from './mapping';
import { correct } from './mapping/match';
import { settledParts } from './mapping/settled-parts';
import { agencyInTitles, learnAgencies, readAgencyList, type AgencyEntry } from './opd';
import { identify, rowsUnder, type Found, type Outline, type Outlines } from './outline';
import { continueTables } from './pages';
import { provenanceOf } from './provenance';
import type { ColumnMapping, NoReading, Reading } from './reading';
import { noDoubts, settleAll, type Doubts } from './settle';
import { sheetOf, type Sheet } from './sheet';
import type { TablePart } from './tables';
import { beginsWithoutHeader, isPlainList, isReferenceList, saysNothing } from './lists';
import { keepSurroundings, keepTrace, type Surroundings } from './traces';
import { unreadColumns } from './unread-columns';
import { periodIn, yearOf } from './years';

export interface ReadOptions {
  /** Agencies known beforehand: the workbook's own OPD list, or a loaded one. */
  readonly agencies?: readonly AgencyEntry[];
  /** Mappings that a person has settled, one per table, by the sheet's name; one that is not found on its sheet has no effect. */
  readonly corrections?: ReadonlyMap<string, readonly SavedMapping[]>;
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
  if (!block) return { sheet: grid.sheet, refused: isPlainList(sheet) ? 'daftar' : isGuide(sheet) ? 'bukan-tabel' : beginsWithoutHeader(sheet) ? 'tanpa-baris-kepala' : shape === 'tabel' ? 'tanpa-kepala' : 'bukan-tabel', headless: sheet };
  const columns = corrected?.columns ?? mapColumns(sheet, block, block.lastRow + 1);
  if (!corrected && isReferenceList(sheet, block, columns)) return { sheet: grid.sheet, refused: 'daftar' };
  const rows = rowsUnder(sheet, block, columns);
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
  const facts = factsOf(sheet, block, columns, judgement.kind, rows);
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
    provenance: provenanceOf(sheet, columns, rows, facts, { firstRow: block.firstRow, owner }),
    facts,
    ...(continues === undefined ? {} : { continues }),
    ...(headed === undefined ? {} : { headless: true }),
    unreadColumns: unreadColumns(sheet, block, columns, rows.lastRow, corrected?.status === 'applied'),
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
