import { fieldKey, type Indikator, type PlanView } from '../plan';
import { foldName, foldSpacing } from './names';
import { satuanKey } from './satuan';
import { sameValue, valueCells, type ValueCell } from './values';

/** One of the places where a name stands, with what tells it apart from the others. */
export interface Place {
  readonly indikator: Indikator;
  /** Targets before ends: a target that differs says more than a baseline that does. */
  readonly cells: readonly ValueCell[];
  /** Ids or folded names; empty where nobody, or everybody, answers. */
  readonly agencies: ReadonlySet<string>;
  /** Folded; empty where none is stated. */
  readonly satuan: string;
  /** The same string at places that say exactly the same. */
  readonly said: string;
}

/** Two cells of one field that state different things. */
export interface Conflict {
  readonly here: ValueCell;
  readonly there: ValueCell;
}

/** What indicators of one name have in common. */
export function nameKey({ name }: Indikator): string {
  return foldName(name);
}

/** Whether a name names nothing: it has no two letters in a row. */
export function isPlaceholder({ name }: Indikator): boolean {
  return !/\p{L}{2}/u.test(foldName(name));
}

/** A place with all that a comparison asks of it. */
export function placeOf(indikator: Indikator, view: PlanView): Place {
  const all = valueCells(indikator, view.plan.years);
  const cells = [...all.filter((cell) => cell.field.field === 'target'), ...all.filter((cell) => cell.field.field !== 'target')];
  const agencies = agenciesOf(indikator, view);
  const satuan = indikator.satuan === null ? '' : satuanKey(indikator.satuan);
  return { indikator, cells, agencies, satuan, said: JSON.stringify([cells.map((cell) => cell.value.raw), [...agencies], satuan]) };
}

/** Places with different satuan, or answered for by different agencies, are different indicators under one name. */
export function mayCompare(a: Place, b: Place): boolean {
  if (a.satuan !== '' && b.satuan !== '' && a.satuan !== b.satuan) return false;
  return a.agencies.size === 0 || b.agencies.size === 0 || [...a.agencies].some((agency) => b.agencies.has(agency));
}

/** The first cell in which two places contradict each other; null where they do not. */
export function firstConflict(here: readonly ValueCell[], there: readonly ValueCell[]): Conflict | null {
  for (const cell of here) {
    const match = there.find((other) => fieldKey(other.field) === fieldKey(cell.field));
    if (match && sameValue(cell.value, match.value) === false) return { here: cell, there: match };
  }
  return null;
}

function agenciesOf(indikator: Indikator, view: PlanView): ReadonlySet<string> {
  const own = indikator.opd.refs.length > 0 ? indikator.opd : view.itemOf(indikator)?.opd;
  const refs = own?.refs.filter((ref) => ref.role === 'penanggung-jawab') ?? [];
  return refs.some((ref) => ref.wildcard) ? new Set() : new Set(refs.map((ref) => ref.opdId ?? foldSpacing(ref.raw)));
}
