import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layouts, sampleDrawings, type Drawing, type LayoutChoices } from '../../../src/layouts';
import { samplePlan } from '../../../src/layouts/sample/plan';
import { isReading, readMatrix, readSheet, type Reading } from '../../../src/matrix';
import { viewPlan, type Plan, type Value } from '../../../src/plan';
import { checkPlan, rules } from '../../../src/rules';
import { code, missing, number, percent, plan, predicate, quantity, range } from '../../support/plan';
import { absent, realSheet } from '../../support/real-sheet';
import { gridOf } from '../../support/shown';

const tc14 = layouts.find((layout) => layout.id === 'tc-14')!;

function draw(of: Plan, choices: Partial<LayoutChoices> = {}): Drawing {
  return tc14.draw(of, { ...tc14.defaults(of), region: 'Kabupaten Contoh', source: 'Sumber: Bappeda (diolah)', ...choices });
}

function readBack(drawing: Drawing): Reading {
  const result = readSheet(gridOf(drawing));
  if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
  return result;
}

/** Rupiah are drawn as numbers: what counts is the amount. Everything else counts as it was written. */
const amount = (value: Value | null | undefined): number | string => (value?.form.kind === 'number' ? value.form.value : (value?.raw ?? ''));
/** As a planner wrote it; what a machine has left behind its figures is not copied. */
const raw = (value: Value | null | undefined): string => (value?.noisy === true && value.form.kind === 'number' ? value.form.value.toFixed(value.form.decimals) : value?.raw ?? '');

/** What T-C.14 carries of a plan, item by item and row by row; ids left out. */
function substance(of: Plan): readonly unknown[] {
  const at = new Map(of.items.map((item, index) => [item.id, index]));
  const view = viewPlan(of);
  return of.items.map((item) => ({
    level: item.level,
    number: item.number,
    title: item.title,
    code: item.code?.raw ?? null,
    parent: item.parentId === null ? null : at.get(item.parentId),
    indikator: view.indikatorOf(item.id).map((indikator) => ({
      name: indikator.name,
      number: indikator.number,
      awal: raw(indikator.kondisiAwal),
      targets: of.years.map((year) => `${year}: ${raw(indikator.targets[year])}`),
      akhir: raw(indikator.kondisiAkhir),
      pagu: of.years.map((year) => amount(indikator.pagu[year])),
      paguAkhir: amount(indikator.paguAkhir),
      opd: indikator.opd.raw,
    })),
  }));
}

const titles = fc.constantFrom('Terwujudnya birokrasi yang bersih', 'Meningkatnya kualitas pelayanan publik', 'Menguatnya kerukunan umat beragama', 'Tersedianya air baku');
const value = fc.constantFrom(number(85), number(66.95, '66.95'), number(72.45), percent(73.37), range(70.38, 70.76), quantity(2, 'jenis'), predicate('WTP'), missing(), missing('-'));
const rupiah = fc.oneof(fc.constant(missing()), fc.integer({ min: 1, max: 10_000_000 }).map((thousands) => number(thousands * 1000)));
const row = fc.record({
  name: fc.constantFrom('Indeks Kepuasan Masyarakat', 'Persentase jalan dalam kondisi mantap', 'Opini BPK', 'Jumlah layanan SPBE'),
  awal: value, akhir: value, paguAkhir: rupiah,
  targets: fc.array(value, { minLength: 6, maxLength: 6 }), pagu: fc.array(rupiah, { minLength: 6, maxLength: 6 }),
  opd: fc.constantFrom('', 'DINAS KESEHATAN', 'Sekretariat Daerah', 'Semua Perangkat Daerah'),
});
const program = fc.record({ title: titles, coded: fc.boolean(), rows: fc.array(row, { minLength: 1, maxLength: 3 }) });
const sasaran = fc.record({ title: titles, rows: fc.array(row, { minLength: 1, maxLength: 3 }), programs: fc.array(program, { maxLength: 3 }) });
const tujuan = fc.record({ title: titles, rows: fc.array(row, { minLength: 1, maxLength: 2 }), sasaran: fc.array(sasaran, { maxLength: 2 }) });
const misi = fc.record({ title: titles, tujuan: fc.array(tujuan, { minLength: 1, maxLength: 2 }) });

