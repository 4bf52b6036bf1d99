import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = dirname(fileURLToPath(import.meta.url));
const officeJs = join(root, 'node_modules/@microsoft/office-js/dist');
const devOrigin = 'https://localhost:3000';

/** What office.js loads by itself, from its own folder: the host's file for each Excel, its strings, and its helpers. */
const officeFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel*.js',
  '{id-id,en-us}/office_strings.js',
  'telemetry/*.js',
  'ariatelemetry/*.js',
  'webauth/*.js',
  'agaveerrorux/**/*',
];

/**
 * `--env origin=https://…` writes another origin into the manifest; `--env officejs=cdn` loads office.js from Microsoft instead of
 * from the add-in's own folder (smaller build, but not for offline use).
 */
export default async (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const unknown = Object.keys(env).filter((name) => name !== 'origin' && name !== 'officejs' && !name.startsWith('WEBPACK_'));
  if (unknown.length > 0) refuse(`--env ${unknown.join(', ')} is not known; known are origin=https://… and officejs=cdn.`);
  const origin = String(env.origin ?? devOrigin).replace(/\/+$/, '');
  if (!isHttps(origin)) refuse(`--env origin must be an https address, not "${origin}".`);
  if (env.officejs !== undefined && env.officejs !== 'cdn') refuse(`--env officejs can only be cdn, not "${env.officejs}".`);
  const cdn = env.officejs === 'cdn';

  return {
    name: 'add-in',
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: join(root, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
        },
        // Fluent and React publish "sideEffects"; a plain ESM file of theirs may still omit extensions.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: { runtimeChunk: false },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/index.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        templateParameters: { officeJs: cdn ? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' : 'officejs/office.js' },
      }),
      new CopyPlugin({
        patterns: [
          ...(cdn ? [] : officeFiles.map((file) => ({ from: file, context: officeJs, to: 'officejs/[path][name][ext]', globOptions: { ignore: ['**/*.debug.js'] }, info: { minimized: true } }))),
          ...(cdn ? [] : [{ from: join(root, 'node_modules/@microsoft/office-js/LICENSE.md'), to: 'officejs/LICENSE.md' }]),
          { from: 'assets/*.{png,html}' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(devOrigin, origin),
          },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      hot: true,
      headers: { 'Access-Control-Allow-Origin': '*' },
      server: env.WEBPACK_SERVE ? await localCertificate() : 'http',
    },
    cache: {
      type: 'filesystem',
      name: `add-in-${argv.mode ?? 'development'}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
      version: existsSync(join(root, 'package-lock.json')) ? createHash('sha1').update(readFileSync(join(root, 'package-lock.json'))).digest('hex') : '0',
    },
  };
};

/** Excel only loads panes over https that this machine trusts: the developer certificate of office-addin-dev-certs. */
async function localCertificate() {
  const certificates = await import('office-addin-dev-certs');
  try {
    return { type: 'https', options: await certificates.getHttpsServerOptions() };
  } catch (error) {
    const reason = String(error?.message ?? error).replace(/\s+/g, ' ').trim().replace(/\.$/, '');
    return refuse(`The developer certificate for https://localhost cannot be installed: ${reason}. Without Excel and without a certificate: npm run workbench.`);
  }
}

/** An address that the manifest's addresses can begin with: https, a host, perhaps a folder, nothing after it. */
function isHttps(address) {
  if (!/^https:\/\/[^/\s]/.test(address) || !URL.canParse(address)) return false;
  const { search, hash } = new URL(address);
  return search === '' && hash === '' && !/\s/.test(address);
}

/** Ends the command with one sentence: an error thrown here is printed by webpack with its whole stack. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}
