import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withDecimals } from '../../../src/layouts/template/cells';
import { codeOver } from '../../../src/layouts/template/code-parts';
import { isReading, readHeaderOnly, readSheet, type Reading } from '../../../src/matrix';
import { viewPlan, type Field, type Level, type Plan, type Value } from '../../../src/plan';
import { code, inequality, missing, number, percent, plan, predicate, range, supporting } from '../../support/plan';
import { tableOf } from '../../support/html-table';
import { filled, headers, headingOf, type HeaderName } from '../../support/template-table';

const names = Object.keys(headers) as HeaderName[];
const mapped = (name: HeaderName): string[] => headingOf(headers[name]).columns.map(({ field, year, level }) => `${field}${year === undefined ? '' : `:${year}`}${level === undefined ? '' : ` ${level}`}`);
const years = [2021, 2022, 2023, 2024, 2025];

describe('a header without rows', () => {
  test('is read by the same words as a matrix', () => {
    expect(mapped('tc-27')).toEqual([
      'uraian tujuan', 'uraian sasaran', 'kode', 'kode', 'kode', 'kode', 'kode', 'uraian', 'indikator', 'kondisi-awal', ...[1, 2, 3, 4, 5].flatMap((year) => [`target:${year}`, `pagu:${year}`]), 'kondisi-akhir', 'pagu-akhir', 'opd', 'lokasi',
    ]);
    expect(mapped('iku')).toEqual(['nomor', 'uraian', 'indikator', 'satuan', ...years.map((year) => `target:${year}`), 'opd']);
    expect(mapped('flat')).toEqual(['uraian misi', 'uraian tujuan', 'uraian sasaran', 'uraian program', 'indikator', 'satuan', 'kondisi-awal', ...years.map((year) => `target:${year}`), 'kondisi-akhir', ...years.map((year) => `pagu:${year}`), 'opd', 'catatan']);
    expect(mapped('tujuan-sasaran')).toEqual(['uraian', 'uraian tujuan', 'uraian sasaran', 'indikator', 'kondisi-awal', ...years.map((year) => `target:${year}`), 'catatan']);
    expect(mapped('kelompok')).toEqual(['tingkat', 'uraian', 'indikator', 'satuan', 'kondisi-awal', ...years.map((year) => `target:${year}`), 'opd']);
    expect(mapped('matriks')).toEqual(['kode', 'tingkat', 'uraian', 'satuan', 'arah', 'perhitungan', 'definisi', 'sumber-data', 'kondisi-awal', ...years.map((year) => `target:${year}`), 'kondisi-akhir', 'opd', 'opd-pendukung', ...years.map((year) => `pagu:${year}`), 'iku', 'catatan', 'id']);
  });

  test('says what kind of table it will be, and the ordinary reading calls it a template', () => {
    expect(names.map((name) => headingOf(headers[name]).kind)).toEqual(['tc-27', 'iku', 'tc-27', 'tujuan-sasaran', 'tc-14', 'lain', 'matriks']);
    const read = names.map((name) => readSheet(headers[name]));
    expect(read.map((one) => isReading(one) && one.kind)).toEqual(['template', 'template', 'template', 'template', 'template', 'template', 'matriks']);
  });

  test('a selection is looked at alone, and what is filled below is told', () => {
    const grid = tableOf([['Daftar lain', '', '', ''], ['No', 'Sasaran', 'Indikator', 'Target 2025'], ['', '', '', ''], ['', 'sudah terisi', '', ''], ['', '', '', '']]);
    const heading = readHeaderOnly(grid, { top: 1, left: 0, bottom: 1, right: 3 });
    expect('refused' in heading ? heading.refused : [heading.header, heading.bodyRow, heading.filled]).toEqual([{ firstRow: 1, lastRow: 1, numberingRow: null }, 2, [3]]);
    expect(readHeaderOnly(grid, { top: 4, left: 0, bottom: 4, right: 3 })).toEqual({ sheet: 'Lembar1', refused: 'kosong' });
    expect(readHeaderOnly(grid, { top: 0, left: 0, bottom: 0, right: 3 })).toEqual({ sheet: 'Lembar1', refused: 'bukan-tabel' });
  });

  test('one heading of three levels over three empty columns: each column is one level, from the top down', () => {
    const heading = headingOf(tableOf([[['Tujuan/Sasaran/Program', 3], 'Indikator', 'Satuan', 'Target 2025', 'Target 2026']]));
    expect(heading.columns.slice(0, 3).map(({ level }) => level)).toEqual(['tujuan', 'sasaran', 'program']);
  });
});

