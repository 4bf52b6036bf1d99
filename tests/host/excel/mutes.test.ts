import { afterEach, describe, expect, it } from 'vitest';
import { findingRows } from '../../../src/excel/findings-sheet/finding-rows';
import { request } from '../../../src/excel/host/requests';
import type { Finding } from '../../../src/rules';
import { speak } from '../../../src/strings';
import { findingsWords } from '../../../src/taskpane/guards/words';
import { failAt } from './fail-at';
import { matrixBook, openSession, smallDrawing, type OpenSession } from './matrix-book';

let at: OpenSession;
afterEach(() => at.office.close());

const note = { reason: 'Disepakati dalam rapat', who: 'Sari' };

async function open(book: Parameters<typeof openSession>[0] = matrixBook()): Promise<OpenSession> {
  at = await openSession(book);
  await at.session.open();
  return at;
}

const ofRule = (rule: string): readonly Finding[] => at.shown().outcome.findings.filter((finding) => finding.rule === rule);
const withoutOpd = (): readonly Finding[] => ofRule('indikator-tanpa-opd').filter(({ severity }) => severity === 'galat');
const muted = (): readonly string[] => at.shown().muted.map(({ finding, mute }) => `${finding.rule} ${mute.reason}`);
const rest = (milliseconds = 150) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How many mutes our own sheet holds. */
const kept = (): Promise<number> => request((context) => {
  const used = context.workbook.worksheets.getItem('_kaskade').getUsedRange(true).load('values');
  return () => (used.values as unknown[][]).filter(([section]) => section === 'abaikan').length;
});

/** The row of an indicator on the sheet, one-based. */
const rowOf = (words: string): number => smallDrawing.values.findIndex((row) => row.includes(words)) + 1;
const put = (address: string, value: string): Promise<void> => request((context) => (context.workbook.worksheets.getItem('Matriks').getRange(address).values = [[value]], () => undefined));

