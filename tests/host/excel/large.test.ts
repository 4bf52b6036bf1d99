import { afterEach, expect, it } from 'vitest';
import { answerBudget } from '../../../src/excel/reading/blocks';
import { largeBook } from '../../bench/editing';
import { openSession, type OpenSession } from './matrix-book';

let at: OpenSession | null = null;
afterEach(() => {
  at?.session.setLive(false);
  at?.office.close();
  at = null;
});

/** What opening takes beside content: the list of sheets, where content lies, watching, and custom formats where there are some. */
const besideContent = 4;

it('a matrix of 5 000 rows is opened, read and checked within four requests and one per 2 MB of its content', async () => {
  at = await openSession(largeBook(5_000), { payloadLimit: 5_000_000 });
  const { session, office } = at;
  const requests = await at.count(() => session.open());
  const { phase, workbook } = session.getState();
  expect([phase, workbook?.tables.length, workbook?.tables[0]?.view.plan.indikator.length]).toEqual(['ready', 1, 4980]);
  expect(workbook?.tables[0]?.outcome.findings.length).toBeGreaterThan(500);
  expect(requests).toBeLessThanOrEqual(besideContent + Math.ceil(office.host.meter.received / answerBudget));
});
