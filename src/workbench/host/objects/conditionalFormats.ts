import type { ConditionalFormat as EngineFormat, Style, Zone } from '../../engine';
import { asColor, asFlag, asNumber, asText, oneOf, type Arguments } from '../arguments';
import { intersection, MAX_COLUMNS, MAX_ROWS } from '../address';
import { apiNotFound, invalidArgument, itemNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import { subtract } from '../rangeActions';
import type { Session } from '../session';
import { ColorScale } from './colorScale';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';

/** Excel.ConditionalFormatCollection: the formats that touch the range, first priority first. */
export class ConditionalFormatCollection extends HostObject {
  readonly members = collectionMembers;
  constructor(
    readonly session: Session,
    readonly areas: readonly Range[],
  ) {
    super();
  }
  get sheetId(): string {
    return this.areas[0]?.sheetId ?? '';
  }
}

/** Excel.ConditionalFormat, by the engine's id. One that has no formula yet is a draft: Excel makes the format first and takes the rule later, the engine wants both at once. */
export class ConditionalFormat extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly formatId: string,
  ) {
    super();
  }
  override get id(): string {
    return this.formatId;
  }
  get definition(): EngineFormat {
    const found = this.session.conditionalFormats(this.sheetId).find(({ id }) => id === this.formatId) ?? draftsOf(this.session).get(this.formatId)?.format;
    if (!found) throw itemNotFound('conditional format');
    return found;
  }
}

interface Draft {
  sheetId: string;
  format: EngineFormat;
}
const drafts = new WeakMap<Session, Map<string, Draft>>();
function draftsOf(session: Session): Map<string, Draft> {
  const found = drafts.get(session) ?? new Map<string, Draft>();
  drafts.set(session, found);
  return found;
}

/** The zones of a format as Excel sees them: what the engine calls a whole column is Excel's. */
function zonesOf(session: Session, sheetId: string, format: EngineFormat): Zone[] {
  return format.ranges.map((address) => {
    const { zone, unboundedZone } = session.getters.getRangeFromSheetXC(sheetId, address);
    return { ...zone, bottom: unboundedZone.bottom ?? MAX_ROWS - 1, right: unboundedZone.right ?? MAX_COLUMNS - 1 };
  });
}

function all(collection: ConditionalFormatCollection): ConditionalFormat[] {
  const { session, sheetId, areas } = collection;
  const waiting = [...draftsOf(session).values()].filter((draft) => draft.sheetId === sheetId).map(({ format }) => format);
  const touched = [...waiting.reverse(), ...session.conditionalFormats(sheetId)].filter((format) => {
    const zones = zonesOf(session, sheetId, format);
    return areas.some(({ cells }) => zones.some((zone) => intersection(zone, cells)));
  });
  return touched.map(({ id }) => new ConditionalFormat(session, sheetId, id));
}

const types = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'] as const;

/** A colour scale that has no colours yet. */
const noScale: EngineFormat['rule'] = { type: 'ColorScaleRule', minimum: { type: 'value', color: 0 }, maximum: { type: 'value', color: 0 } };

function add(collection: ConditionalFormatCollection, args: Arguments): ConditionalFormat {
  const { session, sheetId, areas } = collection;
  const type = args.oneOf(0, types);
  if (type !== 'Custom' && type !== 'ColorScale') throw apiNotFound(`ConditionalFormatCollection.add (${type})`);
  session.assertWritable(sheetId);
  const id = session.model.uuidGenerator.smallUuid();
  const ranges = areas.map(({ cells }) => session.getters.getRangeString(session.getters.getRangeFromRangeData(rangeData(session, sheetId, cells)), sheetId));
  draftsOf(session).set(id, { sheetId, format: { id, ranges, rule: type === 'ColorScale' ? noScale : { type: 'CellIsRule', operator: 'customFormula', values: [''], style: {} } } });
  return new ConditionalFormat(session, sheetId, id);
}

function rangeData(session: Session, sheetId: string, zone: Zone): ReturnType<Session['getters']['getRangeDataFromZone']> {
  const cells = session.makeRoom(sheetId, zone);
  const bottom = zone.bottom === MAX_ROWS - 1 ? undefined : cells.bottom;
  const right = zone.right === MAX_COLUMNS - 1 ? undefined : cells.right;
  // Whole rows and columns stay whole in the engine; a whole sheet is every column of it.
  return bottom === undefined && right === undefined ? session.getters.getRangeDataFromZone(sheetId, { ...cells, bottom: undefined }) : session.getters.getRangeDataFromZone(sheetId, { ...cells, bottom, right });
}

