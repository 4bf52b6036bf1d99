import { removeSheet } from '../draw/draw';
import type { Attempt } from '../host/failure';
import { classify } from '../host/failures';
import { keepTable, type DrawnTable } from '../draw/drawn-tables';
import { kaskadeName } from '../kept/kaskade-name';
import { freshKaskade, ownSheet, queueChange, type Kaskade, type KaskadeChange } from '../kept/kaskade-sheet';
import type { MeasuredSheet, SheetRef } from '../reading/read-sheets';
import { request } from '../host/requests';
import type { CountedSheet } from './compose';
import type { GuardId, GuardItem } from './guard-items';
import { keepGuards, type GuardedSheet } from './guard-memory';
import { contentOf, ensureGuardSheet, lookAtGuardSheet, mergeChoices, nameLists, queueGuardSheet, queueNoGuardSheet } from './guard-sheet';
import type { GuardWords } from './guard-words';
import { lookAround, lookAtSheet, surveyOf, zoneOfName, type GuardLook, type GuardTarget } from './look';
import { planGuards } from './plan-guards';
import { chosenItems, nameTexts, queuePutOn } from './put-on';
import type { FormatsBelow } from './survey';
import { lookAtTexts, queueForgetTexts, queueTakeOff } from './take-off';

/** What the workbook has after guards were put on or taken off. */
export interface GuardsWritten {
  /** Guards that are on the sheet now. */
  readonly ids: readonly GuardId[];
  /** The sheet of lists and counts as a drawn table, so that it is never read; null where there is none. */
  readonly drawn: DrawnTable | null;
  readonly kaskadeId: string | null;
}

/**
 * Puts exactly the chosen guards onto a sheet; ours that were there go first. Requests: what is known of names and memory, what lies on the sheet (`surveySheet`), the sheet of lists where there is
 * one or a new one, our text formats where there are any, and one that writes. Where it fails, what was put on is taken off again.
 */
export async function installGuards(target: GuardTarget, others: readonly GuardTarget[], ids: readonly GuardId[], words: GuardWords, hasKaskade: boolean): Promise<Attempt<GuardsWritten>> {
  let begun = false;
  const made: string[] = [];
  try {
    const look = await lookAround(hasKaskade);
    const { survey, items } = await lookAtSheet(target, look);
    const chosen = chosenItems(items, ids);
    const ref: SheetRef = { id: target.sheet.id, name: target.sheet.name };
    const before = look.guarded.get(ref.id) ?? null;
    const textsNow = await lookAtTexts(ref, before, look);
    const now = await lookAtGuardSheet(look);
    const counted = [...others.flatMap((other) => countedOf(other, look)), ...countOf(ref.name, chosen)];
    const choices = mergeChoices([...others.flatMap((other) => itemsOf(other, look)), ...chosen], now);
    begun = true;
    const content = contentOf(counted, choices, words);
    // Number rules and text formats need no sheet beside them.
    const sheet = look.book || counted.length + content.lists.size > 0 ? await ensureGuardSheet(look, words, made) : null;
    const lists = nameLists(content.lists.keys(), look);
    const ownedNames = new Set((before?.texts ?? []).map(({ name }) => name.toLowerCase()));
    const formatAt = formatsBefore(target, look, survey.below);
    const texts = nameTexts(chosen, look.names.map(({ name }) => name).filter((name) => !ownedNames.has(name.toLowerCase())), formatAt);
    const guarded = [...others.flatMap((other) => keptOf(other, look)), { sheet: ref, ids: chosen.map(({ id }) => id), texts }];
    const kaskadeId = await request((context) => {
      const memory = keepGuards(look.kaskade, guarded, sheet && { sheet, bottom: content.bottom, lists: Object.fromEntries(lists) });
      queueMemory(context, look, memory, sheet && { sheet, layout: 'pengaman', source: ref, choices: null });
      queueTakeOff(context, ref, survey, textsNow);
      queueForgetTexts(context, before, look);
      if (sheet) queueGuardSheet(context, sheet, content, lists, look, now);
      queuePutOn(context, ref, chosen, { lists, words, texts, survey });
      const own = context.workbook.worksheets.getItem(kaskadeName).load('id');
      return () => own.id;
    });
    return { ok: true, value: { ids: chosen.map(({ id }) => id), drawn: sheet && { key: sheet.id, sheet, layout: 'pengaman', source: ref, choices: null, serial: 0 }, kaskadeId } };
  } catch (error) {
    const failure = classify(error);
    if (!begun) return { ok: false, failure, written: 'nothing' };
    const cleaned = await removeGuards(target.cells, others, words, false);
    // A sheet that was made and not yet remembered is known by its name alone.
    const swept = await Promise.all(made.map(removeSheet));
    return { ok: false, failure, written: cleaned.ok && !swept.includes(false) ? 'nothing' : 'unverified' };
  }
}

