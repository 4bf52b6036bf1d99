import type { Zone } from '../plan';
import type { CellValue, Grid } from '../matrix';
import { halve, planBlocks, planMergeBands, type Block } from './blocks';
import { isGone, isTooLarge } from './failures';
import { kaskadeName } from './kaskade-name';
import { request, type RequestOptions } from './requests';

/** A sheet as the workbook lists it. */
export interface SheetRef {
  /** The host's id: survives renames. */
  readonly id: string;
  readonly name: string;
}

/** A sheet's place in the workbook and where its content lies; `extent` is null where no cell has a value. */
export interface MeasuredSheet extends SheetRef {
  readonly extent: Zone | null;
}

export interface SheetGrid extends SheetRef {
  readonly grid: Grid;
}

export interface SheetList {
  readonly workbook: string;
  readonly activeId: string;
  /** In the workbook's order, our own left out. */
  readonly sheets: readonly SheetRef[];
  /** Whether the workbook already has our own sheet. */
  readonly hasKaskade: boolean;
  readonly selection: { readonly row: number; readonly column: number };
}

export interface ReadOptions extends RequestOptions {
  /** Called with 0…1 after each block. */
  readonly onProgress?: (done: number) => void;
}

/** Names of all sheets, the active one and the active cell. One request. */
export function listSheets(options: RequestOptions = {}): Promise<SheetList> {
  return request((context) => {
    const { workbook } = context;
    workbook.load('name');
    const sheets = workbook.worksheets.load('items/id,items/name');
    const active = workbook.worksheets.getActiveWorksheet().load('id');
    const cell = workbook.getActiveCell().load('rowIndex,columnIndex');
    return () => ({
      workbook: workbook.name,
      activeId: active.id,
      sheets: sheets.items.filter((sheet) => sheet.name !== kaskadeName).map(({ id, name }) => ({ id, name })),
      hasKaskade: sheets.items.some((sheet) => sheet.name === kaskadeName),
      selection: { row: cell.rowIndex, column: cell.columnIndex },
    });
  }, options);
}

/**
 * Queues the question where a sheet's content lies. Only cells with values count: formatting alone may reach to the last row of the sheet, and holds nothing to read.
 */
export function queueExtent(sheet: Excel.Worksheet): () => Zone | null {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  return () => (used.isNullObject ? null : zoneOf(used));
}

/** Where each sheet's content lies. One request, whatever the number of sheets. */
export function measureSheets(sheets: readonly SheetRef[], options: RequestOptions = {}): Promise<readonly MeasuredSheet[]> {
  return request((context) => {
    const extents = sheets.map((sheet) => queueExtent(context.workbook.worksheets.getItem(sheet.id)));
    return () => sheets.map((sheet, index) => ({ ...sheet, extent: extents[index]?.() ?? null }));
  }, options);
}

/**
 * The content of measured sheets. One request per batch of `planBlocks`: one where all sheets together have up to 16 666 cells; where an answer turns out too large for
 * the host, its blocks are halved and asked for again.
 */
export async function readContents(sheets: readonly MeasuredSheet[], options: ReadOptions = {}): Promise<readonly SheetGrid[]> {
  const drafts = sheets.map(startDraft);
  const waiting = planBlocks(sheets.map(sizeOf)).map((blocks) => [...blocks]);
  const total = drafts.reduce((sum, draft) => sum + draft.rowCount, 0);
  let done = 0;
  for (let blocks = waiting.shift(); blocks; blocks = waiting.shift()) {
    const asked = blocks;
    try {
      await request((context) => queueBlocks(context, sheets, drafts, asked), options);
    } catch (error) {
      const smaller = isTooLarge(error) ? split(asked) : null;
      if (!smaller) throw error;
      waiting.unshift(...smaller);
      continue;
    }
    done += asked.reduce((sum, block) => sum + block.rows, 0);
    options.onProgress?.(total === 0 ? 1 : done / total);
  }
  return sheets.map(({ id, name }, index) => ({ id, name, grid: drafts[index] ?? emptyGrid(name) }));
}

/**
 * A sheet again, as it is now; null where it is gone. One request where its content still lies where it did and fits one block, else the content is read anew.
 */
