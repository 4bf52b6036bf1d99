import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { workbookType } from '../files/types';
import { bodyOf, isOwn, pagePolicy, panePolicy, send, sendFile } from './answers';
import type { Relay, RelayMessage } from './relay';

export interface ServedFolders {
  /** The built add-in: taskpane.html, officejs/, manifest.xml. */
  addIn: string;
  /** The built workbench page. */
  page: string;
}

const mostUpload = 100 * 1024 * 1024;
const mostMessage = 20 * 1024 * 1024;
const bridgeTag = '<script src="/bangku/sambungan.js"></script>';

/**
 * Addresses: `/` and `/bangku/…` are the workbench's page, `/panel/…` the add-in as it was built, `/api/…` the shared book:
 * `GET /api/buku` its bytes (204: empty workbook), `PUT /api/buku?nama=` another one, `/api/sesi/ID` its revisions (`GET` all, `POST` one, `GET …/alir` as they come), `/api/sesi/ID/samping` what lies beside
 * the engine's model (`GET` all, `PUT` what has changed).
 */
export function createWorkbenchServer(folders: ServedFolders, relay: Relay): Server {
  return createServer((request, response) => {
    answer(request, response, folders, relay).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, 'text/plain; charset=utf-8', `Workbench fault: ${error instanceof Error ? error.message : String(error)}`);
      else response.destroy();
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, folders: ServedFolders, relay: Relay): Promise<void> {
  if (!isOwn(request)) return send(response, 403, 'text/plain', 'Only from this machine');
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = url.pathname;
  if (path.startsWith('/api/')) return answerBook(request, response, url, relay);
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'Method not allowed', { Allow: 'GET, HEAD' });
  const found =
    path === '/'
      ? await sendFile(response, folders.page, 'index.html', { 'Content-Security-Policy': pagePolicy })
      : path === '/panel/taskpane.html'
        ? await sendFile(response, folders.addIn, 'taskpane.html', { 'Content-Security-Policy': panePolicy }, withBridge)
        : path.startsWith('/panel/')
          ? await sendFile(response, folders.addIn, path.slice('/panel/'.length), { 'Content-Security-Policy': panePolicy })
          : path.startsWith('/bangku/')
            ? await sendFile(response, folders.page, path.slice('/bangku/'.length), { 'Content-Security-Policy': pagePolicy })
            : false;
  if (!found) send(response, 404, 'text/plain; charset=utf-8', `Not found: ${path}`);
}

// The built file stays as it is; only the served copy has one script more, before every other.
function withBridge(bytes: Buffer): string {
  const html = bytes.toString('utf8');
  const first = html.search(/<script\b/i);
  return first === -1 ? html.replace(/<\/head>/i, `${bridgeTag}</head>`) : html.slice(0, first) + bridgeTag + html.slice(first);
}

async function answerBook(request: IncomingMessage, response: ServerResponse, url: URL, relay: Relay): Promise<void> {
  if (url.pathname === '/api/buku') {
    if (request.method === 'GET') {
      const { session, name, bytes } = relay.current;
      const headers = { 'X-Kaskade-Sesi': session, 'X-Kaskade-Nama': encodeURIComponent(name) };
      return send(response, bytes ? 200 : 204, workbookType, bytes ?? '', headers);
    }
    if (request.method === 'PUT') {
      const bytes = await bodyOf(request, mostUpload);
      if (!bytes) return send(response, 413, 'text/plain', 'Too large');
      const { session } = relay.replace(url.searchParams.get('nama') ?? 'Buku1.xlsx', bytes.length > 0 ? bytes : null);
      return send(response, 200, 'application/json', JSON.stringify({ session }));
    }
    return send(response, 405, 'text/plain', 'Method not allowed', { Allow: 'GET, PUT' });
  }
  const match = /^\/api\/sesi\/([0-9a-f-]{36})(\/alir|\/samping)?$/.exec(url.pathname);
  const session = match?.[1];
  if (!session || session !== relay.current.session) return send(response, 404, 'text/plain', 'No such session');
  if (match[2] === '/samping') return answerBeside(request, response, session, relay);
  if (match[2] && request.method === 'GET') return stream(request, response, relay, Number(url.searchParams.get('sejak') ?? 0));
  if (request.method === 'GET') return send(response, 200, 'application/json', JSON.stringify(relay.messages));
  if (request.method === 'POST') {
    const body = await bodyOf(request, mostMessage);
    if (!body) return send(response, 413, 'text/plain', 'Too large');
    const accepted = relay.receive(session, JSON.parse(body.toString('utf8')) as RelayMessage);
    return send(response, accepted ? 200 : 409, 'application/json', JSON.stringify({ accepted }));
  }
  return send(response, 405, 'text/plain', 'Method not allowed', { Allow: 'GET, POST' });
}

async function answerBeside(request: IncomingMessage, response: ServerResponse, session: string, relay: Relay): Promise<void> {
  if (request.method === 'GET') return send(response, 200, 'application/json', JSON.stringify(relay.beside));
  if (request.method !== 'PUT') return send(response, 405, 'text/plain', 'Method not allowed', { Allow: 'GET, PUT' });
  const body = await bodyOf(request, mostMessage);
  if (!body) return send(response, 413, 'text/plain', 'Too large');
  const kept = relay.keepBeside(session, JSON.parse(body.toString('utf8')) as Record<string, string | null>);
  return send(response, kept ? 200 : 409, 'application/json', JSON.stringify({ kept }));
}

/** Server-sent events: the accepted revisions after the `since`th, then what comes. A browser that lost the line says itself where it was. */
function stream(request: IncomingMessage, response: ServerResponse, relay: Relay, since: number): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  response.write(': sambung\n\n');
  const last = Number(request.headers['last-event-id'] ?? since);
  const from = Number.isInteger(last) && last >= 0 ? last : 0;
  relay.messages.slice(from).forEach((message, i) => write('pesan', message, from + i + 1));
  const stop = relay.listen((event) => {
    if (event.name === 'pesan') return write('pesan', event.message, event.number);
    write('ganti', {}, null);
    response.end();
  });
  request.on('close', stop);
  function write(name: string, data: object, id: number | null): void {
    response.write(`event: ${name}\n${id === null ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);
  }
}
