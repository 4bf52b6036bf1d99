import { fieldKey, type Indikator, type PlanView, type Value } from '../../plan';
import { saysNothing } from '../blanks';
import { factsOf } from '../facts';
import { brief, foldName } from '../names';
import { defineRule, nothing, type Report } from '../rule';
import { isCommonSatuan, isPercent, satuanCell, satuanKey, unitOfValue } from '../satuan';
import { shown, valueCells, type ValueCell } from '../values';

/** What a measure is by its first word: a share, a coverage, something counted or scored. A growth or a rate of these may be in per cent. */
const measures = new Map([
  ...['persentase', 'proporsi'].map((word) => [word, 'share'] as const), ['cakupan', 'coverage'] as const,
  ...['jumlah', 'banyaknya', 'panjang', 'luas'].map((word) => [word, 'counted'] as const), ...['nilai', 'skor', 'predikat', 'opini'].map((word) => [word, 'graded'] as const),
]);

/** A score of satisfaction is an index of 25 to 100, which some write as the share of those content. */
const surveyed = /(^| )(kepuasan|ikm|skm)( |$)/;
/** Words that count things of any kind: 2 unit of what the column names in several words. */
const generic: ReadonlySet<string> = new Set(['unit', 'buah']);

function kindOf(name: string): 'share' | 'coverage' | 'counted' | 'graded' | 'other' {
  const folded = foldName(name);
  const space = folded.indexOf(' ');
  return measures.get(space < 0 ? folded : folded.slice(0, space)) ?? 'other';
}

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
    if (stated === null && (indikator.satuan !== null || kindOf(indikator.name) === 'other')) return nothing;
    return againstName(indikator, stated, view) ?? (stated === null ? null : againstValues(indikator, stated, valueCells(indikator, view.plan.years))) ?? nothing;
  },
});

/** By the column, or where that is silent by what every value of the row carries. */
function againstName(indikator: Indikator, stated: string | null, view: PlanView): readonly Report[] | null {
  const unit = stated ?? (indikator.satuan === null ? unitOfAll(factsOf(indikator, view.plan.years).values) : null);
  if (unit === null) return null;
  const clash = clashOf(indikator.name, unit);
  if (clash === null) return null;
  const at = stated === null || !view.carries('satuan') ? valueCells(indikator, view.plan.years).find(({ value }) => unitOfValue(value) !== null)?.field : { field: 'satuan' as const };
  const [word = ''] = indikator.name.trim().split(/\s+/);
  return [{ severity: 'peringatan', field: at ?? { field: 'indikator' }, message: clash, params: { indikator: brief(indikator.name), kata: word, satuan: brief(unit, 40) } }];
}

function clashOf(name: string, unit: string): 'bagian' | 'cakupan' | 'hitungan' | 'nilai' | null {
  const percent = isPercent(unit);
  switch (kindOf(name)) {
    case 'share': return !percent && things.test(satuanKey(unit)) ? 'bagian' : null;
    case 'coverage': return things.test(satuanKey(unit)) ? 'cakupan' : null;
    case 'counted': return percent ? 'hitungan' : null;
    case 'graded': return percent && !surveyed.test(foldName(name)) ? 'nilai' : null;
    case 'other': return null;
  }
}

/** The first value that carries a unit of its own which the column contradicts: "266 ha" under KM. */
function againstValues(indikator: Indikator, stated: string, cells: readonly ValueCell[]): readonly Report[] | null {
  const key = satuanKey(stated);
  const differs = ({ value }: ValueCell): boolean => {
    const unit = value.form.kind === 'ratio' ? null : unitOfValue(value);
    return unit !== null && contradicts(unit, key);
  };
  const first = cells.find(differs);
  if (!first) return null;
  const other = cells.filter(differs);
  const params = { indikator: brief(indikator.name), satuan: brief(stated, 40), isian: fieldKey(first.field), nilai: shown(first.value) };
  return [{ severity: 'peringatan', field: { field: 'satuan' }, ...(other.length === 1 ? { message: 'isi', params } : { message: 'isi-beberapa', params: { ...params, jumlah: other.length } }) }];
}

/** "unit rumah" under Unit and "bln" under Orang/bulan say the same, more or less closely. */
function contradicts(unit: string, key: string): boolean {
  const own = satuanKey(unit);
  if (own === key || !isCommonSatuan(unit) || (generic.has(own) && key.includes(' '))) return false;
  const words = key.split(/[ /]/);
  return !own.split(/[ /]/).some((word) => words.includes(word));
}

/** The unit that every stated value carries; null where one carries none or another. */
function unitOfAll(values: readonly Value[]): string | null {
  let common: string | null = null;
  for (const value of values) {
    if (value.form.kind === 'missing') continue;
    const unit = unitOfValue(value);
    if (unit === null || (common !== null && unit !== common && satuanKey(unit) !== satuanKey(common))) return null;
    common ??= unit;
  }
  return common;
}
