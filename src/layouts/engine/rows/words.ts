import type { Item, Level } from '../../../plan';
import type { ColumnForm, LevelWords } from '../form';

/**
 * An item's words, with its level before them where the table wants that. The planner's own text is kept where it says its level already: marked ("SASARAN 1 : …"),
 * or, unless a number stands elsewhere, by its name ("Program Upaya Kesehatan"). Otherwise prefix and number are set before the title.
 * A number that nobody wrote is not made up.
 */
export function itemWords(item: Item, words: Readonly<Record<Level, LevelWords>>, style: ColumnForm['words'] = 'bare'): string {
  const text = item.raw.trim() === '' ? item.title : item.raw;
  if (style === 'bare') return item.title.trim() === '' ? text : item.title;
  const { prefix, marked, opens } = words[item.level];
  if (style === 'named') return opens?.test(item.title) ? item.title : `${prefix} : ${item.title}`;
  if (marked.test(text)) return text;
  if (item.number !== null) return `${prefix} ${item.number} : ${item.title}`;
  return opens?.test(text) ? text : `${prefix} : ${text}`;
}

const outcomeMark = /\s*\boutcome\s*:\s*/i;

/** "PROGRAM … Outcome: Meningkatnya …" taken apart; `outcome` is null where the text names none. */
export function splitOutcome(text: string): { readonly name: string; readonly outcome: string | null } {
  const match = outcomeMark.exec(text);
  if (!match || match.index === 0) return { name: text, outcome: null };
  return { name: text.slice(0, match.index).trimEnd(), outcome: text.slice(match.index + match[0].length).trim() || null };
}
