import type { Zone } from '../../plan';
import type { Drawing } from '../drawing';
import type { Entry } from './order';
import { placesOf, runs } from './places';

/** The looks of the drawing, where a row or column is new. */
export function stylesOfNew({ styles }: Drawing, places: { readonly rows: readonly Entry[]; readonly columns: readonly Entry[] }, rowAt: ReadonlyMap<number, number>, columnAt: ReadonlyMap<number, number>): Drawing['styles'] {
  const fresh = (entries: readonly Entry[]) => (at: number): boolean => entries[at]?.old === null && entries[at]?.from === null;
  const [newRow, newColumn] = [fresh(places.rows), fresh(places.columns)];
  const anyRow = places.rows.some((_, at) => newRow(at));
  const anyColumn = places.columns.some((_, at) => newColumn(at));
  if (!anyRow && !anyColumn) return [];
  const never = (): boolean => false;
  return styles.flatMap(({ zones, style }) => {
    const { numberFormat: _, ...looks } = style;
    if (Object.keys(looks).length === 0) return [];
    const clipped = zones.flatMap((zone): readonly Zone[] => {
      const rows = placesOf(rowAt, zone.top, zone.bottom);
      const columns = placesOf(columnAt, zone.left, zone.right);
      const inNewRows = anyRow ? areas(runs(rows.filter(newRow), never), runs(columns, never)) : [];
      return [...inNewRows, ...(anyColumn ? areas(runs(rows.filter((row) => !newRow(row)), never), runs(columns.filter(newColumn), never)) : [])];
    });
    return clipped.length > 0 ? [{ zones: clipped, style: looks }] : [];
  });
}

function areas(rows: readonly (readonly [number, number])[], columns: readonly (readonly [number, number])[]): readonly Zone[] {
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

/** The number format of each cell; a later style wins. */
export function formatsOf({ rowCount, columnCount, styles }: Drawing): readonly (readonly string[])[] {
  const formats = Array.from({ length: rowCount }, () => new Array<string>(columnCount).fill('General'));
  for (const { zones, style } of styles) {
    if (style.numberFormat === undefined) continue;
    for (const zone of zones) for (const row of formats.slice(zone.top, zone.bottom + 1)) row.fill(style.numberFormat, zone.left, zone.right + 1);
  }
  return formats;
}
