import { beforeEach, describe, expect, it } from 'vitest';
import { saveBook } from '../../src/workbench/files/save';
import { mergesOf, rowsOf, smallDrawing } from '../host/excel/matrix-book';
import { bookOf, type Rows } from '../host/support/book';
import { addressOf } from '../../src/excel/host/addresses';
import { valueAt } from '../support/books';
import type { Planner } from '../support/road';
import { headers } from '../support/template-table';
import { faultsOfPane, visitWorkbench } from '../support/visits';

/** Requests that the two intents may cost here; docs/excel.md has them. */
const syncsOf = { preview: 3, fill: 5, undo: 5 };

const header = headers['tc-27'];
const typed: Rows = header.values.map((cells) => cells.map((value) => (typeof value === 'string' && /^[^a-z]/i.test(value) ? `'${value}` : value)));

describe('a planner fills a T-C.27 of her own from the matrix beside it', () => {
  const visits = visitWorkbench();
  let planner: Planner;

  beforeEach(async () => {
    const book = bookOf({ Matriks: rowsOf(smallDrawing), 'T-C.27': typed }, { name: 'templat.xlsx', merges: { Matriks: mergesOf(smallDrawing), 'T-C.27': header.merges.map(addressOf) } });
    planner = await visits.open(visits.put('templat.xlsx', saveBook(book)));
    await planner.button('pane.isiTabel').first().waitFor();
  });

  it('sees what would be written, fills it, and takes it back', async () => {
    await planner.page.locator('.o-sheet', { hasText: 'T-C.27' }).click();
    await planner.press('pane.isiTabel');
    await planner.pane.getByRole('tab', { name: planner.say('template.pilihan.sendiri') }).click();
    const looked = await planner.costOf(async () => {
      await planner.press('template.baca');
      await planner.sees(planner.say('template.lembar', { sheet: 'T-C.27', row: 5 }));
    });
    expect(looked).toBeLessThanOrEqual(syncsOf.preview);
    await planner.sees('C–G · kode');
    await planner.sees(planner.say('template.isi', { rows: 6, indikator: 6 }));
    await planner.sees(planner.say('template.tanpaTempat', { tingkat: 'misi', items: 1, indikator: 0 }));
    expect(await faultsOfPane(planner)).toEqual([]);

    const cost = await planner.costOf(async () => {
      await planner.press('template.isi.templat');
      await planner.sees(planner.say('session.templat-diisi', { lembar: 'T-C.27', baris: 6 }));
    });
    expect(cost).toBeLessThanOrEqual(syncsOf.fill);
    const book = await visits.saved(planner);
    const row = (at: number): unknown[] => 'ABCDEFGHIJK'.split('').map((column) => valueAt(book, `${column}${at}`, 1) ?? '');
    expect([5, 6, 7, 8, 9, 10].map(row)).toEqual([
      ['Meningkatnya mutu manusia', '', '', '', '', '', '', '', 'Indeks mutu manusia', 10, 11],
      ['', 'Meningkatnya mutu pendidikan', '', '', '', '', '', '', 'Rata-rata lama sekolah', 10, 11],
      ['', '', '', '', '', '', '', '', 'Angka harapan lama sekolah', 10, 11],
      ['', '', '1', '01', '02', '', '', 'Program Pengelolaan Pendidikan', 'Persentase sekolah terakreditasi', 10, 11],
      ['', '', '', '', '', '', '', '', 'Jumlah ruang kelas yang layak', 10, 11],
      ['', 'Meningkatnya derajat kesehatan', '', '', '', '', '', '', 'Angka harapan hidup', 10, 11],
    ]);

    const undone = await planner.costOf(async () => {
      await planner.press('pane.batalkan');
      await planner.sees(/dikembalikan ke isi semula/);
    });
    expect(undone).toBeLessThanOrEqual(syncsOf.undo);
    const again = await visits.saved(planner);
    expect(valueAt(again, 'I5', 1) ?? '').toBe('');
    expect(valueAt(again, 'I1', 1)).toBe('Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)');
  });
});
