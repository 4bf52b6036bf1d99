/** What the bench holds itself to: ratios within one run, each the project's own stated goal. */
export const goals = {
  /** Reading 5 000 rows × 40 columns, in multiples of JSON.parse of their cells. */
  reading: { most: 5 },
  /** A full check of 10 000 rows, in multiples of JSON.parse of their cells. */
  checking: { most: 3 },
  /** How many times shorter than a full check the check after one edit is. */
  editing: { least: 100 },
  /** The heap after a thousand edits, in multiples of what it was before them. */
  heap: { most: 1.1 },
} as const;

type Goal = { readonly most: number } | { readonly least: number };

/** What missed its goal in this run, a line each. */
export interface Goals {
  hold(what: string, value: number, goal: Goal): void;
  readonly missed: readonly string[];
}

/** Holds measured ratios against their goals and remembers those that miss them. */
export function keepGoals(): Goals {
  const missed: string[] = [];
  return {
    missed,
    hold(what, value, goal) {
      const [reached, bound] = 'most' in goal ? [value <= goal.most, `at most ${goal.most}`] : [value >= goal.least, `at least ${goal.least}`];
      if (!reached) missed.push(`${what}: ${value.toFixed(2)}, goal ${bound}`);
    },
  };
}
