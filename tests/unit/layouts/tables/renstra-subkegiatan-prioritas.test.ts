import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack } from '../../../support/drawn';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'renstra-subkegiatan-prioritas';

describe('subkegiatan prioritas of a Renstra 2025', () => {
  const drawing = drawn(id, renstra());

  test('header', () => {
    expect(headerOf(drawing)).toEqual(['No | Program Prioritas | Outcome | Kegiatan/Subkegiatan | Keterangan']);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('programs numbered, with their outcome over their kegiatan and sub kegiatan', () => {
    expect(bodyOf(drawing)).toEqual([
      [1, 'Program Pengelolaan Aplikasi Informatika', 'Meningkatnya pemanfaatan aplikasi', 'Kegiatan Pengelolaan e-government', ''],
      ['', '', '', 'Sub Kegiatan Pengembangan Aplikasi', ''],
      [2, 'Program Pengelolaan Informasi dan Komunikasi Publik', '', '', ''],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–1:0', '0:1–1:1', '0:2–1:2']);
  });

  test('is read back: programs over their kegiatan; the outcome has left its program\'s words, and the form has no indicators', () => {
    const { kind, unread, plan: { items, indikator } } = readBack(drawing);
    const title = new Map(items.map((item) => [item.id, item.title]));
    expect([kind, unread, indikator]).toEqual(['kaskade', [], []]);
    expect(items.map((item) => [item.level, item.title, title.get(item.parentId ?? '') ?? ''])).toEqual([
      ['program', 'Program Pengelolaan Aplikasi Informatika', ''],
      ['kegiatan', 'Kegiatan Pengelolaan e-government', 'Program Pengelolaan Aplikasi Informatika'],
      ['sub-kegiatan', 'Sub Kegiatan Pengembangan Aplikasi', 'Kegiatan Pengelolaan e-government'],
      ['program', 'Program Pengelolaan Informasi dan Komunikasi Publik', ''],
    ]);
  });
});
