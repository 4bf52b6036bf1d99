import { fieldText, type Edit, type Field, type FieldRef, type OwnerId, type PlanView } from '../../plan';
import type { LayoutChoices } from '../layout';
import { tokenOf, type Held } from './held';
import type { HandCell } from './hand-cells';
import { isBlank } from './sheet-now';

/**
 * Why what a planner has typed into a drawn table cannot go into the plan: no single field stands behind the cell (a sum, a heading, a number by place); its row is
 * gone; she has typed a formula; the table prints the field in other words than the plan has it.
 */
export type TakeRefusal = 'tanpa-sumber' | 'baris-hilang' | 'rumus' | 'bentuk';

const money: ReadonlySet<Field> = new Set<Field>(['pagu', 'pagu-akhir', 'realisasi-pagu']);

/** The edit of the plan that makes it say what the planner has typed into a cell of the drawn table. */
export function takeIntoPlan({ source, fresh, old, hers, gone = null }: Pick<HandCell, 'source' | 'fresh' | 'hers'> & Partial<Pick<HandCell, 'old' | 'gone'>>, view: PlanView, choices: Pick<LayoutChoices, 'money'>): Edit | { readonly refused: TakeRefusal } {
  if (gone === 'baris') return { refused: 'baris-hilang' };
  if (!source) return { refused: 'tanpa-sumber' };
  if (hers !== null && typeof hers === 'object') return { refused: 'rumus' };
  const { owner, field } = source;
  const before = fieldText(view, owner, field);
  // Of a column that the table has no longer, what it printed is what was written.
  const printed = gone === 'kolom' ? old : fresh;
  if (printed === undefined) return { refused: 'bentuk' };
  const after = textFor(before, printed, hers, money.has(field.field) && choices.money === 'millions' ? 1e6 : 1);
  return after === null ? { refused: 'bentuk' } : { owner, field, before, after };
}

/** What makes the plan say what the planner has typed into a cell, wherever the plan says it. */
export interface Taking {
  /** One for each place that says what the cell shows, the one that it was drawn from first. */
  readonly edits: readonly [Edit, ...Edit[]];
  /** Owners that the row is printed for as well, but that say something else of this field. */
  readonly differing: readonly OwnerId[];
}

/** The edits of the plan that make it say what the planner has typed into a cell: several where the table prints once what stands in several places. A place that differs is left as it is. */
export function takeEverywhere(cell: HandCell, view: PlanView, choices: Pick<LayoutChoices, 'money'>): Taking | { readonly refused: TakeRefusal } {
  const first = takeIntoPlan(cell, view, choices);
  if ('refused' in first || !cell.source) return 'refused' in first ? first : { refused: 'tanpa-sumber' };
  const { field, others = [] } = cell.source;
  const more = others.map((owner) => ({ owner, edit: saysSame(view, first.owner, owner, field) ? takeIntoPlan({ ...cell, source: { owner, field } }, view, choices) : null }));
  return {
    edits: [first, ...more.flatMap(({ edit }) => (edit && 'owner' in edit ? [edit] : []))],
    differing: more.flatMap(({ owner, edit }) => (edit && 'owner' in edit ? [] : [owner])),
  };
}

/** An indicator's name stands with a prefix in one place and without it in another. */
function saysSame(view: PlanView, one: OwnerId, other: OwnerId, field: FieldRef): boolean {
  const said = (owner: OwnerId): string => (field.field === 'indikator' ? view.indikator.get(owner)?.name ?? '' : fieldText(view, owner, field)).toLowerCase().replace(/\s+/g, ' ').trim();
  return said(one) === said(other);
}

/** What the field is to hold; null where what the table prints of it is not found in it. */
function textFor(before: string, fresh: Held, hers: string | number | boolean | null, scale: number): string | null {
  if (typeof hers === 'number') {
    // Rounded to the sen, so that a multiplication leaves no noise behind.
    const said = scale === 1 ? String(hers) : String(Number((hers * scale).toFixed(2)));
    return typeof fresh === 'number' ? inItsWords(before, fresh, said) : isBlank(fresh) || fresh === '-' || fresh === before ? said : null;
  }
  const typed = isBlank(hers) ? '' : String(hers);
  if (typeof fresh === 'number' && /^-?\d+([.,]\d+)?$/.test(typed)) return inItsWords(before, fresh, typed);
  if (typeof fresh === 'number' || isBlank(fresh) || fresh === before || typed === '') return typed;
  const printed = tokenOf(fresh).slice(1);
  if (before === '' || printed === '-') return printed === '-' ? typed : null;
  const at = printed.indexOf(before);
  if (at >= 0) {
    // The table prints more than the field: "Program 1 : …", "… (Persen)".
    const [head, tail] = [printed.slice(0, at), printed.slice(at + before.length)];
    return typed.startsWith(head) && typed.endsWith(tail) && typed.length >= head.length + tail.length ? typed.slice(head.length, typed.length - tail.length) : null;
  }
  // The table prints less than the field: a name without its prefix.
  return before.includes(printed) ? before.replace(printed, () => typed) : null;
}

/** A figure in the place of the one that the table prints as a number without its satuan: 90 over 85 makes "90 %" of "85 %". */
function inItsWords(before: string, fresh: number, said: string): string {
  const [head = '', ...tail] = before.split(String(fresh));
  return tail.length === 1 && !/\d/.test(head + tail[0]) ? head + said + tail[0] : said;
}
