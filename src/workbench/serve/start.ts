import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleFile, sampleName } from '../files/sample';
import { buildAddIn, buildPage, type BuildMode } from './build';
import { Relay } from './relay';
import { createWorkbenchServer } from './server';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Port that is tried when none is asked for; a taken one is no obstacle. */
const usualPort = 3010;

export interface WorkbenchOptions {
  /** Path of an .xlsx to open; the sample workbook without one. */
  file?: string;
  /** Port to prefer; 0 takes any free one. */
  port?: number;
  /** Open the person's browser. */
  open?: boolean;
  /** Folder of an add-in that is already built (taskpane.html and officejs/); built from source without one. */
  addIn?: string;
  /** Folder of a page that is already built; built from source without one. */
  page?: string;
}

/** Folders of a built workbench, to be served as often as wanted. */
export interface Built {
  /** The workbench's page. */
  readonly page: string;
  /** The add-in: taskpane.html, officejs/, manifest.xml. */
  readonly addIn: string;
}

export interface RunningWorkbench {
  /** Address of the workbench's page, ending in a slash. */
  url: string;
  close(): Promise<void>;
}

/** Builds page and add-in. What has not changed since the last time comes out of webpack's cache. */
export async function buildWorkbench({ page, addIn }: { readonly page: BuildMode; readonly addIn: BuildMode } = { page: 'development', addIn: 'development' }): Promise<Built> {
  const folder = await buildPage(root, page);
  return { page: folder, addIn: (await buildAddIn(root, addIn)) ?? folder };
}

/** Builds what is not built, serves the workbench on this machine only, and says where. Rejects when the file cannot be read or a build fails. */
export async function startWorkbench({ file, port = usualPort, open = false, addIn, page }: WorkbenchOptions = {}): Promise<RunningWorkbench> {
  const relay = file === undefined ? new Relay(sampleName, sampleFile()) : new Relay(basename(file), new Uint8Array(await readFile(file)));
  const pageFolder = page ?? (await buildPage(root, 'development'));
  const addInFolder = addIn ?? (await buildAddIn(root, 'development')) ?? pageFolder;
  const server = createWorkbenchServer({ page: pageFolder, addIn: addInFolder }, relay);
  const url = `http://localhost:${await listen(server, port)}/`;
  if (open) openInBrowser(url);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Port that the server came to listen on: the one asked for, or a free one when it is taken. */
async function listen(server: Server, port: number): Promise<number> {
  const attempt = (wanted: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  try {
    return await attempt(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return attempt(0);
  }
}

// No browser is no failure: the address has been printed.
function openInBrowser(url: string): void {
  const [command, args]: [string, string[]] = process.platform === 'darwin' ? ['open', [url]] : process.platform === 'win32' ? ['cmd', ['/c', 'start', '', url]] : ['xdg-open', [url]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
