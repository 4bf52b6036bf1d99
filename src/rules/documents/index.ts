export { comparePlans, createComparer, type ComparedIndicator, type Comparer, type Comparison } from './compare-plans';
export type { Cause, Difference } from './causes';
