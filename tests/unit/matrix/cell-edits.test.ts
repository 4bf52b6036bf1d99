import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, cellsOfEdits, isReading, readSheet, rereadCells, writesOf, type Grid, type PlacedEdit, type Reading } from '../../../src/matrix';
import { fieldKey, invert, viewPlan, type Edit, type FieldRef, type OwnerId } from '../../../src/plan';
import { checkPlan, rules, type Finding } from '../../../src/rules';
import { anyCellEdit, withEdit } from '../../support/cell-edits';
import { anyCase } from '../../support/dress/choices';
import { draw } from '../../support/dress/draw';
import { agencies } from '../../support/dress/words';
import { gridOf, tc14Header, tc14HeaderMerges, tc14Row, type Typed } from '../../support/grid';

const [tujuan, sasaran, program] = ['misi-1/tujuan-1', 'misi-1/tujuan-1/sasaran-1', 'misi-1/tujuan-1/sasaran-1/program-1.02.02'];

function tableWith(cells: { readonly satu?: Typed; readonly dua?: Typed; readonly opd?: Typed; readonly kode?: Typed; readonly pagu?: Typed } = {}): Grid {
  return gridOf([
    ...tc14Header,
    ['', 'MISI 1 : Mewujudkan pelayanan publik'],
    tc14Row('', 'TUJUAN 1 : Terwujudnya pelayanan', 'Indikator Tujuan 1 : Indeks Kepuasan Masyarakat', '80,5', ['81,2', '82,0', '83,1', '84,2', '85,9'], '85,9', 'Sekretariat Daerah'),
    tc14Row('', 'SASARAN 1 : Meningkatnya kesehatan', 'Usia Harapan Hidup', 70.1, [cells.satu ?? '70,2', cells.dua ?? '70,3', '70,4', '70,5', '70,6'], '70,6', cells.opd ?? 'Dinas Kesehatan'),
    tc14Row(cells.kode ?? '1.02.02', 'Program Upaya Kesehatan', 'Cakupan pelayanan', '80', ['81', '82', '83', '84', ''], '85', 'Dinas Kesehatan', cells.pagu ?? 1_250_000_000),
    tc14Row('', '', 'Jumlah kunjungan', '12', ['13', '14', '15', '16', '17'], '17', ''),
  ], { merges: [...tc14HeaderMerges, 'Q8:Q9'], sheet: 'T-C.14' });
}

function read(grid: Grid): Reading {
  const reading = readSheet(grid);
  if (!isReading(reading)) throw new Error(`The table of this test was not read: ${reading.refused}`);
  return reading;
}

const edit = (owner: OwnerId, field: FieldRef, before: string, after: string): Edit => ({ owner, field, before, after });

/** "row:column content", or why not. */
function told(placed: PlacedEdit | undefined): string {
  if (!placed) return 'nothing';
  return 'cells' in placed ? placed.cells.map(({ row, column, content }) => `${row}:${column} ${JSON.stringify(content)}`).join(' & ') : placed.refused;
}

const placed = (grid: Grid, ...edits: readonly Edit[]): readonly string[] => cellsOfEdits(read(grid), grid, edits).map(told);
const target = (year: number): FieldRef => ({ field: 'target', year });

