import type { Book } from '../../../src/workbench/contracts';
import type { Dice } from '../../support/dress/dice';

type Model = Book['model'];

/** One thing that a planner does to a workbook, in words for a failing test; `silent` where Excel has no event for it. */
export interface Deed {
  readonly told: string;
  readonly silent: boolean;
}

const texts = [
  '', '', 'Dinas Pendidikan', 'Dinas Kesehatan', 'Dinas Sosial', '12', '13,5', '85%', 'abc', '=1+1', '=D9*2', '=SUM(E9:E12)', '=IF(D10>5,"Dinas Sosial","")', '=#REF!', 'SASARAN 3 : Meningkatnya mutu lingkungan',
  'TUJUAN 2 : Mewujudkan lingkungan yang baik', "'1.02.03", 'Indeks mutu udara', 'n/a', 'Perangkat Daerah', 'Indikator Kinerja', '2019',
];

const small = ['edit', 'edit', 'edit', 'edit', 'clear', 'paste', 'sort', 'format', 'undo', 'redo'] as const;
const moving = ['insert', 'remove', 'cell', 'add', 'delete'] as const;
const silent = ['merge', 'unmerge', 'rename', 'move'] as const;

/** What a script is made of: mostly edits of cells; those and what moves cells; those and what has no event. */
export const mixtures = {
  edits: [...small, ...small, ...small, 'insert', 'cell', 'remove'],
  'edits and shifts': [...small, ...moving],
  'edits, shifts and what has no event': [...small, ...moving, ...silent],
} as const;

type Kind = (typeof small)[number] | (typeof moving)[number] | (typeof silent)[number];

/** Every kind of deed that can be taken back, once. */
export const kinds: readonly Kind[] = [...new Set<Kind>([...small, ...moving, ...silent])].filter((kind) => kind !== 'undo' && kind !== 'redo');

/** Does one thing to the workbook at random: edits mostly in the tables' bodies, sometimes in their headers, and everything that moves cells. */
export function doSomething(model: Model, dice: Dice, mixture: keyof typeof mixtures): Deed {
  return doThing(model, dice, dice.pick<Kind>(mixtures[mixture]));
}

/** Takes the last deed back, or does again what was taken back. */
export function goBack(model: Model, way: 'undo' | 'redo'): Deed {
  const before = silentParts(model);
  model.dispatch(way === 'undo' ? 'REQUEST_UNDO' : 'REQUEST_REDO');
  return { told: way, silent: before !== silentParts(model) };
}

