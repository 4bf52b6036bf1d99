import type { Edit, Field, FieldRef, Indikator, Item, Level, OwnerId, PlanView, TableFacts } from '../plan';

export type Severity = 'galat' | 'peringatan' | 'saran';
export const severities: readonly Severity[] = ['galat', 'peringatan', 'saran'];

export type Area = 'opd' | 'kaskade' | 'rumusan' | 'satuan' | 'target' | 'pagu' | 'tabel' | 'dokumen' | 'metadata';

export const areas: readonly Area[] = ['opd', 'kaskade', 'rumusan', 'satuan', 'target', 'pagu', 'tabel', 'dokumen', 'metadata'];

/**
 * Facts that a message names; numbers are printed in the reader's language. A fact named `tingkat` holds a `Level` and one named
 * `isian` or `acuan` a `fieldKey` ("target:2021"): they are printed as words, and so is `tahunan`, a list of years (`listYears`). Years and codes are strings, so that they get no thousands mark.
 */
export type Params = Readonly<Record<string, string | number>>;

/** A safe mend, as plan edits. */
export interface Fix {
  /** Key of the rule's `fixes` texts. */
  readonly text: string;
  readonly params: Params;
  readonly edits: readonly Edit[];
}

/** What a rule reports; the engine adds the rule and, where none is named, the owner. */
export interface Report {
  readonly severity: Severity;
  readonly field: FieldRef;
  /** Key of the rule's `messages` texts. */
  readonly message: string;
  readonly params: Params;
  readonly fix?: Fix;
}

export interface OwnedReport extends Report {
  readonly owner: OwnerId;
}

export interface Finding extends OwnedReport {
  readonly rule: string;
}

interface RuleBase {
  /** Names the fault, Indonesian, kebab-case, permanent; also the name of its file, test, texts and documentation. */
  readonly id: string;
  readonly area: Area;
  /** Every severity that the rule may report, gravest first. */
  readonly severities: readonly Severity[];
  /** Columns without which the check cannot be made: every one of them must be there. */
  readonly needs: readonly Field[];
  /** Levels that the document must have at all, or there is nothing to ask. */
  readonly needsLevels?: readonly Level[];
  /** Whether the workbook must list its agencies: what was learned from the columns is no list. */
  readonly needsOpdList?: true;
  /** Whether the targets must be of several years and reach the last one of the period: a form of one year has nothing that its end follows from. */
  readonly needsYears?: true;
  /**
   * Bits of `kinds` (facts.ts), one of which some cell of the row must have, or there is nothing to ask it; of a group, some row. For rules of single rows, and of groups of
   * indicators. Most rows have no cell of most kinds: whole rules are passed over.
   */
  readonly among?: number;
}

/**
 * `scope` says what one check looks at, and so what must be checked again after a change:
 * - `indikator`: an indicator and its item.
 * - `item`: an item and everything below it; it may report on what is below by naming it as the owner.
 * - `both`: an item by itself, an indicator with its item.
 * - `group`: all that `keyOf` gives the same key, one alone included unless `several` are asked for, in document order; rules that share a `keyOf` are grouped once: indicators (each with its item), items (each by itself), or
 *   branches (items with everything below them).
 * - `table`: what the table says apart from its plan; asked only where there is a table.
 * - `items`: all items, and no indicator.
 * - `plan`: anything; made again after every change, and therefore the last resort.
 *
 * What the plan as a whole has (years, columns, agencies, levels, profile, other plans, what hangs on what) may be asked in all of them.
 */
export type Rule =
  | (RuleBase & { readonly scope: 'indikator'; check(indikator: Indikator, item: Item | null, view: PlanView): readonly Report[] })
  | (RuleBase & { readonly scope: 'item'; check(item: Item, view: PlanView): readonly (Report | OwnedReport)[] })
  | (RuleBase & {
      readonly scope: 'both';
      ofItem(item: Item, view: PlanView): readonly Report[];
      ofIndikator(indikator: Indikator, item: Item | null, view: PlanView): readonly Report[];
    })
  | (RuleBase & {
      readonly scope: 'group';
      readonly of: 'indikator';
      /** Whether a group of one is nothing to ask about. */
      readonly several?: true;
      /** Null for an indicator that belongs to no group. */
      readonly keyOf: (indikator: Indikator, item: Item | null, view: PlanView) => string | null;
      check(members: readonly Indikator[], view: PlanView): readonly OwnedReport[];
    })
  | (RuleBase & {
      readonly scope: 'group';
      readonly of: 'item' | 'branch';
      readonly several?: true;
      /** Null for an item that belongs to no group. */
      readonly keyOf: (item: Item, view: PlanView) => string | null;
      check(members: readonly Item[], view: PlanView): readonly OwnedReport[];
    })
  | (RuleBase & { readonly scope: 'table'; check(table: TableFacts, view: PlanView): readonly OwnedReport[] })
  | (RuleBase & { readonly scope: 'items'; check(view: PlanView): readonly OwnedReport[] })
  | (RuleBase & { readonly scope: 'plan'; check(view: PlanView): readonly OwnedReport[] });

/** What a check comes to that finds nothing: one list for all of them. */
export const nothing: readonly never[] = [];

/** Keeps the literal id and checks the shape where a rule is written. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule;
}
