import type { Book, ValidationTexts } from '../contracts';
import type { ConditionalFormat, WorkbookData } from '../engine';
import { fileArea, parseArea } from './areas';
import { toFileFormula } from './formulas';
import type { Carried } from './carried';
import { argb, type StyleSheet } from './writeStyles';
import { element } from './xml';

type ValidationData = WorkbookData['sheets'][number]['dataValidationRules'][number];
type CellIs = Extract<ConditionalFormat['rule'], { type: 'CellIsRule' }>;

/** Excel refuses a whole workbook over a literal list longer than this. */
const longestList = 255;

const operators: Record<string, string> = {
  isBetween: 'between',
  isNotBetween: 'notBetween',
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
  dateIs: 'equal',
  dateIsBefore: 'lessThan',
  dateIsAfter: 'greaterThan',
  dateIsOnOrBefore: 'lessThanOrEqual',
  dateIsOnOrAfter: 'greaterThanOrEqual',
  dateIsBetween: 'between',
  dateIsNotBetween: 'notBetween',
};

/** The dataValidations element of a sheet, or ''. A list that Excel would choke on is left out. */
export function validationsXml(book: Book, sheetId: string, carried: Carried): string {
  const { getters } = book.model;
  const rules = getters.getDataValidationRules(sheetId).map((rule) => ({ ...rule, ranges: rule.ranges.map((range) => getters.getRangeString(range, sheetId)) }));
  const written = [...rules.flatMap((rule) => validationXml(rule, book.validations.get(rule.id), carried) ?? []), ...(carried.looseValidations.get(sheetId) ?? [])];
  return written.length > 0 ? element('dataValidations', { count: written.length }, written.join('')) : '';
}

function validationXml(rule: ValidationData, texts: ValidationTexts | undefined, carried: Carried): string | null {
  const translated = carried.translated.get(rule.id);
  const read = translated && translated.criterion === JSON.stringify(rule.criterion) ? translated : criterionParts(rule);
  const sqref = sqrefOf(rule.ranges);
  if (!read || !sqref) return null;
  // In the engine a rule that does not block still marks the cell: Excel's warning.
  const style = texts?.errorAlert.style ?? (rule.isBlocking ? 'Stop' : 'Warning');
  return element(
    'dataValidation',
    {
      type: read.type,
      errorStyle: style === 'Stop' ? null : style.toLowerCase(),
      operator: read.operator === 'between' ? null : read.operator,
      allowBlank: (texts?.ignoreBlanks ?? true) ? true : null,
      showDropDown: 'displayStyle' in rule.criterion && rule.criterion.displayStyle === 'plainText' ? true : null,
      showInputMessage: (texts?.prompt.showPrompt ?? true) ? true : null,
      showErrorMessage: (texts?.errorAlert.showAlert ?? true) ? true : null,
      errorTitle: texts?.errorAlert.title || null,
      error: texts?.errorAlert.message || null,
      promptTitle: texts?.prompt.title || null,
      prompt: texts?.prompt.message || null,
      sqref,
    },
    element('formula1', {}, escape(read.formula1)) + (read.formula2 === null ? '' : element('formula2', {}, escape(read.formula2))),
  );
}

interface CriterionParts {
  type: string;
  operator: string | null;
  formula1: string;
  formula2: string | null;
}

function criterionParts(rule: ValidationData): CriterionParts | null {
  const { type, values } = rule.criterion;
  const [first = '', second] = values;
  const plain = (kind: string, formula1: string): CriterionParts => ({ type: kind, operator: null, formula1, formula2: null });
  const cell = rule.ranges[0]?.split(':')[0] ?? 'A1';
  const text = `"${first.replace(/"/g, '""')}"`;
  switch (type) {
    case 'isValueInList': {
      const list = `"${values.join(',').replace(/"/g, '""')}"`;
      return list.length - 2 > longestList ? null : plain('list', list);
    }
    case 'isValueInRange':
      return plain('list', toFileFormula(first));
    case 'customFormula':
      return plain('custom', toFileFormula(first));
    case 'isBoolean':
      return plain('list', '"TRUE,FALSE"');
    case 'containsText':
      return plain('custom', `ISNUMBER(SEARCH(${text},${cell}))`);
    case 'notContainsText':
      return plain('custom', `ISERROR(SEARCH(${text},${cell}))`);
    case 'isEqualText':
      return plain('custom', `${cell}=${text}`);
    case 'isEmail':
      return plain('custom', `ISNUMBER(SEARCH("?*@?*.?*",${cell}))`);
    case 'isLink':
      return plain('custom', `ISNUMBER(SEARCH("http*://?*.?*",${cell}))`);
    case 'dateIsValid':
      return plain('custom', `ISNUMBER(${cell})`);
    default: {
      const operator = operators[type];
      if (!operator) return null;
      const date = type.startsWith('dateIs');
      const relative = 'dateValue' in rule.criterion ? rule.criterion.dateValue : 'exactDate';
      const formula1 = date && relative !== 'exactDate' ? relativeDate(relative) : toFileFormula(first);
      return { type: date ? 'date' : 'decimal', operator, formula1, formula2: second === undefined ? null : toFileFormula(second) };
    }
  }
}

function relativeDate(value: string): string {
  const formulas: Record<string, string> = { today: 'TODAY()', yesterday: 'TODAY()-1', tomorrow: 'TODAY()+1', lastWeek: 'TODAY()-7', lastMonth: 'EDATE(TODAY(),-1)', lastYear: 'EDATE(TODAY(),-12)' };
  return formulas[value] ?? 'TODAY()';
}