describe('muting a finding', () => {
  it('takes it out of the counts and keeps it with its reason', async () => {
    await open();
    const [first] = withoutOpd();
    // Our own sheet is not there yet: it is looked for, then made.
    expect(await at.count(() => at.session.muteFindings([first!], note))).toBe(2);
    expect(at.notice()).toBe('done temuan-diabaikan');
    expect(withoutOpd()).toHaveLength(2);
    expect(at.shown().muted).toMatchObject([{ finding: { rule: 'indikator-tanpa-opd' }, mute: { reason: note.reason, who: 'Sari' } }]);
    expect(Date.parse(at.shown().muted[0]!.mute.when)).toBeGreaterThan(0);
    expect(await at.count(() => at.session.muteFindings([withoutOpd()[0]!], note))).toBe(3);
    expect(withoutOpd()).toHaveLength(1);
  });

  it('lasts when the workbook is closed and opened again', async () => {
    await open();
    await at.session.muteFindings(withoutOpd().slice(0, 2), note);
    const { book } = at.office;
    await rest();
    at.office.close();
    await open(book);
    expect(withoutOpd()).toHaveLength(1);
    expect(muted()).toEqual([`indikator-tanpa-opd ${note.reason}`, `indikator-tanpa-opd ${note.reason}`]);
  });

  it('can be taken back', async () => {
    await open();
    await at.session.muteFindings(withoutOpd(), note);
    expect(withoutOpd()).toEqual([]);
    expect(await at.count(() => at.session.unmuteFindings(at.shown().muted.slice(0, 1).map(({ mute }) => mute)))).toBe(3);
    expect(at.notice()).toBe('done temuan-ditampilkan');
    expect(withoutOpd()).toHaveLength(1);
    expect(muted()).toHaveLength(2);
  });

  it('is undone by Batalkan like anything else, in the order in which things were done', async () => {
    await open();
    const [first, second] = withoutOpd();
    await at.session.assignOpd([first!.owner], 'Dinas Pendidikan');
    await at.session.muteFindings([second!], note);
    expect(at.session.getState().undo).toEqual({ key: 'urung-abaikan', params: { jumlah: 1 } });
    expect(await at.count(() => at.session.undoLast())).toBe(2);
    expect(at.notice()).toBe('done dibatalkan.abaian');
    expect([withoutOpd().length, muted().length, await kept()]).toEqual([2, 0, 0]);
    expect(at.session.getState().undo?.key).toBe('urung-opd');
    await at.session.undoLast();
    expect(at.notice()).toBe('done dibatalkan');
    expect(withoutOpd()).toHaveLength(3);
  });

  it('comes back with its reason, name and day where showing it again is undone', async () => {
    await open();
    await at.session.muteFindings(withoutOpd(), note);
    const [before] = at.shown().muted;
    await at.session.unmuteFindings([before!.mute]);
    expect(at.session.getState().undo).toEqual({ key: 'urung-tampilkan', params: { jumlah: 1 } });
    await at.session.undoLast();
    expect(at.notice()).toBe('done dibatalkan.tampilan');
    expect(at.session.getState().notice?.params).toEqual({ jumlah: 1 });
    expect(at.shown().muted.map(({ mute }) => mute)).toContainEqual(before!.mute);
    expect(withoutOpd()).toEqual([]);
    await at.session.undoLast();
    expect([withoutOpd().length, await kept()]).toEqual([3, 0]);
    expect(at.session.getState().undo).toBeNull();
  });

  it('can be undone after the workbook was closed and opened again', async () => {
    await open();
    await at.session.muteFindings(withoutOpd().slice(0, 1), note);
    const { book } = at.office;
    await rest();
    at.office.close();
    await open(book);
    expect(at.session.getState().undo?.key).toBe('urung-abaikan');
    await at.session.undoLast();
    expect([withoutOpd().length, muted().length]).toEqual([3, 0]);
  });

  it('says so where the mute that is to be undone applied to nothing any more', async () => {
    await open();
    const [first] = withoutOpd();
    await at.session.muteFindings([first!], note);
    await put(`Q${rowOf('Angka harapan lama sekolah')}`, 'Dinas Pendidikan');
    await put(`Q${rowOf('Persentase sekolah terakreditasi')}`, 'Dinas Pendidikan');
    await put(`Q${rowOf('Jumlah ruang kelas yang layak')}`, 'Dinas Pendidikan');
    await at.session.check();
    await at.session.undoLast();
    expect(at.notice()).toBe('refused dibatalkan.abaian-gugur');
    expect(await kept()).toBe(0);
  });

  it('stays where Excel fails to undo it, and is told undone where the failure came too late', async () => {
    await open();
    await at.session.muteFindings(withoutOpd(), note);
    failAt(at.office.host, 2, 'before');
    await at.session.undoLast();
    expect(at.notice()).toBe('failed gagal-host');
    expect([withoutOpd().length, await kept()]).toEqual([0, 3]);
    failAt(at.office.host, 2, 'after');
    await at.session.undoLast();
    expect(at.notice()).toBe('done dibatalkan.abaian');
    expect([withoutOpd().length, await kept()]).toEqual([3, 0]);
  });

  it('ends when the value changes, and holds when rows come above it', async () => {
    await open();
    const row = rowOf('Angka harapan lama sekolah');
    await put(`E${row}`, "'1.5.2");
    await rest();
    await at.session.check();
    const odd = at.shown().outcome.findings.filter(({ field, owner }) => field.field === 'target' && owner.endsWith('sasaran-1#2'));
    expect(odd.length).toBeGreaterThan(0);
    await at.session.muteFindings(odd, note);
    expect(muted()).toHaveLength(odd.length);
    await request((context) => (context.workbook.worksheets.getItem('Matriks').getRange(`${rowOf('Rata-rata lama sekolah')}:${rowOf('Rata-rata lama sekolah')}`).insert('Down'), () => undefined));
    await at.session.check();
    expect(muted()).toHaveLength(odd.length);
    await put(`E${row + 1}`, "'1.5.3");
    await at.session.check();
    expect(muted()).toEqual([]);
  });

  it('is let go, once it has ended, with the next write to our own sheet, and others are not', async () => {
    await open();
    const [ended, lasting, next] = withoutOpd();
    await at.session.muteFindings([ended!, lasting!], note);
    await at.session.assignOpd([ended!.owner], 'Dinas Pendidikan');
    await rest();
    expect([muted().length, await kept()]).toEqual([1, 2]);
    await at.session.muteFindings([next!], note);
    expect([muted().length, await kept()]).toEqual([2, 2]);
  });

  it('wants a reason, and a finding that is there', async () => {
    await open();
    const [first] = withoutOpd();
    await at.session.muteFindings([first!], { reason: '  ', who: '' });
    expect(at.notice()).toBe('refused alasan-kosong');
    await at.session.assignOpd([first!.owner], 'Dinas Pendidikan');
    await at.session.muteFindings([first!], note);
    expect(at.notice()).toBe('refused temuan-hilang');
    expect(muted()).toEqual([]);
  });

  it('takes the marks away where they are painted', async () => {
    await open();
    await at.session.paintMarks();
    await at.session.assignOpd([withoutOpd()[0]!.owner], 'Dinas Pendidikan');
    expect(await at.count(() => at.session.muteFindings(withoutOpd(), note))).toBe(6);
  });

  it('says so where Excel fails, and keeps what is shown', async () => {
    await open();
    at.office.host.failNext('GeneralException', 'before');
    await at.session.muteFindings(withoutOpd(), note);
    expect(at.notice()).toBe('failed gagal-host');
    expect(withoutOpd()).toHaveLength(3);
  });

  it('is told on the findings sheet with its reason, and not counted', async () => {
    await open();
    await at.session.muteFindings(withoutOpd().slice(0, 1), note);
    const rows = findingRows([at.shown()], findingsWords(speak('id')));
    expect(rows.filter(({ status }) => status.status === 'dibisukan').map(({ rule, status }) => [rule, status.reason])).toEqual([['indikator-tanpa-opd', 'Disepakati dalam rapat (Sari)']]);
  });
});
