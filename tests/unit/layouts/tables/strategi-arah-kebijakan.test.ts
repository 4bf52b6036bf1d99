import { describe, expect, test } from 'vitest';
import { plan } from '../../../support/plan';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'strategi-arah-kebijakan';
const strategies = plan()
  .visi('Maju')
  .misi('Melayani', { number: '1' })
  .tujuan('Terwujudnya birokrasi yang bersih').indikator('Opini BPK')
  .sasaran('Meningkatnya akuntabilitas').indikator('Nilai SAKIP').indikator('Indeks Integritas')
  .strategi('Memperkuat pengawasan').arahKebijakan('Pengawasan berbasis risiko').arahKebijakan('Penguatan APIP')
  .strategi('Menata proses')
  .program('Program Pengawasan').indikator('Cakupan pengawasan')
  .sasaran('Meningkatnya layanan digital').indikator('Indeks SPBE')
  .build();

describe('strategi dan arah kebijakan', () => {
  const drawing = drawn(id, strategies);

  test('header', () => {
    expect(headerOf(drawing)).toEqual(['Tujuan | Sasaran | Strategi | Arah Kebijakan']);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('visi and misi across; one row per arah kebijakan; indicators and programs take no rows', () => {
    expect(bodyOf(drawing)).toEqual([
      ['VISI : Maju', '', '', ''],
      ['MISI 1 : Melayani', '', '', ''],
      ['Terwujudnya birokrasi yang bersih', 'Meningkatnya akuntabilitas', 'Memperkuat pengawasan', 'Pengawasan berbasis risiko'],
      ['', '', '', 'Penguatan APIP'],
      ['', '', 'Menata proses', ''],
      ['', 'Meningkatnya layanan digital', '', ''],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–0:3', '1:0–1:3', '2:0–5:0', '2:1–4:1', '2:2–3:2']);
  });

  test('is read back', () => {
    const reading = readBack(drawing);
    const { items } = told(reading.plan, { levels: ['visi', 'misi', 'tujuan', 'sasaran', 'strategi', 'arah-kebijakan'], fields: [] }) as { items: string[] };
    expect(reading.unread).toEqual([]);
    expect(items).toEqual((told(strategies, { levels: ['visi', 'misi', 'tujuan', 'sasaran', 'strategi', 'arah-kebijakan'], fields: [] }) as { items: string[] }).items);
  });
});
