import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { html } from '../../../src/cli/markup';
import { tc14Row } from '../../support/grid';
import { matrix, opening, over, program } from '../../support/terminal';
import { workbookBytes } from '../../support/workbook';

const hostile = '<script>alert(1)</script> & "Program" <b>';
const files = {
  'lengkap.xlsx': workbookBytes([matrix(...opening, program('DINAS KESEHATAN'))]),
  'tanpa-opd.xlsx': workbookBytes([matrix(...opening, program(''), tc14Row('', 'Kata tanpa tingkat', 'Jumlah y'))]),
  'dua-opd.xlsx': workbookBytes([matrix(...opening, program(''), tc14Row('1.02.03', 'Program 2 : Program Gizi', 'Persentase balita sehat', '90%', ['meningkat', '92%', '93%', '94%', '95%'], '95%', 'DINAS KESEHATAN'))]),
  'aneh.xlsx': workbookBytes([{ ...matrix(...opening, tc14Row('1.02.03', 'Program 2 : Lain', hostile, '', [hostile], '', '')), name: 'A<i>B' }]),
  'rusak.xlsx': new Uint8Array([80, 75, 3, 4]),
};
const periksa = over(files);

async function pageOf(...args: string[]): Promise<Document> {
  const { page } = await periksa([...args, '--html', 'laporan.html']);
  if (!page) throw new Error('No page was made.');
  expect(page.file).toBe('laporan.html');
  return new JSDOM(page.text).window.document;
}
const texts = (page: Document, selector: string): string[] => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('the page to send by mail', () => {
  test('names each finding with its cell, and says why the rule exists', async () => {
    const page = await pageOf('tanpa-opd.xlsx');
    const group = [...page.querySelectorAll('details')].find(({ textContent }) => textContent.includes('Indikator tanpa OPD (galat): 1'));
    expect(group?.open).toBe(true);
    expect(group?.textContent).toContain('Setiap indikator sasaran');
    expect([...group?.querySelectorAll('tbody td') ?? []].map(({ textContent }) => textContent)).toEqual(['Q8', expect.stringContaining('Persentase puskesmas'), '']);
  });

  test('lists rows that were not read', async () => {
    expect(texts(await pageOf('tanpa-opd.xlsx'), 'li')).toContain('baris 9: tingkatnya tidak dikenali: Kata tanpa tingkat | Jumlah y');
  });

  test('loads nothing and runs nothing', async () => {
    const page = await pageOf('tanpa-opd.xlsx', 'lengkap.xlsx');
    expect(page.querySelectorAll('script, link, img, iframe, [src], [href]')).toHaveLength(0);
    expect(page.documentElement.outerHTML).not.toMatch(/https?:|url\(/);
  });

  test('writes words of the file as text, whatever they look like', async () => {
    const page = await pageOf('aneh.xlsx');
    expect(page.querySelectorAll('script, b, i')).toHaveLength(0);
    expect(page.body.textContent).toContain('<script>alert(1)</script> & "Program" <b>');
    expect(texts(page, 'h3')).toEqual(['Lembar “A<i>B”']);
  });

  test('sums up several files, those that could not be checked first', async () => {
    const page = await pageOf('lengkap.xlsx', 'tanpa-opd.xlsx', 'rusak.xlsx');
    const rows = [...page.querySelectorAll('table')][0]?.querySelectorAll('tbody tr') ?? [];
    const cells = [...rows].map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent));
    expect(cells.map(([file]) => file)).toEqual(['rusak.xlsx', 'tanpa-opd.xlsx', 'lengkap.xlsx']);
    expect(cells[0]?.[1]).toBe('tidak dapat diperiksa');
    expect(cells[1]?.slice(1, 3)).toEqual(['3', '1']);
  });

  test('names files, not the folders of whoever made it; of two of one name the folder that tells them apart', async () => {
    const bytes = files['lengkap.xlsx'];
    const run = over({ '/home/sari/opd/a/renja.xlsx': bytes, '/home/sari/opd/b/renja.xlsx': bytes, 'C:\\Users\\Sari\\rkpd.xlsx': bytes });
    const { page } = await run(['/home/sari/opd/a/renja.xlsx', '/home/sari/opd/b/renja.xlsx', 'C:\\Users\\Sari\\rkpd.xlsx', '--dengan', '/home/sari/opd/b/renja.xlsx', '--html', 'laporan.html']);
    const written = new JSDOM(page?.text).window.document;
    expect(texts(written, 'h2')).toEqual(['Rekap 3 berkas', 'a/renja.xlsx', 'b/renja.xlsx', 'rkpd.xlsx']);
    expect(texts(written, '.rekap tbody td:first-child').slice(0, 3)).toEqual(['a/renja.xlsx', 'b/renja.xlsx', 'rkpd.xlsx']);
    expect(texts(written, 'h4')[0]).toBe('Dibandingkan dengan renja.xlsx, lembar “Matriks”');
    expect(page?.text).not.toMatch(/sari/i);
  });

  test('counts the findings of each agency', async () => {
    const page = await pageOf('dua-opd.xlsx');
    const recap = [...page.querySelectorAll('details')].find(({ textContent }) => textContent.includes('Jumlah temuan per OPD'));
    const rows = [...recap?.querySelectorAll('tbody tr') ?? []].map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent).slice(0, 2));
    expect(rows).toEqual(expect.arrayContaining([['Tanpa OPD', '1'], ['DINAS KESEHATAN', '1']]));
  });

  test('speaks English when asked to', async () => {
    const page = await pageOf('tanpa-opd.xlsx', '--en');
    expect(page.documentElement.lang).toBe('en');
    expect(texts(page, 'h1')).toEqual(['Check of planning matrices']);
  });
});

