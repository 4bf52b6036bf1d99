import { zonesOfAddress } from '../../../src/excel/host/addresses';
import type { Zone } from '../../../src/plan';
import type { OpenOffice } from '../support/open';

interface Path {
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] | null };
}
interface Sent {
  readonly Actions: readonly { readonly ActionType: number; readonly Name: string; readonly ObjectPathId: number }[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
}

/** What is sent to Excel that it might put into the wrong rows, and what is written at all. */
export interface HiddenWrites {
  /** "Values Matriks 8–13": contents or formats that were set, or cleared, on several rows at once of which some were hidden. */
  readonly unsafe: readonly string[];
  /** First and last row, from 1, of every range of a sheet that was set or cleared, in order. */
  written(sheet: string): readonly (readonly [number, number])[];
}

const properties = ['Values', 'Formulas', 'NumberFormat'];

/** Reads along what office.js sends from now on. */
export function watchHiddenWrites({ host, book }: OpenOffice): HiddenWrites {
  const { getters } = book.model;
  const unsafe: string[] = [];
  const all: { readonly sheet: string; readonly top: number; readonly bottom: number }[] = [];
  const answer = host.process.bind(host);
  host.process = (body) => {
    const { Actions, ObjectPaths } = JSON.parse(body) as Sent;
    for (const { ActionType, Name, ObjectPathId } of Actions) {
      const isWrite = (ActionType === 4 && properties.includes(Name)) || (ActionType === 3 && Name === 'Clear');
      const path = ObjectPaths[String(ObjectPathId)];
      const zone = path && zoneOf(path);
      if (!isWrite || !zone) continue;
      const [key] = ObjectPaths[String(path.ParentObjectPathId)]?.ArgumentInfo?.Arguments ?? [];
      const sheetId = getters.getSheetIds().find((id) => key === `{${id}}` || key === getters.getSheetName(id));
      // A sheet that the same request makes has no rows that anybody could have hidden.
      if (sheetId === undefined) continue;
      const [sheet, top, bottom] = [getters.getSheetName(sheetId), zone.top, Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1)];
      all.push({ sheet, top: top + 1, bottom: bottom + 1 });
      const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
      if (rows.length > 1 && rows.some((row) => getters.isRowHidden(sheetId, row))) unsafe.push(`${Name} ${sheet} ${top + 1}–${bottom + 1}`);
    }
    return answer(body);
  };
  return { unsafe, written: (sheet) => all.flatMap((write) => (write.sheet === sheet ? [[write.top, write.bottom] as const] : [])) };
}

function zoneOf({ Name, ArgumentInfo }: Path): Zone | undefined {
  const values = ArgumentInfo?.Arguments ?? [];
  if (Name === 'GetRange') return typeof values[0] === 'string' ? zonesOfAddress(values[0])[0] : undefined;
  if (Name !== 'GetRangeByIndexes') return undefined;
  const [top = 0, left = 0, rows = 1, columns = 1] = values.map(Number);
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}
