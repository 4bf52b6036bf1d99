import type { Level } from '../plan';
import { levelsByRank, type RankClue } from './ranks';

/** What a row that names an item shows of an outline's numbering. */
export interface NumberedRow {
  /** Of this sheet; null where it stands on a sheet before. */
  readonly row: number | null;
  /** "I.1.a", "(2)", "b." in a column beside its name; null where the row has none. */
  readonly beside: string | null;
  /** The same, before its name. */
  readonly within: string | null;
  /** The level that its words or its code say. */
  readonly told: Level | null;
}

/** Levels that only the numbering of rows tells. */
export interface LevelNumbers {
  /** Whether the numbers stand before the names, and not in a column of their own. */
  readonly within: boolean;
  /** From the top down: the first number of each depth, and the level that it was taken for. */
  readonly depths: readonly { readonly number: string; readonly level: Level }[];
  levelOn(row: number): Level | null;
}

const chain: readonly Level[] = ['visi', 'misi', 'tujuan', 'sasaran', 'program', 'kegiatan', 'sub-kegiatan'];

const part = '(?:\\d{1,3}|[ivxlc]{1,6}|[a-z])';
const whole = new RegExp(`^(\\(?)(${part}(?:[.-]\\s?${part})*)\\s*([.)]*)$`, 'i');
const before = new RegExp(`^(\\(?${part}(?:[.)]+|(?:[.-]${part})+[.)]*))\\s+(?=\\p{L})`, 'iu');

/** The outline's number before a name, and the name: "I.1 Meningkatnya …", "a. Program …"; null where none stands there. */
export function numberBefore(text: string): { readonly number: string; readonly rest: string } | null {
  const number = before.exec(text.trim())?.[1];
  return number === undefined ? null : { number, rest: text.trim().slice(number.length).trim() };
}

/**
 * Levels by the numbers of an outline: "I, I.1, I.1.a", "1, 1.1", "A, 1, a". Null where the numbers do not go on from each other, where a row that tells no level has none, or
 * where all stand at one depth. Depths between rows that tell their level take the levels between; `named` are those that a header or title gives, `outside` those of lines above.
 */
export function levelsOfNumbers(entries: readonly NumberedRow[], named: readonly Level[], outside: ReadonlySet<Level>): LevelNumbers | null {
  return levelsBy('beside', entries, named, outside) ?? levelsBy('within', entries, named, outside);
}

function levelsBy(place: 'beside' | 'within', entries: readonly NumberedRow[], named: readonly Level[], outside: ReadonlySet<Level>): LevelNumbers | null {
  const depths = depthsOf(entries.map(({ told, [place]: number }) => ({ told, number })));
  if (!depths) return null;
  const clues = entries.flatMap(({ told }, at): readonly RankClue[] => (depths[at] === null || depths[at] === undefined ? [] : [{ rank: depths[at], told }]));
  const count = new Set(clues.map(({ rank }) => rank)).size;
  if (count < 2 || entries.every(({ told }) => told !== null)) return null;
  const levels = levelsByRank(clues, candidates(clues, count, named, outside), outside);
  if (levels.size < count) return null;
  const rows = new Map(entries.flatMap(({ row }, at) => (row === null || depths[at] === null ? [] : [[row, levels.get(depths[at] ?? -1) ?? null] as const])));
  const first = (rank: number): string => entries[depths.indexOf(rank)]?.[place]?.trim() ?? '';
  return { within: place === 'within', depths: [...levels].sort(([a], [b]) => a - b).map(([rank, level]) => ({ number: first(rank), level })), levelOn: (row) => rows.get(row) ?? null };
}

/** The levels that as many depths may stand for: those that are named, else a run of the cascade that fits the rows that say their level, else one from the tujuan down. */
function candidates(clues: readonly RankClue[], count: number, named: readonly Level[], outside: ReadonlySet<Level>): readonly Level[] {
  if (named.length >= count) return named;
  const anchor = clues.find(({ told }) => told !== null && chain.includes(told));
  const above = Math.max(-1, ...[...outside].map((level) => chain.indexOf(level)));
  const usual = count <= 3 ? chain.indexOf('tujuan') : count <= 6 ? chain.indexOf('misi') : 0;
  const from = anchor?.told ? chain.indexOf(anchor.told) - anchor.rank : Math.max(usual, above + 1);
  return from > above ? chain.slice(from, from + count) : [];
}

