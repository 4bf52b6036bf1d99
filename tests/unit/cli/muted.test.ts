import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/cli/examine';
import type { CellValue } from '../../../src/matrix';
import { muteOf, printMute } from '../../../src/rules';
import { matrix, opening, over, program } from '../../support/terminal';
import { workbookBytes, type SheetFacts } from '../../support/workbook';

const rows = matrix(...opening, program(''));
const note = { reason: 'Menunggu <SOTK> baru', who: 'Sari', when: '2026-11-23T08:00:00.000Z' };

/** Our own sheet with mutes of all galat of the matrix, kept for a sheet of this name. */
async function ownSheet(name = 'Matriks'): Promise<SheetFacts> {
  const examined = await examine('a.xlsx', () => Promise.resolve(workbookBytes([rows])));
  const sheet = 'sheets' in examined ? examined.sheets[0] : undefined;
  if (!sheet?.read) throw new Error('The matrix of this test was not read');
  const galat = sheet.outcome.findings.filter(({ severity }) => severity === 'galat');
  const entries = galat.map((finding, index): CellValue[] => ['abaikan', String(index + 1), 0, `k|${printMute({ sheet: { id: '{1}', name }, mute: muteOf(sheet.view, finding, note) })}`]);
  return { name: '_kaskade', rows: [['versi', 'kaskade', 0, 'k|1'], ...entries], hidden: 2 };
}

describe('mutes that a file keeps', () => {
  test('count for no galat, and are told with their reason', async () => {
    const files = { 'a.xlsx': workbookBytes([rows, await ownSheet()]) };
    expect((await over({ 'a.xlsx': workbookBytes([rows]) })(['a.xlsx'])).status).toBe(1);
    const { status, out } = await over(files)(['a.xlsx']);
    expect(status).toBe(0);
    expect(out).toContain('Tidak ada temuan.');
    expect(out).toContain('Diabaikan oleh perencana, tidak dihitung: 1\n    Q8  ');
    expect(out).toContain('Alasan: Menunggu <SOTK> baru (Sari, 23 November 2026)');
    expect(out).not.toContain('_kaskade');
  });

  test('stand in the JSON document and on the page, words as words', async () => {
    const files = { 'a.xlsx': workbookBytes([rows, await ownSheet()]) };
    const { out, page } = await over(files)(['a.xlsx', '--json', '--html', 'a.html']);
    const sheet = (JSON.parse(out) as { files: { sheets: { findings: { severity: string }[]; muted: unknown[] }[] }[] }).files[0]?.sheets[0];
    expect(sheet?.findings.filter(({ severity }) => severity === 'galat')).toEqual([]);
    expect(sheet?.muted).toMatchObject([{ rule: 'indikator-tanpa-opd', severity: 'galat', cell: 'Q8', ...note }]);
    expect(page?.text).toContain('Diabaikan oleh perencana, tidak dihitung: 1');
    expect(page?.text).toContain('Menunggu &lt;SOTK&gt; baru');
  });

  test('are of the sheet that they were kept for', async () => {
    const { status } = await over({ 'a.xlsx': workbookBytes([rows, await ownSheet('Rancangan')]) })(['a.xlsx']);
    expect(status).toBe(1);
  });
});

describe('the profile of a file', () => {
  const profil = (...lines: readonly [string, string][]): SheetFacts => ({ name: 'Profil', rows: [['Profil daerah'], ['Hal', 'Isi'], ...lines] });

  test('is what its tables are checked by, and is no table itself', async () => {
    const without = matrix(...opening.map((row) => row.map((cell, column) => (column === 16 && row === opening[1] ? '' : cell))), program('DINAS KESEHATAN'));
    const needed = profil(['Daerah', 'Natuna'], ['Tujuan wajib punya OPD', 'ya']);
    expect((await over({ 'a.xlsx': workbookBytes([without]) })(['a.xlsx'])).status).toBe(0);
    const { status, out } = await over({ 'a.xlsx': workbookBytes([without, needed]) })(['a.xlsx']);
    expect(status).toBe(1);
    expect(out).toContain('Lembar “Profil”: profil daerah; isinya dipakai sebagai setelan pemeriksaan.');
  });

  test('that makes no sense is named with its cell', async () => {
    const { out } = await over({ 'a.xlsx': workbookBytes([rows, profil(['Daerah', 'Natuna'], ['Periode', 'lima tahun'])]) })(['a.xlsx']);
    expect(out).toContain('Lembar “Profil” sel B4: “lima tahun” tidak terbaca. Tulis seperti 2025–2029.');
  });
});
