import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkManifest } from './manifest/check';
import { summarizeMissing } from './manifest/summary';
import { readSurroundings } from './manifest/surroundings';
import { runPackage } from './packages';
import { projectRoot } from './root';

// npm run validate [-- FILE] [--online]: checks an add-in manifest without a network; --online also asks Microsoft's service.
process.exitCode = validate(process.argv.slice(2));

/** 0: nothing wrong; 1: something is, or the file cannot be read; 2: the command was not understood. */
function validate(args: readonly string[]): number {
  let file: string;
  let online: boolean;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { online: { type: 'boolean', default: false } }, allowPositionals: true });
    if (positionals.length > 1) throw new TypeError(`one manifest at a time, not ${positionals.join(', ')}`);
    file = positionals[0] === undefined ? join(projectRoot, 'manifest.xml') : resolve(positionals[0]);
    online = values.online;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nnpm run validate [-- FILE] [--online]`);
    return 2;
  }
  const shown = relative(process.cwd(), file);
  let xml: string;
  try {
    xml = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${shown}: ${whyUnreadable(error)}`);
    return 1;
  }
  const surroundings = readSurroundings(dirname(file));
  for (const place of surroundings.unclear) console.error(`${place}: the ids of these ribbon functions cannot be told from the source.`);
  const problems = summarizeMissing(checkManifest(xml, surroundings), dirname(file));
  for (const { line, condition, message } of problems) console.error(`${shown}:${line}: ${message} [${condition}]`);
  if (problems.length > 0 || surroundings.unclear.length > 0) {
    console.error(`${shown}: ${problems.length + surroundings.unclear.length} problem(s).`);
    return 1;
  }
  console.log(`${shown}: nothing wrong.`);
  return online ? runPackage('office-addin-manifest', ['validate', file]) : 0;
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder, not a manifest.';
  return `this file cannot be opened${code === '' ? '' : ` (${code})`}.`;
}
