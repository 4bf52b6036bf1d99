import { freshenCursor, isDrawn, sheetsOf, tablesOf, type Desk } from '../desk';
import { forgetTable, renameSource, renameTable, type DrawnTable } from '../draw/drawn-tables';
import { classify, isBusy, isGone } from '../host/failures';
import { kaskadeName } from '../kept/kaskade-name';
import { chooseShown, hasContent, tablesOn } from '../reading/picture';
import { formulaZones } from '../reading/read-changes';
import { createStale, type StaleParts } from './stale';
import { readAgain, readEdits, takeOut } from '../reading/reading';
import { request } from '../host/requests';
import type { SheetRef } from '../reading/read-sheets';
import type { WorkbookListener } from './watch';

/** How long the workbook must be quiet before a changed sheet is read again: a paste or a fill comes as several events. */
const quiet = 300;
/** How long to wait where a cell is being edited. */
const later = 1500;

export interface Live extends WorkbookListener {
  /** Begins again after having been switched off. */
  resume(): void;
  /** Reads what is known to have changed, within a running intent; rejects where Excel fails. */
  catchUp(): Promise<void>;
  /** Lets `read`, which reads every sheet, stand for all that is known to have changed; rejects where it does. */
  covered(read: () => Promise<void>): Promise<void>;
}

/** A deleted table's name is free for a sheet of the planner's; where that cannot be written down, the next table that is drawn does. */
async function forget(table: DrawnTable): Promise<void> {
  try {
    await forgetTable(table);
  } catch (error) {
    console.warn('Kaskade could not forget a deleted table', classify(error));
  }
}

/** A drawn table is known by its new name from now on; where that cannot be written down, it still is while the workbook is open. */
async function keepName(desk: Desk, table: DrawnTable): Promise<void> {
  desk.drawn = desk.drawn.map((one) => (one.sheet.id === table.sheet.id ? table : one));
  try {
    await renameTable(table);
  } catch (error) {
    console.warn('Kaskade could not keep the new name of a table', classify(error));
  }
}

/** Tables know the sheet that they were drawn from by its new name: in a workbook whose ids have changed with the file they would be read as plans otherwise. */
async function keepSource(desk: Desk, source: SheetRef): Promise<void> {
  if (!desk.drawn.some((table) => table.source.id === source.id && table.source.name !== source.name)) return;
  desk.drawn = desk.drawn.map((table) => (table.source.id === source.id ? { ...table, source } : table));
  try {
    await renameSource(source);
  } catch (error) {
    console.warn('Kaskade could not keep the new name of a sheet that tables were drawn from', classify(error));
  }
}

/**
 * Follows what the planner does in the grid. It only reads: marks are not repainted by themselves, because a write of ours would take the planner's Ctrl+Z away
 * in the middle of typing; *Periksa* repaints them. It never moves the selection.
 *
 * Events are hints. Small edits are read by themselves; whatever shifts cells, and a sheet that is looked at again, is read whole. What has no event at all (a merge, a pick
 * from a list in some versions) is seen with the next event of its sheet, when the sheet is looked at again, or before a write.
 */
export function createLive(desk: Desk, milliseconds = quiet): Live {
  const stale = createStale();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const soon = (wait = milliseconds): void => {
    if (!desk.store.getState().live) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void desk.run(null, followUp), wait);
  };

  /** Marks the picture as older than the grid where nobody is going to read by themselves what has just changed. */
  const fallBehind = (): void => {
    if (!desk.store.getState().live) desk.store.setState({ behind: true });
  };

  /** Formulas that followed a sheet which is gone are errors now, and no event tells of that. One of them stands for all: with any edit the formulas of every sheet are read. */
  const formulasAreStale = (): void => {
    const follower = desk.grids.find(({ grid }) => formulaZones(grid).length > 0);
    if (!follower) return;
    stale.add(follower.id, { zones: formulaZones(follower.grid).slice(0, 1), inPlace: true, by: 'unknown' });
    fallBehind();
    soon();
  };

  const reading = async (read: (parts: StaleParts) => Promise<void>): Promise<void> => {
    const parts = stale.take();
    const { behind } = desk.store.getState();
    // What changes while this is read is not in it.
    if (behind) desk.store.setState({ behind: false });
    try {
      await read(parts);
    } catch (error) {
      stale.giveBack(parts);
      if (behind) desk.store.setState({ behind });
      throw error;
    }
  };

  const catchUp = (): Promise<void> =>
    reading(async ({ whole, edits }) => {
      if (whole.length > 0) await readAgain(desk, [...whole, ...edits.keys()]);
      else if (edits.size > 0) await readEdits(desk, edits);
    });

  const followUp = async (): Promise<void> => {
    if (!desk.store.getState().live) return;
    try {
      await catchUp();
    } catch (error) {
      if (isBusy(error)) return soon(later);
      // Nobody asked for this reading: the last good picture stays, and the next change or Periksa tries again.
      console.warn('Kaskade could not read a changed sheet', classify(error));
      desk.store.setState({ behind: true });
    }
  };

  return {
    changed(sheetId, change) {
      if (desk.own.isEcho(sheetId, change) || !sheetsOf(desk).some(({ id }) => id === sheetId)) return;
      stale.add(sheetId, change);
      fallBehind();
      soon();
    },
    selected(sheetId, position) {
      freshenCursor(desk, { ...position, sheetId });
    },
    activated(sheetId) {
      desk.activeId = sheetId;
      const here = tablesOn(tablesOf(desk), sheetId).filter(hasContent);
      // Looking at an empty template must not take the cascade away that is to go into it.
      if (here.length > 0) desk.show(here.find(({ id }) => id === desk.store.getState().shownId)?.id ?? chooseShown(here));
      if (desk.isOwnActivation(sheetId)) return stale.size() > 0 ? soon() : undefined;
      if (sheetsOf(desk).some(({ id }) => id === sheetId)) {
        stale.add(sheetId, null);
        soon();
      }
    },
    added(sheetId) {
      void desk.run(null, async () => {
        if (sheetId === desk.kaskadeId || isDrawn(desk, sheetId) || sheetsOf(desk).some(({ id }) => id === sheetId)) return;
        try {
          const name = await request((context) => {
            const sheet = context.workbook.worksheets.getItem(sheetId).load('name');
            return () => sheet.name;
          });
          if (name !== kaskadeName) await readAgain(desk, [sheetId]);
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
        takeOut(desk, sheetId);
        formulasAreStale();
        for (const table of gone) await forget(table);
      });
    },
    renamed(sheetId, name) {
      void desk.run(null, async () => {
        const table = desk.drawn.find(({ sheet }) => sheet.id === sheetId);
        // A sheet that we have named ourselves is known by that name already.
        if (table) return table.sheet.name === name ? undefined : keepName(desk, { ...table, sheet: { id: sheetId, name } });
        if (!sheetsOf(desk).some(({ id }) => id === sheetId)) return;
        stale.add(sheetId, null);
        fallBehind();
        soon();
        await keepSource(desk, { id: sheetId, name });
      });
    },
    resume() {
      if (stale.size() > 0) soon();
    },
    catchUp,
    covered: (read) => reading(read),
  };
}
