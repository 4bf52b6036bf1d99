import type { Zone } from '../plan';
import { contains } from './addresses';

/** How long after a write its event may still come. */
const patience = 5000;

/** Tells the echo of our own writes from the planner's edits, where the host does not say who wrote. */
export interface OwnWrites {
  expect(sheetId: string, zones: readonly Zone[]): void;
  /** Whether these zones lie inside what we have just written. */
  covers(sheetId: string, zones: readonly Zone[]): boolean;
}

export function createOwnWrites(now: () => number = () => Date.now()): OwnWrites {
  let expected: { readonly sheetId: string; readonly zone: Zone; readonly until: number }[] = [];
  return {
    expect(sheetId, zones) {
      const until = now() + patience;
      expected.push(...zones.map((zone) => ({ sheetId, zone, until })));
    },
    covers(sheetId, zones) {
      expected = expected.filter(({ until }) => until >= now());
      return zones.length > 0 && zones.every((zone) => expected.some((write) => write.sheetId === sheetId && contains(write.zone, zone)));
    },
  };
}
