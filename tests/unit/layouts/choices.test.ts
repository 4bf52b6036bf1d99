import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layouts, type LayoutChoices } from '../../../src/layouts';
import { bodyOf, bodyTop, drawn, formulasOf, headerOf, mergesOf, readBack } from '../../support/drawn';
import type { Indikator } from '../../../src/plan';
import { code, inequality, missing, number, percent, plan, predicate, quantity, range, value } from '../../support/plan';
import { anyPlan } from '../../support/random-plan';
import { regency } from '../../support/regency';
import { renstra } from '../../support/renstra';
import { formatsOf } from '../../support/shown';
import { faultsOf } from '../../support/sound-drawing';

const measured = plan({ years: [2025, 2026] }).sasaran('S', { number: '1' })
  .indikator('Usia Harapan Hidup', { satuan: 'Tahun', awal: missing('n/a'), targets: [number(70), missing()], akhir: number(71.5) })
  .indikator('Cakupan', { satuan: 'Persen', awal: number(80), targets: [range(80, 85), percent(90)], akhir: predicate('WTP') })
  .build();

describe('satuan', () => {
  const row = (satuan: LayoutChoices['satuan'], at: number): (string | number)[] => bodyOf(drawn('tujuan-sasaran-kolom', measured, { satuan, missing: 'as-written' }))[at]!.slice(3, -1);

  test('behind the name, in a column of its own, or behind each value that is a bare number', () => {
    expect([row('name', 0), row('name', 1)]).toEqual([['Usia Harapan Hidup (Tahun)', 'n/a', 70, ''], ['Cakupan (Persen)', 80, '80-85', '90%']]);
    expect([row('column', 0), row('column', 1)]).toEqual([['Usia Harapan Hidup', 'Tahun', 'n/a', 70, ''], ['Cakupan', 'Persen', 80, '80-85', '90%']]);
    expect([row('value', 0), row('value', 1)]).toEqual([['Usia Harapan Hidup', 'n/a', '70 Tahun', ''], ['Cakupan', '80%', '80-85%', '90%']]);
  });

  test('a column of its own comes behind the indicator, or leaves the header', () => {
    expect(headerOf(drawn('tc-14', measured, { satuan: 'column' }))[0]).toContain('Indikator Kinerja (tujuan/impact/ outcome)[r3] | Satuan[r3] | Kondisi Kinerja Awal');
    expect(headerOf(drawn('tujuan-sasaran-nomor', measured, { satuan: 'name' }))[0]).not.toContain('SATUAN');
  });
});

