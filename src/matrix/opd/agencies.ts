import type { Opd } from '../../plan';
import { editDistance } from '../text';
import { expansionOf, hasOnlyKnownWords, isInitialsOf, keyOf, keyWords, looksLikeAgency, slugOf } from './names';
import { isWildcard, namesNobody, roleInBrackets, spokenParts, weakPieces } from './split';

/** One line of an OPD list: the workbook's own, or a loaded one. */
export interface AgencyEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly code?: string | null;
  readonly bidangUrusan?: readonly string[];
}

/** Agencies by every spelling that is known of them. */
export interface AgencyBook {
  readonly list: readonly Opd[];
  /** The agency that a text names as a whole, exactly or as an abbreviation; null where none or more than one fits. */
  find(text: string): Opd | null;
}

interface Spelling {
  readonly text: string;
  count: number;
  readonly order: number;
}

/**
 * Learns a workbook's agencies from the raw texts of its OPD cells, and from a list where there is one: one agency per real agency, with every
 * other spelling as an alias. A text with commas is one name unless every part of it is an agency in its own right.
 */
export function learnAgencies(texts: Iterable<string>, list: readonly AgencyEntry[] = []): readonly Opd[] {
  // A matrix repeats its few texts over thousands of cells.
  const times = new Map<string, number>();
  for (const raw of texts) times.set(raw, (times.get(raw) ?? 0) + 1);
  const counts = new Map<string, Spelling>();
  for (const [raw, count] of times) {
    if (namesNobody(raw)) continue;
    for (const { text } of spokenParts(raw)) {
      const part = roleInBrackets(text).text;
      if (part === '' || isWildcard(part) || namesNobody(part)) continue;
      const known = counts.get(part);
      if (known) known.count += count;
      else counts.set(part, { text: part, count, order: counts.size });
    }
  }
  const listed = list.map((entry): Opd => ({
    id: slugOf(entry.name), name: entry.name, aliases: [...(entry.aliases ?? [])], code: entry.code ?? null, bidangUrusan: [...(entry.bidangUrusan ?? [])], source: 'list',
  }));
  const found = cluster(ownNames(counts, listed), listed);
  // By name, not by place: an agency keeps its place among the others wherever it is named first.
  return uniqueIds([...found.slice(0, listed.length), ...found.slice(listed.length).sort((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1))]);
}

export function agencyBook(list: readonly Opd[]): AgencyBook {
  const byKey = new Map<string, Opd>();
  for (const opd of list) for (const name of [opd.name, ...opd.aliases]) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), opd);
  const answers = new Map<string, Opd | null>();
  return {
    list,
    find(text) {
      const known = answers.get(text);
      if (known !== undefined) return known;
      const found = byKey.get(keyOf(text)) ?? only(list.filter((opd) => isShortFor(text, opd.name)));
      answers.set(text, found);
      return found;
    },
  };
}

/**
 * Cuts a part at commas and "dan" into known names, each as long as possible; null unless the whole part is made of at least two of them.
 * `known` answers for one name; pieces keep the words between them when they are put together again.
 */
export function cutIntoKnown(part: string, known: (name: string) => boolean): readonly string[] | null {
  const pieces = weakPieces(part);
  if (pieces.length < 2 || pieces.length > 24) return null;
  const ends: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= pieces.length; end += 1) {
    let best: readonly string[] | null = null;
    for (let start = 0; start < end; start += 1) {
      const before = ends[start];
      if (!before || (start === 0 && end === pieces.length)) continue;
      const name = pieces.slice(start, end).map((piece, index) => (index === 0 ? piece.text : piece.joiner + piece.text)).join('').trim();
      if (known(name) && (best === null || before.length + 1 < best.length)) best = [...before, name];
    }
    ends.push(best);
  }
  return ends[pieces.length] ?? null;
}

/** The spellings that are names of one agency each; texts that only list others are taken apart and their parts counted. */
function ownNames(counts: ReadonlyMap<string, Spelling>, listed: readonly Opd[]): readonly Spelling[] {
  const book = agencyBook(listed);
  const names = new Map<string, Spelling>();
  const keys = new Set(listed.flatMap((opd) => [opd.name, ...opd.aliases].map(keyOf)));
  const add = (text: string, from: Spelling): void => {
    const known = names.get(text);
    if (known) known.count += from.count;
    else names.set(text, { text, count: from.count, order: from.order });
    keys.add(keyOf(text));
  };
  const all = [...counts.values()].sort((a, b) => weakPieces(a.text).length - weakPieces(b.text).length || a.order - b.order);
  for (const spelling of all) {
    const pieces = weakPieces(spelling.text);
    // Beside names that are known, one that begins like an agency and joins nothing is another: "Sekretariat Daerah" before a known dinas.
    const inItself = (name: string): boolean => keys.has(keyOf(name)) || book.find(name) !== null || expansionOf(name) !== null || (weakPieces(name).length === 1 && isWholeName(name));
    const cut = pieces.length > 1 ? cutIntoKnown(spelling.text, inItself) ?? cutByHeads(spelling.text) : null;
    if (cut) for (const name of cut) add(roleInBrackets(name).text, spelling);
    else add(spelling.text, spelling);
  }
  return [...names.values()].sort((a, b) => a.order - b.order);
}

