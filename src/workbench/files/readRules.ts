import type { ConditionalFormat, DataValidationCriterion, WorkbookData } from '../engine';
import { XMLSerializer } from '@xmldom/xmldom';
import { attribute, childOf, childrenOf, flagAttribute, numberAttribute, textOf, type Element } from './xml';
import { engineArea, fileArea, parseArea, parseAreas, splitReference, type Area } from './areas';
import { hasRelativeReference, shiftFormula, toEngineFormula, withEngineSheetNames } from './formulas';
import type { ValidationTexts } from '../contracts';
import { lose, type Carried, type TranslatedValidation } from './carried';
import type { DifferentialFormat, Palette } from './readStyles';

type ValidationData = WorkbookData['sheets'][number]['dataValidationRules'][number];
const serializer = new XMLSerializer();

/** What the rules of a sheet are read with. */
export interface RuleContext {
  sheetId: string;
  carried: Carried;
  /** Where the messages of validations go, by rule id. */
  texts: Map<string, ValidationTexts>;
  /** Ranges of the workbook's names, by name in lower case. */
  names: ReadonlyMap<string, string>;
  differences: readonly DifferentialFormat[];
  colors: Palette;
}

const numericCriteria: Record<string, DataValidationCriterion['type']> = {
  between: 'isBetween',
  notBetween: 'isNotBetween',
  equal: 'isEqual',
  notEqual: 'isNotEqual',
  greaterThan: 'isGreaterThan',
  greaterThanOrEqual: 'isGreaterOrEqualTo',
  lessThan: 'isLessThan',
  lessThanOrEqual: 'isLessOrEqualTo',
};

/** Validations of a worksheet. Those the engine has no criterion for are either translated into a formula (with the original beside) or kept as XML. */
export function readValidations(worksheet: Element, context: RuleContext): ValidationData[] {
  const rules: ValidationData[] = [];
  for (const validation of childrenOf(childOf(worksheet, 'dataValidations'), 'dataValidation')) {
    const areas = parseAreas(attribute(validation, 'sqref') ?? '');
    const first = areas[0];
    if (!first) continue;
    const read = readCriterion(validation, first, context);
    if (!read) {
      const loose = context.carried.looseValidations.get(context.sheetId) ?? [];
      context.carried.looseValidations.set(context.sheetId, [...loose, serializer.serializeToString(validation)]);
      continue;
    }
    // Unique in the workbook, not only in the sheet: the book keeps messages by this id alone.
    const id = `${context.sheetId}-v${rules.length + 1}`;
    const texts = readTexts(validation);
    rules.push({ id, criterion: read.criterion, ranges: areas.map(engineArea), isBlocking: texts.errorAlert.showAlert && texts.errorAlert.style === 'Stop' });
    context.texts.set(id, texts);
    if (read.original) context.carried.translated.set(id, read.original);
  }
  return rules;
}

function readTexts(validation: Element): ValidationTexts {
  const style = attribute(validation, 'errorStyle');
  return {
    prompt: { showPrompt: flagAttribute(validation, 'showInputMessage'), title: attribute(validation, 'promptTitle') ?? '', message: attribute(validation, 'prompt') ?? '' },
    errorAlert: {
      showAlert: flagAttribute(validation, 'showErrorMessage'),
      style: style === 'warning' ? 'Warning' : style === 'information' ? 'Information' : 'Stop',
      title: attribute(validation, 'errorTitle') ?? '',
      message: attribute(validation, 'error') ?? '',
    },
    ignoreBlanks: flagAttribute(validation, 'allowBlank'),
  };
}

