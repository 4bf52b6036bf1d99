import { asText, type Arguments } from '../arguments';
import { columnCount, rowCount } from '../address';
import { readText, readValues, usedZone, writeValues } from '../cells';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import { deleteCells, insertCells } from '../rangeActions';
import { resizeTo, type Table } from './tables';

/** Excel.TableColumnCollection. */
export class TableColumnCollection extends HostObject {
  readonly members = columnsMembers;
  constructor(readonly table: Table) {
    super();
  }
}

/** Excel.TableColumn, by its place. */
class TableColumn extends HostObject {
  readonly members = columnMembers;
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }
  override get id(): string {
    return String(this.index + 1);
  }
  get name(): string {
    const { zone, session, sheetId } = this.table;
    return readText(session, sheetId, { top: zone.top, bottom: zone.top, left: zone.left + this.index, right: zone.left + this.index })?.[0]?.[0] ?? '';
  }
}

/** Excel.TableRowCollection: the rows between headers and total. */
export class TableRowCollection extends HostObject {
  readonly members = rowsMembers;
  constructor(readonly table: Table) {
    super();
  }
}

/** Excel.TableRow, by its place. */
class TableRow extends HostObject {
  readonly members = rowMembers;
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super();
  }
  get zone() {
    const { body } = this.table;
    const row = body.top + this.index;
    if (row > body.bottom) throw itemNotFound('table row');
    return { ...body, top: row, bottom: row };
  }
}

const columns = (table: Table): TableColumn[] => Array.from({ length: columnCount(table.zone) }, (_, index) => new TableColumn(table, index));

function findColumn({ table }: TableColumnCollection, args: Arguments): TableColumn | null {
  const key = args.raw(0);
  return columns(table).find((column) => (typeof key === 'number' ? column.index + 1 === key : column.id === key || column.name.toLowerCase() === asText(key).toLowerCase())) ?? null;
}

const columnsMembers: Members<TableColumnCollection> = {
  className: 'TableColumnCollection',
  get: { Count: ({ table }) => columnCount(table.zone) },
  items: ({ table }) => columns(table),
  item: (collection, args) => {
    const column = findColumn(collection, args);
    if (!column) throw itemNotFound('table column');
    return column;
  },
  call: {
    GetCount: ({ table }) => columnCount(table.zone),
    GetItemOrNullObject: findColumn,
  },
};

const columnMembers: Members<TableColumn> = {
  className: 'TableColumn',
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ name }) => name,
    Values: ({ table, index }) => readValues(table.session, table.sheetId, { ...table.zone, left: table.zone.left + index, right: table.zone.left + index }),
  },
  set: {
    Name: ({ table, index }, value) => writeValues(table.session, table.sheetId, { top: table.zone.top, bottom: table.zone.top, left: table.zone.left + index, right: table.zone.left + index }, [[`'${asText(value)}`]]),
  },
  call: {
    GetRange: ({ table, index }) => table.at({ ...table.zone, left: table.zone.left + index, right: table.zone.left + index }),
    GetDataBodyRange: ({ table, index }) => table.at({ ...table.body, left: table.zone.left + index, right: table.zone.left + index }),
    GetHeaderRowRange: ({ table, index }) => table.at({ ...table.zone, bottom: table.zone.top, left: table.zone.left + index, right: table.zone.left + index }),
  },
};

/** Excel.TableRowCollection `add`: rows at a place (null or -1: the end); what stands below the table moves down. A table whose only row is blank takes the first new row there. */
function addRows({ table }: TableRowCollection, args: Arguments): TableRow {
  const { session, sheetId, zone } = table;
  const width = columnCount(zone);
  const given = args.raw(1);
  const values: unknown[][] = given === null || given === undefined ? [new Array<unknown>(width).fill('')] : Array.isArray(given) && given.every(Array.isArray) ? (given as unknown[][]) : [[given]];
  if (values.length === 0 || values.some((row) => row.length !== width)) throw invalidArgument(`rows of ${width} values`);
  const { body } = table;
  const size = rowCount(body);
  const index = args.integer(0, -1);
  if (index > size) throw invalidArgument(`row ${index} of ${size}`);
  const isBlank = size === 1 && usedZone(session, sheetId, true, body) === null;
  const place = index < 0 ? size : index;
  const fresh = isBlank && given !== null && given !== undefined ? values.length - 1 : values.length;
  const at = isBlank && fresh < values.length ? 0 : place;
  if (fresh > 0) {
    const top = body.top + (at === 0 && fresh < values.length ? 1 : at);
    const isBelow = top > body.bottom;
    session.makeRoom(sheetId, { ...zone, bottom: zone.bottom + fresh });
    // Nothing below: the rows are there already, and pushing them down would cost a command for each cell.
    const below = usedZone(session, sheetId, false, { ...zone, top: zone.bottom + 1, bottom: session.getters.getNumberRows(sheetId) - 1 });
    if (!isBelow || below) insertCells(session, sheetId, { ...body, top, bottom: top + fresh - 1 }, 'Down');
    if (table.zone.bottom < zone.bottom + fresh) resizeTo(table, { ...zone, bottom: zone.bottom + fresh });
  }
  const first = body.top + at;
  writeValues(session, sheetId, { ...body, top: first, bottom: first + values.length - 1 }, values);
  return new TableRow(table, at);
}

/** Takes rows out of the table; what stands below moves up. The last row is only emptied: a table keeps one. */
function deleteRows(table: Table, index: number, count: number): void {
  const { session, sheetId, body, zone } = table;
  if (index < 0 || count < 1 || index + count > rowCount(body)) throw itemNotFound('table row');
  const keepsOne = count === rowCount(body);
  const gone = { ...body, top: body.top + index + (keepsOne ? 1 : 0), bottom: body.top + index + count - 1 };
  if (keepsOne) writeValues(session, sheetId, { ...body, bottom: body.top }, '');
  if (gone.top > gone.bottom) return;
  deleteCells(session, sheetId, gone, 'Up');
  const wanted = { ...zone, bottom: zone.bottom - rowCount(gone) };
  if (table.zone.bottom !== wanted.bottom) resizeTo(table, wanted);
}

const rowsMembers: Members<TableRowCollection> = {
  className: 'TableRowCollection',
  get: { Count: ({ table }) => rowCount(table.body) },
  items: ({ table }) => Array.from({ length: rowCount(table.body) }, (_, index) => new TableRow(table, index)),
  call: {
    Add: addRows,
    GetCount: ({ table }) => rowCount(table.body),
    DeleteRowsAt: ({ table }, args) => deleteRows(table, args.integer(0), args.integer(1, 1)),
  },
};

const rowMembers: Members<TableRow> = {
  className: 'TableRow',
  get: {
    Index: ({ index }) => index,
    Values: ({ table, zone }) => readValues(table.session, table.sheetId, zone),
  },
  set: { Values: ({ table, zone }, value) => writeValues(table.session, table.sheetId, zone, value) },
  call: {
    GetRange: ({ table, zone }) => table.at(zone),
    Delete: ({ table, index }) => deleteRows(table, index, 1),
  },
};
