import { defineRule } from '../rule';

/** Asked of tables that were read from a sheet and are of a standard form; a table of the planner's own has no columns that it must have. */
export const kolomWajibTidakAda = defineRule({
  id: 'kolom-wajib-tidak-ada',
  area: 'tabel',
  severities: ['galat'],
  scope: 'plan',
  needs: [],
  check({ table }) {
    return (table?.missingColumns ?? []).map((field) => ({ owner: table?.at.owner ?? '', field: { field }, severity: 'galat', message: 'kolom', params: { isian: field } }));
  },
});
