export * from './levels';
export * from './position';
export * from './value';
export * from './fields';
export * from './opd';
export * from './plan';
export * from './profil';
export * from './urusan';
export * from './table-facts';
export * from './walk';
export * from './edits';
export * from './join';

export { sameShape, type Shape } from './shape';
export { alike } from './alike';
export { fieldText } from './field-text';
