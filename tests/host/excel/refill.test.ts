import { afterEach, describe, expect, it } from 'vitest';
import { keepAll } from '../../../src/layouts/refill';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { reopened } from '../../support/books';
import { failAt } from './fail-at';
import { at, choices, close, copy, deleteInMatrix, drawn, grid, insertBelow, look, names, onSheet, refill, reopen, rowOf, settled, table, type } from './refill-table';

afterEach(close);

describe('a drawn table whose plan has not changed', () => {
  it('needs nothing, and nothing is written', async () => {
    await drawn();
    expect(await look()).toMatchObject({ idle: true, hand: [], changes: [], added: [], removed: [] });
    const before = await grid(table);
    await refill();
    expect(at.notice()).toBe('refused isi-ulang.sama');
    expect(await grid(table)).toEqual(before);
    expect(await names()).not.toContain(copy);
  });

  it('is offered for its own layout only', async () => {
    await drawn();
    expect(at.session.refillable('tc-14').map(({ sheet }) => sheet.name)).toEqual([table]);
    expect(at.session.refillable('iku-86')).toEqual([]);
  });
});

describe('the plan has changed', () => {
  it('a figure: its cell follows, the widths of the columns and notes beside and below stay', async () => {
    await drawn();
    await onSheet(table, (of) => {
      of.getRange('C:C').format.columnWidth = 200;
      return () => undefined;
    });
    await type(table, 'S10', 'catatan di samping');
    await type(table, 'B50', 'catatan di bawah');
    await type('Matriks', `E${await rowOf('Matriks', 'Rata-rata lama')}`, 77);
    await settled();
    const preview = await look();
    expect(preview.changes).toMatchObject([{ words: 'Rata-rata lama sekolah', before: 11, after: 77 }]);
    await refill();
    expect([at.notice(), at.session.getState().notice?.params]).toMatchObject(['done isi-ulang', { ubah: 1, tambah: 0, hapus: 0, salinan: copy }]);
    expect((await at.cell(`E${await rowOf(table, 'Rata-rata lama')}`, table)).value).toBe(77);
    expect([(await at.cell('S10', table)).value, (await at.cell('B50', table)).value]).toEqual(['catatan di samping', 'catatan di bawah']);
    expect(await onSheet(table, (of) => {
      const format = of.getRange('C1').format.load('columnWidth');
      return () => format.columnWidth;
    })).toBeCloseTo(200, 0);
    expect(await look()).toMatchObject({ idle: true });
  });

  it('an indicator is gone: its row goes, merged cells shrink, and a second refill writes nothing', async () => {
    await drawn();
    await deleteInMatrix('Jumlah ruang kelas');
    expect((await look()).removed.map(({ words }) => words)).toEqual(['Jumlah ruang kelas yang layak']);
    await refill();
    expect((await grid(table)).flat()).not.toContain('Jumlah ruang kelas yang layak');
    const fresh = tc14.draw(at.shown().view.plan, choices());
    const merges = await onSheet(table, (of) => {
      const areas = of.getRange('A1:X60').getMergedAreasOrNullObject().load('areas/items/address');
      return () => areas.areas.items.map(({ address }) => address.split('!')[1]).sort();
    });
    expect(merges).toHaveLength(fresh.merges.length);
    expect(await look()).toMatchObject({ idle: true });
    await refill();
    expect(at.notice()).toBe('refused isi-ulang.sama');
  });

  it('an indicator has come: its row looks like its neighbours, not like the band above', async () => {
    await drawn();
    await deleteInMatrix('Jumlah ruang kelas');
    await refill();
    const row = await rowOf('Matriks', 'Persentase sekolah');
    insertBelow('Matriks', row);
    await type('Matriks', `C${row + 1}`, 'Jumlah perpustakaan');
    await type('Matriks', `E${row + 1}`, 5);
    await settled();
    expect((await look()).added.map(({ words }) => words)).toEqual(['Jumlah perpustakaan']);
    await refill();
    const there = await rowOf(table, 'Jumlah perpustakaan');
    expect(there).toBe((await rowOf(table, 'Persentase sekolah')) + 1);
    const looks = await onSheet(table, (of) => {
      const format = of.getRange(`C${there}`).format.load('wrapText');
      const font = format.font.load('bold,size');
      return () => ({ wrap: format.wrapText, bold: font.bold, size: font.size });
    });
    expect(looks).toEqual({ wrap: true, bold: false, size: 7 });
  });

  it('another period: columns come and go, and the choice is remembered', async () => {
    await drawn({ period: { first: 2019, last: 2023 } });
    const of = choices({ period: { first: 2020, last: 2022 } });
    expect((await look(of)).columns).toMatchObject({ removed: ['target:2019', 'pagu:2019', 'target:2023', 'pagu:2023'], added: [], kept: [] });
    await refill(keepAll, of);
    expect(at.session.refillable('tc-14')[0]!.choices!.period).toEqual({ first: 2020, last: 2022 });
    expect(await look()).toMatchObject({ idle: true });
  });
});