const small = (): Plan => plan({ years })
  .misi('Membangun manusia yang sehat', { number: '1' })
  .tujuan('Meningkatnya mutu manusia', { number: '1' })
  .sasaran('Meningkatnya derajat kesehatan', { number: '1' })
  .indikator('Angka harapan hidup', { satuan: 'Tahun', awal: number(70.5), targets: [number(71), number(71.25), percent(85), inequality('<', 22), predicate('WTP')], akhir: range(70, 72), opd: 'Dinas Kesehatan' })
  .program('Program Upaya Kesehatan', { number: '1', code: code('1.02.02'), pagu: missing('-') })
  .indikator('Persentase puskesmas terakreditasi', { satuan: 'Persen', targets: number(80), pagu: number(2_500_000_000), opd: 'Dinas Kesehatan' })
  .kegiatan('Penyediaan Layanan Kesehatan', { code: code('1.02.02.2.01') })
  .indikator('Jumlah layanan', { satuan: 'layanan', targets: number(4) })
  .build();

/** Filled rows as texts, empty cells as "". */
const rowsOf = (name: HeaderName, of: Plan, labels: 'first' | 'every' = 'first'): string[][] => filled(headers[name], of, labels).result.rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));

describe('filling', () => {
  test('T-C.27: a code over five columns, Tahun-1 for the first year, an item without anything of its own beside the one below it', () => {
    const rows = rowsOf('tc-27', small());
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      ['Tujuan 1'.toUpperCase() + ' : Meningkatnya mutu manusia', 'SASARAN 1 : Meningkatnya derajat kesehatan', '', '', '', '', '', '', 'Angka harapan hidup (Tahun)'],
      ['', '', '1', '02', '02', '', '', 'Program 1 : Program Upaya Kesehatan', 'Persentase puskesmas terakreditasi (Persen)'],
      ['', '', '1', '02', '02', '2.01', '', 'Penyediaan Layanan Kesehatan', 'Jumlah layanan (layanan)'],
    ]);
    expect(rows[1]?.slice(10, 12)).toEqual(['80', '2500000000']);
  });

  test('says what did not fit and what stays empty', () => {
    const { result, form } = filled(headers.iku, small());
    expect(result.withoutPlace).toEqual([{ level: 'misi', items: 1, indikator: 0 }, { level: 'tujuan', items: 1, indikator: 0 }, { level: 'program', items: 1, indikator: 1 }, { level: 'kegiatan', items: 1, indikator: 1 }]);
    expect(result.withoutColumn).toEqual([{ key: 'kondisi-awal', count: 1 }, { key: 'kondisi-akhir', count: 1 }]);
    expect(result.counts).toEqual({ items: 1, indikator: 1 });
    const flat = filled(headers.flat, small());
    expect(flat.result.empty.map((index) => flat.form.columns[index]?.header)).toEqual(['Keterangan']);
    expect(result.empty.map((index) => form.columns[index]?.field)).toEqual([]);
  });

  test('every row bears its items where the planner wants to filter', () => {
    const twice = plan({ years }).misi('A').tujuan('B').indikator('satu').indikator('dua').sasaran('C').indikator('tiga').build();
    expect(rowsOf('flat', twice, 'every').map((row) => row.slice(0, 5))).toEqual([['A', 'B', '', '', 'satu'], ['A', 'B', '', '', 'dua'], ['A', 'B', 'C', '', 'tiga']]);
    expect(rowsOf('flat', twice).map((row) => row.slice(0, 5))).toEqual([['A', 'B', '', '', 'satu'], ['', '', '', '', 'dua'], ['', '', 'C', '', 'tiga']]);
  });

  test('our master has a row per item and a row per indicator', () => {
    const one = plan({ years }).sasaran('C', { code: code('1.1') }).indikator('tiga', { satuan: 'Poin', iku: 'IKU', opd: supporting('Dinas A', 'Dinas B') }).build();
    const rows = rowsOf('matriks', one);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([['1.1', 'Sasaran', 'C', ''], ['', 'Indikator', 'tiga', 'Poin']]);
    expect(rows[1]?.[16]).toBe('Dinas A; Dinas B');
  });

  test('a list of IKU takes only the marked indicators, where any are marked', () => {
    const one = plan({ years }).sasaran('C').indikator('biasa', { iku: 'Tidak' }).indikator('utama', { iku: 'Ya' }).build();
    const { result } = filled(headers.iku, one);
    expect([result.counts.indikator, result.notIku]).toEqual([1, 1]);
  });

  test('where years are counted on one side and named on the other, the n-th is the n-th', () => {
    const counted = plan({ years: [1, 2, 3] }).sasaran('C').indikator('tiga', { targets: [number(10), number(20), number(30)] }).build();
    const { result, form } = filled(headers.iku, { ...counted, period: { first: 2021, last: 2025 } });
    const target = (year: number): unknown => result.rows[0]?.cells[form.columns.findIndex((column) => column.year === year)]?.value ?? null;
    expect([2021, 2022, 2023, 2024].map(target)).toEqual([10, 20, 30, null]);
  });
});

