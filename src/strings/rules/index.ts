import type { RuleTexts } from './form';
import { indikatorTanpaOpd } from './indikator-tanpa-opd';

export type { RuleTexts, RuleWords } from './form';

/** By rule id; one file each. */
export const ruleTexts: Readonly<Record<string, RuleTexts>> = {
  'indikator-tanpa-opd': indikatorTanpaOpd,
};
