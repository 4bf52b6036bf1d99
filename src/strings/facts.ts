import type { Params, Spoken } from './language';

/** Levels and fields as they stand inside a sentence. */
const words: Record<Spoken, Readonly<Record<string, string>>> = {
  id: {
    visi: 'visi', misi: 'misi', tujuan: 'tujuan', sasaran: 'sasaran', strategi: 'strategi', 'arah-kebijakan': 'arah kebijakan',
    urusan: 'urusan', 'bidang-urusan': 'bidang urusan', program: 'program', kegiatan: 'kegiatan', 'sub-kegiatan': 'sub kegiatan',
    nomor: 'nomor', kode: 'kode', tingkat: 'tingkat', uraian: 'uraian', indikator: 'indikator', satuan: 'satuan', arah: 'arah',
    perhitungan: 'perhitungan', definisi: 'definisi operasional', formula: 'formula', 'sumber-data': 'sumber data',
    'kondisi-awal': 'kondisi awal', target: 'target', pagu: 'pagu', 'kondisi-akhir': 'kondisi akhir', 'pagu-akhir': 'pagu kondisi akhir',
    realisasi: 'realisasi', 'realisasi-pagu': 'realisasi pagu', capaian: 'capaian', 'capaian-pagu': 'capaian pagu',
    opd: 'OPD penanggung jawab', 'opd-pendukung': 'OPD pendukung', lokasi: 'lokasi', iku: 'IKU', catatan: 'catatan', id: 'ID', tahun: 'tahun', 'daftar-opd': 'daftar OPD',
    'beberapa-tahun': 'target beberapa tahun (hanya satu tahun)', 'tahun-terakhir': 'target sampai tahun terakhir periode',
    'lebih-tinggi': 'lebih tinggi', 'lebih-rendah': 'lebih rendah',
  },
  en: {
    visi: 'vision', misi: 'mission', tujuan: 'goal', sasaran: 'objective', strategi: 'strategy', 'arah-kebijakan': 'policy direction',
    urusan: 'function', 'bidang-urusan': 'functional field', program: 'programme', kegiatan: 'activity', 'sub-kegiatan': 'sub-activity',
    nomor: 'number', kode: 'code', tingkat: 'level', uraian: 'description', indikator: 'indicator', satuan: 'unit', arah: 'direction',
    perhitungan: 'calculation', definisi: 'operational definition', formula: 'formula', 'sumber-data': 'data source',
    'kondisi-awal': 'baseline', target: 'target', pagu: 'budget', 'kondisi-akhir': 'end value', 'pagu-akhir': 'budget at the end',
    realisasi: 'realisation', 'realisasi-pagu': 'budget realised', capaian: 'achievement', 'capaian-pagu': 'budget achievement',
    opd: 'responsible agency', 'opd-pendukung': 'supporting agency', lokasi: 'location', iku: 'key indicator', catatan: 'note', id: 'ID', tahun: 'year', 'daftar-opd': 'agency list',
    'beberapa-tahun': 'targets of several years (there is one)', 'tahun-terakhir': 'targets up to the last year of the period',
    'lebih-tinggi': 'higher', 'lebih-rendah': 'lower',
  },
};

/** A level ("sub-kegiatan") or a field reference ("target:2021") in words: "sub kegiatan", "target 2021", "target tahun ke-3". Unknown keys stay as they are. */
export function nameOf(key: string, language: Spoken): string {
  const [field = key, year] = key.split(':');
  const name = words[language][field] ?? field;
  if (year === undefined) return name;
  return Number(year) >= 1000 ? `${name} ${year}` : language === 'id' ? `${name} tahun ke-${year}` : `${name} of year ${year}`;
}

/** Facts that hold keys of levels, fields and comparisons. */
const keyed = ['tingkat', 'isian', 'acuan', 'banding'] as const;

/** Facts named `tingkat`, `isian`, `acuan` and `banding` hold keys, and one named `tahunan` a list of years; here they become words of the reader's language. */
export function wordFacts(params: Params, language: Spoken): Params {
  let worded: Record<string, string | number> | null = null;
  for (const fact of keyed) {
    const key = params[fact];
    if (typeof key === 'string') (worded ??= { ...params })[fact] = nameOf(key, language);
  }
  const { tahunan } = params;
  if (typeof tahunan === 'string') (worded ??= { ...params })['tahunan'] = nameYears(tahunan, language);
  return worded ?? params;
}

/** "2021, 2023" as it stands; years that are only counted, "1, 3–5", with the word that says so. */
function nameYears(list: string, language: Spoken): string {
  if (!/^\d{1,2}(?!\d)/.test(list)) return list;
  return language === 'id' ? `tahun ke-${list}` : /^\d+$/.test(list) ? `year ${list}` : `years ${list}`;
}
