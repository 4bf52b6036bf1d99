import type { Zone } from '../../engine';
import { asFlag, type Arguments } from '../arguments';
import { bounding, checkedZone, columnCount, intersection, isUnbounded, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, parseZone, quotedSheet, rowCount, zoneAddress } from '../address';
import { readFormats, readFormulas, readText, readTypes, readValues, usedZone, writeFormats, writeValues } from '../cells';
import { copyFormats } from '../copyFormats';
import { apiNotFound, invalidArgument, itemNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import type { Placed, Session } from '../session';
import { clearRange, deleteCells, hideColumns, hideRows, insertCells, mergeRange, selectRange, surroundingZone, unmergeRange } from '../rangeActions';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { rangeOfName } from './names';
import { RangeAreas } from './rangeAreas';
import { raiseFormatChanged, RangeFormat } from './rangeFormat';
import { TableScopedCollection } from './tables';
import { Worksheet } from './worksheet';

/** Excel.Range: one rectangle of one sheet. It moves with its cells while the add-in holds it; when they are deleted, or the sheet is, it is gone (ItemNotFound). */
export class Range extends HostObject implements Placed {
  readonly members = members;
  zone: Zone | null;
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    zone: Zone,
  ) {
    super();
    this.zone = zone;
    session.placed.add(this);
  }
  /** The cells, if they are still there. */
  get cells(): Zone {
    if (!this.zone || !this.session.sheetExists(this.sheetId)) throw itemNotFound('range');
    return this.zone;
  }
  at(zone: Zone): Range {
    return new Range(this.session, this.sheetId, checkedZone(zone));
  }
}

/** `Sheet!A1:B2`, as Excel writes it. */
export const addressOf = (range: Range): string => {
  const { cells } = range;
  return `${quotedSheet(range.session.getters.getSheetName(range.sheetId))}!${zoneAddress(cells)}`;
};

/** A range given as an argument: a Range, or an address or name as text. */
export function rangeArgument(session: Session, args: Arguments, index: number, sheetId: string): Range {
  if (typeof args.raw(index) !== 'string') {
    const object = args.object(index);
    if (!(object instanceof Range)) throw invalidArgument('not a range');
    return object;
  }
  const at = session.locate(args.text(index), sheetId);
  const zone = parseZone(at.rest);
  const range = zone ? new Range(session, at.sheetId, zone) : rangeOfName(session, at.rest);
  if (!range) throw invalidArgument(`${args.text(index)} is not an address`);
  return range;
}

function resized(range: Range, args: Arguments): Range {
  const { cells } = range;
  return range.at({ ...cells, bottom: cells.bottom + args.integer(0, 0), right: cells.right + args.integer(1, 0) });
}

function absoluteResized(range: Range, args: Arguments): Range {
  const { cells } = range;
  return range.at({ ...cells, bottom: cells.top + args.integer(0) - 1, right: cells.left + args.integer(1) - 1 });
}

function offset(range: Range, args: Arguments): Range {
  const { cells } = range;
  const [rows, columns] = [args.integer(0, 0), args.integer(1, 0)];
  return range.at({ top: cells.top + rows, bottom: cells.bottom + rows, left: cells.left + columns, right: cells.right + columns });
}

/** Both ranges' common part; they must be of one sheet. */
function common(range: Range, args: Arguments): Range | null {
  const other = rangeArgument(range.session, args, 0, range.sheetId);
  if (other.sheetId !== range.sheetId) throw invalidArgument('ranges of two sheets');
  const zone = intersection(range.cells, other.cells);
  return zone && range.at(zone);
}

function boundingRect(range: Range, args: Arguments): Range {
  const other = rangeArgument(range.session, args, 0, range.sheetId);
  if (other.sheetId !== range.sheetId) throw invalidArgument('ranges of two sheets');
  return range.at(bounding([range.cells, other.cells]) ?? range.cells);
}

function used(range: Range, args: Arguments): Range | null {
  const zone = usedZone(range.session, range.sheetId, args.flag(0), range.cells);
  return zone && range.at(zone);
}

