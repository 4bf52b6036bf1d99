import type { JSX } from 'react';
import type { RefillCell } from '../../excel/refill/refill';
import { usePane } from '../context';

/** More addresses than anybody reads are only counted. */
const shownPlaces = 12;

/** Where the plan says what the table prints once: which places go along when the cell is taken into the plan, and which do not. */
export function StandingPlaces({ stands, className }: { readonly stands: NonNullable<RefillCell['stands']>; readonly className: string | undefined }): JSX.Element {
  const { speaker } = usePane();
  const listed = (cells: readonly string[]): string => (cells.length <= shownPlaces ? cells.join(', ') : speaker.say('refill.berdiri.banyak', { cells: cells.slice(0, shownPlaces).join(', '), count: cells.length - shownPlaces }));
  return (
    <>
      {stands.same.length > 1 ? <p className={className}>{speaker.say('refill.berdiri', { count: stands.same.length, cells: listed(stands.same) })}</p> : null}
      {stands.differing.length > 0 ? <p className={className}>{speaker.say('refill.berdiri.beda', { count: stands.differing.length, cells: listed(stands.differing) })}</p> : null}
      {stands.refused.length > 0 ? <p className={className}>{speaker.say('refill.berdiri.tolak', { count: stands.refused.length, cells: listed(stands.refused) })}</p> : null}
    </>
  );
}
