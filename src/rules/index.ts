export * from './rule';
export * from './outcome';
export { checkIndikator, checkItem, checkPlan, checkPlanWide, collect, readyRules, type Checked, type ReadyRules } from './engine';
export { rules } from './catalogue';
