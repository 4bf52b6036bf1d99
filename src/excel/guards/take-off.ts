import { request } from '../host/requests';
import type { SheetRef } from '../reading/read-sheets';
import { keepsText } from '../write/typed-text';
import type { GuardedSheet } from './guard-memory';
import { zoneOfName, type GuardLook } from './look';
import { rangeOf, writtenParts, type Survey } from './survey';

/** Text formats of ours on one sheet, with the formats that the cells have now. */
export interface TextsNow {
  readonly name: string;
  readonly zone: Parameters<typeof rangeOf>[1];
  /** What the cells had before. */
  readonly before: string;
  readonly now: readonly (readonly string[])[];
}

/** What our text formats look like now. One request; none where there are none. Names that have lost their cells are left out. */
export async function lookAtTexts(sheet: SheetRef, guarded: GuardedSheet | null, look: GuardLook): Promise<readonly TextsNow[]> {
  const places = (guarded?.texts ?? []).flatMap(({ name, format }) => {
    const at = zoneOfName(look, name);
    return at?.sheet.id === sheet.id ? [{ name, before: format, zone: at.zone }] : [];
  });
  if (places.length === 0) return [];
  return request((context) => {
    const target = context.workbook.worksheets.getItem(sheet.id);
    const ranges = places.map((place) => ({ place, range: rangeOf(target, place.zone).load('numberFormat') }));
    return () => ranges.map(({ place, range }) => ({ ...place, now: range.numberFormat as string[][] }));
  });
}

/** Queues taking our guards off a sheet: validations, conditional formats, and text formats where they are still as we left them. What the planner has put there since stays. */
export function queueTakeOff(context: Excel.RequestContext, sheet: SheetRef, survey: Survey, texts: readonly TextsNow[]): void {
  const target = context.workbook.worksheets.getItem(sheet.id);
  for (const zone of survey.ours) rangeOf(target, zone).dataValidation.clear();
  for (const id of survey.formats) target.getRange().conditionalFormats.getItem(id).delete();
  for (const { zone, before, now } of texts) {
    if (!now.some((row) => row.some(keepsText))) continue;
    const after = now.map((row) => row.map((format) => (keepsText(format) ? before : format)));
    for (const part of writtenParts(zone, survey)) rangeOf(target, part).numberFormat = after.slice(part.top - zone.top, part.bottom - zone.top + 1);
  }
}

/** Queues letting the names of text formats go. */
export function queueForgetTexts(context: Excel.RequestContext, guarded: GuardedSheet | null, look: GuardLook): void {
  for (const { name } of guarded?.texts ?? []) if (look.names.some((known) => known.name.toLowerCase() === name.toLowerCase())) context.workbook.names.getItem(name).delete();
}
