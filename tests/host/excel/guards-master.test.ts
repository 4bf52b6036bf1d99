import { afterEach, describe, expect, it } from 'vitest';
import type { ProfilWords } from '../../../src/excel/profil/profil';
import { guardIds, type GuardId } from '../../../src/excel/guards/guards';
import { request } from '../../../src/excel/host/requests';
import { defaultProfil } from '../../../src/plan';
import { speak } from '../../../src/strings';
import { guardWords } from '../../../src/taskpane/guards/words';
import { bookOf, type BookOptions, type Rows } from '../support/book';
import { openSession, type OpenSession } from './matrix-book';

const words = guardWords(speak('id'));
const profilWords: ProfilWords = { title: 'Profil daerah', note: '', hint: '', hints: { daerah: '', period: '', regime: '', tujuanNeedsOpd: '', satuan: '', fewerIsBetter: '', moreIsBetter: '' } };

let at: OpenSession;
afterEach(async () => {
  await at.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 60));
  at.office.close();
});

/** A master as a planner keeps it: every row has its ID and level; new rows are typed below. */
const master: Rows = [
  ['ID', 'Tingkat', 'Kode', 'Uraian', 'Indikator', 'Satuan', 'Kondisi Awal', 'Target 2025', 'Target 2026', 'OPD'],
  ['T-1', 'Tujuan', null, 'Meningkatnya mutu manusia', 'Indeks pembangunan manusia', 'Indeks', 70, 71, 72, 'Bappeda'],
  ['S-1', 'Sasaran', null, 'Meningkatnya mutu pendidikan', 'Rata-rata lama sekolah', 'Tahun', 8, 8.1, 8.2, 'Dinas Pendidikan'],
  ['P-1', 'Program', "'1.01.02", 'Program Pengelolaan Pendidikan', 'Persentase sekolah terakreditasi', 'persen', 60, 65, 70, 'Dinas Pendidikan'],
  ['P-2', 'Program', "'1.01.03", 'Program Pengembangan Kurikulum', 'Jumlah kurikulum muatan lokal', 'Kurikulum', 1, 2, 3, 'Dinas Pendidikan'],
];

async function open(options: BookOptions = {}): Promise<void> {
  at = await openSession(bookOf({ Induk: master }, { name: 'rpjmd.xlsx', ...options }));
  await at.session.open();
  expect(at.shown().table.kind).toBe('matriks');
}

const sheetId = (): string => at.shown().sheets[0].id;
const install = (ids: readonly GuardId[]): Promise<void> => at.session.installGuards(sheetId(), ids, words);
const formats = (...addresses: readonly string[]): Promise<readonly unknown[]> => request((context) => {
  const sheet = context.workbook.worksheets.getItem('Induk');
  const ranges = addresses.map((address) => sheet.getRange(address).load('numberFormat'));
  return () => ranges.map(({ numberFormat }) => (numberFormat as unknown[][])[0]?.[0]);
});
const type = (address: string, content: string): Promise<void> => request((context) => (context.workbook.worksheets.getItem('Induk').getRange(address).values = [[content]], () => undefined));

describe('guards below a master’s table', () => {
  it('make the codes that are typed there next text, so that none of them loses its zeros', async () => {
    await open();
    await install(['kode-teks']);
    expect(await formats('C2', 'C5', 'C6', 'C205', 'C206', 'D6')).toEqual(['@', '@', '@', '@', 'General', 'General']);
    await type('C6', '2.10');
    expect(await at.cell('C6', 'Induk')).toEqual({ value: '2.10', format: '@' });
  });

  it('give every format back that stood there, when they are taken off', async () => {
    await open({ formats: { Induk: { 'C6:C7': '0.00', 'C9:C9': '@', 'C20:C20': '0%' } } });
    const places = ['C2', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C20', 'C21', 'C205', 'C206'];
    const before = await formats(...places);
    expect(before).toEqual(['General', 'General', '0.00', '0.00', 'General', '@', 'General', '0%', 'General', 'General', 'General']);
    await install(guardIds);
    expect((await formats(...places)).slice(0, 10)).toEqual(Array(10).fill('@'));
    await at.session.removeGuards(sheetId(), words);
    expect(at.notice()).toBe('done pengaman-dilepas');
    expect(await formats(...places)).toEqual(before);
  });

  it('give them back as well where rows were typed below meanwhile, and guards were put on again', async () => {
    await open({ formats: { Induk: { 'C6:C7': '0.00' } } });
    await install(['kode-teks']);
    await type('C6', '1.02.02');
    await type('D6', 'Program Upaya Kesehatan');
    await type('A6', 'P-3');
    await type('B6', 'Program');
    await at.session.check();
    await install(['kode-teks']);
    await at.session.removeGuards(sheetId(), words);
    expect(await formats('C5', 'C6', 'C7', 'C8', 'C206')).toEqual(['General', '0.00', '0.00', 'General', 'General']);
    expect((await at.cell('C6', 'Induk')).value).toBe('1.02.02');
  });
});

describe('the satuan that a region has settled', () => {
  const unknown = (): readonly unknown[] => at.shown().outcome.findings.filter(({ rule }) => rule === 'satuan-tidak-dikenal').map(({ owner, message, params }) => [owner, message, params['satuan']]);

  it('are what the rules allow and what the guard offers', async () => {
    await open();
    expect(unknown()).toEqual([]);
    await at.session.saveProfil({ ...defaultProfil, satuan: ['Persen', 'Tahun', 'Dokumen'] }, profilWords);
    expect(unknown()).toEqual([['T-1', 'di-luar-daftar', 'Indeks'], ['P-2', 'di-luar-daftar', 'Kurikulum']].map(([owner, ...rest]) => [expect.stringContaining(String(owner)) as unknown, ...rest]));
    const preview = await at.session.previewGuards(sheetId());
    expect(preview?.items.find(({ id }) => id === 'pilihan-satuan')?.choices).toEqual(['Dokumen', 'Persen', 'Tahun']);
    await install(['pilihan-satuan']);
    const list = await request((context) => {
      const range = context.workbook.names.getItem('Kaskade_Satuan').getRange().load('values');
      return () => (range.values as unknown[][]).flat();
    });
    expect(list).toEqual(['Dokumen', 'Persen', 'Tahun']);
  });

  it('are the words of the column where nothing is settled', async () => {
    await open();
    expect((await at.session.previewGuards(sheetId()))?.items.find(({ id }) => id === 'pilihan-satuan')?.choices).toEqual(['Indeks', 'Kurikulum', 'persen', 'Tahun']);
  });
});
