import type { CellSource, DrawingTrace } from '../drawing';

const year = /:(\d+)/;

/** The field behind a cell whose year has left the table while its row has not: the one of another year in that row, with the cell's own. Null where no single field stands behind the row's other years. */
export function sourceOfYear({ columns, sources }: DrawingTrace, row: number, columnKey: string): CellSource | null {
  const own = Number(year.exec(columnKey)?.[1] ?? NaN);
  if (Number.isNaN(own)) return null;
  const alike = columns.flatMap((key, at) => (year.test(key) && key.replace(year, ':') === columnKey.replace(year, ':') ? [sources[row]?.[at] ?? null] : []));
  const beside = alike.find((source) => source?.field.year !== undefined);
  return beside ? { ...beside, field: { ...beside.field, year: own } } : null;
}
