import { isDrawn, selectedAt, sheetsOf, type Desk } from './desk';
import { forgetTable, type DrawnTable } from './drawn-tables';
import { classify, isBusy, isGone } from './failures';
import { kaskadeName } from './kaskade-name';
import { hasContent, isRead } from './picture';
import { place, readAgain } from './reading';
import { request } from './requests';
import type { WorkbookListener } from './watch';

/** How long the workbook must be quiet before a changed sheet is read again: a paste or a fill comes as several events. */
const quiet = 300;
/** How long to wait where a cell is being edited. */
const later = 1500;

/** A deleted table's name is free for a sheet of the planner's; where that cannot be written down, the next table that is drawn does. */
async function forget(table: DrawnTable): Promise<void> {
  try {
    await forgetTable(table);
  } catch (error) {
    console.warn('Kaskade could not forget a deleted table', classify(error));
  }
}

/**
 * Follows what the planner does in the grid. It only reads: marks are not repainted by themselves, because a write of ours would take the planner's Ctrl+Z away
 * in the middle of typing; *Periksa* repaints them. It never moves the selection.
 */
export function createLive(desk: Desk, milliseconds = quiet): WorkbookListener & { resume(): void } {
  const stale = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const soon = (wait = milliseconds): void => {
    if (!desk.store.getState().live) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void desk.run(null, catchUp), wait);
  };

  const catchUp = async (): Promise<void> => {
    for (const sheetId of [...stale]) {
      try {
        stale.delete(sheetId);
        await readAgain(desk, sheetId);
      } catch (error) {
        stale.add(sheetId);
        if (isBusy(error)) return soon(later);
        // Nobody asked for this reading: the last good picture stays, and the next change or Periksa tries again.
        console.warn('Kaskade could not read a changed sheet', classify(error));
        return;
      }
    }
  };

  return {
    changed(sheetId, zones, ours) {
      if (ours || desk.own.covers(sheetId, zones) || !sheetsOf(desk).some(({ id }) => id === sheetId)) return;
      stale.add(sheetId);
      soon();
    },
    selected(sheetId, position) {
      desk.cursor = { ...position, sheetId };
      desk.store.setState({ selected: selectedAt(desk) });
    },
    activated(sheetId) {
      const sheets = sheetsOf(desk);
      const sheet = sheets.find(({ id }) => id === sheetId);
      // Looking at an empty template must not take the cascade away that is to go into it.
      if (isRead(sheet) && hasContent(sheet)) {
        desk.store.setState({ shownId: sheetId, selected: null });
        desk.store.setState({ selected: selectedAt(desk) });
      }
      if (stale.has(sheetId)) soon();
    },
    added(sheetId) {
      void desk.run(null, async () => {
        if (sheetId === desk.kaskadeId || isDrawn(desk, sheetId) || sheetsOf(desk).some(({ id }) => id === sheetId)) return;
        try {
          const name = await request((context) => {
            const sheet = context.workbook.worksheets.getItem(sheetId).load('name');
            return () => sheet.name;
          });
          if (name !== kaskadeName) await readAgain(desk, sheetId);
        } catch (error) {
          // A sheet that went as soon as it came is nothing to speak of.
          if (!isGone(error)) console.warn('Kaskade could not read a new sheet', classify(error));
        }
      });
    },
    deleted(sheetId) {
      void desk.run(null, async () => {
        const gone = desk.drawn.filter(({ sheet }) => sheet.id === sheetId);
        desk.drawn = desk.drawn.filter(({ sheet }) => sheet.id !== sheetId);
        place(desk, sheetId, null);
        for (const table of gone) await forget(table);
      });
    },
    resume() {
      if (stale.size > 0) soon();
    },
  };
}
