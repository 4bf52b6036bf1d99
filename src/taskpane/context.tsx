import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState, TablePicture } from '../excel/session-state';
import type { Speaker, Spoken, TextKey } from '../strings';

/** What every part of the pane may need: the session it asks, and the language it speaks. */
export interface PaneContext {
  readonly session: Session;
  readonly speaker: Speaker;
  readonly setLanguage: (language: Spoken) => void;
}

const Context = createContext<PaneContext | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): PaneContext {
  const context = useContext(Context);
  if (!context) throw new Error('Part of the pane outside PaneProvider');
  return context;
}

export function useSpeaker(): Speaker {
  return usePane().speaker;
}

export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.getState(),
  );
}

/** The table whose cascade is shown. */
export function shownTable(state: SessionState): TablePicture | null {
  return state.workbook?.tables.find((one) => one.id === state.shownId) ?? null;
}

/** The session names its sentences by their keys in the group `session`; a test of that room compares the two lists. */
export function sessionKey(key: string): TextKey {
  return `session.${key}` as TextKey;
}