function readCriterion(validation: Element, first: Area, context: RuleContext): { criterion: DataValidationCriterion; original: TranslatedValidation | null } | null {
  const type = attribute(validation, 'type') ?? 'none';
  const operator = attribute(validation, 'operator') ?? 'between';
  const formula1 = textOf(childOf(validation, 'formula1')).trim();
  const formula2 = textOf(childOf(validation, 'formula2')).trim();
  const keep = (criterion: DataValidationCriterion): ReturnType<typeof readCriterion> => ({
    criterion,
    original: { criterion: JSON.stringify(criterion), type, operator: attribute(validation, 'operator'), formula1, formula2: formula2 || null },
  });
  // Excel's attribute says the opposite of its name: 1 hides the arrow.
  if (type === 'list') return readList(withEngineSheetNames(formula1), flagAttribute(validation, 'showDropDown') ? 'plainText' : 'arrow', context, keep);
  if (type === 'custom') return { criterion: { type: 'customFormula', values: [toEngineFormula(formula1)] }, original: null };
  const two = operator === 'between' || operator === 'notBetween';
  if (!formula1 || (two && !formula2)) return null;
  const criterionType = numericCriteria[operator];
  if (type === 'decimal' && criterionType) {
    return { criterion: { type: criterionType, values: (two ? [formula1, formula2] : [formula1]).map(engineValue) } as DataValidationCriterion, original: null };
  }
  const cell = engineArea({ ...first, bottom: first.top, right: first.left });
  const subject = type === 'textLength' ? `LEN(${cell})` : cell;
  const signs: Record<string, string> = { equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=' };
  const test =
    operator === 'between' ? `AND(${subject}>=${formula1},${subject}<=${formula2})` : operator === 'notBetween' ? `OR(${subject}<${formula1},${subject}>${formula2})` : `${subject}${signs[operator] ?? '='}${formula1}`;
  const whole = `AND(ISNUMBER(${cell}),${cell}=INT(${cell}),${test})`;
  if (type === 'whole' || type === 'textLength' || type === 'date' || type === 'time') {
    return keep({ type: 'customFormula', values: [toEngineFormula(type === 'whole' ? whole : type === 'textLength' ? test : `AND(ISNUMBER(${cell}),${test})`)] });
  }
  return null;
}

function engineValue(formula: string): string {
  return /^-?[0-9.]+(?:E[-+]?[0-9]+)?$/i.test(formula) ? formula : toEngineFormula(formula);
}

function readList(formula: string, displayStyle: 'arrow' | 'plainText', context: RuleContext, keep: (criterion: DataValidationCriterion) => ReturnType<typeof readCriterion>): ReturnType<typeof readCriterion> {
  if (formula.startsWith('"')) {
    const values = formula.slice(1, -1).replace(/""/g, '"').split(',');
    return { criterion: { type: 'isValueInList', values: values.map((value) => value.trim()), displayStyle }, original: null };
  }
  const inRange = (range: string): DataValidationCriterion => ({ type: 'isValueInRange', values: [range], displayStyle });
  const reference = splitReference(formula);
  if (parseArea(reference?.rest ?? formula)) return { criterion: inRange(formula), original: null };
  const named = context.names.get(formula.toLowerCase());
  return named ? keep(inRange(named)) : null;
}

type Rule = ConditionalFormat['rule'];

/** Conditional formats of a worksheet, most important first. Formulas stay verbatim; a relative one over many areas becomes one format per area, because the engine counts from each area's corner and Excel from the first's. */
export function readConditionalFormats(worksheet: Element, context: RuleContext): ConditionalFormat[] {
  const found: { priority: number; format: Omit<ConditionalFormat, 'id'>; difference: DifferentialFormat | null }[] = [];
  for (const block of childrenOf(worksheet, 'conditionalFormatting')) {
    const areas = parseAreas(attribute(block, 'sqref') ?? '');
    const first = areas[0];
    if (!first) continue;
    for (const rule of childrenOf(block, 'cfRule')) {
      const difference = context.differences[numberAttribute(rule, 'dxfId') ?? -1] ?? null;
      const read = readRule(rule, first, difference, context.colors);
      if (!read) {
        lose(context.carried, 'conditionalFormats');
        continue;
      }
      const common = { ...(flagAttribute(rule, 'stopIfTrue') ? { stopIfTrue: true } : {}) };
      const priority = numberAttribute(rule, 'priority') ?? found.length + 1;
      const moves = areas.length > 1 && read.type === 'CellIsRule' && read.values.some((value) => value.startsWith('=') && hasRelativeReference(value));
      if (!moves) found.push({ priority, difference, format: { ...common, rule: read, ranges: areas.map(engineArea) } });
      else for (const area of areas) found.push({ priority, difference, format: { ...common, rule: moved(read, area.top - first.top, area.left - first.left), ranges: [engineArea(area)] } });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  return found.map(({ format, difference }, i) => {
    const id = `f${i + 1}`;
    if (difference && format.rule.type === 'CellIsRule') {
      context.carried.differences.set(`${context.sheetId}/${id}`, { style: JSON.stringify(format.rule.style), xml: serializer.serializeToString(difference.element) });
    }
    return { id, ...format };
  });
}

function moved(rule: Extract<Rule, { type: 'CellIsRule' }>, rows: number, columns: number): Rule {
  return { ...rule, values: rule.values.map((value) => (value.startsWith('=') ? shiftFormula(value, rows, columns) : value)) };
}

const textOperators: Record<string, 'containsText' | 'notContainsText' | 'beginsWithText' | 'endsWithText'> = {
  containsText: 'containsText',
  notContainsText: 'notContainsText',
  beginsWith: 'beginsWithText',
  endsWith: 'endsWithText',
};

function readRule(rule: Element, first: Area, difference: DifferentialFormat | null, colors: Palette): Rule | null {
  const type = attribute(rule, 'type') ?? '';
  const formulas = Array.from(childrenOf(rule, 'formula'), (formula) => textOf(formula));
  const style = difference?.style ?? {};
  const cellIs = (operator: Extract<Rule, { type: 'CellIsRule' }>['operator'], values: string[], more: object = {}): Rule => ({ type: 'CellIsRule', operator, values, style, ...more });
  const custom = (formula: string): Rule => cellIs('customFormula', [toEngineFormula(formula)]);
  const textOperator = textOperators[type];
  if (textOperator) {
    const text = attribute(rule, 'text');
    return text !== null ? cellIs(textOperator, [text]) : formulas[0] ? custom(formulas[0]) : null;
  }
  switch (type) {
    case 'expression':
      return formulas[0] ? custom(formulas[0]) : null;
    case 'cellIs': {
      const operator = numericCriteria[attribute(rule, 'operator') ?? ''];
      return operator ? cellIs(operator as 'isEqual', formulas.map(engineValue)) : null;
    }
    case 'containsBlanks':
      return cellIs('isEmpty', []);
    case 'notContainsBlanks':
      return cellIs('isNotEmpty', []);
    case 'duplicateValues':
    case 'uniqueValues':
      return cellIs(type, []);
    case 'containsErrors':
      return custom(formulas[0] ?? `ISERROR(${fileArea({ ...first, bottom: first.top, right: first.left })})`);
    case 'notContainsErrors':
      return custom(formulas[0] ?? `NOT(ISERROR(${fileArea({ ...first, bottom: first.top, right: first.left })}))`);
    case 'timePeriod':
      return formulas[0] ? custom(formulas[0]) : null;
    case 'top10':
      return cellIs('top10', [attribute(rule, 'rank') ?? '10'], { isPercent: flagAttribute(rule, 'percent'), isBottom: flagAttribute(rule, 'bottom') });
    case 'colorScale':
      return readColorScale(childOf(rule, 'colorScale'), colors);
    case 'dataBar':
      return { type: 'DataBarRule', color: colorNumber(colors.color(childOf(rule, 'dataBar', 'color'))) };
    default:
      return null;
  }
}

function readColorScale(scale: Element | null, colors: Palette): Rule | null {
  const points = Array.from(childrenOf(scale, 'cfvo'));
  const shades = Array.from(childrenOf(scale, 'color'), (color) => colorNumber(colors.color(color)));
  if (points.length !== shades.length || points.length < 2 || points.length > 3) return null;
  const types: Record<string, 'value' | 'number' | 'percentage' | 'percentile' | 'formula'> = { min: 'value', max: 'value', num: 'number', percent: 'percentage', percentile: 'percentile', formula: 'formula' };
  const thresholds = points.map((point, i) => ({ color: shades[i] ?? 0, type: types[attribute(point, 'type') ?? ''] ?? 'value', value: attribute(point, 'val') ?? '' }));
  const [minimum, second, third] = thresholds;
  if (!minimum || !second) return null;
  if (!third) return { type: 'ColorScaleRule', minimum, maximum: second };
  return second.type === 'value' ? null : { type: 'ColorScaleRule', minimum, midpoint: { ...second, type: second.type }, maximum: third };
}

function colorNumber(color: string | null): number {
  return parseInt((color ?? '#638EC6').slice(1), 16);
}
