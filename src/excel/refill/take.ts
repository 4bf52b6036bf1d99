import { takeEverywhere, type RefillChoices, type RefillLook } from '../../layouts/refill';
import { cellsOfTableEdits, type TableWrite } from '../../matrix';
import type { Edit } from '../../plan';
import type { Desk } from '../desk';
import { pageKeyOf } from '../write/write-cells';
import { writeOnce } from '../write/write-planned';
import type { RefillBase } from './base';
import { gridsOf, lookAgain } from './look';

/** What went from a drawn table into the plan. */
export interface Taken {
  readonly count: number;
  /** Keys of cells that were to go into the plan and could not: they are kept. */
  readonly refused: readonly string[];
}

/** Writes into the source what the planner wants to have in the plan. Null where that failed: it has been said, and the drawn sheet is untouched. */
export async function take(desk: Desk, base: RefillBase, look: RefillLook, ways: RefillChoices): Promise<Taken | null> {
  const wanted = look.hand.filter(({ key }) => ways.cells[key] === 'ambil');
  if (wanted.length === 0) return { count: 0, refused: [] };
  const seen = lookAgain(desk, base);
  if ('refused' in seen) return null;
  const { source } = seen;
  const asked = new Map(wanted.flatMap((cell): readonly (readonly [string, readonly [Edit, ...Edit[]]])[] => {
    const taking = takeEverywhere(cell, source.view, base.choices);
    return 'edits' in taking ? [[cell.key, taking.edits]] : [];
  }));
  const fitting = cellsOfTableEdits(source.table, gridsOf(desk, source), [...asked.values()].flat()).filter((one) => 'cells' in one);
  // What a cell was drawn from goes into the plan with all places that say the same, or none of them.
  const taken = new Set([...asked.values()].flatMap((edits) => (fitting.some(({ edit }) => edit === edits[0]) ? edits : [])));
  const placed = fitting.filter(({ edit }) => taken.has(edit));
  const cells = [...new Map(placed.flatMap((one): readonly TableWrite[] => one.cells).map((cell) => [pageKeyOf(cell), cell])).values()];
  const refused = wanted.flatMap(({ key }) => (asked.get(key)?.some((edit) => taken.has(edit)) === true ? [] : [key]));
  if (cells.length === 0) return { count: 0, refused };
  const witnesses = placed.flatMap(({ edit: { owner } }) => source.table.cellOf(owner, { field: 'indikator' }) ?? source.table.cellOf(owner, { field: 'uraian' }) ?? []);
  const written = await writeOnce(desk, { sheets: source.sheets, cells, label: { key: 'urung-ambil', params: { lembar: base.table.sheet.name } }, standing: [...cells, ...witnesses] });
  if (written === 'moved') desk.say({ kind: 'refused', key: 'tidak-ada-sel' });
  if (typeof written !== 'number') return null;
  return { count: wanted.length - refused.length, refused };
}
