import type { Level, PlanView } from '../plan';

const known = new WeakMap<PlanView['shape'], ReadonlySet<Level>>();

/** Levels that a document has at all; looked up once for each shape of a plan. */
export function levelsIn({ plan, shape }: PlanView): ReadonlySet<Level> {
  const held = known.get(shape);
  if (held) return held;
  const levels = new Set(plan.items.map((item) => item.level));
  known.set(shape, levels);
  return levels;
}
