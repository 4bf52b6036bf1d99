import { describe, expect, test } from 'vitest';
import { plan } from '../../../support/plan';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'program-prioritas';

describe('program prioritas without pagu', () => {
  const drawing = drawn(id, regency());

  test('header of Tabel 3.4', () => {
    expect(headerOf(drawing)).toEqual(['TUJUAN | SASARAN | OUTCOME | INDIKATOR | PROGRAM PRIORITAS | PD MEMBIDANGI URUSAN']);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('a tujuan with its indicator, its sasaran with theirs, then programs to the right of theirs', () => {
    expect(bodyOf(drawing).slice(0, 6)).toEqual([
      ['Terwujudnya pelayanan kesehatan', '', '', 'Indeks Pembangunan Manusia (Indeks)', '', ''],
      ['', 'Meningkatnya derajat kesehatan', '', 'Jumlah kematian ibu (Kasus)', '', 'Dinas Kesehatan'],
      ['', '', '', 'Prevalensi stunting', '', 'Dinas Kesehatan'],
      ['', '', '', 'Rasio puskesmas (Rasio)', 'Program Upaya Kesehatan Masyarakat', 'Dinas Kesehatan'],
      ['', '', '', 'Jenis pemeriksaan', '', 'Dinas Kesehatan'],
      ['', '', '', 'Tenaga kesehatan terlatih (Orang)', 'Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan', 'Dinas Kesehatan'],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–5:0', '1:1–5:1', '3:4–4:4', '6:0–10:0', '7:1–10:1', '8:4–9:4']);
  });

  test('an outcome in a program\'s text goes into its column', () => {
    const told = plan().sasaran('S').program('PROGRAM PENGELOLAAN PENDIDIKAN Outcome: Meningkatnya mutu pendidikan').indikator('Angka partisipasi').indikator('Rata-rata lama sekolah');
    const rows = drawn(id, told.build());
    expect(bodyOf(rows)[0]).toEqual(['', 'S', 'Meningkatnya mutu pendidikan', 'Angka partisipasi', 'PROGRAM PENGELOLAAN PENDIDIKAN', '']);
    expect(mergesOf(rows)).toEqual(['0:1–1:1', '0:2–1:2', '0:4–1:4']);
  });

  test('is read back', () => {
    const reading = readBack(drawn(id, regency(), { satuan: 'column' }));
    const carried = { levels: ['tujuan', 'sasaran', 'program'], fields: ['satuan', 'opd'] } as const;
    expect(reading.unread).toEqual([]);
    expect(told(reading.plan, carried)).toEqual(told(regency(), carried));
  });
});
