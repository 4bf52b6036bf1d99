import type { Zone } from '../../engine';
import { type Arguments, asText } from '../arguments';
import { columnCount, intersection, isWholeColumns, isWholeRows, quotedSheet, rowCount, zoneAddress } from '../address';
import { usedZone } from '../cells';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import { clearRange } from '../rangeActions';
import type { Session } from '../session';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { Range } from './range';
import { RangeFormat } from './rangeFormat';
import { Worksheet } from './worksheet';

/** Excel.RangeAreas: several rectangles of one sheet, at least one. */
export class RangeAreas extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly areas: readonly Range[],
  ) {
    super();
  }
  get sheetId(): string {
    const [first] = this.areas;
    if (!first) throw itemNotFound('range areas');
    return first.sheetId;
  }
}

/** Excel.RangeCollection: what `areas` is. */
class RangeCollection extends HostObject {
  readonly members = collectionMembers;
  constructor(readonly areas: readonly Range[]) {
    super();
  }
}

const collectionMembers: Members<RangeCollection> = {
  className: 'RangeCollection',
  items: ({ areas }) => areas,
  call: { GetCount: ({ areas }) => areas.length },
};

/** "The address contains the worksheet name for each rectangular block of cells." */
function address(ranges: RangeAreas): string {
  const sheet = quotedSheet(ranges.session.getters.getSheetName(ranges.sheetId));
  return ranges.areas.map(({ cells }) => `${sheet}!${zoneAddress(cells)}`).join(',');
}

function mapped(ranges: RangeAreas, change: (zone: Zone) => Zone | null): RangeAreas | null {
  const areas = ranges.areas.flatMap(({ cells }) => {
    const zone = change(cells);
    return zone ? [new Range(ranges.session, ranges.sheetId, zone)] : [];
  });
  return areas.length > 0 ? new RangeAreas(ranges.session, areas) : null;
}

function intersected(ranges: RangeAreas, args: Arguments): RangeAreas | null {
  const given = args.object(0);
  const others = given instanceof RangeAreas ? given.areas : given instanceof Range ? [given] : [];
  if (others.length === 0) throw invalidArgument(`${asText(args.raw(0))} is not a range`);
  const areas = ranges.areas.flatMap(({ cells }) => others.flatMap((other) => intersection(cells, other.cells) ?? [])).map((zone) => new Range(ranges.session, ranges.sheetId, zone));
  return areas.length > 0 ? new RangeAreas(ranges.session, areas) : null;
}

const used = (ranges: RangeAreas, args: Arguments): RangeAreas | null => mapped(ranges, (zone) => usedZone(ranges.session, ranges.sheetId, args.flag(0), zone));

const orNotFound = <T>(object: T | null): T => {
  if (object === null) throw itemNotFound('range areas');
  return object;
};

const members: Members<RangeAreas> = {
  className: 'RangeAreas',
  get: {
    Address: address,
    AddressLocal: address,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, { cells }) => sum + rowCount(cells) * columnCount(cells), 0),
    IsEntireRow: ({ areas }) => areas.every(({ cells }) => isWholeRows(cells)),
    IsEntireColumn: ({ areas }) => areas.every(({ cells }) => isWholeColumns(cells)),
  },
  open: {
    Areas: ({ areas }) => new RangeCollection(areas),
    ConditionalFormats: ({ session, areas }) => new ConditionalFormatCollection(session, areas),
    DataValidation: ({ session, areas }) => new DataValidation(session, areas),
    Format: ({ session, areas }) => new RangeFormat(session, areas),
    Worksheet: (ranges) => new Worksheet(ranges.session, ranges.sheetId),
  },
  call: {
    Clear: ({ session, areas }, args) => {
      const applyTo = args.oneOf(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
      for (const { sheetId, cells } of areas) clearRange(session, sheetId, cells, applyTo);
      return null;
    },
    GetIntersection: (ranges, args) => orNotFound(intersected(ranges, args)),
    GetIntersectionOrNullObject: intersected,
    GetUsedRangeAreas: (ranges, args) => orNotFound(used(ranges, args)),
    GetUsedRangeAreasOrNullObject: used,
  },
};
