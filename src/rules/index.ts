export * from './rule';
export * from './outcome';
export { checkPlan } from './engine';
export { createChecker, type Checker } from './checker';
export { rules } from './catalogue';
export * from './causes';
export * from './fixes';
export * from './mutes';