/** Gives the format to the engine as it now is, or keeps it a draft while it has no formula. */
export function put(format: ConditionalFormat, change: (definition: EngineFormat) => void): void {
  const { session, sheetId, formatId } = format;
  session.assertWritable(sheetId);
  const definition = structuredClone(format.definition);
  change(definition);
  const draft = draftsOf(session).get(formatId);
  const { ranges, ...cf } = definition;
  if (draft && !isReady(cf.rule)) {
    draft.format = definition;
    return;
  }
  session.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, cf, ranges: ranges.map((address) => session.getters.getRangeDataFromXc(sheetId, address)) });
  if (!draft) return;
  draftsOf(session).delete(formatId);
  // "Adds a new conditional format to the collection at the first/top priority."
  const others = session.conditionalFormats(sheetId).length - 1;
  if (others > 0) session.dispatch('CHANGE_CONDITIONAL_FORMAT_PRIORITY', { sheetId, cfId: formatId, delta: others });
}

const isReady = (rule: EngineFormat['rule']): boolean => (rule.type === 'CellIsRule' ? Boolean(rule.values[0]) : rule.type !== 'ColorScaleRule' || rule.minimum.color !== rule.maximum.color);

function remove(format: ConditionalFormat): void {
  const { session, sheetId, formatId } = format;
  session.assertWritable(sheetId);
  if (draftsOf(session).delete(formatId)) return;
  if (format.definition) session.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id: formatId });
}

/** Takes the collection's cells out of every format; a format with none left is gone. */
function clearAll(collection: ConditionalFormatCollection): void {
  const { session, sheetId, areas } = collection;
  session.assertWritable(sheetId);
  const doomed = all(collection);
  session.batch((give) => {
    for (const { formatId, definition } of doomed) {
      if (draftsOf(session).delete(formatId)) continue;
      const zones = areas.reduce((left, { cells }) => left.flatMap((zone) => subtract(zone, cells)), zonesOf(session, sheetId, definition));
      const { ranges: _ranges, ...cf } = definition;
      if (zones.length === 0) give('REMOVE_CONDITIONAL_FORMAT', { sheetId, id: formatId });
      else give('ADD_CONDITIONAL_FORMAT', { sheetId, cf, ranges: zones.map((zone) => rangeData(session, sheetId, zone)) });
    }
  });
}

function typeOf({ rule }: EngineFormat): string {
  if (rule.type === 'ColorScaleRule') return 'ColorScale';
  if (rule.type === 'IconSetRule') return 'IconSet';
  if (rule.type === 'DataBarRule') return 'DataBar';
  switch (rule.operator) {
    case 'customFormula':
      return 'Custom';
    case 'containsText':
    case 'notContainsText':
    case 'beginsWithText':
    case 'endsWithText':
      return 'ContainsText';
    case 'top10':
      return 'TopBottom';
    case 'isEmpty':
    case 'isNotEmpty':
    case 'uniqueValues':
    case 'duplicateValues':
      return 'PresetCriteria';
    default:
      return 'CellValue';
  }
}

const find = (collection: ConditionalFormatCollection, id: string): ConditionalFormat | null => all(collection).find(({ formatId }) => formatId === id) ?? null;

const orNotFound = <T>(object: T | null): T => {
  if (object === null) throw itemNotFound('conditional format');
  return object;
};

const collectionMembers: Members<ConditionalFormatCollection> = {
  className: 'ConditionalFormatCollection',
  items: all,
  item: (collection, args) => orNotFound(find(collection, args.text(0))),
  call: {
    Add: add,
    ClearAll: clearAll,
    GetCount: (collection) => all(collection).length,
    GetItemOrNullObject: (collection, args) => find(collection, args.text(0)),
  },
};

const members: Members<ConditionalFormat> = {
  className: 'ConditionalFormat',
  get: {
    Id: ({ id }) => id,
    Type: ({ definition }) => typeOf(definition),
    Priority: ({ session, sheetId, formatId }) => Math.max(session.conditionalFormats(sheetId).findIndex(({ id }) => id === formatId), 0),
    StopIfTrue: ({ definition }) => definition.stopIfTrue ?? false,
  },
  set: {
    StopIfTrue: (format, value) => {
      const stops = asFlag(value);
      put(format, (definition) => {
        definition.stopIfTrue = stops;
      });
    },
    Priority: ({ session, sheetId, formatId }, value) => {
      const formats = session.conditionalFormats(sheetId);
      const wanted = Math.min(asNumber(value, 0), formats.length - 1);
      const delta = formats.findIndex(({ id }) => id === formatId) - wanted;
      if (delta !== 0) session.dispatch('CHANGE_CONDITIONAL_FORMAT_PRIORITY', { sheetId, cfId: formatId, delta });
    },
  },
  open: {
    Custom: (format) => {
      if (typeOf(format.definition) !== 'Custom') throw invalidArgument('not a custom conditional format');
      return new CustomConditionalFormat(format);
    },
    CustomOrNullObject: (format) => (typeOf(format.definition) === 'Custom' ? new CustomConditionalFormat(format) : null),
    CellValueOrNullObject: notKept('CellValue'),
    ColorScale: (format) => new ColorScale(format),
    ColorScaleOrNullObject: (format) => (typeOf(format.definition) === 'ColorScale' ? new ColorScale(format) : null),
    DataBarOrNullObject: notKept('DataBar'),
    IconSetOrNullObject: notKept('IconSet'),
    PresetOrNullObject: notKept('PresetCriteria'),
    TextComparisonOrNullObject: notKept('ContainsText'),
    TopBottomOrNullObject: notKept('TopBottom'),
  },
  call: {
    Delete: remove,
    GetRange: (format) => {
      const [only, ...more] = zonesOf(format.session, format.sheetId, format.definition);
      // "Returns the range the conditional format is applied to; an error if it is applied to multiple ranges."
      if (!only || more.length > 0) throw itemNotFound('single range');
      return new Range(format.session, format.sheetId, only);
    },
    GetRangeOrNullObject: (format) => {
      const [only, ...more] = zonesOf(format.session, format.sheetId, format.definition);
      return only && more.length === 0 ? new Range(format.session, format.sheetId, only) : null;
    },
    GetRanges: (format) =>
      new RangeAreas(
        format.session,
        zonesOf(format.session, format.sheetId, format.definition).map((zone) => new Range(format.session, format.sheetId, zone)),
      ),
  },
};