describe('satuan that stand inside the values only', () => {
  const inside = plan({ years: [2025, 2026] }).sasaran('S')
    .indikator('Cakupan', { awal: missing(), targets: [percent(85, '85 %'), percent(90.5)], akhir: percent(95) })
    .indikator('Kebijakan', { awal: quantity(2, 'dokumen'), targets: [quantity(3, 'Dokumen'), quantity(1250, 'dokumen')], akhir: quantity(5, 'dokumen') })
    .indikator('Layanan', { awal: quantity(2, 'jenis'), targets: [number(3), quantity(4, 'paket')] })
    .indikator('Opini', { awal: predicate('WTP'), targets: [range(80, 85, true), percent(90)] })
    .indikator('Gangguan', { targets: [inequality('≤', 5), number(4)] })
    .build();
  const rows = (satuan: LayoutChoices['satuan'], of = inside): (string | number)[][] => bodyOf(drawn('tujuan-sasaran-nomor', of, { satuan, numbering: false })).map((row) => row.slice(2));

  test('have their column where all values agree, and leave the values; else all stays as written', () => {
    expect(rows('column')).toEqual([
      ['Cakupan', '%', '', 85, '90,5', 95], ['Kebijakan', 'dokumen', 2, 3, 1250, 5], ['Layanan', '', '2 jenis', 3, '4 paket', ''], ['Opini', '', 'WTP', '80-85%', '90%', ''], ['Gangguan', '', '', '≤5', 4, ''],
    ]);
  });

  test('stay in the values behind the values, and behind the name', () => {
    expect(rows('value')[0]).toEqual(['Cakupan', '', '85 %', '90,5%', '95%']);
    expect(rows('name')[1]).toEqual(['Kebijakan', '2 dokumen', '3 Dokumen', '1250 dokumen', '5 dokumen']);
  });

  test('are told of before the table is drawn, where it has a column for them', () => {
    const layout = layouts.find(({ id }) => id === 'tujuan-sasaran-nomor')!;
    const noticed = (satuan: LayoutChoices['satuan']): unknown => layout.notices(inside, { ...layout.defaults(inside), satuan });
    expect(noticed('column')).toEqual([{ kind: 'satuan-dari-nilai', indikator: 2 }, { kind: 'satuan-campur', names: ['Layanan', 'Opini'] }]);
    expect(noticed('value')).toEqual([]);
    expect(layout.lacks(inside).fields).not.toContain('satuan');
  });

  test.each(layouts.filter((layout) => layout.defaults(inside).satuan === 'column' && layout.uses.values).map(({ id }) => id))('%s is read back as the same figures in the same satuan', (id) => {
    const only = plan({ years: [2025, 2026] }).misi('M').tujuan('T').sasaran('S')
      .indikator('Cakupan', { targets: [percent(85, '85 %'), percent(90.5)] }).indikator('Gangguan', { targets: [inequality('≤', 5), number(4)] })
      .program('P', { code: '1.02.02' }).indikator('Kebijakan', { targets: [quantity(3, 'Dokumen'), quantity(1250, 'dokumen')] }).build();
    const source = only.indikator;
    const back = readBack(drawn(id, only, { years: 'calendar' })).plan.indikator;
    const measured = ({ satuan, targets }: Indikator): unknown => [2025, 2026].map((year) => {
      const raw = targets[year]?.raw ?? '';
      return /[%a-z]/i.test(raw) ? raw.toLowerCase().replace(/\s/g, '').replace('.', ',') : `${raw}${satuan?.toLowerCase() ?? ''}`.replace('.', ',');
    });
    for (const one of back) expect([one.name, measured(one)]).toEqual([one.name, measured(source.find(({ name }) => name === one.name)!)]);
    expect(back.length).toBeGreaterThan(0);
  });
});

describe('decimals', () => {
  const counted = plan({ years: [2025, 2026] }).sasaran('S')
    .indikator('Indeks', { awal: number(70.456), targets: [number(71), value('72.30000000000001', { kind: 'number', value: 72.3, decimals: 1 }, { noisy: true })] })
    .indikator('Kegiatan', { awal: number(3), targets: [number(4), number(5)] }).build();
  const rows = (choices: Partial<LayoutChoices>): unknown => bodyOf(drawn('tujuan-sasaran-nomor', counted, choices)).map((row) => row.slice(4, 7));

  test('as written, without the noise of machines', () => {
    expect(rows({})).toEqual([['70,456', 71, '72.3'], [3, 4, 5]]);
  });

  test('fixed for every indicator that has any, in one mark; what is counted whole stays whole', () => {
    expect(rows({ decimals: 'comma', digits: '2' })).toEqual([['70,46', '71,00', '72,30'], [3, 4, 5]]);
    expect(rows({ decimals: 'dot', digits: '0' })).toEqual([[70, 71, 72], [3, 4, 5]]);
  });

  test('rupiah show no noise either, and keep what was written', () => {
    const pagu = (of: number, decimals: number): unknown => {
      const drawing = drawn('tc-14', plan().program('P').indikator('I', { pagu: value('', { kind: 'number', value: of, decimals }) }).build());
      return [bodyOf(drawing)[0]![5], formatsOf(drawing)[bodyTop(drawing)]![5]];
    };
    expect(pagu(1_458_477_763_740.0001, 7)).toEqual([1_458_477_763_740, '#,##0']);
    expect(pagu(1_500_250_000.2500001, 7)).toEqual([1_500_250_000.25, '#,##0.00']);
    expect(pagu(111_139_194_015.082, 3)).toEqual([111_139_194_015.082, '#,##0.000']);
  });
});

