import { afterEach, describe, expect, it } from 'vitest';
import { copyName } from '../../../src/excel/refill/copies';
import { reopened } from '../../support/books';
import { keepAll } from '../../../src/layouts/refill';
import { at, close, copy, drawn, idOf, look, model, names, onSheet, refill, reopen, rowOf, settled, table, type } from './refill-table';

afterEach(close);

const change = async (to: number): Promise<void> => {
  await type('Matriks', `E${await rowOf('Matriks', 'Rata-rata lama')}`, to);
  await settled();
};
const sheets = async (): Promise<readonly string[]> => (await names()).filter((name) => name !== '_kaskade');

describe('the name of a copy', () => {
  it('keeps its suffix whole and its number apart, however long the sheet is called', () => {
    const long = 'Lampiran III Program Pembangunan'.slice(0, 31);
    expect(copyName('T-C.14', [])).toBe(copy);
    expect(copyName('T-C.14', [copy, 'T-C.14 (SEBELUM 2)'])).toBe('T-C.14 (sebelum 3)');
    expect(copyName(long, [])).toBe('Lampiran III Program (sebelum)');
    expect(copyName(long, ['Lampiran III Program (sebelum)'])).toBe('Lampiran III Progra (sebelum 2)');
  });
});

describe('copies of earlier refills', () => {
  it('are offered to go with the next one, also in the saved workbook, and then only the last one stays', async () => {
    await drawn();
    await change(71);
    await refill();
    await change(72);
    await refill();
    expect(await sheets()).toEqual(['Matriks', table, 'T-C.14 (sebelum 2)', copy]);
    await reopen(reopened(at.office.book));
    await change(73);
    expect([...(await look()).copies].sort()).toEqual(['T-C.14 (sebelum 2)', copy]);
    await refill(keepAll, null, 'terakhir');
    expect([at.notice(), at.session.getState().notice?.params]).toMatchObject(['done isi-ulang.satu-salinan', { salinan: 'T-C.14 (sebelum 3)', dibuang: 2 }]);
    await settled();
    expect(await sheets()).toEqual(['Matriks', table, 'T-C.14 (sebelum 3)']);
    // Nothing of ours lays claim to a sheet of hers that is called so.
    model().dispatch('DUPLICATE_SHEET', { sheetId: idOf('Matriks'), sheetIdTo: 'baru', sheetNameTo: copy });
    await at.session.check();
    expect(at.session.getState().workbook?.sheets.map(({ name }) => name)).toEqual(['Matriks', copy]);
  });

  it('stay where a formula of hers speaks of them', async () => {
    await drawn();
    await change(71);
    await refill();
    await type('Matriks', 'X3', `='${copy}'!E9`);
    await change(72);
    expect((await look()).copies).toEqual([]);
    await refill(keepAll, null, 'terakhir');
    expect(await sheets()).toContain(copy);
  });
});

describe('looks that the planner has given to rows that stay', () => {
  it('stay: bold letters, colour and height, where a text has become shorter too', async () => {
    await drawn();
    const row = await rowOf(table, 'Rata-rata lama');
    await onSheet(table, (of) => {
      const cells = of.getRange(`C${row}:E${row}`);
      cells.format.fill.color = '#FFFF00';
      cells.format.font.bold = true;
      of.getRange(`${row}:${row}`).format.rowHeight = 60;
      return () => undefined;
    });
    await change(77);
    await type('Matriks', `C${await rowOf('Matriks', 'Rata-rata lama')}`, 'Rata-rata lama');
    await settled();
    await refill();
    expect(at.notice()).toBe('done isi-ulang');
    const looks = await onSheet(table, (of) => {
      const cells = of.getRange(`C${row}:E${row}`).format.load('rowHeight');
      const [fill, font] = [cells.fill.load('color'), cells.font.load('bold')];
      return () => [fill.color, font.bold, cells.rowHeight];
    });
    expect(looks).toEqual(['#FFFF00', true, 60]);
  });
});

describe('what is said before a refill', () => {
  it('shows a formula of hers by what it comes to', async () => {
    await drawn();
    await type(table, `E${await rowOf(table, 'Rata-rata lama')}`, '=40+2');
    await settled();
    expect((await look()).hand.map(({ hers }) => hers)).toEqual([{ formula: '=40+2', value: 42 }]);
  });
});
