import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { isReading, readSheet, type Reading } from '../../../src/matrix';
import { viewPlan } from '../../../src/plan';
import { checkPlan, rules, type Finding } from '../../../src/rules';
import { gridOf, type Typed } from '../../support/grid';
import { absent, pathOf } from '../../support/real-sheet';

const file = 'mahulu-renstra-indikator.json';
const missing = absent(file);
const years = [2025, 2026, 2027, 2028, 2029, 2030];

type Rec = Readonly<Record<string, string | number | undefined>>;

/** The Renstra indicators of one regency, 1 082 records, of which 368 have no satuan by an independent count. */
describe.skipIf(missing !== null)(`satuan in the Renstra of Mahakam Ulu${missing === null ? '' : ` (${missing})`}`, () => {
  let records: readonly Rec[];
  let reading: Reading;
  let findings: readonly Finding[];
  beforeAll(() => {
    records = JSON.parse(readFileSync(pathOf(file), 'utf8').replace(/^\uFEFF/, '')) as readonly Rec[];
    const rows = records.map((record, at): readonly Typed[] => [
      at + 1, record['indikator'] ?? '', record['satuan'] ?? '', record['target_2024'] ?? '', ...years.map((year) => record[`target_${year}`] ?? ''),
    ]);
    const result = readSheet(gridOf([['No', 'Indikator', 'Satuan', 'Kondisi Awal 2024', ...years.map((year) => `Target ${year}`)], ...rows]));
    if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
    reading = result;
    findings = checkPlan(viewPlan(reading.plan), rules.filter((rule) => rule.id === 'satuan-kosong')).findings;
  });

  /** The record that a row of the sheet was drawn from: the header is the first row. */
  const recordOf = (owner: string): Rec => records[(reading.provenance.rowOf(owner) ?? 0) - 1]!;
  const named = (message: string): readonly Rec[] => findings.filter((finding) => finding.message === message).map(({ owner }) => recordOf(owner));

  test('every record becomes an indicator, but for one that has no name', () => {
    expect(records).toHaveLength(1082);
    expect(reading.plan.indikator).toHaveLength(1081);
    expect(records.filter((record) => record['indikator'] === undefined)).toHaveLength(1);
  });

  test('of 368 records without satuan, all are told but the nameless one and two whose values are grades', () => {
    const without = records.filter((record) => record['satuan'] === undefined);
    expect(without).toHaveLength(368);
    const told = new Set(named('kosong'));
    expect([...told].filter((record) => record['satuan'] !== undefined)).toEqual([]);
    const untold = without.filter((record) => !told.has(record)).map((record) => [record['indikator'], record['target_2026'], record['target_2030']]);
    expect(untold).toEqual([
      ['Predikat Nilai SAKIP Dinnas Kependudukan dan Pencatatan Sipil', 'B', 'A'],
      ['Dinas Perpustakaan dan Kearsipan', 'CC', 'CC'],
      [undefined, undefined, 0],
    ]);
    expect(told.size).toBe(365);
  });

  test('thirteen more say only “NA”', () => {
    const marked = named('tanda');
    expect(marked).toHaveLength(13);
    expect(new Set(marked.map((record) => record['satuan']))).toEqual(new Set(['NA']));
  });

  test('shares among them are filled in with per cent', () => {
    const mended = findings.filter(({ fix }) => fix);
    for (const { owner, fix } of mended) {
      expect(String(recordOf(owner)['indikator'])).toMatch(/^(- )?P(er|re)sentase /);
      expect(fix?.edits.map(({ after }) => after)).toEqual(['Persen']);
    }
    expect(mended).toHaveLength(13);
  });
});