/** Excel finds only the merged areas whose first cell lies in the range (OfficeDev/office-js issue 3611; the documentation is silent). */
function mergedAreas(range: Range): RangeAreas | null {
  const { cells, session } = range;
  const merges = session.getters.getMerges(range.sheetId).filter(({ top, left }) => top >= cells.top && top <= cells.bottom && left >= cells.left && left <= cells.right);
  merges.sort((a, b) => a.top - b.top || a.left - b.left);
  if (merges.length === 0) return null;
  const areas = merges.map(({ top, left, bottom, right }) => new Range(session, range.sheetId, { top, left, bottom, right }));
  return new RangeAreas(session, areas);
}

/** All, none, or (null) some of the range's rows or columns are hidden. */
function hiddenState(range: Range, dimension: 'ROW' | 'COL'): boolean | null {
  const { session, sheetId, cells } = range;
  const present = session.present(sheetId, cells);
  if (!present) return false;
  const [from, to, size] = dimension === 'ROW' ? [present.top, present.bottom, rowCount(cells)] : [present.left, present.right, columnCount(cells)];
  let hidden = 0;
  for (let index = from; index <= to; index++) if (session.getters.isHeaderHidden(sheetId, dimension, index)) hidden++;
  return hidden === 0 ? false : hidden === size ? true : null;
}

const cellCount = (range: Range): number => {
  const count = rowCount(range.cells) * columnCount(range.cells);
  // "If the cell count exceeds 2^31-1 (2,147,483,647), the API returns -1."
  return count > 2_147_483_647 ? -1 : count;
};

const orNotFound = <T>(object: T | null, what: string): T => {
  if (object === null) throw itemNotFound(what);
  return object;
};

