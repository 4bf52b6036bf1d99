import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import webpack from 'webpack';

const root = join(import.meta.dirname, '../../..');

/** Bundles the page that mounts the pane over a session in memory; returns its folder. */
export async function buildPage(mode: 'development' | 'production' = 'development'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-pane-'));
  const compiler = webpack({
    mode,
    devtool: false,
    context: root,
    target: ['web', 'es2022'],
    entry: join(import.meta.dirname, 'page.tsx'),
    output: { path: folder, filename: 'page.js', chunkFilename: '[name].js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } } },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    performance: { hints: false },
    cache: { type: 'filesystem', name: `pane-screens-${mode}` },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((fault, stats) => {
      const wrong = fault ?? (stats?.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : null);
      compiler.close((closing) => {
        if (wrong ?? closing) reject(wrong ?? closing ?? new Error('webpack'));
        else resolve();
      });
    });
  });
  const page = readFileSync(join(root, 'src/taskpane/index.html'), 'utf8').replace(/<script src="<%= officeJs %>"><\/script>/, '<script defer src="page.js"></script>');
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** Serves a folder on a free port of this machine. */
export async function serve(folder: string): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://local').pathname).replace(/^\/$/, '/index.html');
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, server };
}
