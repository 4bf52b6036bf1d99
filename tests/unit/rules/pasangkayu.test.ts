import { beforeAll, describe, expect, test } from 'vitest';
import { a1 } from '../../../src/cli/a1';
import { isReading, readSheet, type Reading } from '../../../src/matrix';
import { viewPlan } from '../../../src/plan';
import { checkPlan, rules, type Outcome } from '../../../src/rules';
import { speak } from '../../../src/strings';
import { publishedPath, publishedSheets } from '../../support/published';

const file = 'pasangkayu-renstra.xlsx';
const missing = publishedPath(file) === null;

/** A flat Renstra as an agency filled it in, with 505 formulas. */
describe.skipIf(missing)(`the published Renstra of Pasangkayu${missing ? ` (../shared/data/${file} is not here)` : ''}`, () => {
  let reading: Reading;
  let outcome: Outcome;
  beforeAll(async () => {
    const [sheet] = await publishedSheets(file);
    const result = sheet && readSheet(sheet);
    if (!result || !isReading(result)) throw new Error('not read');
    reading = result;
    outcome = checkPlan(viewPlan(reading.plan, { table: reading.facts }), rules);
  });

  const found = (rule: string) => outcome.findings.filter((finding) => finding.rule === rule);
  const cells = (rule: string): string[] => found(rule).map(({ owner, field }) => {
    const at = reading.provenance.cellOf(owner, field);
    return at ? a1(at) : '?';
  });
  const sentences = (rule: string): string[] => found(rule).map((finding) => speak('id').finding(finding.rule, finding.message, finding.params));

  test('no rule fails on it', () => {
    expect(outcome.failed).toEqual([]);
  });

  test('IFERROR hides a lost reference in the money of a program, and in targets that stand there without an indicator', () => {
    expect(cells('nilai-galat')).toEqual(['G39', 'I39', 'K39', 'M39', 'O39', 'H39', 'J39', 'L39', 'N39', 'P39']);
    expect(found('nilai-galat').map(({ message, params }) => [message, params['kode']])).toEqual(Array(10).fill(['tersembunyi', '#REF!']));
  });

  test('unit prices are typed into the money of five sub kegiatan', () => {
    expect(cells('pagu-tertanam')).toEqual(['H45', 'H46', 'H47', 'H48', 'H49']);
    expect(sentences('pagu-tertanam')[0]).toBe('“Peningkatan Jaringan Irigasi Permukaan”: rumus pagu tahun ke-1 mengalikan 25.000.000 yang diketik (=25000000*G45); begitu juga rumus lain di baris ini, seluruhnya 5.');
  });

  test('sums that leave rows out: H44 adds H47:H49, H85 adds H86 alone; a sub kegiatan whose code belongs to another kegiatan', () => {
    expect(cells('pagu-tidak-terjumlah')).toEqual(['H44', 'J44', 'L44', 'N44', 'P44', 'H61', 'J61', 'L61', 'N61', 'P61', 'H85']);
    expect(sentences('pagu-tidak-terjumlah').at(-1)).toBe('Pagu 1.3.12.2.01 tahun ke-1 tertulis Rp629.235.750, jumlah 4 sub kegiatannya Rp2.335.018.750 (selisih Rp1.705.783.000).');
  });

  test('twelve a year of everything is an output, no target that stands still', () => {
    expect(cells('target-datar')).toEqual([]);
  });

  test('a kegiatan has target figures and no indicator', () => {
    expect(found('baris-tidak-terbaca').map(({ message }) => message)).toEqual(['nilai-tanpa-indikator']);
    expect(cells('baris-tidak-terbaca')).toEqual(['C44']);
  });
});
