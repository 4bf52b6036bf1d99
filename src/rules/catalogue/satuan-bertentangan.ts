import { fieldKey, type Indikator, type PlanView } from '../../plan';
import { saysNothing } from '../blanks';
import { brief, foldName } from '../names';
import { defineRule, type Report } from '../rule';
import { isCommonSatuan, isPercent, satuanCell, satuanKey, unitOfValue } from '../satuan';
import { valueCells, type ValueCell } from '../values';

/** Measures that are a share, those that are counted and those that are scored, by their first word. A growth or a rate of either may be in per cent. */
const share = /^(persentase|proporsi)(?!\p{L})/u;
const coverage = /^cakupan(?!\p{L})/u;
const counted = /^(jumlah|banyaknya|panjang|luas)(?!\p{L})/u;
const graded = /^(nilai|skor|predikat|opini)(?!\p{L})/u;

/** Units in which things and events are counted: no share is. */
const things = /^(dokumen|laporan|orang|unit|kali|kegiatan|paket|buah|jiwa|kk|desa|kelurahan|kecamatan|kampung|perangkat daerah|kelompok|lembaga|sekolah|puskesmas|kebijakan|pasar|jenis|titik|lokasi|rumah|perda|layanan|umkm|poktan|peserta|kasus|event)(?!\p{L})/u;

export const satuanBertentangan = defineRule({
  id: 'satuan-bertentangan',
  area: 'satuan',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: [],
  check(indikator, _item, view) {
    const satuan = satuanCell(indikator);
    const stated = satuan !== null && !saysNothing(satuan) ? satuan : null;
    const cells = valueCells(indikator, view.plan.years);
    return againstName(indikator, stated, cells, view) ?? (stated === null ? null : againstValues(indikator, stated, cells)) ?? [];
  },
});

/** By the column, or where that is silent by what every value of the row carries. */
function againstName(indikator: Indikator, stated: string | null, cells: readonly ValueCell[], view: PlanView): readonly Report[] | null {
  const unit = stated ?? (indikator.satuan === null ? unitOfAll(cells) : null);
  if (unit === null) return null;
  const name = foldName(indikator.name);
  const percent = isPercent(unit);
  const clash =
    share.test(name) ? (!percent && things.test(satuanKey(unit)) ? 'bagian' : null)
    : coverage.test(name) ? (things.test(satuanKey(unit)) ? 'cakupan' : null)
    : counted.test(name) ? (percent ? 'hitungan' : null)
    : graded.test(name) && percent ? 'nilai' : null;
  if (clash === null) return null;
  const at = stated === null || !view.carries('satuan') ? cells.find(({ value }) => unitOfValue(value) !== null)?.field : { field: 'satuan' as const };
  const [word = ''] = indikator.name.trim().split(/\s+/);
  return [{ severity: 'peringatan', field: at ?? { field: 'indikator' }, message: clash, params: { indikator: brief(indikator.name), kata: word, satuan: brief(unit, 40) } }];
}

/** The first value that carries a unit of its own which the column contradicts: "266 ha" under KM. */
function againstValues(indikator: Indikator, stated: string, cells: readonly ValueCell[]): readonly Report[] | null {
  const key = satuanKey(stated);
  const other = cells.filter(({ value }) => {
    const unit = unitOfValue(value);
    return unit !== null && value.form.kind !== 'ratio' && isCommonSatuan(unit) && satuanKey(unit) !== key && !sharesWord(unit, stated);
  });
  const [first] = other;
  if (!first) return null;
  const params = { indikator: brief(indikator.name), satuan: brief(stated, 40), isian: fieldKey(first.field), nilai: brief(first.value.raw, 40) };
  return [{ severity: 'peringatan', field: { field: 'satuan' }, ...(other.length === 1 ? { message: 'isi', params } : { message: 'isi-beberapa', params: { ...params, jumlah: other.length } }) }];
}

/** "unit rumah" under Unit, "bln" under Orang/bulan: the same, said more or less closely. */
function sharesWord(unit: string, stated: string): boolean {
  const words = new Set(satuanKey(stated).split(/[ /]/));
  return satuanKey(unit).split(/[ /]/).some((word) => words.has(word));
}

/** The unit that every stated value carries; null where one carries none or another. */
function unitOfAll(cells: readonly ValueCell[]): string | null {
  let common: string | null = null;
  for (const { value } of cells) {
    if (value.form.kind === 'missing') continue;
    const unit = unitOfValue(value);
    if (unit === null || (common !== null && satuanKey(unit) !== satuanKey(common))) return null;
    common ??= unit;
  }
  return common;
}
