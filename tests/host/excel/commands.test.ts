import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { associate, type CommandId } from '../../../src/commands';
import { matrixBook, openSession, type OpenSession } from './matrix-book';

let at: OpenSession;
beforeEach(async () => {
  at = await openSession(matrixBook());
  associate(at.session);
  await at.office.eventsHaveArrived();
  at.office.host.pane.hide();
});
afterEach(() => at.office.close());

/** Presses a button of the ribbon: resolves once the command has reported back and what it asked for has been done. */
async function press(id: CommandId): Promise<void> {
  await at.office.bridge.runCommand(id);
  await at.office.eventsHaveArrived();
}

describe('the ribbon', () => {
  it('starts with the workbook, so that checks go on while the pane is closed', () => {
    expect(at.office.host.pane.startsWithBook).toBe(true);
  });

  it('bukaPanel shows the pane', async () => {
    await press('bukaPanel');
    expect(at.office.host.pane.isVisible).toBe(true);
  });

  it('periksa checks, and shows the pane', async () => {
    await press('periksa');
    expect(at.office.host.pane.isVisible).toBe(true);
    expect(at.notice()).toBe('done diperiksa');
  });

  it('tanpaOpdBerikutnya goes to the cell with the pane closed, even before anything was read', async () => {
    await press('tanpaOpdBerikutnya');
    expect(at.office.host.pane.isVisible).toBe(false);
    expect(at.office.book.model.getters.getActivePosition()).toMatchObject({ row: 10, col: 16 });
  });

  it('tanpaOpdBerikutnya shows the pane where it has something to say', async () => {
    await at.session.open();
    const findings = at.shown().outcome.findings.filter(({ rule }) => rule === 'indikator-tanpa-opd');
    await at.session.assignOpd(findings.map(({ owner }) => owner), 'Dinas Pendidikan');
    await press('tanpaOpdBerikutnya');
    expect(at.notice()).toBe('refused semua-ada-opd');
    expect(at.office.host.pane.isVisible).toBe(true);
  });

  it('isiTabel shows the pane at its fill screen', async () => {
    await press('isiTabel');
    expect(at.office.host.pane.isVisible).toBe(true);
    expect(at.session.getState().wanted).toBe('isi-tabel');
    at.session.consumeWanted();
    expect(at.session.getState().wanted).toBeNull();
  });

  it('is answered even while a cell is being edited, when neither reading nor showing the pane can be done', async () => {
    at.office.host.isEditing = true;
    await press('tanpaOpdBerikutnya');
    expect(at.notice()).toBe('failed gagal-busy');
    expect(at.office.host.pane.isVisible).toBe(false);
  });
});
