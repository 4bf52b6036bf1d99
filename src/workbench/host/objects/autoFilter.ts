import { carriedOf } from '../../files/carried';
import type { Zone } from '../../engine';
import { parseZone, zoneAddress } from '../address';
import type { Arguments } from '../arguments';
import { readText } from '../cells';
import { apiNotFound, invalidArgument, itemNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import { hideRows } from '../rangeActions';
import type { Session } from '../session';
import { Range, rangeArgument } from './range';
import type { Table } from './tables';

/** Excel.AutoFilter, of a sheet or of a table. The engine filters tables by itself; a sheet's filter is an area whose rows are hidden. */
export class AutoFilter extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly table: Table | null = null,
  ) {
    super();
  }
  get zone(): Zone | null {
    if (this.table) return this.table.core.config.hasFilters ? this.table.zone : null;
    const area = carriedOf(this.session.book).autoFilters.get(this.sheetId);
    return area === undefined ? null : parseZone(area);
  }
  /** Whether a row under the headers is hidden: by hand inside the filter's area counts too, as nothing here tells the two apart. */
  get hides(): boolean {
    const { zone, session, sheetId } = this;
    if (!zone) return false;
    for (let row = zone.top + 1; row <= zone.bottom; row++) if (session.getters.isRowHidden(sheetId, row)) return true;
    return false;
  }
}

/** Excel.AutoFilter `apply` with values: rows whose text in the column is none of them are hidden; without criteria the filter is only put on. */
function apply(filter: AutoFilter, args: Arguments): void {
  const { session, sheetId } = filter;
  session.assertWritable(sheetId);
  if (filter.table) throw apiNotFound('AutoFilter.apply (of a table)');
  const range = rangeArgument(session, args, 0, sheetId);
  if (range.sheetId !== sheetId) throw invalidArgument('a range of another sheet');
  const { cells } = range;
  clear(filter);
  carriedOf(session.book).autoFilters.set(sheetId, zoneAddress(cells));
  if (!args.has(1)) return;
  const column = cells.left + args.integer(1);
  const { filterOn, values } = (args.has(2) ? args.raw(2) : {}) as { readonly filterOn?: unknown; readonly values?: unknown };
  if (filterOn !== 'Values' || !Array.isArray(values)) throw apiNotFound(`AutoFilter.apply (${String(filterOn)})`);
  const wanted = new Set(values.map(String));
  for (let row = cells.top + 1; row <= cells.bottom; row++) {
    const text = readText(session, sheetId, { top: row, bottom: row, left: column, right: column })?.[0]?.[0] ?? '';
    if (!wanted.has(text)) hideRows(session, sheetId, { ...cells, top: row, bottom: row }, true);
  }
}

function clear({ table, zone, session, sheetId }: AutoFilter): void {
  if (table) throw apiNotFound('AutoFilter.clearCriteria (of a table)');
  if (zone) hideRows(session, sheetId, { ...zone, top: zone.top + 1 }, false);
}

function areaOf({ zone, session, sheetId }: AutoFilter): Range | null {
  return zone && new Range(session, sheetId, zone);
}

const members: Members<AutoFilter> = {
  className: 'AutoFilter',
  get: {
    Enabled: ({ zone }) => zone !== null,
    IsDataFiltered: ({ hides }) => hides,
  },
  call: {
    Apply: apply,
    ClearCriteria: clear,
    GetRange: (filter) => {
      const area = areaOf(filter);
      if (!area) throw itemNotFound('filter');
      return area;
    },
    GetRangeOrNullObject: areaOf,
    Remove: (filter) => {
      clear(filter);
      carriedOf(filter.session.book).autoFilters.delete(filter.sheetId);
    },
  },
};
