import type { Book, SheetExtras, ValidationTexts } from '../contracts';
import { carriedOf, type TranslatedValidation } from '../files/carried';

/** What a book holds beside the engine's model, each part as JSON under its own key; null for a part that is gone. */
export type BesideParts = Readonly<Record<string, string | null>>;

interface Part {
  readonly set: (book: Book, key: string, value: unknown) => void;
  readonly all: (book: Book) => ReadonlyMap<string, unknown>;
  readonly delete: (book: Book, key: string) => void;
}

function part<T>(mapOf: (book: Book) => Map<string, T>): Part {
  return {
    set: (book, key, value) => void mapOf(book).set(key, value as T),
    all: mapOf,
    delete: (book, key) => void mapOf(book).delete(key),
  };
}

/** Everything that an add-in changes without a revision of the engine: page setup, visibility, names, prompts, filters, settings. */
const kinds: Readonly<Record<string, Part>> = {
  lembar: part<SheetExtras>((book) => book.extras),
  tabel: part<string>((book) => book.tableNames),
  bagan: part<string>((book) => book.chartNames),
  validasi: part<ValidationTexts>((book) => book.validations),
  terjemahan: part<TranslatedValidation>((book) => carriedOf(book).translated),
  saringan: part<string>((book) => carriedOf(book).autoFilters),
  setelan: part<unknown>((book) => book.settings),
};

/** All parts of a book, by `kind:key`. */
export function besideParts(book: Book): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [kind, { all }] of Object.entries(kinds)) for (const [key, value] of all(book)) parts[`${kind}:${key}`] = JSON.stringify(value) ?? 'null';
  return parts;
}

/** Puts parts that were kept beside a book that was just opened. */
export function layBeside(book: Book, parts: BesideParts): void {
  for (const [name, json] of Object.entries(parts)) {
    const at = name.indexOf(':');
    const kind = kinds[name.slice(0, at)];
    const key = name.slice(at + 1);
    if (json === null) kind?.delete(book, key);
    else kind?.set(book, key, JSON.parse(json));
  }
}

/**
 * Gives what has changed beside a book since the last call, or nothing. Only what this window has changed: another window's parts must not be written over with what they were when it was opened.
 */
export function watchBeside(book: Book): () => BesideParts | null {
  let known = besideParts(book);
  return () => {
    const now = besideParts(book);
    const changed: Record<string, string | null> = {};
    for (const [name, json] of Object.entries(now)) if (known[name] !== json) changed[name] = json;
    for (const name of Object.keys(known)) if (!(name in now)) changed[name] = null;
    known = now;
    return Object.keys(changed).length > 0 ? changed : null;
  };
}
