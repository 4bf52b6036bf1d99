import type { FieldRef, Level, OwnerId, Period } from '../../plan';

/** A column of a planner's own table, as its header was read. */
export interface TemplateColumn extends FieldRef {
  /** On the sheet, zero-based. */
  readonly column: number;
  /** The header's words over it. */
  readonly header: string;
  /** Factor to rupiah that the header states ("dalam juta rupiah"); 1 where none. */
  readonly scale: number;
  /** Levels that the header names; several where one column holds them all, none where it does not say. */
  readonly levels: readonly Level[];
  /** Excel's en-US number format of the first row under the header; "General" where it has none. */
  readonly numberFormat: string;
}

/** An empty table to be filled. */
export interface TemplateForm {
  /** In the order of the sheet. */
  readonly columns: readonly TemplateColumn[];
  /** Calendar years that the header or a title names; null where it only counts. */
  readonly period: Period | null;
  /** Only indicators that are marked as IKU belong into it, where the plan marks any. */
  readonly ikuOnly: boolean;
}

/** Whether an item's words stand on its first row only, or on every row that speaks of it (so that the table can be filtered). */
export type TemplateLabels = 'first' | 'every';

/** What stands in one cell. A string is text, never a formula; `format` is null where the template's own number format stays. */
export interface TemplateCell {
  readonly value: string | number;
  readonly format: string | null;
}

export interface TemplateRow {
  readonly owner: OwnerId;
  readonly level: Level | null;
  /** One per column of the form; null stays empty. */
  readonly cells: readonly (TemplateCell | null)[];
}

/** Something of the plan that the template has no column for: a field ("satuan", "target:2029"), and how many owners have it. */
export interface WithoutColumn {
  readonly key: string;
  readonly count: number;
}

/** Items of a level, and their indicators, that the template has no place for. */
export interface WithoutPlace {
  readonly level: Level;
  readonly items: number;
  readonly indikator: number;
}

/** A template's rows, and what did not fit. Nothing is written by this. */
export interface FilledTemplate {
  readonly rows: readonly TemplateRow[];
  readonly counts: { readonly items: number; readonly indikator: number };
  readonly withoutColumn: readonly WithoutColumn[];
  readonly withoutPlace: readonly WithoutPlace[];
  /** Indicators left out because they are not marked as IKU. */
  readonly notIku: number;
  /** Columns, by their place in the form, for which the plan has nothing. */
  readonly empty: readonly number[];
}
