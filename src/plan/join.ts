import { fieldKey } from './fields';
import type { Plan } from './plan';

/** One plan out of the parts that a table was split into over several sheets, in their order. */
export function joinPlans(parts: readonly [Plan, ...Plan[]]): Plan {
  const [first] = parts;
  const carries = new Map(parts.flatMap((part) => part.carries.map((ref) => [`${fieldKey(ref)}:${ref.level ?? ''}`, ref] as const)));
  return {
    period: first.period,
    years: [...new Set(parts.flatMap((part) => part.years))].sort((a, b) => a - b),
    items: parts.flatMap((part) => part.items),
    indikator: parts.flatMap((part) => part.indikator),
    opd: first.opd,
    carries: [...carries.values()],
  };
}
