import { useEffect, useRef, useState } from 'react';
import type { Session, SessionState } from '../../excel/session-state';
import { sure } from '../../matrix/reading';
import { shownTable } from '../context';

/** The table (or sheet without one) whose columns are being set, and a way to change it. A shown table that is read with doubt is offered by itself, once in the life of the pane. */
export function useMappingOffer(session: Session, state: SessionState): [string | null, (id: string | null) => void] {
  const [open, setOpen] = useState<string | null>(null);
  const offered = useRef(new Set<string>());
  const shown = shownTable(state);
  const doubtful = shown && state.work === null && shown.table.confidence < sure && session.gridOf(shown.id) ? shown.id : null;
  useEffect(() => {
    if (doubtful === null || offered.current.has(doubtful)) return;
    offered.current.add(doubtful);
    setOpen(doubtful);
  }, [doubtful]);
  return [open, setOpen];
}
