import { utils } from '@e965/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { isReading, readSheet, type Reading } from '../../../src/matrix';
import { viewPlan } from '../../../src/plan';
import { checkPlan, rules, type Outcome } from '../../../src/rules';
import { endingsOf } from '../../../src/rules/endings';
import { foldName } from '../../../src/rules/names';
import { speak } from '../../../src/strings';
import { absent, realSheet } from '../../support/real-sheet';

const file = 'sumedang-tc14.xlsx';
const missing = absent(file);

/** A published T-C.14 of 241 indicators, against figures that were counted independently. */
describe.skipIf(missing !== null)(`the published matrix of Sumedang${missing === null ? '' : ` (${missing})`}`, () => {
  let reading: Reading;
  let outcome: Outcome;
  beforeAll(() => {
    const result = readSheet(realSheet(file));
    if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
    reading = result;
    outcome = checkPlan(viewPlan(reading.plan, { table: reading.facts }), rules);
  });

  const found = (rule: string, severity?: string) => outcome.findings.filter((finding) => finding.rule === rule && (severity === undefined || finding.severity === severity));
  const cells = (rule: string, severity?: string): string[] =>
    found(rule, severity).map((finding) => {
      const at = reading.provenance.cellOf(finding.owner, finding.field);
      return at === null ? '?' : utils.encode_cell({ r: at.row, c: at.column });
    });
  const rowOf = (id: string): number => (reading.provenance.rowOf(id) ?? -1) + 1;

  test('every rule could be asked, and none failed', () => {
    expect(outcome.failed).toEqual([]);
    const absent = new Set(['kode', 'satuan', 'definisi', 'sumber-data', 'arah', 'daftar-opd']);
    expect(outcome.unchecked.filter(({ missing }) => !missing.some((one) => absent.has(one)))).toEqual([]);
  });

  test('Q58:Q63 have no agency; so, by custom, have 19 rows of tujuan', () => {
    expect(cells('indikator-tanpa-opd', 'galat')).toEqual(['Q58', 'Q59', 'Q60', 'Q61', 'Q62', 'Q63']);
    const tujuan = new Map(reading.plan.items.filter((item) => item.level === 'tujuan').map((item) => [item.id, item]));
    const rows = reading.plan.indikator.filter((indikator) => tujuan.has(indikator.itemId ?? '')).map((indikator) => `Q${rowOf(indikator.id)}`);
    expect(rows).toHaveLength(19);
    expect(cells('indikator-tanpa-opd', 'saran')).toEqual(rows);
  });

  test('two agencies are abbreviated', () => {
    expect(cells('opd-ejaan-berbeda')).toEqual(['Q108', 'Q214']);
    expect(found('opd-ejaan-berbeda').map(({ fix }) => fix?.edits[0]?.after)).toEqual(['SATUAN POLISI PAMONG PRAJA', 'SEKRETARIAT DAERAH']);
  });

  test('19 baselines are empty or not known', () => {
    expect(cells('kondisi-awal-kosong')).toHaveLength(19);
  });

  test('row 47 has no target; rows that go on in a renamed program say where', () => {
    expect(cells('target-kosong', 'galat')).toEqual(['E47']);
    const warned = (message: string): string[] => cells('target-kosong').filter((_, index) => found('target-kosong')[index]?.message === message);
    expect(warned('sebagian')).toEqual(['E110', 'E173']);
    const rows = (column: string, first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, index) => `${column}${first + index}`);
    expect(warned('di-lain')).toEqual([...rows('G', 52, 63), ...rows('E', 64, 75), 'G77', 'G78', 'E79', 'E80', 'G186', 'E187']);
  });

  test('23 names stand in several places; each is told by one rule, or its years take turns in a renamed program', () => {
    const rows = new Map<string, number[]>();
    for (const { id, name } of reading.plan.indikator) rows.set(foldName(name), [...(rows.get(foldName(name)) ?? []), rowOf(id)]);
    const repeated = new Map([...rows].filter(([, places]) => places.length > 1));
    expect(repeated.size).toBe(23);
    expect(repeated.get('angka kemiskinan')).toEqual([81, 125, 182, 231, 245]);
    expect(cells('indikator-ganda-beda-nilai')).toEqual(['E6', 'E7', 'E12', 'E44']);
    expect(cells('indikator-ganda')).toEqual(['C81', 'C125', 'C182', 'C231', 'C245']);
    const told = new Set([...found('indikator-ganda-beda-nilai'), ...found('indikator-ganda'), ...found('indikator-sama-dengan-induk')].map(({ owner }) => rowOf(owner)));
    const turns = [...repeated.values()].filter((places) => !places.some((row) => told.has(row)));
    expect([...repeated.values()].filter((places) => places.some((row) => told.has(row)))).toHaveLength(8);
    expect(turns.map(([first]) => first)).toEqual([52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 77, 78, 186]);
  });

  test('seven indicators repeat one above them; two of them under another wording', () => {
    expect(cells('indikator-sama-dengan-induk')).toEqual(['C103', 'C113', 'C121', 'C122', 'C175', 'C184', 'C191']);
  });

  test('five tujuan measure themselves by the same poverty rate, and each says where the others are', () => {
    const [first] = found('indikator-ganda');
    expect(first && speak('id').finding(first.rule, first.message, first.params)).toBe(
      '“Angka Kemiskinan” tertulis di 5 tempat; selain di sini pada “Terwujudnya pengembangan wilayah ekonomi dengan…”, “Terwujudnya Sumedang sebagai tujuan wisata yang…”, ' +
        '“Terwujudnya perekonomian Sumedang yang kreatif…”, “Terwujudnya perluasan kesempatan kerja, pelatihan…”.',
    );
  });

  test('four shares are counted in things, a score in per cent', () => {
    expect(cells('satuan-bertentangan')).toEqual(['D85', 'D176', 'D177', 'E237']);
  });

  test('four sasaran name an activity instead of a result', () => {
    expect(cells('uraian-bukan-hasil')).toEqual(['B109', 'B140', 'B175', 'B246']);
  });

  test('thirteen texts have misspelt words', () => {
    expect(cells('ejaan-istilah')).toEqual(['C23', 'B81', 'C85', 'C91', 'B146', 'B175', 'C180', 'C186', 'C187', 'C199', 'C213', 'C227', 'C228']);
  });

  test('34 rows have a kondisi akhir that is not written like the last target: each is recognised or flagged', () => {
    const years = reading.plan.years;
    const byEnding: Record<string, number[]> = {};
    for (const indikator of reading.plan.indikator) {
      if (indikator.kondisiAkhir?.raw === indikator.targets[2023]?.raw) continue;
      const endings = endingsOf(indikator, years);
      const ending = endings === null ? 'kosong' : (endings[0] ?? 'ditandai');
      (byEnding[ending] ??= []).push(rowOf(indikator.id));
    }
    expect(byEnding).toEqual({
      'tahun-terakhir': [75, 79, 80, 151, 163, 164],
      jumlah: [88, 90, 91, 92, 95, 97, 98, 100, 104, 152, 234, 237, 240, 247],
      'awal-dan-jumlah': [117, 118, 172],
      kosong: [169, 170, 183],
      ditandai: [40, 41, 96, 149, 156, 161, 162, 165, 173, 187, 235],
    });
    // Three rows lack the one or the other; the 34 that state both are the last year in another form, cumulative, or flagged.
    const { kosong, ...stated } = byEnding;
    expect([kosong, Object.values(stated).flat().length]).toEqual([[169, 170, 183], 34]);
    expect(cells('akhir-tidak-cocok')).toEqual(byEnding['ditandai']?.map((row) => `O${row}`));
  });

  test('70 rows are flat, 42 without 100 %, 0 and WTP; six of those add up to kondisi akhir', () => {
    const texts = reading.plan.indikator.map((indikator) => ({ row: rowOf(indikator.id), raws: reading.plan.years.map((year) => indikator.targets[year]?.raw.trim() ?? '') }));
    const flat = texts.filter(({ raws: [first = '', ...others] }) => first !== '' && others.every((raw) => raw === first));
    expect(flat).toHaveLength(70);
    // "1" under a percentage is 100 % whose format was lost (rows 37 and 206).
    const left = flat.filter(({ raws: [raw = ''] }) => !['100%', '1', '0', 'WTP'].includes(raw)).map(({ row }) => row);
    expect(left).toHaveLength(42);
    const portions = [118, 172, 234, 237, 240, 247];
    expect(cells('target-datar')).toEqual(left.filter((row) => !portions.includes(row)).map((row) => `E${row}`));
  });

  test('15 rows mix points and commas; two have percentages without their sign', () => {
    const of = (message: string): string[] => cells('format-campur').filter((_, index) => found('format-campur')[index]?.message === message);
    expect(of('tanda')).toEqual(['D6', 'D81', 'D125', 'D134', 'D147', 'D148', 'K149', 'D164', 'D182', 'D194', 'E208', 'D230', 'D231', 'D244', 'D245']);
    expect(of('persen')).toEqual(['O151', 'D239']);
  });

  test('percent signs are lost in 12 rows', () => {
    expect(cells('persen-hilang')).toEqual(['I34', 'E37', 'D43', 'D152', 'D154', 'D204', 'D205', 'D207', 'M215', 'E222', 'D227', 'D228']);
  });

  test('nine rows move the wrong way, the handling of waste among them', () => {
    expect(cells('target-berlawanan-arah')).toEqual(['M22', 'M23', 'M25', 'G41', 'M130', 'M146', 'M163', 'G205', 'G239']);
  });

  test('six rows hold what floating-point arithmetic left over', () => {
    expect(cells('derau-desimal')).toEqual(['D44', 'G46', 'O79', 'E86', 'E126', 'D211']);
  });

  test('five pagu at the end are neither the last year nor the sum; one program has a year without money', () => {
    expect(cells('pagu-akhir-campur')).toEqual(['P43', 'P64', 'P76', 'P200', 'P213']);
    expect(cells('pagu-kosong')).toEqual(['F213']);
  });

  test('net enrolment passes 100 %; gross enrolment, TB notification and angka melanjutkan may', () => {
    expect(cells('persen-di-luar-rentang')).toEqual(['E58', 'D60', 'G70', 'D72']);
  });

  test('two indicators name an activity', () => {
    expect(cells('indikator-bukan-ukuran')).toEqual(['C118', 'C143']);
  });

  test('nothing else is found', () => {
    const counts: Record<string, number> = {};
    for (const { rule } of outcome.findings) counts[rule] = (counts[rule] ?? 0) + 1;
    expect(counts).toEqual({
      'indikator-tanpa-opd': 25, 'opd-ejaan-berbeda': 2, 'kondisi-awal-kosong': 19, 'target-kosong': 33, 'indikator-ganda-beda-nilai': 4,
      'akhir-tidak-cocok': 11, 'persen-di-luar-rentang': 4, 'indikator-bukan-ukuran': 2, 'indikator-ganda': 5, 'indikator-sama-dengan-induk': 7,
      'satuan-bertentangan': 4, 'uraian-bukan-hasil': 4, 'ejaan-istilah': 13, 'format-campur': 17, 'persen-hilang': 12, 'target-berlawanan-arah': 9,
      'target-datar': 36, 'derau-desimal': 6, 'pagu-akhir-campur': 5, 'pagu-kosong': 1,
    });
  });

  test('a sentence names the thing, the two numbers and the difference', () => {
    const sentence = (rule: string, cell: string): string | undefined => {
      const finding = found(rule)[cells(rule).indexOf(cell)];
      return finding && speak('id').finding(finding.rule, finding.message, finding.params);
    };
    expect(sentence('akhir-tidak-cocok', 'O235')).toBe(
      '“Cakupan pelaku usaha perdagangan yang dibina”: kondisi akhir 310 bukan target 2023 (65 orang) dan bukan jumlah 2019–2023 (410, selisih 100).',
    );
    expect(sentence('target-kosong', 'G52')).toBe(
      '“Sekolah pendidikan Dasar kondisi Bangunan baik”: target 2020–2023 kosong; di program “Program Pendidikan Dasar” indikator bernama sama punya target tahun itu.',
    );
    expect(sentence('indikator-ganda-beda-nilai', 'E12')).toBe(
      '“Cakupan pelayanan kesehatan rujukan” dua kali pada item yang sama: target 2019 di sini 98%, di baris lainnya 100% (selisih 2).',
    );
  });
});
