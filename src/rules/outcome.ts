import type { Finding } from './rule';

/** What a check of a plan came to: silence about a rule in `unchecked` or `failed` is not a pass. */
export interface Outcome {
  /** In document order, then by the catalogue's order of rules. */
  readonly findings: readonly Finding[];
  /** Rules whose columns, levels or agency list the document lacks, with what is missing: fields, levels, "daftar-opd", "beberapa-tahun" or "tahun-terakhir". */
  readonly unchecked: readonly { readonly rule: string; readonly missing: readonly string[] }[];
  /** Rules that threw ("aturan gagal"); the others still ran. */
  readonly failed: readonly { readonly rule: string; readonly error: string }[];
}