describe('what the planner has done by hand', () => {
  it('a changed cell is kept, taken into the plan, or written over, as she likes', async () => {
    await drawn();
    const row = await rowOf(table, 'Rata-rata lama');
    await type(table, `E${row}`, 78);
    await type(table, `G${row}`, 79);
    await type(table, `I${row}`, 80);
    const { hand } = await look();
    expect(hand.map(({ columnKey, old, hers, fresh, refused }) => [columnKey.split(':')[0], old, hers, fresh, refused])).toEqual([['target', 11, 78, 11, null], ['target', 12, 79, 12, null], ['target', 13, 80, 13, null]]);
    await refill({ cells: { [hand[0]!.key]: 'ambil', [hand[1]!.key]: 'timpa' }, restore: false });
    expect(await Promise.all(['E', 'G', 'I'].map(async (column) => (await at.cell(`${column}${row}`, table)).value))).toEqual([78, 12, 80]);
    expect((await at.cell(`E${await rowOf('Matriks', 'Rata-rata lama')}`)).value).toBe(78);
    expect((await look()).hand.map(({ hers }) => hers)).toEqual([80]);
    expect(at.session.getState().undo).toMatchObject({ key: 'urung-ambil' });
    await at.session.undoLast();
    expect((await at.cell(`E${await rowOf('Matriks', 'Rata-rata lama')}`)).value).toBe(11);
  });

  it('a word with its level before it goes into the plan without', async () => {
    await drawn();
    const row = await rowOf(table, 'SASARAN : Meningkatnya mutu');
    const preview = await look();
    expect(preview.hand).toEqual([]);
    const cells = (await grid(table))[row - 1]!;
    await type(table, `B${row}`, `${String(cells[1])} dan merata`);
    const { hand } = await look();
    await refill({ cells: Object.fromEntries(hand.map(({ key }) => [key, 'ambil'])), restore: false });
    expect(at.notice()).toBe('done isi-ulang.diambil');
    expect(await look()).toMatchObject({ hand: [], idle: true });
  });

  it('an inserted row and a column outside stay with their neighbours when a program goes', async () => {
    await drawn();
    const row = await rowOf(table, 'Angka harapan lama');
    insertBelow(table, row);
    await type(table, `C${row + 1}`, 'baris saya');
    await type(table, `T${await rowOf(table, 'Angka harapan hidup')}`, 'di luar');
    await deleteInMatrix('Persentase sekolah');
    await deleteInMatrix('Jumlah ruang kelas');
    const preview = await look();
    expect(preview.own.map(({ words }) => words)).toEqual(['baris saya']);
    await refill();
    expect(await rowOf(table, 'baris saya')).toBe((await rowOf(table, 'Angka harapan lama')) + 1);
    expect(await rowOf(table, 'di luar')).toBe(await rowOf(table, 'Angka harapan hidup'));
  });

  it('typed in the row of what is gone, it keeps that row', async () => {
    await drawn();
    await type(table, `S${await rowOf(table, 'Jumlah ruang kelas')}`, 'tanyakan ke Disdik');
    await deleteInMatrix('Jumlah ruang kelas');
    expect((await look()).kept.map(({ words }) => words)).toEqual(['Jumlah ruang kelas yang layak']);
    await refill();
    expect(await rowOf(table, 'tanyakan ke Disdik')).toBe(await rowOf(table, 'Jumlah ruang kelas'));
    expect(await look()).toMatchObject({ idle: true });
  });
});

describe('the workbook', () => {
  it('keeps the sheet as it was beside the table, and reads neither as a source', async () => {
    await drawn();
    await type(table, 'S10', 'catatan');
    await deleteInMatrix('Jumlah ruang kelas');
    const before = await grid(table);
    await refill();
    await settled();
    expect(await grid(copy)).toEqual(before);
    expect(at.session.getState().workbook?.sheets.map(({ name }) => name)).toEqual(['Matriks']);
    await reopen(reopened(at.office.book));
    expect(at.session.getState().workbook?.sheets.map(({ name }) => name)).toEqual(['Matriks']);
    expect(await look()).toMatchObject({ idle: true, guessed: false });
  });

  it('keeps no copy where none is wanted', async () => {
    await drawn();
    await deleteInMatrix('Jumlah ruang kelas');
    await refill(keepAll, null, 'tanpa');
    expect([at.notice(), (await names()).includes(copy)]).toEqual(['done isi-ulang.tanpa-salinan', false]);
  });

  it('asks Excel a fixed number of times', async () => {
    await drawn();
    await deleteInMatrix('Jumlah ruang kelas');
    expect(await at.count(async () => void (await look()))).toBe(2);
    expect(await at.count(() => refill())).toBe(4);
    expect(await at.count(() => refill())).toBe(3);
  });

  it('is as it was where Excel refuses, and done where only its answer got lost', async () => {
    await drawn();
    await deleteInMatrix('Jumlah ruang kelas');
    const before = await grid(table);
    failAt(at.office.host, 4, 'before');
    await refill();
    expect([at.notice(), await grid(table), (await names()).includes(copy)]).toEqual(['failed gagal-host', before, false]);
    await settled();
    failAt(at.office.host, 4, 'after');
    await refill();
    expect([at.notice(), (await names()).includes(copy)]).toEqual(['done isi-ulang', true]);
    expect(await look()).toMatchObject({ idle: true });
  });
});
