import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fields, levels } from '../../../src/plan';
import { areas, rules, severities } from '../../../src/rules';
import { ruleTexts } from '../../../src/strings';
import { projectRoot as root } from '../../../src/tools/root';
import { writeRuleDocs } from '../../../src/tools/rule-docs';

const names = (folder: string, ending: string, except: readonly string[] = []): string[] =>
  readdirSync(join(root, folder)).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).filter((name) => !except.includes(name)).sort();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const ids = rules.map((rule) => rule.id).sort();
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('the catalogue of rules', () => {
  test('names every rule once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a file, a test and texts for every rule, and none for another', () => {
    expect(names('src/rules/catalogue', '.ts', ['index'])).toEqual(ids);
    expect(names('src/strings/rules', '.ts', ['index', 'form'])).toEqual(ids);
    expect(Object.keys(ruleTexts).sort()).toEqual(ids);
    const tests = names('tests/unit/rules', '.test.ts');
    expect(ids.filter((id) => !tests.includes(id))).toEqual([]);
  });

  test.each(ids)('%s is defined in its file and proves its texts in its test', (id) => {
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(read(`src/rules/catalogue/${id}.ts`)).toContain(`id: '${id}'`);
    expect(read(`tests/unit/rules/${id}.test.ts`)).toContain(`describeRule(${name}, [`);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s keeps to the vocabulary', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(areas).toContain(rule.area);
    expect(rule.severities.length).toBeGreaterThan(0);
    expect(severities.filter((severity) => rule.severities.includes(severity))).toEqual(rule.severities);
    for (const field of rule.needs) expect(fields).toContain(field);
    for (const level of rule.needsLevels ?? []) expect(levels).toContain(level);
  });

  test.each(Object.entries(ruleTexts))('%s says the same in both languages', (_, { id, en }) => {
    for (const kind of ['messages', 'causes', 'fixes'] as const) {
      const [indonesian, english] = [id[kind] ?? {}, en[kind] ?? {}];
      expect(Object.keys(english).sort()).toEqual(Object.keys(indonesian).sort());
      for (const [key, text] of Object.entries(indonesian)) expect([key, placeholders(english[key] ?? '')]).toEqual([key, placeholders(text)]);
    }
    for (const words of [id, en]) {
      expect(words.title).not.toMatch(/[.{}]$/);
      expect(words.why.length).toBeGreaterThan(120);
      expect(placeholders(words.title + words.why)).toEqual([]);
    }
  });

  test('docs/aturan.md is what the catalogue says today (npm run docs)', () => {
    expect(read('docs/aturan.md')).toBe(writeRuleDocs());
  });
});
