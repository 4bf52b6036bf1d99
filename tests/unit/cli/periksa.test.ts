import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { rmSync } from 'node:fs';
import { run, type Run } from '../../../src/cli/run';
import { a1, columnLetters } from '../../../src/cli/a1';
import { matrix, opening, over, pagu, program } from '../../support/terminal';
import { tc14Row } from '../../support/grid';
import { publishedPath } from '../../support/published';
import { lockedBytes, workbookBytes, type SheetFacts } from '../../support/workbook';

interface Json {
  readonly version: number;
  readonly files: readonly { readonly file: string; readonly error?: { reason: string; message: string }; readonly sheets?: readonly Sheet[] }[];
}
type Finding = { readonly rule: string; readonly severity: string; readonly cell: string; readonly message: string; readonly fix?: { readonly message: string; readonly edits: readonly unknown[] } };
type Sheet = Readonly<Record<string, unknown>> & { readonly findings: readonly Finding[]; readonly plan: { readonly items: readonly unknown[]; readonly indikator: readonly unknown[]; readonly opd: readonly unknown[] } };

const json = ({ out }: Run): Json => JSON.parse(out) as Json;
const cellsOf = (sheet: Sheet | undefined, rule: string, severity: string): string[] => (sheet?.findings ?? []).filter((finding) => finding.rule === rule && finding.severity === severity).map(({ cell }) => cell);

