import type { ConditionalFormat as EngineFormat } from '../../engine';
import { asColor, oneOf } from '../arguments';
import { invalidArgument } from '../errors';
import { HostObject, type Members } from '../members';
import { put, type ConditionalFormat } from './conditionalFormats';

type Rule = Extract<EngineFormat['rule'], { type: 'ColorScaleRule' }>;

/** Excel.ColorScaleConditionalFormat. */
export class ColorScale extends HostObject {
  readonly members = members;
  constructor(readonly format: ConditionalFormat) {
    super();
  }
  get rule(): Rule {
    const { rule } = this.format.definition;
    if (rule.type !== 'ColorScaleRule') throw invalidArgument('not a colour scale');
    return rule;
  }
}

/** Excel's names of what a point of a scale stands at, and the engine's. */
const kinds = { Number: 'number', Percent: 'percentage', Percentile: 'percentile', Formula: 'formula' } as const;
const names = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Percentile', 'Formula'] as const;

interface Criterion {
  readonly type?: unknown;
  readonly formula?: unknown;
  readonly color?: unknown;
}

const numberOf = (color: unknown): number => parseInt(asColor(color).slice(1), 16);

function endOf(criterion: Criterion): Rule['minimum'] {
  const type = oneOf(criterion.type, names);
  const color = numberOf(criterion.color);
  if (type === 'LowestValue' || type === 'HighestValue') return { type: 'value', color };
  return { type: kinds[type], value: textOf(criterion.formula), color };
}

function middleOf(criterion: Criterion): NonNullable<Rule['midpoint']> {
  const type = oneOf(criterion.type, ['Number', 'Percent', 'Percentile', 'Formula']);
  return { type: kinds[type], value: textOf(criterion.formula), color: numberOf(criterion.color) };
}

function textOf(formula: unknown): string {
  if (typeof formula !== 'string' && typeof formula !== 'number') throw invalidArgument('a point of a colour scale needs a formula');
  return String(formula).replace(/^=/, '');
}

function criterionOf(point: Rule['minimum'] | NonNullable<Rule['midpoint']>, end: 'LowestValue' | 'HighestValue'): Criterion {
  const type = point.type === 'value' ? end : (Object.keys(kinds) as (keyof typeof kinds)[]).find((name) => kinds[name] === point.type);
  return { type, ...(point.type === 'value' ? {} : { formula: point.value ?? '' }), color: `#${point.color.toString(16).padStart(6, '0').toUpperCase()}` };
}

const members: Members<ColorScale> = {
  className: 'ColorScaleConditionalFormat',
  get: {
    Criteria: ({ rule }) => ({
      minimum: criterionOf(rule.minimum, 'LowestValue'), maximum: criterionOf(rule.maximum, 'HighestValue'), ...(rule.midpoint ? { midpoint: criterionOf(rule.midpoint, 'LowestValue') } : {}),
    }),
    ThreeColorScale: ({ rule }) => rule.midpoint !== undefined,
  },
  set: {
    Criteria: ({ format }, value) => {
      const { minimum, midpoint, maximum } = (value ?? {}) as { minimum?: Criterion; midpoint?: Criterion | null; maximum?: Criterion };
      if (!minimum || !maximum) throw invalidArgument('a colour scale needs a minimum and a maximum');
      put(format, (definition) => {
        definition.rule = { type: 'ColorScaleRule', minimum: endOf(minimum), ...(midpoint ? { midpoint: middleOf(midpoint) } : {}), maximum: endOf(maximum) };
      });
    },
  },
};
