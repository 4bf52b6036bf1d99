import type { Level } from '../../plan';
import { brief, foldName, withSpaces } from '../names';
import { measurableFor } from '../measures';
import { defineRule, nothing } from '../rule';

/** Direction words and activities that open a name. */
const opensWithDirection = new RegExp(
  '^(' +
    [
      'peningkatan', 'penurunan', 'perbaikan', 'penguatan', 'pengurangan', 'percepatan', 'perluasan', 'pemerataan', 'optimalisasi', 'pemantapan',
      'pelaksanaan', 'penyelenggaraan', 'penyusunan', 'penyediaan', 'pengadaan', 'pengelolaan', 'pengembangan', 'pembangunan', 'pembinaan',
      'pembentukan', 'pemanfaatan', 'pemasangan', 'pemberdayaan', 'pemeliharaan', 'pemenuhan', 'penataan', 'penerapan', 'penetapan', 'pengawasan',
      'pengendalian', 'penanganan', 'penegakan', 'penyempurnaan', 'perencanaan', 'perlindungan', 'perumusan', 'pelatihan', 'pendampingan', 'rehabilitasi',
      'fasilitasi', 'koordinasi', 'sosialisasi', 'monitoring', 'evaluasi', 'sinkronisasi', 'harmonisasi',
      '(ter|me|ber)\\p{L}{3,}nya', 'optimalnya', 'hadirnya', 'tumbuhnya',
      'me(m|n|ng|ny)?\\p{L}{3,}kan(?!\\p{L})',
    ].join('|') +
    ')',
  'u',
);

/** Words that make a measure wherever they stand. */
const measure = /persen|%|(^|\P{L})(jumlah|indeks|index|(?<!nilai )nilai(?! nilai)|cakupan|angka|rasio|ratio|rata rata|rerata|skor|prevalensi|insidensi|proporsi|laju|predikat|opini|peringkat|banyaknya|besaran|besarnya|frekuensi|volume|apk|apm|aps|ipm|ikm|pdrb|pad|tpt|ntp|gini)(?!\p{L})/u;

/** What most names open with. */
const opensWithMeasure = /^(persen|(jumlah|indeks|cakupan|angka|rasio|skor|prevalensi|proporsi|laju) )/;

/** Quantities that make a measure of the direction before them: "Peningkatan produksi padi", "Penurunan waktu tunggu". */
const quantity = /^\p{L}+ (produksi|produktivitas|pendapatan|konsumsi|emisi|populasi|pertumbuhan|kapasitas|luas|panjang|tingkat|level|waktu|lama|masa|durasi|biaya|kontribusi|inflasi|usia|umur|debit|kepadatan|kunjungan)(?!\p{L})/u;

const outputs: ReadonlySet<Level> = new Set<Level>(['kegiatan', 'sub-kegiatan']);

export const indikatorBukanUkuran = defineRule({
  id: 'indikator-bukan-ukuran',
  area: 'rumusan',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: ['indikator'],
  check({ name }, item) {
    if (opensWithMeasure.test(foldName(name))) return nothing;
    const words = foldName(withSpaces(name)).replace(/^(\d+|\p{L}) (?=\p{L}{3})/u, '');
    if (!opensWithDirection.test(words) || measure.test(words) || quantity.test(words)) return nothing;
    // What an RPJMD measures suits no single output of a kegiatan.
    const equivalents = item !== null && outputs.has(item.level) ? null : measurableFor(words);
    const report = { severity: 'peringatan', field: { field: 'indikator' } } as const;
    const params = { indikator: brief(name) };
    return [equivalents ? { ...report, message: 'arah-dengan-padanan', params: { ...params, padanan: equivalents.join('; ') } } : { ...report, message: 'arah', params }];
  },
});
