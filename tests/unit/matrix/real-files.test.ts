import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isReading, readTables, type Reading } from '../../../src/matrix';
import { countPlan } from '../../../src/plan';
import { describeFiles } from '../../../src/tools/real-files-docs';
import { publishedPath, publishedSheets } from '../../support/published';

const files = ['deliserdang-evaluasi-renja.xlsx', 'pasangkayu-renstra.xlsx', 'sidoarjo-pjpk.xlsx', 'sumedang-tc27-diskominfo.xlsx'] as const;
const absent = files.filter((file) => publishedPath(file) === null);
if (absent.length > 0) console.warn(`Skipped: ${absent.join(', ')} lie outside the project, in ../shared/data, and are not here.`);

const readingsOf = async (file: string): Promise<Reading[]> => readTables(await publishedSheets(file)).flat().filter(isReading);

describe.skipIf(absent.length > 0)('published workbooks', () => {
  test('docs/berkas-nyata.md is what is read today (npm run docs:berkas)', async () => {
    expect(readFileSync(join(import.meta.dirname, '../../../docs/berkas-nyata.md'), 'utf8')).toBe(await describeFiles(dirname(publishedPath(files[0]) ?? '')));
  }, 60_000);

  test('an evaluation form: program, kegiatan and sub kegiatan without codes', async () => {
    const [form] = await readingsOf('deliserdang-evaluasi-renja.xlsx');
    expect(form?.kind).toBe('evaluasi');
    expect(form?.unread.filter(({ reason }) => reason === 'tanpa-tingkat')).toEqual([]);
    // Rows 13–112 hold an indicator each.
    expect(form && [...new Set(form.plan.indikator.map(({ id }) => form.provenance.rowOf(id)))]).toHaveLength(form?.plan.indikator.length ?? 0);
    expect(form?.plan.indikator.length).toBe(98);
    expect(countPlan(form!.plan)).toMatchObject({ program: 6, kegiatan: 19, 'sub-kegiatan': 72 });
  });

  test('an evaluation form: what has no indicator, what is cumulative, and whose a kegiatan is', async () => {
    const [form] = await readingsOf('deliserdang-evaluasi-renja.xlsx');
    if (!form) throw new Error('The form was not read.');
    const itemOn = (row: number): string | undefined => form.plan.items.filter(({ id }) => form.provenance.rowOf(id) === row - 1).at(-1)?.title;
    // Rows of urusan, bidang and groups are items with their amounts; their K figures measure no indicator, for column H is empty there.
    const without = form.unread.filter(({ reason }) => reason === 'nilai-tanpa-indikator').map(({ row }) => row + 1);
    expect(without).toEqual([11, 12, 91, 96]);
    expect(without.map(itemOn)).toEqual(['UNSUR PENUNJANG URUSAN PEMERINTAHAN', 'PERENCANAAN', 'Keuangan', 'Penelitian dan Pengembangan'].map((title) => expect.stringContaining(title.split(' ')[0] ?? '') as string));
    // AD and AE add the years up ("s/d Tahun 2025"): no year's realisation, which AB and AC hold.
    expect(form.columns.filter(({ column }) => column >= 27 && column <= 30).map(({ column, field, year }) => [column, field, year])).toEqual([[27, 'realisasi', 2025], [28, 'realisasi-pagu', 2025]]);
    // K13 = SUM(K14+K22+K27+…): the kegiatan of row 27 stands beside another tujuan, and is the program's of row 13.
    const kegiatan = form.plan.items.find(({ id, level }) => level === 'kegiatan' && form.provenance.rowOf(id) === 26);
    expect(kegiatan?.parentId === null || kegiatan === undefined ? null : form.provenance.rowOf(kegiatan.parentId)).toBe(12);
    const orphans = form.plan.items.filter(({ level, parentId }) => level === 'kegiatan' && form.plan.items.find(({ id }) => id === parentId)?.level !== 'program');
    expect(orphans.map(({ title }) => title)).toEqual([]);
  });

  test('a code that is text is no damaged number, however short', async () => {
    const readings = await readingsOf('pasangkayu-renstra.xlsx');
    const codes = readings.flatMap(({ plan }) => plan.items.flatMap(({ code }) => (code?.raw.trim() === '1.3' ? [code] : [])));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.every(({ wasNumber }) => !wasNumber)).toBe(true);
  });

  test('the wide and the long sheet give the same thirty indicators', async () => {
    const [plain, long, wide] = await readingsOf('sidoarjo-pjpk.xlsx');
    expect([plain, long, wide].map((reading) => reading?.plan.indikator.length)).toEqual([30, 30, 30]);
    // The plain sheet spells its names out; the two others agree in every target.
    const told = (reading: Reading | undefined): unknown => reading?.plan.indikator.map(({ name, satuan, targets, opd }) => [name, satuan, opd.raw, Object.values(targets).map(({ form }) => form)]);
    expect(told(wide)).toEqual(told(long));
    expect(new Set(long?.plan.indikator.map(({ arah }) => arah))).toEqual(new Set(['Turun', 'Naik']));
  });

  test('five code columns, ordinals, no amount at the end', async () => {
    const [table] = await readingsOf('sumedang-tc27-diskominfo.xlsx');
    expect(table?.columns.filter(({ field }) => field === 'kode')).toHaveLength(5);
    expect([table?.plan.years, table?.columns.some(({ field }) => field === 'pagu-akhir')]).toEqual([[3, 4, 5], false]);
    expect(table?.unread.map(({ row, reason }) => [row + 1, reason])).toEqual([[13, 'bergeser']]);
  });
});
