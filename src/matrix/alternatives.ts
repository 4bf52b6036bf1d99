import type { FieldRef } from '../plan';
import type { ColumnAlternative, ColumnMapping } from './reading';
import { meaningsOf } from './vocabulary';
import { yearOf } from './years';

/** Two readings of a header whose scores lie this close are both worth showing. */
const close = 0.15;
/** Below this a second reading is noise. */
const least = 0.5;

/** Second readings of columns whose words say something else nearly as well, best first for each column. */
export function alternativesOf(columns: readonly ColumnMapping[]): readonly ColumnAlternative[] {
  return columns.flatMap((column) => {
    const words = column.header.split(' › ');
    const year = column.year === undefined ? {} : { year: column.year };
    // A year without a word of measure may head a target or an amount.
    if (column.year !== undefined && (column.field === 'target' || column.field === 'pagu') && words.every((said) => yearOf(said).kind !== 'none' || meaningsOf(said).length === 0)) {
      return [{ column: column.column, field: column.field === 'target' ? 'pagu' : 'target', ...year, confidence: 0.5 } as const];
    }
    const said = meaningsOf(words.at(-1) ?? '');
    const own = said.find(({ meaning }) => meaning === column.field)?.score ?? 0;
    return said.flatMap(({ meaning, score }): ColumnAlternative[] => {
      if (meaning === 'kelompok' || meaning === column.field || score < least || score < own - close) return [];
      const ref: FieldRef = { field: meaning, ...(column.year === undefined ? {} : year) };
      return [{ column: column.column, ...ref, confidence: score }];
    });
  });
}
