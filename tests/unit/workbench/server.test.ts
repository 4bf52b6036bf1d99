import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Relay } from '../../../src/workbench/serve/relay';
import { createWorkbenchServer } from '../../../src/workbench/serve/server';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaskade-sajian-'));
  for (const name of ['halaman', 'panel']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'rahasia.txt'), 'rahasia');
  writeFileSync(join(folder, 'halaman/index.html'), '<title>Bangku</title>');
  writeFileSync(join(folder, 'panel/taskpane.html'), '<head><script src="officejs/office.js"></script></head>');
  writeFileSync(join(folder, 'panel/taskpane.js'), '1');
  server = createWorkbenchServer({ page: join(folder, 'halaman'), addIn: join(folder, 'panel') }, new Relay('matriks ä.xlsx', new Uint8Array([1, 2, 3])));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

// Not fetch: it would tidy the path before sending it.
function ask(path: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the workbench server', () => {
  it.each(['/bangku/../rahasia.txt', '/bangku/..%2frahasia.txt', '/panel/%2e%2e/rahasia.txt', '/panel/..%5crahasia.txt', '/bangku//etc/passwd', '/panel/%00', '/panel/%zz', '/panel/', '/lain'])('gives nothing outside its folders: %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('rahasia"');
  });

  it('the page may evaluate its own templates, the pane may not, and neither may leave this origin', async () => {
    const page = (await ask('/')).headers['content-security-policy'];
    const pane = (await ask('/panel/taskpane.html')).headers['content-security-policy'];
    expect(page).toContain("script-src 'self' 'unsafe-eval';");
    expect(pane).toContain("script-src 'self';");
    for (const policy of [page, pane]) {
      expect(policy).toContain("default-src 'none'; connect-src 'self';");
      expect(policy).not.toMatch(/https?:/);
    }
  });

  it('puts the bridge before every other script of the pane, and alters nothing else', async () => {
    expect((await ask('/panel/taskpane.html')).body).toBe('<head><script src="/bangku/sambungan.js"></script><script src="officejs/office.js"></script></head>');
    expect((await ask('/panel/taskpane.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('gives the book with its name', async () => {
    const answer = await ask('/api/buku');
    expect(answer.status).toBe(200);
    expect(answer.headers['x-kaskade-nama']).toBe('matriks%20%C3%A4.xlsx');
  });

  it('keeps what a window holds beside the revisions, for this session only', async () => {
    const session = String((await ask('/api/buku')).headers['x-kaskade-sesi']);
    const address = `/api/sesi/${session}/samping`;
    expect((await ask(address, { method: 'PUT', body: '{"setelan:x":"1"}' })).status).toBe(200);
    expect(JSON.parse((await ask(address)).body)).toEqual({ 'setelan:x': '1' });
    expect((await ask(address, { method: 'POST', body: '{}' })).status).toBe(405);
    expect((await ask('/api/sesi/00000000-0000-0000-0000-000000000000/samping')).status).toBe(404);
  });

  it('answers this machine and its own page only', async () => {
    expect((await ask('/', { headers: { Host: 'jahat.example' } })).status).toBe(403);
    expect((await ask('/api/buku?nama=x.xlsx', { method: 'PUT', headers: { Origin: 'https://jahat.example' }, body: 'x' })).status).toBe(403);
    expect((await ask('/api/buku', { headers: { Origin: `http://127.0.0.1:${port}` } })).status).toBe(200);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });
});
