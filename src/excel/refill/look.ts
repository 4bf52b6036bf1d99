import type { Drawing, LayoutChoices } from '../../layouts';
import { areaOf, isIdle, keepAll, lookAtTable, meets, packAfter, refsOf, stepsOf, takeEverywhere, type CellChange, type CountedFigure, type HandCell, type NamedRow, type OwnSum, type RefillChoices, type RefillLook, type RefillRefusal, type RefillSteps, type Taking, type TakeRefusal } from '../../layouts/refill';
import { cellsOfTableEdits, type EditRefusal, type Grid } from '../../matrix';
import { fieldKey, type Edit, type FieldRef, type OwnerId, type PlanView } from '../../plan';
import { addressOf } from '../host/addresses';
import type { Desk } from '../desk';
import type { DrawnTable } from '../draw/drawn-tables';
import type { SheetRef } from '../reading/read-sheets';
import type { TablePicture } from '../session-state';
import { sourceOf, type NoBase, type RefillBase } from './base';
import { copiesOf } from './copies';
import { keptImage } from './images';

/** A cell changed by hand, and why it cannot go into the plan; null where it can. */
export interface RefillCell extends HandCell {
  readonly refused: TakeRefusal | EditRefusal | null;
  /** Where the plan says what the table prints once, in A1; null where that is one place. */
  readonly stands: Stands | null;
}

/** The several places of a cell: those that go along when it is taken into the plan, those that say something else by now, and those that cannot be written. */
export interface Stands {
  readonly same: readonly string[];
  readonly differing: readonly string[];
  readonly refused: readonly string[];
}

/** Why a table cannot be filled again. */
export type RefillNo = RefillRefusal | NoBase['why'] | 'tabel-excel';

/** What filling a drawn table again would come to, or why that cannot be done. */
export type RefillPreview =
  | { readonly ready: false; readonly sheet: string; readonly why: RefillNo }
  | {
    readonly ready: true;
    readonly sheet: SheetRef;
    readonly hand: readonly RefillCell[];
    /** Cells that she has filled in where the table leaves room for it; they stay. */
    readonly filledIn: number;
    readonly changes: readonly CellChange[];
    readonly added: RefillLook['added'];
    readonly removed: RefillLook['removed'];
    /** With the figures in them that sums of the table take in. */
    readonly kept: readonly (RefillLook['kept'][number] & { readonly sum: OwnSum | null; readonly counted: readonly CountedFigure[] })[];
    /** Sums that have lost cells, and are said anew. */
    readonly mended: RefillSteps['mended'];
    /** Cells that count rows, and count them anew. */
    readonly renumbered: number;
    /** Rows of hers, and whether the sums of the table take in what stands in them; null where that is no question. */
    readonly own: readonly (NamedRow & { readonly sum: OwnSum | null })[];
    readonly deleted: RefillLook['deleted'];
    readonly columns: RefillLook['columns'];
    readonly moved: number;
    /** Nothing was kept of the last drawing. */
    readonly guessed: boolean;
    /** Names of sheets that earlier refills have copied it to, and that can go. */
    readonly copies: readonly string[];
    /** Nothing would be written, where nothing is chosen. */
    readonly idle: boolean;
  };

/** The drawn tables of the workbook that can be filled again from a table: newest first. */
export function refillable(desk: Desk, source: TablePicture | null, layoutId: string): readonly DrawnTable[] {
  if (!source) return [];
  const isFrom = ({ source: from }: DrawnTable): boolean => source.sheets.some(({ id, name }) => id === from.id || name === from.name);
  return desk.drawn.filter((table) => table.layout === layoutId && isFrom(table)).sort((a, b) => b.serial - a.serial);
}

