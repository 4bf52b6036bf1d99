import { parseZone, quotedSheet, zoneAddress } from '../address';
import { asText, type Arguments } from '../arguments';
import { readValues } from '../cells';
import { carriedOf } from '../../files/carried';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';
import { Range } from './range';
import { Worksheet } from './worksheet';

/** Excel.NamedItemCollection. The engine's names belong to the workbook: a sheet's own collection is empty and takes none. */
export class NamedItemCollection extends HostObject {
  readonly members = collectionMembers;
  constructor(
    readonly session: Session,
    readonly sheetId: string | null,
  ) {
    super();
  }
}

/** Excel.NamedItem: a name for a range. */
class NamedItem extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly name: string,
  ) {
    super();
  }
  override get id(): string {
    return this.name;
  }
  get range(): Range {
    const range = rangeOfName(this.session, this.name);
    if (!range) throw itemNotFound(`name ${this.name}`);
    return range;
  }
}

/** The range that a name of the workbook stands for; null where there is none. */
export function rangeOfName(session: Session, name: string): Range | null {
  const named = session.getters.getNamedRange(name);
  return named ? new Range(session, named.range.sheetId, { ...named.range.zone }) : null;
}

const find = ({ session, sheetId }: NamedItemCollection, name: string): NamedItem | null => {
  const named = sheetId === null ? session.getters.getNamedRange(name) : undefined;
  return named ? new NamedItem(session, named.name) : null;
};

/** A name for a range given as a Range or as a formula (`=Sheet1!$A$1`). */
function add(names: NamedItemCollection, args: Arguments): NamedItem {
  const { session } = names;
  if (names.sheetId !== null) throw new HostError('UnsupportedOperation', 'The workbench keeps names for the whole workbook only.');
  const name = args.text(0);
  const range = typeof args.raw(1) === 'string' ? rangeOfFormula(session, args.text(1)) : args.object(1);
  if (!(range instanceof Range)) throw invalidArgument('the name must stand for a range');
  const cells = session.makeRoom(range.sheetId, range.cells);
  const reasons = session.tryDispatch('CREATE_NAMED_RANGE', { name, ranges: [session.getters.getRangeDataFromZone(range.sheetId, cells)] });
  // Excel's answer to a name that is taken or is not one.
  if (reasons.length > 0) throw invalidArgument(reasons.join(', '));
  return new NamedItem(session, name);
}

/** Lets a name stand for another range; lists that are the name offer the new cells. */
function setFormula({ session, name }: NamedItem, value: unknown): void {
  const { sheetId, cells } = rangeOfFormula(session, asText(value));
  const zone = session.makeRoom(sheetId, cells);
  session.batch((give) => {
    give('DELETE_NAMED_RANGE', { name });
    give('CREATE_NAMED_RANGE', { name, ranges: [session.getters.getRangeDataFromZone(sheetId, zone)] });
  });
  const { translated } = carriedOf(session.book);
  for (const ruled of session.getters.getSheetIds()) {
    for (const rule of session.getters.getDataValidationRules(ruled)) {
      const kept = translated.get(rule.id);
      if (kept?.type !== 'list' || kept.formula1.toLowerCase() !== name.toLowerCase() || kept.criterion !== JSON.stringify(rule.criterion) || rule.criterion.type !== 'isValueInRange') continue;
      const { ranges, ...rest } = rule;
      const criterion = { ...rule.criterion, values: [`${quotedSheet(session.getters.getSheetName(sheetId))}!${zoneAddress(zone)}`] };
      session.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId: ruled, rule: { ...rest, criterion }, ranges: ranges.map((range) => session.getters.getRangeData(range)) });
      const again = session.getters.getDataValidationRules(ruled).find(({ id }) => id === rule.id);
      if (again) translated.set(rule.id, { ...kept, criterion: JSON.stringify(again.criterion) });
    }
  }
}

function rangeOfFormula(session: Session, formula: string): Range {
  const { sheetId, rest } = session.locate(formula.replace(/^=/, ''), session.getters.getActiveSheetId());
  const zone = parseZone(rest);
  if (!zone) throw invalidArgument(`${formula} is not a range`);
  return new Range(session, sheetId, zone);
}

const absolute = (range: Range): string => `${quotedSheet(range.session.getters.getSheetName(range.sheetId))}!${zoneAddress(range.cells).replace(/([A-Z]+)(?=\d|:|$)|(\d+)/g, '$$$&')}`;

const collectionMembers: Members<NamedItemCollection> = {
  className: 'NamedItemCollection',
  items: ({ session, sheetId }) => (sheetId === null ? session.getters.getNamedRanges().map(({ name }) => new NamedItem(session, name)) : []),
  item: (names, args) => {
    const item = find(names, args.text(0));
    if (!item) throw itemNotFound(`name ${args.text(0)}`);
    return item;
  },
  call: {
    Add: add,
    GetCount: ({ session, sheetId }) => (sheetId === null ? session.getters.getNamedRanges().length : 0),
    GetItemOrNullObject: (names, args) => find(names, args.text(0)),
  },
};

const members: Members<NamedItem> = {
  className: 'NamedItem',
  get: {
    Name: ({ name }) => name,
    Type: () => 'Range',
    Value: (item) => absolute(item.range),
    Formula: (item) => `=${absolute(item.range)}`,
    Scope: () => 'Workbook',
    Visible: () => true,
    Comment: () => '',
  },
  set: {
    Formula: setFormula,
  },
  open: {
    WorksheetOrNullObject: () => null,
    Worksheet: (item) => new Worksheet(item.session, item.range.sheetId),
    ArrayValues: (item) => new ArrayValues(item.range),
  },
  call: {
    GetRange: (item) => item.range,
    GetRangeOrNullObject: (item) => rangeOfName(item.session, item.name),
    Delete: ({ session, name }) => session.dispatch('DELETE_NAMED_RANGE', { name }),
  },
};

/** Excel.NamedItemArrayValues. */
class ArrayValues extends HostObject {
  readonly members = arrayMembers;
  constructor(readonly range: Range) {
    super();
  }
}

const arrayMembers: Members<ArrayValues> = {
  className: 'NamedItemArrayValues',
  get: { Values: ({ range }) => readValues(range.session, range.sheetId, range.cells) },
};