const members: Members<Range> = {
  className: 'Range',
  get: {
    Address: addressOf,
    AddressLocal: addressOf,
    CellCount: cellCount,
    RowIndex: ({ cells }) => cells.top,
    ColumnIndex: ({ cells }) => cells.left,
    RowCount: ({ cells }) => rowCount(cells),
    ColumnCount: ({ cells }) => columnCount(cells),
    IsEntireRow: ({ cells }) => isWholeRows(cells),
    IsEntireColumn: ({ cells }) => isWholeColumns(cells),
    Values: ({ session, sheetId, cells }) => readValues(session, sheetId, cells),
    Formulas: ({ session, sheetId, cells }) => readFormulas(session, sheetId, cells),
    FormulasLocal: ({ session, sheetId, cells }) => readFormulas(session, sheetId, cells, session.getters.getLocale()),
    Text: ({ session, sheetId, cells }) => readText(session, sheetId, cells),
    ValueTypes: ({ session, sheetId, cells }) => readTypes(session, sheetId, cells),
    NumberFormat: ({ session, sheetId, cells }) => readFormats(session, sheetId, cells),
    NumberFormatLocal: ({ session, sheetId, cells }) => readFormats(session, sheetId, cells),
    RowHidden: (range) => hiddenState(range, 'ROW'),
    ColumnHidden: (range) => hiddenState(range, 'COL'),
    Hidden: (range) => {
      const [rows, columns] = [hiddenState(range, 'ROW'), hiddenState(range, 'COL')];
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
  set: {
    Values: ({ session, sheetId, cells }, value) => writeValues(session, sheetId, cells, value),
    Formulas: ({ session, sheetId, cells }, value) => writeValues(session, sheetId, cells, value),
    FormulasLocal: ({ session, sheetId, cells }, value) => writeValues(session, sheetId, cells, value, session.getters.getLocale()),
    NumberFormat: ({ session, sheetId, cells }, value) => writeFormats(session, sheetId, cells, value),
    NumberFormatLocal: ({ session, sheetId, cells }, value) => writeFormats(session, sheetId, cells, value),
    RowHidden: (range, value) => hideRows(range.session, range.sheetId, range.cells, asFlag(value)),
    ColumnHidden: (range, value) => hideColumns(range.session, range.sheetId, range.cells, asFlag(value)),
  },
  open: {
    Format: (range) => new RangeFormat(range.session, [range]),
    Worksheet: (range) => new Worksheet(range.session, range.sheetId),
    ConditionalFormats: (range) => new ConditionalFormatCollection(range.session, [range]),
    DataValidation: (range) => new DataValidation(range.session, [range]),
  },
  call: {
    GetCell: (range, args) => {
      const { cells } = range;
      const [row, column] = [cells.top + args.integer(0), cells.left + args.integer(1)];
      return range.at({ top: row, bottom: row, left: column, right: column });
    },
    GetResizedRange: resized,
    GetAbsoluteResizedRange: absoluteResized,
    GetOffsetRange: offset,
    GetRow: (range, args) => {
      const { cells } = range;
      const row = cells.top + args.integer(0);
      return range.at({ ...cells, top: row, bottom: row });
    },
    GetColumn: (range, args) => {
      const { cells } = range;
      const column = cells.left + args.integer(0);
      return range.at({ ...cells, left: column, right: column });
    },
    GetLastCell: (range) => range.at({ ...range.cells, top: range.cells.bottom, left: range.cells.right }),
    GetLastRow: (range) => range.at({ ...range.cells, top: range.cells.bottom }),
    GetLastColumn: (range) => range.at({ ...range.cells, left: range.cells.right }),
    GetEntireRow: (range) => range.at({ ...range.cells, left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: (range) => range.at({ ...range.cells, top: 0, bottom: MAX_ROWS - 1 }),
    GetUsedRange: (range, args) => used(range, args) ?? range.at({ ...range.cells, bottom: range.cells.top, right: range.cells.left }),
    GetUsedRangeOrNullObject: used,
    GetIntersection: (range, args) => orNotFound(common(range, args), 'intersection'),
    GetIntersectionOrNullObject: common,
    GetBoundingRect: boundingRect,
    GetSurroundingRegion: (range) => range.at(surroundingZone(range.session, range.sheetId, range.cells)),
    GetMergedAreas: (range) => orNotFound(mergedAreas(range), 'merged areas'),
    GetMergedAreasOrNullObject: mergedAreas,
    GetTables: (range, args) => new TableScopedCollection(range.session, range, args.flag(0)),
    Merge: (range, args) => mergeRange(range.session, range.sheetId, range.cells, args.flag(0)),
    Unmerge: (range) => unmergeRange(range.session, range.sheetId, range.cells),
    CopyFrom: (range, args) => {
      const kind = args.oneOf(1, ['All', 'Formulas', 'Values', 'Formats', 'Link'], 'All');
      if (kind !== 'Formats' || args.flag(2) || args.flag(3)) throw apiNotFound(`Range.copyFrom (${kind})`);
      const source = rangeArgument(range.session, args, 0, range.sheetId);
      copyFormats(range.session, { sheetId: source.sheetId, zone: source.cells }, { sheetId: range.sheetId, zone: range.cells });
      raiseFormatChanged({ session: range.session, areas: [range] });
    },
    Clear: (range, args) => clearRange(range.session, range.sheetId, range.cells, args.oneOf(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'], 'All')),
    Insert: (range, args) => range.at(insertCells(range.session, range.sheetId, range.cells, args.oneOf(0, ['Down', 'Right']))),
    Delete: (range, args) => deleteCells(range.session, range.sheetId, range.cells, args.oneOf(0, ['Up', 'Left'])),
    Select: (range) => selectRange(range.session, range.sheetId, range.cells),
    Calculate: ({ session }) => session.dispatch('EVALUATE_CELLS', {}),
    // The library sends this before it writes a large array in pieces of 1 500 cells: room for all of them is made once.
    _ValidateArraySize: ({ session, sheetId, cells }, args) => {
      if (isUnbounded(cells) || args.integer(0) !== rowCount(cells) || args.integer(1) !== columnCount(cells)) throw invalidArgument('the wrong shape');
      session.assertWritable(sheetId);
      session.makeRoom(sheetId, cells);
      return null;
    },
  },
};
