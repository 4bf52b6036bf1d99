import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { saveBook } from '../../src/workbench/files/save';
import { matrixBook } from '../host/excel/matrix-book';
import { valueAt } from '../support/books';
import type { Planner } from '../support/road';
import { faultsOfPane, visitWorkbench } from '../support/visits';

/** Requests that drawing may cost here; docs/excel.md has them. */
const syncsOf = { fill: 3 };
const name = 'T-C.26 Tujuan, Sasaran, Strategi, dan Arah Kebijakan';

describe('a planner chooses a standard table and how it is printed', () => {
  const visits = visitWorkbench();
  let planner: Planner;

  const openWorkbook = async (file: string): Promise<void> => {
    planner = await visits.open(file, { paneWidth: 320 });
    await planner.button('pane.isiTabel').first().waitFor();
  };
  const matrix = (): string => visits.put('rpjmd.xlsx', saveBook(matrixBook()));
  const section = (part: 'isi' | 'tahun' | 'tampilan' | 'kepala' | 'saringan' | 'kertas' | 'tanda'): Locator => planner.pane.locator('summary', { hasText: planner.say(`choices.bagian.${part}`) });
  const textbox = (key: Parameters<Planner['say']>[0]): Locator => planner.pane.getByRole('textbox', { name: planner.say(key), exact: true });
  const list = (key: Parameters<Planner['say']>[0]): Locator => planner.pane.getByRole('combobox', { name: planner.say(key), exact: true });
  const preview = (): Locator => planner.pane.getByRole('region', { name: planner.say('paneTables.isi.pratinjau') });
  const chooseTable = async (words: string): Promise<void> => {
    await planner.pane.getByRole('button', { name: /^Ganti tabel/ }).click();
    await list('choices.daftar.cari').fill(words);
    await list('choices.daftar.cari').press('Enter');
  };
  const audit = async (): Promise<void> => expect(await faultsOfPane(planner)).toEqual([]);

  it('sees every choice in the preview, draws it, and finds it again when the workbook is opened anew', async () => {
    await openWorkbook(matrix());
    await planner.press('pane.isiTabel');
    await planner.pane.getByRole('button', { name: /^Ganti tabel/ }).click();
    await audit();
    await planner.press('choices.daftar.batal');
    await chooseTable('tc14');
    await preview().getByText('Tahun 2019–2023').waitFor();

    await textbox('paneTables.isi.judulTabel').fill('Program Prioritas Daerah');
    await textbox('paneTables.isi.daerah').fill('Kabupaten Natuna');
    await textbox('paneTables.isi.sumber').fill('Sumber: Bappeda');
    await preview().getByText('Tabel T-C.14 Program Prioritas Daerah').waitFor();
    await preview().getByText('Kabupaten Natuna Tahun 2019–2023').waitFor();
    await preview().getByText('Sumber: Bappeda').waitFor();
    await section('tahun').click();
    await list('choices.tahun.kolom').selectOption({ label: planner.say('choices.tahun.sendiri') });
    expect(await Promise.all([textbox('choices.tahun.awal'), textbox('choices.tahun.akhir')].map((field) => field.inputValue())), 'her own years begin with the present ones').toEqual(['2019', '2023']);
    expect(await planner.button('paneTables.isi.isi').getAttribute('aria-disabled')).not.toBe('true');
    await textbox('choices.tahun.awal').fill('2020');
    await textbox('choices.tahun.akhir').fill('');
    await planner.sees(planner.say('choices.tahun.bukan-tahun'));
    expect(await planner.button('paneTables.isi.isi').getAttribute('aria-disabled')).toBe('true');
    await textbox('choices.tahun.akhir').fill('2022');
    await preview().getByText('2023', { exact: true }).waitFor({ state: 'detached' });
    const share = async (): Promise<number> => ((await preview().boundingBox())?.height ?? 0) / (await planner.pane.evaluate(() => window.innerHeight));
    expect(await share(), 'the preview’s share of the pane').toBeLessThan(0.25);
    await planner.press('paneTables.isi.pratinjau');
    expect(await preview().count(), 'the preview is closed').toBe(0);
    await planner.press('paneTables.isi.pratinjau');
    await section('tahun').click();
    await section('kepala').click();
    await planner.pane.getByRole('textbox', { name: 'Kode', exact: true }).fill('Kode Rekening');
    await preview().getByText('Kode Rekening').waitFor();
    await section('kepala').click();
    await section('saringan').click();
    await list('choices.saringan.opd').selectOption({ label: 'Dinas Kesehatan' });
    await preview().getByText('Angka harapan hidup').waitFor();
    await preview().getByText('Rata-rata lama sekolah').waitFor({ state: 'detached' });
    await section('saringan').click();
    await section('tanda').click();
    await textbox('choices.tanda.nama').fill('H. Nama Terang');
    await preview().getByText('H. Nama Terang').waitFor();
    await audit();

    const cost = await planner.costOf(async () => {
      await planner.press('paneTables.isi.isi');
      await planner.sees(/Tabel dibuat di lembar “T-C.14”/);
    });
    expect(cost).toBeLessThanOrEqual(syncsOf.fill);
    const book = await visits.saved(planner, 'terisi.xlsx');
    expect(['A1', 'A2', 'A4'].map((cell) => valueAt(book, cell, 1))).toEqual(['Tabel T-C.14 Program Prioritas Daerah', 'Kabupaten Natuna Tahun 2020–2022', 'Kode Rekening']);

    await openWorkbook(visits.path('terisi.xlsx'));
    await planner.press('pane.isiTabel');
    await planner.sees(planner.say('choices.pernah', { sheet: 'T-C.14' }));
    expect(await Promise.all([textbox('paneTables.isi.judulTabel'), textbox('paneTables.isi.daerah'), textbox('paneTables.isi.sumber')].map((field) => field.inputValue()))).toEqual(['Program Prioritas Daerah', 'Kabupaten Natuna', 'Sumber: Bappeda']);
    await section('tahun').click();
    expect(await Promise.all([textbox('choices.tahun.awal'), textbox('choices.tahun.akhir')].map((field) => field.inputValue()))).toEqual(['2020', '2022']);
    await preview().getByText('Kode Rekening').waitFor();
    await preview().getByText('H. Nama Terang').waitFor();
    expect(await preview().getByText('Rata-rata lama sekolah').count()).toBe(0);
    await planner.press('choices.bawaan');
    await preview().getByText('Rata-rata lama sekolah').waitFor();
    expect(await textbox('paneTables.isi.judulTabel').inputValue()).toBe('Program Pembangunan Daerah yang disertai Pagu Indikatif');
    expect(await planner.button('choices.bawaan').count()).toBe(0);
  });

  it('is told beforehand what the plan lacks, and where a filter leaves nothing', async () => {
    await openWorkbook(matrix());
    await planner.press('pane.isiTabel');
    await chooseTable('T-C.26');
    await planner.pane.getByRole('heading', { name }).waitFor();
    await planner.sees(/^Tidak ada di rencana ini: strategi, arah kebijakan/);
    await chooseTable('indikasi rencana program');
    await section('saringan').click();
    await list('choices.saringan.opd').selectOption({ label: 'Dinas Kesehatan' });
    await planner.sees(planner.say('choices.tanpa.saringan'));
    expect(await planner.button('paneTables.isi.isi').getAttribute('aria-disabled')).toBe('true');
    await list('choices.saringan.opd').selectOption({ label: planner.say('choices.saringan.semua') });
    await preview().getByText('Persentase sekolah terakreditasi').waitFor();
    expect(await planner.button('paneTables.isi.isi').getAttribute('aria-disabled')).not.toBe('true');
  });
});
