import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isRefusal, limits, readWorkbookFile } from '../../../src/files';
import { isReading, readSheet } from '../../../src/matrix';
import { countPlan } from '../../../src/plan';
import { tc14Header, tc14HeaderMerges, tc14Row } from '../../support/grid';
import { workbookBytes } from '../../support/workbook';

type Cell = string | number | boolean | null;
const same = (value: string): string[] => Array.from({ length: 5 }, () => value);
const rows = [
  ...tc14Header, tc14Row('', 'MISI 1 : M'), tc14Row('', 'TUJUAN 1 : T', 'Indeks t', '70,38-70,76', same('71,5')), tc14Row('', 'SASARAN 1 : S', 'Indeks s', '85%', same('86 %'), '90%', 'DINAS KOMUNIKASI, INFORMATIKA DAN STATISTIK'),
  tc14Row('2.16.02', 'Program 1 : P', 'Jumlah p', '10 OPD', same('12 OPD'), '12 OPD', 'BPBD; DINAS KESEHATAN', '1.458.477.763.740,00'),
].map((row) => row.map((cell): Cell => (typeof cell === 'object' || cell === undefined ? null : cell)));

async function planOf(bytes: Uint8Array, name: string): Promise<unknown> {
  const book = await readWorkbookFile(bytes, name);
  if (isRefusal(book)) throw new Error(`${name}: ${book.refused}`);
  const result = readSheet(book.sheets[0]!);
  if (!isReading(result)) throw new Error(`${name}: ${result.refused}`);
  const { plan } = result;
  return [result.kind, countPlan(plan), plan.indikator.map(({ name: said, targets, opd, pagu }) => [said, Object.values(targets).map(({ form }) => form), opd.refs.map(({ raw }) => raw), pagu[2021]?.form])];
}

/** A workbook whose first sheet is typed as its part. */
function withSheet(xml: string): Uint8Array {
  const parts = unzipSync(workbookBytes([{ name: 'Lembar', rows: [['a', 'b']] }]));
  const part = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  const data = part.replace(/<dimension[^>]*>/, '').replace(/<sheetData>.*<\/sheetData>|<sheetData\/>/s, `<sheetData>${xml}</sheetData>`);
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(data) });
}

describe('a matrix gives the same plan from every kind of file', () => {
  const bytes = (kind: 'xlsx' | 'xlsm' | 'biff8' | 'ods'): Uint8Array => workbookBytes([{ name: 'Matriks', rows, merges: tc14HeaderMerges }], kind);
  test.each([['xlsm', 'a.xlsm'], ['biff8', 'a.xls'], ['ods', 'a.ods']] as const)('%s', async (kind, name) => {
    expect(await planOf(bytes(kind), name)).toEqual(await planOf(bytes('xlsx'), 'a.xlsx'));
  });
  test('csv, which has no merges', async () => {
    const text = rows.map((row) => row.map((cell) => `"${String(cell ?? '').replace(/"/g, '""')}"`).join(';')).join('\r\n');
    expect(await planOf(new TextEncoder().encode(text), 'a.csv')).toEqual(await planOf(bytes('xlsx'), 'a.xlsx'));
  });
});

describe('an open-document file with a number format that the library is unsure of', () => {
  test('is read without a word on the terminal', async () => {
    const parts = unzipSync(workbookBytes([{ name: 'Lembar', rows: [['a', 'b']] }], 'ods'));
    const style = '<number:number-style style:name="N9"><number:number number:min-integer-digits="1"/><style:map style:condition="value()&lt;7" style:apply-style-name="N8"/></number:number-style>';
    const content = strFromU8(parts['content.xml']!).replace('<office:automatic-styles>', `<office:automatic-styles>${style}`);
    expect(content).toContain(style);
    const said: unknown[] = [];
    const { error } = console;
    const listen = (...words: unknown[]): void => void said.push(words);
    console.error = listen;
    try {
      expect(await readWorkbookFile(zipSync({ ...parts, 'content.xml': strToU8(content) }), 'a.ods')).toMatchObject({ sheets: [{ values: [['a', 'b']] }] });
      expect([said, console.error === listen]).toEqual([[], true]);
    } finally {
      console.error = error;
    }
  });
});

describe('formulas', () => {
  test('come with the values that were stored for them; one that shows nothing keeps its formula', async () => {
    const book = await readWorkbookFile(withSheet('<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>12</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1" t="s"><f>IFERROR(A9+#REF!,"")</f></c></row>'), 'a.xlsx');
    if (isRefusal(book)) throw new Error(book.refused);
    expect(book.sheets[0]).toMatchObject({ values: [[12, 'ab', '']], formulas: [['=SUM(B1:C1)', '="a"&"b"', '=IFERROR(A9+#REF!,"")']] });
  });
});

describe('limits', () => {
  test('a sheet whose cells lie too far apart is refused, not laid out in memory', async () => {
    const far = 6_000;
    expect(far * 1_001).toBeGreaterThan(limits.cells);
    expect(await readWorkbookFile(withSheet(`<row r="1"><c r="A1"><v>1</v></c></row><row r="${far}"><c r="ALM${far}"><v>1</v></c></row>`), 'a.xlsx')).toMatchObject({ refused: 'terlalu-besar', params: { limit: limits.cells, unit: 'sel' } });
  });
  test('a sheet of more rows than any plan has is refused', async () => {
    const last = limits.rows + 1;
    expect(await readWorkbookFile(withSheet(`<row r="1"><c r="A1"><v>1</v></c></row><row r="${last}"><c r="A${last}"><v>1</v></c></row>`), 'a.xlsx')).toMatchObject({ refused: 'terlalu-besar', params: { limit: limits.rows, unit: 'baris' } });
  });
  test('an open-document file that unpacks to many times its size', async () => {
    const parts = unzipSync(workbookBytes([{ name: 'Lembar', rows: [['a']] }], 'ods'));
    const bomb = zipSync({ ...parts, 'content.xml': new Uint8Array(limits.ratioFrom + 1_000_000) }, { level: 9 });
    expect(await readWorkbookFile(bomb, 'a.ods')).toMatchObject({ refused: 'terlalu-besar' });
  });
});