/** The conditionalFormatting elements of a sheet, most important first. */
export function conditionalFormatsXml(sheetId: string, formats: readonly ConditionalFormat[], carried: Carried, styles: StyleSheet): string {
  return formats
    .map((format, i) => {
      const sqref = sqrefOf(format.ranges);
      const rule = ruleXml(format, i + 1, sheetId, carried, styles);
      return sqref && rule ? element('conditionalFormatting', { sqref }, rule) : '';
    })
    .join('');
}

function ruleXml(format: ConditionalFormat, priority: number, sheetId: string, carried: Carried, styles: StyleSheet): string | null {
  const { rule } = format;
  const common = { priority, stopIfTrue: format.stopIfTrue ? true : null };
  switch (rule.type) {
    case 'CellIsRule': {
      const beside = carried.differences.get(`${sheetId}/${format.id}`);
      const dxfId = styles.difference(rule.style, beside && beside.style === JSON.stringify(rule.style) ? beside.xml : null);
      const parts = cellIsParts(rule, format.ranges[0]?.split(':')[0] ?? 'A1');
      return parts && element('cfRule', { ...parts.attributes, dxfId, ...common }, parts.formulas.map((formula) => element('formula', {}, escape(formula))).join(''));
    }
    case 'ColorScaleRule': {
      const points = [rule.minimum, rule.midpoint, rule.maximum].filter((point) => point !== undefined);
      const kinds = { value: '', number: 'num', percentage: 'percent', percentile: 'percentile', formula: 'formula' } as const;
      const stops = points.map((point, i) => {
        const type = point.type === 'value' ? (i === 0 ? 'min' : 'max') : kinds[point.type];
        return element('cfvo', { type, val: point.type === 'value' ? null : toFileFormula(point.value ?? '') });
      });
      const colors = points.map((point) => element('color', { rgb: argb(hex(point.color)) }));
      return element('cfRule', { type: 'colorScale', ...common }, element('colorScale', {}, stops.join('') + colors.join('')));
    }
    case 'DataBarRule':
      return element(
        'cfRule',
        { type: 'dataBar', ...common },
        element('dataBar', {}, element('cfvo', { type: 'min' }) + element('cfvo', { type: 'max' }) + element('color', { rgb: argb(hex(rule.color)) })),
      );
    case 'IconSetRule': {
      const stops = [rule.lowerInflectionPoint, rule.upperInflectionPoint].map((point) =>
        element('cfvo', { type: { number: 'num', percentage: 'percent', percentile: 'percentile', formula: 'formula' }[point.type], val: toFileFormula(point.value), gte: point.operator === 'gt' ? false : null }),
      );
      const iconSet = /arrow/i.test(rule.icons.upper) ? '3Arrows' : /smile/i.test(rule.icons.upper) ? '3Symbols' : '3TrafficLights1';
      return element('cfRule', { type: 'iconSet', ...common }, element('iconSet', { iconSet }, element('cfvo', { type: 'percent', val: '0' }) + stops.join('')));
    }
  }
}

function cellIsParts(rule: CellIs, cell: string): { attributes: Record<string, string | boolean | null>; formulas: string[] } | null {
  const [first = ''] = rule.values;
  const quoted = `"${first.replace(/"/g, '""')}"`;
  const expression = (formula: string): ReturnType<typeof cellIsParts> => ({ attributes: { type: 'expression' }, formulas: [formula] });
  switch (rule.operator) {
    case 'customFormula':
      return expression(toFileFormula(first));
    case 'containsText':
      return { attributes: { type: 'containsText', operator: 'containsText', text: first }, formulas: [`NOT(ISERROR(SEARCH(${quoted},${cell})))`] };
    case 'notContainsText':
      return { attributes: { type: 'notContainsText', operator: 'notContains', text: first }, formulas: [`ISERROR(SEARCH(${quoted},${cell}))`] };
    case 'beginsWithText':
      return { attributes: { type: 'beginsWith', operator: 'beginsWith', text: first }, formulas: [`LEFT(${cell},LEN(${quoted}))=${quoted}`] };
    case 'endsWithText':
      return { attributes: { type: 'endsWith', operator: 'endsWith', text: first }, formulas: [`RIGHT(${cell},LEN(${quoted}))=${quoted}`] };
    case 'isEmpty':
      return { attributes: { type: 'containsBlanks' }, formulas: [`LEN(TRIM(${cell}))=0`] };
    case 'isNotEmpty':
      return { attributes: { type: 'notContainsBlanks' }, formulas: [`LEN(TRIM(${cell}))>0`] };
    case 'duplicateValues':
    case 'uniqueValues':
      return { attributes: { type: rule.operator }, formulas: [] };
    case 'top10':
      return { attributes: { type: 'top10', rank: first, percent: rule.isPercent ? true : null, bottom: rule.isBottom ? true : null }, formulas: [] };
    default: {
      const operator = operators[rule.operator];
      if (!operator) return null;
      const values = rule.dateValue && rule.dateValue !== 'exactDate' ? [relativeDate(rule.dateValue)] : rule.values.map(toFileFormula);
      return { attributes: { type: 'cellIs', operator }, formulas: values };
    }
  }
}

function sqrefOf(ranges: readonly string[]): string {
  return ranges.flatMap((range) => parseArea(range.includes('!') ? range.slice(range.lastIndexOf('!') + 1) : range) ?? []).map(fileArea).join(' ');
}

function hex(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}

function escape(formula: string): string {
  return formula.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
