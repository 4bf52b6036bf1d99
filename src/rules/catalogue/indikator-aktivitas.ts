import type { Level } from '../../plan';
import { brief, foldName } from '../names';
import { defineRule, nothing } from '../rule';

const outcomes: ReadonlySet<Level> = new Set<Level>(['visi', 'misi', 'tujuan', 'sasaran', 'program']);

/** What an agency does or writes, counted. A share of them ("Persentase dokumen yang selaras"), a quality and the people served measure a result. */
const output = new RegExp(
  '^(jumlah|banyaknya|jml) ((?:dokumen|laporan|kegiatan|rapat|pertemuan|sosialisasi|bimbingan teknis|bimtek|workshop|lokakarya|seminar|pelatihan|diklat|monitoring|evaluasi|monev|koordinasi|fasilitasi|' +
    'surat|berita acara|notulen|naskah|berkas|kajian|event|pameran|forum|musrenbang|kunjungan kerja|studi banding|peserta (?:pelatihan|sosialisasi|bimtek|diklat|rapat|kegiatan|bimbingan|workshop|seminar)|' +
    'orang yang mengikuti|paket (?:pekerjaan|pengadaan|kegiatan))(?!\\p{L}))',
  'u',
);

/** Outcomes are asked only: for a kegiatan or sub kegiatan an output is what should stand there. */
export const indikatorAktivitas = defineRule({
  id: 'indikator-aktivitas',
  area: 'rumusan',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: ['indikator'],
  check({ name }, item) {
    if (item === null || !outcomes.has(item.level)) return nothing;
    const folded = foldName(name);
    const counted = folded.startsWith('j') || folded.startsWith('b') ? output.exec(folded)?.[2] : undefined;
    if (counted === undefined) return nothing;
    return [{ severity: 'peringatan', field: { field: 'indikator' }, message: 'keluaran', params: { tingkat: item.level, indikator: brief(name), dihitung: counted } }];
  },
});
