import { fieldKey } from './fields';
import type { ByYear, Indikator, Period, Plan } from './plan';
import type { Value } from './value';

/** One plan out of the parts that a table was split into over several sheets, in their order; an indicator whose years stand on two of them is one. */
export function joinPlans(parts: readonly [Plan, ...Plan[]]): Plan {
  const [first] = parts;
  const carries = new Map(parts.flatMap((part) => part.carries.map((ref) => [`${fieldKey(ref)}:${ref.level ?? ''}`, ref] as const)));
  const years = [...new Set(parts.flatMap((part) => part.years))].sort((a, b) => a - b);
  const baseline = parts.map((part) => part.tahunKondisiAwal).find((year) => year !== undefined);
  return {
    period: parts.every((part) => part.years.length === years.length) ? first.period : widest(parts.flatMap(({ period }) => period ?? [])),
    years,
    ...(baseline === undefined ? {} : { tahunKondisiAwal: baseline }),
    items: parts.flatMap((part) => part.items),
    indikator: joined(parts.flatMap((part) => part.indikator), parts.some((part) => part.years.length < years.length) ? years : []),
    opd: first.opd,
    carries: [...carries.values()],
  };
}

function widest(periods: readonly Period[]): Period | null {
  return periods.length === 0 ? null : { first: Math.min(...periods.map(({ first }) => first)), last: Math.max(...periods.map(({ last }) => last)) };
}

const nothing: Value = { raw: '', form: { kind: 'missing', mark: '' }, annotation: null, noisy: false, formula: null };

/** Each indicator once; `years` are those that each of them has a target for, said or not, where parts have rows for some years only. */
function joined(all: readonly Indikator[], years: readonly number[]): readonly Indikator[] {
  const found = new Map<string, Indikator>();
  for (const one of all) {
    const before = found.get(one.id);
    found.set(one.id, before ? { ...before, satuan: before.satuan ?? one.satuan, targets: said(before.targets, one.targets), pagu: said(before.pagu, one.pagu) } : one);
  }
  if (years.length === 0) return [...found.values()];
  const missing: ByYear = Object.fromEntries(years.map((year) => [year, nothing]));
  return [...found.values()].map((one) => ({ ...one, targets: { ...missing, ...one.targets }, pagu: Object.keys(one.pagu).length === 0 ? one.pagu : { ...missing, ...one.pagu } }));
}

/** The values of both, the second's where it says any. */
function said(before: ByYear, more: ByYear): ByYear {
  return { ...before, ...Object.fromEntries(Object.entries(more).filter(([year, value]) => value.raw !== '' || before[Number(year)] === undefined)) };
}