describe('a long table', () => {
  const heads = ['Sasaran', 'Indikator', 'Satuan', 'Tahun', 'Target', 'Pagu', 'OPD'];
  const long = tableOf([heads]);
  const two = (): Plan => plan({ years: [2025, 2026] }).sasaran('Sehat', { number: '1' })
    .indikator('Angka harapan hidup', { satuan: 'Tahun', targets: [number(71), number(72)], pagu: number(5_000_000), opd: 'Dinas Kesehatan' })
    .indikator('Indeks keluarga sehat', { satuan: 'Indeks', targets: [number(60), missing('')], opd: 'Dinas Kesehatan' }).build();
  const rows = (labels: 'first' | 'every'): unknown[][] => filled(long, two(), labels).result.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ''));

  test('names its column of years', () => expect(headingOf(long).columns.map(({ field, year }) => [field, year])).toEqual([['uraian', undefined], ['indikator', undefined], ['satuan', undefined], ['tahun', undefined], ['target', undefined], ['pagu', undefined], ['opd', undefined]]));
  test('gets a row for each indicator and year', () => {
    expect(rows('every')).toEqual([
      ['SASARAN 1 : Sehat', 'Angka harapan hidup', 'Tahun', 2025, 71, 5_000_000, 'Dinas Kesehatan'], ['SASARAN 1 : Sehat', 'Angka harapan hidup', 'Tahun', 2026, 72, 5_000_000, 'Dinas Kesehatan'],
      ['SASARAN 1 : Sehat', 'Indeks keluarga sehat', 'Indeks', 2025, 60, '', 'Dinas Kesehatan'], ['SASARAN 1 : Sehat', 'Indeks keluarga sehat', 'Indeks', 2026, '', '', 'Dinas Kesehatan'],
    ]);
    expect(rows('first').map((row) => row.slice(0, 5))).toEqual([['SASARAN 1 : Sehat', 'Angka harapan hidup', 'Tahun', 2025, 71], ['', '', '', 2026, 72], ['', 'Indeks keluarga sehat', 'Indeks', 2025, 60], ['', '', '', 2026, '']]);
  });
  test.each(['first', 'every'] as const)('says the same when it is read again (words on the %s rows)', (labels) => {
    const again = readSheet(filled(long, two(), labels).grid);
    if (!isReading(again)) throw new Error(again.refused);
    expect([again.kind, again.unread]).toEqual(['indikator-panjang', []]);
    expect(again.plan.indikator.map(({ name, satuan, targets, opd }) => [name, satuan, targets[2025]?.raw, targets[2026]?.raw, opd.raw])).toEqual([['Angka harapan hidup', 'Tahun', '71', '72', 'Dinas Kesehatan'], ['Indeks keluarga sehat', 'Indeks', '60', '', 'Dinas Kesehatan']]);
  });
  test('counts every indicator once, and misses what an item has for a year', () => {
    const one = plan({ years: [2025, 2026] }).program('P', { pagu: number(9) }).indikator('Jumlah', { awal: number(1), targets: number(2), pagu: number(3) }).build();
    const { counts, withoutColumn } = filled(long, one).result;
    expect([counts, withoutColumn]).toEqual([{ items: 0, indikator: 0 }, []]);
    const own = filled(tableOf([['Program', ...heads.slice(1)]]), one).result;
    expect(own.counts).toEqual({ items: 1, indikator: 1 });
    expect(own.withoutColumn).toEqual([{ key: 'pagu:2025', count: 1 }, { key: 'pagu:2026', count: 1 }, { key: 'kondisi-awal', count: 1 }]);
  });
  test('counted years are named where the period is known', () => {
    const counted = { ...plan({ years: [1, 2] }).sasaran('S').indikator('I', { targets: number(4) }).build(), period: { first: 2025, last: 2029 } };
    expect(filled(long, counted).result.rows.map(({ cells }) => cells[3]?.value)).toEqual([2025, 2026]);
  });
});

