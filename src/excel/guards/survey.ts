import type { Zone } from '../../plan';
import { request, type RequestOptions } from '../host/requests';
import { hidesRows, oneRowEach } from '../write/hidden-rows';
import type { SheetRef } from '../reading/read-sheets';
import { isGuardFormula } from './opd-gaps';

/** Title of the alert of every validation that we set: it says whose the rule is, wherever its cells have gone since. */
export const alertTitle = 'Kaskade';

/** Validations and conditional formats of a sheet, told apart by whose they are. */
export interface Survey {
  /** Cells whose validation is ours, and cells whose validation is not. */
  readonly ours: readonly Zone[];
  readonly theirs: readonly Zone[];
  /** Host ids of our conditional formats. */
  readonly formats: readonly string[];
  /** Number formats of the cells below the content, where they were asked for. */
  readonly below: FormatsBelow | null;
  /** Bands of rows of which some are hidden, by a filter or by hand; from the top down. */
  readonly hiding: readonly Zone[];
}

/** Number formats from a row and column on, as they were before anything of ours. */
export interface FormatsBelow {
  readonly top: number;
  readonly left: number;
  readonly formats: readonly (readonly string[])[];
}

interface Look {
  readonly answers: readonly Answer[];
  /** Custom conditional formats, and those of them that were asked for and are ours. */
  readonly custom: readonly string[];
  readonly ours: readonly string[];
  readonly below: FormatsBelow | null;
  readonly hiding: readonly Zone[];
}

/** Parts that a zone is cut into where its cells differ. */
const parts = 24;

type Answer = 'none' | 'ours' | 'theirs' | 'mixed';

/**
 * Looks for validations and conditional formats on a zone of a sheet. Excel has no list of a sheet's validations and says of a range only that its cells differ: where they do, the range is cut into
 * parts and asked again. Requests: one where no column has a validation in some cells only, else one more for each cut (three for 13 824 rows); one more where there are custom conditional formats.
 */
export async function surveySheet(sheet: SheetRef, extent: Zone | null, room: Zone | null = null, options: RequestOptions = {}): Promise<Survey> {
  const ours: Zone[] = [];
  const theirs: Zone[] = [];
  let open: readonly Zone[] = extent ? Array.from({ length: extent.right - extent.left + 1 }, (_, index) => ({ ...extent, left: extent.left + index, right: extent.left + index })) : [];
  let custom: readonly string[] | null = null;
  let formats: readonly string[] | null = null;
  let below: FormatsBelow | null = null;
  let hiding: readonly Zone[] = [];
  while (open.length > 0 || formats === null) {
    const asked: readonly Zone[] = open;
    const known: readonly string[] | null = custom;
    const wantsRules = formats === null;
    const wantsBelow = known === null ? room : null;
    const bands = known === null && extent ? cut({ ...extent, right: extent.left }) : [];
    const answer: Look = await request((context) => {
      const target = context.workbook.worksheets.getItem(sheet.id);
      const readers = asked.map((zone) => queueAnswer(target, zone));
      const list = known === null ? target.getRange().conditionalFormats.load('items/id,items/type') : null;
      const under = wantsBelow && rangeOf(target, wantsBelow).load('numberFormat');
      const rows = bands.map((zone) => ({ zone, range: rangeOf(target, zone).load('rowHidden') }));
      const rules = (wantsRules ? known ?? [] : []).map((id) => ({ id, rule: target.getRange().conditionalFormats.getItem(id).custom.rule.load('formula') }));
      return () => ({
        below: wantsBelow && under && { top: wantsBelow.top, left: wantsBelow.left, formats: under.numberFormat as string[][] },
        hiding: rows.filter(({ range }) => hidesRows(range)).map(({ zone }) => zone),
        answers: readers.map((read) => read()),
        custom: list ? list.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom).map(({ id }) => id) : known ?? [],
        ours: rules.filter(({ rule }) => isGuardFormula(rule.formula)).map(({ id }) => id),
      });
    }, options);
    if (custom !== null) formats ??= answer.ours;
    else if (answer.custom.length === 0) formats = [];
    custom = answer.custom;
    below ??= answer.below;
    hiding = [...hiding, ...answer.hiding];
    asked.forEach((zone, index) => {
      if (answer.answers[index] === 'ours') ours.push(zone);
      else if (answer.answers[index] === 'theirs') theirs.push(zone);
    });
    open = asked.flatMap((zone, index) => (answer.answers[index] === 'mixed' ? cut(zone) : []));
  }
  return { ours: joined(ours), theirs: joined(theirs), formats: formats ?? [], below, hiding };
}

function queueAnswer(sheet: Excel.Worksheet, zone: Zone): () => Answer {
  const validation = rangeOf(sheet, zone).dataValidation.load('type,errorAlert');
  const isSingle = zone.top === zone.bottom;
  return () => {
    if (validation.type === Excel.DataValidationType.none) return 'none';
    const differs = validation.type === Excel.DataValidationType.inconsistent || validation.type === Excel.DataValidationType.mixedCriteria;
    // A single cell has one rule, whatever the host says of it.
    if (differs && !isSingle) return 'mixed';
    return validation.errorAlert?.title === alertTitle ? 'ours' : 'theirs';
  };
}

function cut({ top, bottom, left, right }: Zone): readonly Zone[] {
  const height = Math.ceil((bottom - top + 1) / parts);
  const zones: Zone[] = [];
  for (let row = top; row <= bottom; row += height) zones.push({ top: row, bottom: Math.min(bottom, row + height - 1), left, right });
  return zones;
}

/** Zones of a column that follow upon one another, as one. */
function joined(zones: readonly Zone[]): readonly Zone[] {
  const found: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const zone of [...zones].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const last = found.at(-1);
    if (last && last.left === zone.left && last.bottom + 1 === zone.top) last.bottom = zone.bottom;
    else found.push({ ...zone });
  }
  return found;
}

/** A zone in the parts in which its contents and number formats are set, from the top down: row by row in bands of which rows are hidden. */
export function writtenParts(zone: Zone, { hiding }: Pick<Survey, 'hiding'>): readonly Zone[] {
  const parts: Zone[] = [];
  let top = zone.top;
  for (const band of hiding) {
    const within = { ...zone, top: Math.max(band.top, top), bottom: Math.min(band.bottom, zone.bottom) };
    if (within.top > within.bottom) continue;
    if (top < within.top) parts.push({ ...zone, top, bottom: within.top - 1 });
    parts.push(...oneRowEach(within));
    top = within.bottom + 1;
  }
  return top > zone.bottom ? parts : [...parts, { ...zone, top }];
}

/** A zone of a sheet as Excel's range. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Zone): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** One value for every cell of a zone, in the shape that Excel wants. */
export function everyCell<T>({ top, left, bottom, right }: Zone, value: T): T[][] {
  return Array.from({ length: bottom - top + 1 }, () => new Array<T>(right - left + 1).fill(value));
}
