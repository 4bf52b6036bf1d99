import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { buildPage, serve } from './build';

/** One picture: a state, what is done in it, and how it is looked at. */
interface Shot {
  readonly name: string;
  readonly state: string;
  readonly width?: number;
  readonly height?: number;
  readonly lang?: string;
  readonly theme?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const findings = async (page: Page): Promise<void> => page.getByRole('tab').nth(1).click();
const assign = async (page: Page): Promise<void> => {
  await page.locator('header').getByRole('button', { name: /belum punya OPD|without an agency/ }).click();
  await page.getByRole('checkbox', { name: /Pilih semua|Select all/ }).first().click();
  await page.getByRole('button', { name: /Tetapkan OPD|Assign agency/ }).click();
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(300);
};
const fill = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Isi tabel|Fill table/ }).click();
  await page.getByRole('table').waitFor();
};
const sections = async (page: Page, ...names: readonly string[]): Promise<void> => {
  await page.locator('summary', { hasText: /^(Isi|Content)$/ }).click();
  for (const name of names) await page.locator('summary', { hasText: name }).click();
  await page.locator('summary', { hasText: names[0] ?? '' }).evaluate((node) => node.scrollIntoView({ block: 'start' }));
};
const tables = async (page: Page): Promise<void> => {
  await fill(page);
  await page.getByRole('button', { name: /Ganti tabel|Change table/ }).click();
  await page.getByRole('listbox').waitFor();
};
const takeTable = async (page: Page, words: string): Promise<void> => {
  await tables(page);
  await page.getByRole('combobox').first().fill(words);
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('table').waitFor();
};
const again = async (page: Page): Promise<void> => {
  await fill(page);
  await page.getByRole('button', { name: /^(Isi tabel|Fill table)$/ }).click();
  await fill(page);
  await page.getByRole('button', { name: /^(Isi ulang “|Fill “)/ }).click();
  await page.getByRole('radiogroup').first().waitFor();
};
const template = async (page: Page): Promise<void> => {
  await fill(page);
  await page.getByRole('tab', { name: /Templat saya|My template/ }).click();
  await page.getByRole('button', { name: /Baca kepala|Read the header/ }).click();
  await page.getByRole('table').waitFor();
};
const choose = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Menu lainnya|More/ }).click();
  await page.getByRole('menuitem', { name: /Bandingkan dokumen|Compare documents/ }).click();
  await page.getByRole('heading', { name: /Bandingkan dokumen|Compare documents/ }).waitFor();
};
const compare = async (page: Page): Promise<void> => {
  await choose(page);
  await page.getByRole('button', { name: /^(Bandingkan|Compare)$/ }).click();
  await page.getByRole('region', { name: /Berbeda|Different/ }).waitFor();
};
const part = async (page: Page, name: RegExp): Promise<void> => {
  await compare(page);
  await page.getByRole('group', { name: /Isi perbandingan|Parts of/ }).getByRole('button', { name }).click();
};
const dialog = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(400);
};
const guards = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Menu lainnya|More/ }).click();
  await page.getByRole('menuitem', { name: /Pengaman|Guards/ }).click();
  await dialog(page);
};
const mend = async (page: Page): Promise<void> => {
  await findings(page);
  await page.getByRole('button', { name: /temuan sejenis|findings of a kind/ }).first().click();
  await dialog(page);
};
const mute = async (page: Page): Promise<void> => {
  await findings(page);
  await page.getByRole('button', { name: /Abaikan dengan alasan|Mute with a reason/ }).first().click();
  await dialog(page);
};
const profil = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Menu lainnya|More/ }).click();
  await page.getByRole('menuitem', { name: /Profil/ }).click();
  await dialog(page);
};
const pictures = async (page: Page, kind?: RegExp): Promise<void> => {
  await page.getByRole('button', { name: /Menu lainnya|More/ }).click();
  await page.getByRole('menuitem', { name: /^(Gambar|Pictures)…/ }).click();
  await page.getByRole('tablist').waitFor();
  if (kind) await page.getByRole('tab', { name: kind }).click();
  await page.waitForTimeout(300);
};
const search = async (page: Page): Promise<void> => page.getByRole('searchbox').fill('layanan');

