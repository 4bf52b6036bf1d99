import type { Book, Host } from '../contracts';
import type { Query } from './query';

export interface RunningAddIn {
  host: Host;
  /** Runs a ribbon function of the manifest in the add-in's runtime. */
  run(name: string): Promise<void>;
}

/** The host that answers the add-in about a book. */
export function startAddIn(_book: Book, _query: Query): RunningAddIn {
  let isVisible = true;
  const listeners = new Set<(pane: Host['pane']) => void>();
  const set = (visible: boolean): void => {
    isVisible = visible;
    for (const listener of listeners) listener(host.pane);
  };
  const host: Host = {
    process: () => Promise.reject(new Error('No host')),
    onEvents: () => () => {},
    isEditing: false,
    pane: {
      get isVisible() {
        return isVisible;
      },
      startsWithBook: false,
      buttons: new Map(),
      show: () => set(true),
      hide: () => set(false),
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    meter: { requests: 0, sent: 0, received: 0 },
    resetMeter: () => {},
    failNext: () => {},
  };
  return { host, run: () => Promise.reject(new Error('No host')) };
}
