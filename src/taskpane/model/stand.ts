import type { SessionState } from '../../excel/session-state';

/** Why the numbers in the pane may not be those of the grid: checking is off, or off and something has changed since, or a change could not be read. Null where they are kept up. */
export function standOf({ live, behind }: Pick<SessionState, 'live' | 'behind'>): 'mati' | 'mati-berubah' | 'belum-terbaca' | null {
  if (live) return behind ? 'belum-terbaca' : null;
  return behind ? 'mati-berubah' : 'mati';
}
