import { layouts, type Layout, type LayoutChoices } from '../../layouts';
import type { Held, SheetNow } from '../../layouts/refill';
import type { Grid } from '../../matrix';
import type { Zone } from '../../plan';
import { tablesOf, type Desk } from '../desk';
import type { DrawnTable } from '../draw/drawn-tables';
import { isGone } from '../host/failures';
import { request, type RequestOptions } from '../host/requests';
import { kaskadeName } from '../kept/kaskade-name';
import { noKaskade, queueKaskade, type Kaskade } from '../kept/kaskade-sheet';
import { queueExtent, readContents, type MeasuredSheet } from '../reading/read-sheets';
import type { TablePicture } from '../session-state';
import { queueObstacles, zonesOfTables, type Obstacle } from './obstacles';

/** Why a drawn table cannot even be looked at. */
export interface NoBase {
  readonly ready: false;
  readonly sheet: string;
  readonly why: 'sumber-hilang' | 'lembar-hilang' | Obstacle;
}

/** A drawn table as it stands, with all that filling it again needs. */
export interface RefillBase {
  readonly table: DrawnTable;
  readonly source: TablePicture;
  readonly layout: Layout;
  readonly choices: LayoutChoices;
  readonly now: SheetNow;
  readonly kaskade: Kaskade;
  /** Names of all sheets. */
  readonly names: readonly string[];
  /** Where Excel tables stand on the sheet. */
  readonly excelTables: readonly Zone[];
  readonly isVisible: boolean;
}

/** The table that a drawn one was drawn from; null where it is no longer read. */
export function sourceOf(desk: Desk, { source }: DrawnTable): TablePicture | null {
  const tables = tablesOf(desk);
  return tables.find(({ sheets }) => sheets[0].id === source.id) ?? tables.find(({ sheets }) => sheets[0].name === source.name) ?? null;
}

/**
 * Reads a drawn sheet and our own. Requests: names, where its content lies, what stands in the way, and our own sheet (one more where it was not known to be there); Excel tables where there
 * are any; its content (one per 16 666 cells).
 */
export async function readBase(desk: Desk, sheetId: string, choices: LayoutChoices | null, options: RequestOptions = {}): Promise<RefillBase | NoBase> {
  const table = desk.drawn.find(({ sheet }) => sheet.id === sheetId);
  const layout = layouts.find(({ id }) => id === table?.layout);
  if (!table || !layout) return { ready: false, sheet: '', why: 'lembar-hilang' };
  const sheet = table.sheet.name;
  const source = sourceOf(desk, table);
  if (!source) return { ready: false, sheet, why: 'sumber-hilang' };
  const asked = await ask(sheetId, desk.hasKaskade, options);
  if (!asked) return { ready: false, sheet, why: 'lembar-hilang' };
  const { names, extent, obstacles, kaskade } = asked;
  if (obstacles.found) return { ready: false, sheet, why: obstacles.found };
  const tables = obstacles.tables > 0 ? await zonesOfTables(sheetId, options) : { zones: [], filtered: false };
  if (tables.filtered) return { ready: false, sheet, why: 'disaring' };
  const [read] = await readContents([{ ...table.sheet, extent }], options);
  if (!read) return { ready: false, sheet, why: 'lembar-hilang' };
  return { table, source, layout, choices: choices ?? table.choices ?? layout.defaults(source.view.plan), now: sheetNow(read.grid), kaskade, names, excelTables: tables.zones, isVisible: obstacles.isVisible };
}

interface Asked extends Pick<MeasuredSheet, 'extent'> {
  readonly names: readonly string[];
  readonly obstacles: ReturnType<ReturnType<typeof queueObstacles>>;
  readonly kaskade: Kaskade;
}

/** All that is asked before the content is; null where the sheet is gone. */
async function ask(sheetId: string, hasKaskade: boolean, options: RequestOptions): Promise<Asked | null> {
  const queue = (withKaskade: boolean) => (context: Excel.RequestContext): (() => Asked) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const extent = queueExtent(sheet);
    const obstacles = queueObstacles(sheet);
    const kaskade = queueKaskade(context, withKaskade);
    return () => ({ names: sheets.items.map(({ name }) => name), extent: extent(), obstacles: obstacles(), kaskade: kaskade() });
  };
  try {
    if (hasKaskade) return await request(queue(true), options);
  } catch (error) {
    // Our own sheet is gone, or the drawn one.
    if (!isGone(error)) throw error;
  }
  try {
    const asked = await request(queue(false), options);
    return asked.names.includes(kaskadeName) ? { ...asked, kaskade: await request((context) => queueKaskade(context, true), options) } : { ...asked, kaskade: noKaskade };
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** A sheet as a refill looks at it, counted from A1. */
export function sheetNow({ origin, values, formulas, formats, merges }: Grid): SheetNow {
  const above = Array.from({ length: origin.row }, () => []);
  const blanks = new Array<null>(origin.column).fill(null);
  const held = values.map((cells, row) => [...blanks, ...cells.map((value, column): Held => {
    const formula = formulas?.[row]?.[column];
    // A formula's value differs from its text; a text that merely begins with "=" is its own value.
    return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula, value } : value;
  })]);
  const general = blanks.map(() => 'General');
  return { cells: [...above, ...held], formats: [...above, ...values.map((_, row) => [...general, ...(formats?.[row] ?? [])])], merges };
}
