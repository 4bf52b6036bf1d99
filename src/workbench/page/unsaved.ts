import type { Book } from '../contracts';

/** Whether a workbook has changes that no file holds yet. */
export interface Unsaved {
  /** Takes what the engine sends or receives; edits are revisions, other messages are about who looks where. */
  heard: (message: { readonly type: string }) => void;
  /** What the book's settings are compared with from now on. */
  watch(book: Book): void;
  /** The book has just been saved. */
  saved(): void;
  any(): boolean;
}

const revisions = new Set(['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE']);

/** Starts without changes. Edits count whoever made them: this window, another one, the add-in; so do settings, which the engine does not hold. */
export function trackUnsaved(): Unsaved {
  let edited = false;
  let book: Book | null = null;
  let settings = '';
  const settingsNow = (): string => JSON.stringify(book ? [...book.settings] : []);
  return {
    heard: ({ type }) => {
      edited ||= revisions.has(type);
    },
    watch: (watched) => {
      book = watched;
      settings = settingsNow();
    },
    saved: () => {
      edited = false;
      settings = settingsNow();
    },
    any: () => edited || settingsNow() !== settings,
  };
}
