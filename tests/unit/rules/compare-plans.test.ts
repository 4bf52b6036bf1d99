import { describe, expect, test } from 'vitest';
import { fieldKey } from '../../../src/plan';
import { bestCounterpart, comparePlans, countComparison, groupByCause, isDoubtful, type Comparison } from '../../../src/rules/documents';
import { everyAgency, number, percent, plan, unreadOpd, type IndikatorFacts, type PlanBuilder } from '../../support/plan';

const between = (here: PlanBuilder, there: PlanBuilder): Comparison => comparePlans(here.build(), there.build());
const pairs = ({ matched }: Comparison): string[] => matched.map(({ here, there }) => `${here.id} = ${there.id}`);
const names = (list: Comparison['unmatchedHere']): string[] => list.map(({ name }) => name);

describe('two documents', () => {
  test('match by name, and say what stands in one of them only', () => {
    const compared = between(
      plan().sasaran('A').indikator('Indeks Pembangunan Manusia').indikator('Gini Ratio').indikator('Tingkat Kemiskinan'),
      plan().program('B').indikator('Tingkat  kemiskinan').indikator('Indeks Pembangunan Manusia').indikator('Jumlah laporan'),
    );
    expect(pairs(compared)).toEqual(['indikator-1 = indikator-2', 'indikator-3 = indikator-1']);
    expect([names(compared.unmatchedHere), names(compared.unmatchedThere)]).toEqual([['Gini Ratio'], ['Jumlah laporan']]);
  });

  test('of several with one name, each goes to its own place: the agency, the item', () => {
    const name = 'Nilai SAKIP Perangkat Daerah';
    const compared = between(
      plan().program('Pengawasan').indikator(name, { opd: 'Inspektorat' }).program('Kesehatan').indikator(name, { opd: 'Dinas Kesehatan' }),
      plan().program('Apa saja').indikator(name, { opd: 'DinasKesehatan' }).indikator(name, { opd: 'Inspektorat Daerah' }),
    );
    expect(pairs(compared)).toEqual(['indikator-1 = indikator-2', 'indikator-2 = indikator-1']);
    expect(compared.matched.map(({ confidence }) => confidence > 0.9)).toEqual([true, true]);
  });

  test('a name that stands several times and names another agency there is a match to be looked at, for that agency', () => {
    const name = 'Nilai SAKIP Perangkat Daerah';
    const compared = between(
      plan().program('Pengawasan').indikator(name, { opd: 'Dinas Pendidikan' }).indikator(name, { opd: 'Dinas Kesehatan' }),
      plan().program('Penunjang').indikator(name, { opd: 'Dinas Perhubungan', targets: number(70) }),
    );
    expect(compared.matched.map(isDoubtful)).toEqual([true, true]);
    expect(countComparison(compared)).toEqual({ matched: 2, doubtful: 2, different: 2, onlyHere: 0, onlyThere: 0 });
    expect(groupByCause(compared).map(({ cause, cells }) => [cause, cells.length])).toEqual([['opd', 2]]);
  });

  test('of several with one name in one place, each goes to the one whose values agree', () => {
    const name = 'Jumlah dokumen';
    const one = (of: number): IndikatorFacts => ({ opd: 'Dinas Kesehatan', targets: number(of) });
    const compared = between(
      plan().program('Penunjang').indikator(name, one(3)).indikator(name, one(12)),
      plan().program('Penunjang').indikator(name, one(12)).indikator(name, one(4)),
    );
    expect(pairs(compared)).toEqual(['indikator-1 = indikator-2', 'indikator-2 = indikator-1']);
    expect(groupByCause(compared).map(({ cause, cells }) => [cause, cells.length])).toEqual([['lain', 5]]);
  });

  test('a name that stands hundreds of times finds those that say the same, in any order', () => {
    const builder = plan().program('Penunjang');
    for (let at = 0; at < 210; at += 1) builder.indikator('Jumlah dokumen', { opd: at % 2 ? 'Dinas Kesehatan' : 'Dinas Pendidikan', targets: number(at) });
    const here = builder.build();
    const compared = comparePlans(here, { ...here, indikator: here.indikator.slice(0, 205).reverse() });
    expect([compared.matched.length, compared.matched.flatMap(({ differences }) => differences), compared.matched.every(({ here: one, there }) => one.id === there.id)]).toEqual([205, [], true]);
    expect(compared.unmatchedHere.map(({ id }) => id)).toEqual(['indikator-206', 'indikator-207', 'indikator-208', 'indikator-209', 'indikator-210']);
  });

  test('of several tables the one with most of the indicators is the one to compare with', () => {
    const here = plan().sasaran('A').indikator('Indeks Pembangunan Manusia').indikator('Gini Ratio').build();
    const others = [plan().sasaran('A').indikator('Gini Ratio'), plan().sasaran('A').indikator('Gini Ratio').indikator('Indeks Pembangunan Manusia').indikator('Jumlah laporan'), plan().sasaran('A').indikator('Jumlah laporan')];
    expect([bestCounterpart(here, others.map((one) => one.build())), bestCounterpart(here, [])]).toEqual([1, -1]);
  });

  test('a name that stands here under two tujuan goes to its one line there twice', () => {
    const compared = between(
      plan().tujuan('Sehat').indikator('Angka Kemiskinan').tujuan('Sejahtera').indikator('Angka Kemiskinan'),
      plan().tujuan('Sejahtera').indikator('Angka Kemiskinan'),
    );
    expect(pairs(compared)).toEqual(['indikator-1 = indikator-1', 'indikator-2 = indikator-1']);
    expect(compared.matched[1]?.confidence).toBe(1);
    expect(compared.matched[0]?.confidence).toBeLessThan(0.9);
  });

  test('a name that is spelt a little otherwise still matches, less surely; a figure or the last word that differs is another indicator', () => {
    const here = plan().sasaran('A').indikator('Persentase Perda dan Perkada yang ditegakkan').indikator('Angka Partisipasi Murni SD').indikator('Capaian SPM tahun 2025');
    const there = plan().sasaran('A').indikator('Persentae Perda dan Perkada yang ditegakkan').indikator('Angka Partisipasi Murni SMP').indikator('Capaian SPM tahun 2026');
    const compared = between(here, there);
    expect(pairs(compared)).toEqual(['indikator-1 = indikator-1']);
    expect(compared.matched[0]?.confidence).toBeGreaterThan(0.9);
    expect(compared.matched[0]?.confidence).toBeLessThan(1);
  });

  const candidates = (one: string, other: string): string[] =>
    between(plan().sasaran('A').indikator(one), plan().sasaran('A').indikator(other)).matched.map((match) => `${Math.round(match.confidence * 100)} %${isDoubtful(match) ? ', to be looked at' : ''}`);

  test.each([
    ['with its abbreviation in brackets', 'Indeks Pembangunan Manusia', 'Indeks Pembangunan Manusia (IPM)'],
    ['with a hyphen less and a bracket more', 'Persentase rumah tangga ber-PHBS', 'Persentase Rumah Tangga Ber PHBS (Perilaku Hidup Bersih dan Sehat)'],
    ['abbreviated wholly', 'IPM', 'Indeks Pembangunan Manusia'],
    ['abbreviated, with the abbreviation in the other one’s brackets', 'Nilai SAKIP', 'Nilai Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP)'],
    ['abbreviated within', 'Persentase OPD dengan nilai SAKIP B', 'Persentase Organisasi Perangkat Daerah dgn Nilai SAKIP B'],
    ['with a percent sign for the word', '% penduduk miskin', 'Persentase Penduduk Miskin'],
  ])('a name %s is a match to be looked at, from either side', (_, one, other) => {
    expect([candidates(one, other), candidates(other, one)]).toEqual([['65 %, to be looked at'], ['65 %, to be looked at']]);
  });

  test.each([
    ['an age group in brackets', 'Angka Partisipasi Sekolah', 'Angka Partisipasi Sekolah (7-12 tahun)'],
    ['other brackets', 'Angka Partisipasi Murni (SD)', 'Angka Partisipasi Murni (SMP)'],
    ['an abbreviation of other words', 'IKM', 'Indeks Pembangunan Manusia'],
    ['one word more', 'Persentase jalan mantap', 'Persentase jalan desa mantap'],
  ])('%s makes another indicator', (_, one, other) => {
    expect(candidates(one, other)).toEqual([]);
  });

  test('a short form gives way to the name itself, and what differs there is no finding', () => {
    const compared = between(
      plan().sasaran('A').indikator('Indeks Pembangunan Manusia', { targets: number(70) }),
      plan().sasaran('A').indikator('Indeks Pembangunan Manusia (IPM)', { targets: number(60) }).indikator('Indeks Pembangunan Manusia', { targets: number(70) }),
    );
    expect([pairs(compared), countComparison(compared)]).toEqual([['indikator-1 = indikator-2'], { matched: 1, doubtful: 0, different: 0, onlyHere: 0, onlyThere: 1 }]);
  });

  test('compare the years that both have, whether they are dated or counted', () => {
    const dated = plan({ years: [2025, 2026, 2027] }).sasaran('A').indikator('IPM', { awal: number(70), targets: [number(71), number(72), number(73)] }).build();
    const counted = plan({ years: [1, 2, 3] }).sasaran('A').indikator('IPM', { awal: number(70), targets: [number(71), number(72.5), number(73)] }).build();
    const compared = comparePlans(dated, { ...counted, period: { first: 2025, last: 2027 } });
    expect(compared.matched[0]?.differences.map(({ field, cause, here, there }) => [field, cause, here.raw, there.raw])).toEqual([[{ field: 'target', year: 2026 }, 'pemotongan', '72', '72,5']]);
  });

  const told = ({ matched }: Comparison): string[] => matched.flatMap(({ here, differences }) =>
    differences.map(({ owner, ownerThere, field, cause, here: one, there: other }) => `${here.id}: ${owner} ${fieldKey(field)} ${one.raw} ≠ ${other.raw} ${ownerThere} (${cause})`));

  test('the pagu of a program is the same wherever its rows state it: on its own row, or on whichever indicator comes first', () => {
    const here = plan().program('Upaya Kesehatan').indikator('Cakupan', { pagu: { 2019: number(100) } }).indikator('Indeks mutu');
    const turned = plan().program('Upaya Kesehatan').indikator('Indeks mutu', { pagu: { 2019: number(90) } }).indikator('Cakupan');
    const own = plan().program('Upaya Kesehatan', { pagu: { 2019: number(90) } }).indikator('Indeks mutu').indikator('Cakupan');
    expect(told(between(here, turned))).toEqual(['indikator-1: indikator-1 pagu:2019 100 ≠ 90 indikator-1 (lain)']);
    expect(told(between(here, own))).toEqual(['indikator-1: indikator-1 pagu:2019 100 ≠ 90 program-1 (lain)']);
    expect(told(between(own, here))).toEqual(['indikator-1: program-1 pagu:2019 90 ≠ 100 indikator-1 (lain)']);
  });

  test('the pagu of another program, or of another level, is no statement about this one', () => {
    const here = plan().program('Upaya Kesehatan').indikator('Cakupan', { pagu: number(100) });
    expect(told(between(here, plan().program('Penunjang Urusan').indikator('Cakupan', { pagu: number(90) })))).toEqual([]);
    expect(told(between(here, plan().program('Upaya Kesehatan').subKegiatan('Upaya Kesehatan').indikator('Cakupan', { pagu: number(90) })))).toEqual([]);
  });

  test('an agency that stands with the item answers for its indicators; one of several named in both is no difference', () => {
    const here = plan().sasaran('A', { opd: 'Dinas Kesehatan' }).indikator('IPM');
    expect(told(between(here, plan().sasaran('A').indikator('IPM', { opd: 'Dinas Sosial' })))).toEqual(['indikator-1: sasaran-1 opd Dinas Kesehatan ≠ Dinas Sosial indikator-1 (opd)']);
    const same = [['Dinas Sosial', 'Dinas Kesehatan'], 'DINKES', 'DinasKesehatan', 'Dinas Kesehatn', everyAgency(), unreadOpd('Kota')] as const;
    expect(same.map((opd) => told(between(here, plan().sasaran('A').indikator('IPM', { opd }))))).toEqual(same.map(() => []));
  });

  test.each([
    ['in millions', 1_250_500_000, 1250.5, 'skala'], ['in thousands, rounded', 1_250_388_700, 1_250_389, 'skala'], ['rounded to thousands', 80_388_887_300, 80_388_887_000, 'pembulatan'],
    ['five rupiah apart', 9_446_966_806, 9_446_966_811, 'lain'], ['another amount', 1_000_000_000, 1_400_000_000, 'lain'], ['a single one beside millions', 1, 1_400_000, 'lain'],
  ])('pagu %s', (_, one, other, cause) => {
    const of = (amount: number) => plan().program('Upaya Kesehatan').indikator('Cakupan', { pagu: { 2019: number(amount) } });
    expect([between(of(one), of(other)), between(of(other), of(one))].map(({ matched }) => matched[0]?.differences.map((apart) => apart.cause))).toEqual([[cause], [cause]]);
  });

  test('pagu without its cents is the same', () => {
    const of = (amount: number) => plan().program('Upaya Kesehatan').indikator('Cakupan', { pagu: { 2019: number(amount) } });
    expect(told(between(of(9_446_966_806.25), of(9_446_966_806)))).toEqual([]);
  });

  test('pagu that stand a year later there are shifted, and so are not each another amount', () => {
    const of = (...amounts: readonly number[]) => plan().program('Upaya Kesehatan').indikator('Cakupan', { pagu: amounts.map((each) => number(each)) });
    const [first] = between(of(100, 120, 150, 170, 200), of(90, 100, 120, 150, 170)).matched;
    expect(first?.differences.map(({ cause, shift }) => [cause, shift])).toEqual(Array.from({ length: 5 }, () => ['tahun-bergeser', 1]));
  });

  test('name the cause of each cell', () => {
    const of = (...values: readonly number[]) => values.map((each) => number(each));
    const compared = between(
      plan().sasaran('A').indikator('Cakupan', { awal: percent(50), targets: of(75.79, 0.825, 80.4, 12, 40) }),
      plan().sasaran('A').indikator('Cakupan', { awal: percent(50), targets: of(75, 82, 80, 12_000, 41) }),
    );
    expect(compared.matched[0]?.differences.map(({ field, cause }) => `${field.year}: ${cause}`)).toEqual(['2019: pemotongan', '2020: persen', '2021: pemotongan', '2022: satuan', '2023: lain']);
  });
});
