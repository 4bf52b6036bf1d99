import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReading, readSheet, type CellValue, type Grid } from '../../../src/matrix';
import { viewPlan, type PlanView } from '../../../src/plan';
import { applyMutes, checkPlan, muteOf, printMute, readMute, rules, type Finding, type Mute } from '../../../src/rules';
import { anyPlan } from '../../support/random-plan';
import { gridOf, tc14Header, tc14HeaderMerges, tc14Row } from '../../support/grid';
import { withRow } from '../../support/reshape';

const note = { reason: 'Sudah disepakati dengan DPRD', who: 'Sari', when: '2026-11-23T08:00:00.000Z' };

const years = (last: string): string[] => ['70', '71', '72', '73', last];
const sheet = (more: readonly (readonly CellValue[])[] = []): Grid => gridOf([
  ...tc14Header,
  ['', 'MISI 1 : Mewujudkan pelayanan publik'],
  ['', 'TUJUAN 1 : Terwujudnya pelayanan'],
  tc14Row('', 'SASARAN 1 : Meningkatnya kesehatan', 'Usia Harapan Hidup', '69', years('74'), '80', 'Dinas Kesehatan'),
  tc14Row('1.02.02', 'Program Upaya Kesehatan', 'Cakupan pelayanan', '69', years('74'), '74', ''),
  ...more as never,
], { merges: tc14HeaderMerges, sheet: 'T-C.14' });

function view(grid: Grid): PlanView {
  const reading = readSheet(grid);
  if (!isReading(reading)) throw new Error('The table of this test was not read');
  return viewPlan(reading.plan, { table: reading.facts });
}
const findings = (of: PlanView): readonly Finding[] => checkPlan(of, rules).findings;
const mutesOf = (of: PlanView, wanted = findings(of)): readonly Mute[] => wanted.map((finding) => muteOf(of, finding, note));
const left = (grid: Grid, mutes: readonly Mute[]): readonly string[] => applyMutes(view(grid), findings(view(grid)), mutes).open.map(({ rule, owner }) => `${rule} ${owner}`);

/** The same sheet with other words in one cell. */
const typed = (grid: Grid, row: number, column: number, value: string): Grid => ({
  ...grid, values: grid.values.with(row, grid.values[row]!.with(column, value)), texts: grid.texts.with(row, grid.texts[row]!.with(column, value)),
});

