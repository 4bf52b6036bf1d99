import type { TablePicture } from '../../excel/session-state';
import type { Speaker } from '../../strings';

/** What each table is called, by its id: as its sheet; where a sheet holds several, their kinds tell them apart, and where these are the same, their first rows. */
export function tableNames(tables: readonly TablePicture[], speaker: Speaker): ReadonlyMap<string, string> {
  return new Map(tables.map((one) => [one.id, nameOf(one, tables, speaker)]));
}

function nameOf({ id, sheets, table }: TablePicture, tables: readonly TablePicture[], speaker: Speaker): string {
  const [{ id: sheetId, name }, ...more] = sheets;
  const whole = more.length === 0 ? name : speaker.say('pane.tabel.lanjut', { lembar: name, jumlah: more.length });
  const beside = tables.filter((other) => other.id !== id && other.sheets.some((sheet) => sheet.id === sheetId));
  if (beside.length === 0) return whole;
  const kind = `${whole} · ${speaker.say(`pane.jenis.${table.kind}`)}`;
  const isAlike = beside.some((other) => other.table.kind === table.kind);
  return isAlike ? `${kind} · ${speaker.say('pane.tabel.baris', { baris: String(table.pages[0].header.firstRow + 1) })}` : kind;
}
