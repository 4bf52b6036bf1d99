import { cellOfOwner, cellOwner, joinPlans, type FieldRef, type OwnerId, type Period, type Plan, type TableFacts, type TablePosition } from '../plan';
import { joinFacts } from './facts';
import type { NoReading, Reading, TableKind, UnreadRow } from './reading';
import { isReading } from './read-sheet';

/** A cell of a table that may go on over several sheets; `page` counts them from 0. */
export type PageCell = TablePosition;

/** One table with every page that it goes on over, as the one plan that it is. */
export interface Table {
  /** One reading per sheet, in their order. */
  readonly pages: readonly [Reading, ...Reading[]];
  readonly kind: TableKind;
  /** Of the page that is least sure. */
  readonly confidence: number;
  readonly period: Period | null;
  readonly plan: Plan;
  readonly facts: TableFacts;
  readonly unread: readonly (UnreadRow & { readonly page: number })[];
  /** As `Provenance.cellOf`, on whichever page the owner stands. */
  cellOf(owner: OwnerId, field: FieldRef): PageCell | null;
  /** As `Provenance.ownerAt`. */
  ownerAt(cell: PageCell): { readonly owner: OwnerId; readonly field: FieldRef } | null;
  /** First row of the owner. */
  rowOf(owner: OwnerId): { readonly page: number; readonly row: number } | null;
  /** As `Provenance.headingOf`, on the page where the owner stands. */
  headingOf(owner: OwnerId): PageCell | null;
}

/** Puts the pages of a table together. Their ids are one series already, since a page is read with the cascade of those before it. */
export function joinPages(pages: readonly [Reading, ...Reading[]]): Table {
  const [first, ...others] = pages;
  const plan = others.length === 0 ? first.plan : joinPlans([first.plan, ...others.map((page) => page.plan)]);
  const pageOf = (owner: OwnerId): number => cellOfOwner(owner)?.page ?? pages.findIndex(({ provenance }) => provenance.rowOf(owner) !== null);
  return {
    pages,
    kind: first.kind,
    confidence: Math.min(...pages.map(({ confidence }) => confidence)),
    period: plan.period,
    plan,
    facts: joinFacts([first.facts, ...others.map(({ facts }) => facts)]),
    unread: pages.flatMap(({ unread }, page) => unread.map((row) => ({ ...row, page }))),
    cellOf(owner, field) {
      const begun = pageOf(owner);
      // The years of one indicator may stand on two pages.
      for (let page = Math.max(begun, 0); page < pages.length; page += 1) {
        const provenance = pages[page]?.provenance;
        const cell = page === begun || provenance?.rowOf(owner) !== null ? provenance?.cellOf(owner, field) : null;
        if (cell) return { ...cell, page };
        if (cellOfOwner(owner)) break;
      }
      return null;
    },
    ownerAt({ page, row, column }) {
      const found = pages[page]?.provenance.ownerAt({ row, column }) ?? null;
      return found && cellOfOwner(found.owner) ? { ...found, owner: cellOwner({ row, column }, page) } : found;
    },
    headingOf(owner) {
      const page = pageOf(owner);
      const cell = pages[page]?.provenance.headingOf(owner) ?? null;
      return cell && { ...cell, page };
    },
    rowOf(owner) {
      const page = pageOf(owner);
      const row = pages[page]?.provenance.rowOf(owner) ?? null;
      return row === null ? null : { page, row };
    },
  };
}

/** What was read of one place of a workbook, and where that is. */
export interface Read<P> {
  readonly result: Reading | NoReading;
  readonly place: P;
}

/** A table with the places of its pages, or a place without one and why. */
export type Gathered<P> =
  | { readonly table: Table; readonly places: readonly [P, ...P[]] }
  | { readonly why: NoReading; readonly place: P };

/** Puts the pages of all tables together. `reads` are those of `readTables`, in their order; a sheet without a table between two pages parts them not. */
export function gatherTables<P>(reads: readonly Read<P>[]): readonly Gathered<P>[] {
  type Pages = [{ reading: Reading; place: P }, ...{ reading: Reading; place: P }[]];
  const found: ({ pages: Pages } | { why: NoReading; place: P })[] = [];
  let open: Pages | null = null;
  for (const { result, place } of reads) {
    if (!isReading(result)) found.push({ why: result, place });
    else if (open && result.continues !== undefined) open.push({ reading: result, place });
    else {
      open = [{ reading: result, place }];
      found.push({ pages: open });
    }
  }
  return found.map((one): Gathered<P> => {
    if (!('pages' in one)) return one;
    const [first, ...others] = one.pages;
    return { table: joinPages([first.reading, ...others.map(({ reading }) => reading)]), places: [first.place, ...others.map(({ place }) => place)] };
  });
}
