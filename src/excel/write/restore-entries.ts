import type { Entry, Kaskade, KaskadeChange, Section } from '../kept/kaskade-sheet';
import { sumOf } from './filled-zone';

/** What an intent changed in one section of our own sheet, so that it can be taken back: those that it put in, by key with a short sum of their texts, and those that it took out, as they were. */
export interface ChangedEntries {
  readonly section: Section;
  readonly put: readonly (readonly [key: string, sum: string])[];
  readonly taken: readonly (readonly [key: string, text: string])[];
}

/** What a change of a section's entries would have to be taken back by. */
export function changedEntries(section: Section, { remove, add }: { readonly remove: readonly Entry[]; readonly add: readonly { readonly key: string; readonly text: string }[] }): ChangedEntries {
  return { section, put: add.map(({ key, text }) => [key, sumOf(text)] as const), taken: remove.map(({ key, text }) => [key, text] as const) };
}

/**
 * Takes a change of entries back: what was put in goes where it is still what was put in, and what was taken out comes again, under another key where its own is another's
 * by now. Keys of the section are running numbers.
 */
export function entriesBack({ entries }: Pick<Kaskade, 'entries'>, { section, put, taken }: ChangedEntries): KaskadeChange {
  const here = entries.filter((entry) => entry.section === section);
  const sums = new Map(put);
  const remove = here.filter(({ key, text }) => sums.get(key) === sumOf(text));
  const left = here.filter((entry) => !remove.includes(entry));
  const keys = new Set(left.map(({ key }) => key));
  let last = Math.max(0, ...[...here.map(({ key }) => key), ...taken.map(([key]) => key)].map((key) => Number(key) || 0));
  const add = taken.filter(([, text]) => !left.some((entry) => entry.text === text)).map(([key, text]) => ({ section, key: keys.has(key) ? String(++last) : key, text }));
  return { remove, add };
}

/** The entries of our own sheet after a change. */
export function entriesAfter({ entries }: Pick<Kaskade, 'entries'>, { remove, add }: KaskadeChange): readonly Entry[] {
  return [...entries.filter((entry) => !remove.includes(entry)), ...add.map((entry): Entry => ({ ...entry, rows: [] }))];
}
