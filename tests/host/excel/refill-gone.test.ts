import { afterEach, describe, expect, it } from 'vitest';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { at, choices, close, copy, deleteInMatrix, drawn, grid, look, names, onSheet, refill, rowOf, table, type } from './refill-table';

afterEach(close);

const wide = { period: { first: 2019, last: 2023 } };
const narrow = () => choices({ period: { first: 2020, last: 2022 } });
const mergesIn = (area: string) => onSheet(table, (of) => {
  const areas = of.getRange(area).getMergedAreasOrNullObject().load('areas/items/address');
  return () => (areas.isNullObject ? [] : areas.areas.items.map(({ address }) => address.split('!')[1]).sort());
});
const headRows = async () => (await grid(table)).slice(3, 7).map((cells) => cells.slice(0, 16));
const keyOf = async (hers: unknown, of = narrow()): Promise<string> => (await look(of)).hand.find((cell) => cell.hers === hers)!.key;

describe('a cell changed by hand whose year has left the table', () => {
  it('can be kept, taken into the plan or let go, and says which plan cell it came from', async () => {
    await drawn(wide);
    const row = await rowOf(table, 'Rata-rata lama');
    await type(table, `E${row}`, 77);
    const { hand } = await look(narrow());
    expect(hand).toMatchObject([{ columnKey: 'target:2019', gone: 'kolom', hers: 77, refused: null, source: { field: { field: 'target', year: 2019 } } }]);
  });

  it('taken into the plan, it stands there, and its column goes', async () => {
    await drawn(wide);
    await type(table, `E${await rowOf(table, 'Rata-rata lama')}`, 77);
    await refill({ cells: { [await keyOf(77)]: 'ambil' }, restore: false }, narrow());
    expect(at.notice()).toBe('done isi-ulang');
    expect((await at.cell(`E${await rowOf('Matriks', 'Rata-rata lama')}`)).value).toBe(77);
    expect((await grid(table)).map((cells) => cells.slice(0, 24)).flat()).not.toContain(77);
    expect((await look()).idle).toBe(true);
  });

  it('let go, its column goes too, and the copy has what was typed', async () => {
    await drawn(wide);
    const row = await rowOf(table, 'Rata-rata lama');
    await type(table, `E${row}`, 77);
    await refill({ cells: { [await keyOf(77)]: 'timpa' }, restore: false }, narrow());
    expect((await grid(table)).flat()).not.toContain(77);
    expect((await headRows()).flat()).not.toContain('(tetap)');
    expect((await at.cell(`E${row}`, copy)).value).toBe(77);
    expect((await at.cell(`E${await rowOf('Matriks', 'Rata-rata lama')}`)).value).toBe(11);
  });

  it('that the plan cannot take stays with its column, whatever the others do', async () => {
    await drawn(wide);
    const row = await rowOf(table, 'Rata-rata lama');
    await type(table, `E${row}`, '=1+1');
    await type(table, `M${row}`, 78);
    const preview = await look(narrow());
    expect(preview.hand.map(({ columnKey, refused }) => [columnKey, refused])).toEqual([['target:2019', 'rumus'], ['target:2023', null]]);
    await refill({ cells: Object.fromEntries(preview.hand.map(({ key }) => [key, 'ambil'])), restore: false }, narrow());
    expect(at.notice()).toBe('done isi-ulang.sebagian');
    expect((await at.cell(`E${row}`, table)).value).toBe(2);
    expect((await headRows())[0]!.filter((text) => String(text).includes('(tetap)'))).toEqual(['2019\ntarget\n(tetap)']);
  });
});

