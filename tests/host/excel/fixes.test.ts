import { afterEach, describe, expect, it } from 'vitest';
import { request } from '../../../src/excel/host/requests';
import { isFixable, sameKind, type FixableFinding } from '../../../src/rules';
import { bookOf } from '../support/book';
import { mergesOf, openSession, rowsOf, smallDrawing, type OpenSession } from './matrix-book';

let at: OpenSession;
afterEach(() => at.office.close());

const rowOf = (words: string): number => smallDrawing.values.findIndex((row) => row.includes(words));
const life = rowOf('Angka harapan hidup') + 1;
const rooms = rowOf('Jumlah ruang kelas yang layak') + 1;

/** The small matrix with some cells typed otherwise: "E7" → what is typed. */
async function open(typed: Readonly<Record<string, string | number>>, formats: Readonly<Record<string, string>> = {}): Promise<OpenSession> {
  const rows = rowsOf(smallDrawing).map((row) => [...row]);
  for (const [cell, content] of Object.entries(typed)) rows[Number(cell.slice(1)) - 1]![cell.charCodeAt(0) - 65] = content;
  at = await openSession(bookOf({ Matriks: rows }, { name: 'rpjmd.xlsx', merges: { Matriks: mergesOf(smallDrawing) }, formats: { Matriks: formats } }));
  await at.session.open();
  return at;
}

const fixable = (rule: string): readonly FixableFinding[] => at.shown().outcome.findings.filter(isFixable).filter((finding) => finding.rule === rule);
const preview = (findings: readonly FixableFinding[]): readonly string[] =>
  at.session.previewFixes(findings).flatMap((one) => ('cells' in one ? one.cells.map(({ row, column, shown }) => `${String.fromCharCode(65 + column)}${row + 1}: ${shown.before} → ${shown.after}`) : [one.refused]));

/** Two indicators whose years are written with commas but for one point each. */
const mixed = { [`E${life}`]: "'70,1", [`G${life}`]: "'70.2", [`I${life}`]: "'70,3", [`E${rooms}`]: "'11,5", [`G${rooms}`]: "'12,5", [`I${rooms}`]: "'13.5" };