/** "Dinas Kesehatan, Dinas Sosial dan Inspektorat": every piece begins like an agency and is more than its first word or stands for one. */
export function cutByHeads(part: string): readonly string[] | null {
  const pieces = weakPieces(part).map((piece) => piece.text.trim());
  return pieces.length > 1 && pieces.every(isWholeName) ? pieces : null;
}

function isWholeName(piece: string): boolean {
  return looksLikeAgency(piece) && (keyWords(piece).length > 1 || expansionOf(piece) !== null || /^inspektorat/i.test(piece));
}

interface Cluster {
  readonly opd: Opd | null;
  readonly spellings: Spelling[];
}

function cluster(names: readonly Spelling[], listed: readonly Opd[]): readonly Opd[] {
  const clusters: Cluster[] = listed.map((opd) => ({ opd, spellings: [] }));
  const byKey = new Map<string, Cluster>();
  for (const held of clusters) if (held.opd) for (const name of [held.opd.name, ...held.opd.aliases]) byKey.set(keyOf(name), held);
  for (const spelling of names) {
    const key = keyOf(spelling.text);
    const held = byKey.get(key);
    if (held) held.spellings.push(spelling);
    else {
      const made: Cluster = { opd: null, spellings: [spelling] };
      clusters.push(made);
      byKey.set(key, made);
    }
  }
  // Abbreviations, cut-off and mistyped names join the agency they can only mean. Full names first, so that they are there to be joined.
  const order = [...clusters].sort((a, b) => longest(b) - longest(a));
  const merged = new Set<Cluster>();
  for (const small of [...order].reverse()) {
    if (small.opd) continue;
    const homes = order.filter((large) => large !== small && !merged.has(large) && small.spellings.every((spelling) => belongs(spelling, large)));
    // A slip may be near another slip: both are slips of the name that stands most often.
    const home = only(homes) ?? homes.find((large) => homes.every((other) => other === large || (!other.opd && other.spellings.every((spelling) => belongs(spelling, large)))));
    if (!home) continue;
    home.spellings.push(...small.spellings);
    merged.add(small);
  }
  return clusters.filter((held) => !merged.has(held)).map((held): Opd => {
    const [first, ...rest] = [...held.spellings].sort((a, b) => rank(b) - rank(a) || b.count - a.count || a.order - b.order);
    if (held.opd) {
      const known = new Set([held.opd.name, ...held.opd.aliases]);
      return { ...held.opd, aliases: [...held.opd.aliases, ...held.spellings.map((spelling) => spelling.text).filter((text) => !known.has(text))] };
    }
    return { id: slugOf(first?.text ?? ''), name: first?.text ?? '', aliases: rest.map((spelling) => spelling.text), code: null, bidangUrusan: [], source: 'learned' };
  });
}

/** A written-out name speaks for its agency before an abbreviation does, however often that stands; before a slip of it does its right spelling. */
function rank({ text }: Spelling): number {
  if (expansionOf(text) !== null || keyWords(text).length <= 1) return 0;
  return hasOnlyKnownWords(text) ? 2 : 1;
}

function belongs(spelling: Spelling, large: Cluster): boolean {
  const names = large.opd ? [large.opd.name, ...large.opd.aliases] : large.spellings.map((other) => other.text);
  const count = large.spellings.reduce((sum, other) => sum + other.count, 0);
  return names.some((name) => isShortFor(spelling.text, name) || isCutOff(spelling.text, name) || ((spelling.count * 3 <= count || (hasOnlyKnownWords(name) && !hasOnlyKnownWords(spelling.text))) && isMistyped(spelling.text, name)));
}

/** True where `text` is a known abbreviation of, or the initials of, the name. */
export function isShortFor(text: string, name: string): boolean {
  const words = keyWords(name);
  if (isInitialsOf(text, words)) return true;
  const expansion = expansionOf(text);
  return expansion !== null && expansionOf(name) === null && isWithin(expansion, words);
}

/** Every word of the expansion, in order, in the name, beginning with its first word. */
function isWithin(expansion: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word === expansion[at]) at += 1;
  return at === expansion.length;
}

/** "DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN ST": cut off by a field's width. */
function isCutOff(text: string, name: string): boolean {
  return text.length >= 24 && text.length < name.length && name.toLowerCase().startsWith(text.toLowerCase()) && /[\p{L}]/u.test(name.charAt(text.length));
}

/** One slip in a long name; names of places (kecamatan, kelurahan) differ by as little and are left alone. */
function isMistyped(text: string, name: string): boolean {
  const [a, b] = [keyOf(text), keyOf(name)];
  if (a.length < 12 || /^(kecamatan|kelurahan|desa|puskesmas|uptd?)\b/.test(a)) return false;
  const slips = a.length >= 28 ? 2 : 1;
  return editDistance(a, b, slips) <= slips;
}

function longest(held: Cluster): number {
  return Math.max(held.opd?.name.length ?? 0, ...held.spellings.map((spelling) => spelling.text.length));
}

function only<T>(things: readonly T[]): T | null {
  return things.length === 1 ? things[0] ?? null : null;
}

function uniqueIds(list: readonly Opd[]): readonly Opd[] {
  const taken = new Set<string>();
  return list.map((opd) => {
    let id = opd.id;
    for (let copy = 2; taken.has(id); copy += 1) id = `${opd.id}-${copy}`;
    taken.add(id);
    return id === opd.id ? opd : { ...opd, id };
  });
}
