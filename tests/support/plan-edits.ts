import fc from 'fast-check';
import type { ByYear, Indikator, Item, OpdCell, Plan, Value } from '../../src/plan';
import { code, everyAgency, missing, number, numberCode, percent, range, unreadOpd, words } from './plan';

/** A change to a plan, as a planner makes it: to the contents of one cell, or to what stands where. */
export type PlanEdit = (plan: Plan) => Plan;

const names = ['Indeks Kepuasan Masyarakat', 'Persentase jalan dalam kondisi mantap', 'Meningkatnya kualitas pelayanan publik', 'Nilai SAKIP', ''];
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: 0, max: 150 }).map((of) => number(of)),
  fc.constantFrom(missing(), missing('-'), percent(85), percent(120), range(70, 72), words('meningkat'), number(1_250_000_000)),
);
const agency: fc.Arbitrary<OpdCell> = fc.constantFrom({ raw: '', refs: [] }, everyAgency(), unreadOpd('Bagian Umum'), {
  raw: 'DINAS KESEHATAN', refs: [{ raw: 'DINAS KESEHATAN', opdId: 'Dinas Kesehatan', role: 'penanggung-jawab', wildcard: false } as const],
});
const text = fc.constantFrom(null, 'Persen', '%', 'Dokumen', 'kumulatif', 'nilai akhir', 'turun', 'naik', 'memuat tiga indikator');

const ofIndikator: fc.Arbitrary<Partial<Indikator> | ((one: Indikator) => Partial<Indikator>)> = fc.oneof(
  fc.constantFrom(...names).map((name) => ({ name, raw: name })),
  fc.record({ kondisiAwal: value }), fc.record({ kondisiAkhir: value }), fc.record({ paguAkhir: value }), fc.record({ opd: agency }),
  fc.record({ satuan: text }), fc.record({ perhitungan: text }), fc.record({ arah: text }), fc.record({ catatan: text }), fc.record({ definisi: text }), fc.record({ sumberData: text }),
  fc.tuple(fc.nat(), value).map(([at, held]) => (one: Indikator) => ({ targets: withYear(one.targets, at, held) })),
  fc.tuple(fc.nat(), value).map(([at, held]) => (one: Indikator) => ({ pagu: withYear(one.pagu, at, held) })),
);

const ofItem: fc.Arbitrary<Partial<Item>> = fc.oneof(
  fc.constantFrom('Program Upaya Kesehatan', 'Terwujudnya birokrasi yang bersih', 'Tata kelola (dua indikator)').map((title) => ({ title, raw: title })),
  fc.constantFrom(null, code('2.10.01'), code('2.10.02'), code('2.10'), code('1'), numberCode('2.1')).map((held) => ({ code: held })),
  fc.record({ opd: fc.option(agency) }), fc.record({ catatan: text }), fc.record({ paguAkhir: value }), value.map((held) => ({ pagu: { 2022: held } })),
);

/** One cell holds something else; nothing came, went or moved. */
export const anyCellEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(), ofIndikator).map(([at, more]): PlanEdit => (plan) => ({ ...plan, indikator: changed(plan.indikator, at, (one) => ({ ...one, ...(typeof more === 'function' ? more(one) : more) })) })) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(), ofItem).map(([at, more]): PlanEdit => (plan) => ({ ...plan, items: changed(plan.items, at, (one) => ({ ...one, ...more })) })) },
);

/** A row comes, goes or moves, a column or an agency goes, another profile of years. */
export const anyStructureEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.nat().map((at): PlanEdit => (plan) => ({ ...plan, indikator: plan.indikator.filter((_, index) => index !== at % Math.max(1, plan.indikator.length)) })),
  fc.nat().map((at): PlanEdit => (plan) => ({ ...plan, indikator: plan.indikator.toReversed().map((one, index) => (index === at ? { ...one, id: `${one.id}-baru` } : one)) })),
  fc.nat().map((at): PlanEdit => (plan) => ({ ...plan, items: changed(plan.items, at, (one) => ({ ...one, parentId: null })) })),
  fc.nat().map((at): PlanEdit => (plan) => ({ ...plan, carries: plan.carries.filter((_, index) => index !== at % Math.max(1, plan.carries.length)) })),
  fc.constant<PlanEdit>((plan) => ({ ...plan, opd: [{ id: 'Dinas Kesehatan', name: 'Dinas Kesehatan', aliases: [], code: null, bidangUrusan: [], source: 'list' }] })),
  fc.constant<PlanEdit>((plan) => ({ ...plan, years: plan.years.slice(1) })),
);

function changed<T>(list: readonly T[], at: number, change: (one: T) => T): readonly T[] {
  return list.map((one, index) => (index === at % list.length ? change(one) : one));
}

function withYear(values: ByYear, at: number, value: Value): ByYear {
  const years = Object.keys(values);
  const year = years[at % Math.max(1, years.length)];
  return year === undefined ? values : { ...values, [year]: value };
}