/** Plans as T-C.14 states them: a whole cascade, numbered under each parent. */
const stated = fc.record({ misi: fc.array(misi, { minLength: 1, maxLength: 2 }), years: fc.constantFrom(5, 6) }).map(({ misi: all, years }) => {
  const builder = plan({ years: [2021, 2022, 2023, 2024, 2025, 2026].slice(0, years) });
  const rows = (of: readonly { readonly name: string }[]): void => of.forEach(({ name, ...facts }) => builder.indikator(name, facts));
  all.forEach((one, m) => {
    builder.misi(one.title, { number: `${m + 1}` });
    one.tujuan.forEach((goal, t) => {
      builder.tujuan(goal.title, { number: `${t + 1}` });
      rows(goal.rows);
      goal.sasaran.forEach((aim, s) => {
        builder.sasaran(aim.title, { number: `${s + 1}` });
        rows(aim.rows);
        aim.programs.forEach((each, p) => {
          builder.program(each.title, { number: `${p + 1}`, ...(each.coded ? { code: code(`2.10.0${p + 2}`) } : {}) });
          rows(each.rows);
        });
      });
    });
  });
  return builder.build();
});

describe('reading what was drawn', () => {
  test('gives the plan back, for any plan that T-C.14 can state', () => {
    fc.assert(fc.property(stated, (any) => {
      const reading = readBack(draw(any));
      expect(reading.kind).toBe('tc-14');
      expect(reading.unread).toEqual([]);
      expect(reading.plan.years).toEqual(any.years);
      expect(reading.period).toEqual(any.period);
      expect(substance(reading.plan)).toEqual(substance(any));
    }), { numRuns: 60 });
  });

  test('the published matrix of Sumedang', ({ skip }) => {
    const missingFile = absent('sumedang-tc14.xlsx');
    if (missingFile) skip(missingFile);
    const source = readSheet(realSheet('sumedang-tc14.xlsx'));
    if (!isReading(source)) throw new Error(source.refused);
    const drawing = draw(source.plan);
    const again = readBack(drawing);
    expect(again.plan.indikator).toHaveLength(241);
    expect(again.unread).toEqual([]);
    expect(substance(again.plan)).toEqual(substance(source.plan));
  });

  test('the rows of Sumedang stand as in the source, cell by cell', ({ skip }) => {
    const missingFile = absent('sumedang-tc14.xlsx');
    if (missingFile) skip(missingFile);
    const grid = realSheet('sumedang-tc14.xlsx');
    const source = readSheet(grid);
    if (!isReading(source)) throw new Error(source.refused);
    const drawing = draw(source.plan, { source: '' });
    const written = grid.values.slice(source.data.firstRow, source.data.lastRow + 1).filter((cells) => cells.some((cell) => cell !== null && cell !== ''));
    const drawn = drawing.values.slice(drawing.print.titleRows!.last + 1);
    const same = (a: unknown, b: unknown): boolean => (a ?? '') === (b ?? '') || (typeof b === 'number' && Number(a) === b);
    // Every column of either: what only one of them has would differ too.
    const columns = Array.from({ length: Math.max(drawing.columnCount, ...written.map((cells) => cells.length)) }, (_, column) => column);
    const differing = written.flatMap((cells, at) => columns.flatMap((column) => (same(cells[column], drawn[at]?.[column]) ? [] : [`${at}:${column} ${String(cells[column])} → ${String(drawn[at]?.[column])}`])));
    expect(drawn).toHaveLength(written.length);
    expect(source.plan.indikator).toHaveLength(241);
    expect(columns).toHaveLength(17);
    // What a machine has left behind its figures is not copied.
    expect(differing).toEqual([
      '39:3 70.099999999999994 → 70.1', '39:6 72.099999999999994 → 72.1', '39:12 73.900000000000006 → 73.9', '39:14 73.900000000000006 → 73.9', '41:6 65.180000000000007 → 65.18', '41:10 71.099999999999994 → 71.1',
      '74:14 2.2999999999999998 → 2.3', ...[4, 6, 8, 10, 12, 14].map((column) => `81:${column} 7.0000000000000007E-2 → 0.07`), '121:4 33.630000000000003 → 33.63',
      ...[3, 4, 6, 8, 10, 12, 14].map((column) => `205:${column} 3.5190000000000001 → 3.519`),
    ]);
  });

  test('header and merges of Sumedang stand as in the source, but where it departs from itself or from other publications', ({ skip }) => {
    const missingFile = absent('sumedang-tc14.xlsx');
    if (missingFile) skip(missingFile);
    const grid = realSheet('sumedang-tc14.xlsx');
    const source = readSheet(grid);
    if (!isReading(source)) throw new Error(source.refused);
    const drawing = draw(source.plan, { source: '' });
    const headerTop = drawing.print.titleRows!.first;
    const differing = grid.values.slice(0, 4).flatMap((cells, row) => cells.flatMap((cell, column) => {
      const own = drawing.values[headerTop + row]![column];
      return (cell ?? '') === (own ?? '') ? [] : [`${String(cell)} → ${String(own)}`];
    }));
    expect(differing).toEqual([
      'Misi/Tujuan/Sasaran Program Pembangunan Daerah → Misi/Tujuan/Sasaran/ Program Pembangunan Daerah',
      'Indikator Kinerja (tujuan/impact/outcome) → Indikator Kinerja (tujuan/impact/ outcome)',
      ...Array.from({ length: 17 }, (_, at) => `${at + 1} → (${at + 1})`),
    ]);

    const blank = grid.values.findIndex((cells) => cells.every((cell) => cell === null || cell === ''));
    expect(blank, 'the source has one blank row, which is not drawn').toBe(187);
    const rowOf = (row: number): number => headerTop + row - (row > blank ? 1 : 0);
    const name = (top: number, left: number, bottom: number, right: number): string => `${top}:${left}–${bottom}:${right}`;
    const published = grid.merges.map(({ top, left, bottom, right }) => name(rowOf(top), left, rowOf(bottom), right));
    const own = drawing.merges.filter(({ top }) => top >= headerTop);
    const ours = new Set(own.map(({ top, left, bottom, right }) => name(top, left, bottom, right)));
    expect(published.filter((merge) => !ours.has(merge))).toEqual([]);
    // The source merges the words of its first items only; where it does not, the cells below them are empty, and so are all of its codes.
    const added = own.filter(({ top, left, bottom, right }) => !published.includes(name(top, left, bottom, right)));
    const sourceRow = (row: number): number => row - headerTop + (row - headerTop >= blank ? 1 : 0);
    expect(added.flatMap(({ top, left, bottom }) => Array.from({ length: bottom - top }, (_, at) => grid.values[sourceRow(top + 1 + at)]![left]).filter((cell) => cell !== null && cell !== ''))).toEqual([]);
    expect(added.every(({ left, right }) => left === right && left <= 1)).toBe(true);
  });
});

