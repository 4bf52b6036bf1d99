import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'renstra-rumusan';

describe('rumusan program of a Renstra 2025', () => {
  const drawing = drawn(id, renstra());

  test('header', () => {
    expect(headerOf(drawing)).toEqual(['NSPK dan Sasaran RPJMD yang Relevan | Tujuan | Sasaran | Outcome | Output | Indikator | Program/Kegiatan/Subkegiatan | Keterangan']);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('an outcome over its program with all kegiatan, these below each other', () => {
    expect(bodyOf(drawing).map((row) => [row[2], row[3], row[5], row[6]])).toEqual([
      ['', '', 'Indeks SPBE (Indeks)', ''],
      ['Meningkatnya layanan digital', '', 'Indeks layanan SPBE (Indeks)', ''],
      ['', 'Meningkatnya pemanfaatan aplikasi', 'Persentase layanan terpadu', 'Program Pengelolaan Aplikasi Informatika'],
      ['', '', 'Gangguan layanan (Kali)', ''],
      ['', '', 'Aplikasi yang dikelola (Aplikasi)', 'Kegiatan Pengelolaan e-government'],
      ['', '', 'Aplikasi yang dikembangkan (Aplikasi)', 'Sub Kegiatan Pengembangan Aplikasi'],
      ['Meningkatnya keterbukaan informasi', '', 'Indeks keterbukaan informasi publik (Indeks)', ''],
      ['', '', 'Persentase informasi yang diumumkan', 'Program Pengelolaan Informasi dan Komunikasi Publik'],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:1–7:1', '1:2–5:2', '2:3–5:3', '2:6–3:6', '6:2–7:2']);
  });

  test('is read back: every item in its place, every indicator under its own; an outcome has left its program\'s words', () => {
    const carried = { levels: ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub-kegiatan'], fields: ['satuan'] } as const;
    const source = renstra();
    const bare = { ...source, items: source.items.map((item) => ({ ...item, title: item.title.replace(/ Outcome: .*/, '') })) };
    const { unread, plan: read } = readBack(drawn(id, source, { satuan: 'column' }));
    expect(unread).toEqual([]);
    expect(told(read, carried)).toEqual(told(bare, carried));
  });
});