describe('the arguments', () => {
  test('a page needs a name that ends in .html, so that no workbook is written over', async () => {
    expect(await periksa(['lengkap.xlsx', '--html', 'lengkap.xlsx'])).toMatchObject({ status: 2, page: null, error: expect.stringContaining('lengkap.xlsx') as string });
    expect(await periksa(['lengkap.xlsx', '--html'])).toMatchObject({ status: 2, page: null, error: expect.stringContaining('--html') as string });
  });

  test('the report or the document still goes to standard output', async () => {
    expect((await periksa(['lengkap.xlsx', '--html', 'a.html'])).out).toContain('Lembar “Matriks”');
    expect(JSON.parse((await periksa(['lengkap.xlsx', '--html', 'a.html', '--json'])).out)).toMatchObject({ version: 1 });
  });
});

describe('the report on a terminal', () => {
  test('is coloured only where it is shown', async () => {
    const [shown, piped] = [await periksa(['tanpa-opd.xlsx'], { colour: true }), await periksa(['tanpa-opd.xlsx'])];
    const escapes = /\u001b\[[0-9;]*m/g;
    expect(shown.out).toMatch(escapes);
    expect(piped.out).not.toMatch(escapes);
    expect(shown.out.replace(escapes, '')).toBe(piped.out);
  });

  test('ends with a recap of several files', async () => {
    const { out } = await periksa(['lengkap.xlsx', 'tanpa-opd.xlsx', 'rusak.xlsx']);
    const recap = out.slice(out.indexOf('Rekap 3 berkas')).split('\n').map((line) => line.trim().split(/\s{2,}/)[0]);
    expect(recap).toEqual(['Rekap 3 berkas', 'Berkas', 'rusak.xlsx', 'tanpa-opd.xlsx', 'lengkap.xlsx', 'Berkas yang tidak dapat diperiksa: 1', '']);
    expect((await periksa(['lengkap.xlsx'])).out).not.toContain('Rekap');
  });
});

describe('the recap of files whose sheets repeat each other', () => {
  const whole = (opd: string) => matrix(...opening, program(opd));
  const named = (name: string, opd = '') => ({ ...whole(opd), name });
  const later = (name: string) => ({ ...matrix(...opening, program('').map((cell) => (cell === '100%' ? '95%' : cell)), tc14Row('', '', 'Persentase lain', '1', ['2', '3', '4', '5', '6'], '6', 'DINAS SOSIAL')), name });
  const recap = async (...sheets: readonly Parameters<typeof workbookBytes>[0][number][]): Promise<readonly string[]> => {
    const { out } = await over({ ...files, 'buku.xlsx': workbookBytes([...sheets]) })(['buku.xlsx', 'rusak.xlsx']);
    const lines = out.slice(out.indexOf('Rekap 2 berkas')).split('\n').map((line) => line.trim());
    return [lines.find((line) => line.startsWith('buku.xlsx'))?.split(/\s{2,}/).slice(1, 3).join(' ') ?? '', ...lines.filter((line) => line.includes('diulang'))];
  };
  const note = 'Indikator dan temuan yang diulang lembar lain dalam berkas yang sama dihitung sekali.';

  test('counts each indicator and each finding once', async () => {
    expect(await recap(named('Asli'))).toEqual(['3 1']);
    expect(await recap(named('Asli'), named('Salinan'), named('Salinan lagi'))).toEqual(['3 1', note]);
  });

  test('counts what another agency, or another value, says of the same names by itself', async () => {
    expect(await recap(named('Asli', 'DINAS KESEHATAN'), named('Lain', 'DINAS SOSIAL'))).toEqual(['6 0']);
    expect(await recap(named('Asli'), later('Revisi'))).toEqual(['7 2']);
  });
});

test('what is put into a page is text, but for other pieces of a page', () => {
  expect(html`<p>${'a<b>&"\''} ${3}${[html`<i>${'x'}</i>`, html`<u></u>`]}</p>`.text).toBe('<p>a&lt;b&gt;&amp;&quot;&#39; 3<i>x</i><u></u></p>');
});
