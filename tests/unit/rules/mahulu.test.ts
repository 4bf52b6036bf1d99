import { beforeAll, describe, expect, test } from 'vitest';
import { isReading, readSheet, type Reading } from '../../../src/matrix';
import { fieldKey, viewPlan } from '../../../src/plan';
import { checkPlan } from '../../../src/rules';
import { bedaAntarDokumen } from '../../../src/rules/catalogue/beda-antar-dokumen';
import { predikatTidakCocok } from '../../../src/rules/catalogue/predikat-tidak-cocok';
import { comparePlans, type ComparedIndicator, type Comparison, type Difference } from '../../../src/rules/documents';
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

  /**
   * The independent figures, 197 and 564, count targets only, where both documents state a bare number or a percentage. Under that rule our comparison comes to 197 indicators and
   * 563 cells (one short of 564). What it counts beyond them are baselines, and values with a grade or a unit beside the figure.
   */
  const bare = (raw: string): boolean => /^\s*-?\d+(?:[.,]\d+)?\s*%?\s*$/.test(raw);
  const isCounted = ({ field, here, there }: Difference): boolean => field.field === 'target' && bare(here.raw) && bare(there.raw);
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

  test('the independent count, of targets that are bare figures in both, finds 197 of them and 563 cells that are cut', () => {
    expect(compared.matched.filter(({ differences }) => differences.some(isCounted))).toHaveLength(197);
    expect(cells('pemotongan').filter(isCounted)).toHaveLength(563);
  });

  test('the 29 indicators beyond those 197 differ in a score beside a grade, a figure with its unit, a ratio, or the baseline alone', () => {
    const beyond = compared.matched.filter(({ differences }) => differences.length > 0 && !differences.some(isCounted));
    const shown = ({ here, differences }: ComparedIndicator): string => {
      const [first] = differences;
      return `${squeeze(here.name)}, ${differences.length}: ${first ? `${fieldKey(first.field)} ${squeeze(first.here.raw)} ≠ ${squeeze(first.there.raw)}` : ''}`;
    };
    const isSakip = ({ here }: ComparedIndicator): boolean => squeeze(here.name).startsWith('Predikat Nilai SAKIP');
    expect(beyond.filter((one) => !isSakip(one)).map(shown)).toEqual([
      'Insidensi TBC, 1: target:2025 92/100.000 ≠ 0',
      '- Indeks Kualitas Lahan (IKL), 1: kondisi-awal 93,12 ≠ 93',
      'Indeks Pemerintah Digital, 1: kondisi-awal 2,25 ≠ 2',
      'Jumlah Produksi Perikanan Tangkap, 1: target:2026 65,50 Ton ≠ 65',
      'Jumlah Produksi Perikanan Budidaya, 7: kondisi-awal 5,1 Ton ≠ 5',
      'Luas kawasan Pertanian yang Termanfaatkan, 6: kondisi-awal 28.8 Ha ≠ 28',
      'Indeks Kematangan Organisasi, 1: target:2027 37,01 (Tinggi) ≠ 37',
    ]);
    // Grades of SAKIP stand as "65,25(B)", "66,25/B" or "BB (77,50)" here, and as 65, 66 and 77 there.
    const sakip = beyond.filter(isSakip).flatMap(({ differences }) => differences);
    expect([beyond.filter(isSakip).length, sakip.length]).toEqual([22, 77]);
    for (const { cause, here, there } of sakip) expect([cause, /[A-D]{1,2}|Baik/.test(here.raw), bare(there.raw)]).toEqual(['pemotongan', true, true]);
  });

  test('the 130 cut cells beyond those 563 are baselines, grades with a score, and figures with a unit', () => {
    const beyond = cells('pemotongan').filter((one) => !isCounted(one));
    const baselines = beyond.filter(({ field, here }) => field.field === 'kondisi-awal' && bare(here.raw));
    const graded = beyond.filter(({ here }) => here.form.kind === 'predicate' || /[A-D]|Baik|Tinggi/.test(here.raw));
    const measured = beyond.filter((one) => !baselines.includes(one) && !graded.includes(one)).map(({ here, there }) => `${here.raw} ≠ ${there.raw}`);
    expect([beyond.length, baselines.length, graded.length]).toEqual([130, 38, 78]);
    expect(baselines.map(({ here, there }) => `${here.raw} ≠ ${there.raw}`)).toEqual([
      '73,37% ≠ 73', '99,62% ≠ 99', '3,09% ≠ 3', '99,62% ≠ 99', '99,62% ≠ 99', '45,64% ≠ 45', '41,38% ≠ 41', '54,88% ≠ 54',
      '1,4% ≠ 1', '23,4 ≠ 23', '24,82% ≠ 24', '13,81% ≠ 13', '69,84% ≠ 69', '69,84% ≠ 69', '69,84% ≠ 69', '83,33% ≠ 83',
      '53,99% ≠ 53', '53,99% ≠ 53', '95,2 ≠ 95', '68,75 ≠ 68', '84,02 ≠ 84', '64,91 ≠ 64', '93,12 ≠ 93', '21,4% ≠ 21',
      '2,25 ≠ 2', '26,59% ≠ 26', '7,15 % ≠ 7', '3,50% ≠ 3', '1,50% ≠ 1', '4,5% ≠ 4', '75,63% ≠ 75', '80,12 % ≠ 80',
      '78,80 % ≠ 78', '50,22% ≠ 50', '85,38% ≠ 85', '62,60% ≠ 62', '70,82% ≠ 70', '83,33% ≠ 83',
    ]);
    expect(measured).toEqual([
      '65,50 Ton ≠ 65', '5,1 Ton ≠ 5', '6,12 Ton ≠ 6', '7.14 Ton ≠ 7', '8.16 Ton ≠ 8', '9.18 Ton ≠ 9', '10.20 Ton ≠ 10', '11,22 Ton ≠ 11',
      '28.8 Ha ≠ 28', '32.5 Ha ≠ 32', '36,2 Ha ≠ 36', '43,6 Ha ≠ 43', '58,6 Ha ≠ 58', '66,2 Ha ≠ 66',
    ]);
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
