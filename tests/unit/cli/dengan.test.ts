import { describe, expect, test } from 'vitest';
import { matrix, opening, over, program } from '../../support/terminal';
import { tc14Row } from '../../support/grid';
import { workbookBytes } from '../../support/workbook';

const rpjmd = workbookBytes([matrix(...opening, program('DINAS KESEHATAN'))]);
/** The same plan in another office: one target cut, one indicator that the RPJMD lacks, one that is missing. */
const renstra = workbookBytes([
  { name: 'Sampul', rows: [['Renstra Dinas Kesehatan']] },
  {
    ...matrix(
      tc14Row('', 'MISI 1 : Pelayanan dasar'),
      tc14Row('', 'TUJUAN 1 : Meningkatnya kesehatan', 'Indeks kesehatan', '70', ['71,4', '72', '73', '74', '75'], '75', 'DINAS KESEHATAN'),
      tc14Row('', 'SASARAN 1 : Meningkatnya mutu', 'Indeks mutu', '70', ['71', '72', '73', '74', '80'], '75', 'DINAS KESEHATAN'),
      tc14Row('', 'SASARAN 2 : Meningkatnya <b>gizi</b>', 'Prevalensi <b>stunting</b>', '20', ['19', '18', '17', '16', '15'], '15', 'DINAS KESEHATAN'),
    ),
    name: 'Renstra',
  },
]);
const files = { 'rpjmd.xlsx': rpjmd, 'data/renstra.xlsx': renstra, 'catatan.xlsx': workbookBytes([{ name: 'Catatan', rows: [['hanya catatan']] }]) };
const check = over(files);

interface Comparison {
  readonly file: string;
  readonly sheet: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly matched: readonly { readonly indikator: string; readonly cell: string; readonly there: { readonly cell: string }; readonly confidence: number; readonly differences: readonly Readonly<Record<string, unknown>>[] }[];
  readonly onlyHere: readonly unknown[];
  readonly onlyThere: readonly unknown[];
}
type Document = { readonly files: readonly { readonly sheets: readonly { readonly sheet: string; readonly comparison?: Comparison; readonly findings: readonly { readonly rule: string; readonly cell: string; readonly message: string }[] }[] }[] };

