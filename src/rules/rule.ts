import type { Edit, Field, FieldRef, Indikator, Item, OwnerId, PlanView } from '../plan';

export type Severity = 'galat' | 'peringatan' | 'saran';
export const severities: readonly Severity[] = ['galat', 'peringatan', 'saran'];

export type Area = 'opd' | 'kaskade' | 'rumusan' | 'satuan' | 'target' | 'pagu' | 'tabel' | 'dokumen' | 'metadata';

/** Facts that a message names; numbers are printed in the reader's language. */
export type Params = Readonly<Record<string, string | number>>;

/** A safe mend, as plan edits. */
export interface Fix {
  /** Key of the rule's `fixes` texts. */
  readonly text: string;
  readonly params: Params;
  readonly edits: readonly Edit[];
}

/** What a rule reports; the engine adds rule and, for item and indicator rules, the owner. */
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
  /** Columns without which the check cannot be made: every one of them must be there. */
  readonly needs: readonly Field[];
}

/** `scope` says what one check looks at, and so what must be checked again after a change. */
export type Rule =
  | (RuleBase & { readonly scope: 'indikator'; check(indikator: Indikator, item: Item, view: PlanView): readonly Report[] })
  | (RuleBase & { readonly scope: 'item'; check(item: Item, view: PlanView): readonly Report[] })
  | (RuleBase & { readonly scope: 'plan'; check(view: PlanView): readonly OwnedReport[] });

/** Keeps the literal id and checks the shape where a rule is written. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule;
}
