import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { projectRoot } from '../root';
import type { ServedFile, Surroundings } from './check';
import { readFunctionNames } from './function-names';
import { readPngSize } from './png';

/** Written by the build, and so not there in a clone. */
const built = ['taskpane.html'];

/** Every text of the ribbon is Indonesian, and also in this. */
export const languages = ['en-US'] as const;

/** What the manifest in `folder` must agree with: the project's folder, or one that a build filled. */
export function readSurroundings(folder: string): Surroundings & { readonly unclear: readonly string[] } {
  const files = new Map<string, ServedFile>();
  for (const path of [...filesOf(join(folder, 'assets')), ...built.map((name) => join(folder, name)).filter((path) => existsSync(path))]) {
    files.set(relative(folder, path).split(sep).join('/'), { size: readPngSize(readFileSync(path)) });
  }
  if (existsSync(join(folder, 'package.json'))) for (const name of built) files.set(name, { size: null });
  const { names, unclear } = readFunctionNames(readSources());
  return { files, functionNames: names, languages, unclear };
}

/** The source of the rooms that bind ribbon functions, by its path in the project. */
function readSources(): ReadonlyMap<string, string> {
  const rooms = ['commands', 'taskpane'].flatMap((room) => filesOf(join(projectRoot, 'src', room)));
  return new Map(rooms.filter((path) => /\.tsx?$/.test(path)).map((path) => [relative(projectRoot, path), readFileSync(path, 'utf8')]));
}

function filesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
