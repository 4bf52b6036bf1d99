import { tableName } from '../../book';
import type { CoreTable, TableConfig, Zone } from '../../engine';
import { asFlag, asText, type Arguments } from '../arguments';
import { contains, intersection, rowCount } from '../address';
import { readText, readTypes, writeFormats, writeValues } from '../cells';
import { officeId } from '../changes';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { eventTypes, WORKBOOK } from '../events';
import { HostObject, type Members } from '../members';
import { insertCells } from '../rangeActions';
import type { Session } from '../session';
import { AutoFilter } from './autoFilter';
import { Range, rangeArgument } from './range';
import { TableColumnCollection, TableRowCollection } from './tableParts';
import { Worksheet } from './worksheet';

/** Excel.TableCollection of a sheet, or (null) of the workbook. */
export class TableCollection extends HostObject {
  readonly members = collectionMembers;
  constructor(
    readonly session: Session,
    readonly sheetId: string | null,
  ) {
    super();
  }
  all(): Table[] {
    const sheets = this.sheetId === null ? this.session.getters.getSheetIds() : [this.sheetId];
    return sheets.flatMap((sheetId) => this.session.getters.getCoreTables(sheetId).map(({ id }) => new Table(this.session, sheetId, id)));
  }
}

/** Excel.TableScopedCollection: the tables that a range touches, or wholly holds. */
export class TableScopedCollection extends HostObject {
  readonly members = scopedMembers;
  constructor(
    readonly session: Session,
    readonly range: Range,
    readonly fullyContained: boolean,
  ) {
    super();
  }
  all(): Table[] {
    const { cells, sheetId } = this.range;
    return new TableCollection(this.session, sheetId).all().filter(({ zone }) => (this.fullyContained ? contains(cells, zone) : intersection(cells, zone) !== null));
  }
}

/** Excel.Table, by the engine's id. */
export class Table extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly tableId: string,
  ) {
    super();
  }
  override get id(): string {
    return officeId(`table-${this.tableId}`);
  }
  get core(): CoreTable {
    const table = this.session.getters.getCoreTables(this.sheetId).find(({ id }) => id === this.tableId);
    if (!table) throw itemNotFound('table');
    return table;
  }
  get zone(): Zone {
    return this.core.range.zone;
  }
  /** The rows between headers and total; Excel's table always has one. */
  get body(): Zone {
    const { zone, core } = this;
    return { ...zone, top: zone.top + core.config.numberOfHeaders, bottom: zone.bottom - (core.config.totalRow ? 1 : 0) };
  }
  at(zone: Zone): Range {
    return new Range(this.session, this.sheetId, { top: zone.top, left: zone.left, bottom: zone.bottom, right: zone.right });
  }
}

const find = (tables: readonly Table[], key: string): Table | null => tables.find(({ id, session, tableId }) => id === key || tableName(session.book, tableId).toLowerCase() === key.toLowerCase()) ?? null;

const orNotFound = (table: Table | null | undefined): Table => {
  if (!table) throw itemNotFound('table');
  return table;
};

const defaultConfig = { hasFilters: true, totalRow: false, firstColumn: false, lastColumn: false, numberOfHeaders: 1, bandedRows: true, bandedColumns: false, automaticAutofill: true, styleId: 'TableStyleMedium2' } as const satisfies TableConfig;

