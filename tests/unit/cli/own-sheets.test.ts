import { describe, expect, test } from 'vitest';
import { matrix, opening, over, program } from '../../support/terminal';
import { workbookBytes, type SheetFacts } from '../../support/workbook';

const kept = (name: string, layout: string, source: string): readonly [string, string, number, string] => ['tabel-jadi', name, 0, `k|${JSON.stringify({ name, layout, source: { id: '{1}', name: source } })}`];
const copy = (name: string): SheetFacts => ({ ...matrix(...opening), name });
/** A workbook in which a planner has used all of Kaskade. */
const sheets: readonly SheetFacts[] = [
  matrix(...opening, program('DINAS KESEHATAN')),
  copy('T-C.14'),
  { name: 'Temuan', rows: [['Temuan Matriks'], ['Aturan', 'Keparahan', 'Sel', 'Pesan'], ['Target kosong', 'Galat', 'E6', 'x']] },
  { name: 'Rekap Temuan', rows: [['OPD', 'Galat'], ['Dinas Kesehatan', 1]] },
  { name: 'Perbandingan 2', rows: [['Indikator', 'Isian', 'Di sini', 'Di sana'], ['Indeks mutu', 'target 2021', 71, 72]] },
  { name: 'Pengaman', rows: [['Pengaman']] },
  copy('Salinan lama'),
  { name: 'Catatan', rows: [['hanya catatan']] },
  {
    name: '_kaskade', hidden: 2,
    rows: [
      ['versi', 'kaskade', 0, 'k|1'], kept('T-C.14', 'tc-14', 'Matriks'), kept('Temuan', 'temuan', 'Matriks'), kept('Rekap Temuan', 'rekap-temuan', 'Matriks'), kept('Perbandingan 2', 'perbandingan', 'Matriks'),
      kept('Pengaman', 'pengaman', 'Matriks'), kept('Salinan lama', 'tc-14', 'Lembar yang dihapus'), kept('Lembar hilang', 'tc-14', 'Matriks'), ['tabel-jadi', 'rusak', 0, 'k|{"name":'],
    ],
  },
];
const check = over({ 'rpjmd.xlsx': workbookBytes(sheets), 'bersih.xlsx': workbookBytes(sheets.slice(0, 1)) });
type Document = { readonly files: readonly { readonly sheets: readonly { readonly sheet: string; readonly counts?: { readonly indikator: number }; readonly refused?: { readonly reason: string; readonly message: string } }[] }[] };
const sheetsOf = async (...args: string[]) => (JSON.parse((await check([...args, '--json'])).out) as Document).files[0]!.sheets;

describe('sheets that Kaskade wrote', () => {
  test('are named as such and not read; a table whose source is gone is one of the planner’s own', async () => {
    const told = (await sheetsOf('rpjmd.xlsx')).map(({ sheet, counts, refused }) => `${sheet}: ${refused?.message ?? `${counts?.indikator} indikator`}`);
    expect(told).toEqual([
      'Matriks: 3 indikator',
      'Salinan lama: 2 indikator',
      'Catatan: Lembar ini tidak berisi tabel perencanaan.',
      'T-C.14: tabel yang dibuat Kaskade dari lembar “Matriks”; tidak dibaca lagi.',
      'Temuan: lembar Temuan buatan Kaskade; tidak dibaca.',
      'Rekap Temuan: lembar Rekap Temuan buatan Kaskade; tidak dibaca.',
      'Perbandingan 2: lembar Perbandingan buatan Kaskade; tidak dibaca.',
      'Pengaman: lembar Pengaman buatan Kaskade; tidak dibaca.',
    ]);
  });

  test('stand in the report, in either language', async () => {
    expect((await check(['rpjmd.xlsx'])).out).toContain('Lembar “Temuan”: lembar Temuan buatan Kaskade; tidak dibaca.');
    expect((await check(['rpjmd.xlsx', '--en'])).out).toContain('table that Kaskade drew from sheet “Matriks”; not read again.');
  });

  test('are nothing to compare with', async () => {
    const [compared] = await sheetsOf('bersih.xlsx', '--dengan', 'rpjmd.xlsx') as readonly { readonly comparison?: { readonly sheet: string } }[];
    expect(compared?.comparison?.sheet).toBe('Matriks');
  });
});
