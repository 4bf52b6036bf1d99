export { comparePlans, createComparer, bestCounterpart, type ComparedIndicator, type Comparer, type Comparison } from './compare-plans';
export { apartness, causes, type Apartness, type Cause, type Difference } from './causes';
export { comparedFields, type ComparedField, type ComparedFields, type LeftField } from './fields';
export { countComparison, groupByCause, isDoubtful, type CauseGroup, type ComparisonCounts } from './summary';
