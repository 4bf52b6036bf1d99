import type { ValidationTexts } from '../../contracts';
import type { DataValidationCriterion, DataValidationRule, Zone } from '../../engine';
import { asFlag, asText, oneOf } from '../arguments';
import { contains, intersection } from '../address';
import { carriedOf } from '../../files/carried';
import { apiNotFound, HostError, invalidArgument } from '../errors';
import { HostObject, type Members } from '../members';
import { clearValidations, subtract } from '../rangeActions';
import type { Session } from '../session';
import { rangeOfName } from './names';
import { addressOf, type Range } from './range';

/** Excel.DataValidation of a range or of several. */
export class DataValidation extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly areas: readonly Range[],
  ) {
    super();
  }
}

const defaultTexts = (): ValidationTexts => ({
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
});

/** The rule that all the cells have; undefined where they have none, null where they differ. */
function ruleOf({ session, areas }: DataValidation): DataValidationRule | undefined | null {
  const found = new Set<DataValidationRule | undefined>();
  for (const { sheetId, cells } of areas) {
    const touching = session.getters.getDataValidationRules(sheetId).filter((rule) => rule.ranges.some(({ zone }) => intersection(zone, cells)));
    const covering = touching.find((rule) => rule.ranges.some(({ zone }) => contains(zone, cells)));
    if (touching.length > 0 && !covering) return null;
    found.add(covering);
  }
  const [only] = found;
  return found.size === 1 ? only : null;
}

const textsOf = (validation: DataValidation): ValidationTexts => {
  const rule = ruleOf(validation);
  return (rule && validation.session.book.validations.get(rule.id)) ?? defaultTexts();
};

const comparisons = { Between: 'isBetween', NotBetween: 'isNotBetween', EqualTo: 'isEqual', NotEqualTo: 'isNotEqual', GreaterThan: 'isGreaterThan', LessThan: 'isLessThan', GreaterThanOrEqualTo: 'isGreaterOrEqualTo', LessThanOrEqualTo: 'isLessOrEqualTo' } as const;

interface Basic {
  formula1?: unknown;
  formula2?: unknown;
  operator?: unknown;
}
interface Rule {
  list?: { inCellDropDown?: unknown; source?: unknown } | null;
  wholeNumber?: Basic | null;
  decimal?: Basic | null;
  custom?: { formula?: unknown } | null;
}

/** The engine's criterion for one of Excel's rules; of Excel's kinds the workbench has list, whole number, decimal and custom. A list may be a name; the engine wants its range. */
function criterion(session: Session, rule: Rule): DataValidationCriterion {
  if (rule.list) {
    const source = asText(rule.list.source);
    const displayStyle = rule.list.inCellDropDown === false ? 'plainText' : 'arrow';
    if (source.startsWith('=')) {
      const named = rangeOfName(session, source.slice(1));
      return { type: 'isValueInRange', values: [named ? addressOf(named) : source.slice(1)], displayStyle };
    }
    const values = source.split(',').map((value) => value.trim());
    // "When set as a string, the list is limited to 255 characters", as in a file.
    if (source.length > 255 || source === '') throw invalidArgument('a list of 1 to 255 characters, or a range');
    return { type: 'isValueInList', values, displayStyle };
  }
  const basic = rule.wholeNumber ?? rule.decimal;
  if (basic) {
    const operator = oneOf(basic.operator, ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo']);
    const needsTwo = operator === 'Between' || operator === 'NotBetween';
    const values = [basic.formula1, ...(needsTwo ? [basic.formula2] : [])].map((formula) => {
      if (typeof formula === 'number') return String(formula);
      return asText(formula);
    });
    return { type: comparisons[operator], values };
  }
  if (rule.custom) {
    const formula = asText(rule.custom.formula);
    return { type: 'customFormula', values: [formula.startsWith('=') ? formula : `=${formula}`] };
  }
  throw apiNotFound('DataValidation.rule (date, time, textLength)');
}

/** Whole numbers are decimals to the engine; which of the two was asked for stays beside the book. */
const wholeNumbers = new WeakMap<Session, Set<string>>();

function setRule(validation: DataValidation, value: unknown): void {
  const { session, areas } = validation;
  const rule = (value ?? {}) as Rule;
  const texts = textsOf(validation);
  const wanted = criterion(session, rule);
  for (const sheetId of new Set(areas.map((area) => area.sheetId))) {
    session.assertWritable(sheetId);
    const id = session.model.uuidGenerator.smallUuid();
    const ranges = areas.filter((area) => area.sheetId === sheetId).map(({ cells }) => session.getters.getRangeDataFromZone(sheetId, session.makeRoom(sheetId, cells)));
    const reasons = session.tryDispatch('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: { id, criterion: wanted, isBlocking: texts.errorAlert.showAlert && texts.errorAlert.style === 'Stop' } });
    if (reasons.length > 0) throw invalidArgument(reasons.join(', '));
    session.book.validations.set(id, structuredClone(texts));
    keepName(session, id, rule);
    const whole = wholeNumbers.get(session) ?? new Set<string>();
    if (rule.wholeNumber) wholeNumbers.set(session, whole.add(id));
  }
}

/** A list that is a name stays one: it is written and read so while the range that it was read as is unchanged. */
function keepName(session: Session, id: string, { list }: Rule): void {
  const source = typeof list?.source === 'string' && list.source.startsWith('=') ? list.source.slice(1) : '';
  const [sheetId = ''] = session.getters.getSheetIds().filter((sheet) => session.getters.getDataValidationRules(sheet).some((rule) => rule.id === id));
  const kept = session.getters.getDataValidationRules(sheetId).find((rule) => rule.id === id);
  if (kept && rangeOfName(session, source)) carriedOf(session.book).translated.set(id, { criterion: JSON.stringify(kept.criterion), type: 'list', operator: null, formula1: source, formula2: null });
}

/** The name that a list was given as; null for a range. */
function nameOf(session: Session, rule: DataValidationRule): string | null {
  const read = carriedOf(session.book).translated.get(rule.id);
  return read?.type === 'list' && read.criterion === JSON.stringify(rule.criterion) ? read.formula1 : null;
}

function clear({ session, areas }: DataValidation): void {
  for (const { sheetId, cells } of areas) {
    session.assertWritable(sheetId);
    clearValidations(session, sheetId, cells);
  }
}

/** Changes what is said around the rule; Excel wants a rule there first. */
function setTexts(validation: DataValidation, change: (texts: ValidationTexts) => void): void {
  const { session, areas } = validation;
  const rule = ruleOf(validation);
  if (!rule) throw new HostError('InvalidOperation', 'The cells have no data validation rule, or several.');
  const texts = structuredClone(textsOf(validation));
  change(texts);
  session.book.validations.set(rule.id, texts);
  const isBlocking = texts.errorAlert.showAlert && texts.errorAlert.style === 'Stop';
  const sheetId = areas[0]?.sheetId ?? '';
  if ((rule.isBlocking ?? false) !== isBlocking) {
    const { ranges, ...rest } = rule;
    session.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, rule: { ...rest, isBlocking }, ranges: ranges.map((range) => session.getters.getRangeData(range)) });
  }
}

