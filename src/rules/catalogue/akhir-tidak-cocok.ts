import { fieldKey, type Indikator } from '../../plan';
import { declaredEnding, endingsOf, runsUp, totalOf } from '../endings';
import { factsOf } from '../facts';
import { brief } from '../names';
import { defineRule, nothing, type Report } from '../rule';
import { difference, numberOf, targetCells, tidy } from '../values';

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
  check(indikator, _item, view) {
    const years = view.plan.years;
    // A form of one year, beside the end of its period: nothing between them to add up.
    const last = years.at(-1) ?? 0;
    if (last >= 1900 && view.plan.period && last < view.plan.period.last) return nothing;
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
  const [first, last] = [years[0]!, years.at(-1)!];
  const akhir = indikator.kondisiAkhir!;
  const target = indikator.targets[last]!;
  const [name, stated] = [brief(indikator.name), brief(akhir.raw, 40)];
  const end = numberOf(akhir.form);
  const total = declared === 'tahun-terakhir' ? null : totalOf(indikator, years);
  const apart = difference(akhir, target);
  if (end !== null && total !== null) {
    const [dari, sampai] = [String(first), String(last)];
    const selisih = tidy(Math.abs(end - total));
    if (declared === 'jumlah') return { message: 'bukan-jumlah', params: { indikator: name, akhir: stated, dari, sampai, jumlah: tidy(total), selisih } };
    if (declared === 'rata-rata') {
      const mean = total / targetCells(indikator, years).filter(({ value }) => value.form.kind !== 'missing').length;
      return { message: 'bukan-rata-rata', params: { indikator: name, akhir: stated, dari, sampai, rata: tidy(mean), selisih: tidy(Math.abs(end - mean)) } };
    }
    if (declared === null && apart !== null && Math.abs(end - total) < apart) {
      return { message: 'bukan-keduanya', params: { indikator: name, akhir: stated, isian: fieldKey({ field: 'target', year: last }), target: brief(target.raw, 40), dari, sampai, jumlah: tidy(total), selisih } };
    }
  }
  const params = { indikator: name, akhir: stated, isian: fieldKey({ field: 'target', year: last }), target: brief(target.raw, 40) };
  return apart === null ? { message: 'beda', params } : { message: 'selisih', params: { ...params, selisih: apart } };
}
