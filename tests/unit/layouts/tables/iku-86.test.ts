import { describe, expect, test } from 'vitest';
import { plan } from '../../../support/plan';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'iku-86';

describe('IKU of Permendagri 86/2017', () => {
  const drawing = drawn(id, regency());

  test('header, with and without satuan', () => {
    expect(headerOf(drawing)).toEqual(['No | Tujuan/Sasaran | Indikator | Definisi Operasional/Formulasi | Satuan | Sumber Data | Penanggung Jawab']);
    expect(headerOf(drawn(id, regency(), { satuan: 'name' }))).toEqual(['No | Tujuan/Sasaran | Indikator | Definisi Operasional/Formulasi | Sumber Data | Penanggung Jawab']);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('where nothing is marked: the indicators of tujuan and sasaran, numbered through', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 3))).toEqual([
      [1, 'TUJUAN : Terwujudnya pelayanan kesehatan', 'Indeks Pembangunan Manusia'],
      [2, 'SASARAN : Meningkatnya derajat kesehatan', 'Jumlah kematian ibu'],
      [3, '', 'Prevalensi stunting'],
      [4, 'TUJUAN : Terwujudnya birokrasi yang bersih', 'Opini BPK'],
      [5, 'SASARAN : Meningkatnya layanan digital', 'Indeks SPBE'],
    ]);
    expect(mergesOf(drawing)).toEqual(['1:1–2:1']);
  });

  test('where some are marked as IKU: those, of whatever level', () => {
    const marked = plan().sasaran('S').indikator('Nilai SAKIP', { iku: 'IKU' }).indikator('Indeks Integritas', { iku: 'Tidak' }).program('Program P').indikator('Layanan', { iku: '√' });
    expect(bodyOf(drawn(id, marked.build())).map((row) => row[2])).toEqual(['Nilai SAKIP', 'Layanan']);
  });

  test('definition and formula stand in one cell', () => {
    const defined = plan().sasaran('S').indikator('I', { definisi: 'Ukuran pelayanan', formula: 'A / B × 100%', sumberData: 'BPS', opd: 'Bappeda' });
    expect(bodyOf(drawn(id, defined.build()))).toEqual([[1, 'SASARAN : S', 'I', 'Ukuran pelayanan\nA / B × 100%', '', 'BPS', 'Bappeda']]);
  });

  test.each([['regency', regency()], ['Renstra', renstra()]] as const)('is read back, of a %s: definition and formula stand in one cell, which is read as the definition', (_, source) => {
    const carried = { levels: ['tujuan', 'sasaran'], fields: ['satuan', 'definisi', 'sumber-data', 'opd'] } as const;
    const { kind, unread, plan: read } = readBack(drawn(id, source));
    expect([kind, unread]).toEqual(['iku', []]);
    expect(told(read, carried)).toEqual(told(source, carried));
  });
});
