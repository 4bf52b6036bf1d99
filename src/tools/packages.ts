import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from './root';

const require = createRequire(import.meta.url);

/**
 * Runs the command of an installed package in the project's folder and answers its exit status. The script is handed to this very Node
 * with its arguments as a list: no shell reads them, and Windows needs none of the `.cmd` files in node_modules/.bin.
 */
export function runPackage(name: string, args: readonly string[]): number {
  const { status, error } = spawnSync(process.execPath, [commandOf(name), ...args], { cwd: projectRoot, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

/** The script that package.json of `name` gives as its command of the same name. */
export function commandOf(name: string): string {
  const file = require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin?: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin?.[name];
  if (script === undefined) throw new Error(`${name} has no command.`);
  return join(dirname(file), script);
}
