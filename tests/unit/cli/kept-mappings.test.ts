import { describe, expect, test } from 'vitest';
import { readOther } from '../../../src/cli/compare';
import { examine } from '../../../src/cli/examine';
import { mappingAt, readSheet, saveMapping, isReading, type ColumnUse } from '../../../src/matrix';
import { gridOf } from '../../support/grid';
import { workbookBytes, type SheetFacts } from '../../support/workbook';

const rows = [['Ukuran hasil', 'Kolom A', 'Kolom B', 2026, 2027], ['Angka harapan hidup', 'tahun', 'Dinas Kesehatan', 71, 72], ['Rata-rata lama sekolah', 'tahun', 'Dinas Pendidikan', 8, 9], ['Kemiskinan', 'persen', 'Dinas Sosial', 7, 6]];
const uses: Readonly<Record<number, ColumnUse['use']>> = { 0: { field: 'indikator' }, 1: { field: 'satuan' }, 2: { field: 'opd' }, 3: { field: 'target', year: 2026 }, 4: { field: 'target', year: 2027 } };

/** Our own sheet with the mapping that a person has settled for a sheet of this name. */
function ownSheet(name: string, text?: string): SheetFacts {
  const grid = gridOf(rows, { sheet: name });
  const mapping = mappingAt(grid, { firstRow: 0, lastRow: 0 });
  if (!mapping) throw new Error('The header of this test is empty');
  const saved = saveMapping(grid, { ...mapping, columns: mapping.columns.map((one) => ({ ...one, use: uses[one.column] ?? null })) });
  return { name: '_kaskade', rows: [['versi', 'kaskade', 0, 'k|1'], ['pemetaan', '{1}', 0, `k|${text ?? JSON.stringify({ name, ...saved })}`]], hidden: 2 };
}

/** What the first sheet came to: its agencies where a mapping was used, else null. */
async function read(sheet: string, own?: SheetFacts): Promise<readonly string[] | null> {
  const examined = await examine('a.xlsx', () => Promise.resolve(workbookBytes([{ name: sheet, rows }, ...(own ? [own] : [])])));
  const first = 'sheets' in examined ? examined.sheets[0] : undefined;
  return first?.read && first.reading.correction?.status === 'applied' ? first.reading.plan.indikator.map(({ name, satuan, opd }) => `${name} | ${satuan} | ${opd.raw}`) : null;
}

const settled = ['Angka harapan hidup | tahun | Dinas Kesehatan', 'Rata-rata lama sekolah | tahun | Dinas Pendidikan', 'Kemiskinan | persen | Dinas Sosial'];

describe('a mapping that a file keeps', () => {
  test('is what its sheet is read by', async () => {
    const alone = readSheet(gridOf(rows));
    expect(isReading(alone) && alone.plan.indikator.some(({ opd }) => opd.raw !== '')).toBe(false);
    expect(await read('Rencana', ownSheet('Rencana'))).toEqual(settled);
  });
  test('follows its header to a sheet that is called otherwise now', async () => expect(await read('Rencana 2026', ownSheet('Rencana'))).toEqual(settled));
  test('is what its sheet is read by where another file is compared with it', async () => {
    const other = await readOther('b.xlsx', () => Promise.resolve(workbookBytes([{ name: 'Rencana', rows }, ownSheet('Rencana')])));
    expect('tables' in other ? other.tables.map(({ sheets, table }) => [sheets, table.plan.indikator.map(({ name, satuan, opd }) => `${name} | ${satuan} | ${opd.raw}`)]) : other).toEqual([[['Rencana'], settled]]);
    expect(await readOther('b.xlsx', () => Promise.resolve(workbookBytes([{ name: 'Rencana', rows }])))).toMatchObject({ failure: 'tanpa-tabel' });
  });
  test.each(['{', '{"name":"Rencana"}', '{"name":"Rencana","rows":[[1]],"columns":[]}'])('that is damaged is passed over: %s', async (text) => expect(await read('Rencana', ownSheet('Rencana', text))).toBeNull());
});