describe('missing values', () => {
  const values = (of: LayoutChoices['missing']): (string | number)[] => bodyOf(drawn('tujuan-sasaran-kolom', measured, { missing: of }))[0]!.slice(4, 7);

  test('as written, as a dash, or empty', () => {
    expect([values('as-written'), values('dash'), values('empty')]).toEqual([['n/a', 70, ''], ['-', 70, '-'], ['', 70, '']]);
  });

  test('a dash stands for values, not for rupiah that stand on another row', () => {
    const cells = bodyOf(drawn('tc-14', regency(), { missing: 'dash' }));
    expect(cells[4]!.slice(3, 7)).toEqual(['-', '14%', '', '14%']);
    expect(cells[6]!.slice(4, 7)).toEqual(['2 jenis', '', '2 jenis']);
  });
});

describe('rupiah that are missing', () => {
  const funded = plan({ years: [2025, 2026, 2027] }).misi('M').program('P', { code: '1.02.02' }).indikator('Imunisasi', { targets: [number(1), number(2), missing()], pagu: [number(100), number(200), missing('n/a')] })
    .indikator('Bidan', { targets: [number(1), number(2), number(3)] }).program('Q', { code: '1.02.03' }).indikator('Kader', { pagu: [number(5), missing(), number(7)] }).build();
  const drawing = drawn('indikasi-program', funded, { missing: 'dash', period: { first: 2025, last: 2028 } });
  const columns = drawing.trace!.columns.flatMap((key, at) => (key.startsWith('pagu:') ? [at] : []));
  const rowOf = (words: string): number => drawing.values.findIndex((cells) => cells.includes(words));
  const rupiah = (words: string): unknown[] => columns.map((column) => drawing.values[rowOf(words)]![column]);

  test('have the dash of other values in a row that has some, years outside the plan too, and the plan\'s field behind it', () => {
    expect([rupiah('Imunisasi'), rupiah('Kader')]).toEqual([[100, 200, '-', '-'], [5, '-', 7, '-']]);
    expect(rupiah('Bidan')).toEqual([null, null, null, null]);
    expect(drawing.trace!.sources[rowOf('Kader')]![columns[1]!]).toEqual({ owner: funded.indikator[2]!.id, field: { field: 'pagu', year: 2026 } });
  });

  test('are passed over by sums, which are there where any program has rupiah, and give way to a figure', () => {
    const sums = drawing.formulas.filter(({ row }) => row === drawing.formulas[0]!.row).map(({ column }) => columns.indexOf(column));
    expect(sums.filter((at) => at >= 0)).toEqual([0, 1, 2]);
    expect(formatsOf(drawing)[rowOf('Kader')]![columns[1]!]).toBe('#,##0');
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('stay as written, or empty, where that is chosen', () => {
    const with2027 = (of: LayoutChoices['missing']): unknown => { const { values, trace } = drawn('indikasi-program', funded, { missing: of }); return values.find((cells) => cells.includes('Imunisasi'))![trace!.columns.indexOf('pagu:2027')]; };
    expect([with2027('as-written'), with2027('empty')]).toEqual(['n/a', null]);
  });
});

describe('rupiah', () => {
  const cell = (money: LayoutChoices['money']): readonly [unknown, unknown] => {
    const drawing = drawn('tc-14', plan().program('P').indikator('I', { pagu: number(1_500_250_000.5) }).build(), { money });
    return [bodyOf(drawing)[0]![5], formatsOf(drawing)[bodyTop(drawing)]![5]];
  };

  test.each([
    ['as-written', [1_500_250_000.5, '#,##0.0']],
    ['plain', [1_500_250_000.5, '#,##0']],
    ['decimals', [1_500_250_000.5, '#,##0.00']],
    ['millions', [1500.25, '#,##0.00']],
  ] as const)('%s', (money, expected) => {
    expect(cell(money)).toEqual(expected);
  });

  test('in millions the header says so', () => {
    expect(headerOf(drawn('tc-14', measured, { money: 'millions' }))[0]).toContain('Capaian Kinerja Program dan Kerangka Pendanaan (dalam juta rupiah)[c6]');
  });
});

describe('years', () => {
  const year = (choices: Partial<LayoutChoices>, of = regency()): string => headerOf(drawn('iku-2025', of, choices))[1]!;

  test('a chosen period has its columns, also for years the plan knows nothing of', () => {
    expect(year({ period: { first: 2026, last: 2031 } })).toBe('2026 | 2027 | 2028 | 2029 | 2030 | 2031');
    expect(bodyOf(drawn('iku-2025', regency(), { period: { first: 2030, last: 2031 }, missing: 'dash' }))[1]!.slice(3)).toEqual([20, '-']);
  });

  test('the caption names the years of the columns: the chosen ones, the last five of six, else the plan\'s', () => {
    const caption = (id: string, choices: Partial<LayoutChoices> = {}): unknown => drawn(id, regency(), { region: 'Kabupaten Contoh', ...choices }).values[1]![0];
    expect(caption('tc-14')).toBe('Kabupaten Contoh Tahun 2025–2030');
    expect(caption('tc-14', { period: { first: 2027, last: 2029 } })).toBe('Kabupaten Contoh Tahun 2027–2029');
    expect(caption('tc-14', { period: { first: 2028, last: 2028 } })).toBe('Kabupaten Contoh Tahun 2028');
    expect(caption('program-prioritas-pagu')).toBe('Kabupaten Contoh Tahun 2026–2030');
    expect(caption('program-prioritas-pagu', { period: null })).toBe('Kabupaten Contoh Tahun 2025–2030');
    expect(caption('kke-1', { period: { first: 2027, last: 2029 } })).toBe('Kabupaten Contoh Tahun 2027');
  });

  test('counted years are numbered by the plan’s period, also where only some of them have columns; Tahun 0 stays its baseline', () => {
    const drawing = drawn('tc-14', regency(), { years: 'ordinal', period: { first: 2027, last: 2029 } });
    expect(headerOf(drawing)[1]).toBe('Tahun-3[c2] | Tahun-4[c2] | Tahun-5[c2] | Kondisi Kinerja pada akhir periode RPJMD[c2]');
    expect(drawing.values[1]?.[0]).toBe('Tahun 2025–2030');
    expect(headerOf(drawn('tujuan-sasaran-kolom', regency(), { years: 'calendar', period: { first: 2027, last: 2029 } })).join()).toContain('BASELINE 2024');
  });

  test('a period that is not the plan’s counts from its own first year', () => {
    expect(headerOf(drawn('tc-14', regency(), { years: 'ordinal', period: { first: 2029, last: 2031 } }))[1]).toContain('Tahun-1[c2] | Tahun-2[c2] | Tahun-3[c2]');
  });

  // Forms of one year, and two whose bare counts over K | Rp nobody takes for years.
  const without = new Set(['e-78', 'e-79', 'e-80', 'konsistensi-rkpd', 'kke-1', 'kke-3']);
  test.each(layouts.filter(({ id, uses }) => uses.years && !without.has(id)).map(({ id }) => id))('counted years of a part of the period are read again as the years that they are: %s', (id) => {
    const reading = readBack(drawn(id, renstra(), { years: 'ordinal', period: { first: 2027, last: 2029 } }));
    const start = reading.period?.first ?? 0;
    const { years, items, indikator } = reading.plan;
    const told = new Set([...years, ...[...items, ...indikator].flatMap(({ pagu }) => Object.keys(pagu).map(Number))]);
    expect([...told].map((year) => start + year - 1)).toEqual([2027, 2028, 2029]);
  });

  test('a plan that only counts its years is dated by the chosen period', () => {
    const counted = { ...plan({ years: [1, 2, 3] }).sasaran('S').indikator('I', { targets: [number(1), number(2), number(3)] }).build(), period: null };
    expect(year({}, counted)).toBe('Tahun-1 | Tahun-2 | Tahun-3');
    const dated = drawn('iku-2025', counted, { period: { first: 2025, last: 2027 }, years: 'calendar' });
    expect([headerOf(dated)[1], bodyOf(dated)[0]!.slice(3)]).toEqual(['2025 | 2026 | 2027', [1, 2, 3]]);
  });
});

describe('labels', () => {
  const long = Array.from({ length: 30 }, (_, at) => `Indikator ${at + 1}`).reduce((one, name) => one.indikator(name, { targets: [number(1)] }), plan({ years: [2025] }).tujuan('T').sasaran('S panjang').program('Program Panjang')).build();

  test('said again every dozen rows leave no printed page without them, and are read as one', () => {
    const drawing = drawn('tc-27', long, { labels: 'repeated' });
    expect(bodyOf(drawing).flatMap(([, sasaran], row) => (sasaran === '' ? [] : [`${row} ${sasaran}`]))).toEqual(['0 S panjang', '12 S panjang', '24 S panjang']);
    expect(mergesOf(drawing).filter((zone) => zone.includes(':1–'))).toEqual(['0:1–11:1', '12:1–23:1', '24:1–29:1']);
    const { items, indikator } = readBack(drawing).plan;
    expect([items.map(({ title }) => title), indikator.length]).toEqual([['T', 'S panjang', 'Program Panjang'], 30]);
  });

  test('a label that no page holds is told of, unless it is said again', () => {
    const longer = { ...long, indikator: Array.from({ length: 40 }, (_, at) => ({ ...long.indikator[0]!, id: `x${at}`, name: `Indikator ${at}`, raw: `Indikator ${at}` })) };
    const told = (labels: LayoutChoices['labels']): unknown => {
      const layout = layouts.find(({ id }) => id === 'tc-27')!;
      return layout.notices(longer, { ...layout.defaults(longer), labels }).find(({ kind }) => kind === 'label-panjang');
    };
    expect([told('merged'), told('repeated'), told('filled')]).toEqual([{ kind: 'label-panjang', rows: 40 }, undefined, undefined]);
  });
});

describe('header words', () => {
  test('the planner\'s own take the place of the published ones, wherever those stand', () => {
    const drawing = drawn('tc-14', measured, { headerWords: { target: 'Target', 'Perangkat Daerah Penanggung Jawab': 'OPD', 'Capaian Kinerja Program dan Kerangka Pendanaan': 'Pendanaan' }, money: 'millions' });
    expect(headerOf(drawing)).toEqual([
      'Kode[r3] | Misi/Tujuan/Sasaran/ Program Pembangunan Daerah[r3] | Indikator Kinerja (tujuan/impact/ outcome)[r3] | Kondisi Kinerja Awal RPJMD (Tahun 0)[r3] | Pendanaan (dalam juta rupiah)[c6] | OPD[r3]',
      '2025[c2] | 2026[c2] | Kondisi Kinerja pada akhir periode RPJMD[c2]',
      'Target | Rp | Target | Rp | Target | Rp',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)',
    ]);
  });

  test('each layout lists the words that can be changed, years and units apart', () => {
    const words = new Map(layouts.map(({ id, headerWords }) => [id, headerWords]));
    expect(words.get('indikasi-program')).toEqual([
      'Kode', 'Bidang Urusan Pemerintahan dan Program Prioritas Pembangunan', 'Indikator Kinerja Program (outcome)', 'Kondisi Kinerja Awal RPJMD (Tahun 0)', 'Capaian Kinerja Program dan Kerangka Pendanaan',
      'Target', 'Rp', 'Kondisi Kinerja pada akhir periode RPJMD', 'Perangkat Daerah Penanggung Jawab', 'JUMLAH BELANJA URUSAN',
    ]);
    expect(words.get('program-prioritas-pagu')).not.toContain('{akhir}');
  });

  test('the label of the total row too', () => {
    expect(bodyOf(drawn('indikasi-program', regency(), { headerWords: { 'JUMLAH BELANJA URUSAN': 'TOTAL' } })).at(-1)![0]).toBe('TOTAL');
  });

  test('the numbering row comes and goes', () => {
    expect(headerOf(drawn('iku-2025', measured, { numbering: true }))[2]).toBe('(1) | (2) | (3) | (4) | (5)');
    expect(headerOf(drawn('tc-14', measured, { numbering: false }))).toHaveLength(3);
  });
});

describe('a filter', () => {
  const names = (filter: Partial<LayoutChoices['filter']>): (string | number)[] =>
    bodyOf(drawn('tc-14', regency(), { satuan: 'column', filter: { opd: null, misi: null, bidangUrusan: null, ...filter } })).map((row) => row[2]!).filter((name) => name !== '');

  test('by agency, by its name or as a cell has it', () => {
    expect(names({ opd: 'sekretariat daerah' })).toEqual(['OPD dengan jaringan memadai', 'Kebijakan yang ditindaklanjuti']);
    expect(bodyOf(drawn('tc-14', regency(), { filter: { opd: 'Sekretariat Daerah', misi: null, bidangUrusan: null } })).map((row) => row[1])).toEqual([
      '', '', 'TUJUAN 1 : Terwujudnya birokrasi yang bersih', 'SASARAN 1 : Meningkatnya layanan digital', 'Program 1 : Program Pengelolaan Aplikasi Informatika', 'Program 2 : Program Pemerintahan dan Kesejahteraan Rakyat',
    ]);
  });

  test('by misi, and by bidang urusan', () => {
    expect(names({ misi: 'misi-2' })).toEqual(['Opini BPK', 'Indeks SPBE', 'Layanan SPBE', 'OPD dengan jaringan memadai', 'Kebijakan yang ditindaklanjuti']);
    expect(names({ bidangUrusan: '1.02' })).toEqual(['Rasio puskesmas', 'Jenis pemeriksaan', 'Tenaga kesehatan terlatih']);
    expect(names({ bidangUrusan: '1.02', opd: 'Sekretariat Daerah' })).toEqual([]);
  });

  test('sums count what is left', () => {
    const drawing = drawn('indikasi-program', regency(), { filter: { opd: null, misi: null, bidangUrusan: '4.01' } });
    expect(bodyOf(drawing).map((row) => row[5])).toEqual([5e6, 5e6, 5e6, '', 5e6]);
    expect(formulasOf(drawing).filter((formula) => formula.includes(':5 '))).toHaveLength(3);
  });
});

describe('around the table', () => {
  const signature = { placeAndDate: 'Ranai, 9 November 2021', position: 'Kepala BP3D', name: 'Nama Terang', nip: '19700101 199001 1 001' };

  test('a signature block stands at the right under the source line, with room to sign', () => {
    const drawing = drawn('iku-2025', measured, { source: 'Sumber: Bappeda, diolah', signature });
    const lines = drawing.values.slice(bodyTop(drawing) + 2).map((cells) => cells.find((cell) => cell !== null) ?? '');
    expect(lines).toEqual(['Sumber: Bappeda, diolah', 'Ranai, 9 November 2021\nKepala BP3D\n\n\n\nNama Terang\nNIP 19700101 199001 1 001']);
    expect(faultsOf(drawing)).toEqual([]);
    expect(mergesOf(drawing).filter((merge) => merge.startsWith('3:'))).toEqual(['3:3–3:4']);
  });

  test('what the planner did not type is not there; "NIP" is not said twice', () => {
    const lines = (own: Partial<typeof signature>): unknown[] => {
      const drawing = drawn('iku-2025', measured, { signature: { placeAndDate: '', position: '', name: '', nip: '', ...own } });
      return drawing.values.slice(bodyTop(drawing) + 2).flat().filter((cell) => cell !== null);
    };
    expect(lines({})).toEqual([]);
    expect(lines({ nip: 'NIP. 1970' })).toEqual(['\n\n\nNIP. 1970']);
  });

  test('font and paper are the planner\'s', () => {
    const drawing = drawn('tc-14', measured, { font: 'Arial', paper: 'A3' });
    expect([drawing.styles[0]!.style.font, drawing.print.paper]).toEqual(['Arial', 'A3']);
    expect(drawn('tc-14', measured, { font: ' ' }).styles[0]!.style.font).toBe('Bookman Old Style');
  });
});

/** The cells that a formula speaks of: single ones, and those of ranges down or across. */
function referred(formula: string): { row: number; column: number }[] {
  const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [...formula.matchAll(/([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/g)].flatMap(([, left = '', top = '', right = left, bottom = top]) => {
    const rows = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, at) => Number(top) - 1 + at);
    const columns = Array.from({ length: columnOf(right) - columnOf(left) + 1 }, (_, at) => columnOf(left) + at);
    return rows.flatMap((row) => columns.map((column) => ({ row, column })));
  });
}

describe('any plan, any table', () => {
  const choices: fc.Arbitrary<Partial<LayoutChoices>> = fc.record({
    years: fc.constantFrom('ordinal', 'calendar'), satuan: fc.constantFrom('column', 'name', 'value'), labels: fc.constantFrom('merged', 'repeated', 'filled'), money: fc.constantFrom('as-written', 'plain', 'millions', 'decimals'),
    missing: fc.constantFrom('as-written', 'dash', 'empty'), numbering: fc.boolean(), source: fc.constantFrom('', '=1+1'), paguPeriod: fc.constantFrom(null, { first: 2021, last: 2022 }),
    period: fc.constantFrom(null, { first: 2020, last: 2023 }),
  });

  test.each(layouts.map(({ id }) => id))('%s is sound, and its sums are right', (id) => {
    fc.assert(fc.property(anyPlan, choices, (any, chosen) => {
      const drawing = drawn(id, any, chosen);
      expect(faultsOf(drawing)).toEqual([]);
      for (const { row, column, formula } of drawing.formulas) {
        const shared = /^=([A-Z]+\d+)\/(?:\(\d+\*)?COUNTA\(([A-Z]+\d+:[A-Z]+\d+)\)\)?$/.exec(formula);
        if (shared) {
          expect(referred(`=${shared[2]!}`).filter((cell) => drawing.values[cell.row]![cell.column] !== null).length).toBeGreaterThan(0);
          expect(drawing.values[row]![column]).toBe(0);
          continue;
        }
        // A sum up to the row below the last, without it.
        const [, whole = formula, without = ''] = /^(.+)-IFERROR\(SUM\(([A-Z]+\d+)\),0\)$/.exec(formula) ?? [];
        const left = without === '' ? [] : referred(without);
        const cells = referred(whole).filter((cell) => !left.some((other) => other.row === cell.row && other.column === cell.column));
        expect(referred(whole)).toEqual(expect.arrayContaining(left));
        const sum = cells.reduce((total, cell) => total + (typeof drawing.values[cell.row]![cell.column] === 'number' ? Number(drawing.values[cell.row]![cell.column]) : 0), 0);
        expect(whole).toMatch(/^=(SUM\([A-Z]+\d+(:[A-Z]+\d+)?(,[A-Z]+\d+(:[A-Z]+\d+)?)*\))$/);
        expect(referred(whole)).not.toContainEqual({ row, column });
        expect(Number(drawing.values[row]![column])).toBeCloseTo(sum, 2);
      }
    }), { numRuns: 25 });
  });

  test('rupiah of a column are shown as most of them were written, and sen are never hidden', () => {
    const shown = (...amounts: readonly (readonly [number, string])[]): readonly unknown[] => {
      const of = amounts.reduce((one, [amount, raw], at) => one.program(`P${at}`).indikator(`I${at}`, { pagu: [value(raw, { kind: 'number', value: amount, decimals: raw.split(',')[1]?.length ?? 0 })] }), plan({ years: [2025] }).sasaran('S')).build();
      const drawing = drawn('tc-14', of);
      const { column } = drawing.values.flatMap((cells, row) => cells.map((cell, at) => ({ row, column: at, value: cell }))).find((one) => one.value === amounts[0]![0])!;
      return drawing.values.flatMap((cells, row) => (typeof cells[column] === 'number' ? [formatsOf(drawing)[row]![column]] : []));
    };
    expect(shown([100, '100,00'], [200, '200,000'], [300, '300,00'])).toEqual(['#,##0.00', '#,##0.00', '#,##0.00']);
    expect(shown([100, '100'], [200, '200'], [300, '300,00'])).toEqual(['#,##0', '#,##0', '#,##0']);
    expect(shown([100, '100'], [200, '200'], [300.5, '300,5'])).toEqual(['#,##0.00', '#,##0.00', '#,##0.00']);
    expect(shown([100.5, '100,5'])).toEqual(['#,##0.0']);
  });

  test('the total of a grouped table is what its programs cost', () => {
    const total = (of: ReturnType<typeof regency>): number => of.indikator.reduce((sum, { pagu }) => sum + (pagu[2025]?.form.kind === 'number' ? pagu[2025].form.value : 0), 0);
    expect(bodyOf(drawn('indikasi-program', regency())).at(-1)![5]).toBe(total(regency()));
    const odd = plan({ years: [2025] }).program('A', { code: code('1.02.02') }).indikator('I', { pagu: number(5) }).program('B').indikator('J', { pagu: number(7) }).program('C', { code: code('X.XX.01') }).indikator('K', { pagu: number(11) });
    expect(bodyOf(drawn('indikasi-program', odd.build())).at(-1)![5]).toBe(23);
  });
});
