import { choices } from './choices';
import { cli } from './cli';
import { columns } from './columns';
import { common } from './common';
import { compare } from './compare';
import { files } from './files';
import { findingsSheet } from './findingsSheet';
import { guards } from './guards';
import { layouts } from './layouts';
import { mapping } from './mapping';
import { mend } from './mend';
import { pane } from './pane';
import { paneTables } from './paneTables';
import { pictures } from './pictures';
import { profil } from './profil';
import { reading } from './reading';
import { refill } from './refill';
import { session } from './session';
import { template } from './template';

/** Every group of texts, by the first word of its keys. One file per group. */
export const groups = {
  choices,
  cli,
  columns,
  common,
  compare,
  files,
  findingsSheet,
  guards,
  layouts,
  mapping,
  mend,
  pane,
  paneTables,
  pictures,
  profil,
  reading,
  refill,
  session,
  template,
};

type Groups = typeof groups;
/** "group.key", checked by the compiler. */
type Name<T> = Extract<keyof T, string>;
export type TextKey = { [G in Name<Groups>]: `${G}.${Name<Groups[G]['id']>}` }[Name<Groups>];
