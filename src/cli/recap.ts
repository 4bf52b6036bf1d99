import { severities, type Finding, type Severity } from '../rules';
import { opdOfOwner } from './describe';
import { nothingChecked, type Examined, type ExaminedSheet } from './examine';
import { distinctOf } from './repeats';

export type Counts = Readonly<Record<Severity, number>>;

/** One file in the recap; `counts` is null where nothing of it was checked. What several of its sheets say alike is counted once: then `repeats`. */
export interface RecapRow {
  readonly file: string;
  readonly repeats: boolean;
  readonly counts: (Counts & { readonly indikator: number }) | null;
}

/** What each file came to: files that were not checked first, then those with the most galat, peringatan, saran. */
export function recapOf(examined: readonly Examined[]): readonly RecapRow[] {
  return examined.map(rowOf).sort((a, b) => {
    if (!a.counts || !b.counts) return Number(a.counts !== null) - Number(b.counts !== null);
    return gravestFirst(a.counts, b.counts);
  });
}

/** Findings by the agency that answers for them; null stands for those of nobody. Most galat first. */
export function recapByOpd({ view, outcome }: ExaminedSheet & { readonly read: true }): readonly { readonly opd: string | null; readonly counts: Counts }[] {
  const byOpd = new Map<string | null, Finding[]>();
  for (const finding of outcome.findings) {
    const opd = opdOfOwner(view, finding.owner);
    byOpd.set(opd, [...(byOpd.get(opd) ?? []), finding]);
  }
  return [...byOpd].map(([opd, findings]) => ({ opd, counts: countsOf(findings) })).sort((a, b) => gravestFirst(a.counts, b.counts));
}

function rowOf(examined: Examined): RecapRow {
  if ('failure' in examined || nothingChecked(examined.sheets) !== null) return { file: examined.file, repeats: false, counts: null };
  const { indikator, findings, repeats } = distinctOf(examined.sheets.flatMap((sheet) => (sheet.read ? [sheet] : [])));
  return { file: examined.file, repeats, counts: { indikator, ...countsOf(findings) } };
}

function countsOf(findings: readonly Finding[]): Counts {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { galat: of('galat'), peringatan: of('peringatan'), saran: of('saran') };
}

function gravestFirst(a: Counts, b: Counts): number {
  return severities.map((severity) => b[severity] - a[severity]).find((difference) => difference !== 0) ?? 0;
}
