import { defineRule } from '../rule';

/** Asked of tables that were read from a sheet and say that they are a standard one; a table of the planner's own has no columns that it must have. */
export const kolomWajibTidakAda = defineRule({
  id: 'kolom-wajib-tidak-ada',
  area: 'tabel',
  severities: ['galat'],
  scope: 'table',
  needs: [],
  check({ at, missingColumns }) {
    return missingColumns.map((field) => ({ owner: at.owner, field: { field }, severity: 'galat', message: 'kolom', params: { isian: field } }));
  },
});