/** Does one thing of a kind, somewhere. */
export function doThing(model: Model, dice: Dice, kind: Kind): Deed {
  const { getters } = model;
  const [first = '', ...others] = getters.getVisibleSheetIds();
  const sheetId = dice.pick([first, first, ...others]);
  const sheetName = getters.getSheetName(sheetId);
  const row = dice.chance(0.97) ? dice.whole(8, dice.pick([13, 13, 20])) : dice.whole(0, 7);
  // Names and agencies are what most rules look at.
  const col = dice.chance(0.6) ? dice.pick([1, 2, 3, 4, 12, 16]) : dice.whole(0, 16);
  const high = dice.whole(1, 3);
  const wide = dice.whole(1, 3);
  const zone = { top: row, left: col, bottom: row + high - 1, right: Math.min(col + wide - 1, 16) };
  const at = `${sheetName} R${zone.top + 1}C${zone.left + 1}:R${zone.bottom + 1}C${zone.right + 1}`;
  const tell = (what: string, silent = false): Deed => ({ told: `${what} ${at}`, silent });
  switch (kind) {
    case 'edit': {
      const content = dice.pick(texts);
      model.dispatch('UPDATE_CELL', { sheetId, row, col, content });
      return tell(`"${content}" into`);
    }
    case 'clear':
      model.dispatch('DELETE_CONTENT', { sheetId, target: [zone] });
      return tell('clear');
    case 'paste': {
      activate(model, sheetId);
      model.selection.selectZone({ cell: { row: zone.top, col: zone.left }, zone });
      model.dispatch('COPY');
      const to = dice.whole(8, 22);
      model.dispatch('PASTE', { target: [{ top: to, bottom: to, left: col, right: col }] });
      return tell(`paste at row ${to + 1}, column ${col + 1}:`);
    }
    case 'insert': {
      const dimension = dice.chance(0.9) ? 'ROW' : 'COL';
      const base = dimension === 'ROW' ? row : col;
      model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, base, quantity: high, position: dice.pick(['before', 'after']) });
      return tell(`insert ${high} ${dimension} at ${base + 1}`);
    }
    case 'remove': {
      const dimension = dice.chance(0.9) ? 'ROW' : 'COL';
      const elements = [dimension === 'ROW' ? row : col];
      model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements });
      return tell(`remove ${dimension} ${(elements[0] ?? 0) + 1}`);
    }
    case 'cell':
      activate(model, sheetId);
      model.dispatch(dice.chance(0.5) ? 'INSERT_CELL' : 'DELETE_CELL', { zone, shiftDimension: dice.pick(['ROW', 'COL']) });
      return tell('insert or delete cells');
    case 'merge':
      model.dispatch('ADD_MERGE', { sheetId, target: [zone], force: true });
      return tell('merge', true);
    case 'unmerge': {
      const merges = getters.getMerges(sheetId);
      if (merges.length === 0) return tell('nothing to unmerge', true);
      const { top, left, bottom, right } = dice.pick(merges);
      model.dispatch('REMOVE_MERGE', { sheetId, target: [{ top, left, bottom, right }] });
      return tell(`unmerge R${top + 1}C${left + 1} on`, true);
    }
    case 'sort':
      model.dispatch('SORT_CELLS', { sheetId, row: 13, col, zone: { top: 9, bottom: 14, left: 0, right: 16 }, sortDirection: dice.pick(['asc', 'desc']) });
      return tell('sort by the column of');
    case 'undo':
    case 'redo':
      return goBack(model, dice.chance(0.8) ? 'undo' : 'redo');
    case 'format':
      model.dispatch('SET_FORMATTING', { sheetId, target: [zone], format: dice.pick(['0%', '0.00', '@']) });
      return tell('format');
    case 'rename': {
      const newName = `${dice.pick(['Hal', 'Matriks', 'Tahun 2025-2029'])} ${dice.whole(1, 99)}`;
      model.dispatch('RENAME_SHEET', { sheetId, oldName: sheetName, newName });
      return tell(`rename to ${newName}`, true);
    }
    case 'move':
      model.dispatch('MOVE_SHEET', { sheetId, delta: dice.pick([-1, 1]) });
      return tell('move', true);
    case 'add': {
      if (getters.getSheetIds().length > 5) return tell('nothing added');
      const id = `baru${dice.whole(1, 1e9)}`;
      model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: id, sheetNameTo: `Salinan ${dice.whole(1, 1e6)}` });
      return tell('duplicate');
    }
    case 'delete':
      if (getters.getSheetIds().length < 4) return tell('nothing deleted');
      model.dispatch('DELETE_SHEET', { sheetId, sheetName });
      return tell('delete');
  }
}

function activate(model: Model, sheetId: string): void {
  if (model.getters.getActiveSheetId() !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: sheetId });
}

/** What may change without an event, as one text. */
function silentParts(model: Model): string {
  const { getters } = model;
  return JSON.stringify(getters.getSheetIds().map((id) => [id, getters.getSheetName(id), getters.getMerges(id).map(({ top, left, bottom, right }) => [top, left, bottom, right])]));
}

/** Looks at every sheet once, as a planner does who turns to them. */
export async function lookAround(model: Model, settle: () => Promise<void>): Promise<void> {
  const [first] = model.getters.getVisibleSheetIds();
  for (const sheetId of [...model.getters.getVisibleSheetIds().slice(1), first ?? '']) {
    activate(model, sheetId);
    await settle();
  }
}