describe('mending a finding', () => {
  it('shows each cell before and after, and asks Excel for nothing', async () => {
    await open(mixed);
    const found = fixable('format-campur');
    expect(await at.count(async () => void preview(found))).toBe(0);
    expect(preview(found)).toEqual([`I${rooms}: 13.5 → 13,5`, `G${life}: 70.2 → 70,2`]);
  });

  it('takes three requests, writes text as text, checks again, and can be taken back', async () => {
    await open(mixed);
    const [first] = fixable('format-campur');
    expect(await at.count(() => at.session.applyFixes([first!]))).toBe(3);
    expect(at.notice()).toBe('done diperbaiki');
    expect(await at.cell(`I${rooms}`)).toMatchObject({ value: '13,5' });
    expect(fixable('format-campur').map(({ owner }) => owner)).toHaveLength(1);
    expect(at.session.getState().undo).toEqual({ key: 'urung-perbaikan', params: { aturan: 'format-campur', jumlah: 1 } });
    expect(await at.count(() => at.session.undoLast())).toBe(3);
    expect(await at.cell(`I${rooms}`)).toMatchObject({ value: '13.5' });
    expect(fixable('format-campur')).toHaveLength(2);
  });

  it('mends all of the same kind in one write', async () => {
    await open(mixed);
    const [first] = fixable('format-campur');
    const all = sameKind(first!, at.shown().outcome.findings);
    expect(all).toHaveLength(2);
    expect(await at.count(() => at.session.applyFixes(all))).toBe(3);
    expect(at.session.getState().notice?.params).toEqual({ jumlah: 2, temuan: 2, gugur: 0 });
    expect(fixable('format-campur')).toEqual([]);
    await at.session.undoLast();
    expect(fixable('format-campur')).toHaveLength(2);
  });

  it('writes a code as text where Excel had made it a number', async () => {
    await open({ [`A${rowOf('Program Pengelolaan Pendidikan') + 1}`]: 1.1 });
    const found = fixable('kode-jadi-angka');
    expect(found).toHaveLength(1);
    await at.session.applyFixes(found);
    const type = await request((context) => {
      const range = context.workbook.worksheets.getItem('Matriks').getRange(`A${rowOf('Program Pengelolaan Pendidikan') + 1}`).load('valueTypes');
      return () => (range.valueTypes as unknown[][])[0]?.[0];
    });
    expect(type).toBe('String');
  });

  it('that no longer applies says so and writes nothing', async () => {
    await open(mixed);
    const [first] = fixable('format-campur');
    // Changed by somebody else, without any event having been heard.
    await request((context) => (context.workbook.worksheets.getItem('Matriks').getRange(`I${rooms}`).values = [["'13,9"]], () => undefined));
    await at.session.applyFixes([first!]);
    expect(at.notice()).toBe('refused perbaikan-gugur');
    expect(await at.cell(`I${rooms}`)).toMatchObject({ value: '13,9' });
    expect(at.session.getState().undo).toBeNull();
  });

  it('of many writes those that still apply, and says how many do not', async () => {
    await open(mixed);
    const all = fixable('format-campur');
    await request((context) => (context.workbook.worksheets.getItem('Matriks').getRange(`I${rooms}`).values = [["'13,9"]], () => undefined));
    await at.session.applyFixes(all);
    expect(at.notice()).toBe('done diperbaiki.sebagian');
    expect(at.session.getState().notice?.params).toEqual({ jumlah: 1, temuan: 1, gugur: 1 });
    expect(await at.cell(`G${life}`)).toMatchObject({ value: '70,2' });
  });

  it('repaints marks where they are painted', async () => {
    await open(mixed);
    await at.session.paintMarks();
    expect(await at.count(() => at.session.applyFixes(fixable('format-campur')))).toBe(6);
  });

  it('says what came of it where Excel fails', async () => {
    await open(mixed);
    at.office.host.failNext('AccessDenied', 'before');
    await at.session.applyFixes(fixable('format-campur'));
    expect(at.notice()).toBe('failed gagal-protected');
    expect(fixable('format-campur')).toHaveLength(2);
  });
});

describe('an agency that is misspelt over the rows of its indicators', () => {
  it('is gone to and mended there, once for all of them, and can be taken back', async () => {
    at = await openSession(bookOf({
      IKU: [['No', 'Indikator', 'Satuan', 2025, 2026, 2027], ['A.', 'Dinas Pendidkan'], [1, 'APM SD', '%', 95, 96, 97], [2, 'APM SMP', '%', 90, 91, 92]],
      'Daftar OPD': [['Kode', 'Nama Perangkat Daerah'], ["'1.01.0.00.0.00.01.0000", 'Dinas Pendidikan'], ["'1.02.0.00.0.00.02.0000", 'Dinas Kesehatan'], ["'1.06.0.00.0.00.03.0000", 'Dinas Sosial']],
    }, { name: 'iku.xlsx' }));
    await at.session.open();
    const found = fixable('opd-ejaan-berbeda');
    expect(preview(found)).toEqual(['B2: Dinas Pendidkan → Dinas Pendidikan', 'B2: Dinas Pendidkan → Dinas Pendidikan']);
    await at.session.goTo(found[0]!.owner, found[0]!.field);
    const selected = await request((context) => {
      const cell = context.workbook.getActiveCell().load('address');
      return () => cell.address;
    });
    expect(selected).toBe('IKU!B2');
    await at.session.applyFixes([found[0]!]);
    expect(at.notice()).toBe('done diperbaiki');
    expect(await at.cell('B2', 'IKU')).toMatchObject({ value: 'Dinas Pendidikan' });
    expect(fixable('opd-ejaan-berbeda')).toEqual([]);
    await at.session.undoLast();
    expect(fixable('opd-ejaan-berbeda')).toHaveLength(2);
  });
});
