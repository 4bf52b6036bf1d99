import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openBook } from '../../../src/workbench/files/open';
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
});
