import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ReadSheet, Session, SessionState } from '../excel/session-state';
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

/** The sheet whose cascade is shown, if it could be read. */
export function shownSheet(state: SessionState): ReadSheet | null {
  const sheet = state.workbook?.sheets.find((one) => one.id === state.shownId);
  return sheet && isRead(sheet) ? sheet : null;
}

export function isRead(sheet: NonNullable<SessionState['workbook']>['sheets'][number]): sheet is ReadSheet {
  return sheet.result.read;
}

/** The session names its sentences by their keys in the group `session`; a test of that room compares the two lists. */
export function sessionKey(key: string): TextKey {
  return `session.${key}` as TextKey;
}
