import { fieldKey, type Field, type Indikator, type Plan } from '../../plan';
import { paguCell, targetCell } from './cells';
import type { TemplateCell, TemplateColumn, TemplateForm } from './form';

/** One row of an indicator in a long table. */
export interface YearRow {
  /** As the plan has it. */
  readonly year: number;
  /** What stands in the table's own column of years: the calendar year where it is known. */
  readonly label: number;
}

/** Amounts that would count once per row where they were repeated. */
const onceOnly: ReadonlySet<Field> = new Set<Field>(['pagu-akhir']);

/** The rows that an indicator takes in a long table (a row per indicator and year): one for each year of the plan, ascending. Null where the table is not a long one. */
export function yearRowsOf(plan: Plan, form: TemplateForm): readonly YearRow[] | null {
  if (!isLong(form)) return null;
  const years = plan.years.length > 0 ? plan.years : [...new Set(plan.carries.flatMap(({ year }) => year ?? []))];
  const first = form.period?.first ?? plan.period?.first ?? null;
  return [...years].sort((a, b) => a - b).map((year): YearRow => ({ year, label: year >= 1000 || first === null ? year : first + year - 1 }));
}

/** Whether a table has a column that says each row's year, and names no year over its targets. */
export function isLong({ columns }: TemplateForm): boolean {
  return columns.some(({ field }) => field === 'tahun') && columns.some(({ field, year }) => field === 'target' && year === undefined) && columns.every(({ year }) => year === undefined);
}

/** One year's row of an indicator: `cells` are those of its first row, of which `repeats` says whether they stand on the further ones too. */
export function yearCells(indikator: Indikator, { year, label }: YearRow, columns: readonly TemplateColumn[], cells: readonly (TemplateCell | null)[], repeats: 'all' | 'words' | 'none'): readonly (TemplateCell | null)[] {
  return columns.map((column, index): TemplateCell | null => {
    switch (column.field) {
      case 'tahun': return { value: label, format: null };
      case 'target': return targetCell(indikator.targets[year], column, indikator.satuan);
      case 'pagu': return paguCell(indikator.pagu[year], column);
      default: return repeats === 'none' || (repeats === 'words' && onceOnly.has(column.field)) ? null : cells[index] ?? null;
    }
  });
}

/** Fields, by key, for which a long table's rows have a place in each of these years. */
export function yearlyKeys({ columns }: TemplateForm, rows: readonly YearRow[]): readonly string[] {
  return columns.flatMap(({ field }) => (field === 'target' || field === 'pagu' ? rows.map(({ year }) => fieldKey({ field, year })) : []));
}