/** Excel.TableCollection `add`. Without headers Excel makes room for a row of them; headers become text, each different. */
function add({ session, sheetId }: TableCollection, args: Arguments): Table {
  const range = rangeArgument(session, args, 0, sheetId ?? session.getters.getActiveSheetId());
  session.assertWritable(range.sheetId);
  if (sheetId !== null && range.sheetId !== sheetId) throw invalidArgument('a range of another sheet');
  let zone = session.makeRoom(range.sheetId, range.cells);
  if (session.getters.getCoreTables(range.sheetId).some((table) => intersection(table.range.zone, zone))) throw invalidArgument('a table cannot overlap another table');
  if (!args.flag(1)) {
    insertCells(session, range.sheetId, { ...zone, bottom: zone.top }, 'Down');
    zone = { ...zone, bottom: zone.bottom + 1 };
  } else if (rowCount(zone) === 1) {
    // A table has at least one row below its headers.
    zone = session.makeRoom(range.sheetId, { ...zone, bottom: zone.bottom + 1 });
  }
  nameHeaders(session, range.sheetId, zone);
  const before = new Set(session.getters.getCoreTables(range.sheetId).map(({ id }) => id));
  session.dispatch('CREATE_TABLE', { sheetId: range.sheetId, ranges: [session.getters.getRangeDataFromZone(range.sheetId, zone)], tableType: 'static', config: { ...defaultConfig } });
  const made = session.getters.getCoreTables(range.sheetId).find(({ id }) => !before.has(id));
  const table = new Table(session, range.sheetId, orNotFound(made && new Table(session, range.sheetId, made.id)).tableId);
  const target = officeId(range.sheetId);
  session.events.raise(eventTypes.tableAdded, WORKBOOK, { type: 'TableAdded', tableId: table.id, worksheetId: target });
  return table;
}

function nameHeaders(session: Session, sheetId: string, zone: Zone): void {
  const row = { ...zone, bottom: zone.top };
  const taken = new Set<string>();
  const [texts = []] = readText(session, sheetId, row) ?? [];
  const names = texts.map((text, index) => {
    const wanted = text.trim() === '' ? `Column${index + 1}` : text;
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted}${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
  const [types = []] = readTypes(session, sheetId, row) ?? [];
  if (names.every((name, index) => name === texts[index] && types[index] === 'String')) return;
  writeFormats(session, sheetId, row, '@');
  writeValues(session, sheetId, row, [names]);
}

function configure(table: Table, config: Partial<TableConfig>): void {
  table.session.assertWritable(table.sheetId);
  table.session.dispatch('UPDATE_TABLE', { sheetId: table.sheetId, zone: table.zone, config });
}

function setName({ session, tableId }: Table, value: unknown): void {
  const name = asText(value);
  // Source: support.microsoft.com, "Rename an Excel table": a letter, "_" or "\" first, no spaces, at most 255 characters, unlike a cell's address.
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name) || /^[rc]$/i.test(name)) throw invalidArgument(`"${name}" is not a table name`);
  const other = find(new TableCollection(session, null).all(), name);
  if ((other && other.tableId !== tableId) || session.getters.getNamedRange(name)) throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  session.book.tableNames.set(tableId, name);
}

function setStyle(table: Table, value: unknown): void {
  const styleId = asText(value);
  const styles = Object.keys(table.session.getters.getTableStyles());
  if (!styles.includes(styleId)) throw invalidArgument(`table style ${styleId}`);
  configure(table, { styleId });
}

/** Excel.Table `resize`: the headers stay in their row. */
function resize(table: Table, args: Arguments): void {
  const { session, sheetId } = table;
  const range = rangeArgument(session, args, 0, sheetId);
  const zone = session.makeRoom(sheetId, range.cells);
  if (range.sheetId !== sheetId || zone.top !== table.zone.top || rowCount(zone) < 2 || !intersection(zone, table.zone)) throw invalidArgument('the headers must remain in the same row, and the new range must overlap the old one');
  resizeTo(table, zone);
  nameHeaders(session, sheetId, zone);
}

export function resizeTo(table: Table, zone: Zone): void {
  const { session, sheetId } = table;
  session.assertWritable(sheetId);
  session.dispatch('UPDATE_TABLE', { sheetId, zone: table.zone, newTableRange: session.getters.getRangeDataFromZone(sheetId, zone) });
}

function toRange(table: Table): Range {
  const { session, sheetId, zone, tableId, id } = table;
  session.assertWritable(sheetId);
  session.dispatch('REMOVE_TABLE', { sheetId, target: [zone] });
  session.book.tableNames.delete(tableId);
  session.events.raise(eventTypes.tableDeleted, WORKBOOK, { type: 'TableDeleted', tableId: id, worksheetId: officeId(sheetId) });
  return table.at(zone);
}

const heard = { Added: eventTypes.tableAdded, DataChanged: eventTypes.tableChanged, Deleted: eventTypes.tableDeleted } as const;

