import { describe, expect, test } from 'vitest';
import { bodyOf, bodyTop, drawn, headerOf, layoutOf, mergesOf, readBack, told } from '../../../support/drawn';
import type { LayoutChoices, TableNotice } from '../../../../src/layouts';
import type { Plan, Value } from '../../../../src/plan';
import { inequality, missing, number, percent, plan, predicate, quantity, range, ratio, value, words } from '../../../support/plan';
import { regency } from '../../../support/regency';
import { renstra } from '../../../support/renstra';
import { formatsOf } from '../../../support/shown';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'sipd';
const noticed = (of: Plan, choices: Partial<LayoutChoices> = {}): readonly TableNotice[] => layoutOf(id).notices(of, { ...layoutOf(id).defaults(of), ...choices });

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
    expect(bodyOf(one)[0]!.slice(8)).toEqual(['70.45', '1250000', '1234.50', '', 1_500_250_000, '']);
    expect(formatsOf(one)[bodyTop(one)]!.slice(8)).toEqual(['@', '@', '@', '@', '0', '@']);
  });

  test('a figure and what it is measured in never share a cell, whether the plan states the satuan or only its values do', () => {
    const typed = plan({ years: [2025] }).program('P')
      .indikator('Jenis', { satuan: 'Jenis', awal: missing(), targets: quantity(2, 'jenis'), akhir: number(3) })
      .indikator('Dokumen', { awal: quantity(1, 'dokumen'), targets: quantity(2, 'Dokumen'), akhir: quantity(12.5, 'dokumen') })
      .indikator('Cakupan', { targets: percent(100), akhir: value('73,37 %', percent(73.37).form) })
      .indikator('Persen', { satuan: 'Persen', targets: percent(80.5) })
      .indikator('Anggaran', { targets: value('Rp 1.500.000', quantity(1_500_000, 'Rp').form) });
    const drawing = drawn(id, typed.build());
    expect(bodyOf(drawing).map((row) => row.slice(8, 12))).toEqual([
      ['', '2', '3', 'Jenis'], ['1', '2', '12.5', 'dokumen'], ['', '100', '73.37', '%'], ['', '80.5', '', 'Persen'], ['', '1500000', '', 'Rp'],
    ]);
    expect(noticed(typed.build())).toEqual([{ kind: 'tanpa-kode', column: true, groups: false }, { kind: 'satuan-dari-nilai', indikator: 3 }]);
  });

  test('what cannot be typed stays as written, and is named with the cells in which it will stand', () => {
    const typed = plan({ years: [2025, 2026] }).program('P', { code: '1.02.02' })
      .indikator('I', { awal: number(1), targets: [range(70.38, 70.76), inequality('<', 22)], akhir: predicate('WTP') })
      .indikator('J', { awal: ratio(22, 100000, 'penduduk'), targets: [value('44,80**', number(44.8).form, { annotation: '**' }), quantity(2, 'jenis')], akhir: words('meningkat') })
      .indikator('K', { satuan: 'Dokumen', targets: [quantity(2, 'jenis'), number(3)], pagu: [words('belum'), number(5)] });
    const drawing = drawn(id, typed.build());
    expect(bodyOf(drawing).map((row) => row.slice(8, 12))).toEqual([['1', '70.38-70.76', '<22', 'WTP'], ['22/100000 penduduk', '44.80**', '2 jenis', 'meningkat'], ['', '2 jenis', '3', '']]);
    const top = bodyTop(drawing);
    const at = (row: number, column: number) => ({ row: top + row, column });
    expect(noticed(typed.build())).toEqual([
      { kind: 'satuan-campur', names: ['J'] },
      {
        kind: 'tidak-dapat-diketik', parts: [
          { why: 'rentang', cells: [at(0, 9)] }, { why: 'batas', cells: [at(0, 10)] }, { why: 'predikat', cells: [at(0, 11)] }, { why: 'rasio', cells: [at(1, 8)] }, { why: 'catatan', cells: [at(1, 9)] },
          { why: 'satuan', cells: [at(1, 10), at(2, 9)] }, { why: 'lain', cells: [at(1, 11), at(2, 13)] },
        ],
      },
    ]);
    // A region's name over the table moves its cells down.
    const lower = noticed(typed.build(), { region: 'Kabupaten Contoh', period: { first: 2025, last: 2026 } }).at(-1);
    expect(lower).toMatchObject({ parts: [{ cells: [{ row: bodyTop(drawn(id, typed.build(), { region: 'Kabupaten Contoh', period: { first: 2025, last: 2026 } })), column: 9 }] }, {}, {}, {}, {}, {}, {}] });
    expect(noticed(regency())).toContainEqual(expect.objectContaining({ kind: 'tidak-dapat-diketik' }));
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
    const figure = ({ form }: Value): unknown => {
      if (form.kind === 'number' || form.kind === 'percent' || form.kind === 'quantity') return form.value;
      return form.kind === 'missing' ? '' : form.kind === 'predicate' ? form.grade : { ...form, decimals: null, percent: null };
    };
    const figures = (of: Plan): unknown => of.indikator.map((one) => [one.kondisiAwal, ...of.years.map((year) => one.targets[year]), one.kondisiAkhir].map((cell) => cell && figure(cell)));
    expect(figures(read)).toEqual(figures(regency()));
  });
});