function excelRule(session: Session, rule: DataValidationRule): Record<string, unknown> {
  const { criterion: given } = rule;
  const [formula1, formula2] = given.values;
  switch (given.type) {
    case 'isValueInList':
      return { list: { inCellDropDown: given.displayStyle !== 'plainText', source: given.values.join(',') } };
    case 'isValueInRange':
      return { list: { inCellDropDown: given.displayStyle !== 'plainText', source: `=${nameOf(session, rule) ?? formula1 ?? ''}` } };
    case 'customFormula':
      return { custom: { formula: formula1 } };
    default: {
      const operator = (Object.keys(comparisons) as (keyof typeof comparisons)[]).find((name) => comparisons[name] === given.type);
      if (!operator) return {};
      const basic = { formula1: asGiven(formula1), ...(formula2 === undefined ? {} : { formula2: asGiven(formula2) }), operator };
      return wholeNumbers.get(session)?.has(rule.id) ? { wholeNumber: basic } : { decimal: basic };
    }
  }
}

const asGiven = (formula: string | undefined): string | number | undefined => (formula !== undefined && formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : formula);

function hasBareCells({ session, areas }: DataValidation): boolean {
  return areas.some(({ sheetId, cells }) => {
    const ruled = session.getters.getDataValidationRules(sheetId).flatMap(({ ranges }) => ranges.map(({ zone }) => zone));
    return ruled.reduce<Zone[]>((left, zone) => left.flatMap((part) => subtract(part, zone)), [cells]).length > 0;
  });
}

function typeOf(validation: DataValidation): string {
  const rule = ruleOf(validation);
  // "Present on some but not all cells" and "different rules on different cells".
  if (rule === null) return hasBareCells(validation) ? 'MixedCriteria' : 'Inconsistent';
  if (!rule) return 'None';
  const [kind] = Object.keys(excelRule(validation.session, rule));
  return kind === undefined ? 'MixedCriteria' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** Whether every cell holds what its rule allows; null where some do. */
function valid({ session, areas }: DataValidation): boolean | null {
  const answers = new Set<boolean>();
  for (const { sheetId, cells } of areas) {
    const present = session.present(sheetId, cells);
    for (let row = present?.top ?? 0; present && row <= present.bottom; row++) for (let col = present.left; col <= present.right; col++) answers.add(!session.getters.isDataValidationInvalid({ sheetId, row, col }));
  }
  return answers.size > 1 ? null : !answers.has(false);
}

const members: Members<DataValidation> = {
  className: 'DataValidation',
  get: {
    Type: typeOf,
    Rule: (validation) => {
      const rule = ruleOf(validation);
      return rule === null ? null : rule ? excelRule(validation.session, rule) : {};
    },
    Prompt: (validation) => textsOf(validation).prompt,
    ErrorAlert: (validation) => textsOf(validation).errorAlert,
    IgnoreBlanks: (validation) => textsOf(validation).ignoreBlanks,
    Valid: valid,
  },
  set: {
    Rule: setRule,
    Prompt: (validation, value) => {
      const given = (value ?? {}) as Partial<ValidationTexts['prompt']>;
      setTexts(validation, (texts) => {
        texts.prompt = { showPrompt: given.showPrompt ?? true, title: asText(given.title ?? ''), message: asText(given.message ?? '') };
      });
    },
    ErrorAlert: (validation, value) => {
      const given = (value ?? {}) as Partial<ValidationTexts['errorAlert']>;
      setTexts(validation, (texts) => {
        texts.errorAlert = { showAlert: given.showAlert ?? true, style: oneOf(given.style ?? 'Stop', ['Stop', 'Warning', 'Information']), title: asText(given.title ?? ''), message: asText(given.message ?? '') };
      });
    },
    IgnoreBlanks: (validation, value) => {
      const ignores = asFlag(value);
      setTexts(validation, (texts) => {
        texts.ignoreBlanks = ignores;
      });
    },
  },
  call: { Clear: clear },
};
