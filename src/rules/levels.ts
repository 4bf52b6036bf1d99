import type { Level, Plan } from '../plan';

const known = new WeakMap<Plan, ReadonlySet<Level>>();

/** Levels that a document has at all; looked up once for each plan. */
export function levelsIn(plan: Plan): ReadonlySet<Level> {
  const held = known.get(plan);
  if (held) return held;
  const levels = new Set(plan.items.map((item) => item.level));
  known.set(plan, levels);
  return levels;
}
