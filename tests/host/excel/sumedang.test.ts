import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openBook } from '../../../src/workbench/files/open';
import { cellsOf, isOffered } from '../../../src/excel/guards/guards';
import { speak } from '../../../src/strings';
import { guardWords } from '../../../src/taskpane/guards/words';
import { saveBook } from '../../../src/workbench/files/save';
import { partOf } from '../../support/books';
import { openSession, type OpenSession } from './matrix-book';

const file = join(import.meta.dirname, '../../../../shared/data/sumedang-tc14.xlsx');

let at: OpenSession | null = null;
afterEach(() => at?.office.close());

describe.skipIf(!existsSync(file))('a published matrix (skipped where ../shared/data/sumedang-tc14.xlsx is absent)', () => {
  it('is read, marked, mended and put back, with few requests', { timeout: 120_000 }, async () => {
    const book = openBook(new Uint8Array(readFileSync(file)), 'sumedang-tc14.xlsx');
    if ('refused' in book) throw new Error('the workbook was refused');
    at = await openSession(book);
    const { session, count, shown } = at;
    const withoutOpd = () => shown().outcome.findings.filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat');
    const cells = () => withoutOpd().map(({ owner, field }) => shown().table.cellOf(owner, field));

    expect(await count(() => session.open())).toBeLessThanOrEqual(5);
    expect(at.office.host.meter.received).toBeLessThan(3_000_000);
    expect(shown().table).toMatchObject({ kind: 'tc-14', period: { first: 2019, last: 2023 } });
    expect(shown().view.plan.indikator).toHaveLength(241);
    const gaps = [57, 58, 59, 60, 61, 62].map((row) => ({ page: 0, row, column: 16 }));
    expect(cells()).toEqual(gaps);

    expect(await count(() => session.paintMarks())).toBeLessThanOrEqual(3);
    expect(await count(() => session.assignOpd(withoutOpd().map(({ owner }) => owner), 'DINAS PENDIDIKAN'))).toBe(6);
    expect(withoutOpd()).toEqual([]);
    expect((await at.cell('Q58', shown().sheets[0].name)).value).toBe('DINAS PENDIDIKAN');
    expect((await at.cell('Q63', shown().sheets[0].name)).value).toBe('DINAS PENDIDIKAN');

    expect(await count(() => session.undoLast())).toBe(6);
    expect(cells()).toEqual(gaps);
    expect((await at.cell('Q58', shown().sheets[0].name)).value).toBe('');
  });

  it('is guarded by rules, formats and formulas of Excel’s own that count what Kaskade counts, and is left as it was', { timeout: 120_000 }, async () => {
    const book = openBook(new Uint8Array(readFileSync(file)), 'sumedang-tc14.xlsx');
    if ('refused' in book) throw new Error('the workbook was refused');
    at = await openSession(book);
    const { session, count, shown } = at;
    await session.open();
    const sheetId = shown().sheets[0].id;
    const before = partOf(saveBook(book), 'xl/worksheets/sheet1.xml');
    const preview = await session.previewGuards(sheetId);
    const offered = preview?.items.filter(isOffered) ?? [];
    // Targets and pagu are written as texts throughout, and there is no satuan, tingkat or arah.
    expect(offered.map(({ id, zones, formats }) => [id, cellsOf(zones), formats.length])).toEqual([['pilihan-opd', 242, 0], ['opd-kosong', 0, 12], ['kode-teks', 247, 0], ['hitungan', 0, 0]]);
    expect(await count(() => session.installGuards(sheetId, offered.map(({ id }) => id), guardWords(speak('id'))))).toBe(5);
    const { getters } = book.model;
    const guard = getters.getSheetIdByName('Pengaman') ?? '';
    const [sheet = ''] = getters.getSheetIds();
    expect([4, 5].map((row) => getters.getEvaluatedCell({ sheetId: guard, row, col: 2 }).value)).toEqual([241, 6]);
    const lit = Array.from({ length: 300 }, (_, row) => row).filter((row) => getters.isMainCellPosition({ sheetId: sheet, row, col: 16 }) && getters.getCellComputedStyle({ sheetId: sheet, row, col: 16 }).fillColor?.toUpperCase() === '#FCE4D6');
    expect(lit).toEqual([57, 58, 59, 60, 61, 62]);
    await session.removeGuards(sheetId, guardWords(speak('id')));
    expect(partOf(saveBook(book), 'xl/worksheets/sheet1.xml')).toBe(before);
  });
});