describe('periksa --json', () => {
  const files = { 'lengkap.xlsx': workbookBytes([matrix(...opening, program('DINAS KESEHATAN'))]), 'tanpa-opd.xlsx': workbookBytes([matrix(...opening, program(''))]) };

  test('prints one document with rows one-based, columns as letters and cells as A1', async () => {
    const result = await over(files)(['tanpa-opd.xlsx', '--json']);
    expect(result).toMatchObject({ status: 1, error: '' });
    const { version, files: [file] } = json(result);
    const sheet = file?.sheets?.[0];
    expect([version, file?.file]).toEqual([1, 'tanpa-opd.xlsx']);
    expect(sheet).toMatchObject({
      sheet: 'Matriks', kind: 'tc-14', period: { first: 2021, last: 2025 }, header: { firstRow: 1, lastRow: 4 }, data: { firstRow: 5, lastRow: 8 },
      counts: { misi: 1, tujuan: 1, sasaran: 1, program: 1, indikator: 3 }, unread: [], failed: [],
    });
    expect((sheet?.columns as unknown[]).slice(0, 6)).toMatchObject([
      { column: 'A', field: 'kode' }, { column: 'B', field: 'uraian' }, { column: 'C', field: 'indikator' }, { column: 'D', field: 'kondisi-awal' }, { column: 'E', field: 'target', year: 2021 }, { column: 'F', field: 'pagu', year: 2021 },
    ]);
    expect((sheet?.columns as unknown[])[0]).toEqual({ column: 'A', field: 'kode', header: 'Kode', confidence: 1, reason: 'kata', message: 'kepalanya menyebutnya' });
    expect(cellsOf(sheet, 'indikator-tanpa-opd', 'galat')).toEqual(['Q8']);
    expect(sheet?.findings[0]?.message).toContain('Persentase puskesmas');
    expect(sheet).not.toHaveProperty('plan');
  });

  test('says what a fix would write: the cells, before and after', async () => {
    const slip = workbookBytes([matrix(...opening, tc14Row('1.02.02', 'Program 1 : Program Upaya Kesehatan', 'Presentase puskesmas', '90%', ['100%', '100%', '100%', '100%', '100%'], '100%', 'DINAS KESEHATAN'))]);
    const sheet = json(await over({ 'ejaan.xlsx': slip })(['ejaan.xlsx', '--json'])).files[0]?.sheets?.[0];
    expect(sheet?.findings.filter(({ rule }) => rule === 'ejaan-istilah').map(({ cell, fix }) => [cell, fix?.edits])).toEqual([
      ['C8', [{ cell: 'C8', field: 'indikator', before: 'Presentase puskesmas', after: 'Persentase puskesmas' }]],
    ]);
    expect(sheet?.findings.find(({ rule }) => rule === 'ejaan-istilah')?.fix?.message).toContain('Persentase');
    expect(sheet?.findings.filter(({ rule }) => rule !== 'ejaan-istilah').every(({ fix }) => fix === undefined)).toBe(true);
  });

  test('checks a table that goes on over two sheets as one, and says so', async () => {
    const pages = { 'halaman.xlsx': workbookBytes([{ ...matrix(...opening), name: 'Hal 1' }, { ...matrix(program('DINAS KESEHATAN')), name: 'Hal 2' }]) };
    const { files: [file] } = json(await over(pages)(['halaman.xlsx', '--json']));
    expect(file?.sheets?.map(({ sheet, continues, zone }) => [sheet, continues, zone])).toEqual([['Hal 1', undefined, 'A1:Q7'], ['Hal 2', 'Hal 1', 'A1:Q5']]);
    // Neither a sasaran without a program below it nor a program without a sasaran above it is a fault here.
    expect(file?.sheets?.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'galat'))).toEqual([]);
    expect((await over(pages)(['halaman.xlsx'])).out).toContain('Lanjutan tabel di lembar “Hal 1”');
  });

  test('says of each sheet of such a table what is wrong with the sheet itself', async () => {
    const pages = { 'halaman.xlsx': workbookBytes([{ ...matrix(...opening), name: 'Hal 1' }, { ...matrix(program('DINAS KESEHATAN'), tc14Row('', 'Kata tanpa tingkat', 'Jumlah y')), name: 'Hal 2' }]) };
    const { files: [file] } = json(await over(pages)(['halaman.xlsx', '--json']));
    expect(file?.sheets?.map((sheet) => cellsOf(sheet, 'baris-tidak-terbaca', 'peringatan'))).toEqual([[], ['B6']]);
  });

  test('with --plan prints the raw texts', async () => {
    const sheet = json(await over(files)(['lengkap.xlsx', '--json', '--plan'])).files[0]?.sheets?.[0];
    const id = 'misi-1/tujuan-1/sasaran-1/program-1';
    expect(sheet?.plan.items[3]).toEqual({ id, level: 'program', code: '1.02.02', title: 'Program Upaya Kesehatan', parentId: 'misi-1/tujuan-1/sasaran-1', cell: 'B8' });
    expect(sheet?.plan.indikator[2]).toEqual({
      itemId: id, name: 'Persentase puskesmas', satuan: null, kondisiAwal: '90%', targets: { 2021: '100%', 2022: '100%', 2023: '100%', 2024: '100%', 2025: '100%' }, kondisiAkhir: '100%', pagu: { 2021: pagu, 2022: pagu, 2023: pagu, 2024: pagu, 2025: pagu }, paguAkhir: pagu,
      opd: [{ text: 'DINAS KESEHATAN', role: 'penanggung-jawab', name: 'DINAS KESEHATAN' }], cell: 'C8',
    });
  });

  test('… and who answers for an indicator and who supports it', async () => {
    const rows = [['Program', 'Indikator', 'Satuan', 'Target 2026', 'Target 2027', 'PD Penanggung Jawab', 'PD Pendukung'], ['Program Kesehatan', 'Angka tengkes', '%', '14', '12', 'Dinas Kesehatan', 'Dinas Sosial; Semua Perangkat Daerah']];
    const sheet = json(await over({ 'a.xlsx': workbookBytes([{ name: 'S', rows }]) })(['a.xlsx', '--json', '--plan'])).files[0]?.sheets?.[0];
    expect(sheet?.plan.indikator).toMatchObject([{
      opd: [{ text: 'Dinas Kesehatan', role: 'penanggung-jawab', name: 'Dinas Kesehatan' }, { text: 'Dinas Sosial', role: 'pendukung', name: 'Dinas Sosial' }, { text: 'Semua Perangkat Daerah', role: 'pendukung', name: null, wildcard: true }],
    }]);
    expect(sheet?.plan.opd).toEqual([{ name: 'Dinas Kesehatan', aliases: [], source: 'learned' }, { name: 'Dinas Sosial', aliases: [], source: 'learned' }]);
  });

  test('names the columns that are not read', async () => {
    const rows = [['Wilayah kerja', 'Program', 'Indikator', 'Satuan', 'Target 2026', 'Target 2027', 'cek', 'OPD'], ...['satu', 'dua', 'tiga'].map((name) => [`Dusun ${name}`, `Program ${name}`, `Angka ${name}`, '%', '14', '12', '√', 'Dinas Kesehatan'])];
    const examine = over({ 'a.xlsx': workbookBytes([{ name: 'S', rows }]) });
    expect(json(await examine(['a.xlsx', '--json'])).files[0]?.sheets?.[0]?.unreadColumns).toEqual([
      { column: 'A', header: 'Wilayah kerja', matters: true, reason: 'tidak-dikenal', message: 'kepalanya tidak dikenali', text: 'Dusun satu' },
      { column: 'G', header: 'cek', matters: false, reason: 'tidak-dikenal', message: 'kepalanya tidak dikenali', text: '√' },
    ]);
    const { out } = await examine(['a.xlsx']);
    expect(out).toMatch(/\n {2}Kolom tidak dikenali, padahal berisi: A “Wilayah kerja”\.\n {2}Kolom lain yang tidak dibaca: G “cek”\./);
  });

  test('ends with 0 without galat, 1 with one, 2 where a file is not read, whatever the others hold', async () => {
    const all = over({ ...files, 'rusak.xlsx': files['lengkap.xlsx'].slice(0, 900) });
    expect((await all(['lengkap.xlsx', '--json'])).status).toBe(0);
    expect((await all(['lengkap.xlsx', 'tanpa-opd.xlsx', '--json'])).status).toBe(1);
    expect((await all(['lengkap.xlsx', 'rusak.xlsx', 'tanpa-opd.xlsx', '--json'])).status).toBe(2);
  });

  test('lists rows that were not read, and sheets without a table with their reason', async () => {
    const bytes = workbookBytes([matrix(...opening, tc14Row('', 'Kata tanpa tingkat', 'Jumlah y')), { name: 'Catatan', rows: [['Rapat hari Senin']], hidden: 1 }, { name: 'Kosong' }]);
    const [file] = json(await over({ 'a.xlsx': bytes })(['a.xlsx', '--json'])).files;
    expect(file?.sheets?.[0]).toMatchObject({ unread: [{ row: 8, reason: 'tanpa-tingkat', message: 'tingkatnya tidak dikenali', text: 'Kata tanpa tingkat | Jumlah y' }] });
    expect(file?.sheets?.slice(1)).toEqual([
      { sheet: 'Catatan', hidden: true, refused: { reason: 'bukan-tabel', message: 'Lembar ini tidak berisi tabel perencanaan.' } },
      { sheet: 'Kosong', refused: { reason: 'kosong', message: 'Lembar ini kosong.' } },
    ]);
  });

  test('says which rules were not asked for want of columns', async () => {
    const rows = [['Sasaran', 'Indikator', 'Target 2021', 'Target 2022', 'Target 2023'], ['Meningkatnya mutu', 'Indeks mutu', '1', '2', '3']];
    const sheet = json(await over({ 'a.xlsx': workbookBytes([{ name: 'S', rows }]) })(['a.xlsx', '--json'])).files[0]?.sheets?.[0];
    expect(sheet?.unchecked).toContainEqual({ rule: 'indikator-tanpa-opd', reason: 'tidak ada: OPD penanggung jawab' });
  });
});

