import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

const common = "default-src 'none'; connect-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; object-src 'none'";

/** The workbench's own page: owl compiles its templates, and the engine its formulas, with `new Function`, hence 'unsafe-eval'. */
export const pagePolicy = `${common}; script-src 'self' 'unsafe-eval'; frame-src 'self'; frame-ancestors 'none'`;

/** The add-in's pane: what it will find under a host that is strict. */
export const panePolicy = `${common}; script-src 'self'; frame-src 'none'; frame-ancestors 'self'`;

const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' };

/** Answers with a body. */
export function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...always, 'Content-Type': type, ...headers });
  response.end(body);
}

/** Absolute path of a requested file inside a folder, or null when the request points outside it. `path` is the URL's path below the folder, still encoded. */
export function insideFolder(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const root = resolve(folder);
  const file = resolve(root, `.${sep}${decoded}`);
  return file.startsWith(root + sep) ? file : null;
}

/** Sends a file of a folder; `change` may alter its bytes on the way. False when there is no such file. */
export async function sendFile(response: ServerResponse, folder: string, path: string, headers: Record<string, string> = {}, change?: (bytes: Buffer) => string | Buffer): Promise<boolean> {
  const file = insideFolder(folder, path);
  if (!file) return false;
  try {
    if (!(await stat(file)).isFile()) return false;
    const bytes = await readFile(file);
    send(response, 200, types[extname(file).toLowerCase()] ?? 'application/octet-stream', change ? change(bytes) : bytes, headers);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Body of a request, or null when it is longer than `most` bytes. */
export async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** True when a request comes to this machine by its own name and, if a page sent it, from our own page: keeps other sites (and names that point here) out. */
export function isOwn(request: IncomingMessage): boolean {
  const host = request.headers.host ?? '';
  if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]+)?$/.test(host)) return false;
  const origin = request.headers.origin;
  return origin === undefined || origin === `http://${host}`;
}