const collectionMembers: Members<TableCollection> = {
  className: 'TableCollection',
  get: { Count: (tables) => tables.all().length },
  items: (tables) => tables.all(),
  item: (tables, args) => orNotFound(find(tables.all(), args.text(0))),
  call: {
    Add: add,
    GetCount: (tables) => tables.all().length,
    GetItemAt: (tables, args) => orNotFound(tables.all()[args.integer(0)]),
    GetItemOrNullObject: (tables, args) => find(tables.all(), args.text(0)),
    ...Object.fromEntries(
      Object.entries(heard).flatMap(([name, type]) => [
        [`_Register${name}Event`, ({ session, sheetId }: TableCollection) => session.events.register(type, sheetId === null ? WORKBOOK : officeId(sheetId))],
        [`_Unregister${name}Event`, ({ session, sheetId }: TableCollection) => session.events.unregister(type, sheetId === null ? WORKBOOK : officeId(sheetId))],
      ]),
    ),
  },
};

const scopedMembers: Members<TableScopedCollection> = {
  className: 'TableScopedCollection',
  items: (tables) => tables.all(),
  item: (tables, args) => orNotFound(find(tables.all(), args.text(0))),
  call: {
    GetCount: (tables) => tables.all().length,
    GetFirst: (tables) => orNotFound(tables.all()[0]),
    GetItemOrNullObject: (tables, args) => find(tables.all(), args.text(0)),
  },
};

const members: Members<Table> = {
  className: 'Table',
  get: {
    Id: (table) => table.id,
    Name: ({ session, tableId, core }) => tableName(session.book, core.id && tableId),
    Style: ({ core }) => core.config.styleId,
    ShowHeaders: ({ core }) => core.config.numberOfHeaders > 0,
    ShowTotals: ({ core }) => core.config.totalRow,
    ShowBandedRows: ({ core }) => core.config.bandedRows,
    ShowBandedColumns: ({ core }) => core.config.bandedColumns,
    ShowFilterButton: ({ core }) => core.config.hasFilters,
    HighlightFirstColumn: ({ core }) => core.config.firstColumn,
    HighlightLastColumn: ({ core }) => core.config.lastColumn,
  },
  set: {
    Name: setName,
    Style: setStyle,
    ShowBandedRows: (table, value) => configure(table, { bandedRows: asFlag(value) }),
    ShowBandedColumns: (table, value) => configure(table, { bandedColumns: asFlag(value) }),
    ShowFilterButton: (table, value) => configure(table, { hasFilters: asFlag(value) }),
    HighlightFirstColumn: (table, value) => configure(table, { firstColumn: asFlag(value) }),
    HighlightLastColumn: (table, value) => configure(table, { lastColumn: asFlag(value) }),
  },
  open: {
    AutoFilter: (table) => new AutoFilter(table.session, table.sheetId, table),
    Columns: (table) => new TableColumnCollection(table),
    Rows: (table) => new TableRowCollection(table),
    Worksheet: ({ session, sheetId }) => new Worksheet(session, sheetId),
  },
  call: {
    GetRange: (table) => table.at(table.zone),
    GetHeaderRowRange: (table) => table.at({ ...table.zone, bottom: table.zone.top }),
    GetDataBodyRange: (table) => table.at(table.body),
    GetTotalRowRange: (table) => {
      if (!table.core.config.totalRow) throw itemNotFound('total row');
      return table.at({ ...table.zone, top: table.zone.bottom });
    },
    Resize: resize,
    // The engine's filters hide and show rows by themselves whenever a value changes.
    ReapplyFilters: () => null,
    ConvertToRange: toRange,
    Delete: (table) => {
      const range = toRange(table);
      const present = range.session.present(range.sheetId, range.cells);
      if (present) range.session.dispatch('CLEAR_CELLS', { sheetId: range.sheetId, target: [present] });
      return null;
    },
    _RegisterDataChangedEvent: ({ session, id }) => session.events.register(eventTypes.tableChanged, id),
    _UnregisterDataChangedEvent: ({ session, id }) => session.events.unregister(eventTypes.tableChanged, id),
  },
};
