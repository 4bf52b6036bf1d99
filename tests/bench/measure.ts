import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds that a piece of work takes: the median of several runs, after one that warms up. What `prepare` makes for each run is not counted. */
export function timeOf<T>(work: (input: T) => unknown, runs: number, prepare: () => T): number {
  work(prepare());
  const times = Array.from({ length: runs }, () => {
    const input = prepare();
    const start = performance.now();
    work(input);
    return performance.now() - start;
  });
  return median(times);
}

export interface Ratio {
  readonly ratio: number;
  readonly work: number;
  readonly yardstick: number;
}

/**
 * How many times longer `work` takes than `yardstick`, both measured in turn within one run: wall clocks differ from machine to
 * machine, the ratio hardly does.
 */
export function ratioOf<T = undefined>(work: (input: T) => unknown, yardstick: () => unknown, { prepare = () => undefined as T, rounds = 5, runs = 3 }: { readonly prepare?: () => T; readonly rounds?: number; readonly runs?: number } = {}): Ratio {
  const pairs = Array.from({ length: rounds }, () => ({ work: timeOf(work, runs, prepare), yardstick: timeOf(yardstick, 3, () => undefined) }))
    .sort((a, b) => a.work / a.yardstick - b.work / b.yardstick);
  const middle = pairs[Math.floor(pairs.length / 2)] ?? { work: 0, yardstick: 1 };
  return { ratio: middle.work / middle.yardstick, ...middle };
}

/** Megabytes on the heap once everything that nobody holds is gone. */
export function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** The middle one of some numbers. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
