import type { Request } from './dispatcher';

type Action = Request['Actions'][number];

/** Ways to an object that look at nothing in the sheet. */
const ways: ReadonlySet<string> = new Set(['GetRange', 'GetRangeByIndexes', 'GetRanges', 'GetItem', 'Format', 'Font', 'Fill', 'Borders']);
/** Objects whose properties are looks and nothing else. */
const looks: ReadonlySet<string> = new Set(['Format', 'Font', 'Fill']);
const indexer = 5;

/**
 * Where a stretch of actions ends that only merge cells and change their looks: no value is read in it and none changes that a formula could see before it ends, so that the engine may run
 * it as one command. Measured on a sheet of 3 000 rows: 270 ms for each merge alone, because the engine evaluates the sheet after every command.
 */
export function stretchEnd({ Actions, ObjectPaths }: Request, start: number): number {
  const isQuiet = ({ ActionType, Name, ObjectPathId }: Action): boolean => {
    const path = ObjectPaths[ObjectPathId];
    if (!path) return false;
    if (ActionType === 1) return ways.has(path.Name) || path.ObjectPathType === indexer;
    if (ActionType === 3) return Name === 'Merge';
    const parent = ObjectPaths[path.ParentObjectPathId ?? -1];
    return ActionType === 4 && (looks.has(path.Name) || (path.ObjectPathType === indexer && parent?.Name === 'Borders'));
  };
  let end = start;
  while (end < Actions.length && isQuiet(Actions[end] as Action)) end += 1;
  return end;
}
