import { common } from './common';
import { layouts } from './layouts';
import { pane } from './pane';
import { paneTables } from './paneTables';
import { session } from './session';

/** Every group of texts, by the first word of its keys. One file per group. */
export const groups = { common, layouts, pane, paneTables, session };

type Groups = typeof groups;
/** "group.key", checked by the compiler. */
type Name<T> = Extract<keyof T, string>;
export type TextKey = { [G in Name<Groups>]: `${G}.${Name<Groups[G]['id']>}` }[Name<Groups>];