describe('a file that cannot be read has its sentence', () => {
  const sound = workbookBytes([matrix(...opening)]);
  const cases: readonly (readonly [string, Uint8Array | null, string, RegExp])[] = [
    ['a corrupt zip', sound.slice(0, sound.length - 200), 'rusak', /rusak atau tidak lengkap/],
    ['a password-protected file', lockedBytes(), 'berkata-sandi', /kata sandi/],
    ['a .csv renamed .xlsx', new TextEncoder().encode('Kode;Target\n1;2'), 'bukan-berkas-lembar-kerja', /bukan lembar kerja/],
    ['an empty sheet', workbookBytes([{ name: 'S' }]), 'kosong', /tidak ada satu sel pun/],
    ['a file that is not there', null, 'tidak-ditemukan', /tidak ditemukan/],
    ['a workbook without a table', workbookBytes([{ name: 'Surat', rows: [['Kepada Yth.']] }]), 'tanpa-tabel', /Tidak ada lembar/],
    ['a table of which no row can be read', workbookBytes([matrix(tc14Row('', 'Kata tanpa tingkat'), tc14Row('', 'Kata lain'))]), 'tanpa-isi', /tidak ada satu pun item atau indikator/],
  ];
  test.each(cases)('%s', async (_, bytes, reason, sentence) => {
    const examine = over(bytes ? { 'a.xlsx': bytes } : {});
    const result = await examine(['a.xlsx', '--json']);
    expect(result.status).toBe(2);
    const [file] = json(result).files;
    expect(file?.file).toBe('a.xlsx');
    expect(file?.error).toEqual({ reason, message: expect.stringMatching(sentence) as string });
    const report = await examine(['a.xlsx']);
    expect([report.status, report.out]).toEqual([2, expect.stringMatching(sentence)]);
  });
});