describe('a list of indicators without items', () => {
  test('fills a table of indicators', () => {
    const read = readSheet(tableOf([['No', 'Indikator', 'Satuan', 'Target 2025', 'OPD'], ['1', 'Indeks Pembangunan Manusia', 'Indeks', '71', 'Bappeda'], ['2', 'Tingkat Kemiskinan', 'Persen', '9', 'Dinas Sosial']]));
    if (!isReading(read)) throw new Error(read.refused);
    const { result } = filled(tableOf([['No', 'Indikator Kinerja', 'Target 2025', 'Perangkat Daerah']]), read.plan);
    expect(result.rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([[1, 'Indeks Pembangunan Manusia (Indeks)', 71, 'Bappeda'], [2, 'Tingkat Kemiskinan (Persen)', 9, 'Dinas Sosial']]);
  });
});

describe('number style', () => {
  const under = (format: string, value: Value, satuan = 'Poin'): unknown => {
    const one = plan({ years }).sasaran('C').indikator('tiga', { satuan, targets: value }).build();
    const { result, form } = filled(headers.iku, one, 'first', new Map([[4, format]]));
    return result.rows[0]?.cells[form.columns.findIndex((column) => column.column === 4)];
  };

  test.each([
    ['General', number(70.45), { value: '70,45', format: null }],
    ['General', number(70), { value: 70, format: null }],
    ['@', number(70), { value: '70', format: null }],
    ['#,##0.00', number(70.45), { value: 70.45, format: null }],
    ['0.0', number(70.45), { value: 70.45, format: '0.00' }],
    ['0', percent(85), { value: '85%', format: null }],
    ['0%', percent(85), { value: 0.85, format: null }],
    ['0%', percent(85.5), { value: 0.855, format: '0.0%' }],
    ['#,##0.00', inequality('<', 22), { value: '<22', format: null }],
    ['dd/mm/yyyy', number(70), { value: '70', format: null }],
    ['0', missing('-'), { value: '-', format: null }],
  ] as const)('under %s', (format, value, expected) => expect(under(format, value)).toEqual(expected));

  test('a number in a satuan of per cent is a share under a percent format', () => expect(under('0.00%', number(85), 'Persen')).toEqual({ value: 0.85, format: null }));

  test('amounts are in the unit of the header, and show what they have', () => {
    const { result, form } = filled(headers.flat, plan({ years }).program('P').indikator('i', { pagu: number(8_757_518_250) }).build());
    expect(result.rows[0]?.cells[form.columns.findIndex(({ field }) => field === 'pagu')]).toEqual({ value: 8757.51825, format: '#,##0.00000' });
  });

  test.each([['0', 2, '0.00'], ['#,##0;(#,##0)', 1, '#,##0.0;(#,##0.0)'], ['0.0%', 2, '0.00%'], ['#,##0.00', 1, '#,##0.00'], ['"Rp" #,##0', 2, '"Rp" #,##0.00']])('%s with %i decimals', (format, decimals, wider) => expect(withDecimals(format, decimals)).toBe(wider));

  test.each([
    ['1.02.03.2.01.0036', 5, ['1', '02', '03', '2.01', '0036']], ['1.02.03.2.01.0036', 6, ['1', '02', '03', '2', '01', '0036']], ['1.02.03', 2, ['1', '02.03']], ['1.02.03', 1, ['1.02.03']], ['2.16', 5, ['2', '16']],
  ])('code %s over %i columns', (raw, columns, parts) => expect(codeOver(code(raw), columns)).toEqual(parts));
});

const value = fc.constantFrom(number(85), number(66.95, '66.95'), number(72.45), percent(73.37), range(70.38, 70.76), inequality('<', 22), predicate('WTP'), missing(), missing('-'));
const rupiah = fc.oneof(fc.constant(missing()), fc.integer({ min: 1, max: 10_000_000 }).map((thousands) => number(thousands * 1000)));
const row = fc.record({ awal: value, akhir: value, paguAkhir: rupiah, targets: fc.array(value, { minLength: 5, maxLength: 5 }), pagu: fc.array(rupiah, { minLength: 5, maxLength: 5 }), opd: fc.constantFrom('', 'DINAS KESEHATAN', 'Sekretariat Daerah'), satuan: fc.constantFrom('Poin', 'Persen', 'Dokumen') });
const titles: Partial<Record<Level, string>> = { misi: 'Mewujudkan masyarakat yang maju', tujuan: 'Meningkatnya daya saing', sasaran: 'Menguatnya layanan', program: 'Program Pengelolaan Layanan', kegiatan: 'Penyelenggaraan Layanan' };

interface Node { readonly rows: readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[]; readonly below: readonly Node[] }
const node = (depth: number, least: number): fc.Arbitrary<Node> => fc.record({
  rows: fc.array(row, { minLength: least, maxLength: 3 }),
  below: depth === 0 ? fc.constant([]) : fc.array(node(depth - 1, least), { maxLength: 2 }),
});

/** Plans of the levels that a header has place for, each title once; programmes and below have their codes. */
const planOf = (levels: readonly Level[], nodes: readonly Node[]): Plan => {
  const builder = plan({ years });
  let count = 0;
  const add = (depth: number, at: number, { rows, below }: Node, above: string): void => {
    const level = levels[depth]!;
    count += 1;
    const mark = level === 'program' ? `2.16.${String(count + 1).padStart(2, '0')}` : level === 'kegiatan' ? `${above}.2.${String(at).padStart(2, '0')}` : '';
    builder.item(level, `${titles[level]} ${'abcdefghijklmnopqrstuvwxyz'.charAt(count % 26)}${'aeiou'.charAt(Math.floor(count / 26) % 5)}`, mark === '' ? {} : { code: code(mark) });
    rows.forEach((facts, nth) => builder.indikator(`Nilai ${['layanan', 'mutu', 'capaian'][nth]}`, facts));
    below.forEach((child, nth) => add(depth + 1, nth + 1, child, mark));
  };
  nodes.forEach((one, at) => add(0, at + 1, one, ''));
  return builder.build();
};

const amount = (of: Value | null | undefined, scale = 1): string => (of?.form.kind === 'number' ? String(Number(of.form.value.toFixed(2)) / scale) : (of?.raw ?? ''));

/** What of a plan a template with these fields can say; ids and numbers left out. */
function substance(of: Plan, has: (field: Field) => boolean): readonly unknown[] {
  const at = new Map(of.items.map((item, index) => [item.id, index]));
  const view = viewPlan(of);
  return of.items.map((item) => ({
    level: item.level, title: item.title, parent: item.parentId === null ? null : at.get(item.parentId),
    ...(has('kode') ? { code: item.code?.canonical ?? null } : {}),
    indikator: view.indikatorOf(item.id).map((one) => ({
      name: has('satuan') ? one.name : one.name.replace(/ \([^)]*\)$/, ''),
      ...(has('satuan') ? { satuan: one.satuan } : {}),
      ...(has('kondisi-awal') ? { awal: one.kondisiAwal?.raw } : {}),
      targets: of.years.map((year) => one.targets[year]?.raw ?? ''),
      ...(has('kondisi-akhir') ? { akhir: one.kondisiAkhir?.raw } : {}),
      ...(has('pagu') ? { pagu: of.years.map((year) => amount(one.pagu[year])) } : {}),
      ...(has('pagu-akhir') ? { paguAkhir: amount(one.paguAkhir) } : {}),
      ...(has('opd') ? { opd: one.opd.raw } : {}),
    })),
  }));
}

