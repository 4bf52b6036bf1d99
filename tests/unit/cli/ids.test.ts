import { describe, expect, test } from 'vitest';
import { over } from '../../support/terminal';
import { workbookBytes, type SheetFacts } from '../../support/workbook';

const head = ['Tujuan', 'Sasaran', 'Program', 'Indikator', 'Satuan', 2026, 2027, 'OPD'];
const row = (name: string, ...above: readonly [string, string]): NonNullable<SheetFacts['rows']>[number] => [...above, `Program ${name}`, `Persentase ${name}`, '%', 1, 2, 'Dinas Kesehatan'];
const sheets: readonly SheetFacts[] = [
  { name: '1', rows: [['MATRIKS RPJMD'], head, row('A', 'Meningkatnya mutu SDM', 'Meningkatnya mutu pendidikan'), row('B', '', '')] },
  { name: '2', rows: [head, row('C', '', ''), row('D', '', 'Meningkatnya kesehatan')] },
  { name: '3', rows: [row('E', '', ''), row('F', 'Meningkatnya ekonomi', 'Meningkatnya daya beli')] },
  { name: 'Lain', rows: [['Tabel 2 Matriks lain'], head, row('A', 'Meningkatnya mutu SDM', 'Meningkatnya mutu pendidikan')] },
];
interface Sheet {
  readonly table: number;
  readonly plan: { readonly items: readonly { readonly id: string; readonly parentId: string | null }[]; readonly indikator: readonly { readonly itemId: string }[] };
}

describe('the plans of periksa --json', () => {
  test('say which sheets are one table: in it each id is one item, and each parent is there', async () => {
    const { out } = await over({ 'a.xlsx': workbookBytes(sheets) })(['a.xlsx', '--json', '--plan']);
    const found = (JSON.parse(out) as { files: [{ sheets: Sheet[] }] }).files[0].sheets;
    expect(found.map(({ table }) => table)).toEqual([1, 1, 1, 2]);
    for (const table of [1, 2]) {
      const plans = found.flatMap((sheet) => (sheet.table === table ? [sheet.plan] : []));
      const ids = plans.flatMap(({ items }) => items.map(({ id }) => id));
      expect(ids.length).toBe(new Set(ids).size);
      expect(plans.flatMap(({ items, indikator }) => [...items.flatMap(({ parentId }) => parentId ?? []), ...indikator.map(({ itemId }) => itemId)]).filter((id) => !ids.includes(id))).toEqual([]);
    }
    expect(found.map(({ plan }) => plan.items.length)).toEqual([4, 3, 4, 3]);
  });
});
