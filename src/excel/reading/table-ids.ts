import type { TablePicture } from '../session-state';

type Unnamed = Pick<TablePicture, 'sheets' | 'table'>;

/**
 * Gives each table an id that lasts: that of a table on the same first sheet with the same header before, else of the next one there. A new table is called by its sheet's
 * id, which a second table of the sheet follows with "#2". Thus neither an edit of the header nor a table that comes or goes above changes what the pane shows.
 */
export function nameTables<T extends Unnamed>(tables: readonly T[], before: readonly TablePicture[]): readonly (T & Pick<TablePicture, 'id'>)[] {
  const ids = new Map<Unnamed, string>();
  const waiting = new Set(before);
  const inherit = (isSame: (old: TablePicture, now: Unnamed) => boolean): void => {
    for (const now of tables) {
      if (ids.has(now)) continue;
      const old = [...waiting].find((one) => one.sheets[0].id === now.sheets[0].id && isSame(one, now));
      if (!old) continue;
      waiting.delete(old);
      ids.set(now, old.id);
    }
  };
  inherit((old, now) => headerOf(old) === headerOf(now));
  inherit(() => true);
  const taken = new Set(ids.values());
  return tables.map((table) => {
    const id = ids.get(table) ?? freeId(table.sheets[0].id, taken);
    taken.add(id);
    return { ...table, id };
  });
}

function headerOf({ table }: Unnamed): string {
  return JSON.stringify(table.pages[0].columns.map(({ header }) => header));
}

/** The sheet's own id, or the first numbered one that is free. */
export function freeId(sheetId: string, taken: ReadonlySet<string>): string {
  if (!taken.has(sheetId)) return sheetId;
  for (let number = 2; ; number++) if (!taken.has(`${sheetId}#${number}`)) return `${sheetId}#${number}`;
}

/** The sheet that an id of `freeId` speaks of. */
export function sheetOfId(id: string): string {
  return id.replace(/#\d+$/, '');
}