export const shots: readonly Shot[] = [
  { name: 'kaskade', state: 'usual', width: 320 },
  { name: 'kaskade-350', state: 'usual' },
  { name: 'kaskade-gelap', state: 'usual', theme: 'dark' },
  { name: 'kaskade-en', state: 'usual', width: 320, lang: 'en' },
  { name: 'kaskade-terbuka', state: 'usual', width: 320, act: async (page) => {
    await page.getByRole('button', { name: 'Buka semua' }).click();
    await page.getByRole('treeitem').nth(4).click();
    await page.getByRole('tree').focus();
    await page.keyboard.press('ArrowDown');
  } },
  { name: 'kaskade-cari', state: 'usual', width: 320, act: search },
  { name: 'kaskade-cari-gelap', state: 'usual', theme: 'dark', act: search },
  { name: 'kaskade-tanpa-opd', state: 'usual', width: 320, act: (page) => page.getByRole('group', { name: 'Saringan' }).getByRole('button').first().click() },
  { name: 'kaskade-tidak-ada', state: 'usual', width: 320, act: (page) => page.getByRole('searchbox').fill('pelabuhan antariksa') },
  { name: 'beberapa-lembar', state: 'several', width: 320 },
  { name: 'menu', state: 'usual', width: 320, act: async (page) => { await page.getByRole('button', { name: 'Menu lainnya' }).click(); await page.waitForTimeout(300); } },
  { name: 'temuan', state: 'usual', width: 320, act: findings },
  { name: 'temuan-350', state: 'usual', act: findings },
  { name: 'temuan-gelap', state: 'usual', theme: 'dark', act: findings },
  { name: 'temuan-en', state: 'usual', width: 320, lang: 'en', act: findings },
  { name: 'temuan-mengapa', state: 'usual', width: 320, act: async (page) => { await findings(page); await page.getByRole('button', { name: /Mengapa/ }).first().click(); } },
  { name: 'temuan-opd', state: 'usual', width: 320, act: async (page) => { await findings(page); await page.getByRole('button', { name: 'OPD', exact: true }).click(); } },
  { name: 'temuan-akhir', state: 'usual', width: 320, act: async (page) => {
    await findings(page);
    const region = page.getByRole('region', { name: /Temuan/ });
    await region.evaluate((list) => list.scrollTo(0, 1e6));
    await page.waitForTimeout(200);
    await region.evaluate((list) => list.scrollTo(0, 1e6));
    for (const name of [/tidak diperiksa/i, /tidak terbaca/i]) if (await page.getByRole('button', { name }).count()) await page.getByRole('button', { name }).first().click();
    await region.evaluate((list) => list.scrollTo(0, 1e6));
  } },
  { name: 'benahi-temuan', state: 'mendable', width: 320, act: findings },
  { name: 'benahi-temuan-opd', state: 'mendable', width: 320, theme: 'dark', act: async (page) => {
    await findings(page);
    await page.getByRole('button', { name: 'OPD', exact: true }).click();
    await page.getByRole('button', { name: /Mengapa ini temuan/ }).first().click();
  } },
  { name: 'benahi-satu', state: 'mendable', width: 320, act: async (page) => { await findings(page); await page.getByRole('button', { name: /^Perbaiki I7/ }).first().click(); await dialog(page); } },
  { name: 'benahi-semua', state: 'mendable', width: 320, act: mend },
  { name: 'benahi-semua-gelap-en', state: 'mendable', width: 320, theme: 'dark', lang: 'en', act: mend },
  { name: 'benahi-sesudah', state: 'mendable', width: 320, act: async (page) => { await mend(page); await page.getByRole('button', { name: 'Terapkan' }).click(); await page.getByRole('dialog').waitFor({ state: 'detached' }); } },
  { name: 'benahi-abaikan', state: 'mendable', width: 320, act: async (page) => { await mute(page); await page.getByRole('textbox', { name: 'Alasan' }).fill('Disepakati dalam rapat penyelarasan 12 Maret'); } },
  { name: 'benahi-abaikan-gelap-en', state: 'mendable', width: 320, height: 600, theme: 'dark', lang: 'en', act: mute },
  { name: 'benahi-diabaikan', state: 'muted', width: 320, act: async (page) => {
    await findings(page);
    const region = page.getByRole('region', { name: /Temuan/ });
    for (let turn = 0; turn < 3; turn += 1) { await region.evaluate((list) => list.scrollTo(0, 1e6)); await page.waitForTimeout(100); }
    await page.getByRole('button', { name: /^Diabaikan/ }).click();
    await page.waitForTimeout(100);
    await region.evaluate((list) => list.scrollTo(0, 1e6));
  } },
  { name: 'profil', state: 'usual', width: 320, act: profil },
  { name: 'profil-gelap-en', state: 'odd-profil', width: 320, theme: 'dark', lang: 'en', act: profil },
  { name: 'profil-salah', state: 'usual', width: 320, act: async (page) => {
    await profil(page);
    await page.getByRole('textbox', { name: 'Tahun awal periode' }).fill('2029');
    await page.getByRole('button', { name: 'Tambah skala' }).click();
    await page.getByRole('textbox', { name: 'Nilai skala 1' }).fill('B ≥ 60; A ≥ 80');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByRole('button', { name: 'Tambah skala' }).scrollIntoViewIfNeeded();
  } },
  { name: 'profil-janggal', state: 'odd-profil', width: 320 },
  { name: 'temuan-bersih', state: 'clean', width: 320, act: findings },
  { name: 'tetapkan-opd', state: 'usual', width: 320, act: assign },
  { name: 'tetapkan-opd-gelap', state: 'usual', theme: 'dark', act: assign },
  { name: 'tetapkan-opd-baru', state: 'usual', width: 320, lang: 'en', act: async (page) => { await assign(page); await page.getByRole('combobox').fill('Dinas Baru'); } },
  { name: 'sesudah-tetapkan', state: 'usual', width: 320, act: async (page) => {
    await assign(page);
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByRole('button', { name: 'Tetapkan', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  } },
  { name: 'isi-tabel', state: 'usual', width: 320, act: fill },
  { name: 'isi-tabel-350-en', state: 'usual', lang: 'en', act: fill },
  { name: 'isi-tabel-pratinjau', state: 'usual', width: 320, theme: 'dark', act: async (page) => { await fill(page); await page.getByRole('table').scrollIntoViewIfNeeded(); } },
  { name: 'isi-tabel-bagian', state: 'choosing', width: 320, act: async (page) => { await fill(page); await sections(page, 'Tahun'); await page.getByText('Kata kepala').scrollIntoViewIfNeeded(); } },
  { name: 'isi-tabel-bagian-tertutup', state: 'choosing', width: 320, act: async (page) => { await fill(page); await page.locator('summary').last().scrollIntoViewIfNeeded(); } },
  { name: 'isi-tabel-tahun-salah', state: 'choosing', width: 320, act: async (page) => {
    await fill(page);
    await sections(page, 'Tahun');
    await page.getByRole('combobox', { name: 'Tahun yang berkolom', exact: true }).selectOption('sendiri');
    await page.getByRole('textbox', { name: 'Tahun pertama' }).fill('2023');
    await page.getByRole('textbox', { name: 'Tahun terakhir' }).fill('2019');
  } },
  { name: 'isi-tabel-tahun-luar', state: 'choosing', width: 320, lang: 'en', act: async (page) => {
    await fill(page);
    await sections(page, 'Years');
    await page.getByRole('combobox', { name: 'Years with columns', exact: true }).selectOption('sendiri');
    await page.getByRole('textbox', { name: 'First year' }).fill('2021');
    await page.getByRole('textbox', { name: 'Last year' }).fill('2025');
  } },
  { name: 'isi-tabel-tampilan-gelap', state: 'choosing', width: 320, theme: 'dark', act: async (page) => {
    await fill(page);
    await sections(page, 'Tampilan');
    await page.getByRole('combobox', { name: 'Rupiah' }).selectOption('millions');
  } },
  { name: 'isi-tabel-kepala', state: 'choosing', width: 320, act: async (page) => {
    await fill(page);
    await sections(page, 'Kata kepala');
    await page.getByRole('textbox', { name: /^Misi\/Tujuan/ }).fill('Misi, Tujuan, Sasaran, dan Program');
  } },
  { name: 'isi-tabel-saringan', state: 'choosing', width: 320, act: async (page) => {
    await fill(page);
    await sections(page, 'Saringan');
    await page.getByRole('combobox', { name: 'OPD' }).selectOption({ index: 2 });
    await page.getByRole('combobox', { name: 'Misi' }).selectOption({ index: 2 });
  } },
  { name: 'isi-tabel-tanda-en-gelap', state: 'choosing', lang: 'en', theme: 'dark', act: async (page) => {
    await fill(page);
    await sections(page, 'Signature', 'Paper');
    await page.getByRole('textbox', { name: 'Place and date' }).fill('Ranai, 9 November 2021');
    await page.getByRole('textbox', { name: 'Position' }).fill('Kepala Badan Perencanaan Pembangunan Daerah');
    await page.getByRole('textbox', { name: 'Name' }).fill('H. Nama Terang, S.E., M.Si.');
  } },
  { name: 'isi-tabel-diubah', state: 'choosing', width: 320, act: async (page) => {
    await fill(page);
    await page.getByRole('textbox', { name: 'Baris sumber' }).fill('Sumber: Bappeda Kabupaten Natuna, diolah');
    await page.getByRole('button', { name: 'Isi tabel' }).click();
    await page.getByRole('button', { name: 'Isi tabel' }).click();
    await page.getByText(/Pilihan diambil/).waitFor();
    await page.locator('[role=region] tr').last().scrollIntoViewIfNeeded();
  } },
  { name: 'isi-tabel-tanpa', state: 'choosing', width: 320, act: (page) => takeTable(page, 'T-C.27') },
  { name: 'isi-tabel-kosong', state: 'clean', width: 320, lang: 'en', act: (page) => takeTable(page, 'indikasi-program') },
  { name: 'isi-tabel-daftar', state: 'choosing', width: 320, act: tables },
  { name: 'isi-tabel-daftar-gelap-en', state: 'choosing', theme: 'dark', lang: 'en', act: async (page) => { await tables(page); await page.getByRole('combobox').first().fill('iku'); } },
  { name: 'isi-tabel-daftar-tidakAda', state: 'choosing', width: 320, height: 600, act: async (page) => { await tables(page); await page.getByRole('combobox').first().fill('neraca'); } },
  { name: 'isi-tabel-rendah-tutup', state: 'choosing', width: 320, height: 600, act: async (page) => {
    await fill(page);
    await page.getByRole('button', { name: 'Pratinjau' }).click();
    await sections(page, 'Tahun');
    await page.getByRole('combobox', { name: 'Tahun yang berkolom', exact: true }).selectOption('sendiri');
  } },
  { name: 'isi-tabel-rendah-tahun', state: 'choosing', width: 320, height: 600, theme: 'dark', act: async (page) => {
    await fill(page);
    await sections(page, 'Tahun');
    await page.getByRole('combobox', { name: 'Tahun yang berkolom', exact: true }).selectOption('sendiri');
  } },
  { name: 'isi-tabel-beberapa', state: 'usual', width: 320, height: 600, lang: 'en', act: async (page) => {
    for (let turn = 0; turn < 2; turn += 1) {
      await fill(page);
      await page.getByRole('button', { name: 'Fill table' }).click();
    }
    await fill(page);
    await page.getByRole('button', { name: /^Fill one of/ }).click();
  } },
  { name: 'gambar-pohon', state: 'usual', width: 320, act: (page) => pictures(page) },
  { name: 'gambar-pohon-640-gelap-en', state: 'usual', width: 640, theme: 'dark', lang: 'en', act: async (page) => { await pictures(page); await page.getByRole('button', { name: 'To a sheet' }).click(); } },
  { name: 'gambar-pohon-rendah', state: 'usual', width: 320, height: 600, theme: 'dark', act: (page) => pictures(page) },
  { name: 'gambar-pohon-kosong', state: 'usual', width: 320, act: async (page) => {
    await pictures(page);
    await page.getByRole('combobox', { name: 'Cabang' }).selectOption({ index: 1 });
    await page.getByRole('combobox', { name: 'OPD' }).selectOption({ index: 6 });
  } },
  { name: 'gambar-peta', state: 'usual', width: 320, act: (page) => pictures(page, /Peta panas/) },
  { name: 'gambar-peta-gelap-en', state: 'usual', width: 640, theme: 'dark', lang: 'en', act: (page) => pictures(page, /Heat map/) },
  { name: 'gambar-peta-pagu', state: 'usual', width: 320, act: async (page) => { await pictures(page, /Peta panas/); await page.getByRole('combobox').selectOption('pagu'); } },
  { name: 'gambar-peta-tanpa-opd', state: 'bare', width: 320, act: (page) => pictures(page, /Peta panas/) },
  { name: 'gambar-grafik', state: 'usual', width: 320, act: (page) => pictures(page, /Grafik/) },
  { name: 'gambar-grafik-gelap-en', state: 'usual', width: 640, theme: 'dark', lang: 'en', act: (page) => pictures(page, /Charts/) },
  { name: 'gambar-grafik-tanpa-angka', state: 'bare', width: 320, act: (page) => pictures(page, /Grafik/) },
  { name: 'gambar-grafik-tanpa-indikator', state: 'itemsOnly', width: 320, lang: 'en', act: (page) => pictures(page, /Charts/) },
  { name: 'isi-ulang', state: 'usual', width: 320, act: again },
  { name: 'isi-ulang-akhir', state: 'usual', width: 320, theme: 'dark', act: async (page) => { await again(page); await page.getByRole('button', { name: 'Baca ulang' }).scrollIntoViewIfNeeded(); } },
  { name: 'isi-ulang-en', state: 'usual', lang: 'en', act: again },
  { name: 'templat', state: 'usual', width: 320, act: template },
  { name: 'templat-akhir', state: 'usual', width: 320, theme: 'dark', act: async (page) => {
    await template(page);
    await page.getByRole('checkbox').check();
    await page.getByRole('listitem').last().scrollIntoViewIfNeeded();
  } },
  { name: 'templat-ajakan-en', state: 'usual', width: 320, lang: 'en', act: async (page) => { await fill(page); await page.getByRole('tab', { name: 'My template' }).click(); } },
  { name: 'susunan', state: 'odd', width: 320, act: dialog },
  { name: 'susunan-gelap', state: 'odd', width: 320, theme: 'dark', act: dialog },
  { name: 'susunan-lebar-en', state: 'odd', width: 640, lang: 'en', act: dialog },
  { name: 'susunan-dibetulkan', state: 'odd', width: 320, act: async (page) => {
    await dialog(page);
    await page.locator('[data-column="C"] select, select[data-column="C"]').first().selectOption('uraian');
    await page.getByRole('combobox', { name: 'Tingkat kolom C' }).selectOption('sasaran');
  } },
  { name: 'susunan-tc14-gelap', state: 'wide', width: 640, theme: 'dark', act: async (page) => {
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: 'Menu lainnya' }).click();
    await page.getByRole('menuitem', { name: /Susunan kolom/ }).click();
    await dialog(page);
  } },
  { name: 'susunan-tanpa-kepala', state: 'headless', width: 320, act: async (page) => {
    await page.getByRole('button', { name: /Tunjukkan kepala/ }).click();
    await dialog(page);
  } },
  { name: 'bandingkan-pilih', state: 'beside', width: 320, act: choose },
  { name: 'bandingkan-pilih-gelap-en', state: 'usual', lang: 'en', theme: 'dark', act: choose },
  { name: 'bandingkan-ditolak', state: 'beside', width: 320, act: async (page) => {
    await choose(page);
    await page.locator('input[type=file]').setInputFiles({ name: 'notulen rapat.csv', mimeType: 'text/csv', buffer: Buffer.from('Rapat;Tanggal\nAwal;1') });
    await page.getByText(/tidak berisi tabel/).waitFor();
  } },
  { name: 'bandingkan-berkas', state: 'beside', width: 320, act: async (page) => {
    await choose(page);
    await page.locator('input[type=file]').setInputFiles({ name: 'renstra-dinas-kesehatan-2021-2026.csv', mimeType: 'text/csv', buffer: Buffer.from('Sasaran;Indikator Kinerja;Satuan;Target 2019;Target 2020;Target 2021;Target 2022;Target 2023\nMeningkatnya mutu layanan;Angka harapan hidup di kecamatan pesisir;Tahun;1;2;3;4;5\nMeningkatnya mutu layanan;Nilai SAKIP di desa terpencil;Nilai;1;2;3;4;5\n') });
    await page.getByRole('group', { name: /Isi perbandingan/ }).waitFor();
  } },
  { name: 'bandingkan', state: 'beside', width: 320, act: compare },
  { name: 'bandingkan-gelap', state: 'beside', theme: 'dark', act: compare },
  { name: 'bandingkan-en-rendah', state: 'beside', width: 320, height: 600, lang: 'en', act: compare },
  { name: 'bandingkan-cocok', state: 'beside', width: 320, act: (page) => part(page, /Cocok/) },
  { name: 'bandingkan-sana', state: 'beside', width: 320, act: (page) => part(page, /sana/) },
  { name: 'bandingkan-papan-ketik', state: 'beside', width: 320, act: async (page) => {
    await compare(page);
    await page.getByRole('region', { name: 'Berbeda' }).getByRole('button').first().focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
  } },
  { name: 'bandingkan-kaskade', state: 'beside', width: 320, act: async (page) => { await compare(page); await page.getByRole('button', { name: 'Kembali' }).click(); } },
  { name: 'pengaman', state: 'usual', width: 320, act: guards },
  { name: 'pengaman-gelap-en', state: 'usual', theme: 'dark', lang: 'en', act: async (page) => { await guards(page); await page.locator('summary').first().click(); } },
  { name: 'pengaman-rendah', state: 'usual', width: 320, height: 600, act: guards },
  { name: 'kaskade-rendah', state: 'several', width: 320, height: 600 },
  { name: 'temuan-rendah', state: 'usual', width: 320, height: 600, act: findings },
  { name: 'tetapkan-opd-rendah', state: 'usual', width: 320, height: 600, act: async (page) => { await assign(page); await page.getByRole('combobox').fill('pendidikan'); } },
  { name: 'isi-tabel-rendah', state: 'usual', width: 320, height: 600, act: fill },
  { name: 'membuka', state: 'opening', width: 320 },
  { name: 'dihentikan', state: 'opening', width: 320, act: (page) => page.getByRole('button', { name: 'Hentikan' }).click() },
  { name: 'gagal', state: 'failed', width: 320 },
  { name: 'coba-lagi', state: 'failed', width: 320, act: (page) => page.getByRole('button', { name: 'Coba lagi' }).click() },
  { name: 'kosong', state: 'empty', width: 320 },
  { name: 'kosong-gelap', state: 'empty', theme: 'dark', lang: 'en' },
  { name: 'tak-terbaca', state: 'unreadable', width: 320 },
  { name: 'di-luar-excel', state: 'outside', width: 320 },
  { name: 'besar', state: 'large', width: 320 },
];

