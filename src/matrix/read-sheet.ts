import type { Opd, Period } from '../plan';
import { alternativesOf } from './alternatives';
import { buildPlan, opdTexts } from './build-plan';
import { mapColumns, type MappedColumn } from './columns';
import { giveIds } from './drafts';
import type { Grid } from './grid';
import { findHeader, type HeaderBlock } from './header';
import { judge } from './kind';
import type { SavedMapping } from './mapping';
import { strangersAmong } from './mapping/mapping';
import { correct, type Corrected } from './mapping/match';
import { agencyInTitles, learnAgencies, readAgencyList, type AgencyEntry } from './opd';
import { provenanceOf } from './provenance';
import type { ColumnMapping, NoReading, Reading } from './reading';
import { readRows, type Rows } from './rows';
import { sheetOf, type Sheet } from './sheet';
import { periodIn } from './years';

export interface ReadOptions {
  /** Agencies known beforehand: the workbook's own OPD list, or a loaded one. */
  readonly agencies?: readonly AgencyEntry[];
  /** Mappings that a person has settled, by the sheet's name; one that is not found on its sheet has no effect. */
  readonly corrections?: ReadonlyMap<string, SavedMapping>;
}

/** A sheet whose structure is known and whose values have not been read: what agencies are learned from. */
interface Outline {
  readonly sheet: Sheet;
  readonly block: HeaderBlock;
  readonly columns: readonly MappedColumn[];
  readonly rows: Rows;
  readonly corrected: Corrected | null;
}

/** Reads the table of one sheet, learning the agencies from its own OPD column and the given list. */
export function readSheet(grid: Grid, options: ReadOptions = {}): Reading | NoReading {
  const [reading] = readMatrix([grid], options);
  return reading ?? { sheet: grid.sheet, refused: 'kosong' };
}

/**
 * Reads many sheets of one workbook, in their order. Agencies are learned across all of them, a sheet that lists agencies included, so that one
 * name means one agency everywhere.
 */
export function readMatrix(grids: readonly Grid[], options: ReadOptions = {}): readonly (Reading | NoReading)[] {
  const saved = (grid: Grid): SavedMapping | undefined => options.corrections?.get(grid.sheet);
  // A person who has settled a sheet's columns knows that it is no list of agencies.
  const lists = grids.map((grid) => (saved(grid) ? null : readAgencyList(grid)));
  const outlines = grids.map((grid, index): Outline | NoReading => (lists[index] ? { sheet: grid.sheet, refused: 'bukan-tabel' } : outline(grid, saved(grid))));
  const texts = outlines.flatMap((found) => ('refused' in found ? [] : agencyTexts(found)));
  const agencies = learnAgencies(texts, [...(options.agencies ?? []), ...lists.flatMap((list) => list ?? [])]);
  return outlines.map((found) => ('refused' in found ? found : read(found, agencies)));
}

export function isReading(result: Reading | NoReading): result is Reading {
  return 'plan' in result;
}

/** Every text of a sheet that names agencies: its OPD cells, or its titles where it has no column for them. */
function agencyTexts({ sheet, block, columns, rows }: Outline): readonly string[] {
  if (columns.some((column) => column.field === 'opd')) return opdTexts(sheet, columns, rows);
  const owner = agencyInTitles(block.titles);
  return [...opdTexts(sheet, columns, rows), ...(owner === null ? [] : [owner])];
}

function outline(grid: Grid, saved: SavedMapping | undefined): Outline | NoReading {
  const sheet = sheetOf(grid);
  const shape = shapeOf(sheet);
  if (shape === 'kosong') return { sheet: grid.sheet, refused: 'kosong' };
  const corrected = correct(sheet, saved);
  const block = corrected?.block ?? findHeader(sheet);
  if (!block) return { sheet: grid.sheet, refused: shape === 'tabel' ? 'tanpa-kepala' : 'bukan-tabel' };
  const columns = corrected?.columns ?? mapColumns(sheet, block, block.lastRow + 1);
  const rows = readRows(sheet, block, columns);
  giveIds(rows.items, rows.indikator);
  return { sheet, block, columns, rows, corrected };
}

function read({ sheet, block, columns, rows, corrected }: Outline, agencies: readonly Opd[]): Reading {
  const period = periodOf(sheet, block, columns, rows.years);
  const judgement = judge(columns, block, rows, sheet.name, { strangers: strangersAmong(sheet, block, columns), corrected });
  return {
    sheet: sheet.name,
    ...judgement,
    header: { firstRow: block.firstRow, lastRow: block.lastRow, numberingRow: block.numberingRow },
    data: { firstRow: rows.firstRow, lastRow: rows.lastRow },
    zone: { top: block.firstRow, left: block.left, bottom: Math.max(block.lastRow, rows.lastRow), right: block.right },
    period,
    columns: columns.map((column): ColumnMapping => ({
      column: column.column, field: column.field, header: column.header, confidence: column.confidence,
      ...(column.year === undefined ? {} : { year: column.year }), ...(column.level === undefined ? {} : { level: column.level }),
    })),
    alternatives: corrected ? [] : alternativesOf(columns),
    correction: corrected && { status: corrected.status, missing: corrected.missing },
    plan: buildPlan(sheet, columns, rows, agencies, period, agencyInTitles(block.titles)),
    provenance: provenanceOf(sheet, columns, rows),
    unread: rows.unread,
    passed: rows.passed,
  };
}

/** From the calendar years of the target columns; where they only count "Tahun-1…", from a period that a title above or the sheet's name gives. */
export function periodOf(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[], inRows: readonly number[]): Period | null {
  const years = inRows.length > 0 ? inRows : columns.filter((column) => column.field === 'target' || column.field === 'pagu').flatMap((column) => column.year ?? []);
  const calendar = years.filter((year) => year >= 1900);
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
