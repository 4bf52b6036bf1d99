export type Comparison = '<' | '≤' | '>' | '≥';

/**
 * What a value cell says, once understood. Percentages are in per cent (85 for "85%"), also where the sheet stores 0.85 under a % format.
 * `decimals` counts the digits after the mark as written, so that a form can be printed again as it stood.
 */
export type Form =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'percent'; readonly value: number; readonly decimals: number }
  /** As written, so `from` may be the larger one ("9,18-8,94": lower is better). */
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly decimals: number; readonly percent: boolean; readonly unit: string | null }
  | { readonly kind: 'inequality'; readonly comparison: Comparison; readonly value: number; readonly decimals: number; readonly percent: boolean; readonly unit: string | null }
  /** "2 jenis", "15.467 UMKM", "5 menit". */
  | { readonly kind: 'quantity'; readonly value: number; readonly decimals: number; readonly unit: string }
  /** "22/100.000 penduduk", "17/1000". */
  | { readonly kind: 'ratio'; readonly value: number; readonly per: number; readonly unit: string | null }
  /** "WTP", "A (81,66)", "54,19 (CC)", "Level 3 DC", "Madya": a grade of a scale, with the score where one is written. */
  | { readonly kind: 'predicate'; readonly grade: string; readonly score: number | null; readonly scale: string | null }
  | { readonly kind: 'missing'; readonly mark: string }
  /** "#REF!", "#VALUE!" …; `hidden` where a formula such as IFERROR swallows it. */
  | { readonly kind: 'error'; readonly code: string; readonly hidden: boolean }
  /** "85,35-87-35": meant as a range, but not readable as one. Never guessed. */
  | { readonly kind: 'broken-range' }
  /** "95.680": two readings, and no evidence that settles it. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly number[] }
  /** "meningkat", "Tidak ada": words where a value should stand. */
  | { readonly kind: 'words' };

/** One value cell: the text as it stands, kept for ever, and what we make of it. */
export interface Value {
  readonly raw: string;
  readonly form: Form;
  /** Footnote marks and remarks beside the value: "**" of "44,80**", "2023" of "65,57 (2023)". */
  readonly annotation: string | null;
  /** Float noise such as 33.630000000000003: the raw text stays, `form` is rounded. */
  readonly noisy: boolean;
  readonly formula: string | null;
}
