import { layouts, sampleDrawings, type Drawing } from '../layouts';
import type { PageCell } from '../matrix';
import type { FieldRef, OwnerId } from '../plan';
import { follow, sayFailed, takeStock } from './write/after-write';
import { undoNewest } from './write/bulk-writes';
import { compareIntents } from './compare/compare';
import { createDesk, isDrawn, remember, sheetsOf, shownOf, tablesOf, type Desk, type IntentTools } from './desk';
import type { DrawnSheet } from './draw/draw';
import { draw, drawBeside } from './draw/draw-intents';
import { choicesOfDrawn, type DrawnFrom } from './draw/drawn-tables';
import { freeSheetName } from './draw/sheet-names';
import { classify } from './host/failures';
import { findingsIntents } from './findings-sheet/findings-sheet';
import { fixIntents } from './fixes/fixes';
import { guardIntents } from './guards/guards';
import { keepMapping, pagesOf, previewMapping } from './kept/keep-mapping';
import { createLive, type Live } from './live/live';
import { replaceMarks } from './marks/marks';
import { muteIntents, showMutes } from './mutes/mutes';
import { saidOfFailure, type NoticeKey } from './notices';
import { cellOf, nextPlaceWithoutOpd, zonesByPage } from './marks/places';
import { pictureIntents } from './pictures/pictures';
import { profilIntents } from './profil/profil';
import { refillIntents } from './refill/refill';
import { listSheets, measureSheets, type SheetRef } from './reading/read-sheets';
import { readWorkbook } from './reading/reading';
import { repaint } from './marks/repaint';
import { zonesOfPoint } from './write/restore-points';
import type { Session, TablePicture, TemplatePreview } from './session-state';
import { writePlanned } from './write/write-planned';
import { fillTemplateSheet, previewTemplate } from './template/templates';
import { activateSheet, selectCell, whereSelected } from './live/watch';
import { pageKeyOf } from './write/write-cells';

export interface SessionOptions {
  /** Milliseconds of quiet before a changed sheet is read again. */
  readonly quiet?: number;
  /** The clock. */
  readonly now?: () => Date;
}