describe('reading the sample', () => {
  const [matrix, readMe] = readMatrix(sampleDrawings().map(gridOf));

  test('gives a T-C.14 of 2021–2026, and a sheet of words that is no table', () => {
    expect(matrix && isReading(matrix) && [matrix.kind, matrix.period, matrix.unread]).toEqual(['tc-14', { first: 2021, last: 2026 }, []]);
    expect(matrix && isReading(matrix) && substance(matrix.plan)).toEqual(substance(samplePlan()));
    expect(readMe).toEqual({ sheet: 'Baca saya', refused: 'bukan-tabel' });
  });

  test('lets the checks find every fault that was put in', () => {
    if (!matrix || !isReading(matrix)) throw new Error('the sample was not read');
    const { findings, failed } = checkPlan(viewPlan(matrix.plan), rules);
    expect(failed).toEqual([]);
    const owners = new Map<string, Set<string>>();
    for (const { rule, severity, owner } of findings) owners.set(`${rule} ${severity}`, (owners.get(`${rule} ${severity}`) ?? new Set()).add(owner));
    expect(Object.fromEntries([...owners].map(([rule, of]) => [rule, of.size]))).toMatchObject({
      'akhir-tidak-cocok peringatan': 1,
      'indikator-bukan-ukuran peringatan': 5,
      'indikator-ganda-beda-nilai galat': 2,
      'indikator-tanpa-opd galat': 3,
      'indikator-tanpa-opd saran': 1,
      'jumlah-indikator-kurang peringatan': 1,
      'kondisi-awal-kosong peringatan': 1,
      'opd-ejaan-berbeda saran': 1,
      'persen-di-luar-rentang peringatan': 1,
      'rentang-rusak galat': 1,
      'target-bukan-nilai galat': 1,
      'target-kosong peringatan': 1,
    });
  });
});
