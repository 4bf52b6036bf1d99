import { useEffect, useRef, useState } from 'react';
import type { Session, SessionState } from '../../excel/session-state';
import { sure } from '../../matrix/reading';
import { shownSheet } from '../context';

/** The sheet whose columns are being set, and a way to change it. A shown sheet that is read with doubt is offered by itself, once in the life of the pane. */
export function useMappingOffer(session: Session, state: SessionState): [string | null, (sheetId: string | null) => void] {
  const [open, setOpen] = useState<string | null>(null);
  const offered = useRef(new Set<string>());
  const sheet = shownSheet(state);
  const doubtful = sheet && state.work === null && sheet.result.reading.confidence < sure && session.gridOf(sheet.id) ? sheet.id : null;
  useEffect(() => {
    if (doubtful === null || offered.current.has(doubtful)) return;
    offered.current.add(doubtful);
    setOpen(doubtful);
  }, [doubtful]);
  return [open, setOpen];
}
