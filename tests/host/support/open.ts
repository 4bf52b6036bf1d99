import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as jsdom from 'jsdom';
import type { Book, Host } from '../../../src/workbench/contracts';
import { enforceRequirements, hostInfo, installBridge, type Bridge, type BridgeOptions } from '../../../src/workbench/bridge';
import { createHost } from '../../../src/workbench/host';
import { bookOf, type Rows } from './book';

const dist = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
const ORIGIN = 'https://workbench.test';

// The types of jsdom are ahead of the jsdom that runs on Node 20: it still loads resources through a class of this shape.
const { JSDOM, VirtualConsole } = jsdom;
const { ResourceLoader } = jsdom as unknown as { ResourceLoader: new () => { fetch(url: string): unknown } };

/** Serves office.js out of the installed package, unmodified; anything from elsewhere fails, as it does on a computer without a network. */
class LibraryOnly extends ResourceLoader {
  override fetch(url: string): unknown {
    const { origin, pathname } = new URL(url);
    const body = origin === ORIGIN && pathname.startsWith('/office/') ? readFile(join(dist, pathname.slice('/office/'.length))) : Promise.reject(new Error(`not served: ${url}`));
    return Object.assign(body, { abort() {} });
  }
}

export interface OpenOptions extends Partial<Omit<BridgeOptions, 'settings' | 'documentUrl'>> {
  /** Put Excel, Office and OfficeExtension on the global object until `close`, for code that names them there. Default: yes. */
  installsGlobals?: boolean;
}

/** An Excel that an adapter can be run against: the real office.js on the workbench's host. */
export interface OpenOffice {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  book: Book;
  host: Host;
  bridge: Bridge;
  window: Window & typeof globalThis;
  /** Resolves when events that are on their way have reached their handlers. */
  eventsHaveArrived: () => Promise<void>;
  /** Takes the globals away again and stops everything. */
  close(): void;
}

const names = ['Excel', 'Office', 'OfficeExtension'] as const;

/** Opens a book, or one made of rows (a single sheet "Sheet1"), in the real office.js. */
export async function openInOffice(content: Book | Rows, options: OpenOptions = {}): Promise<OpenOffice> {
  const book = 'model' in content ? content : bookOf({ Sheet1: content });
  const host = createHost(book);
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => {
    if (!/Not implemented|not served|Could not load script/.test(error.message)) console.error(error);
  });
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `${ORIGIN}/taskpane.html?_host_Info=${hostInfo(options.uiLocale)}`,
    runScripts: 'dangerously',
    resources: new LibraryOnly() as unknown as 'usable',
    virtualConsole,
  });
  const window = dom.window as unknown as Window & typeof globalThis;
  // Objects and errors that office.js makes are then of the tests' own realm: toEqual and instanceof work on them.
  Object.assign(window, { JSON, Error, Promise, Object, Array });
  const bridge = installBridge(window, host, { ...options, settings: book.settings, documentUrl: book.name });
  const script = window.document.createElement('script');
  script.src = '/office/office.js';
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('office.js did not load'));
  });
  window.document.head.append(script);
  await loaded;
  await window.Office.onReady();
  enforceRequirements(window);
  const installed = options.installsGlobals === false ? () => {} : install(window);

  return {
    Excel: (window as unknown as { Excel: typeof Excel }).Excel,
    Office: window.Office,
    OfficeExtension: (window as unknown as { OfficeExtension: typeof OfficeExtension }).OfficeExtension,
    book,
    host,
    bridge,
    window,
    eventsHaveArrived: async () => {
      // Host, bridge, library and handler each take a turn of the timers.
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    close() {
      installed();
      bridge.close();
      host.close();
      dom.window.close();
    },
  };
}

function install(window: Window): () => void {
  const target = globalThis as unknown as Record<string, unknown>;
  const source = window as unknown as Record<string, unknown>;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  for (const name of names) Object.defineProperty(target, name, { value: source[name], configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else delete target[name];
    }
  };
}
