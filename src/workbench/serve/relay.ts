import { randomUUID } from 'node:crypto';

/** One message of the engine's collaboration protocol; only the fields that the relay judges by. */
export interface RelayMessage {
  type: string;
  serverRevisionId?: string;
  nextRevisionId?: string;
  [field: string]: unknown;
}

/** What a window is told: an engine message, or that the server now has another book. */
export type RelayEvent = { name: 'pesan'; message: RelayMessage; /** Place among the accepted revisions, counted from 1; null for news that is not kept. */ number: number | null } | { name: 'ganti' };

/** The book of the server: its bytes as opened (null for an empty workbook), and every accepted revision since. */
export interface SharedBook {
  session: string;
  name: string;
  bytes: Uint8Array | null;
}

const firstRevision = 'START_REVISION';
const kept = new Set(['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE']);
const passing = new Set(['CLIENT_JOINED', 'CLIENT_LEFT', 'CLIENT_MOVED']);

/**
 * Passes revisions between the windows on one book. A revision is accepted only on top of the last accepted one: a window that was behind first receives what it missed, rebases its own
 * change and sends it again. That is all a server has to do for the engine's operational transforms.
 */
export class Relay {
  private book: SharedBook;
  private revision = firstRevision;
  private accepted: RelayMessage[] = [];
  private readonly parts = new Map<string, string | null>();
  private readonly listeners = new Set<(event: RelayEvent) => void>();

  constructor(name: string, bytes: Uint8Array | null) {
    this.book = { session: randomUUID(), name, bytes };
  }

  get current(): SharedBook {
    return this.book;
  }

  /** Everything accepted in this session, oldest first. */
  get messages(): readonly RelayMessage[] {
    return this.accepted;
  }

  /** What the windows of this session have said that they hold beside the engine's model, by part: no revision tells it, and a window that is loaded again must have it. */
  get beside(): Readonly<Record<string, string | null>> {
    return Object.fromEntries(this.parts);
  }

  /** Keeps changed parts; false when they come from a window of another session. */
  keepBeside(session: string, changed: Readonly<Record<string, string | null>>): boolean {
    if (session !== this.book.session) return false;
    for (const [name, json] of Object.entries(changed)) this.parts.set(name, json);
    return true;
  }

  /** Puts another book in place; windows on the old one are told. */
  replace(name: string, bytes: Uint8Array | null): SharedBook {
    this.book = { session: randomUUID(), name, bytes };
    this.revision = firstRevision;
    this.accepted = [];
    this.parts.clear();
    this.tell({ name: 'ganti' });
    this.listeners.clear();
    return this.book;
  }

  /** Takes one message from a window of `session`; false when it was of no use (stale, or of another session). */
  receive(session: string, message: RelayMessage): boolean {
    if (session !== this.book.session) return false;
    if (kept.has(message.type)) {
      if (message.serverRevisionId !== this.revision || !message.nextRevisionId) return false;
      this.revision = message.nextRevisionId;
      this.accepted.push(message);
      this.tell({ name: 'pesan', message, number: this.accepted.length });
      return true;
    }
    if (!passing.has(message.type)) return false;
    this.tell({ name: 'pesan', message, number: null });
    return true;
  }

  listen(listener: (event: RelayEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(event: RelayEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
