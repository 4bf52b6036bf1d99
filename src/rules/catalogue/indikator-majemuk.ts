import { brief } from '../names';
import { defineRule } from '../rule';

/** Words that open a measure of their own. "Nilai" and "angka" also stand inside other measures, so they count only behind a mark or a number. */
const opener = '(?:persentase|presentase|prosentase|persentasi|jumlah|indeks|rasio|cakupan|prevalensi|rata-rata|skor|predikat|opini)';
const opens = new RegExp(`^(?:${opener}|nilai|angka|tingkat|laju|proporsi|indeks|usia|luas|panjang|volume|peringkat|level)(?!\\p{L})`, 'iu');
/** "… dan Persentase …", "… serta jumlah …". */
const joined = new RegExp(`(?<!\\p{L})(?:dan|serta)\\s+(${opener})(?!\\p{L})`, 'giu');
/** What makes two measures one: a rate of one by the other, the growth of both. */
const oneOfTwo = /^(rasio|perbandingan|selisih|rata-rata|kesesuaian|persentase (kesesuaian|perbandingan|peningkatan|penurunan|pertumbuhan))|(?<!\p{L})(antara|terhadap|dibanding\p{L}*)(?!\p{L})/iu;
/** A second measure that begins with a capital behind no mark: two names run together. */
const runOn = /[\p{Ll})]\s+(?=(?:Persentase|Presentase|Prosentase|Jumlah|Indeks|Cakupan|Prevalensi)\s+\p{Lu})/u;

export const indikatorMajemuk = defineRule({
  id: 'indikator-majemuk',
  area: 'rumusan',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: ['indikator'],
  check({ name }) {
    const parts = partsOf(name);
    if (parts.length < 2) return [];
    const field = { field: 'indikator' } as const;
    const bagian = parts.slice(0, 4).map((part) => `“${brief(part, 60)}”`).join(', ');
    return [{ severity: 'peringatan', field, message: 'beberapa', params: { jumlah: parts.length, bagian } }];
  },
});

/** The indicators that one cell holds; one where it holds one. */
function partsOf(name: string): readonly string[] {
  const listed = clean(name.split(/(?:^|\s)\(?(?:\d{1,2}|[a-e])[.)]\s+(?=\p{L}{3})/u));
  if (listed.length >= 2 && /^\s*\(?(1|a)[.)]\s/u.test(name)) return listed;
  const marked = clean(name.split(/;|\n\s*[-•*–]?\s*(?=\p{L})/u));
  if (marked.length >= 2 && marked.every((part) => opens.test(part))) return marked;
  if (oneOfTwo.test(name)) return [name];
  const second = [...name.matchAll(joined)].find((match) => opens.test(name) && startsAnother(name, match));
  if (second?.index !== undefined) return clean([name.slice(0, second.index), name.slice(second.index).replace(/^(dan|serta)\s+/iu, '')]);
  const run = clean(name.split(runOn));
  return run.length >= 2 && run.every((part) => opens.test(part)) ? run : [name];
}

/** "Jumlah dan persentase …" is one thing told twice; a measure that another word governs ("… nilai ekspor dan jumlah …" of a growth) is none. */
function startsAnother(name: string, match: RegExpMatchArray): boolean {
  const before = name.slice(0, match.index ?? 0).trim();
  return before.split(/\s+/).length >= 2;
}

function clean(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.replace(/^[\s\-–•*]+|[\s;,.]+$/gu, '')).filter((part) => /\p{L}{3}/u.test(part));
}
