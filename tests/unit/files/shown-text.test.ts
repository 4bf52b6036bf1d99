import { describe, expect, it } from 'vitest';
import { isRefusal, readWorkbookFile } from '../../../src/files';
import { workbookBytes } from '../../support/workbook';

/** What a stored number shows under a format, read from an .xlsx. */
async function shown(value: number, format: string): Promise<string | undefined> {
  const book = await readWorkbookFile(workbookBytes([{ name: 'Lembar', cells: { A1: { t: 'n', v: value, z: format } } }]), 'uji.xlsx');
  if (isRefusal(book)) throw new Error(book.refused);
  return book.sheets[0]?.texts[0]?.[0];
}

describe('numbers of a file are shown as a planner’s Excel shows them', () => {
  it.each([
    [1234567.5, '#,##0.00', '1.234.567,50'],
    [0.855, '0.0%', '85,5%'],
    [3.03, 'General', '3,03'],
    [1500000, '"Rp. "#,##0', 'Rp. 1.500.000'],
    [393.0571652, '#,###.##" m"', '393,06 m'],
    [46512.8666, '#,###.##" m"', '46.512,87 m'],
    [266, '#,###" ha"', '266 ha'],
    [45000, 'dd/mm/yyyy', '15/03/2023'],
  ])('%d under %s is %s', async (value, format, text) => {
    expect(await shown(value, format)).toBe(text);
  });

  it('leaves texts as they were typed', async () => {
    const book = await readWorkbookFile(workbookBytes([{ name: 'Lembar', rows: [['3.38', '2,38', '1,000.5']] }]), 'uji.xlsx');
    expect(isRefusal(book) ? null : book.sheets[0]?.texts).toEqual([['3.38', '2,38', '1,000.5']]);
  });
});