/** Takes all our guards off a sheet, and the sheet of lists and counts away with the last of them. Requests: as for putting on, without a new sheet. */
export async function removeGuards(target: MeasuredSheet, others: readonly GuardTarget[], words: GuardWords, hasKaskade: boolean): Promise<Attempt<GuardsWritten>> {
  let begun = false;
  try {
    const look = await lookAround(hasKaskade);
    const survey = await surveyOf(target);
    const ref: SheetRef = { id: target.id, name: target.name };
    const before = look.guarded.get(ref.id) ?? null;
    const textsNow = await lookAtTexts(ref, before, look);
    const now = await lookAtGuardSheet(look);
    const left = others.flatMap((other) => keptOf(other, look));
    const book = left.length > 0 ? look.book : null;
    const content = book && contentOf(others.flatMap((other) => countedOf(other, look)), mergeChoices([], now), words);
    begun = true;
    const kaskadeId = await request((context) => {
      queueTakeOff(context, ref, survey, textsNow);
      queueForgetTexts(context, before, look);
      if (content && book) queueGuardSheet(context, book.sheet, content, nameLists(content.lists.keys(), look), look, now);
      else queueNoGuardSheet(context, look, now);
      if (!look.kaskade.exists) return () => null;
      const memory = keepGuards(look.kaskade, left, content && book && { ...book, bottom: content.bottom });
      queueMemory(context, look, memory, null);
      const own = context.workbook.worksheets.getItem(kaskadeName).load('id');
      return () => own.id;
    });
    const drawn: DrawnTable | null = book && { key: book.sheet.id, sheet: book.sheet, layout: 'pengaman', source: ref, choices: null, serial: 0 };
    return { ok: true, value: { ids: [], drawn, kaskadeId } };
  } catch (error) {
    return { ok: false, failure: classify(error), written: begun ? 'unverified' : 'nothing' };
  }
}

/** What is remembered of the sheet of lists as a drawn table, together with the rest, in one change: two changes at once would fill the same free rows. */
function queueMemory(context: Excel.RequestContext, { kaskade, sheets }: GuardLook, memory: KaskadeChange, table: Omit<DrawnTable, 'key' | 'serial'> | null): void {
  const names = sheets.map(({ name }) => name);
  const kept = table && keepTable(kaskade, table.sheet, { layout: table.layout, source: table.source, choices: null }, [...names, table.sheet.name]);
  const gone = kaskade.entries.filter(({ section, text }) => section === 'tabel-jadi' && table === null && /"layout":"pengaman"/.test(text) && memory.add.every(({ key }) => key !== 'buku'));
  ownSheet(context, kaskade);
  const own: Kaskade = kaskade.exists ? kaskade : freshKaskade;
  queueChange(context, own, { remove: [...memory.remove, ...(kept?.remove ?? []), ...gone], add: [...memory.add, ...(kept?.add ?? [])] });
}

/** The format that a cell had before any text format of ours. */
function formatsBefore({ sheet, cells: { grid } }: GuardTarget, look: GuardLook, below: FormatsBelow | null): (row: number, column: number) => string {
  const texts = look.guarded.get(sheet.id)?.texts ?? [];
  const zones = texts.flatMap(({ name, format }) => {
    const at = zoneOfName(look, name);
    return at?.sheet.id === sheet.id ? [{ zone: at.zone, format }] : [];
  });
  return (row, column) =>
    zones.find(({ zone }) => row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right)?.format ?? below?.formats[row - below.top]?.[column - below.left] ?? grid.formats?.[row - grid.origin.row]?.[column - grid.origin.column] ?? 'General';
}

function keptOf({ sheet }: GuardTarget, { guarded }: GuardLook): readonly Omit<GuardedSheet, 'key'>[] {
  const kept = guarded.get(sheet.id);
  return kept ? [{ sheet: { id: sheet.id, name: sheet.name }, ids: kept.ids, texts: kept.texts }] : [];
}

/** The guards of another sheet that is guarded already, as its cells are now. */
function itemsOf(target: GuardTarget, { guarded }: GuardLook): readonly GuardItem[] {
  const kept = guarded.get(target.sheet.id);
  return kept ? chosenItems(planGuards(target.pages, target.cells.grid), kept.ids) : [];
}

function countedOf(target: GuardTarget, look: GuardLook): readonly CountedSheet[] {
  return countOf(target.sheet.name, itemsOf(target, look));
}

function countOf(name: string, items: readonly GuardItem[]): readonly CountedSheet[] {
  return items.filter(({ id }) => id === 'hitungan').map(({ counts }) => ({ name, counts }));
}
