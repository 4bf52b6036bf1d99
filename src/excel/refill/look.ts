import { layouts, type Drawing, type Layout, type LayoutChoices } from '../../layouts';
import { absentAfter, isIdle, keepAll, lookAtTable, packImage, refsOf, stepsOf, takeIntoPlan, type CellChange, type HandCell, type Held, type RefillChoices, type RefillLook, type RefillRefusal, type RefillSteps, type SheetNow, type TakeRefusal } from '../../layouts/refill';
import { cellsOfTableEdits, type EditRefusal, type Grid } from '../../matrix';
import { fieldKey, type Edit, type PlanView } from '../../plan';
import { tablesOf, type Desk } from '../desk';
import type { DrawnTable } from '../draw/drawn-tables';
import { kaskadeName } from '../kept/kaskade-name';
import { noKaskade, queueKaskade, type Kaskade } from '../kept/kaskade-sheet';
import { queueExtent, readContents, type SheetRef } from '../reading/read-sheets';
import { request } from '../host/requests';
import type { TablePicture } from '../session-state';
import { keptImage } from './images';

/** A cell changed by hand, and why it cannot go into the plan; null where it can. */
export interface RefillCell extends HandCell {
  readonly refused: TakeRefusal | EditRefusal | null;
}

/** What filling a drawn table again would come to, or why that cannot be done. */
export type RefillPreview =
  | { readonly ready: false; readonly sheet: string; readonly why: RefillRefusal | 'sumber-hilang' | 'lembar-hilang' }
  | {
    readonly ready: true;
    readonly sheet: SheetRef;
    readonly hand: readonly RefillCell[];
    readonly changes: readonly CellChange[];
    readonly added: RefillLook['added'];
    readonly removed: RefillLook['removed'];
    readonly kept: RefillLook['kept'];
    readonly own: RefillLook['own'];
    readonly deleted: RefillLook['deleted'];
    readonly columns: RefillLook['columns'];
    readonly moved: number;
    /** Nothing was kept of the last drawing. */
    readonly guessed: boolean;
    /** Nothing would be written, where nothing is chosen. */
    readonly idle: boolean;
  };

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
}

/** The drawn tables of the workbook that can be filled again from a table: newest first. */
export function refillable(desk: Desk, source: TablePicture | null, layoutId: string): readonly DrawnTable[] {
  if (!source) return [];
  const isFrom = ({ source: from }: DrawnTable): boolean => source.sheets.some(({ id, name }) => id === from.id || name === from.name);
  return desk.drawn.filter((table) => table.layout === layoutId && isFrom(table)).sort((a, b) => b.serial - a.serial);
}

/** The table that a drawn one was drawn from; null where it is no longer read. */
export function sourceOf(desk: Desk, { source }: DrawnTable): TablePicture | null {
  const tables = tablesOf(desk);
  return tables.find(({ sheets }) => sheets[0].id === source.id) ?? tables.find(({ sheets }) => sheets[0].name === source.name) ?? null;
}

/** Reads a drawn sheet and our own. Requests: names and where its content lies; our own sheet; its content (one per 16 666 cells). */
export async function readBase(desk: Desk, sheetId: string, choices: LayoutChoices | null): Promise<RefillBase | Extract<RefillPreview, { ready: false }>> {
  const table = desk.drawn.find(({ sheet }) => sheet.id === sheetId);
  const layout = layouts.find(({ id }) => id === table?.layout);
  if (!table || !layout) return { ready: false, sheet: '', why: 'lembar-hilang' };
  const source = sourceOf(desk, table);
  if (!source) return { ready: false, sheet: table.sheet.name, why: 'sumber-hilang' };
  const { names, extent } = await request((context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const end = queueExtent(context.workbook.worksheets.getItem(sheetId));
    return () => ({ names: sheets.items.map(({ name }) => name), extent: end() });
  });
  const kaskade = names.includes(kaskadeName) ? await request((context) => queueKaskade(context, true)) : noKaskade;
  const [read] = await readContents([{ ...table.sheet, extent }]);
  if (!read) return { ready: false, sheet: table.sheet.name, why: 'lembar-hilang' };
  return { table, source, layout, choices: choices ?? table.choices ?? layout.defaults(source.view.plan), now: sheetNow(read.grid), kaskade, names };
}