interface Open {
  readonly full: string;
  readonly style: string;
  readonly count: number;
}

/** How deep each number stands, from 0; null for a row without one. Null altogether where the numbers do not make one outline. */
function depthsOf(entries: readonly { readonly number: string | null; readonly told: Level | null }[]): readonly (number | null)[] | null {
  const line: Open[] = [];
  const depthOfStyle = new Map<string, number>();
  const depths: (number | null)[] = [];
  // A numbered line may begin anew where a row without a number has come between.
  let fresh = true;
  for (const { number, told } of entries) {
    const match = number === null ? null : whole.exec(number.trim());
    if (!match) {
      if (told === null || number !== null) return null;
      depths.push(null);
      fresh = true;
      continue;
    }
    const [, opening = '', body = '', closing = ''] = match;
    const steps = body.split(/[.-]\s?/);
    const depth = steps.length > 1 ? placeOfSteps(line, steps) : placeOfOne(line, depthOfStyle, stylesOf(body, opening !== '' || closing.includes(')')), fresh);
    if (!depth) return null;
    line.length = depth.at;
    line.push(depth.open);
    depths.push(depth.at);
    fresh = false;
  }
  return depths;
}

interface Place {
  readonly at: number;
  readonly open: Open;
}

/** "1.2.a" stands below the "1.2" that is open, behind any "1.2.…" before it. */
function placeOfSteps(line: readonly Open[], steps: readonly string[]): Place | null {
  const above = steps.slice(0, -1).join('.').toLowerCase();
  const at = line.findIndex(({ full }) => full === above) + 1;
  if (at === 0) return null;
  const sibling = line[at];
  const last = stylesOf(steps.at(-1) ?? '', false).find(({ style, count }) => !sibling || (sibling.style === `.${style}` && count >= sibling.count));
  return last ? { at, open: { full: steps.join('.').toLowerCase(), style: `.${last.style}`, count: last.count } } : null;
}

/** A number of one step goes on from the last one of its style, or begins a depth: each style stands at one depth. */
function placeOfOne(line: readonly Open[], depthOfStyle: Map<string, number>, styles: readonly Omit<Open, 'full'>[], fresh: boolean): Place | null {
  for (let at = line.length - 1; at >= 0; at -= 1) {
    const last = line[at];
    const next = styles.find(({ style, count }) => style === last?.style && (count === last.count + 1 || count === last.count));
    if (next) return { at, open: { ...next, full: nameOf(next) } };
  }
  const first = styles.find(({ count }) => count === 1);
  const at = first && (depthOfStyle.get(first.style) ?? line.length);
  if (!first || at === undefined || at > line.length || (at < line.length && !fresh)) return null;
  depthOfStyle.set(first.style, at);
  return { at, open: { ...first, full: nameOf(first) } };
}

/** How a number of one step is said again as the first step of a longer one. */
function nameOf({ style, count }: Omit<Open, 'full'>): string {
  const kind = style.charAt(0);
  return kind === '1' ? String(count) : kind.toLowerCase() === 'a' ? String.fromCharCode(96 + count) : romanOf(count);
}

/** What a step may count: a figure, a letter, a roman number; letters of each case, and numbers in brackets, are styles of their own. */
function stylesOf(step: string, bracketed: boolean): readonly Omit<Open, 'full'>[] {
  const mark = bracketed ? ')' : '';
  if (/^\d+$/.test(step)) return [{ style: `1${mark}`, count: Number(step) }];
  const upper = step === step.toUpperCase();
  const roman = valueOf(step.toLowerCase());
  const found: Omit<Open, 'full'>[] = [];
  if (roman !== null) found.push({ style: `${upper ? 'I' : 'i'}${mark}`, count: roman });
  if (step.length === 1) found.push({ style: `${upper ? 'A' : 'a'}${mark}`, count: step.toLowerCase().charCodeAt(0) - 96 });
  return found;
}

function romanOf(count: number): string {
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return 'x'.repeat(Math.floor(count / 10)) + (ones[count % 10] ?? '');
}

/** Up to 39; null where the letters spell no roman number. */
function valueOf(letters: string): number | null {
  for (let count = 1; count < 40; count += 1) if (romanOf(count) === letters) return count;
  return null;
}
