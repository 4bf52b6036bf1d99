import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { plan } from '../../../support/plan';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'tc-26';

describe('T-C.26', () => {
  test('header and numbering', () => {
    expect(headerOf(drawn(id, plan().build()))).toEqual(['Tujuan | Sasaran | Strategi | Arah Kebijakan', '(1) | (2) | (3) | (4)']);
  });

  test('visi and misi across; one row per arah kebijakan, what stands above merged down; a sasaran without a strategi keeps its row', () => {
    const upper = plan().visi('Daerah yang cerdas').misi('Birokrasi', { number: '1' }).tujuan('T').sasaran('S').strategi('Menata layanan').arahKebijakan('Penyederhanaan').arahKebijakan('Penyatuan').sasaran('R');
    const drawing = drawn(id, upper.build());
    expect(faultsOf(drawing)).toEqual([]);
    expect(bodyOf(drawing)).toEqual([
      ['VISI : Daerah yang cerdas', '', '', ''],
      ['MISI 1 : Birokrasi', '', '', ''],
      ['T', 'S', 'Menata layanan', 'Penyederhanaan'],
      ['', '', '', 'Penyatuan'],
      ['', 'R', '', ''],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–0:3', '1:0–1:3', '2:0–4:0', '2:1–3:1', '2:2–3:2']);
  });

  test('is read back', () => {
    const carried = { levels: ['tujuan', 'sasaran', 'strategi', 'arah-kebijakan'], fields: [] } as const;
    const reading = readBack(drawn(id, renstra()));
    expect(reading.unread).toEqual([]);
    expect((told(reading.plan, carried) as { items: unknown }).items).toEqual((told(renstra(), carried) as { items: unknown }).items);
  });
});
