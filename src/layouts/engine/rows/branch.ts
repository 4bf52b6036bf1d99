import type { Indikator, Item } from '../../../plan';
import type { RowKind } from '../form';

/** Words of a heading that is no item of the plan. */
export interface Heading {
  /** In the column of codes; null for none. */
  readonly code: string | null;
  readonly text: string;
}

/** An item or a heading with what hangs on it: what the rows of a table are drawn from. */
export interface Branch {
  /** Null for indicators that stand for themselves, under no words of their own. */
  readonly kind: RowKind | null;
  readonly item: Item | null;
  readonly heading: Heading | null;
  /** By its place in the table: "1", "1.a"; null where the table counts nothing. */
  readonly number: string | null;
  readonly indikator: readonly Indikator[];
  readonly children: readonly Branch[];
}

/** A branch with some of its facts; the rest is empty. */
export function branch(facts: Partial<Branch>): Branch {
  return { kind: null, item: null, heading: null, number: null, indikator: [], children: [], ...facts };
}