describe('the cell of an edit', () => {
  test('text stays text, whatever it looks like', () => {
    expect(placed(tableWith(), edit(`${sasaran}#1`, { field: 'opd' }, 'Dinas Kesehatan', '=Dinas'))).toEqual(['6:16 "=Dinas"']);
    expect(placed(tableWith({ kode: 2.1 }), edit('misi-1/tujuan-1/sasaran-1/program-2.1', { field: 'kode' }, '2.1', '2.10'))).toEqual(['7:0 "2.10"']);
    expect(placed(tableWith({ satu: '33.630000000000003' }), edit(`${sasaran}#1`, target(2021), '33.630000000000003', '33.63'))).toEqual(['6:4 "33.63"']);
  });

  test('a number stays a number under its format, where the text says another one', () => {
    expect(placed(tableWith({ satu: 33.7 }), edit(`${sasaran}#1`, target(2021), '33.7', '33,63'))).toEqual(['6:4 33.63']);
    expect(placed(tableWith({ satu: { value: 0.33, format: '0%', text: '33%' } }), edit(`${sasaran}#1`, target(2021), '33%', '34%'))).toEqual(['6:4 0.34']);
    expect(placed(tableWith(), edit(`${program}#1`, { field: 'pagu', year: 2021 }, '1250000000', 'Rp1.300.000.000'))).toEqual(['7:5 1300000000']);
  });

  test('the same number written otherwise is text, and so is one in doubt', () => {
    expect(placed(tableWith({ satu: 33.7 }), edit(`${sasaran}#1`, target(2021), '33.7', '33,70'))).toEqual(['6:4 "33,70"']);
    expect(placed(tableWith({ satu: 33.7 }), edit(`${sasaran}#1`, target(2021), '33.7', '33.700'))).toEqual(['6:4 "33.700"']);
  });

  test('an empty cell of values takes a plain whole number as a number', () => {
    expect(placed(tableWith(), edit(`${program}#1`, target(2025), '', '85'), edit(`${sasaran}#1`, target(2021), '70,2', '71'))).toEqual(['7:12 85', '6:4 "71"']);
  });

  test('lies at the first cell of its merge, and is written once for all owners', () => {
    const grid = tableWith();
    const edits = [edit(`${program}#1`, { field: 'opd' }, 'Dinas Kesehatan', 'Dinkes'), edit(`${program}#2`, { field: 'opd' }, 'Dinas Kesehatan', 'Dinkes')];
    expect(placed(grid, ...edits)).toEqual(['7:16 "Dinkes"', '7:16 "Dinkes"']);
    expect(writesOf(cellsOfEdits(read(grid), grid, edits))).toHaveLength(1);
  });

  test('a name is changed behind the prefix of its level', () => {
    expect(placed(tableWith(), edit(`${tujuan}#1`, { field: 'indikator' }, 'Indeks Kepuasan Masyarakat', 'IKM'))).toEqual(['5:2 "Indikator Tujuan 1 : IKM"']);
    expect(placed(tableWith(), edit(tujuan, { field: 'uraian' }, 'TUJUAN 1 : Terwujudnya pelayanan', 'TUJUAN 1 : Baru'))).toEqual(['5:1 "TUJUAN 1 : Baru"']);
  });

  test('is refused where it no longer fits', () => {
    const formula = { value: 70.2, formula: '=D7+1' };
    expect(placed(tableWith(), edit(`${sasaran}#1`, target(2021), '99', '1'))).toEqual(['berubah']);
    expect(placed(tableWith(), edit(`${sasaran}#1`, { field: 'satuan' }, '', 'Tahun'))).toEqual(['tanpa-sel']);
    expect(placed(tableWith(), edit('hilang', target(2021), '', '1'))).toEqual(['tanpa-sel']);
    expect(placed(tableWith({ satu: formula }), edit(`${sasaran}#1`, target(2021), '70.2', '71'))).toEqual(['rumus']);
    expect(placed(tableWith(), edit(`${program}#1`, { field: 'opd' }, 'Dinas Kesehatan', 'A'), edit(`${program}#2`, { field: 'opd' }, 'Dinas Kesehatan', 'B'))).toEqual(['7:16 "A"', 'bertabrakan']);
  });

  test('is all cells into which an item was filled down', () => {
    const grid = gridOf([
      ...tc14Header,
      ['', 'MISI 1 : Mewujudkan pelayanan publik'], ['', 'TUJUAN 1 : Terwujudnya pelayanan'], ['', 'SASARAN 1 : Meningkatnya kesehatan'],
      tc14Row('1.02.02.', 'Program Upaya Kesehatan', 'Cakupan pelayanan', '80', ['81', '82', '83', '84', '85'], '85', 'Dinas Kesehatan'),
      tc14Row('1.02.02.', 'Program Upaya Kesehatan', 'Jumlah kunjungan', '12', ['13', '14', '15', '16', '17'], '17', 'Dinas Kesehatan'),
      tc14Row('1.02.03', 'Program Sediaan Farmasi', 'Jumlah obat', '12', ['13', '14', '15', '16', '17'], '17', 'Dinas Kesehatan'),
    ], { merges: tc14HeaderMerges, sheet: 'T-C.14' });
    expect(placed(grid, edit('misi-1/tujuan-1/sasaran-1/program-1.02.02', { field: 'kode' }, '1.02.02.', '1.02.02'))).toEqual(['7:0 "1.02.02" & 8:0 "1.02.02"']);
    expect(placed(grid, edit('misi-1/tujuan-1/sasaran-1/program-1.02.02#1', { field: 'opd' }, 'Dinas Kesehatan', 'Dinkes'))).toEqual(['7:16 "Dinkes"']);
  });

  test('a cell of the table itself is named by its place', () => {
    expect(placed(tableWith(), edit('sel:3:2', { field: 'nomor' }, '(3)', '(4)'))).toEqual(['3:2 "(4)"']);
  });
});

/** The OPD list of the workbook: what is spelt otherwise in a cell has a name to be spelt by. */
const listed = agencies.map(({ name, short }) => ({ name, aliases: [short] }));

/** Codes of two parts as Excel keeps them where nobody stops it: 2.10 as 2.1. */
function withNumberCodes(grid: Grid): Grid {
  const values = grid.values.map((row) => row.map((value) => (typeof value === 'string' && /^\d\.\d{2}$/.test(value) ? Number(value) : value)));
  return { ...grid, values, texts: grid.texts.map((row, at) => row.map((text, column) => (values[at]?.[column] === grid.values[at]?.[column] ? text : String(values[at]?.[column])))) };
}

