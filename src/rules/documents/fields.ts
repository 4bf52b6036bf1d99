import type { Field, Plan } from '../../plan';

/** What is compared of matched indicators, in the order of a table. */
const comparable = ['satuan', 'kondisi-awal', 'target', 'kondisi-akhir', 'pagu', 'pagu-akhir', 'opd'] as const satisfies readonly Field[];
export type ComparableField = (typeof comparable)[number];

/** A field that both documents have; of a yearly one, the years that they share, as the first one counts them. */
export interface ComparedField {
  readonly field: ComparableField;
  readonly years: readonly number[];
}

/** A field that is not compared: only one document has it, or both have it of other years. */
export interface LeftField {
  readonly field: ComparableField;
  readonly why: 'hanya-di-sini' | 'hanya-di-sana' | 'tahun-lain';
}

/** What two documents can be compared in, and what they do not share. */
export interface ComparedFields {
  readonly compared: readonly ComparedField[];
  readonly left: readonly LeftField[];
}

/** Reads from the columns of two plans what a comparison of them looks at. */
export function comparedFields(here: Plan, there: Plan): ComparedFields {
  const compared: ComparedField[] = [];
  const left: LeftField[] = [];
  for (const field of comparable) {
    const [own, others] = [yearsOf(field, here), yearsOf(field, there)];
    if (!own && !others) continue;
    const years = field === 'target' || field === 'pagu' ? [...own ?? []].filter(([calendar]) => others?.has(calendar)).map(([, year]) => year) : [];
    const isShared = own && others && (field === 'target' || field === 'pagu' ? years.length > 0 : true);
    if (isShared) compared.push({ field, years });
    else left.push({ field, why: !others ? 'hanya-di-sini' : !own ? 'hanya-di-sana' : 'tahun-lain' });
  }
  return { compared, left };
}

/** The years of a field, calendar year (where the period tells it) to the year as the plan counts it; null where the plan has no such column. */
function yearsOf(field: Field, { carries, period }: Plan): ReadonlyMap<number, number> | null {
  const columns = carries.filter((one) => one.field === field);
  if (columns.length === 0) return null;
  return new Map(columns.flatMap(({ year }) => (year === undefined ? [] : [[year < 1900 && period ? period.first + year - 1 : year, year] as const])).sort(([a], [b]) => a - b));
}
