import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/files';
import { apartness, comparedFields, comparePlans } from '../../../src/rules/documents';
import { fieldSentences, speak } from '../../../src/strings';
import { readComparedFile, type ChosenFile } from '../../../src/taskpane/compare/read-file';
import { apartText, documentName, fieldName } from '../../../src/taskpane/compare/words';
import { comparisonLines, countParts, type ComparisonLine } from '../../../src/taskpane/model/comparison';
import { number, plan, type IndikatorFacts } from '../../support/plan';
import { matrix, opening, program } from '../../support/terminal';
import { lockedBytes, workbookBytes } from '../../support/workbook';

const chosen = (name: string, bytes: Uint8Array | string): ChosenFile => {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return { name, size: content.length, arrayBuffer: () => Promise.resolve(new Uint8Array(content).buffer) };
};

describe('a file to compare with', () => {
  const sheets = [{ name: 'Sampul', rows: [['Renstra']] }, { ...matrix(...opening, program('DINAS KESEHATAN')), name: 'T-C.14' }, { ...matrix(), name: 'Kosong' }, { ...matrix(...opening), name: '_kaskade', hidden: 2 as const }];

  test.each(['xlsx', 'xlsm', 'xls', 'ods'] as const)('.%s: its tables with indicators, by the sheets that they stand on', async (kind) => {
    const read = await readComparedFile(chosen(`renstra.${kind}`, workbookBytes(sheets, kind === 'xls' ? 'biff8' : kind)));
    expect('tables' in read && read.tables.map((one) => [one.sheets, one.table.plan.indikator.map(({ name }) => name)])).toEqual([[['T-C.14'], ['Indeks kesehatan', 'Indeks mutu', 'Persentase puskesmas']]]);
  });

  test('leaves the pane a turn before each sheet, and before the tables are read', async () => {
    let turns = 0;
    const painting = setInterval(() => (turns += 1), 0);
    await readComparedFile(chosen('renstra.xlsx', workbookBytes(sheets)));
    clearInterval(painting);
    expect(turns).toBeGreaterThanOrEqual(sheets.length);
  });

  test('.csv, with the separator of an Indonesian Excel', async () => {
    const read = await readComparedFile(chosen('renstra.csv', 'Sasaran;Indikator Kinerja;Satuan;Target 2025;Target 2026;Target 2027\nMeningkatnya mutu;Indeks mutu;Nilai;70,5;71;72\nMeningkatnya mutu;Nilai SAKIP;Nilai;60;61;62\n'));
    expect('tables' in read && read.tables[0]?.table.plan.indikator.map(({ name, targets }) => [name, targets[2025]?.raw])).toEqual([['Indeks mutu', '70,5'], ['Nilai SAKIP', '60']]);
  });

  test('is refused with its reason: too large before a byte of it is read, locked, damaged, no workbook, no table, not readable', async () => {
    const unread = { name: 'besar.xlsx', size: limits.fileBytes + 1, arrayBuffer: () => Promise.reject(new Error('it was read')) };
    const refusals = [
      await readComparedFile(unread),
      await readComparedFile(chosen('terkunci.xlsx', lockedBytes())),
      await readComparedFile(chosen('rusak.xlsx', workbookBytes(sheets).slice(0, 900))),
      await readComparedFile(chosen('foto.jpg', 'bukan lembar kerja')),
    ];
    expect(refusals.map((one) => ('refusal' in one ? one.refusal.refused : one))).toEqual(['terlalu-besar', 'berkata-sandi', 'rusak', 'bukan-berkas-lembar-kerja']);
    const [large] = refusals;
    expect(large && 'refusal' in large && speak('id').say('files.terlalu-besar', large.refusal.params)).toBe('Berkas ini terlalu besar untuk dibaca (batasnya 60 MB).');
    expect(await readComparedFile(chosen('notulen.csv', 'Rapat;Tanggal\nAwal;1'))).toEqual({ none: 'tanpa-tabel' });
    expect(await readComparedFile({ ...unread, size: 10 })).toEqual({ none: 'gagal' });
  });
});

