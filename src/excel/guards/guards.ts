import { tablesOf, type Desk } from '../desk';
import type { DrawnTable } from '../draw/drawn-tables';
import type { Failure } from '../host/failure';
import { saidOfFailure } from '../notices';
import { readAgain } from '../reading/reading';
import type { SheetRef } from '../reading/read-sheets';
import type { GuardId, GuardItem } from './guard-items';
import type { GuardWords } from './guard-words';
import { installGuards, removeGuards, type GuardsWritten } from './install';
import { lookAround, lookAtSheet, type GuardTarget } from './look';

export type { GuardGap, GuardId, GuardItem, LeftOut } from './guard-items';
export { cellsOf, guardIds, isOffered } from './guard-items';
export type { GuardWords } from './guard-words';

/** What could guard a sheet, and what does. */
export interface GuardPreview {
  readonly sheet: SheetRef;
  readonly items: readonly GuardItem[];
  /** Guards of ours that are on the sheet; none where it was never guarded. */
  readonly installed: readonly GuardId[];
  /** The sheet is a master of ours: its guards are chosen beforehand. */
  readonly isMaster: boolean;
}

/** What pane and ribbon can ask for about guards: native validations, formats and formulas that work in any Excel without Kaskade. */
export interface GuardIntents {
  /** Says what would be put where, and what is left alone and why. Changes nothing. Null where Excel failed, or where the sheet is no table: a notice says how. */
  previewGuards(sheetId: string): Promise<GuardPreview | null>;
  /** *Pasang pengaman*: puts exactly the chosen guards onto a sheet. */
  installGuards(sheetId: string, ids: readonly GuardId[], words: GuardWords): Promise<void>;
  /** *Lepas pengaman*: takes everything of ours off a sheet again, and nothing of the planner's. */
  removeGuards(sheetId: string, words: GuardWords): Promise<void>;
}

/** The intents of guards over a desk. */
export function guardIntents(desk: Desk): GuardIntents {
  return {
    async previewGuards(sheetId) {
      let preview: GuardPreview | null = null;
      await desk.run('pengaman', async () => {
        const target = targetOf(desk, sheetId);
        if (!target) return desk.say({ kind: 'refused', key: 'tanpa-tabel' });
        const look = await lookAround(desk.hasKaskade);
        const { items } = await lookAtSheet(target, look);
        const installed = look.guarded.get(sheetId)?.ids ?? [];
        preview = { sheet: target.sheet, items, installed, isMaster: target.pages.some(({ reading }) => reading.kind === 'matriks') };
      });
      return preview;
    },
    installGuards: (sheetId, ids, words) =>
      desk.run('pengaman', async () => {
        // What was seen may be a moment old: values decide which columns may be guarded.
        await readAgain(desk, [sheetId]);
        const target = targetOf(desk, sheetId);
        if (!target) return desk.say({ kind: 'refused', key: 'tanpa-tabel' });
        if (ids.length === 0) return desk.say({ kind: 'refused', key: 'pengaman-tanpa-pilihan' });
        const result = await installGuards(target, targetsBeside(desk, sheetId), ids, words, desk.hasKaskade);
        if (!result.ok) return sayFailed(desk, result.failure, result.written);
        settle(desk, result.value);
        const params = { lembar: target.sheet.name, jumlah: result.value.ids.length };
        if (result.value.ids.length === 0) return desk.say({ kind: 'refused', key: 'pengaman-tidak-ada', params });
        desk.say({ kind: 'done', key: result.value.ids.length < ids.length ? 'pengaman-sebagian' : 'pengaman-dipasang', params });
      }),
    removeGuards: (sheetId, words) =>
      desk.run('pengaman', async () => {
        const sheet = desk.grids.find(({ id }) => id === sheetId);
        if (!sheet) return desk.say({ kind: 'failed', key: 'gagal-gone', params: { kode: 'ItemNotFound' } });
        const result = await removeGuards(sheet, targetsBeside(desk, sheetId), words, desk.hasKaskade);
        if (!result.ok) return sayFailed(desk, result.failure, result.written);
        settle(desk, result.value);
        desk.say({ kind: 'done', key: 'pengaman-dilepas', params: { lembar: sheet.name } });
      }),
  };
}

function targetOf(desk: Desk, sheetId: string): GuardTarget | null {
  const cells = desk.grids.find(({ id }) => id === sheetId);
  const pages = tablesOf(desk).flatMap((picture) => picture.sheets.flatMap(({ id }, page) => {
    const reading = picture.table.pages[page];
    return id === sheetId && reading ? [{ picture, page, reading }] : [];
  }));
  return cells && pages.length > 0 ? { sheet: { id: cells.id, name: cells.name }, pages, cells } : null;
}

function targetsBeside(desk: Desk, sheetId: string): readonly GuardTarget[] {
  return desk.grids.filter(({ id }) => id !== sheetId).flatMap(({ id }) => targetOf(desk, id) ?? []);
}

/** Remembers what a write has made: our sheets are never read. */
function settle(desk: Desk, { drawn, kaskadeId }: GuardsWritten): void {
  desk.hasKaskade = desk.hasKaskade || kaskadeId !== null;
  desk.kaskadeId = kaskadeId ?? desk.kaskadeId;
  desk.drawn = replaceDrawn(desk.drawn, 'pengaman', drawn);
}

/** The drawn tables with at most one of a layout of ours. */
export function replaceDrawn(drawn: readonly DrawnTable[], layout: string, table: DrawnTable | null): readonly DrawnTable[] {
  return [...drawn.filter((one) => one.layout !== layout), ...(table ? [table] : [])];
}

function sayFailed(desk: Desk, failure: Failure, written: 'nothing' | 'partly' | 'unverified'): void {
  if (written === 'nothing') return desk.say(saidOfFailure(failure));
  desk.say({ kind: 'failed', key: 'belum-pasti', params: { kode: failure.code } });
}