describe('the report for people', () => {
  test('sums up each sheet and groups findings by rule', async () => {
    const { out, status } = await over({ 'a.xlsx': workbookBytes([matrix(...opening, program(''), tc14Row('', 'Kata tanpa tingkat', 'Jumlah y'))]) })(['a.xlsx']);
    expect(status).toBe(1);
    expect(out).toContain('Lembar “Matriks”: T-C.14, 2021–2025, 1 misi, 1 tujuan, 1 sasaran, 1 program, 3 indikator');
    expect(out).toMatch(/Indikator tanpa OPD \(galat\): 1\n {4}Q8 {2}/);
    expect(out).toContain('baris 9: tingkatnya tidak dikenali: Kata tanpa tingkat | Jumlah y');
  });
  test('no finding is no pass where rows were not read', async () => {
    const sound = await over({ 'a.xlsx': workbookBytes([matrix(...opening, program('DINAS KESEHATAN'))]) })(['a.xlsx']);
    expect([sound.status, sound.out]).toEqual([0, expect.stringMatching(/^ {2}Tidak ada temuan\.$/m)]);
    const partly = await over({ 'a.xlsx': workbookBytes([matrix(...opening, program('DINAS KESEHATAN'), tc14Row('', 'Kata tanpa tingkat', 'Jumlah y'))]) })(['a.xlsx']);
    expect([partly.status, partly.out]).toEqual([0, expect.stringMatching(/Baris tidak terbaca \(peringatan\): 1\n {4}B9 {2}Baris 9 \(“Kata tanpa tingkat”\)/)]);
    const signed = await over({ 'a.xlsx': workbookBytes([matrix(...opening, program('DINAS KESEHATAN'), tc14Row('', ''), tc14Row('', '', '', '', [], '', 'Kepala Bappeda'))]) })(['a.xlsx']);
    expect([signed.status, signed.out]).toEqual([0, expect.stringMatching(/^ {2}Tidak ada temuan, tetapi 1 baris tidak terbaca\.$/m)]);
  });
  test('a sheet that gave nothing says that nothing was checked, whatever stands beside it', async () => {
    const nothing: SheetFacts = { ...matrix(tc14Row('', 'Kata tanpa tingkat')), name: 'Lain' };
    const { out, status } = await over({ 'a.xlsx': workbookBytes([matrix(...opening, program('DINAS KESEHATAN')), nothing]) })(['a.xlsx']);
    expect(status).toBe(0);
    expect(out.slice(out.indexOf('Lembar “Lain”'))).toContain('Tidak ada yang diperiksa');
    expect(out).not.toContain('dari berkas ini');
  });
  test('asks for files and known options', async () => {
    expect(await over({})([])).toMatchObject({ status: 2, out: '', error: expect.stringContaining('Cara pakai') as string });
    expect(await over({})(['a.xlsx', '--xml'])).toMatchObject({ status: 2, error: expect.stringContaining('--xml') as string });
    expect(await over({})(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('Cara pakai') as string });
  });
  test('takes a file whose name begins with a dash after --', async () => expect((await over({ '-a.xlsx': workbookBytes([matrix(...opening, program('X'))]) })(['--', '-a.xlsx'])).status).toBe(0));
});

test('positions as people write them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(a1({ row: 57, column: 16 })).toBe('Q58');
});

describe('from a terminal', () => {
  const root = join(import.meta.dirname, '../../..');
  const folder = mkdtempSync(join(tmpdir(), 'periksa-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

  test('the command prints its document and ends with its status', () => {
    const file = join(folder, 'tanpa-opd.xlsx');
    writeFileSync(file, workbookBytes([matrix(...opening, program(''))]));
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'src/cli/main.ts', file, '--json'], { cwd: root, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, '']);
    expect((JSON.parse(stdout) as Json).files[0]?.file).toBe(file);
  });

  const published = publishedPath('sumedang-tc14.xlsx');
  test.skipIf(published === null)(`a published T-C.14 has six galat and nineteen saran without an agency${published === null ? ' (skipped: ../shared/data is not on this machine)' : ''}`, async () => {
    const result = await run([published ?? '', '--json', '--plan'], (file) => Promise.resolve(new Uint8Array(readFileSync(file))));
    const sheet = json(result).files[0]?.sheets?.[0];
    expect(result.status).toBe(1);
    expect(sheet?.counts).toEqual({ misi: 5, tujuan: 12, sasaran: 20, program: 69, indikator: 241 });
    expect(cellsOf(sheet, 'indikator-tanpa-opd', 'galat')).toEqual(['Q58', 'Q59', 'Q60', 'Q61', 'Q62', 'Q63']);
    expect(cellsOf(sheet, 'indikator-tanpa-opd', 'saran')).toHaveLength(19);
    expect(sheet?.plan.indikator[0]).toMatchObject({ name: 'Indeks Pembangunan Manusia', targets: { 2019: '70,38-70,76' }, opd: [], cell: 'C6' });
  });
});