describe('a column that is kept because of what was typed in it', () => {
  it('is the only one of its year that stays, with a head of its own over all rows of the header; the table’s own header is whole and counts on', async () => {
    await drawn(wide);
    const row = await rowOf(table, 'Rata-rata lama');
    await type(table, `E${row}`, 77);
    const preview = await look(narrow());
    expect(preview.columns).toMatchObject({ kept: ['target:2019'], removed: ['pagu:2019', 'target:2023', 'pagu:2023'] });
    await refill(undefined, narrow());
    const [first, ...rest] = await headRows();
    expect(first!.slice(4, 6)).toEqual(['2019\ntarget\n(tetap)', 'Capaian Kinerja Program dan Kerangka Pendanaan']);
    expect(rest.map((cells) => cells[4])).toEqual(['', '', '']);
    const { values, trace } = tc14.draw(at.shown().view.plan, narrow());
    const numbering = values[trace!.rows.findLastIndex(({ part }) => part === 'kepala')]!;
    expect(rest.at(-1)!.filter((text) => text !== '')).toEqual(numbering.filter((text) => text !== null));
    expect(await mergesIn('E4:E7')).toEqual(['E4:E7']);
    const group = (await mergesIn('F4:F4'))[0]!;
    expect(group.startsWith('F4:')).toBe(true);
    expect((await at.cell(`E${row}`, table)).value).toBe(77);
    expect(await look()).toMatchObject({ idle: true });
    await refill();
    expect(at.notice()).toBe('refused isi-ulang.sama');
  });

  it('stands under the heading that spans it, where it lies inside the table', async () => {
    await drawn(wide);
    await type(table, `N${await rowOf(table, 'Persentase sekolah')}`, 5);
    await refill(undefined, narrow());
    const rows = await headRows();
    const column = rows[1]!.findIndex((text) => String(text).startsWith('2023'));
    expect(rows.map((cells) => cells[column])).toEqual(['', '2023\nRp\n(tetap)', '', '']);
    const letter = String.fromCharCode(65 + column);
    expect(await mergesIn(`${letter}5:${letter}7`)).toEqual([`${letter}5:${letter}7`]);
    const [group] = await mergesIn('E4:E4');
    expect(group! > `E4:${letter}4`).toBe(true);
    expect(await look()).toMatchObject({ idle: true });
  });

  it('is kept by a formula that speaks of it as well', async () => {
    await drawn(wide);
    await type(table, 'T9', `=F${await rowOf(table, 'Rata-rata lama')}*2`);
    expect((await look(narrow())).columns.kept).toEqual(['pagu:2019']);
  });
});

describe('a cell changed by hand whose row the plan has no longer', () => {
  const typed = async (): Promise<number> => {
    await drawn();
    const row = await rowOf(table, 'Jumlah ruang kelas');
    await type(table, `E${row}`, 77);
    await deleteInMatrix('Jumlah ruang kelas');
    return row;
  };

  it('cannot go into the plan, and says that its row is gone', async () => {
    await typed();
    expect((await look()).hand).toMatchObject([{ gone: 'baris', fresh: undefined, refused: 'baris-hilang' }]);
  });

  it('keeps its row where it is kept', async () => {
    const row = await typed();
    await refill();
    expect((await at.cell(`E${row}`, table)).value).toBe(77);
    expect(await rowOf(table, 'Jumlah ruang kelas')).toBe(row);
  });

  it('goes with its row where it is let go, counted as removed; the copy has both', async () => {
    const row = await typed();
    const { hand } = await look();
    await refill({ cells: { [hand[0]!.key]: 'timpa' }, restore: false });
    expect([at.notice(), at.session.getState().notice?.params]).toMatchObject(['done isi-ulang', { hapus: 1, tangan: 0 }]);
    expect((await grid(table)).flat().filter((text) => text === 77 || String(text).startsWith('Jumlah ruang kelas'))).toEqual([]);
    expect((await at.cell(`E${row}`, copy)).value).toBe(77);
    expect((await names()).includes(copy)).toBe(true);
    expect((await look()).idle).toBe(true);
  });

  it('of two in one row, the one let go says again what was written while the other keeps the row', async () => {
    const row = await (async () => {
      await drawn();
      const there = await rowOf(table, 'Jumlah ruang kelas');
      await type(table, `E${there}`, 77);
      await type(table, `G${there}`, 78);
      await deleteInMatrix('Jumlah ruang kelas');
      return there;
    })();
    const { hand } = await look();
    await refill({ cells: { [hand.find(({ hers }) => hers === 77)!.key]: 'timpa' }, restore: false });
    expect([(await at.cell(`E${row}`, table)).value, (await at.cell(`G${row}`, table)).value]).toEqual([11, 78]);
  });
});

describe('what is listed as changed', () => {
  it('names title and header by their part and cell, and leaves numbers of columns out', async () => {
    await drawn(wide);
    const { changes } = await look(narrow());
    expect(changes.map(({ part, row, column, after }) => [part, row, column, after])).toEqual([['judul', 1, 0, 'Tahun 2020–2022'], ['kepala', 3, 3, 'Kondisi Kinerja Awal RPJMD (Tahun 2018)']]);
  });

  it('is counted as it is listed', async () => {
    await drawn(wide);
    const { changes } = await look(narrow());
    await refill(undefined, narrow());
    expect(at.session.getState().notice?.params).toMatchObject({ ubah: changes.length });
  });
});