/** Takes the pane's screens into a folder, and returns what axe finds wrong in them. */
export async function takePane(folder: string, wanted = ''): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const { origin, server } = await serve(await buildPage());
  const browser = await openBrowser();
  const wrong: string[] = [];
  try {
    for (const shot of shots.filter(({ name }) => name.includes(wanted))) {
      const context = await browser.newContext({ viewport: { width: shot.width ?? 350, height: shot.height ?? 700 }, deviceScaleFactor: 2, reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.on('pageerror', (error) => wrong.push(`${shot.name}: ${error.message}`));
      page.on('console', (message) => { if (message.type() === 'error') wrong.push(`${shot.name}: ${message.text()}`); });
      await page.goto(`${origin}/?keadaan=${shot.state}&lang=${shot.lang ?? 'id'}&theme=${shot.theme ?? 'light'}`);
      await page.locator('h1, h2').first().waitFor();
      await shot.act?.(page);
      await page.waitForTimeout(150);
      await page.screenshot({ path: join(folder, `${shot.name}.png`) });
      // Fluent's focus traps put focusable dummies around a dialog or menu; they are meant to be hidden. Its menus
      // open at the end of the page, outside every landmark (`region`).
      const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').disableRules('region').analyze();
      for (const violation of violations) {
        wrong.push(`${shot.name}: ${violation.impact ?? ''} ${violation.id}: ${violation.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.any.map((check) => check.message).join('; ')}`).join(' | ')}`);
      }
      await context.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return wrong;
}

if (process.argv[1] === import.meta.filename) {
  const wrong = await takePane(process.argv[2] ?? 'build/screens/pane', process.argv[3]);
  for (const line of wrong) console.error(line);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
