import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack } from '../../../support/drawn';
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
    expect(drawing.values.flat()).toContain('Kepala BAPPEDA');
    expect(drawn(id, renstra(), { signature: null }).values.flat()).not.toContain('Kepala BAPPEDA');
  });

  test('is read back: bidang urusan, programs, indicators and agencies', () => {
    const { unread, plan: { items, indikator } } = readBack(drawn(id, regency(), { satuan: 'column', signature: null }));
    const source = regency().indikator.filter(({ itemId }) => itemId?.startsWith('program'));
    expect(unread).toEqual([]);
    expect(items.filter(({ level }) => level === 'program').map(({ title }) => title)).toEqual(regency().items.filter(({ level }) => level === 'program').map(({ title }) => title));
    expect(indikator.map((one) => [one.name, one.satuan, one.opd.raw])).toEqual(source.map((one) => [one.name, one.satuan, one.opd.raw]));
  });
});
