import type { Book } from '../contracts';
import { emptyBook, openBook } from '../files/open';
import { isRefusal, type Refusal } from '../files/refusal';
import { layBeside, watchBeside } from './beside';
import { connectRelay, earlierBeside, earlierMessages, sendBeside } from './transport';
import { trackUnsaved, type Unsaved } from './unsaved';

/** What the server has for this page: the book (with everything that other windows did), or why it cannot be opened. */
export interface Served {
  name: string;
  book: Book | Refusal;
  unsaved: Unsaved;
  /** Gives the server what the add-in has changed beside the engine's model, for the next time the page is loaded. */
  keepBeside: () => void;
}

export async function fetchBook(onReplaced: () => void): Promise<Served> {
  const response = await fetch('/api/buku');
  const session = response.headers.get('X-Kaskade-Sesi') ?? '';
  const name = decodeURIComponent(response.headers.get('X-Kaskade-Nama') ?? 'Buku1.xlsx');
  const bytes = response.status === 204 ? null : new Uint8Array(await response.arrayBuffer());
  const [messages, beside] = await Promise.all([earlierMessages(session), earlierBeside(session)]);
  const unsaved = trackUnsaved();
  // Whether another window, or this one before it was loaded again, has saved them cannot be told here.
  for (const message of messages) unsaved.heard(message);
  const client = { id: crypto.randomUUID(), name: 'Perencana' };
  const options = { config: { client, transportService: connectRelay(session, messages.length, onReplaced, unsaved.heard) }, messages };
  const book = bytes ? openBook(bytes, name, options) : emptyBook(name, options);
  if (isRefusal(book)) return { name, book, unsaved, keepBeside: () => undefined };
  unsaved.watch(book);
  layBeside(book, beside);
  return { name, book, unsaved, keepBeside: sendBeside(session, watchBeside(book)) };
}

/** Tries a file on its own first, so that one that cannot be opened does not push the present book out; then hands it to the server. Returns the refusal, or null. */
export async function replaceBook(file: File): Promise<Refusal | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const tried = openBook(bytes, file.name);
  if (isRefusal(tried)) return tried;
  await putBook(file.name, bytes);
  return null;
}

export async function putBook(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const response = await fetch(`/api/buku?nama=${encodeURIComponent(name)}`, { method: 'PUT', body: bytes });
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
}