// Formats of the planner's own that the workbench can show and delete but not describe.
function notKept(type: string) {
  return (format: ConditionalFormat): null => {
    if (typeOf(format.definition) === type) throw apiNotFound(`ConditionalFormat (${type})`);
    return null;
  };
}

/** A part of a custom format: rule, format, fill or font. */
abstract class Part extends HostObject {
  constructor(readonly format: ConditionalFormat) {
    super();
  }
}
/** Excel.CustomConditionalFormat. */
class CustomConditionalFormat extends Part {
  readonly members = customMembers;
}
/** Excel.ConditionalFormatRule. */
class ConditionalFormatRule extends Part {
  readonly members = ruleMembers;
}
/** Excel.ConditionalRangeFormat. */
class ConditionalRangeFormat extends Part {
  readonly members = formatMembers;
}
/** Excel.ConditionalRangeFill. */
class ConditionalRangeFill extends Part {
  readonly members = fillMembers;
}
/** Excel.ConditionalRangeFont. */
class ConditionalRangeFont extends Part {
  readonly members = fontMembers;
}

const ruleOf = ({ rule }: EngineFormat) => {
  if (rule.type !== 'CellIsRule') throw invalidArgument('not a custom conditional format');
  return rule;
};
const formulaOf = ({ format }: Part): string => ruleOf(format.definition).values[0] ?? '';
const styleOf = ({ format }: Part): Style => ruleOf(format.definition).style;

function setFormula({ format }: Part, value: unknown): void {
  const formula = asText(value);
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  if (text.trim() === '=') throw invalidArgument('an empty formula');
  put(format, (definition) => {
    ruleOf(definition).values = [text];
  });
}

function setStyle({ format }: Part, style: Style): void {
  put(format, (definition) => {
    const rule = ruleOf(definition);
    rule.style = { ...rule.style, ...style };
  });
}

const customMembers: Members<CustomConditionalFormat> = {
  className: 'CustomConditionalFormat',
  open: { Rule: ({ format }) => new ConditionalFormatRule(format), Format: ({ format }) => new ConditionalRangeFormat(format) },
};

const ruleMembers: Members<ConditionalFormatRule> = {
  className: 'ConditionalFormatRule',
  get: { Formula: formulaOf, FormulaLocal: formulaOf },
  set: { Formula: setFormula, FormulaLocal: setFormula },
};

const formatMembers: Members<ConditionalRangeFormat> = {
  className: 'ConditionalRangeFormat',
  open: { Fill: ({ format }) => new ConditionalRangeFill(format), Font: ({ format }) => new ConditionalRangeFont(format) },
};

const fillMembers: Members<ConditionalRangeFill> = {
  className: 'ConditionalRangeFill',
  get: { Color: (part) => styleOf(part).fillColor?.toUpperCase() ?? '' },
  set: { Color: (part, value) => setStyle(part, { fillColor: asColor(value) }) },
  call: { Clear: (part) => setStyle(part, { fillColor: '' }) },
};

const fontMembers: Members<ConditionalRangeFont> = {
  className: 'ConditionalRangeFont',
  get: {
    Color: (part) => styleOf(part).textColor?.toUpperCase() ?? '',
    Bold: (part) => styleOf(part).bold ?? false,
    Italic: (part) => styleOf(part).italic ?? false,
    Strikethrough: (part) => styleOf(part).strikethrough ?? false,
    Underline: (part) => (styleOf(part).underline ? 'Single' : 'None'),
  },
  set: {
    Color: (part, value) => setStyle(part, { textColor: asColor(value) }),
    Bold: (part, value) => setStyle(part, { bold: asFlag(value) }),
    Italic: (part, value) => setStyle(part, { italic: asFlag(value) }),
    Strikethrough: (part, value) => setStyle(part, { strikethrough: asFlag(value) }),
    Underline: (part, value) => setStyle(part, { underline: oneOf(value, ['None', 'Single', 'Double']) !== 'None' }),
  },
  call: { Clear: (part) => setStyle(part, { textColor: '', bold: false, italic: false, strikethrough: false, underline: false }) },
};
