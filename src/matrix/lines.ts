import { fieldKey, type Field, type FieldRef } from '../plan';
import type { MappedColumn } from './columns';
import type { IndikatorDraft } from './drafts';

/** A cell of an indicator whose rows say what they hold: the row, and the column of figures. */
export interface LineCell {
  readonly row: number;
  readonly column: MappedColumn;
}

/** The column of figures that such rows share: that of the targets, which in a long table has no year. */
function figuresOf(columns: readonly MappedColumn[], year: number | undefined): MappedColumn | undefined {
  return columns.find((column) => column.field === 'target' && column.year === undefined) ?? columns.find((column) => column.field === 'target' && column.year === year);
}

/** Where a field stands that has rows of its own ("Jenis: Pagu"); null where this indicator has none for it. */
export function lineOf({ apart }: IndikatorDraft, { field, year }: FieldRef, columns: readonly MappedColumn[]): LineCell | null {
  if (!apart || field === 'target') return null;
  const column = figuresOf(columns, year);
  const row = apart.get(fieldKey({ field, ...(year === undefined ? {} : { year }) })) ?? (column?.year === undefined ? undefined : apart.get(field));
  return row === undefined || !column ? null : { row, column };
}

/** What stands on a row and in the column of figures: the field that the row is of. */
export function fieldOfLine({ apart }: IndikatorDraft, row: number, year: number | undefined): FieldRef | null {
  const [key = ''] = [...(apart ?? [])].find(([, at]) => at === row) ?? [];
  const [field = '', own] = key.split(':');
  if (field === '' || field === 'tercapai') return null;
  const of = own === undefined ? (field === 'pagu' ? year : undefined) : Number(own);
  return { field: field as Field, ...(of === undefined ? {} : { year: of }) };
}

/** The columns that a table would have for what stands in rows of its own: what its plan carries. */
export function columnsApart(columns: readonly MappedColumn[], fields: readonly Field[]): readonly MappedColumn[] {
  const targets = columns.filter(({ field }) => field === 'target');
  return fields.flatMap((field) => (field === 'pagu' ? targets : targets.slice(0, 1)).map((column): MappedColumn => ({ ...column, field })));
}
