import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layouts } from '../../../src/layouts';
import { groups, speak } from '../../../src/strings';
import { writeLayoutDocs } from '../../../src/tools/layout-docs';
import { drawn, headerOf } from '../../support/drawn';
import { plan } from '../../support/plan';

const root = join(import.meta.dirname, '../../..');
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder)).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).sort();
const ids = layouts.map((layout) => layout.id).sort();

describe('the list of standard tables', () => {
  test('names each table once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('agrees with the files of src/layouts/tables', () => {
    expect(namesIn('src/layouts/tables', '.ts')).toEqual(ids);
  });

  test('agrees with the tests', () => {
    expect(namesIn('tests/unit/layouts/tables', '.test.ts')).toEqual(ids);
  });

  test('agrees with the files of texts', () => {
    expect(namesIn('src/strings/layouts', '.ts').filter((name) => name !== 'form' && name !== 'index')).toEqual(ids);
  });

  test('has name, description and documentation for each, in both languages, and no others', () => {
    const keys = ids.flatMap((id) => [`${id}.keterangan`, `${id}.nama`, `${id}.uraian`]).sort();
    for (const language of ['id', 'en'] as const) {
      expect(Object.keys(groups.layouts[language]).sort()).toEqual(keys);
      expect(Object.values(groups.layouts[language]).filter((text) => text.trim() === '')).toEqual([]);
    }
    expect(speak('id').say('layouts.tc-14.nama')).toBe('T-C.14 Program Pembangunan Daerah yang disertai Pagu Indikatif');
  });

  test('says of tables whose header rests on memory that it was not compared with the annex', () => {
    const texts: Readonly<Record<string, string>> = groups.layouts.id;
    const silent = layouts.filter((layout) => !layout.compared && !texts[`${layout.id}.keterangan`]?.includes('susunan belum dicocokkan dengan lampiran'));
    expect(silent.map((layout) => layout.id)).toEqual([]);
  });

  test('docs/tabel.md is what the layouts say today (npm run docs)', () => {
    expect(readFileSync(join(root, 'docs/tabel.md'), 'utf8')).toBe(writeLayoutDocs());
  });

  test('gives each table a sheet name of its own', () => {
    const names = layouts.map((layout) => layout.draw(plan().build(), layout.defaults(plan().build())).sheetName);
    expect(new Set(names).size).toBe(names.length);
  });

  test('every table with rupiah says in its header when they are in millions', () => {
    for (const { id } of layouts) {
      const drawing = drawn(id, plan().build(), { money: 'millions' });
      const hasRupiah = drawing.values.some((cells) => cells.some((cell) => /^(rp|rupiah|pagu\b.*|anggaran\b.*)$/i.test(String(cell))));
      expect([id, headerOf(drawing).some((line) => line.includes('(dalam juta rupiah)'))]).toEqual([id, hasRupiah]);
    }
  });
});
