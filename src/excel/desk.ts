import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptMapping } from '../matrix';
import { platform } from './host/capabilities';
import { classify } from './host/failures';
import { saidOfFailure, type Said } from './notices';
import { createOwnWrites, type OwnWrites } from './live/own-writes';
import type { DrawnTable } from './draw/drawn-tables';
import { createCheckers, type Checkers } from './reading/checkers';
import type { EntryMute } from './mutes/kept-mutes';
import { noPictures, tablesOn, type Pictures } from './reading/picture';
import { ownerAt, type SheetCell } from './marks/places';
import type { MeasuredSheet, SheetGrid, SheetRef } from './reading/read-sheets';
import { CalledOff } from './host/requests';
import type { RestorePoint } from './write/restore-points';
import type { SessionState, TablePicture, Work } from './session-state';

/** What all intents of one session share: what the pane sees, and what is remembered of the workbook beside it. */
export interface Desk {
  readonly store: StoreApi<SessionState>;
  readonly own: OwnWrites;
  /** The sheets as they were last read, in the workbook's order. */
  grids: readonly (SheetGrid & MeasuredSheet)[];
  /** What was read of these sheets: what the next reading begins with. */
  pictures: Pictures;
  readonly checkers: Checkers;
  /** Newest first. */
  points: readonly RestorePoint[];
  /** Column mappings that the workbook keeps. */
  mappings: readonly KeptMapping[];
  /** Mutes that the workbook keeps. */
  mutes: readonly EntryMute[];
  /** Tables that Kaskade has drawn, by their sheets as they are now: left out of the picture. */
  drawn: readonly DrawnTable[];
  hasKaskade: boolean;
  /** The host's id of our own sheet, where it was made in this session. */
  kaskadeId: string | null;
  watching: boolean;
  /** What the grid's selection was last seen at. */
  cursor: SheetCell | null;
  /** The sheet in front, as far as events have told. */
  activeId: string | null;
  /** Says beforehand that we bring a sheet to the front, so that its event is not taken for the planner's. */
  expectActivation(sheetId: string): void;
  /** Whether the event says only what we have done; asked once per event. */
  isOwnActivation(sheetId: string): boolean;
  /** Shows a table in the pane. */
  show(tableId: string | null): void;
  say(said: Said): void;
  /** One intent after another, in the order in which they were asked for. A failure becomes a notice; the promise never rejects. */
  run(intent: Work['intent'] | null, task: (tools: IntentTools) => Promise<void>): Promise<void>;
  /** Calls the running intent off, if it is one that reads or draws. */
  cancel(): void;
}

export interface IntentTools {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, blocks?: Work['blocks']) => void;
}

export function createDesk(): Desk {
  const store = createStore<SessionState>(() => ({
    phase: 'opening', failure: null, workbook: null, shownId: null, selected: null, comparing: null, marked: false, undo: null, work: null, notice: null, live: true, behind: false, platform: platform(), wanted: null,
  }));
  let serial = 0;
  let last: Promise<void> = Promise.resolve();
  let controller: AbortController | null = null;
  let expectedFront: string | null = null;

  const desk: Desk = {
    store,
    own: createOwnWrites(),
    grids: [],
    pictures: noPictures,
    checkers: createCheckers(),
    points: [],
    mappings: [],
    mutes: [],
    drawn: [],
    hasKaskade: false,
    kaskadeId: null,
    watching: false,
    cursor: null,
    activeId: null,
    expectActivation(sheetId) {
      expectedFront = sheetId === desk.activeId ? null : sheetId;
    },
    isOwnActivation(sheetId) {
      const isOwn = expectedFront === sheetId;
      expectedFront = null;
      return isOwn;
    },
    show(tableId) {
      if (tableId === null) return;
      store.setState({ shownId: tableId });
      store.setState({ selected: selectedAt(desk) });
    },
    say({ kind, key, params = {} }) {
      store.setState({ notice: { kind, key, params, serial: ++serial } });
    },
    run(intent, task) {
      const turn = last.then(async () => {
        const mine = new AbortController();
        controller = mine;
        if (intent) store.setState({ work: { intent, progress: null } });
        try {
          await task({ signal: mine.signal, onProgress: (progress, blocks) => intent && store.setState({ work: { intent, progress, ...(blocks ? { blocks } : {}) } }) });
        } catch (error) {
          desk.say(error instanceof CalledOff ? { kind: 'refused', key: 'dihentikan' } : saidOfFailure(classify(error)));
        } finally {
          controller = null;
          if (intent) store.setState({ work: null });
        }
      });
      last = turn;
      return turn;
    },
    cancel() {
      controller?.abort();
    },
  };
  return desk;
}

export function tablesOf(desk: Desk): readonly TablePicture[] {
  return desk.store.getState().workbook?.tables ?? [];
}

/** The sheets that are read, in the workbook's order. */
export function sheetsOf(desk: Desk): readonly SheetRef[] {
  return desk.store.getState().workbook?.sheets ?? [];
}

/** Whether Kaskade has drawn this sheet: it is no source, and not watched. */
export function isDrawn(desk: Desk, sheetId: string): boolean {
  return desk.drawn.some(({ sheet }) => sheet.id === sheetId);
}

/** The table whose cascade is shown. */
export function shownOf(desk: Desk): TablePicture | null {
  const { shownId } = desk.store.getState();
  return tablesOf(desk).find(({ id }) => id === shownId) ?? null;
}

export function remember(desk: Desk, points: readonly RestorePoint[]): void {
  desk.points = points;
  desk.store.setState({ undo: points[0]?.label ?? null });
}

/** What the cursor stands on, if that belongs to the shown table. */
export function selectedAt(desk: Desk): SessionState['selected'] {
  const shown = shownOf(desk);
  return shown && desk.cursor && ownerAt(shown, desk.cursor);
}

/** Takes note of where the grid's selection stands. On a sheet with several tables the pane goes to the one that was clicked into. */
export function freshenCursor(desk: Desk, cursor: SheetCell): void {
  desk.cursor = cursor;
  const shown = shownOf(desk);
  const here = tablesOn(tablesOf(desk), cursor.sheetId);
  if (shown && here.length > 1 && here.includes(shown) && !ownerAt(shown, cursor)) {
    const other = here.find((table) => ownerAt(table, cursor));
    if (other) desk.store.setState({ shownId: other.id });
  }
  desk.store.setState({ selected: selectedAt(desk) });
}