/** Findings by the cells that they point at: an edit of a code gives its item another id. */
function keysOf(findings: readonly Finding[], { provenance }: Reading): ReadonlySet<string> {
  return new Set(findings.map(({ rule, owner, field, message }) => {
    const at = provenance.cellOf(owner, field) ?? { row: provenance.rowOf(owner) ?? -1, column: -1 };
    return `${rule} ${message} ${fieldKey(field)} ${at.row}:${at.column}`;
  }));
}

const sown = ['33.630000000000003', '15.467 UMKM', '12 Dokumen', '8,15%', '8.15', 'Presentase', 'persen', '%', 'Dinkes', 'SETDA', 'Diskominfo', 'Dinas Keshatan', 'Meningkatnya pelayanaan', '1. 02.03', '85,5', '80.25'];

describe('fixes', () => {
  test('make their finding vanish and create no new galat, on sheets with faults sown in', () => {
    const faults = fc.array(fc.record({ edit: anyCellEdit, text: fc.option(fc.constantFrom(...sown)) }), { maxLength: 10 });
    let mended = 0;
    fc.assert(fc.property(anyCase, faults, (of, list) => {
      const grid = list.reduce((now, { edit: one, text }) => withEdit(now, text === null ? one : { ...one, typing: { type: text } }).grid, withNumberCodes(draw(of).grid));
      const reading = readSheet(grid, { agencies: listed });
      if (!isReading(reading)) return;
      const { findings } = checkPlan(viewPlan(reading.plan), rules);
      const galat = keysOf(findings.filter(({ severity }) => severity === 'galat'), reading);
      for (const finding of findings.filter(({ fix }) => fix).slice(0, 12)) {
        const cells = cellsOfEdits(reading, grid, finding.fix!.edits);
        if (cells.some((one) => 'refused' in one)) continue;
        const after = applyEdits(grid, writesOf(cells));
        const again = readSheet(after, { agencies: listed });
        if (!isReading(again)) expect.fail(`${finding.rule} left nothing to read`);
        const left = checkPlan(viewPlan(again.plan), rules).findings;
        const [own] = keysOf([finding], reading);
        expect(keysOf(left, again), `${finding.rule} ${JSON.stringify(finding.params)}`).not.toContain(own);
        expect([...keysOf(left.filter(({ severity }) => severity === 'galat'), again)].filter((key) => !galat.has(key)), `${finding.rule} ${JSON.stringify(finding.fix)}`).toEqual([]);
        mended += 1;
      }
    }), { numRuns: Number(process.env.FIX_CASES ?? 60), ...(process.env.FIX_CASES ? {} : { seed: 20_260_402 }) });
    expect(mended).toBeGreaterThan(20);
  }, 600_000);

  test('taken back give the sheet as it was', () => {
    fc.assert(fc.property(anyCase, fc.nat(), fc.constantFrom('opd', 'satuan', 'kondisi-awal', 'kondisi-akhir', 'catatan', 'uraian', 'indikator'), (of, pick, field) => {
      const { grid } = draw(of);
      const reading = readSheet(grid);
      if (!isReading(reading)) return;
      const owners = field === 'uraian' ? reading.plan.items : reading.plan.indikator;
      const owner = owners[pick % Math.max(1, owners.length)];
      if (!owner) return;
      const before = 'name' in owner ? textOf(field, owner) : owner.raw;
      const there = edit(owner.id, { field }, before, 'Teks pengganti');
      const done = cellsOfEdits(reading, grid, [there]);
      const changed = applyEdits(grid, writesOf(done));
      const back = applyEdits(changed, writesOf(cellsOfEdits(reading, changed, [invert(there)])));
      expect(back.texts).toEqual(grid.texts);
      if ('cells' in done[0]!) expect(changed.texts).not.toEqual(grid.texts);
    }), { numRuns: 100, seed: 20_260_403 });
  }, 600_000);

  test('of values can be read alone where they stand in cells of values', () => {
    const grid = tableWith({ satu: '33.630000000000003' });
    const reading = read(grid);
    const writes = writesOf(cellsOfEdits(reading, grid, [edit(`${sasaran}#1`, target(2021), '33.630000000000003', '33,63')]));
    const after = applyEdits(grid, writes);
    expect(rereadCells(reading, after, writes)?.plan).toEqual(read(after).plan);
  });
});

function textOf(field: string, one: Reading['plan']['indikator'][number]): string {
  const held = { opd: one.opd.raw, satuan: one.satuan, 'kondisi-awal': one.kondisiAwal?.raw, 'kondisi-akhir': one.kondisiAkhir?.raw, catatan: one.catatan, indikator: one.raw }[field];
  return held ?? '';
}
