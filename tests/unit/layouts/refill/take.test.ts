import { describe, expect, test } from 'vitest';
import { takeIntoPlan } from '../../../../src/layouts/refill';
import type { FieldRef } from '../../../../src/plan';
import { viewPlan } from '../../../../src/plan';
import { drawn } from '../../../support/drawn';
import { percent, plan, quantity } from '../../../support/plan';
import { regency } from '../../../support/regency';

const view = viewPlan(regency());
const rasio = view.plan.indikator.find(({ name }) => name === 'Rasio puskesmas')!;
const take = (field: FieldRef, fresh: string | number | null, hers: string | number | { formula: string }, money: 'as-written' | 'millions' = 'as-written') =>
  takeIntoPlan({ source: { owner: rasio.id, field }, fresh, hers }, view, { money });

describe('what a planner has typed into a drawn table becomes an edit of the plan', () => {
  test('a figure and a word, as typed', () => {
    expect(take({ field: 'target', year: 2025 }, 2, 3)).toMatchObject({ before: '2', after: '3' });
    expect(take({ field: 'opd' }, 'Dinas Kesehatan', 'Dinas Sosial')).toMatchObject({ before: 'Dinas Kesehatan', after: 'Dinas Sosial' });
    expect(take({ field: 'opd' }, 'Dinas Kesehatan', '')).toMatchObject({ after: '' });
  });

  test('rupiah of a table in millions as rupiah', () => {
    expect(take({ field: 'pagu', year: 2025 }, 100, 100.5, 'millions')).toMatchObject({ before: '100000000', after: '100500000' });
  });

  test('without what the table prints around it', () => {
    expect(take({ field: 'indikator' }, 'Rasio puskesmas (Rasio)', 'Rasio puskesmas baik (Rasio)')).toMatchObject({ before: 'Rasio puskesmas', after: 'Rasio puskesmas baik' });
    expect(take({ field: 'indikator' }, 'Rasio puskesmas (Rasio)', 'Rasio lain')).toEqual({ refused: 'bentuk' });
  });

  test('a figure over one that stands in the plan with its satuan goes back into its words', () => {
    const measured = plan({ years: [2025] }).sasaran('S').indikator('Cakupan', { awal: quantity(2, 'dokumen'), targets: [percent(85, '85 %')], akhir: percent(100) }).build();
    const over = (field: FieldRef, fresh: number, hers: string | number): unknown => takeIntoPlan({ source: { owner: measured.indikator[0]!.id, field }, fresh, hers }, viewPlan(measured), { money: 'as-written' });
    expect(over({ field: 'target', year: 2025 }, 85, 90)).toMatchObject({ before: '85 %', after: '90 %' });
    expect(over({ field: 'target', year: 2025 }, 85, '90,5')).toMatchObject({ after: '90,5 %' });
    expect(over({ field: 'kondisi-akhir' }, 100, '95%')).toMatchObject({ after: '95%' });
    expect(over({ field: 'kondisi-awal' }, 2, 4)).toMatchObject({ before: '2 dokumen', after: '4 dokumen' });
    expect(over({ field: 'kondisi-awal' }, 2, '')).toMatchObject({ after: '' });
  });

  test('not where no single field stands behind it, nor a formula', () => {
    expect(takeIntoPlan({ source: null, fresh: 1, hers: 2 }, view, { money: 'plain' })).toEqual({ refused: 'tanpa-sumber' });
    expect(take({ field: 'target', year: 2025 }, 2, { formula: '=1+1' })).toEqual({ refused: 'rumus' });
  });
});

describe('the trace of a drawing', () => {
  const { trace, values, formulas } = drawn('indikasi-program', regency());
  test('names every row and column once', () => {
    expect(new Set(trace!.rows.map(({ id, words }) => `${id} ${words}`)).size).toBe(trace!.rows.length);
    expect(new Set(trace!.columns).size).toBe(trace!.columns.length);
  });

  test('leads from a cell to its field, and from a sum to none', () => {
    const row = values.findIndex((cells) => cells.includes('Tenaga kesehatan terlatih (Orang)'));
    const column = trace!.columns.indexOf('pagu:2026');
    expect(trace!.sources[row]![column]).toEqual({ owner: view.plan.indikator.find(({ name }) => name === 'Tenaga kesehatan terlatih')!.id, field: { field: 'pagu', year: 2026 } });
    for (const sum of formulas) expect(trace!.sources[sum.row]![sum.column]).toBeNull();
  });
});
