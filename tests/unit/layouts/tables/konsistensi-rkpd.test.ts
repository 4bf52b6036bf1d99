import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, inYears, mergesOf, readBack, told } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'konsistensi-rkpd';

describe('consistency of RPJMD and RKPD', () => {
  const drawing = drawn(id, regency());

  test('header, numbered to (9)', () => {
    expect(headerOf(drawing)).toEqual([
      'NO | URUSAN/PROGRAM/OUTCOME (RPJMD/RPD) | INDIKATOR | TARGET DAN SATUAN | URUSAN/PROGRAM/OUTCOME RKPD | INDIKATOR | TARGET DAN SATUAN | KETERANGAN | PD PENANGGUNG JAWAB',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('programs by bidang urusan with the target of one year and its satuan; the side of the RKPD is empty', () => {
    expect(bodyOf(drawing).slice(0, 5).map((row) => row.slice(0, 4))).toEqual([
      ['', 'Urusan Pemerintahan Bidang Kesehatan', '', ''],
      [1, 'Program Upaya Kesehatan Masyarakat', 'Rasio puskesmas', '2 Rasio'],
      [2, '', 'Jenis pemeriksaan', '2 jenis'],
      [3, 'Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan', 'Tenaga kesehatan terlatih', '12 Orang'],
      ['', 'Urusan Pemerintahan Bidang Komunikasi dan Informatika', '', ''],
    ]);
    expect(bodyOf(drawing).slice(0, 9).every((row) => row.slice(4, 8).every((cell) => cell === ''))).toBe(true);
    expect(mergesOf(drawing).slice(0, 2)).toEqual(['0:1–0:2', '1:1–2:1']);
    expect(bodyOf(drawing)[9]![0]).toBe('TOTAL');
  });

  test('is signed by the head of Bappeda', () => {
    expect(drawing.values.flat()).toContain('Kepala BAPPEDA\n\n\n');
    expect(drawn(id, renstra(), { signature: null }).values.flat()).not.toContain('Kepala BAPPEDA\n\n\n');
  });

  test('is read back: programs with the targets of the year; the side of the RKPD is no plan\'s', () => {
    const carried = { levels: ['program'], fields: ['satuan', 'target', 'opd'] } as const;
    const { unread, passed, period, plan: read } = readBack(drawn(id, regency(), { satuan: 'column', signature: null }));
    expect([unread, passed.map(({ as }) => as), period]).toEqual([[], ['perangkat-daerah', 'jumlah'], { first: 2025, last: 2025 }]);
    expect(told(read, carried)).toEqual(told(inYears(regency(), [2025]), carried));
    expect(read.items.filter(({ level }) => level === 'bidang-urusan').map(({ title }) => title)).toEqual(['Urusan Pemerintahan Bidang Kesehatan', 'Urusan Pemerintahan Bidang Komunikasi dan Informatika']);
  });

  test('with the satuan in its value, as drawn, a target is read as a figure of that satuan; the signature is outside the table', () => {
    const { unread, plan: { indikator } } = readBack(drawing);
    expect(unread.map(({ reason }) => reason)).toEqual(['di-luar-tabel']);
    expect(indikator.slice(0, 3).map(({ targets }) => targets[2025]?.raw)).toEqual(['2 Rasio', '2 jenis', '12 Orang']);
  });
});
