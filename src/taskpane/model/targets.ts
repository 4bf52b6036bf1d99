import type { Indikator, Value } from '../../plan';

/** An indicator's way from baseline to end, as the sheet writes it, without the noise of binary fractions. Null where the cell is empty or the column is absent. */
export interface TargetLine {
  readonly from: string | null;
  readonly to: string | null;
}

/** `to` is the kondisi akhir, else the last year that has a target. */
export function lineOfTargets(indikator: Indikator, years: readonly number[]): TargetLine {
  let to = written(indikator.kondisiAkhir);
  for (let index = years.length - 1; to === null && index >= 0; index -= 1) to = written(indikator.targets[years[index] ?? 0] ?? null);
  return { from: written(indikator.kondisiAwal), to };
}

function written(value: Value | null): string | null {
  if (!value || value.form.kind === 'missing') return null;
  const text = value.raw.trim();
  return text === '' ? null : withoutNoise(text);
}

/** A number of a cell may be stored as 70.099999999999994; digits that nobody wrote are rounded away, to four decimals. Smaller numbers stay as they are. */
function withoutNoise(text: string): string {
  return text.replace(/\d+([.,])\d{8,}/g, (written, mark: string) => {
    const value = Number(written.replace(',', '.'));
    return value < 0.001 ? written : String(Number(value.toFixed(4))).replace('.', mark);
  });
}