/** The session of this runtime; Office must be ready. Pane and ribbon share one. */
export function createSession(options: SessionOptions = {}): Session {
  const desk = createDesk();
  const { store } = desk;
  const live = createLive(desk, options.quiet);
  const read = (tools: IntentTools): Promise<void> => readWorkbook(desk, live, tools);
  const hasWorkbook = (): boolean => {
    const { failure, workbook } = store.getState();
    if (!workbook && failure) desk.say(saidOfFailure(failure));
    return workbook !== null;
  };

  return {
    getState: store.getState,
    subscribe: (listener) => store.subscribe(listener),
    open: () => desk.run('buka', read),
    check: () =>
      desk.run('periksa', async (tools) => {
        await read(tools);
        if (!hasWorkbook()) return;
        if (store.getState().marked) await repaint(desk);
        sayChecked(desk);
      }),
    show(tableId) {
      if (!tablesOf(desk).some(({ id }) => id === tableId)) return;
      desk.show(tableId);
      void desk.run(null, () => bringForward(desk, tableId));
    },
    setLive(on) {
      store.setState({ live: on });
      if (on) live.resume();
    },
    goTo: (owner, field) => desk.run(null, () => goTo(desk, owner, field)),
    nextWithoutOpd: () =>
      desk.run(null, async (tools) => {
        // The ribbon may ask before anything was read.
        if (!store.getState().workbook) await read(tools);
        if (hasWorkbook()) await goToNext(desk);
      }),
    paintMarks: () => desk.run('tandai', () => paint(desk)),
    clearMarks: () => desk.run('hapus-tanda', () => clear(desk)),
    assignOpd: (owners, name) => desk.run('tetapkan-opd', () => assign(desk, live, owners, name.trim())),
    undoLast: () => desk.run('batalkan', () => undo(desk)),
    fillTable: (layoutId, choices) =>
      desk.run('isi-tabel', async (tools) => {
        const layout = layouts.find(({ id }) => id === layoutId);
        const source = shownOf(desk);
        if (!layout) return desk.say({ kind: 'refused', key: 'tabel-tidak-dikenal', params: { tabel: layoutId } });
        if (!source) return desk.say({ kind: 'refused', key: 'tanpa-rencana' });
        await fill(desk, layout.draw(source.view.plan, choices), { layout: layout.id, source: source.sheets[0], choices }, tools);
      }),
    freeName: (wanted) => freeSheetName(wanted, [...sheetsOf(desk), ...desk.drawn.map(({ sheet }) => sheet)].map(({ name }) => name)),
    keptChoices() {
      const source = shownOf(desk)?.sheets[0];
      return source ? choicesOfDrawn(desk.drawn, source) : [];
    },
    async previewTemplate(choices) {
      let preview: TemplatePreview | null = null;
      await desk.run('baca-templat', async () => {
        preview = await previewTemplate(desk, choices);
      });
      return preview;
    },
    fillTemplate: (choices) =>
      desk.run('isi-templat', ({ onProgress }) =>
        fillTemplateSheet(desk, choices, {
          onProgress,
          takeStock: (sheetId) => takeStock(desk, [sheetId]),
          follow: (sheetId) => follow(desk, [sheetId]),
          sayFailed: (failure, written) => sayFailed(desk, failure, written),
        })),
    ...fixIntents(desk, () => live.catchUp()),
    ...muteIntents(desk, options.now ?? (() => new Date())),
    ...profilIntents(desk, () => live.catchUp()),
    ...refillIntents(desk, () => live.catchUp()),
    ...guardIntents(desk),
    ...findingsIntents(desk),
    ...compareIntents(desk),
    ...pictureIntents(desk),
    gridOf: (id) => pagesOf(desk, id)[0]?.part ?? null,
    previewMapping: (id, mapping) => previewMapping(desk, id, mapping),
    saveMapping: (id, mapping) => desk.run('susunan', () => keepMapping(desk, id, mapping)),
    placeSample: () => desk.run('contoh', (tools) => placeSample(desk, tools, read)),
    dismissNotice: () => store.setState({ notice: null }),
    cancel: () => desk.cancel(),
    want: (screen) => store.setState({ wanted: screen }),
    consumeWanted: () => store.setState({ wanted: null }),
  };
}

/** Lets the grid follow the pane to a table's first sheet. Where Excel refuses (a cell is being edited, the sheet is hidden), the pane has gone there by itself. */
async function bringForward(desk: Desk, tableId: string): Promise<void> {
  // Another table may have been chosen meanwhile.
  const shown = shownOf(desk);
  if (shown?.id !== tableId) return;
  // On one of its later pages already.
  if (shown.sheets.some(({ id }, page) => page > 0 && id === desk.activeId)) return;
  try {
    desk.expectActivation(shown.sheets[0].id);
    await activateSheet(shown.sheets[0].id);
  } catch (error) {
    console.warn('Kaskade shows a sheet that it could not bring to the front', classify(error));
  }
}

function sayChecked(desk: Desk): void {
  const tables = tablesOf(desk);
  if (tables.length === 0) return desk.say({ kind: 'refused', key: 'tanpa-tabel' });
  const findings = tables.flatMap(({ outcome }) => outcome.findings);
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const params = { galat: count('galat'), peringatan: count('peringatan'), saran: count('saran') };
  desk.say({ kind: 'done', key: findings.length === 0 ? 'diperiksa.bersih' : 'diperiksa', params });
}

async function goTo(desk: Desk, owner: OwnerId, field: FieldRef): Promise<void> {
  const shown = shownOf(desk);
  const cell = shown && cellOf(shown, owner, field);
  if (!cell) return desk.say({ kind: 'refused', key: 'tidak-ada-sel' });
  desk.expectActivation(cell.sheetId);
  await selectCell(cell.sheetId, cell);
  desk.cursor = cell;
  desk.store.setState({ selected: { owner, field } });
}

