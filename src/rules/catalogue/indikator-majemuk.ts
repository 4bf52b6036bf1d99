import { brief } from '../names';
import { defineRule, nothing } from '../rule';

const share = '(?:persentase|presentase|prosentase|persentasi)';
/** Words that open a measure: a part between marks that opens with one is an indicator of its own. */
const opens = new RegExp(`^(?:${share}|jumlah|indeks|rasio|cakupan|prevalensi|rata-rata|skor|predikat|opini|nilai|angka|tingkat|laju|proporsi|usia|luas|panjang|volume|peringkat|level)(?!\\p{L})`, 'iu');
/** "… dan Persentase …", "… serta jumlah …". */
const joined = new RegExp(`(?<!\\p{L})(?:dan|serta)\\s+(?:(?<counted>${share}|jumlah|rasio|cakupan|prevalensi)|(?<scored>indeks|skor|predikat|opini|nilai))(?!\\p{L})`, 'giu');
/** An amount may be the object of another ("laporan … dalam peningkatan Indeks …"), so scores join scores only. */
const scored = /^(indeks|skor|predikat|opini|nilai)(?!\p{L})/iu;
/** What makes two amounts one measure: a rate of one by the other, the growth of both. */
const oneOfTwo = /^(rasio|perbandingan|selisih|rata-rata|kesesuaian|persentase (kesesuaian|perbandingan|peningkatan|penurunan|pertumbuhan))|(?<!\p{L})(antara|terhadap|dibanding\p{L}*)(?!\p{L})/iu;
/** "Jenis dan jumlah", "nilai dan jumlah": two sides of one thing. */
const oneThing = /(?<!\p{L})(jenis|macam|bentuk|kualitas|mutu|nilai|volume|besaran|jumlah|persentase)$/iu;
/** "Persentase dan jumlah sekolah …": a share and a count of one thing. */
const twoOfOne = new RegExp(`^(?<first>${share}|jumlah)\\s+(?:dan|serta|/)\\s+(?<second>${share}|jumlah)\\s+(?<thing>\\S.*)$`, 'isu');
/** Two names that ran together without a mark; only this word never stands inside a name behind another noun. */
const runOn = new RegExp(`(?<=[\\p{Ll})])\\s+(?=${share}\\s+\\p{Lu})`, 'iu');

/** What any of the ways above needs: most names have none of it. */
const hint = /[;\n]|^\s*\(?[1a][.)]|(?:dan|serta|\/)\s+[pjrcisno]|\sp[er]+[rso]?sentas[ei]\s/iu;

export const indikatorMajemuk = defineRule({
  id: 'indikator-majemuk',
  area: 'rumusan',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: ['indikator'],
  check({ name }) {
    if (!hint.test(name)) return nothing;
    const parts = partsOf(name);
    if (parts.length < 2) return nothing;
    const bagian = parts.slice(0, 4).map((part) => `“${brief(part, 60)}”`).join(', ');
    return [{ severity: 'peringatan', field: { field: 'indikator' }, message: 'beberapa', params: { jumlah: parts.length, bagian } }];
  },
});

/** The indicators that one cell holds; one where it holds one. */
function partsOf(name: string): readonly string[] {
  if (/^\s*\(?(1|a)[.)]\s/u.test(name)) {
    const listed = clean(name.split(/(?:^|\s)\(?(?:\d{1,2}|[a-e])[.)]\s+(?=\p{L}{3})/u));
    if (listed.length >= 2) return listed;
  }
  if (/[;\n]/.test(name)) {
    const marked = clean(name.split(/;|\n\s*[-•*–]?\s*(?=\p{L})/u));
    if (marked.length >= 2 && marked.every((part) => opens.test(part))) return marked;
  }
  if (!opens.test(name)) return [name];
  const { first, second, thing } = twoOfOne.exec(name.trim())?.groups ?? {};
  if (first && second && thing && first.toLowerCase() !== second.toLowerCase()) return clean([`${first} ${thing}`, `${second} ${thing}`]);
  for (const match of oneOfTwo.test(name) ? [] : name.matchAll(joined)) {
    const before = name.slice(0, match.index).trim();
    if (before.split(/\s+/).length < 2 || oneThing.test(before) || (match.groups?.['scored'] !== undefined && !scored.test(name))) continue;
    return clean([before, name.slice(match.index).replace(/^(dan|serta)\s+/iu, '')]);
  }
  const run = clean(name.split(runOn));
  return run.every((part) => opens.test(part)) ? run : [name];
}

function clean(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.replace(/^[\s\-–•*]+|[\s;,.]+$/gu, '')).filter((part) => /\p{L}{3}/u.test(part));
}
