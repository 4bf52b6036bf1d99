import { fieldKey, type Form, type Indikator } from '../../plan';
import { kinds } from '../facts';
import { brief, foldName } from '../names';
import { defineRule, nothing } from '../rule';
import { numberOf, shown, tidy, valueCells, type ValueCell } from '../values';

/** Names of a part of a whole. Net and age-specific enrolment (APM, angka partisipasi sekolah) are, gross enrolment (APK) is not. */
const partOfWhole = /^(persentase|cakupan|proporsi|prevalensi|angka partisipasi murni|angka partisipasi sekolah|apm|tingkat kemiskinan|angka kemiskinan|persentase kemiskinan|tingkat pengangguran|angka melek huruf)(?!\p{L})|(^| )persentase(?!\p{L})/u;

/** Names of what may pass 100 %: gross rates, growth, a result against its plan, one quantity against another. */
const mayExceed = /(^| )(apk|kasar|melanjutkan|transisi|pertumbuhan|tumbuh|laju|inflasi|kenaikan|peningkatan|penurunan|pertambahan|penambahan|perubahan|capaian|pencapaian|realisasi|target|rasio|perbandingan|terhadap|dibanding\p{L}*|dibandingkan|ketergantungan|penemuan|cnr|notification|rate|surplus|kecukupan|ketersediaan|efektivitas|keuntungan|laba|nilai tukar)(?!\p{L})/u;

/** Asked only where per cent is what the row counts in: by satuan, by a sign in one of its values, or by name alone where nothing says otherwise. */
export const persenDiLuarRentang = defineRule({
  id: 'persen-di-luar-rentang',
  area: 'target',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: [],
  among: kinds.beyond,
  check(indikator, _item, view) {
    const name = foldName(indikator.name);
    if (!partOfWhole.test(name) || mayExceed.test(name)) return nothing;
    const cells = valueCells(indikator, view.plan.years);
    if (!countsInPercent(indikator, name, cells)) return nothing;
    const outside = cells.flatMap((cell) => {
      const extent = extentOf(cell.value.form);
      return extent === null || (extent.high <= 100 + 1e-9 && extent.low >= 0) ? [] : [{ ...cell, ...extent }];
    });
    const [first] = outside;
    if (!first) return nothing;
    const params = { indikator: brief(indikator.name), isian: fieldKey(first.field), nilai: shown(first.value) };
    const report = { severity: 'peringatan', field: first.field } as const;
    if (first.low < 0) return [{ ...report, message: 'negatif', params }];
    const over = { ...params, selisih: tidy(first.high - 100) };
    return [outside.length === 1 ? { ...report, message: 'lebih', params: over } : { ...report, message: 'lebih-beberapa', params: { ...over, jumlah: outside.length } }];
  },
});

function countsInPercent(indikator: Indikator, name: string, cells: readonly ValueCell[]): boolean {
  const satuan = foldName(indikator.satuan ?? '');
  if (/^(%|persen|persentase|prosen)$/.test(satuan)) return true;
  if (satuan !== '') return false;
  if (cells.some(({ value }) => value.form.kind === 'quantity' || value.form.kind === 'ratio')) return false;
  return cells.some(({ value }) => 'percent' in value.form && value.form.percent || value.form.kind === 'percent') || /persentase|partisipasi|^(proporsi|apm|tingkat|angka)/.test(name);
}

/** Lowest and highest number that a form states; null for words, gaps and counted things. */
function extentOf(form: Form): { readonly low: number; readonly high: number } | null {
  if (form.kind === 'range') return { low: Math.min(form.from, form.to), high: Math.max(form.from, form.to) };
  if (form.kind !== 'number' && form.kind !== 'percent' && form.kind !== 'inequality') return null;
  const number = numberOf(form);
  return number === null ? null : { low: number, high: number };
}
