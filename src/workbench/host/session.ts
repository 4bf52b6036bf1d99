import { extrasOf } from '../book';
import type { Book } from '../contracts';
import { batch, type Command, type ConditionalFormat, type DispatchResult, type Getters, type Model, type Zone } from '../engine';
import type { CarriedStyle } from '../files/carried';
import { MAX_COLUMNS, MAX_ROWS, splitSheet } from './address';
import { HostError, invalidArgument, itemNotFound } from './errors';
import type { Events } from './events';
import type { HostObject } from './members';

/** Something of the add-in's that sits on cells and moves with them when rows or columns come and go. */
export interface Placed {
  readonly sheetId: string;
  zone: Zone | null;
}

/** Refusals of the engine that only say that nothing would change: Excel takes such a write in silence. */
const harmless: ReadonlySet<string> = new Set(['NoChanges']);

type Payload<T extends Command['type']> = Omit<Extract<Command, { type: T }>, 'type'>;

/** What every Office object of one host shares: the book, what the add-in holds, and the way to change the model. */
export class Session {
  /** Objects that the add-in holds between requests, by reference id. */
  readonly kept = new Map<string, HostObject>();
  /** Ranges that were made while the present request runs; with the kept ones they move with their cells. */
  placed = new Set<Placed>();
  /** True while the host itself changes the model: what the watcher sees then is the add-in's doing. */
  isWriting = false;
  private nextReference = 1;
  private formats = new Map<string, ConditionalFormat[]>();

  constructor(
    readonly book: Book,
    readonly events: Events,
  ) {}

  get model(): Model {
    return this.book.model;
  }
  get getters(): Getters {
    return this.book.model.getters;
  }

  keep(object: HostObject): string {
    object.referenceId ??= `ref${this.nextReference++}`;
    this.kept.set(object.referenceId, object);
    return object.referenceId;
  }

  /** Gives one command to the engine; a refusal becomes a host error, never silence. */
  dispatch<T extends Command['type']>(type: T, payload: Payload<T>): void {
    const reasons = this.tryDispatch(type, payload);
    if (reasons.length > 0) throw refusal(type, reasons);
  }

  /** As `dispatch`, for callers that know what a refusal means to Excel: gives the engine's reasons, none if it was done. */
  tryDispatch<T extends Command['type']>(type: T, payload: Payload<T>): readonly string[] {
    const outer = this.isWriting;
    this.isWriting = true;
    try {
      const dispatch = this.model.dispatch as unknown as (type: T, payload: Payload<T>) => DispatchResult;
      return (dispatch(type, payload).reasons as readonly string[]).filter((reason) => !harmless.has(reason));
    } finally {
      this.isWriting = outer;
    }
  }

  /** Runs the commands as one; the first refusal among them is thrown when all have run. */
  batch(work: (give: <T extends Command['type']>(type: T, payload: Payload<T>) => void) => void): void {
    let failure: Error | undefined;
    const outer = this.isWriting;
    this.isWriting = true;
    try {
      batch(this.model, () => {
        try {
          work((type, payload) => {
            const reasons = this.tryDispatch(type, payload);
            if (reasons.length > 0) failure ??= refusal(type, reasons);
          });
        } catch (error) {
          failure ??= error instanceof Error ? error : new Error(String(error));
        }
      });
    } finally {
      this.isWriting = outer;
    }
    if (failure) throw failure;
  }

  /** The engine's id of the sheet that a name or an Office id (`{…}`) means; null where there is none. */
  findSheet(key: string): string | null {
    const ids = this.getters.getSheetIds();
    const byId = /^\{(.*)\}$/s.exec(key)?.[1];
    if (byId !== undefined && ids.includes(byId)) return byId;
    return ids.find((id) => this.getters.getSheetName(id).toLowerCase() === key.toLowerCase()) ?? null;
  }

  sheetExists(sheetId: string): boolean {
    return this.getters.tryGetSheet(sheetId) !== undefined;
  }

  /** Excel's AccessDenied where the sheet is protected; cells that are all unlocked may still be filled. */
  assertWritable(sheetId: string, filled?: Zone): void {
    if (extrasOf(this.book, sheetId).isProtected && !(filled && this.isUnlocked(sheetId, filled))) throw new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
  }

