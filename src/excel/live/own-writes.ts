import type { Zone } from '../../plan';
import { contains } from '../host/addresses';
import type { CellChange } from './watch';

/** How long after a write its event may still come. */
const patience = 5000;

/** Tells the echo of our own writes from what the planner and other planners do. */
export interface OwnWrites {
  /** These cells are being written. */
  expect(sheetId: string, zones: readonly Zone[]): void;
  /**
   * Whether an event only says what we have just written ourselves. Hosts that say who wrote are believed; of others, an event inside of what is expected counts as its
   * echo, once.
   */
  isEcho(sheetId: string, change: CellChange): boolean;
}

export function createOwnWrites(now: () => number = () => Date.now()): OwnWrites {
  let expected: { readonly sheetId: string; readonly zone: Zone; readonly until: number; heard: boolean }[] = [];
  let tells = false;
  return {
    expect(sheetId, zones) {
      const until = now() + patience;
      expected.push(...zones.map((zone) => ({ sheetId, zone, until, heard: false })));
    },
    isEcho(sheetId, { zones, by }) {
      if (by === 'us') tells = true;
      expected = expected.filter(({ until }) => until >= now());
      const here = expected.filter((write) => write.sheetId === sheetId && (by === 'never-said' || !write.heard));
      const covered = zones.length > 0 && zones.every((zone) => here.some((write) => contains(write.zone, zone)));
      if (by === 'never-said') return covered;
      const isEcho = by === 'us' || (by === 'unknown' && covered && !tells);
      if (isEcho) for (const write of here) write.heard ||= zones.some((zone) => contains(zone, write.zone));
      return isEcho;
    },
  };
}
