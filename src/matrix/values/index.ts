export * from './parse-value';
export * from './rupiah';
export * from './print-value';
export { tallyOf, writtenWith, type Evidence, type Tally } from './evidence';
export { scales, gradeOf, type Scale } from './scales';
export { unitInName } from './units';