describe('a mute', () => {
  const before = sheet();
  const akhir = findings(view(before)).filter(({ rule }) => rule === 'akhir-tidak-cocok');
  const mutes = mutesOf(view(before), akhir);

  test('takes its finding out, and no other', () => {
    expect(akhir.map(({ owner }) => owner)).toEqual(['misi-1/tujuan-1/sasaran-1#1']);
    const { open, muted, lapsed } = applyMutes(view(before), findings(view(before)), mutes);
    expect(muted.map(({ finding, mute }) => [finding.rule, mute.reason, mute.who])).toEqual([['akhir-tidak-cocok', note.reason, 'Sari']]);
    expect(lapsed).toEqual([]);
    expect(open).toEqual(findings(view(before)).filter(({ rule }) => rule !== 'akhir-tidak-cocok'));
  });

  test('no longer applies once a cell that it was about has changed, and says so', () => {
    expect(left(typed(before, 6, 14, '81'), mutes)).toContain('akhir-tidak-cocok misi-1/tujuan-1/sasaran-1#1');
    expect(left(typed(before, 6, 12, '75'), mutes)).toContain('akhir-tidak-cocok misi-1/tujuan-1/sasaran-1#1');
    const { lapsed } = applyMutes(view(typed(before, 6, 14, '81')), findings(view(typed(before, 6, 14, '81'))), mutes);
    expect(lapsed).toEqual(mutes);
  });

  test('applies again where the old value is put back, and goes with a finding that is mended', () => {
    expect(left(typed(typed(before, 6, 14, '81'), 6, 14, '80'), mutes)).not.toContain('akhir-tidak-cocok misi-1/tujuan-1/sasaran-1#1');
    expect(left(typed(before, 6, 14, '74'), mutes)).not.toContain('akhir-tidak-cocok misi-1/tujuan-1/sasaran-1#1');
  });

  test('stays with its indicator where another one comes before it', () => {
    const inserted = withRow(before, 6, tc14Row('', 'SASARAN 0 : Meningkatnya mutu', 'Nilai mutu', '69', years('74'), '74', 'Dinas Kesehatan') as readonly CellValue[]);
    expect(left(inserted, mutes).filter((one) => one.startsWith('akhir'))).toEqual([]);
  });

  test('stays with a row that could not be read, wherever it has moved to', () => {
    const odd = sheet([tc14Row('', 'Kata tanpa tingkat', 'Jumlah y') as readonly CellValue[]]);
    const unread = findings(view(odd)).filter(({ rule }) => rule === 'baris-tidak-terbaca');
    expect(unread).toHaveLength(1);
    const moved = withRow(odd, 6, tc14Row('', 'SASARAN 0 : Meningkatnya mutu', 'Nilai mutu', '69', years('74'), '74', 'Dinas Kesehatan') as readonly CellValue[]);
    expect(left(moved, mutesOf(view(odd), unread)).filter((one) => one.startsWith('baris'))).toEqual([]);
  });

  test('of one of two indicators that say the same leaves the other one open', () => {
    const twice = sheet([tc14Row('', 'SASARAN 2 : Meningkatnya gizi', 'Usia Harapan Hidup', '69', years('74'), '80', 'Dinas Kesehatan') as readonly CellValue[]]);
    const second = findings(view(twice)).filter(({ rule }) => rule === 'akhir-tidak-cocok').slice(1);
    expect(left(twice, mutesOf(view(twice), second)).filter((one) => one.startsWith('akhir'))).toEqual(['akhir-tidak-cocok misi-1/tujuan-1/sasaran-1#1']);
  });

  test('is kept as text, and a damaged one is none', () => {
    const kept = { sheet: { id: '{1}', name: 'T-C.14' }, mute: mutes[0]! };
    expect(readMute(printMute(kept))).toEqual(kept);
    for (const text of ['', '{}', '[]', 'null', '{"rule":1}', printMute(kept).replace('"galat"', '"parah"').replace('"peringatan"', '"parah"')]) expect(readMute(text)).toBeNull();
  });
});

describe('mutes of any plan', () => {
  test('of all its findings leave none, and each finding has its own', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      const of = viewPlan(plan);
      const all = findings(of);
      const { open, muted, lapsed } = applyMutes(of, all, mutesOf(of, all).toReversed());
      expect(open).toEqual([]);
      expect(lapsed).toEqual([]);
      expect(muted.map(({ finding }) => finding)).toEqual(all);
    }), { numRuns: 60 });
  });

  test('apply to the same findings when other ids are given, as after rows were inserted', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      const of = viewPlan(plan);
      const mutes = mutesOf(of);
      const renamed = viewPlan({
        ...plan,
        items: plan.items.map((item) => ({ ...item, id: `x/${item.id}`, parentId: item.parentId === null ? null : `x/${item.parentId}` })),
        indikator: plan.indikator.map((one) => ({ ...one, id: `x/${one.id}`, itemId: one.itemId === null ? null : `x/${one.itemId}` })),
      });
      expect(applyMutes(renamed, findings(renamed), mutes).open).toEqual([]);
    }), { numRuns: 60 });
  });

  test('never apply to a finding whose cell holds another text', () => {
    fc.assert(fc.property(anyPlan, fc.nat(), (plan, at) => {
      const of = viewPlan(plan);
      const ofOpd = findings(of).filter(({ field, owner }) => field.field === 'opd' && of.indikator.has(owner));
      const one = ofOpd[at % Math.max(1, ofOpd.length)];
      if (!one) return;
      const changed = viewPlan({ ...plan, indikator: plan.indikator.map((each) => (each.id === one.owner ? { ...each, opd: { ...each.opd, raw: `${each.opd.raw} (baru)` } } : each)) });
      const { muted } = applyMutes(changed, findings(changed), mutesOf(of));
      expect(muted.filter(({ finding }) => finding.owner === one.owner && finding.field.field === 'opd')).toEqual([]);
    }), { numRuns: 60 });
  });
});
