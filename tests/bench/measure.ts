/** Milliseconds that a piece of work takes: the median of several runs, after one that warms up. */
export function timeOf(work: () => unknown, runs = 9): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/**
 * How many times longer `work` takes than `yardstick`, both measured in turn within one run: wall clocks differ from machine to
 * machine, the ratio hardly does.
 */
export function ratioOf(work: () => unknown, yardstick: () => unknown, rounds = 5): { readonly ratio: number; readonly work: number; readonly yardstick: number } {
  const pairs = Array.from({ length: rounds }, () => ({ work: timeOf(work, 3), yardstick: timeOf(yardstick, 3) }))
    .sort((a, b) => a.work / a.yardstick - b.work / b.yardstick);
  const middle = pairs[Math.floor(pairs.length / 2)] ?? { work: 0, yardstick: 1 };
  return { ratio: middle.work / middle.yardstick, ...middle };
}
