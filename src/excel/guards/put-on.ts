import { addressLists, addressOf } from '../host/addresses';
import type { SheetRef } from '../reading/read-sheets';
import { isOffered, type GuardId, type GuardItem, type GuardList } from './guard-items';
import type { GuardedSheet } from './guard-memory';
import type { GuardWords } from './guard-words';
import { alertTitle, everyCell, rangeOf, writtenParts, type Survey } from './survey';

/** Between these any number of a plan lies. */
const anyNumber = 1e15;

type RuleId = keyof GuardWords['alerts'];

/** A word that is not in the list may still be right where a cell can hold several agencies or a satuan of its own; a level or a direction cannot. */
const styles: Readonly<Record<RuleId, 'Stop' | 'Warning'>> = {
  'pilihan-opd': 'Warning', 'pilihan-satuan': 'Warning', 'pilihan-tingkat': 'Stop', 'pilihan-arah': 'Stop', 'angka-target': 'Warning', 'angka-pagu': 'Stop',
};

function ruleOf(id: RuleId, names: ReadonlyMap<GuardList, string>): Excel.DataValidationRule | null {
  if (id === 'angka-target') return { decimal: { formula1: -anyNumber, formula2: anyNumber, operator: 'Between' } };
  if (id === 'angka-pagu') return { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
  const name = names.get(id.slice('pilihan-'.length) as GuardList);
  return name === undefined ? null : { list: { inCellDropDown: true, source: `=${name}` } };
}

function isRule(id: GuardId): id is RuleId {
  return id in styles;
}

/** What guards are put on with. */
export interface PutOn {
  /** Names of the workbook that stand for the lists; they must be there by then. */
  readonly lists: ReadonlyMap<GuardList, string>;
  readonly words: GuardWords;
  /** The names that follow the cells of text formats, area by area. */
  readonly texts: GuardedSheet['texts'];
  readonly survey: Survey;
}

/** Queues putting guards onto a sheet. A rule or a conditional format is one of its whole range, hidden rows or not; number formats are an array of cells, and go row by row where rows are hidden. */
export function queuePutOn(context: Excel.RequestContext, sheet: SheetRef, items: readonly GuardItem[], { lists, words, texts, survey }: PutOn): void {
  const target = context.workbook.worksheets.getItem(sheet.id);
  for (const { id, zones } of items) {
    const rule = isRule(id) ? ruleOf(id, lists) : null;
    if (!isRule(id) || !rule) continue;
    for (const list of addressLists(zones.map(addressOf))) {
      const { dataValidation } = target.getRanges(list);
      // The rule first: Excel takes the words about it only where there is one.
      dataValidation.rule = rule;
      dataValidation.errorAlert = { showAlert: true, style: styles[id], title: alertTitle, message: words.alerts[id] };
    }
  }
  for (const { zone, formula } of items.flatMap(({ formats }) => formats)) {
    const { custom } = rangeOf(target, zone).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.fill.color = '#FCE4D6';
  }
  const areas = items.filter(({ id }) => id === 'kode-teks').flatMap(({ zones }) => zones);
  areas.forEach((zone, index) => {
    const kept = texts[index];
    if (kept) context.workbook.names.add(kept.name, rangeOf(target, zone));
    for (const part of writtenParts(zone, survey)) rangeOf(target, part).numberFormat = everyCell(part, '@');
  });
}

/** Names for the areas of a text format, each with the format that its cells have now, as `formatAt` knows it. */
export function nameTexts(items: readonly GuardItem[], taken: readonly string[], formatAt: (row: number, column: number) => string): GuardedSheet['texts'] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  return items.filter(({ id }) => id === 'kode-teks').flatMap(({ zones }) => zones).map(({ top, left }) => {
    while (used.has(`kaskade_teks_${number}`)) number++;
    used.add(`kaskade_teks_${number}`);
    return { name: `Kaskade_teks_${number}`, format: formatAt(top, left) };
  });
}

/** The guards of a table that a planner has chosen and that have anything to put. */
export function chosenItems(items: readonly GuardItem[], ids: readonly GuardId[]): readonly GuardItem[] {
  return items.filter((item) => ids.includes(item.id) && isOffered(item));
}
