import type { Zone } from '../../plan';
import type { CellValue, Grid } from '../../matrix';
import { halve, planBlocks, planFurther, planMergeBands, type Block } from './blocks';
import { isGone, isTooLarge } from '../host/failures';
import { kaskadeName } from '../kept/kaskade-name';
import { request, type RequestOptions } from '../host/requests';

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
 * The content of measured sheets. One request per batch of `planBlocks`: one where all sheets together have up to 16 666 cells, then larger ones where these were short; where an answer turns out too large for
 * the host, its blocks are halved and asked for again.
 */
export async function readContents(sheets: readonly MeasuredSheet[], options: ReadOptions = {}): Promise<readonly SheetGrid[]> {
  const drafts = sheets.map(startDraft);
  const sizes = sheets.map(sizeOf);
  let waiting = planBlocks(sizes).map((blocks) => [...blocks]);
  let isFirst = true;
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
    if (isFirst && waiting.length > 1) waiting = planFurther(waiting, sizes, measureRead(drafts, asked)).map((further) => [...further]);
    isFirst = false;
    done += asked.reduce((sum, block) => sum + block.rows, 0);
    options.onProgress?.(total === 0 ? 1 : done / total);
  }
  return sheets.map(({ id, name }, index) => ({ id, name, grid: drafts[index] ?? emptyGrid(name) }));
}

/** How many cells were read, and how many characters the answer took for them. */
function measureRead(drafts: readonly Draft[], blocks: readonly Block[]): { readonly cells: number; readonly characters: number } {
  let [cells, characters] = [0, 0];
  for (const { sheet, top, rows } of blocks) {
    const draft = drafts[sheet];
    if (!draft) continue;
    cells += rows * draft.columnCount;
    for (const content of [draft.values, draft.texts, draft.formats, draft.formulas]) characters += JSON.stringify(content.slice(top, top + rows)).length;
  }
  return { cells, characters };
}

/** Sheets as they are now. */
export interface Reread {
  /** All sheets in the workbook's order, as they are called now; our own left out. */
  readonly list: readonly SheetRef[];
  /** Those that were asked for and still stand. */
  readonly sheets: readonly (SheetGrid & MeasuredSheet)[];
}

/** Queues the question which sheets there are, and what they are called. */
export function queueList(context: Excel.RequestContext): () => readonly SheetRef[] {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  return () => sheets.items.filter((sheet) => sheet.name !== kaskadeName).map(({ id, name }) => ({ id, name }));
}

/** Sheets again. One request where their content still lies where it did and fits one block, else the content is read anew. */
export async function rereadSheets(known: readonly MeasuredSheet[], options: ReadOptions = {}): Promise<Reread> {
  const batches = planBlocks(known.map(sizeOf));
  const [only = []] = batches;
  try {
    const guess = await request((context) => {
      const list = queueList(context);
      const extents = known.map(({ id }) => queueExtent(context.workbook.worksheets.getItem(id)));
      const drafts = known.map(startDraft);
      const content = batches.length === 1 ? queueBlocks(context, known, drafts, only) : null;
      return () => {
        content?.();
        return { list: list(), extents: extents.map((extent) => extent()), drafts: content ? drafts : [] };
      };
    }, options);
    const names = new Map(guess.list.map(({ id, name }) => [id, name]));
    const now = known.map(({ id, name }, index): MeasuredSheet => ({ id, name: names.get(id) ?? name, extent: guess.extents[index] ?? null }));
    const asBefore = (index: number): Draft | null => {
      const [before, after] = [known[index]?.extent, now[index]?.extent];
      return before && after && sameZone(before, after) ? guess.drafts[index] ?? null : null;
    };
    const moved = now.filter((_, index) => asBefore(index) === null);
    const read = new Map((await readContents(moved, options)).map(({ id, grid }) => [id, grid]));
    return { list: guess.list, sheets: now.map((sheet, index) => ({ ...sheet, grid: { ...(asBefore(index) ?? read.get(sheet.id) ?? emptyGrid(sheet.name)), sheet: sheet.name } })) };
  } catch (error) {
    if (!isGone(error) && !isTooLarge(error)) throw error;
    const list = await request(queueList, options);
    const present = known.filter(({ id }) => list.some((sheet) => sheet.id === id));
    // One that went meanwhile must not keep the others from being read.
    if (isGone(error) && present.length < known.length) return present.length > 0 ? rereadSheets(present, options) : { list, sheets: [] };
    if (isGone(error)) throw error;
    const measured = await measureSheets(present, options);
    const read = await readContents(measured, options);
    return { list, sheets: measured.flatMap((sheet, index) => (read[index] ? [{ ...sheet, grid: read[index].grid }] : [])) };
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
    return [queueBlock(sheet, draft, block), queueMergesOf(sheet, draft, measured.extent, block)];
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

/** Merged areas of the block's rows; with the sheet's first block, of the rows above it too. */
function queueMergesOf(sheet: Excel.Worksheet, draft: Draft, extent: Zone, block: Block): () => void {
  const top = block.top === 0 ? 0 : extent.top + block.top;
  const merges = queueMerges(sheet, { top, bottom: extent.top + block.top + block.rows - 1, left: 0, right: extent.right });
  return () => {
    for (const zone of merges()) {
      const key = `${zone.top}:${zone.left}`;
      if (draft.seen.has(key)) continue;
      draft.seen.add(key);
      draft.merges.push(zone);
    }
  };
}

/**
 * Queues the question for the merged areas of some rows. The host tells only of those whose top-left cell lies in the range it is asked on, so the question starts at
 * column A; areas that begin above the rows are missed.
 */
export function queueMerges(sheet: Excel.Worksheet, { top, bottom, right }: Zone): () => readonly Zone[] {
  const columns = right + 1;
  const probes = planMergeBands(bottom - top + 1, columns).map((band) => {
    const merged = sheet.getRangeByIndexes(top + band.top, 0, band.rows, columns).getMergedAreasOrNullObject();
    return merged.load('areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  });
  return () => probes.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(zoneOf)));
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

export function sameZone(a: Zone, b: Zone): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
