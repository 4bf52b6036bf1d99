import { besideTheChain, depthOf, levels, type Code, type Level } from '../plan';
import { contradicts, isNomenklatur, levelOfCode, mayHaveBeen, parentCode } from './codes';
import type { ItemDraft } from './drafts';
import { openingLevel, readPrefix, withoutResultWord } from './prefixes';
import { fold } from './text';

/** What a row's cells say about its item's level. */
export interface LevelClues {
  readonly text: string;
  readonly code: Code | null;
  /** Text of the "Tingkat" column, where the table has one. */
  readonly tingkat: string | null;
  /** Levels that the column's header names. */
  readonly named: readonly Level[];
  /** Level of a column that holds one level only. */
  readonly column: Level | null;
  /** Level that the row's place among the others stands for: its indentation, its number. */
  readonly rank?: Level | null;
}

export interface Leveled {
  readonly level: Level;
  readonly number: string | null;
  readonly title: string;
}

/** From the program down, an "Outcome:" before a name is no part of it; one behind it stays, for tables that show it in a column of its own. */
export function levelOf(clues: LevelClues): Leveled | null {
  const leveled = settledLevel(clues);
  return leveled && depthOf(leveled.level) >= depthOf('program') ? { ...leveled, title: withoutResultWord(leveled.title) } : leveled;
}

/** Settles an item's level from, in this order, its column, the Tingkat cell, its prefix, its code, its first words, a header that names one level only. */
function settledLevel(clues: LevelClues): Leveled | null {
  const text = clues.text.trim();
  const read = readPrefix(text);
  // "Sasaran 1" and nothing more: its words are all the title it has.
  const prefix = read !== 'none' && read.title === '' ? { ...read, title: text } : read;
  const stripped = (level: Level): Leveled => (prefix !== 'none' && prefix.level === level ? prefix : { level, number: null, title: text });
  // "MISI 1 : …" is a misi wherever it stands; a column's own level yields to a higher one only.
  if (clues.column !== null) return prefix !== 'none' && depthOf(prefix.level) < depthOf(clues.column) ? prefix : stripped(clues.column);
  const said = clues.tingkat === null ? null : levelWord(clues.tingkat);
  if (said !== null) return stripped(said);
  if (prefix !== 'none') return prefix;
  const opening = openingLevel(text);
  if (clues.rank && (opening === 'none' || opening === clues.rank)) return { level: clues.rank, number: null, title: text };
  const byCode = clues.code?.canonical ? levelOfCode(clues.code.canonical) : null;
  // Under a header that names only tujuan and sasaran, "1" and "1.1" number those.
  const speaksOfUrusan = clues.named.length === 0 || clues.named.some((level) => depthOf(level) >= depthOf('urusan'));
  const fits = (level: Level | null): level is Level => level !== null && (clues.named.includes(level) || (speaksOfUrusan && depthOf(level) >= depthOf('urusan')));
  // A short code may be a document's own numbering; from the program down the form is the nomenklatur's.
  if (byCode !== null && fits(byCode) && (depthOf(byCode) >= depthOf('program') || opening === byCode || opening === 'none')) return { level: byCode, number: null, title: text };
  if (opening !== 'none' && fits(opening)) return { level: opening, number: null, title: text };
  const [only, ...more] = clues.named;
  return only !== undefined && more.length === 0 ? { level: only, number: null, title: text } : null;
}

/** The level that a row's own words or its full code say, whatever its place: what ranks are held in place by. */
export function statedLevel({ text, code, tingkat }: Pick<LevelClues, 'text' | 'code' | 'tingkat'>): Level | null {
  const said = tingkat === null ? null : levelWord(tingkat);
  if (said !== null) return said;
  const prefix = readPrefix(text.trim());
  if (prefix !== 'none') return prefix.level;
  const byCode = code?.canonical ? levelOfCode(code.canonical) : null;
  if (byCode !== null && depthOf(byCode) >= depthOf('program')) return byCode;
  const opening = openingLevel(text.trim());
  return opening === 'none' ? null : opening;
}

const words = new Map<string, Level>(levels.flatMap((level) => [[level, level] as const, [level.replace(/-/g, ' '), level] as const, [level.replace(/-/g, ''), level] as const]));

/** "Sasaran", "SUB KEGIATAN", "Indikator Sasaran" → its level; null for other words. */
export function levelWord(text: string): Level | null {
  const folded = fold(text).replace(/^indikator\s+/, '').replace(/\s+(strategis|daerah|rpjmd)$/, '').replace(/[.:]$/, '');
  return words.get(folded) ?? null;
}

/** "Indikator", "INDIKATOR SASARAN": a row that is an indicator by its Tingkat cell; the level that the cell names beside it, or null. */
export function indikatorWord(text: string): { readonly level: Level | null } | null {
  return /^indikator\b/.test(fold(text)) ? { level: levelWord(text) } : null;
}

/** The open line of items from the top down, and what has been opened so far. */
export class Cascade {
  private readonly line: ItemDraft[] = [];
  private readonly byCode = new Map<string, ItemDraft>();

  /** The item that a row without one of its own continues. */
  current: ItemDraft | null = null;

  /** The same line of open items, for reading on without changing this one. */
  copy(): Cascade {
    const copy = new Cascade();
    copy.line.push(...this.line);
    for (const [code, item] of this.byCode) copy.byCode.set(code, item);
    copy.current = this.current;
    return copy;
  }

  /** Where a new item of this level and code belongs; null at the top, or where the code names a parent that the table lacks. */
  parentFor(level: Level, code: Code | null): ItemDraft | null {
    const canonical = code?.canonical ?? null;
    if (canonical !== null && isNomenklatur(canonical) && level !== 'urusan' && level !== 'bidang-urusan') {
      const stated = parentCode(canonical);
      const known = stated === null ? undefined : this.byCode.get(stated);
      // In a tree of misi and sasaran the program hangs on its sasaran; its bidang urusan is only a heading there.
      if (known && depthOf(known.level) >= depthOf('program')) return known;
    }
    for (let at = this.line.length - 1; at >= 0; at -= 1) {
      const above = this.line[at];
      if (!above || depthOf(above.level) >= depthOf(level)) continue;
      if (besideTheChain.has(above.level) && !besideTheChain.has(level)) continue;
      const over = above.code?.canonical ?? null;
      // Codes speak of descent only where each has the form of its own level; others are numbers of the document's own.
      if (canonical !== null && over !== null && levelOfCode(canonical) === level && levelOfCode(over) === above.level && contradicts(over, canonical) && !mayHaveBeen(above.code, canonical)) return null;
      return above;
    }
    return null;
  }

  open(item: ItemDraft): void {
    while (this.line.length > 0 && depthOf(this.line[this.line.length - 1]?.level ?? 'visi') >= depthOf(item.level)) this.line.pop();
    this.line.push(item);
    this.current = item;
    const canonical = item.code?.canonical;
    if (canonical && !this.byCode.has(canonical)) this.byCode.set(canonical, item);
  }

  /** The open item of a level, or null. */
  at(level: Level): ItemDraft | null {
    return this.line.find((item) => item.level === level) ?? null;
  }
}
