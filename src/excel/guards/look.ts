import type { Zone } from '../../plan';
import { loadKaskade } from '../write/bulk-writes';
import { kaskadeName } from '../kept/kaskade-name';
import { queueKaskade, type Kaskade } from '../kept/kaskade-sheet';
import type { MeasuredSheet, SheetGrid, SheetRef } from '../reading/read-sheets';
import { request } from '../host/requests';
import type { GuardItem } from './guard-items';
import { claimGuards, keptGuards, keptGuardSheet, type GuardedSheet, type GuardSheet } from './guard-memory';
import { planGuards, type Present } from './plan-guards';
import { roomBelow, type TablePage } from './rows';
import { surveySheet, type Survey } from './survey';

/** A sheet with its cells, and the tables that stand on it. */
export interface GuardTarget {
  readonly sheet: SheetRef;
  readonly pages: readonly TablePage[];
  readonly cells: SheetGrid & MeasuredSheet;
}

/** A name of the workbook and what it stands for ("=Matriks!$A$5:$A$9"). */
export interface KnownName {
  readonly name: string;
  readonly formula: string;
}

/** What the workbook holds around the guards of one sheet. */
export interface GuardLook {
  readonly kaskade: Kaskade;
  readonly sheets: readonly SheetRef[];
  readonly names: readonly KnownName[];
  /** All guarded sheets that are still there, by the sheets' ids. */
  readonly guarded: ReadonlyMap<string, GuardedSheet>;
  /** The sheet of lists and counts, as it is called now; null where there is none any more. */
  readonly book: GuardSheet | null;
}

/** Names, sheets and our own memory. One request; two where our own sheet has come or gone since. */
export async function lookAround(hasKaskade: boolean): Promise<GuardLook> {
  const first = await request((context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/id,items/name');
    const names = workbook.names.load('items/name,items/formula');
    const own = hasKaskade ? queueKaskade(context, true) : null;
    return () => ({
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      kaskade: own?.() ?? null,
    });
  });
  const kaskade = first.kaskade ?? (first.sheets.some(({ name }) => name === kaskadeName) ? await loadKaskade() : { exists: false, entries: [], columnCount: 0 });
  const kept = keptGuardSheet(kaskade);
  const present = kept && (first.sheets.find(({ id, name }) => id === kept.sheet.id && name === kept.sheet.name) ?? first.sheets.find(({ name }) => name === kept.sheet.name) ?? first.sheets.find(({ id }) => id === kept.sheet.id));
  return { ...first, kaskade, guarded: claimGuards(first.sheets, keptGuards(kaskade)), book: kept && present ? { ...kept, sheet: present } : null };
}

/** Where a name's cells are now; null where the name is gone, or has lost its cells. */
export function zoneOfName({ names, sheets }: Pick<GuardLook, 'names' | 'sheets'>, wanted: string): { readonly sheet: SheetRef; readonly zone: Zone } | null {
  const found = names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const match = found && /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(found.formula);
  if (!match) return null;
  const [, quoted, plain, left = '', top = '', right = left, bottom = top] = match;
  const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
  const sheet = sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return sheet ? { sheet, zone: { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) } } : null;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const lastRow = 1_048_575;
/** Rows below a sheet's content in which guards of ours may still lie. */
const below = 260;

/** Whose validations and conditional formats lie on a sheet. Requests: those of `surveySheet`. */
export function surveyOf({ id, name, extent }: MeasuredSheet, room: number = 0): Promise<Survey> {
  const under = extent && room > 0 ? { ...extent, top: extent.bottom + 1, bottom: extent.bottom + room } : null;
  return surveySheet({ id, name }, extent && { ...extent, top: 0, bottom: Math.min(extent.bottom + below, lastRow) }, under && under.bottom <= lastRow ? under : null);
}

/** What lies on a sheet, and what could be put there. Requests: those of `surveySheet`. */
export async function lookAtSheet({ sheet, pages, cells }: GuardTarget, look: GuardLook): Promise<{ readonly survey: Survey; readonly items: readonly GuardItem[] }> {
  const survey = await surveyOf(cells, pages.some(({ reading }) => reading.kind === 'matriks') ? roomBelow : 0);
  const texts = look.guarded.get(sheet.id)?.texts ?? [];
  const ourText: Present['ourText'] = texts.flatMap(({ name, format }) => {
    const at = zoneOfName(look, name);
    return at?.sheet.id === sheet.id ? [{ zone: at.zone, format }] : [];
  });
  return { survey, items: planGuards(pages, cells.grid, { theirs: survey.theirs, ourText, below: survey.below }) };
}