export async function rereadSheet(known: MeasuredSheet, options: ReadOptions = {}): Promise<SheetGrid & MeasuredSheet | null> {
  const blocks = known.extent ? planBlocks([sizeOf(known)]) : [];
  const [only = []] = blocks;
  try {
    const guess = await request((context) => {
      const sheet = context.workbook.worksheets.getItem(known.id).load('name');
      const extent = queueExtent(sheet);
      const draft = startDraft(known);
      const content = blocks.length === 1 ? queueBlocks(context, [known], [draft], only) : null;
      return () => {
        content?.();
        return { name: sheet.name, extent: extent(), draft: content ? draft : null };
      };
    }, options);
    const measured: MeasuredSheet = { id: known.id, name: guess.name, extent: guess.extent };
    if (guess.extent === null) return { ...measured, grid: emptyGrid(guess.name) };
    if (guess.draft && known.extent && sameZone(known.extent, guess.extent)) return { ...measured, grid: { ...guess.draft, sheet: guess.name } };
    const [read] = await readContents([measured], options);
    return read ? { ...measured, grid: read.grid } : null;
  } catch (error) {
    if (isGone(error)) return null;
    if (!isTooLarge(error)) throw error;
    const [measured] = await measureSheets([known], options);
    const [read] = measured ? await readContents([measured], options) : [];
    return measured && read ? { ...measured, grid: read.grid } : null;
  }
}

/** A grid while its blocks come in. */
interface Draft extends Grid {
  readonly values: CellValue[][];
  readonly texts: string[][];
  readonly formats: string[][];
  readonly formulas: CellValue[][];
  readonly merges: Zone[];
  readonly seen: Set<string>;
}

function startDraft(sheet: MeasuredSheet): Draft {
  return { ...emptyGrid(sheet.name), origin: { row: sheet.extent?.top ?? 0, column: sheet.extent?.left ?? 0 }, rowCount: sizeOf(sheet).rows, columnCount: sizeOf(sheet).columns };
}

function emptyGrid(sheet: string): Draft {
  return { sheet, origin: { row: 0, column: 0 }, rowCount: 0, columnCount: 0, values: [], texts: [], formats: [], formulas: [], merges: [], seen: new Set() };
}

function sizeOf({ extent }: MeasuredSheet): { rows: number; columns: number } {
  return extent ? { rows: extent.bottom - extent.top + 1, columns: extent.right - extent.left + 1 } : { rows: 0, columns: 0 };
}

function queueBlocks(context: Excel.RequestContext, sheets: readonly MeasuredSheet[], drafts: readonly Draft[], blocks: readonly Block[]): () => void {
  const readers = blocks.flatMap((block) => {
    const measured = sheets[block.sheet];
    const draft = drafts[block.sheet];
    if (!measured?.extent || !draft) return [];
    const sheet = context.workbook.worksheets.getItem(measured.id);
    return [queueBlock(sheet, draft, block), queueMerges(sheet, draft, measured.extent, block)];
  });
  return () => {
    for (const read of readers) read();
  };
}

function queueBlock(sheet: Excel.Worksheet, draft: Draft, block: Block): () => void {
  const { origin, columnCount } = draft;
  const range = sheet.getRangeByIndexes(origin.row + block.top, origin.column, block.rows, columnCount).load('values,text,numberFormat,formulas');
  return () => {
    draft.values.splice(block.top, block.rows, ...(range.values as CellValue[][]));
    draft.texts.splice(block.top, block.rows, ...range.text);
    draft.formats.splice(block.top, block.rows, ...(range.numberFormat as string[][]));
    draft.formulas.splice(block.top, block.rows, ...(range.formulas as CellValue[][]));
  };
}

/**
 * Merged areas of the block's rows. The host tells only of those whose top-left cell lies in the range it is asked on, so the question starts at column A, and with
 * the sheet's first block at row 1.
 */
function queueMerges(sheet: Excel.Worksheet, draft: Draft, extent: Zone, block: Block): () => void {
  const top = block.top === 0 ? 0 : extent.top + block.top;
  const bottom = extent.top + block.top + block.rows;
  const columns = extent.right + 1;
  const probes = planMergeBands(bottom - top, columns).map((band) => {
    const merged = sheet.getRangeByIndexes(top + band.top, 0, band.rows, columns).getMergedAreasOrNullObject();
    return merged.load('areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  });
  return () => {
    for (const merged of probes) {
      if (merged.isNullObject) continue;
      for (const area of merged.areas.items) {
        const zone = zoneOf(area);
        const key = `${zone.top}:${zone.left}`;
        if (draft.seen.has(key)) continue;
        draft.seen.add(key);
        draft.merges.push(zone);
      }
    }
  };
}

function split(blocks: readonly Block[]): Block[][] | null {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [only] = blocks;
  const halves = only ? halve(only) : null;
  return halves ? halves.map((half) => [half]) : null;
}

function zoneOf(range: { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number }): Zone {
  return { top: range.rowIndex, left: range.columnIndex, bottom: range.rowIndex + range.rowCount - 1, right: range.columnIndex + range.columnCount - 1 };
}

function sameZone(a: Zone, b: Zone): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
