import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const modules = join(root, 'node_modules');
const engine = join(modules, '@odoo/o-spreadsheet/dist');

/** The workbench's page, into build/workbench: never part of the add-in's bundle. Everything it shows comes from this folder. */
export default (env = {}, argv = {}) => ({
  name: 'workbench',
  mode: argv.mode === 'production' ? 'production' : 'development',
  target: ['web', 'es2022'],
  devtool: false,
  entry: { bangku: join(here, 'main.ts'), sambungan: join(here, 'connect.ts') },
  output: { path: join(root, 'build/workbench'), filename: '[name].js', clean: true },
  resolve: {
    extensions: ['.ts', '.js'],
    // The package's "browser" field is a script with globals; the page bundles its modules.
    alias: { '@odoo/o-spreadsheet$': join(engine, 'o_spreadsheet.esm.js') },
  },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  optimization: { runtimeChunk: false, splitChunks: false },
  performance: { hints: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: join(here, 'index.html') },
        { from: join(here, 'bangku.css') },
        { from: join(modules, 'bootstrap/dist/css/bootstrap.min.css') },
        { from: join(modules, 'font-awesome/css/font-awesome.min.css'), to: 'font-awesome/css/' },
        { from: join(modules, 'font-awesome/fonts/*.woff2'), to: 'font-awesome/fonts/[name][ext]' },
        { from: join(engine, 'o_spreadsheet.css') },
        { from: join(engine, 'o_spreadsheet.xml') },
      ],
    }),
  ],
  cache: { type: 'filesystem', name: `workbench-${argv.mode ?? 'development'}`, buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
});
