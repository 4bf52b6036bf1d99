import { describe, expect, it } from 'vitest';
import { speak } from '../../../src/strings';
import { standOf } from '../../../src/taskpane/model/stand';

describe('whether the numbers in the pane are those of the grid', () => {
  it.each([
    [true, false, null],
    [true, true, 'Perubahan terakhir di lembar belum terbaca: angka dan temuan di sini dari sebelumnya.'],
    [false, false, 'Pemeriksaan otomatis mati.'],
    [false, true, 'Pemeriksaan otomatis mati, dan isi lembar sudah berubah: angka dan temuan di sini dari sebelum perubahan itu.'],
  ])('live %s, behind %s', (live, behind, said) => {
    const stand = standOf({ live, behind });
    expect(stand && speak('id').say(`pane.langsung.${stand}`)).toBe(said);
  });
});
