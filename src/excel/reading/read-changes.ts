import { differingCells, patchGrid, sameFrame, type CellValue, type Grid } from '../../matrix';
import type { Position, Zone } from '../../plan';
import { zonesOfPositions } from '../host/addresses';
import { cellsPerRequest } from './blocks';
import { queueExtent, queueList, queueMerges, sameZone, type MeasuredSheet, type SheetGrid, type SheetRef } from './read-sheets';
import { request, type RequestOptions } from '../host/requests';

type KnownSheet = SheetGrid & MeasuredSheet;

/** More areas than this are not worth asking for one by one. */
const mostAreas = 200;

/**
 * Sheets with the cells of an edit as they are now, in one small request: only these cells are asked for, the merged areas of their sheets (no event tells of those), and
 * the values of formulas anywhere, which no event tells of either. Null where a sheet's content does not lie where it did, or there is too much to ask for: then the
 * sheets must be read whole.
 */
export async function readChanges(
  known: readonly KnownSheet[], edits: ReadonlyMap<string, readonly Zone[]>, options: RequestOptions = {},
): Promise<{ readonly list: readonly SheetRef[]; readonly sheets: readonly KnownSheet[] } | null> {
  const asked = known.flatMap((sheet) => {
    const edited = edits.get(sheet.id);
    const formulas = formulaZones(sheet.grid);
    if (!edited && formulas.length === 0) return [];
    // Of what was done beyond the content, as it was last seen, the content's end tells.
    const { extent } = sheet;
    return [{ sheet, isEdited: edited !== undefined, edited: extent ? (edited ?? []).flatMap((zone) => common(extent, zone) ?? []) : [], formulas }];
  });
  const areas = asked.flatMap(({ edited, formulas }) => [...edited, ...formulas]);
  if (areas.length > mostAreas || areas.reduce((sum, zone) => sum + cellsOf(zone), 0) > cellsPerRequest) return null;
  const { list, answers } = await request((context) => {
    const list = queueList(context);
    const answers = asked.map(({ sheet: { id, extent }, isEdited, edited, formulas }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const now = queueExtent(sheet);
      const merges = isEdited && extent ? queueMerges(sheet, { ...extent, top: 0 }) : null;
      const blocks = [...edited, ...formulas].map((zone) => queueCells(sheet, zone));
      return () => ({ extent: now(), merges: merges?.() ?? null, blocks: blocks.map((read) => read()) });
    });
    return () => ({ list: list(), answers: answers.map((read) => read()) });
  }, options);
  const liesAsBefore = ({ sheet: { extent } }: (typeof asked)[number], index: number): boolean => {
    const now = answers[index]?.extent ?? null;
    return extent === null || now === null ? extent === now : sameZone(extent, now);
  };
  if (!asked.every(liesAsBefore)) return null;
  const patched = new Map(asked.map(({ sheet }, index) => [sheet.id, patch(sheet.grid, answers[index]?.blocks ?? [], answers[index]?.merges ?? null)]));
  return { list, sheets: known.map((sheet) => ({ ...sheet, grid: patched.get(sheet.id) ?? sheet.grid })) };
}

type Part = Omit<Grid, 'merges' | 'sheet'>;

function queueCells(sheet: Excel.Worksheet, { top, left, bottom, right }: Zone): () => Part {
  const [rowCount, columnCount] = [bottom - top + 1, right - left + 1];
  const range = sheet.getRangeByIndexes(top, left, rowCount, columnCount).load('values,text,numberFormat,formulas');
  return () => ({
    origin: { row: top, column: left }, rowCount, columnCount,
    values: range.values as CellValue[][], texts: range.text, formats: range.numberFormat as string[][], formulas: range.formulas as CellValue[][],
  });
}

/** The grid with its parts as they are now; itself where nothing is different. */
function patch(grid: Grid, parts: readonly Part[], merges: readonly Zone[] | null): Grid {
  const cells = parts.reduce<Grid>((patched, part) => patchGrid(patched, part) ?? patched, grid);
  const now = merges === null || sameFrame(grid, { ...grid, merges }) ? cells : { ...cells, merges };
  return now.merges === grid.merges && differingCells(grid, now).length === 0 ? grid : now;
}

function common(a: Zone, b: Zone): Zone | null {
  const zone = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return zone.top <= zone.bottom && zone.left <= zone.right ? zone : null;
}

function cellsOf({ top, left, bottom, right }: Zone): number {
  return (bottom - top + 1) * (right - left + 1);
}

const found = new WeakMap<object, readonly Zone[]>();

/** Where the formulas of a sheet stand. */
export function formulaZones({ origin, formulas = [] }: Grid): readonly Zone[] {
  const known = found.get(formulas);
  if (known) return known;
  const positions: Position[] = [];
  for (const [row, cells] of formulas.entries()) {
    for (const [column, formula] of cells.entries()) {
      if (typeof formula === 'string' && formula.startsWith('=')) positions.push({ row: origin.row + row, column: origin.column + column });
    }
  }
  const zones = zonesOfPositions(positions);
  found.set(formulas, zones);
  return zones;
}