  private isUnlocked(sheetId: string, zone: Zone): boolean {
    const present = this.present(sheetId, zone);
    if (!present || present.bottom < zone.bottom || present.right < zone.right) return false;
    for (let row = zone.top; row <= zone.bottom; row++) for (let col = zone.left; col <= zone.right; col++) if (!(this.getters.getCellStyle({ sheetId, row, col }) as CarriedStyle).unlocked) return false;
    return true;
  }

  /** What of the zone the engine's sheet really has; null where nothing. */
  present(sheetId: string, zone: Zone): Zone | null {
    const bottom = Math.min(zone.bottom, this.getters.getNumberRows(sheetId) - 1);
    const right = Math.min(zone.right, this.getters.getNumberCols(sheetId) - 1);
    return bottom < zone.top || right < zone.left ? null : { ...zone, bottom, right };
  }

  /** Makes the engine's sheet large enough for the zone; whole rows and columns are cut to what there is. */
  makeRoom(sheetId: string, zone: Zone): Zone {
    const rows = this.getters.getNumberRows(sheetId);
    const columns = this.getters.getNumberCols(sheetId);
    const bottom = zone.bottom === MAX_ROWS - 1 && zone.top < rows ? rows - 1 : zone.bottom;
    const right = zone.right === MAX_COLUMNS - 1 && zone.left < columns ? columns - 1 : zone.right;
    if (bottom >= rows) this.grow(sheetId, 'ROW', rows, bottom + 1 - rows);
    if (right >= columns) this.grow(sheetId, 'COL', columns, right + 1 - columns);
    return { ...zone, bottom, right };
  }

  // New rows take the format of the last one in the engine; in Excel the rows beyond were always there, unformatted.
  private grow(sheetId: string, dimension: 'ROW' | 'COL', size: number, missing: number): void {
    const quantity = dimension === 'ROW' ? Math.max(missing, 50) : Math.max(missing, 5);
    const columns = this.getters.getNumberCols(sheetId);
    const rows = this.getters.getNumberRows(sheetId);
    this.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: this.getters.getSheetName(sheetId), dimension, base: size - 1, quantity, position: 'after' });
    const added = dimension === 'ROW' ? { top: size, bottom: size + quantity - 1, left: 0, right: columns - 1 } : { top: 0, bottom: rows - 1, left: size, right: size + quantity - 1 };
    const isStyled = this.getters.getCells(sheetId).some((cell) => {
      const at = this.getters.getCellPosition(cell.id);
      return at.row >= added.top && at.row <= added.bottom && at.col >= added.left && at.col <= added.right;
    });
    if (isStyled) this.dispatch('CLEAR_FORMATTING', { sheetId, target: [added] });
  }

  /** The sheet's conditional formats, first priority first. Kept until the model changes: the engine writes every area's address out on each call. */
  conditionalFormats(sheetId: string): ConditionalFormat[] {
    let formats = this.formats.get(sheetId);
    if (!formats) {
      formats = this.getters.getConditionalFormats(sheetId);
      this.formats.set(sheetId, formats);
    }
    return formats;
  }

  forgetFormats(): void {
    if (this.formats.size > 0) this.formats = new Map();
  }

  /** The sheet and the rest of an address that may name a sheet. */
  locate(address: string, defaultSheetId: string): { sheetId: string; rest: string } {
    const { sheet, rest } = splitSheet(address);
    if (sheet === null) return { sheetId: defaultSheetId, rest };
    const sheetId = this.findSheet(sheet);
    if (sheetId === null) throw invalidArgument(`no sheet ${sheet}`);
    return { sheetId, rest };
  }
}

/** The host error for a command that the engine refused. */
function refusal(type: string, reasons: readonly string[]): HostError {
  const has = (reason: string): boolean => reasons.includes(reason);
  if (has('InvalidSheetId')) return itemNotFound('worksheet');
  if (has('SheetLocked')) return new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
  if (has('DuplicatedSheetName')) return new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  if (has('NotEnoughSheets')) return new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  if (has('TableOverlap')) return invalidArgument('a table cannot overlap another table');
  return new HostError('GeneralException', `The workbench could not do this (${type}: ${reasons.join(', ')}).`);
}
