import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { saveBook } from '../../src/workbench/files/save';
import type { Typed } from '../support/grid';
import { oddRows } from '../support/odd-sheet';
import type { Planner } from '../support/road';
import { visitWorkbench } from '../support/visits';
import { workbookBytes } from '../support/workbook';

const plain = (typed: Typed): string | number | boolean | null => (typeof typed === 'object' ? (typed?.value ?? null) : (typed ?? null));

describe('a planner’s own table whose header words say little', () => {
  const visits = visitWorkbench();

  function file(name: string, rows: readonly (readonly Typed[])[]): string {
    return visits.put(name, workbookBytes([{ name: 'Kinerja', rows: rows.map((row) => row.map(plain)) }]));
  }

  const dialog = (at: Planner): Locator => at.pane.getByRole('dialog', { name: at.say('mapping.judul') });
  /** What she picks from for a column, by its letter. */
  const picker = (at: Planner, letter: string, what: 'isi' | 'tahun' | 'tingkat' = 'isi'): Locator =>
    what === 'isi' ? dialog(at).getByRole('combobox', { name: new RegExp(`^Isi kolom ${letter},`) }) : dialog(at).getByRole('combobox', { name: at.say(`mapping.${what}`, { huruf: letter }) });
  const corrected = 'tujuan 2 sasaran 3 indikator 5';
  const isCorrected = async (at: Planner): Promise<void> => {
    await expect.poll(() => at.counts(), { timeout: 10_000 }).toBe(corrected);
    expect(await dialog(at).count()).toBe(0);
  };

  it('opens the dialog by itself, is corrected by clicks, and stays corrected after saving, reopening, inserting a column before it and renaming', async () => {
    let at = await visits.open(file('rencana.xlsx', oddRows));
    await dialog(at).waitFor();
    await at.sees(at.say('mapping.ragu'));
    await at.sees(at.say('mapping.terbaca', { isi: '2 tujuan, 5 indikator' }));
    const before = await at.syncs();
    await picker(at, 'C').selectOption('uraian');
    await picker(at, 'C', 'tingkat').selectOption('sasaran');
    await at.sees(at.say('mapping.terbaca', { isi: '2 tujuan, 3 sasaran, 5 indikator' }));
    await picker(at, 'E').selectOption('indikator');
    await at.sees(at.say('mapping.ganda', { huruf: 'E', isi: 'Indikator' }));
    await picker(at, 'D').selectOption('');
    await at.seesNoMore(at.say('mapping.ganda', { huruf: 'E', isi: 'Indikator' }));
    expect(await at.syncs(), 'trying out asks Excel for nothing').toBe(before);
    await at.press('mapping.simpan');
    await at.sees(at.say('session.susunan-disimpan', { lembar: 'Kinerja' }));
    await isCorrected(at);
    const book = await visits.saved(at, 'disimpan.xlsx');

    at = await visits.open(visits.path('disimpan.xlsx'));
    await isCorrected(at);

    const sheetId = book.model.getters.getSheetIdByName('Kinerja') ?? '';
    book.model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: 'Kinerja', dimension: 'COL', base: 2, quantity: 1, position: 'before' });
    book.model.dispatch('RENAME_SHEET', { sheetId, newName: 'Kinerja 2025 (final)', oldName: 'Kinerja' });
    at = await visits.open(visits.put('diubah.xlsx', saveBook(book)));
    await isCorrected(at);
    expect(await at.pane.locator('header').innerText()).toContain('Kinerja 2025 (final)');

    // On request, too; and the automatic reading can be had back.
    await at.pane.getByRole('button', { name: at.say('pane.menu') }).click();
    await at.pane.getByRole('menuitem', { name: at.say('mapping.menu') }).click();
    await dialog(at).waitFor();
    expect(await picker(at, 'F').inputValue()).toBe('indikator');
    await at.press('mapping.otomatis');
    await at.sees(at.say('mapping.otomatis.tanda'));
    expect(await picker(at, 'F').inputValue()).toBe('');
    await at.press('mapping.simpan');
    await at.sees(at.say('session.susunan-otomatis', { lembar: 'Kinerja 2025 (final)' }));
    await expect.poll(() => at.counts()).toBe('tujuan 2 indikator 5');
  });

  it('closed with Escape, it does not come again by itself, and nothing was written', async () => {
    const at = await visits.open(file('lagi.xlsx', oddRows));
    await dialog(at).waitFor();
    await at.page.keyboard.press('Escape');
    await dialog(at).waitFor({ state: 'detached' });
    await at.press('pane.periksa');
    await at.sees(/Selesai diperiksa/);
    expect(await dialog(at).count()).toBe(0);
    expect((await visits.saved(at)).model.getters.getSheetIds()).toHaveLength(1);
  });

  it('a sheet whose header is not recognised is shown by its rows', async () => {
    const rows = Array.from({ length: 8 }, (_, at) => [`Warga semakin sehat ${at + 1}`, `Angka kunjungan ke-${at + 1}`, '20', 'Dinas Kesehatan']);
    const at = await visits.open(file('laporan.xlsx', [['Laporan'], ['nama', 'isi', 'angka', 'orang'], ['Apa yang dituju', 'Apa yang dihitung', 'Berapa', 'Siapa'], ...rows]));
    await at.pane.getByRole('button', { name: at.say('mapping.tunjuk.lembar', { lembar: '“Kinerja”' }) }).click();
    await dialog(at).waitFor();
    await dialog(at).getByRole('combobox', { name: at.say('mapping.kepala.sampai') }).selectOption('2');
    await dialog(at).getByRole('combobox', { name: at.say('mapping.kepala.dari') }).selectOption('2');
    await picker(at, 'A').selectOption('uraian');
    await picker(at, 'A', 'tingkat').selectOption('sasaran');
    await picker(at, 'B').selectOption('indikator');
    await picker(at, 'C').selectOption('target');
    await picker(at, 'C', 'tahun').selectOption('2');
    await picker(at, 'D').selectOption('opd');
    await at.sees(at.say('mapping.terbaca', { isi: '8 sasaran, 8 indikator' }));
    await at.press('mapping.simpan');
    await expect.poll(() => at.counts()).toBe('sasaran 8 indikator 8');
  });
});
