import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './support/browser';

/**
 * `npm test`: types, lint, unit, host and browser tests, one after another, with one closing line that counts the tests.
 * `npm test -- unit host` runs only the named stages.
 */
interface Stage {
  readonly name: string;
  readonly run: () => boolean;
}

const tally = { passed: 0, failed: 0, skipped: 0 };
const node = process.execPath;
const bin = (path: string): string => join('node_modules', path);

function call(args: readonly string[]): boolean {
  return spawnSync(node, args, { stdio: 'inherit' }).status === 0;
}

interface VitestReport { readonly numPassedTests: number; readonly numFailedTests: number; readonly numPendingTests: number; readonly numTodoTests: number; readonly success: boolean }

function vitest(project: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-'));
  const file = join(folder, 'report.json');
  try {
    const ended = call([bin('vitest/vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    tally.passed += report.numPassedTests;
    tally.failed += report.numFailedTests;
    tally.skipped += report.numPendingTests + report.numTodoTests;
    return ended && report.success && report.numPassedTests > 0;
  } catch (error) {
    console.error(`The ${project} tests left no report: ${String(error)}`);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const stages: readonly Stage[] = [
  { name: 'types', run: () => call([bin('typescript/bin/tsc'), '-p', 'tsconfig.json']) && call([bin('typescript/bin/tsc'), '-p', 'src/tsconfig.pure.json']) },
  { name: 'lint', run: () => call([bin('eslint/bin/eslint.js'), 'src', 'tests', '--max-warnings=0']) },
  { name: 'manifest', run: () => call([bin('tsx/dist/cli.mjs'), 'src/tools/validate-manifest.ts']) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'host', run: () => vitest('host') },
  {
    name: 'browser',
    run: () => {
      if (!findOrInstallBrowser(console.log)) {
        console.error('No browser could be found or installed, so the browser tests cannot run. Install Chrome, Edge or Chromium, or set KASKADE_BROWSER to one.');
        return false;
      }
      return vitest('browser');
    },
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`Unknown stage ${unknown.join(', ')}; there are ${stages.map((stage) => stage.name).join(', ')}.`);
  process.exit(2);
}

const broken: string[] = [];
for (const stage of stages) {
  if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
  const start = Date.now();
  console.log(`\n── ${stage.name}`);
  const good = stage.run();
  console.log(`── ${stage.name}: ${good ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(0)} s)`);
  if (!good) broken.push(stage.name);
}

if (broken.length > 0) console.error(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = broken.length > 0 ? 1 : 0;
