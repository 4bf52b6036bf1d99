import type { Plan } from '../plan';
import type { Drawing } from './drawing';

/** What a planner may choose of a table; each layout has its own defaults. */
export interface LayoutChoices {
  readonly title: string;
  /** As printed before the title: "Tabel 7.1", "T-C.14". Empty for none. */
  readonly tableNumber: string;
  readonly region: string;
  /** "Tahun-1" or "2019". */
  readonly years: 'ordinal' | 'calendar';
  readonly paper: 'F4' | 'A4' | 'A3';
  readonly decimals: 'as-written' | 'comma' | 'dot';
  /** Line under the table ("Sumber: …"); empty for none. */
  readonly source: string;
}

/** A standard table as data: its header is literal, its body follows the plan. */
export interface Layout {
  readonly id: string;
  readonly regime: 'permendagri-86-2017' | 'inmendagri-2-2025' | 'lain';
  readonly document: 'rpjmd' | 'renstra' | 'lain';
  /** False where the header rests on memory only and has not been compared with the annex. */
  readonly compared: boolean;
  defaults(plan: Plan): LayoutChoices;
  draw(plan: Plan, choices: LayoutChoices): Drawing;
}