/** What stands between the sheet and the table as it would be drawn from its source as last read. */
export function lookAgain(desk: Desk, { table, source, layout, choices, now, kaskade }: RefillBase): { readonly look: RefillLook; readonly drawing: Drawing; readonly source: TablePicture } | { readonly refused: RefillRefusal } {
  const present = sourceOf(desk, table) ?? source;
  const drawing = layout.draw(present.view.plan, choices);
  const referred = desk.grids.flatMap(({ grid }) => (grid.formulas ?? []).flatMap((cells) => cells.flatMap((formula) => (typeof formula === 'string' && formula.startsWith('=') && formula.includes('!') ? refsOf(formula, table.sheet.name) : []))));
  const look = lookAtTable({ image: keptImage(kaskade, table), now, drawing, referred });
  return 'refused' in look ? look : { look, drawing, source: present };
}

/** What the pane shows before a refill. */
export function previewOf(desk: Desk, base: RefillBase): RefillPreview {
  const seen = lookAgain(desk, base);
  const { table, choices } = base;
  if ('refused' in seen) return { ready: false, sheet: table.sheet.name, why: seen.refused };
  const { look, source } = seen;
  const edits = look.hand.map((cell) => takeIntoPlan(cell, source.view, choices)).filter((edit): edit is Edit => 'owner' in edit);
  return previewOfLook(look, table.sheet, source.view, choices, refusalsOf(desk, source, edits));
}

/** What a look comes to for a person; `refused` has edits that cannot be placed in the source, by their owner and field. */
export function previewOfLook(look: RefillLook, sheet: SheetRef, view: PlanView, choices: LayoutChoices, refused: ReadonlyMap<string, EditRefusal>): RefillPreview {
  const steps = stepsOf(look);
  return {
    ready: true, sheet, changes: steps.changes, added: look.added, removed: look.removed, kept: look.kept, own: look.own, deleted: look.deleted, columns: look.columns,
    moved: look.moving.size, guessed: look.guessed, idle: isIdle(steps),
    hand: look.hand.map((cell) => {
      const edit = takeIntoPlan(cell, view, choices);
      return { ...cell, refused: 'owner' in edit ? refused.get(editKey(edit)) ?? null : edit.refused };
    }),
  };
}

const editKey = ({ owner, field }: Edit): string => `${owner} ${fieldKey(field)}`;

/** Why edits cannot be placed; of two that disagree about a cell that is settled when they are written. */
function refusalsOf(desk: Desk, source: TablePicture, edits: readonly Edit[]): ReadonlyMap<string, EditRefusal> {
  const placed = cellsOfTableEdits(source.table, gridsOf(desk, source), edits);
  return new Map(placed.flatMap((one) => ('refused' in one && one.refused !== 'bertabrakan' ? [[editKey(one.edit), one.refused] as const] : [])));
}

/** The sheet of each page of a table as last read. */
export function gridsOf(desk: Desk, { sheets }: TablePicture): readonly (Grid | null)[] {
  return sheets.map(({ id }) => desk.grids.find((sheet) => sheet.id === id)?.grid ?? null);
}

/** A sheet as a refill looks at it, counted from A1. */
function sheetNow({ origin, values, formulas, formats, merges }: Grid): SheetNow {
  const above = Array.from({ length: origin.row }, () => []);
  const blanks = new Array<null>(origin.column).fill(null);
  const held = values.map((cells, row) => [...blanks, ...cells.map((value, column): Held => {
    const formula = formulas?.[row]?.[column];
    // A formula's value differs from its text; a text that merely begins with "=" is its own value.
    return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;
  })]);
  const general = blanks.map(() => 'General');
  return { cells: [...above, ...held], formats: [...above, ...values.map((_, row) => [...general, ...(formats?.[row] ?? [])])], merges };
}

/** The steps of a refill, and the image that it leaves behind. */
export function planSteps(look: RefillLook, drawing: Drawing, choices: RefillChoices = keepAll): { readonly steps: RefillSteps; readonly image: string | null } {
  return { steps: stepsOf(look, choices), image: packImage(drawing, absentAfter(look, choices)) };
}
