export { comparePlans, createComparer, bestCounterpart, type ComparedIndicator, type Comparer, type Comparison } from './compare-plans';
export { causes, type Cause, type Difference } from './causes';
export { countComparison, groupByCause, isDoubtful, type CauseGroup, type ComparisonCounts } from './summary';
