export * from './levels';
export * from './position';
export * from './value';
export * from './fields';
export * from './opd';
export * from './plan';
export * from './walk';
export * from './edits';
