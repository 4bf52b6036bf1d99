import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import rooms from '../../src/rooms.json';

const src = join(import.meta.dirname, '../../src');
const directions: Readonly<Record<string, readonly string[]>> = rooms.imports;
const pureRooms = rooms.pure;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Every module that a file names in an import, an export or a dynamic import. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm)].map((match) => match[1] ?? '');
}

const roomOf = (path: string): string => relative(src, path).split(sep)[0] ?? '';

describe('the rooms of the code', () => {
  it('are the folders of src, no more and no fewer', () => {
    const folders = readdirSync(src).filter((name) => statSync(join(src, name)).isDirectory());
    expect(folders.filter((name) => !(name in directions))).toEqual([]);
  });

  it('import only in the directions drawn', () => {
    const wrong = filesOf(src).flatMap((file) => {
      const room = roomOf(file);
      return importsOf(file).filter((name) => name.startsWith('.')).flatMap((name) => {
        const target = roomOf(join(dirname(file), name));
        return target === room || directions[room]?.includes(target) ? [] : [`${relative(src, file)} → ${name}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('keep the pure rooms free of packages', () => {
    const wrong = filesOf(src).filter((file) => pureRooms.includes(roomOf(file)))
      .flatMap((file) => importsOf(file).filter((name) => !name.startsWith('.')).map((name) => `${relative(src, file)} → ${name}`));
    expect(wrong).toEqual([]);
  });

  it('keep the workbench and the tools out of the shipped pane', () => {
    const shipped = ['taskpane', 'commands', 'excel', 'files', 'strings', ...pureRooms];
    const wrong = filesOf(src).filter((file) => shipped.includes(roomOf(file)))
      .flatMap((file) => importsOf(file).filter((name) => /odoo|playwright|jsdom|^node:|\/workbench\/|\/tools\//.test(name)).map((name) => `${relative(src, file)} → ${name}`));
    expect(wrong).toEqual([]);
  });
});
