import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/plan';
import { code, number, plan } from '../../../support/plan';
import { bodyOf, drawn, formulasOf, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'program-pd-pagu';

describe('program perangkat daerah dan pagu indikatif', () => {
  const drawing = drawn(id, regency());
  const body = bodyOf(drawing);

  test('header and numbering of the annex; 17 and 18 are not left out', () => {
    expect(headerOf(drawing)).toEqual([
      'KODE[r3] | URUSAN / BIDANG URUSAN / PROGRAM / KEGIATAN / SUB KEGIATAN[r3] | INDIKATOR PROGRAM / KEGIATAN / SUB KEGIATAN[r3] | BASELINE 2024[r3] | TARGET DAN PAGU INDIKATIF[c12] | PERANGKAT DAERAH PENANGGUNG JAWAB[r3]',
      '2025[c2] | 2026[c2] | 2027[c2] | 2028[c2] | 2029[c2] | 2030[c2]',
      'KINERJA | RUPIAH | KINERJA | RUPIAH | KINERJA | RUPIAH | KINERJA | RUPIAH | KINERJA | RUPIAH | KINERJA | RUPIAH',
      '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('an agency with its total, below it urusan, bidang and programs; a program of two agencies under each', () => {
    expect(body.map((row) => `${row[0]} ${row[1]} ${row[2]} ${row[5]}`.replace(/\s+/g, ' ').trim())).toEqual([
      'Dinas Kesehatan 110000000',
      '1 URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR 110000000',
      '1.02 Urusan Pemerintahan Bidang Kesehatan 110000000',
      '1.02.02 Program Upaya Kesehatan Masyarakat Rasio puskesmas (Rasio) 100000000',
      'Jenis pemeriksaan',
      '1.02.03 Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan Tenaga kesehatan terlatih (Orang) 10000000',
      'Dinas Komunikasi dan Informatika 50000000',
      '2 URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR 50000000',
      '2.16 Urusan Pemerintahan Bidang Komunikasi dan Informatika 50000000',
      '2.16.03 Program Pengelolaan Aplikasi Informatika Layanan SPBE (Layanan) 50000000',
      'Sekretariat Daerah 5000000',
      '2 URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR',
      '2.16 Urusan Pemerintahan Bidang Komunikasi dan Informatika',
      '2.16.03 Program Pengelolaan Aplikasi Informatika OPD dengan jaringan memadai (OPD)',
      '4 UNSUR PENDUKUNG URUSAN PEMERINTAHAN 5000000',
      '4.01 Sekretariat Daerah 5000000',
      '4.01.02 Program Pemerintahan dan Kesejahteraan Rakyat Kebijakan yang ditindaklanjuti 5000000',
    ]);
    expect(mergesOf(drawing)).toContain('0:1–0:3');
  });

  test('a sum over programs leaves the kegiatan between them out', () => {
    const deep = plan()
      .program('Program A', { code: code('1.02.02') }).indikator('I', { pagu: number(100), opd: 'Dinas Kesehatan' })
      .kegiatan('Kegiatan A1', { code: code('1.02.02.2.01') }).indikator('J', { pagu: number(60), opd: 'Dinas Kesehatan' })
      .program('Program B', { code: code('1.02.03') }).indikator('K', { pagu: number(10), opd: 'Dinas Kesehatan' });
    const rows = drawn(id, deep.build());
    expect(bodyOf(rows).map((row) => row[5])).toEqual([110, 110, 110, 100, 60, 10]);
    expect(formulasOf(rows)[0]).toBe('2:5 =SUM(F11,F13:F14)-IFERROR(SUM(F14),0)');
  });

  test('programs without an agency come last, under no agency', () => {
    const odd = plan().program('Program A').indikator('I').program('Program B').indikator('J', { opd: 'Bappeda' });
    expect(bodyOf(drawn(id, odd.build())).map((row) => row[1])).toEqual(['Bappeda', 'Program B', 'Program A']);
  });

  test('is read back: every indicator with its program, agency and amounts', () => {
    const carried = { levels: ['program'], fields: ['kode', 'satuan', 'kondisi-awal', 'target', 'pagu', 'opd'] } as const;
    const { unread, plan: read } = readBack(drawn(id, regency(), { satuan: 'column' }));
    const indikatorOf = (of: Plan): unknown => (told(of, carried) as { indikator: unknown }).indikator;
    expect(unread).toEqual([]);
    expect(indikatorOf(read)).toEqual(indikatorOf(regency()));
    // A program of two agencies stands under each of them.
    const programs = read.items.filter(({ level }) => level === 'program').map(({ code, title }) => `${code?.raw} ${title}`);
    expect([programs.length, [...new Set(programs)]]).toEqual([5, regency().items.filter(({ level }) => level === 'program').map(({ code, title }) => `${code?.raw} ${title}`)]);
  });
});
