import type { Position } from '../plan';
import { severities, type Severity } from '../rules';
import { addressLists, addressOf, zonesOfPositions } from './addresses';
import { isGone } from './failures';
import { request, type RequestOptions } from './requests';

/**
 * Marks are conditional formats, so the planner's own fills, fonts and borders stay as they are and come back when a mark goes.
 * Each carries our signature in a formula that is true everywhere: N() of a text is 0.
 */
const signature = 'kaskade:';

function formulaOf(severity: Severity): string {
  return `=N("${signature}${severity}")=0`;
}

/** Whether a conditional format's formula is one of ours, however the host has spaced or cased it. */
export function isOurs(formula: string): boolean {
  return /^=?\s*N\s*\(\s*"kaskade:[a-z-]+"\s*\)\s*=\s*0\s*$/i.test(formula);
}

/**
 * Orange, yellow and blue: told apart by people with any of the common colour deficiencies, and by their lightness (galat darkest) on a black-and-white print.
 * The letters differ as well: bold, plain, italic.
 */
const looks: Readonly<Record<Severity, { readonly fill: string; readonly color: string; readonly bold: boolean; readonly italic: boolean }>> = {
  galat: { fill: '#F4B183', color: '#7A1F00', bold: true, italic: false },
  peringatan: { fill: '#FFE699', color: '#5C4400', bold: false, italic: false },
  saran: { fill: '#DDEBF7', color: '#1F3864', bold: false, italic: true },
};

/** Cells to be marked on one sheet; a cell with several findings has its worst. */
export interface SheetMarks {
  readonly sheetId: string;
  readonly cells: readonly (Position & { readonly severity: Severity })[];
}

/** Our marks on one sheet, by the host's ids. */
interface FoundMarks {
  readonly sheetId: string;
  readonly ids: readonly string[];
}

/** Custom formats of each sheet, by id: those that may be ours. Queued apart, so that it can ride in another request. */
export function queueCustomFormats(context: Excel.RequestContext, sheetIds: readonly string[]): () => readonly FoundMarks[] {
  const lists = sheetIds.map((sheetId) => ({
    sheetId,
    formats: context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.load('items/id,items/type'),
  }));
  return () =>
    lists.map(({ sheetId, formats }) => ({
      sheetId,
      ids: formats.items.filter((format) => format.type === Excel.ConditionalFormatType.custom).map((format) => format.id),
    }));
}

/** Which of the custom formats carry our signature. No request where there are none, else one. */
export async function findOurs(custom: readonly FoundMarks[], options: RequestOptions = {}): Promise<readonly FoundMarks[]> {
  if (custom.every(({ ids }) => ids.length === 0)) return [];
  return request((context) => {
    const read = custom.map(({ sheetId, ids }) => ({ sheetId, rules: ids.map((id) => ({ id, rule: formatOf(context, sheetId, id).custom.rule.load('formula') })) }));
    return () =>
      read
        .map(({ sheetId, rules }) => ({ sheetId, ids: rules.filter(({ rule }) => isOurs(rule.formula)).map(({ id }) => id) }))
        .filter(({ ids }) => ids.length > 0);
  }, options);
}

/**
 * Makes our marks on these sheets be exactly `marks`: old ones go, new ones come, in one batch; nothing of the planner's is touched.
 * A sheet that `marks` says nothing of loses its marks. Requests: one to list, one for formulas where any custom format exists, one to change where anything is to change.
 */
export async function replaceMarks(sheetIds: readonly string[], marks: readonly SheetMarks[]): Promise<void> {
  const custom = await request((context) => queueCustomFormats(context, sheetIds));
  const old = await findOurs(custom);
  const wanted = marks.filter(({ cells }) => cells.length > 0);
  if (old.length === 0 && wanted.length === 0) return;
  await request((context) => {
    for (const { sheetId, ids } of old) for (const id of ids) formatOf(context, sheetId, id).delete();
    for (const { sheetId, cells } of wanted) addMarks(context.workbook.worksheets.getItem(sheetId), cells);
    return () => undefined;
  });
}

/** How many sheets carry marks of ours. */
export async function countMarked(sheetIds: readonly string[], options: RequestOptions = {}): Promise<number> {
  try {
    const custom = await request((context) => queueCustomFormats(context, sheetIds), options);
    return (await findOurs(custom, options)).length;
  } catch (error) {
    if (isGone(error)) return 0;
    throw error;
  }
}

/** Worst first, so that each format's areas are disjoint and priorities among ours do not matter. */
function addMarks(sheet: Excel.Worksheet, cells: SheetMarks['cells']): void {
  const taken = new Set<string>();
  for (const severity of severities) {
    const fresh = cells.filter((cell) => cell.severity === severity && !taken.has(`${cell.row}:${cell.column}`));
    for (const { row, column } of fresh) taken.add(`${row}:${column}`);
    for (const list of addressLists(zonesOfPositions(fresh).map(addressOf))) {
      const { custom } = sheet.getRanges(list).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      const { fill, color, bold, italic } = looks[severity];
      custom.rule.formula = formulaOf(severity);
      custom.format.fill.color = fill;
      custom.format.font.color = color;
      if (bold) custom.format.font.bold = true;
      if (italic) custom.format.font.italic = true;
    }
  }
}

function formatOf(context: Excel.RequestContext, sheetId: string, id: string): Excel.ConditionalFormat {
  return context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(id);
}
