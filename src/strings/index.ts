export * from './language';
export * from './speak';
export { reasonSentence, unreadColumnSentence, type NamedColumns } from './columnSentences';
export { fieldSentences } from './comparing';
export { nameOf } from './facts';
export type { TextKey } from './groups';
export { groups } from './groups';
export { ruleTexts, type RuleTexts } from './rules';
