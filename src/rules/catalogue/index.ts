import type { Rule } from '../rule';
import { indikatorTanpaOpd } from './indikator-tanpa-opd';

/** Every rule, in the order in which findings on one owner are listed. */
export const rules: readonly Rule[] = [
  indikatorTanpaOpd,
];
