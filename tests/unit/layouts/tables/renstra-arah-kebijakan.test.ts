import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, readBack } from '../../../support/drawn';
import { plan } from '../../../support/plan';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'renstra-arah-kebijakan';

describe('arah kebijakan of a Renstra 2025', () => {
  const drawing = drawn(id, renstra());

  test('header', () => {
    expect(headerOf(drawing)).toEqual(['No | Operasionalisasi NSPK | Arah Kebijakan RPJMD | Arah Kebijakan Renstra PD | Keterangan']);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('one numbered row per arah kebijakan, whatever it hangs on', () => {
    expect(bodyOf(drawing)).toEqual([[1, '', '', 'Penyederhanaan layanan', ''], [2, '', '', 'Penyatuan aplikasi', '']]);
    const noted = plan().arahKebijakan('Pemerataan', { catatan: 'lanjutan' });
    expect(bodyOf(drawn(id, noted.build()))).toEqual([[1, '', '', 'Pemerataan', 'lanjutan']]);
  });

  test('is read back with its notes; what follows from NSPK and RPJMD is another document\'s', () => {
    const noted = plan().arahKebijakan('Penyederhanaan layanan', { catatan: 'lanjutan' }).arahKebijakan('Penyatuan aplikasi').build();
    for (const [source, catatan] of [[noted, 'lanjutan'], [renstra(), '']] as const) {
      const { unread, plan: { items } } = readBack(drawn(id, source));
      expect(unread).toEqual([]);
      expect(items.map(({ level, title, ...item }) => [level, title, item.catatan ?? ''])).toEqual([['arah-kebijakan', 'Penyederhanaan layanan', catatan], ['arah-kebijakan', 'Penyatuan aplikasi', '']]);
    }
  });
});
