import { addressOf } from '../../../src/excel/host/addresses';
import { createSession } from '../../../src/excel/session';
import type { Session, TablePicture } from '../../../src/excel/session-state';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import type { Drawing } from '../../../src/layouts';
import type { Plan } from '../../../src/plan';
import { number, plan } from '../../support/plan';
import { bookOf, type Rows } from '../support/book';
import { openInOffice, type OpenOffice, type OpenOptions } from '../support/open';

const facts = { awal: number(10), targets: [number(11), number(12), number(13), number(14), number(15)], akhir: number(15) };

/**
 * A small plan for tests: six indicators, two agencies. Without an agency are one indicator of a tujuan and, as galat, one of a sasaran and two of a program; a
 * peringatan tells that the second sasaran has no program. Titles and figures are made up.
 */
export const smallPlan: Plan = plan({ opd: ['Dinas Pendidikan', 'Dinas Kesehatan'] })
  .misi('Membangun manusia yang sehat dan cerdas')
  .tujuan('Meningkatnya mutu manusia').indikator('Indeks mutu manusia', facts)
  .sasaran('Meningkatnya mutu pendidikan')
  .indikator('Rata-rata lama sekolah', { ...facts, opd: 'Dinas Pendidikan' })
  .indikator('Angka harapan lama sekolah', facts)
  .program('Program Pengelolaan Pendidikan', { code: '1.01.02' })
  .indikator('Persentase sekolah terakreditasi', facts)
  .indikator('Jumlah ruang kelas yang layak', facts)
  .sasaran('Meningkatnya derajat kesehatan')
  .indikator('Angka harapan hidup', { ...facts, opd: 'Dinas Kesehatan' })
  .build();

export const smallDrawing: Drawing = tc14.draw(smallPlan, tc14.defaults(smallPlan));

/** The rows of a drawing as a planner would have typed them: texts that look like numbers behind an apostrophe. */
export function rowsOf(drawing: Drawing): Rows {
  return drawing.values.map((row) => row.map((value) => (typeof value === 'string' && /^[^a-z]/i.test(value) ? `'${value}` : value)));
}

export function mergesOf(drawing: Drawing): readonly string[] {
  return drawing.merges.map(addressOf);
}

/** A workbook with the small plan on "Matriks", and further sheets. */
export function matrixBook(more: Readonly<Record<string, Rows>> = {}, merges: readonly string[] = []): ReturnType<typeof bookOf> {
  return bookOf({ Matriks: rowsOf(smallDrawing), ...more }, { name: 'rpjmd.xlsx', merges: { Matriks: [...mergesOf(smallDrawing), ...merges] } });
}

export interface OpenSession {
  readonly office: OpenOffice;
  readonly session: Session;
  /** Runs an intent and says how many requests it took. */
  readonly count: (intent: () => Promise<void>) => Promise<number>;
  readonly shown: () => TablePicture;
  /** Key of the last notice, with its kind: "done diperiksa". */
  readonly notice: () => string;
  /** What a cell holds, asked of Excel. */
  readonly cell: (address: string, sheet?: string) => Promise<{ value: unknown; format: unknown }>;
}

/** A session that has not read anything yet, on the real office.js. */
export async function openSession(book: Parameters<typeof openInOffice>[0], options: OpenOptions = {}): Promise<OpenSession> {
  const office = await openInOffice(book, options);
  const session = createSession({ quiet: 20 });
  return {
    office,
    session,
    async count(intent) {
      office.host.resetMeter();
      await intent();
      return office.host.meter.requests;
    },
    shown() {
      const { workbook, shownId } = session.getState();
      const table = workbook?.tables.find(({ id }) => id === shownId);
      if (!table) throw new Error('no table is shown');
      return table;
    },
    notice() {
      const { notice } = session.getState();
      return notice ? `${notice.kind} ${notice.key}` : '';
    },
    async cell(address, sheet = 'Matriks') {
      const context = new Excel.RequestContext();
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values,numberFormat');
      await context.sync();
      return { value: (range.values as unknown[][])[0]?.[0], format: (range.numberFormat as unknown[][])[0]?.[0] };
    },
  };
}
