import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveBook } from '../../../src/workbench/files/save';
import { opened, pictureOf, reopened, valueAt } from '../../support/books';

const folder = join(import.meta.dirname, '../../../../shared/data');
const files = ['sumedang-tc14', 'sumedang-tc27-diskominfo', 'deliserdang-evaluasi-renja', 'pasangkayu-renstra', 'sidoarjo-pjpk', 'madiun-template-sasaran-indikator', 'satuan-alias', 'opd-32'];

/** The file's picture once what only the file spells out (fonts of unstyled text) is set aside. */
function comparable(picture: ReturnType<typeof pictureOf>): unknown {
  const cells = Object.entries(picture.cells).map(([address, cell]) => {
    const { style, ...other } = cell as { style?: Record<string, unknown> };
    const { fontName: _name, fontSize: _size, ...shown } = style ?? {};
    return [address, other, shown];
  });
  return { ...picture, cells };
}

describe.skipIf(!existsSync(folder))('published planning files survive opening and saving (skipped where ../shared/data is absent)', () => {
  it.each(files)('%s', (name) => {
    const book = opened(new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))), `${name}.xlsx`);
    const again = reopened(book);
    const sheets = book.model.getters.getSheetIds().map((_, i) => i);
    expect(again.model.getters.getSheetIds()).toEqual(book.model.getters.getSheetIds());
    for (const i of sheets) expect(comparable(pictureOf(again, i))).toEqual(comparable(pictureOf(book, i)));
    // From the second save on nothing moves any more.
    expect(saveBook(reopened(again))).toEqual(saveBook(again));
  });

  it('sumedang-tc14: texts, merges and widths are those of the file', () => {
    const book = opened(new Uint8Array(readFileSync(join(folder, 'sumedang-tc14.xlsx'))));
    const picture = pictureOf(reopened(book));
    expect(picture.merges).toHaveLength(28);
    expect(picture.merges).toContain('E1:P1');
    expect(picture.widths.slice(0, 18)).toEqual([...new Array<number>(7).fill(22 * 7), ...new Array<number>(10).fill(13 * 7), 64]);
    expect(['E2', 'A4', 'E6', 'J251'].map((address) => valueAt(reopened(book), address))).toEqual(['2019', '1', '70,38-70,76', '443456197.60']);
  });
});
