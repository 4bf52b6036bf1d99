import type { CellValue, Grid } from '../matrix';
import type { Position, Zone } from '../plan';
import { zonesOfPositions } from './addresses';
import { cellsPerRequest } from './blocks';
import { patchGrid, type CellBlock } from './patch-grid';
import { queueExtent, queueList, queueMerges, sameZone, type MeasuredSheet, type SheetGrid, type SheetRef } from './read-sheets';
import { request, type RequestOptions } from './requests';

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
      const blocks = [...edited.map((zone) => queueCells(sheet, zone, true)), ...formulas.map((zone) => queueCells(sheet, zone, false))];
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

function queueCells(sheet: Excel.Worksheet, zone: Zone, whole: boolean): () => CellBlock {
  const range = sheet.getRangeByIndexes(zone.top, zone.left, zone.bottom - zone.top + 1, zone.right - zone.left + 1).load(whole ? 'values,text,numberFormat,formulas' : 'values,text');
  return () => ({
    zone,
    values: range.values as CellValue[][],
    texts: range.text,
    ...(whole ? { formats: range.numberFormat as string[][], formulas: range.formulas as CellValue[][] } : {}),
  });
}

function patch(grid: Grid, blocks: readonly CellBlock[], merges: readonly Zone[] | null): Grid {
  const cells = patchGrid(grid, blocks);
  return merges === null || sameMerges(grid.merges, merges) ? cells : { ...cells, merges };
}

/** Whether two lists hold the same merged areas, in whatever order. */
export function sameMerges(a: readonly Zone[], b: readonly Zone[]): boolean {
  const keyOf = ({ top, left, bottom, right }: Zone): string => `${top}:${left}:${bottom}:${right}`;
  const known = new Set(a.map(keyOf));
  return a.length === b.length && b.every((zone) => known.has(keyOf(zone)));
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
