import type { Model } from '../engine';
import type { BesideParts } from './beside';

type Transport = NonNullable<NonNullable<ConstructorParameters<typeof Model>[1]>['transportService']>;
interface Message {
  type: string;
}
type Messages = NonNullable<ConstructorParameters<typeof Model>[2]>;

/** What other windows did on this book before this one was opened. */
export async function earlierMessages(session: string): Promise<Messages> {
  const response = await fetch(`/api/sesi/${session}`);
  return response.ok ? ((await response.json()) as Messages) : [];
}

/** What windows on this book have kept beside the engine's model. */
export async function earlierBeside(session: string): Promise<BesideParts> {
  const response = await fetch(`/api/sesi/${session}/samping`);
  return response.ok ? ((await response.json()) as BesideParts) : {};
}

/** Sends what changes beside a book, when it is called and when the page goes; in order, so that an older state never comes last. */
export function sendBeside(session: string, changes: () => BesideParts | null): () => void {
  let last: Promise<unknown> = Promise.resolve();
  const put = (parts: BesideParts, keepalive: boolean): Promise<unknown> => fetch(`/api/sesi/${session}/samping`, { method: 'PUT', body: JSON.stringify(parts), keepalive }).catch(() => undefined);
  const send = (): void => {
    const parts = changes();
    if (parts) last = last.then(() => put(parts, false));
  };
  window.addEventListener('pagehide', () => {
    const parts = changes();
    if (parts) void put(parts, true);
  });
  return send;
}

/**
 * The engine's line to the other windows, over the workbench's relay. Our own revisions come back the same way as everyone's: that is the engine's acknowledgement.
 * `known` is the number of messages the model was built with; `onReplaced` hears that the server has another book, `onMessage` every message on its way out or in.
 */
export function connectRelay(session: string, known: number, onReplaced: () => void, onMessage: (message: Message) => void): Transport {
  const callbacks = new Map<string, (message: Message) => void>();
  const waiting: Message[] = [];
  const events = new EventSource(`/api/sesi/${session}/alir?sejak=${known}`);
  events.addEventListener('pesan', (event) => {
    const message = JSON.parse((event as MessageEvent<string>).data) as Message;
    onMessage(message);
    if (callbacks.size === 0) waiting.push(message);
    for (const callback of callbacks.values()) callback(message);
  });
  events.addEventListener('ganti', () => {
    events.close();
    onReplaced();
  });
  // Sent one after the other: a revision that overtook the one before it would be refused.
  let last: Promise<unknown> = Promise.resolve();
  return {
    sendMessage: (message) => {
      onMessage(message as Message);
      last = last.then(() => fetch(`/api/sesi/${session}`, { method: 'POST', body: JSON.stringify(message) })).catch(() => undefined);
      return Promise.resolve();
    },
    onNewMessage: (id, callback) => {
      callbacks.set(id, callback);
      for (const message of waiting.splice(0)) callback(message);
    },
    leave: (id) => {
      callbacks.delete(id);
      if (callbacks.size === 0) events.close();
    },
  };
}