describe('read(fill(plan)) = plan, for what the template has columns for', () => {
  const chains: Readonly<Record<HeaderName, readonly Level[]>> = {
    'tc-27': ['tujuan', 'sasaran', 'program', 'kegiatan'], iku: ['sasaran'], flat: ['misi', 'tujuan', 'sasaran', 'program'], 'tujuan-sasaran': ['misi', 'tujuan', 'sasaran'],
    'tc-14': ['misi', 'tujuan', 'sasaran', 'program'], kelompok: ['tujuan', 'sasaran', 'program'], matriks: ['misi', 'tujuan', 'sasaran', 'program', 'kegiatan'],
  };
  for (const name of names) {
    for (const labels of ['first', 'every'] as const) {
      test(`${name}, words on ${labels} row`, () => {
        const levels = chains[name];
        fc.assert(fc.property(fc.array(node(levels.length - 1, 0), { minLength: 1, maxLength: 3 }), (nodes) => {
          const any = planOf(levels, nodes);
          const { grid, form, result } = filled(headers[name], any, labels);
          expect(result.withoutPlace).toEqual([]);
          const back = readSheet(grid);
          if (!isReading(back)) throw new Error(`not read: ${back.refused}`);
          const read: Reading = back;
          const has = (field: Field): boolean => form.columns.some((column) => column.field === field);
          const calendar = (year: number): number => (year < 1000 ? years[year - 1]! : year);
          const byCalendar = <T>(values: Readonly<Record<number, T>>): Record<number, T> => Object.fromEntries(Object.entries(values).map(([year, held]) => [calendar(Number(year)), held]));
          const again: Plan = { ...read.plan, years, indikator: read.plan.indikator.map((one) => ({ ...one, targets: byCalendar(one.targets), pagu: byCalendar(one.pagu) })) };
          expect(read.unread).toEqual([]);
          expect(substance(again, has)).toEqual(substance(any, has));
        }), { numRuns: 40 });
      });
    }
  }
});