describe('periksa --dengan', () => {
  test('says in the document what both files say of the same indicators', async () => {
    const { out, status } = await check(['rpjmd.xlsx', '--dengan', 'data/renstra.xlsx', '--json']);
    const [sheet] = (JSON.parse(out) as Document).files[0]!.sheets;
    expect(status).toBe(0);
    expect(sheet?.comparison).toMatchObject({ file: 'data/renstra.xlsx', sheet: 'Renstra', counts: { matched: 2, doubtful: 0, different: 2, onlyHere: 1, onlyThere: 1 } });
    expect(sheet?.comparison?.matched.map(({ indikator, cell, there, confidence }) => [indikator, cell, there.cell, confidence])).toEqual([['Indeks kesehatan', 'Matriks!C6', 'Renstra!C6', 1], ['Indeks mutu', 'Matriks!C7', 'Renstra!C7', 1]]);
    expect(sheet?.comparison?.matched.flatMap(({ differences }) => differences)).toEqual([
      { field: 'target', year: 2021, cause: 'pemotongan', here: '71', cell: 'Matriks!E6', there: '71,4', thereCell: 'Renstra!E6', difference: -0.4 },
      { field: 'target', year: 2025, cause: 'lain', here: '75', cell: 'Matriks!M7', there: '80', thereCell: 'Renstra!M7', difference: -5 },
    ]);
    expect([sheet?.comparison?.onlyHere, sheet?.comparison?.onlyThere]).toEqual([[{ indikator: 'Persentase puskesmas', cell: 'Matriks!C8' }], [{ indikator: 'Prevalensi <b>stunting</b>', cell: 'Renstra!C8' }]]);
    expect(sheet?.findings.filter(({ rule }) => rule === 'beda-antar-dokumen').map(({ cell, message }) => `${cell} ${message}`)).toEqual([
      'E6 “Indeks kesehatan”: target 2021 di sini 71, di renstra.xlsx 71,4 (di sini lebih rendah 0,4); desimalnya mungkin dipotong (1 sel berbeda).',
      'M7 “Indeks mutu”: target 2025 di sini 75, di renstra.xlsx 80 (di sini lebih rendah 5; 1 sel berbeda).',
    ]);
  });

  test('says it in the report, by cause, and on the page, as text', async () => {
    const { out, page } = await check(['rpjmd.xlsx', '--dengan', 'data/renstra.xlsx', '--html', 'laporan.html']);
    expect(out).toContain([
      '  Dibandingkan dengan data/renstra.xlsx, lembar “Renstra”',
      '  2 indikator berpasangan (0 perlu diperiksa pasangannya), 2 di antaranya berbeda; 1 hanya di sini, 1 hanya di sana.',
      '  Yang dibandingkan: kondisi awal, target (2021–2025), kondisi akhir, pagu (2021–2025), pagu kondisi akhir, OPD penanggung jawab.',
      '',
      '  Desimal dipotong: 1 sel',
      '    Matriks!E6  Indeks kesehatan, target 2021: 71 ≠ 71,4  Renstra!E6 (di sini lebih rendah 0,4)',
      '',
      '  Lain: 1 sel',
      '    Matriks!M7  Indeks mutu, target 2025: 75 ≠ 80  Renstra!M7 (di sini lebih rendah 5)',
      '',
      '  Hanya di sini: 1',
      '    Matriks!C8  Persentase puskesmas',
      '',
      '  Hanya di sana: 1',
      '    Renstra!C8  Prevalensi <b>stunting</b>',
    ].join('\n'));
    expect(page?.text).toContain('<li>Renstra!C8: Prevalensi &lt;b&gt;stunting&lt;/b&gt;</li>');
    expect(page?.text).toContain('<td>target 2021</td><td class="sel">Matriks!E6</td><td>71</td><td>71,4</td><td>di sini lebih rendah 0,4</td><td class="sel">Renstra!E6</td><td>100 % yakin</td>');
  });

  test('says of a long list in the terminal only its beginning', async () => {
    const many = workbookBytes([matrix(...opening, ...Array.from({ length: 30 }, (_, at) => tc14Row('', `SASARAN ${at + 2} : Hasil ${at}`, `Cakupan layanan ke-${at}`, '1', ['1', '2', '3', '4', '5'], '5', 'DINAS KESEHATAN')))]);
    const { out } = await over({ ...files, 'banyak.xlsx': many })(['rpjmd.xlsx', '--dengan', 'banyak.xlsx', '--en']);
    expect(out).toContain('Only there: 30');
    expect(out).toContain('… and 10 more (all of them are in --html and --json)');
  });

  test('a file compared with itself differs in nothing', async () => {
    const { out } = await check(['rpjmd.xlsx', '--dengan', 'rpjmd.xlsx', '--json']);
    const [sheet] = (JSON.parse(out) as Document).files[0]!.sheets;
    expect([sheet?.comparison?.counts, sheet?.findings.some(({ rule }) => rule === 'beda-antar-dokumen')]).toEqual([{ matched: 3, doubtful: 0, different: 0, onlyHere: 0, onlyThere: 0 }, false]);
  });

  test('says what it cannot compare with, instead of checking as if nothing had been asked', async () => {
    expect(await check(['rpjmd.xlsx', '--dengan', 'tidak-ada.xlsx'])).toMatchObject({ status: 2, out: '', error: 'Tidak dapat dibandingkan dengan tidak-ada.xlsx: Berkas ini tidak ditemukan.\n' });
    expect(await check(['rpjmd.xlsx', '--dengan', 'catatan.xlsx'])).toMatchObject({ status: 2, out: '', error: 'Tidak dapat dibandingkan dengan catatan.xlsx: tidak ada tabel perencanaan yang terbaca di berkas itu.\n' });
    expect((await check(['rpjmd.xlsx', '--dengan'])).error).toContain('Sebutkan berkas pembanding setelah --dengan');
  });
});
