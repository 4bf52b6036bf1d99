import { common } from './common';

/** Every group of texts, by the first word of its keys. One file per group. */
export const groups = { common };

type Groups = typeof groups;
/** "group.key", checked by the compiler. */
export type TextKey = { [G in keyof Groups & string]: `${G}.${keyof Groups[G]['id'] & string}` }[keyof Groups & string];