/** What stands between the sheet and the table as it would be drawn from its source as last read. */
export function lookAgain(desk: Desk, { table, source, layout, choices, now, kaskade, excelTables }: RefillBase): { readonly look: RefillLook; readonly drawing: Drawing; readonly source: TablePicture } | { readonly refused: RefillNo } {
  const present = sourceOf(desk, table) ?? source;
  const drawing = layout.draw(present.view.plan, choices);
  const referred = desk.grids.flatMap(({ grid }) => (grid.formulas ?? []).flatMap((cells) => cells.flatMap((formula) => (typeof formula === 'string' && formula.startsWith('=') && formula.includes('!') ? refsOf(formula, table.sheet.name) : []))));
  const look = lookAtTable({ image: keptImage(kaskade, table), now, drawing, referred });
  if ('refused' in look) return look;
  return excelTables.some((zone) => meets(zone, areaOf(look))) ? { refused: 'tabel-excel' } : { look, drawing: look.drawing, source: present };
}

/** What the pane shows before a refill. */
export function previewOf(desk: Desk, base: RefillBase): RefillPreview {
  const seen = lookAgain(desk, base);
  const { table, choices } = base;
  if ('refused' in seen) return { ready: false, sheet: table.sheet.name, why: seen.refused };
  const { look, source } = seen;
  const edits = look.hand.flatMap((cell): readonly Edit[] => ((taking) => ('edits' in taking ? taking.edits : []))(takeEverywhere(cell, source.view, choices)));
  return previewOfLook(look, table.sheet, source.view, choices, refusalsOf(desk, source, edits), copiesOf(desk, table).map(({ sheet }) => sheet.name), placesOf(source));
}

type PlaceOf = (owner: OwnerId, field: FieldRef) => string | null;

/** Where a field stands, as a person looks it up: "E81", and with its sheet where the table goes on over several. */
function placesOf({ table, sheets }: TablePicture): PlaceOf {
  return (owner, field) => {
    const cell = table.cellOf(owner, field);
    if (!cell) return null;
    const address = addressOf({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
    return sheets.length > 1 ? `${sheets[cell.page]?.name ?? ''} ${address}` : address;
  };
}

/** What a look comes to for a person; `refused` has edits that cannot be placed in the source, by their owner and field. */
export function previewOfLook(look: RefillLook, sheet: SheetRef, view: PlanView, choices: LayoutChoices, refused: ReadonlyMap<string, EditRefusal>, copies: readonly string[] = [], placeOf: PlaceOf = () => null): RefillPreview {
  const steps = stepsOf(look);
  return {
    ready: true, sheet, changes: steps.changes, added: look.added, removed: look.removed, mended: steps.mended, renumbered: steps.renumbered,
    kept: look.kept.map((row) => ({ ...row, sum: steps.ownSums.get(row.row ?? -1) ?? null, counted: steps.counted.get(row.row ?? -1) ?? [] })), own: look.own.map((row) => ({ ...row, sum: steps.ownSums.get(row.row ?? -1) ?? null })), deleted: look.deleted, columns: look.columns,
    moved: look.moving.size, guessed: look.guessed, copies, idle: isIdle(steps),
    filledIn: look.hand.filter((cell) => cell.filledIn).length,
    hand: look.hand.filter((cell) => !cell.filledIn).map((cell) => {
      const taking = takeEverywhere(cell, view, choices);
      if ('refused' in taking) return { ...cell, refused: taking.refused, stands: null };
      return { ...cell, refused: refused.get(editKey(taking.edits[0])) ?? null, stands: standsOf(taking, refused, placeOf) };
    }),
  };
}

function standsOf({ edits, differing }: Taking, refused: ReadonlyMap<string, EditRefusal>, placeOf: PlaceOf): Stands | null {
  if (edits.length + differing.length < 2) return null;
  const [{ field }] = edits;
  const at = (of: readonly { readonly owner: OwnerId }[]): readonly string[] => of.flatMap(({ owner }) => placeOf(owner, field) ?? []);
  const isRefused = (edit: Edit): boolean => refused.has(editKey(edit));
  return { same: at(edits.filter((edit) => !isRefused(edit))), differing: at(differing.map((owner) => ({ owner }))), refused: at(edits.filter(isRefused)) };
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

/** The steps of a refill, and the image that it leaves behind. */
export function planSteps(look: RefillLook, choices: RefillChoices = keepAll): { readonly steps: RefillSteps; readonly image: string | null } {
  return { steps: stepsOf(look, choices), image: packAfter(look, choices) };
}