async function goToNext(desk: Desk): Promise<void> {
  const selected = await whereSelected();
  const shown = shownOf(desk);
  // From a table that was drawn, the walk begins at the top of the sheet that is shown.
  const from = shown && isDrawn(desk, selected.sheetId) ? { sheetId: shown.sheets[0].id, row: -1, column: -1 } : selected;
  const next = nextPlaceWithoutOpd(tablesOf(desk), sheetsOf(desk).map(({ id }) => id), from);
  if (!next) return desk.say({ kind: 'refused', key: tablesOf(desk).length > 0 ? 'semua-ada-opd' : 'tanpa-tabel' });
  const { tableId, sheetId, owner, field, row, column } = next;
  desk.expectActivation(sheetId);
  await selectCell(sheetId, next);
  desk.cursor = { sheetId, row, column };
  desk.store.setState({ shownId: tableId, selected: { owner, field } });
}

async function paint(desk: Desk): Promise<void> {
  const { painted, refused } = await repaint(desk);
  desk.store.setState({ marked: painted > 0 });
  if (painted === 0 && refused.length === 0) return desk.say({ kind: 'refused', key: 'tanpa-temuan' });
  if (painted === 0) return desk.say({ kind: 'failed', key: 'gagal-protected', params: { kode: 'AccessDenied' } });
  const key: NoticeKey = refused.length === 0 ? 'ditandai' : 'ditandai.sebagian';
  desk.say({ kind: 'done', key, params: { jumlah: painted, lembar: refused.length } });
}

async function clear(desk: Desk): Promise<void> {
  const { removed, refused } = await replaceMarks(sheetsOf(desk).map(({ id }) => id), []);
  desk.store.setState({ marked: refused.length > 0 });
  if (refused.length > 0) return desk.say({ kind: 'failed', key: 'gagal-protected', params: { kode: 'AccessDenied' } });
  desk.say(removed > 0 ? { kind: 'done', key: 'tanda-dihapus' } : { kind: 'refused', key: 'tanpa-tanda' });
}

/** Cells of an agency's owners, and those that say that they are still where they were last seen. */
function cellsToAssign({ table }: TablePicture, owners: readonly OwnerId[]): { readonly positions: readonly PageCell[]; readonly witnesses: readonly PageCell[] } {
  const positions = new Map<string, PageCell>();
  const witnesses: PageCell[] = [];
  for (const owner of owners) {
    const cell = table.cellOf(owner, { field: 'opd' });
    if (!cell) continue;
    positions.set(pageKeyOf(cell), cell);
    const name = table.cellOf(owner, { field: 'indikator' }) ?? table.cellOf(owner, { field: 'uraian' });
    if (name) witnesses.push(name);
  }
  return { positions: [...positions.values()], witnesses };
}

async function assign(desk: Desk, live: Live, owners: readonly OwnerId[], name: string): Promise<void> {
  // Edits that were not caught up with may have moved the cells.
  await live.catchUp();
  await writePlanned(desk, () => {
    const shown = shownOf(desk);
    if (!shown) return { kind: 'refused', key: 'tanpa-rencana' };
    if (name === '') return { kind: 'refused', key: 'nama-kosong' };
    const { positions, witnesses } = cellsToAssign(shown, owners);
    if (positions.length === 0) return { kind: 'refused', key: 'tanpa-kolom-opd' };
    return {
      sheets: shown.sheets, cells: positions.map((position) => ({ ...position, content: name })), label: { key: 'urung-opd', params: { opd: name } }, standing: [...positions, ...witnesses],
      said: (count) => (count === 0 ? { kind: 'refused', key: 'opd-sudah', params: { opd: name } } : { kind: 'done', key: 'opd-ditetapkan', params: { opd: name, jumlah: count } }),
    };
  });
}

