import type { Position } from '../../plan';
import { severities, type Severity } from '../../rules';
import { addressLists, addressOf, zonesOfPositions } from '../host/addresses';
import { classify } from '../host/failures';
import { nothing, request, type RequestOptions } from '../host/requests';

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
 * What a marked cell looks like. Orange, yellow and blue: told apart by people with any of the common colour deficiencies, and by their lightness (galat darkest) on a black-and-white print.
 * The letters differ as well: bold, plain, italic. Letters on fill have a contrast of 5.7, 7.5 and 9.6 to 1.
 */
export const looks: Readonly<Record<Severity, { readonly fill: string; readonly color: string; readonly bold: boolean; readonly italic: boolean }>> = {
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

export interface MarkReport {
  /** Cells that carry a mark now. */
  readonly painted: number;
  /** Marks taken away; those that were replaced count too. */
  readonly removed: number;
  /** Protected sheets, left as they were. */
  readonly refused: readonly string[];
}

/**
 * Makes our marks on these sheets be exactly `marks`: old ones go, new ones come, in one batch; nothing of the planner's is touched.
 * A sheet that `marks` says nothing of loses its marks. Requests: one to list, one for formulas where any custom format exists, one to change where anything is to change.
 * Where a sheet is protected, the sheets are done one by one, so that one does not keep the others from being marked.
 */
export async function replaceMarks(sheetIds: readonly string[], marks: readonly SheetMarks[]): Promise<MarkReport> {
  const custom = await request((context) => queueCustomFormats(context, sheetIds));
  const old = await findOurs(custom);
  const wanted = marks.filter(({ cells }) => cells.length > 0);
  if (old.length === 0 && wanted.length === 0) return { painted: 0, removed: 0, refused: [] };
  try {
    await request((context) => {
      for (const { sheetId, ids } of old) for (const id of ids) formatOf(context, sheetId, id).delete();
      for (const { sheetId, cells } of wanted) addMarks(context.workbook.worksheets.getItem(sheetId), cells);
      return nothing;
    });
  } catch (error) {
    if (classify(error).kind !== 'protected') throw error;
    if (sheetIds.length === 1) return { painted: 0, removed: 0, refused: sheetIds };
    return replaceOneByOne(sheetIds, marks);
  }
  return { painted: sum(wanted.map(({ cells }) => cells.length)), removed: sum(old.map(({ ids }) => ids.length)), refused: [] };
}

async function replaceOneByOne(sheetIds: readonly string[], marks: readonly SheetMarks[]): Promise<MarkReport> {
  const reports: MarkReport[] = [];
  for (const sheetId of sheetIds) reports.push(await replaceMarks([sheetId], marks.filter((sheet) => sheet.sheetId === sheetId)));
  return { painted: sum(reports.map(({ painted }) => painted)), removed: sum(reports.map(({ removed }) => removed)), refused: reports.flatMap(({ refused }) => refused) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
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
