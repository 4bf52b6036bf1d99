import { hostInfo, installBridge, type Bridge } from '../bridge';
import type { Book, Host } from '../contracts';
import { createHost } from '../host';
import type { Query } from './query';

export interface RunningAddIn {
  host: Host;
  /** What to write behind `taskpane.html` so that office.js takes the frame for Excel's pane. */
  query: string;
  /** Runs a ribbon function of the manifest in the add-in's runtime, which may still be starting. */
  run(name: string): Promise<void>;
}

/** How long a ribbon button waits for an add-in that is still starting. */
const patience = 30_000;

/** The host that answers the add-in about a book, and the way for the pane's frame to reach it: `sambungan.js` calls `kaskadeConnect` before office.js loads there. */
export function startAddIn(book: Book, query: Query): RunningAddIn {
  const host = createHost(book);
  const locale = query.language === 'en' ? 'en-US' : 'id-ID';
  let bridge: Bridge | null = null;
  (window as { kaskadeConnect?: (pane: Window) => void }).kaskadeConnect = (pane) => {
    bridge?.close();
    bridge = installBridge(pane, host, { uiLocale: locale, dataLocale: 'id-ID', theme: query.theme, settings: book.settings, documentUrl: book.name });
  };
  return {
    host,
    query: `?_host_Info=${hostInfo(locale)}`,
    run: async (name) => {
      const end = performance.now() + patience;
      for (;;) {
        try {
          if (bridge) return await bridge.runCommand(name);
        } catch (error) {
          if (!(error instanceof Error && error.message.includes('not ready')) || performance.now() > end) throw error;
        }
        if (performance.now() > end) throw new Error('the add-in did not start');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
  };
}
