import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultExtras } from '../../../src/workbench/book';
import { emptyBook } from '../../../src/workbench/files/open';
import { saveBook } from '../../../src/workbench/files/save';
import { opened, pictureOf, valueAt } from '../../support/books';

const missing = ['soffice', 'pdftotext', 'pdfinfo'].filter((program) => spawnSync(program, ['--version']).error);

describe.skipIf(missing.length > 0)(`what LibreOffice makes of a saved file${missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : ''}`, () => {
  let folder: string;
  const convert = (to: string): string => {
    // Its own profile: a LibreOffice that is already running would otherwise take the call and answer nothing.
    const done = spawnSync('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`, '--convert-to', to, '--outdir', join(folder, to), join(folder, 'cetak.xlsx')], { encoding: 'utf8', timeout: 120_000 });
    expect(done.status, done.stderr).toBe(0);
    return join(folder, to, `cetak.${to}`);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaskade-cetak-'));
    const book = emptyBook('cetak.xlsx');
    const { model } = book;
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: 'Sheet1', dimension: 'ROW', base: 0, position: 'after', quantity: 100 });
    const type = (row: number, col: number, content: string): void => void model.dispatch('UPDATE_CELL', { sheetId, row, col, content });
    type(0, 0, 'Kode');
    type(0, 1, 'Indikator Kinerja');
    for (let row = 1; row < 120; row += 1) {
      type(row, 0, String(row));
      type(row, 1, `Indikator ke-${row}`);
    }
    type(120, 0, '=SUM(A2:A120)');
    model.dispatch('ADD_MERGE', { sheetId, target: [{ top: 0, bottom: 0, left: 1, right: 3 }] });
    model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges: [model.getters.getRangeDataFromXc(sheetId, 'A2:A9'), model.getters.getRangeDataFromXc(sheetId, 'B5')], cf: { id: 'tanda', rule: { type: 'CellIsRule', operator: 'customFormula', values: ['=N("kaskade:galat")=0'], style: { fillColor: '#FDE7E9' } } } });
    model.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, ranges: [model.getters.getRangeDataFromXc(sheetId, 'C2:C9')], rule: { id: 'pilih', isBlocking: true, criterion: { type: 'isValueInList', values: ['Naik', 'Turun'], displayStyle: 'arrow' } } });
    const extras = defaultExtras();
    Object.assign(extras.page, { orientation: 'Landscape', paperSize: 14, titleRows: { first: 0, last: 0 }, zoom: { pagesWide: 1, pagesTall: 0 } });
    book.extras.set(sheetId, extras);
    writeFileSync(join(folder, 'cetak.xlsx'), saveBook(book));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('a PDF on landscape Folio, the header row on every page', () => {
    const pdf = convert('pdf');
    const info = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout;
    // 8.5 × 13 inches, on its side.
    expect(info).toMatch(/Page size:\s+936 x 612/);
    const pages = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout.split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('Indikator Kinerja');
    expect(pages.at(-1)).toContain('7140');
  });

  it('an .xlsx of its own with values, formulas, merges, marks, validations and print setup still in it', () => {
    const copy = opened(new Uint8Array(readFileSync(convert('xlsx'))));
    const picture = pictureOf(copy);
    expect(valueAt(copy, 'A121')).toBe(7140);
    expect(picture.merges).toEqual(['B1:D1']);
    expect(picture.formats.map(({ rule }) => 'values' in rule && rule.values)).toContainEqual(['=N("kaskade:galat")=0']);
    expect(picture.validations).toMatchObject([{ ranges: ['C2:C9'], criterion: { type: 'isValueInList', values: ['Naik', 'Turun'] } }]);
    expect(picture.extras?.page).toMatchObject({ orientation: 'Landscape', paperSize: 14, titleRows: { first: 0, last: 0 }, zoom: { pagesWide: 1, pagesTall: 0 } });
  });
});
