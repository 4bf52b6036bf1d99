import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Position } from '../plan';
import { platform } from './capabilities';
import { classify } from './failures';
import { saidOfFailure, type Said } from './notices';
import { createOwnWrites, type OwnWrites } from './own-writes';
import type { DrawnTable } from './drawn-tables';
import type { KeptMapping } from './mappings';
import { isRead } from './picture';
import type { MeasuredSheet, SheetGrid } from './read-sheets';
import { CalledOff } from './requests';
import type { RestorePoint } from './restore-points';
import type { ReadSheet, SessionState, SheetPicture, Work } from './session-state';

/** What all intents of one session share: what the pane sees, and what is remembered of the workbook beside it. */
export interface Desk {
  readonly store: StoreApi<SessionState>;
  readonly own: OwnWrites;
  /** The sheets as they were last read, in the workbook's order. */
  grids: readonly (SheetGrid & MeasuredSheet)[];
  /** Newest first. */
  points: readonly RestorePoint[];
  /** Column mappings that the workbook keeps. */
  mappings: readonly KeptMapping[];
  /** Tables that Kaskade has drawn, by their sheets as they are now: left out of the picture. */
  drawn: readonly DrawnTable[];
  hasKaskade: boolean;
  /** The host's id of our own sheet, where it was made in this session. */
  kaskadeId: string | null;
  watching: boolean;
  /** What the grid's selection was last seen at. */
  cursor: (Position & { readonly sheetId: string }) | null;
  say(said: Said): void;
  /** One intent after another, in the order in which they were asked for. A failure becomes a notice; the promise never rejects. */
  run(intent: Work['intent'] | null, task: (tools: IntentTools) => Promise<void>): Promise<void>;
  /** Calls the running intent off, if it is one that reads. */
  cancel(): void;
}

export interface IntentTools {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

export function createDesk(): Desk {
  const store = createStore<SessionState>(() => ({
    phase: 'opening', failure: null, workbook: null, shownId: null, selected: null, marked: false, undo: null, work: null, notice: null, live: true, platform: platform(), wanted: null,
  }));
  let serial = 0;
  let last: Promise<void> = Promise.resolve();
  let controller: AbortController | null = null;

  const desk: Desk = {
    store,
    own: createOwnWrites(),
    grids: [],
    points: [],
    mappings: [],
    drawn: [],
    hasKaskade: false,
    kaskadeId: null,
    watching: false,
    cursor: null,
    say({ kind, key, params = {} }) {
      store.setState({ notice: { kind, key, params, serial: ++serial } });
    },
    run(intent, task) {
      const turn = last.then(async () => {
        const mine = new AbortController();
        controller = mine;
        if (intent) store.setState({ work: { intent, progress: null } });
        try {
          await task({ signal: mine.signal, onProgress: (progress) => intent && store.setState({ work: { intent, progress } }) });
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

export function sheetsOf(desk: Desk): readonly SheetPicture[] {
  return desk.store.getState().workbook?.sheets ?? [];
}

/** Whether Kaskade has drawn this sheet: it is no source, and not watched. */
export function isDrawn(desk: Desk, sheetId: string): boolean {
  return desk.drawn.some(({ sheet }) => sheet.id === sheetId);
}

/** The sheet whose cascade is shown, where it could be read. */
export function shownOf(desk: Desk): ReadSheet | null {
  const { shownId } = desk.store.getState();
  const sheet = sheetsOf(desk).find(({ id }) => id === shownId);
  return isRead(sheet) ? sheet : null;
}

export function remember(desk: Desk, points: readonly RestorePoint[]): void {
  desk.points = points;
  desk.store.setState({ undo: points[0]?.label ?? null });
}

/** What the cursor stands on, if that belongs to the shown sheet. */
export function selectedAt(desk: Desk): SessionState['selected'] {
  const shown = shownOf(desk);
  return shown && desk.cursor?.sheetId === shown.id ? shown.result.reading.provenance.ownerAt(desk.cursor) : null;
}
