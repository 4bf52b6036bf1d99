import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layouts, sampleDrawings, type Drawing } from '../../../src/layouts';
import { samplePlan } from '../../../src/layouts/sample/plan';
import { isReading, readIndikatorText, readSheet, type Reading } from '../../../src/matrix';
import { viewPlan, type Form, type Plan, type Value } from '../../../src/plan';
import { number, plan as build } from '../../support/plan';
import { anyPlan } from '../../support/random-plan';
import { gridOf } from '../../support/shown';

const tc14 = layouts.find(({ id }) => id === 'tc-14')!;

function read(drawing: Drawing): Reading {
  const result = readSheet(gridOf(drawing));
  if (!isReading(result)) throw new Error(result.refused);
  return result;
}

/** What a T-C.14 says of a plan: everything but ids, prefixes and list numbers, and what the table has no column for. */
function said(plan: Plan): unknown {
  const view = viewPlan(plan);
  const place = new Map(plan.items.map(({ id }, at) => [id, at]));
  const form = (value: Value | null | undefined): unknown => value && bare(value.form);
  return {
    items: plan.items.map((item) => ({ level: item.level, title: item.title.trim(), code: item.code?.canonical ?? null, parent: item.parentId === null ? null : place.get(item.parentId) })),
    indikator: plan.indikator.map((one) => ({
      item: place.get(one.itemId ?? ''), name: readIndikatorText(one.name).name, awal: form(one.kondisiAwal), targets: Object.values(one.targets).map(form), akhir: form(one.kondisiAkhir), pagu: paguOf(one.pagu, one.paguAkhir),
      opd: one.opd.refs.map(({ raw }) => raw),
    })),
    count: view.plan.indikator.length,
  };
  function paguOf(years: Plan['indikator'][number]['pagu'], akhir: Value | null): unknown {
    // Rupiah of one column are printed with one number of decimals; what they come to stays.
    return [...Object.values(years), akhir].map((value) => (value?.form.kind === 'number' ? value.form.value : form(value)));
  }
}

/** Grades stand in several scales; the drawing does not say which one was meant. */
function bare(form: Form): unknown {
  return form.kind === 'predicate' ? { ...form, scale: null } : form;
}

describe('what this program draws it reads back', () => {
  test('the sample', () => {
    const [matrix, readMe] = sampleDrawings();
    const result = read(matrix!);
    expect([result.kind, result.period, result.unread, result.passed.map(({ as }) => as)]).toEqual(['tc-14', { first: 2021, last: 2026 }, [], ['catatan']]);
    expect(said(result.plan)).toEqual(said(samplePlan()));
    expect(isReading(readSheet(gridOf(readMe!)))).toBe(false);
  });

  test.each(['calendar', 'ordinal'] as const)('any plan as a T-C.14, %s years', (years) => {
    // A plan's own pagu or agency at an item may move to its first indicator's row; those plans are told apart by the layout's own tests.
    const plain = anyPlan.filter((plan) => plan.indikator.length > 0 && plan.items.every((item) => item.opd === null && item.paguAkhir === null));
    fc.assert(fc.property(plain, (plan) => {
      const result = read(tc14.draw(plan, { ...tc14.defaults(plan), years, region: 'Kabupaten Sumedang', source: 'Sumber: Bappeda, 2021' }));
      expect(result.unread).toEqual([]);
      expect(said(result.plan)).toEqual(said(plan));
    }), { numRuns: 60 });
  });

  test.each(['calendar', 'ordinal'] as const)('indicators of which no name has a letter, %s years', (years) => {
    const facts = { targets: number(1), kondisiAwal: number(0), pagu: number(100) };
    const builder = build().item('misi', 'Terwujudnya birokrasi yang bersih', { number: '1' }).item('tujuan', '!', { number: '1' });
    for (const name of ['!', '=1+1', '007', '-']) builder.indikator(name, facts);
    const plan = builder.build();
    const result = read(tc14.draw(plan, { ...tc14.defaults(plan), years }));
    expect(result.unread).toEqual([]);
    expect(said(result.plan)).toEqual(said(plan));
  });

  test('with own pagu and agencies of items too, nothing goes unread', () => {
    fc.assert(fc.property(anyPlan.filter((plan) => plan.indikator.length > 0), (plan) => {
      const result = read(tc14.draw(plan, tc14.defaults(plan)));
      expect(result.unread).toEqual([]);
      expect([result.plan.items.length, result.plan.indikator.length]).toEqual([plan.items.length, plan.indikator.length]);
    }), { numRuns: 60 });
  });
});