async function undo(desk: Desk): Promise<void> {
  const [newest] = desk.points;
  const present = (sheet: SheetRef): SheetRef => {
    const sheets = [...sheetsOf(desk), ...desk.drawn.map((table) => table.sheet)];
    return sheets.find(({ id }) => id === sheet.id) ?? sheets.find(({ name }) => name === sheet.name) ?? sheet;
  };
  for (const [sheetId, zones] of newest ? zonesOfPoint(newest) : []) desk.own.expect(sheetId, zones);
  const result = await undoNewest(newest ?? null, desk.hasKaskade, present);
  if (!result.ok) {
    if (result.written !== 'nothing' && newest) await takeStock(desk, newest.sheets.map((sheet) => present(sheet).id));
    return sayFailed(desk, result.failure, result.written);
  }
  if (!result.value) {
    remember(desk, []);
    return desk.say({ kind: 'refused', key: 'tanpa-batal' });
  }
  const { sheets, cells, conflicts, points, own } = result.value;
  if (own) {
    const mutedBefore = countMuted(desk);
    remember(desk, points);
    await showMutes(desk, own, sheets.map(({ id }) => id));
    const more = countMuted(desk) - mutedBefore;
    if (more === 0) return desk.say({ kind: 'refused', key: 'dibatalkan.abaian-gugur' });
    return desk.say({ kind: 'done', key: more < 0 ? 'dibatalkan.abaian' : 'dibatalkan.tampilan', params: { jumlah: Math.abs(more) } });
  }
  for (const [sheetId, zones] of zonesByPage(sheets, cells)) desk.own.expect(sheetId, zones);
  remember(desk, points);
  await follow(desk, sheets.map(({ id }) => id));
  // What somebody has typed over stays: an undo that put nothing back has done nothing.
  if (cells.length === 0) return desk.say({ kind: 'refused', key: conflicts.length === 0 ? 'dibatalkan.sudah' : 'dibatalkan.tidak-ada', params: { dibiarkan: conflicts.length } });
  const key: NoticeKey = conflicts.length === 0 ? 'dibatalkan' : 'dibatalkan.sebagian';
  desk.say({ kind: 'done', key, params: { jumlah: cells.length, dibiarkan: conflicts.length } });
}

function countMuted(desk: Desk): number {
  return tablesOf(desk).reduce((sum, { muted }) => sum + muted.length, 0);
}

async function fill(desk: Desk, drawing: Drawing, from: DrawnFrom, { onProgress, signal }: IntentTools): Promise<void> {
  const drawn = await drawBeside(desk, drawing, from, onProgress, signal);
  if (!drawn) return;
  const keys: Readonly<Record<DrawnSheet['print'], NoticeKey>> = { set: 'tabel-dibuat', 'without-paper': 'tabel-dibuat.tanpa-kertas', 'not-set': 'tabel-dibuat.tanpa-cetak' };
  desk.say({ kind: 'done', key: keys[drawn.print], params: { lembar: drawn.name, kertas: drawing.print.paper } });
}

async function placeSample(desk: Desk, tools: IntentTools, read: (tools: IntentTools) => Promise<void>): Promise<void> {
  const { sheets } = await listSheets(tools);
  const measured = await measureSheets(sheets, tools);
  if (measured.some(({ extent }) => extent !== null)) return desk.say({ kind: 'refused', key: 'buku-tidak-kosong' });
  const drawings = sampleDrawings();
  let first: DrawnSheet | null = null;
  for (const [index, drawing] of drawings.entries()) {
    const drawn = await draw(desk, drawing, (done) => tools.onProgress((index + done) / (drawings.length + 1)));
    if (!drawn) return;
    first ??= drawn;
  }
  if (first) {
    desk.expectActivation(first.id);
    await selectCell(first.id, { row: 0, column: 0 });
  }
  await read(tools);
  desk.say({ kind: 'done', key: 'contoh-dibuat' });
}
