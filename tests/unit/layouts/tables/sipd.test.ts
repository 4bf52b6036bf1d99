import { describe, expect, test } from 'vitest';
import { bodyOf, bodyTop, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import type { Plan, Value } from '../../../../src/plan';
import { number, plan, value } from '../../../support/plan';
import { regency } from '../../../support/regency';
import { renstra } from '../../../support/renstra';
import { formatsOf } from '../../../support/shown';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'sipd';

describe('the sheet for typing into SIPD', () => {
  const drawing = drawn(id, regency());

  test('header of five counted years', () => {
    expect(headerOf(drawn(id, plan().build()))).toEqual([
      'No | Visi | Misi | Tujuan | Sasaran | Kode | Program | Indikator | Target Awal | Target Tahun 1 | Target Tahun 2 | Target Tahun 3 | Target Tahun 4 | Target Tahun 5 | Target Akhir | Satuan | Pagu Tahun 1 | Pagu Tahun 2 | Pagu Tahun 3 | Pagu Tahun 4 | Pagu Tahun 5 | SKPD',
    ]);
    expect(headerOf(drawn(id, plan().build(), { years: 'calendar' }))[0]).toContain('Target Tahun 2019 | Target Tahun 2020');
  });

  test('one row per indicator, numbered, with everything that it hangs on; nothing is merged', () => {
    expect(faultsOf(drawing)).toEqual([]);
    expect(mergesOf(drawing)).toEqual([]);
    expect(bodyOf(drawing).map(([no, , misi, tujuan, sasaran, kode, program]) => [no, misi, tujuan, sasaran, kode, program]).slice(0, 5)).toEqual([
      [1, 'Memenuhi kebutuhan dasar masyarakat', 'Terwujudnya pelayanan kesehatan', '', '', ''],
      [2, 'Memenuhi kebutuhan dasar masyarakat', 'Terwujudnya pelayanan kesehatan', 'Meningkatnya derajat kesehatan', '', ''],
      [3, 'Memenuhi kebutuhan dasar masyarakat', 'Terwujudnya pelayanan kesehatan', 'Meningkatnya derajat kesehatan', '', ''],
      [4, 'Memenuhi kebutuhan dasar masyarakat', 'Terwujudnya pelayanan kesehatan', 'Meningkatnya derajat kesehatan', '1.02.02', 'Program Upaya Kesehatan Masyarakat'],
      [5, 'Memenuhi kebutuhan dasar masyarakat', 'Terwujudnya pelayanan kesehatan', 'Meningkatnya derajat kesehatan', '1.02.02', 'Program Upaya Kesehatan Masyarakat'],
    ]);
    expect(bodyOf(drawn(id, renstra())).map(([no]) => no)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('decimals with a point, thousands and rupiah without separators', () => {
    const typed = plan({ years: [2025] }).program('P').indikator('I', {
      awal: number(70.45, '70,45'), targets: value('1.250.000', { kind: 'number', value: 1250000, decimals: 0 }), akhir: value('1.234,50', { kind: 'number', value: 1234.5, decimals: 2 }), pagu: number(1_500_250_000),
    });
    const one = drawn(id, typed.build());
    expect(bodyOf(one)[0]!.slice(8)).toEqual(['70.45', 1250000, '1234.50', '', 1_500_250_000, '']);
    expect(formatsOf(one)[bodyTop(one)]!.slice(8)).toEqual(['@', '0', '@', '@', '0', '@']);
  });

  test('what has no indicator keeps a row without a number', () => {
    const bare = plan().misi('M').tujuan('T').indikator('I').misi('N');
    expect(bodyOf(drawn(id, bare.build())).map((row) => [row[0], row[2]])).toEqual([[1, 'M'], ['', 'N']]);
  });

  test('is read back; a target is the same figure, though typed with a point', () => {
    const carried = { levels: ['visi', 'misi', 'tujuan', 'sasaran', 'program'], fields: ['kode', 'satuan', 'pagu', 'opd'] } as const;
    const { unread, plan: read } = readBack(drawn(id, regency(), { years: 'calendar' }));
    expect(unread).toEqual([]);
    expect(told(read, carried)).toEqual(told(regency(), carried));
    const figure = ({ form }: Value): unknown => (form.kind === 'missing' ? '' : form.kind === 'predicate' ? form.grade : { ...form, decimals: null });
    const figures = (of: Plan): unknown => of.indikator.map((one) => [one.kondisiAwal, ...of.years.map((year) => one.targets[year]), one.kondisiAkhir].map((cell) => cell && figure(cell)));
    expect(figures(read)).toEqual(figures(regency()));
  });
});