describe('the lines of a comparison', () => {
  const here = plan().sasaran('A').indikator('Cakupan', { targets: [number(75.79), number(80), number(3)] }).indikator('Indeks mutu', { targets: number(1) }).indikator('Gini Ratio')
    .indikator('Persentase Perda dan Perkada yang ditegakkan', { targets: number(5) });
  const there = plan().sasaran('A').indikator('Cakupan', { targets: [number(75), number(81), number(3)] }).indikator('Indeks mutu', { targets: number(1) }).indikator('Jumlah laporan')
    .indikator('Persentae Perda dan Perkada yang ditegakkan', { targets: number(5) });
  const comparison = comparePlans(here.build(), there.build());
  const told = (lines: readonly ComparisonLine[]): string[] => lines.map((line) => {
    switch (line.kind) {
      case 'sebab': return `${line.open ? 'v' : '>'} ${line.cause} ${line.count}`;
      case 'sel': return `${line.pair.here.name} ${fieldName(line.difference.field, speak('id'))}: ${line.difference.here.raw} ≠ ${line.difference.there.raw}`;
      case 'pasangan': return `${line.pair.here.name} = ${line.pair.there.name}`;
      case 'sendiri': return `${line.side}: ${line.indikator.name}`;
    }
  });

  test('are of all that is matched, different or not, under a word that says so', () => {
    expect([speak('id').say('compare.cocok'), speak('en').say('compare.cocok')]).toEqual(['Berpasangan', 'Matched']);
  });

  test('are counted by part', () => {
    expect(countParts(comparison)).toEqual({ berbeda: 1, cocok: 3, 'hanya-di-sini': 1, 'hanya-di-sana': 1 });
  });

  test('stand under their likely cause; a closed cause shows its head only', () => {
    expect(told(comparisonLines(comparison, 'berbeda', new Set()))).toEqual(['v pemotongan 1', 'Cakupan target 2019: 75,79 ≠ 75', 'v lain 1', 'Cakupan target 2020: 80 ≠ 81']);
    expect(told(comparisonLines(comparison, 'berbeda', new Set(['pemotongan'])))).toEqual(['> pemotongan 1', 'v lain 1', 'Cakupan target 2020: 80 ≠ 81']);
  });

  test('begin with the least sure match, and name what only one document has', () => {
    expect(told(comparisonLines(comparison, 'cocok', new Set()))).toEqual(['Persentase Perda dan Perkada yang ditegakkan = Persentae Perda dan Perkada yang ditegakkan', 'Cakupan = Cakupan', 'Indeks mutu = Indeks mutu']);
    expect([...told(comparisonLines(comparison, 'hanya-di-sini', new Set())), ...told(comparisonLines(comparison, 'hanya-di-sana', new Set()))]).toEqual(['hanya-di-sini: Gini Ratio', 'hanya-di-sana: Jumlah laporan']);
  });

  test('have keys of their own', () => {
    const lines = comparisonLines(comparison, 'berbeda', new Set());
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });

  test('name a file with the table’s sheet where it holds several', () => {
    const table = { name: 'renstra.xlsx', sheets: ['T-C.27'] };
    expect([documentName(table, true), documentName(table, false)]).toEqual(['renstra.xlsx › T-C.27', 'renstra.xlsx']);
  });

  test('say how far and in which direction the two are apart', () => {
    const apart = ({ matched }: ReturnType<typeof comparePlans>): string[] => matched.flatMap(({ differences }) => differences.map(apartness).map((one) => (one ? apartText(one, speak('id')) : '–')));
    const of = (...values: readonly number[]) => values.map((each) => number(each));
    const beside = (here: IndikatorFacts, there: IndikatorFacts) => apart(comparePlans(plan().sasaran('A').indikator('IPM', here).build(), plan().sasaran('A').indikator('IPM', there).build()));
    expect(apart(comparison)).toEqual(['di sini lebih tinggi 0,79', 'di sini lebih rendah 1']);
    expect(beside({ targets: of(70, 72, 75, 77) }, { targets: of(68, 70, 72, 75) }).slice(0, 1)).toEqual(['di sini setahun lebih awal']);
    expect(beside({ targets: of(68, 70, 72, 75) }, { targets: of(70, 72, 75, 77) }).slice(0, 1)).toEqual(['di sini setahun lebih lambat']);
    expect(beside({ pagu: of(1250), satuan: 'Indeks' }, { pagu: of(1_250_000_000), satuan: 'Nilai' })).toEqual(['–', 'berbeda 1.000.000 kali']);
  });

  test('begin with what is compared at all, years and all, and what only one of the two has', () => {
    const [own, other] = [plan({ years: [2025, 2026, 2027] }).sasaran('A').indikator('IPM', { satuan: 'Indeks' }), plan({ years: [2026, 2027, 2028] }).without('pagu', 'pagu-akhir').sasaran('A').indikator('IPM')];
    const fields = comparedFields(own.build(), other.build());
    expect(fieldSentences(fields, speak('id'))).toEqual([
      'Yang dibandingkan: kondisi awal, target (2026–2027), kondisi akhir, OPD penanggung jawab.', 'Tidak dibandingkan: satuan (hanya ada di sini), pagu (hanya ada di sini), pagu kondisi akhir (hanya ada di sini).',
    ]);
    const later = plan({ years: [2031, 2032, 2033] }).sasaran('A').indikator('IPM', { satuan: 'Indeks' });
    expect(fieldSentences(comparedFields(other.build(), later.without('kondisi-awal').build()), speak('id'))[1])
      .toBe('Tidak dibandingkan: satuan (hanya ada di sana), kondisi awal (hanya ada di sini), target (tahunnya tidak sama), pagu (hanya ada di sana), pagu kondisi akhir (hanya ada di sana).');
    expect(fieldSentences(fields, speak('en'))[0]).toBe('Compared: baseline, target (2026–2027), end value, responsible agency.');
  });
});
