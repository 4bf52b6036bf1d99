export { comparePlans, compareViews, type ComparedIndicator, type Comparison } from './compare-plans';
export type { Cause, Difference } from './causes';
