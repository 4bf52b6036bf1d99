import { beforeAll, describe, expect, test } from 'vitest';
import { isReading, readSheet, type Reading } from '../../../src/matrix';
import { fieldKey, viewPlan } from '../../../src/plan';
import { checkPlan } from '../../../src/rules';
import { bedaAntarDokumen } from '../../../src/rules/catalogue/beda-antar-dokumen';
import { predikatTidakCocok } from '../../../src/rules/catalogue/predikat-tidak-cocok';
import { comparePlans, type Comparison } from '../../../src/rules/documents';
import { speak } from '../../../src/strings';
import { hasMahulu, ikkSheet, renstraSheet } from '../../support/mahulu';

/** Records of one regency, drawn into sheets and read like any other: its IKK in the RPJMD, and the indicators of all its Renstra. */
describe.skipIf(!hasMahulu)(`the published records of Mahakam Ulu${hasMahulu ? '' : ' (../shared/data/mahulu-*.json are not here)'}`, () => {
  let ikk: Reading;
  let renstra: Reading;
  let compared: Comparison;
  beforeAll(() => {
    const read = [readSheet(ikkSheet()), readSheet(renstraSheet())];
    const [first, second] = read.filter(isReading);
    if (!first || !second) throw new Error('not read');
    [ikk, renstra] = [first, second];
    compared = comparePlans(ikk.plan, renstra.plan);
  });

  test('are read: 277 IKK; of 1082 rows of Renstra one has no indicator, and 367 of the others no satuan', () => {
    expect(ikk.plan.indikator).toHaveLength(277);
    expect([renstra.plan.indikator.length, renstra.unread.map(({ row }) => row + 1)]).toEqual([1081, [367]]);
    expect(renstra.plan.indikator.filter(({ satuan }) => satuan === null)).toHaveLength(367);
  });

  test('258 IKK are found in a Renstra; the 19 others have names that no Renstra has', () => {
    expect(compared.matched).toHaveLength(258);
    const tight = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const names = new Set(renstra.plan.indikator.map(({ name }) => tight(name)));
    expect(compared.unmatchedHere).toHaveLength(19);
    expect(compared.unmatchedHere.filter(({ name }) => names.has(tight(name)))).toEqual([]);
  });

  test('a name that five kecamatan share goes to the Renstra of the same kecamatan', () => {
    const shared = compared.matched.filter(({ here }) => here.name.startsWith('Presentase Usulan Masyarakat yang di akomodir'));
    const title = (id: string | null): string => ikk.plan.items.find((item) => item.id === id)?.title.replace(/\s+/g, ' ') ?? '';
    expect(shared.map(({ here, there }) => [title(here.itemId), there.opd.raw])).toEqual([
      ['KECAMATAN LONG APARAI', 'KecamatanLongApari'], ['KECAMATAN LONG PAHANGAI', 'KecamatanLongPahangai'], ['KECAMATAN LONG BAGUN', 'KecamatanLongBagun'],
      ['KECAMATAN LONG LAHAM', 'KecamatanLaham'], ['KECAMATAN LONG HUBUNG', 'KecamatanLongHubung'],
    ]);
  });

  /** Every cell that differs, by its cause. */
  const cells = (cause: string) => compared.matched.flatMap(({ here, differences }) => differences.filter((one) => one.cause === cause).map((one) => ({ ...one, name: here.name })));
  const comma = (raw: string): number => Number(/\d[\d.,]*\d|\d/.exec(raw)?.[0].replace(',', '.') ?? NaN);

  test('226 of them differ somewhere: 693 cells are cut to whole numbers', () => {
    expect(compared.matched.filter(({ differences }) => differences.length > 0)).toHaveLength(226);
    const cut = cells('pemotongan');
    expect(cut).toHaveLength(693);
    // Each of them holds a whole number there, and the same one before the mark here.
    for (const { here, there } of cut) expect([there.raw, Math.trunc(comma(here.raw))]).toEqual([String(Number(there.raw)), Number(there.raw)]);
    for (const { here, there } of cut) expect(comma(here.raw)).not.toBe(Number(there.raw));
  });

  test('fractions of a percentage stand as percentages there', () => {
    const percent = cells('persen');
    expect(percent.length).toBeGreaterThan(480);
    for (const { here, there } of percent) expect(Math.abs(comma(here.raw) * 100 - Number(there.raw))).toBeLessThan(1);
  });

  test('what no cause explains: a zero for a target, and two other values', () => {
    const left = cells('lain').map(({ name, field, here, there }) => `${name.replace(/\s+/g, ' ').trim()} ${fieldKey(field)}: ${here.raw} ≠ ${there.raw}`);
    expect(left.filter((line) => !line.endsWith('≠ 0'))).toEqual(['Pelaksanaan Kebijakan Kesejahteraan target:2025: 0.85 ≠ 87', 'Indeks Reformasi Hukum target:2025: 87,24 ≠ 85']);
    expect(left).toHaveLength(18);
    expect([cells('pembulatan'), cells('satuan'), cells('tahun-bergeser')]).toEqual([[], [], []]);
  });

  test('each that differs is one finding, which names both values and the cause', () => {
    const { findings, failed } = checkPlan(viewPlan(ikk.plan, { others: [{ name: 'Renstra', plan: renstra.plan }] }), [bedaAntarDokumen]);
    expect([failed, findings.length]).toEqual([[], 226]);
    const first = findings.find(({ params }) => String(params['indikator']).startsWith('Angka Partisipasi Sekolah (5-6)'));
    expect(first && speak('id').finding(first.rule, first.message, first.params)).toBe(
      '“Angka Partisipasi Sekolah (5-6) Tahun”: kondisi awal di sini 73,37%, di Renstra 73 (di sini lebih tinggi 0,37); desimalnya mungkin dipotong (7 sel berbeda).',
    );
  });

  test('13 grades of letters contradict their score, and three in words', () => {
    const { findings } = checkPlan(viewPlan(ikk.plan), [predikatTidakCocok]);
    const said = findings.map(({ params }) => `${String(params['skor'])} (${String(params['predikat'])}) → ${String(params['seharusnya'])}`);
    expect(said.filter((line) => !line.includes('Baik'))).toEqual([
      '72 (B) → BB', '74 (B) → BB', '76 (B) → BB', '80 (A) → BB', '70 (BB) → B', '70 (BB) → B', '60 (B) → CC', '80.33 (BB) → A', '60 (B) → CC', '60 (B) → CC', '60 (B) → CC', '63 (CC) → B', '60 (B) → CC',
    ]);
    expect(said.filter((line) => line.includes('Baik'))).toEqual(['72 (Baik) → BB', '74 (Baik) → BB', '76 (Baik) → BB']);
  });
});
