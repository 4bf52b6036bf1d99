import { fieldKey, type Indikator, type Value } from '../../plan';
import { declaredEnding, endingsOf, runsUp, totalOf } from '../endings';
import { factsOf } from '../facts';
import { brief } from '../names';
import { defineRule, nothing, type Report } from '../rule';
import { difference, hundredfold, numberOf, shown, targetCells, tidy } from '../values';
import { listYears } from '../years';

/**
 * Where `perhitungan` is silent, a kondisi akhir that is the sum of the years, or the baseline and that sum, is taken as cumulative: 240 × 5 =
 * 1.200, "1 pasar" × 5 = "5 pasar". Running totals (each year includes the last) end in their last year also where `perhitungan` says cumulative.
 */
export const akhirTidakCocok = defineRule({
  id: 'akhir-tidak-cocok',
  area: 'target',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: ['target', 'kondisi-akhir'],
  needsYears: true,
  check(indikator, _item, view) {
    const years = view.plan.years;
    const declared = declaredEnding(indikator);
    // Most rows repeat the last target to the letter: nothing to add up.
    if (declared === null && indikator.kondisiAkhir?.raw === factsOf(indikator, years).byPlace.at(-1)?.raw) return nothing;
    const endings = endingsOf(indikator, years);
    if (endings === null) return nothing;
    const fits =
      declared === null ? endings.some((ending) => ending !== 'rata-rata')
      : declared === 'jumlah' ? endings.some((ending) => ending === 'jumlah' || ending === 'awal-dan-jumlah') || (endings.includes('tahun-terakhir') && runsUp(indikator, years))
      : endings.includes(declared);
    return fits ? nothing : [{ severity: 'peringatan', field: { field: 'kondisi-akhir' }, ...sayHow(indikator, years, declared) }];
  },
});

/** Says the comparison that is nearest: with the sum where that is declared, or where kondisi akhir lies nearer to it than to the last year. */
function sayHow(indikator: Indikator, years: readonly number[], declared: ReturnType<typeof declaredEnding>): Pick<Report, 'message' | 'params'> {
  const last = years.at(-1)!;
  const akhir = indikator.kondisiAkhir!;
  const target = indikator.targets[last]!;
  const [name, stated] = [brief(indikator.name), shown(akhir)];
  const end = numberOf(akhir.form);
  const total = declared === 'tahun-terakhir' ? null : totalOf(indikator, years);
  const apart = difference(akhir, target);
  if (end !== null && total !== null) {
    const tahunan = listYears(years);
    const selisih = tidy(Math.abs(end - total));
    if (declared === 'jumlah') return { message: 'bukan-jumlah', params: { indikator: name, akhir: stated, tahunan, jumlah: tidy(total), selisih } };
    if (declared === 'rata-rata') {
      const mean = total / targetCells(indikator, years).filter(({ value }) => value.form.kind !== 'missing').length;
      return { message: 'bukan-rata-rata', params: { indikator: name, akhir: stated, tahunan, rata: tidy(mean), selisih: tidy(Math.abs(end - mean)) } };
    }
    if (declared === null && apart !== null && Math.abs(end - total) < apart) {
      return { message: 'bukan-keduanya', params: { indikator: name, akhir: stated, isian: fieldKey({ field: 'target', year: last }), target: shown(target), tahunan, jumlah: tidy(total), selisih } };
    }
  }
  const params = { indikator: name, akhir: stated, isian: fieldKey({ field: 'target', year: last }), target: shown(target) };
  const meant = fractionBeside(akhir, target) ?? fractionBeside(target, akhir);
  if (meant) return { message: 'selisih-persen', params: { ...params, ...meant } };
  return apart === null ? { message: 'beda', params } : { message: 'selisih', params: { ...params, selisih: apart } };
}

/** Where one is a percentage and the other a fraction that has lost its sign: what that means, and what it lacks then. */
function fractionBeside(percentage: Value, other: Value): { readonly persen: number; readonly selisih: number } | null {
  if (percentage.form.kind !== 'percent') return null;
  const meant = hundredfold(other.form, percentage.form.value);
  return meant === null ? null : { persen: meant, selisih: tidy(Math.abs(percentage.form.value - meant)) };
}
