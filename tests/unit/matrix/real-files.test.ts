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
