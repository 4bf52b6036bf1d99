import type { FieldRef } from './fields';
import type { OwnerId } from './plan';

/**
 * One change to a plan, as data: the text of one field of one owner. `before` is what the field held when the edit was made;
 * where it no longer does, the edit refuses instead of overwriting somebody's work.
 */
export interface Edit {
  readonly owner: OwnerId;
  readonly field: FieldRef;
  readonly before: string;
  readonly after: string;
  /** The same thing in other words: it may be made where those words stand for other owners as well, as an agency's name over its rows does. */
  readonly respells?: true;
}

/** The edit that takes this one back. */
export function invert(edit: Edit): Edit {
  return { ...edit, before: edit.after, after: edit.before };
}
