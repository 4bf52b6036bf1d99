import type { Field, ItemId, Level, Period, Plan, Position } from '../plan';
import type { Drawing } from './drawing';

/** Which part of a plan is printed; null where nothing is left out. All that are set must hold. */
export interface LayoutFilter {
  /** Name of an agency, as the plan's list or its cells have it. */
  readonly opd: string | null;
  readonly misi: ItemId | null;
  /** Code of a bidang urusan: "2.16". */
  readonly bidangUrusan: string | null;
}

/** What stands under a table for a signature, each line as the planner typed it; an empty line is left out. */
export interface Signature {
  /** "Ranai, 9 November 2021". */
  readonly placeAndDate: string;
  readonly position: string;
  readonly name: string;
  readonly nip: string;
}

/** What a planner may choose of a table; each layout has its own defaults. */
export interface LayoutChoices {
  readonly title: string;
  /** As printed before the title: "Tabel 7.1", "T-C.14". Empty for none. */
  readonly tableNumber: string;
  readonly region: string;
  /** "Tahun-1" or "2019". */
  readonly years: 'ordinal' | 'calendar';
  /** Years that have columns; null for the plan's own, with every other year that something is written for. */
  readonly period: Period | null;
  /** Years that have a rupiah column; null for all that have columns. */
  readonly paguPeriod: Period | null;
  readonly paper: 'F4' | 'A4' | 'A3';
  readonly font: string;
  readonly decimals: 'as-written' | 'comma' | 'dot';
  /** Decimals of every indicator that has any; one that is counted whole in every year stays whole. */
  readonly digits: 'as-written' | '0' | '1' | '2' | '3';
  /** A column of its own, in parentheses behind the indicator's name, or behind each value. */
  readonly satuan: 'column' | 'name' | 'value';
  /** Rupiah with the decimals that most of their column were written with, without decimals, in millions, or with two decimals. */
  readonly money: 'as-written' | 'plain' | 'millions' | 'decimals';
  /** Words of an item once over all of its rows, again every dozen rows so that no printed page is without them, or in every row (easy to filter). */
  readonly labels: 'merged' | 'repeated' | 'filled';
  /** What stands where a kondisi awal, a target or a kondisi akhir is missing. */
  readonly missing: 'as-written' | 'dash' | 'empty';
  /** Whether the line "(1) (2) …" stands under the header. */
  readonly numbering: boolean;
  /** The planner's own words for words of the header, by the words that the layout has (`Layout.headerWords`). */
  readonly headerWords: Readonly<Record<string, string>>;
  readonly filter: LayoutFilter;
  /** Line under the table ("Sumber: …"); empty for none. */
  readonly source: string;
  readonly signature: Signature | null;
}

/** The first rows of a table, drawn without the others. */
export interface TablePreview {
  readonly drawing: Drawing;
  /** Where the body's rows stand in the drawing; what the table has below them follows at once. */
  readonly body: { readonly first: number; readonly count: number };
  /** Rows that the whole body has; 0 where this plan has nothing for the table. */
  readonly bodyRows: number;
}

/** What a table prints and a plan has none of. */
export interface Lacks {
  readonly levels: readonly Level[];
  readonly fields: readonly Field[];
}

/** Why a cell holds nothing that can be typed as a figure: a range, a limit, a grade, a ratio, a remark beside it, a satuan that is not the indicator's, or anything else. */
export type Untyped = 'rentang' | 'batas' | 'predikat' | 'rasio' | 'catatan' | 'satuan' | 'lain';

/** What a planner should know of a table before it is drawn. */
export type TableNotice =
  /** A table of one agency's Renstra that is not filtered by any, where several answer in the plan. */
  | { readonly kind: 'beberapa-opd'; readonly opd: number }
  /** No program has a code: the column of codes (where there is one) stays empty, and rows that are gathered by urusan cannot be. */
  | { readonly kind: 'tanpa-kode'; readonly column: boolean; readonly groups: boolean }
  /** Programs that stand under no bidang urusan, because neither their code nor what they hang on tells it. */
  | { readonly kind: 'di-luar-urusan'; readonly programs: number }
  /** The longest merged label goes over so many rows: it is printed at its top only, and the next page begins without it. */
  | { readonly kind: 'label-panjang'; readonly rows: number }
  /** Indicators whose satuan stood in their values only, and is taken out of them into its column. */
  | { readonly kind: 'satuan-dari-nilai'; readonly indikator: number }
  /** Indicators whose values are not all measured in the same: their satuan stays empty. */
  | { readonly kind: 'satuan-campur'; readonly names: readonly string[] }
  /** Cells of the drawing that cannot be typed as a figure. */
  | { readonly kind: 'tidak-dapat-diketik'; readonly parts: readonly { readonly why: Untyped; readonly cells: readonly Position[] }[] };

/** Which choices concern a table at all. */
export interface LayoutUses {
  /** Whether it has columns of years. */
  readonly years: boolean;
  readonly pagu: boolean;
  /** Whether it prints values of indicators: kondisi awal, targets, kondisi akhir. */
  readonly values: boolean;
  /** Whether it has a column of indicators. */
  readonly indikator: boolean;
  readonly numbering: boolean;
}

/** A standard table as data: its header is literal, its body follows the plan. */
export interface Layout {
  readonly id: string;
  readonly regime: 'permendagri-86-2017' | 'inmendagri-2-2025' | 'lain';
  readonly document: 'rpjmd' | 'renstra' | 'lain';
  /** False where the header rests on memory only and has not been compared with the annex. */
  readonly compared: boolean;
  /** Words of the header and of the total row that a planner may change, once each, years apart. */
  readonly headerWords: readonly string[];
  defaults(plan: Plan): LayoutChoices;
  draw(plan: Plan, choices: LayoutChoices): Drawing;
  /** The same with at most `rowLimit` rows of its body, for looking at while choosing. */
  preview(plan: Plan, choices: LayoutChoices, rowLimit: number): TablePreview;
  readonly uses: LayoutUses;
  /** What stays empty because the plan has none of it; columns that are filled in by hand are not meant. */
  lacks(plan: Plan): Lacks;
  /** What follows from what the plan holds, for the table as it is chosen. */
  notices(plan: Plan, choices: LayoutChoices): readonly TableNotice[];
}
