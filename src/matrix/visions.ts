import type { ItemDraft } from './drafts';

/** A misi among the words of a cell. */
export interface Mission {
  readonly number: string | null;
  readonly title: string;
  /** Its part of the cell's text. */
  readonly raw: string;
}

/** Where the misi begin behind a visi: "Misi:", "Misi Pembangunan Daerah :", "Misi 1:". */
const misiWord = /(?:^|[\s"”“.;])(misi(?:[^\S\n]+\p{L}+){0,3}\s*(?::\s*|\n\s*|(?=\s\(?(?:1|i)[.):])))/iu;
const visiWord = /^\s*visi(?:[^\S\n]+\p{L}+){0,3}[^\S\n]*[:\n]\s*/iu;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "Visi: … Misi: 1. … 2. …" in one cell, taken apart; null where a text holds no visi with its misi. */
export function visionIn(text: string): { readonly title: string; readonly missions: readonly Mission[] } | null {
  const opening = visiWord.exec(text)?.[0];
  if (opening === undefined) return null;
  const rest = text.slice(opening.length);
  const match = misiWord.exec(rest);
  const missions = match ? missionsIn(rest.slice(match.index + match[0].length - (match[1] ?? '').length)) : [];
  const title = match ? rest.slice(0, match.index + match[0].length - (match[1] ?? '').length).trim() : '';
  return title !== '' && missions.length > 0 ? { title, missions } : null;
}

/** The numbered misi behind the word, in the order of their numbers; one without a number where the word alone parts it from the visi. */
export function missionsIn(text: string): readonly Mission[] {
  for (const count of [(nth: number): string => String(nth), (nth: number): string => romans[nth - 1] ?? '-']) {
    const starts: { readonly at: number; readonly from: number }[] = [];
    for (let nth = 1; nth <= romans.length; nth += 1) {
      const mark = new RegExp(`(^|[\\s;,.:])((?:misi\\s*)?(?:ke\\s*-?\\s*)?\\(?${count(nth)}\\s*[.):]\\s*)(?=["“]?\\p{L})`, 'iu');
      const from = starts.at(-1)?.from ?? 0;
      const match = mark.exec(text.slice(from));
      if (!match) break;
      const at = from + match.index + (match[1] ?? '').length;
      starts.push({ at, from: at + (match[2] ?? '').length });
    }
    if (starts.length > 0) return starts.map(({ at, from }, nth) => missionOf(text.slice(at, starts[nth + 1]?.at), text.slice(from, starts[nth + 1]?.at), String(nth + 1)));
  }
  const lone = /^misi[^:\n]*[:\n]\s*(\S[\s\S]*)$/iu.exec(text)?.[1];
  return lone === undefined ? [] : [missionOf(lone, lone, null)];
}

const missionOf = (raw: string, title: string, number: string | null): Mission => ({ number, raw: raw.trim(), title: title.trim().replace(/[;,]?(\s+dan)?$/iu, '').replace(/\s*[;,]$/, '') });

/** Misi that lines above a table name: in one cell with the visi, or each in its own. */
export function missionsAbove(titles: readonly string[]): readonly Mission[] {
  return titles.flatMap((title) => visionIn(title)?.missions ?? loneMission(title) ?? (/^\s*misi\b/i.test(title) ? missionsIn(title).filter(({ number }) => number !== null) : []));
}

function loneMission(title: string): readonly Mission[] | null {
  const [, number, words] = /^\s*misi\s+(?:ke\s*-?\s*)?(\d{1,2}|[ivx]{1,4})\s*[:.)–-]\s*(\S.*)$/isu.exec(title) ?? [];
  return number === undefined || words === undefined || /\n\s*(misi\s*)?\(?2[.):]/i.test(words) ? null : [missionOf(title, words, numberOf(number))];
}

/** "1" of "1", "Misi 1", "Misi ke-1", "I"; null where a text says more than a number. */
export function missionNumber(text: string): string | null {
  const number = /^\s*(?:misi\s*)?(?:ke\s*-?\s*)?\(?(\d{1,2}|[ivx]{1,4})\)?\s*[.):]?\s*$/iu.exec(text)?.[1];
  return number === undefined ? null : numberOf(number);
}

function numberOf(number: string): string {
  const roman = romans.indexOf(number.toUpperCase());
  return roman < 0 ? String(Number(number)) : String(roman + 1);
}

/** What an item begins as, before its place in the cascade is known. */
type Parts = Omit<ItemDraft, 'parent' | 'rowTaken' | 'stated' | 'missions' | 'id'>;

/**
 * An item with the words that stand elsewhere: a visi without the misi of its cell, a misi that is only numbered with those that the visi's cell or the lines above the table give it.
 */
export function withMission(parts: Parts, vision: ItemDraft | null, above: () => readonly Mission[]): Parts {
  if (parts.level === 'visi') {
    const found = visionIn(parts.raw);
    return found ? { ...parts, title: found.title } : parts;
  }
  const number = parts.level === 'misi' ? missionNumber(parts.raw) : null;
  if (number === null) return parts;
  const words = (vision ? visionIn(vision.raw)?.missions ?? [] : []).find((one) => one.number === number) ?? above().find((one) => one.number === number);
  return words ? { ...parts, number, title: words.title } : parts;
}

/**
 * Puts an item behind those that a sheet has. With a visi come the misi of its cell, below it; a misi that the rows name themselves takes the place of the one in the visi's cell.
 */
export function addItem(items: ItemDraft[], item: ItemDraft): void {
  const at = item.level === 'misi' && item.number !== null ? items.findIndex((known) => isInVision(known) && known.parent === item.parent && known.number === item.number) : -1;
  if (at >= 0) items.splice(at, 1);
  const missions = missionsOf(item);
  if (missions.length > 0) item.missions = missions;
  items.push(item, ...missions);
}

/** Whether a misi stands in the cell of its visi. */
export const isInVision = ({ level, parent, row, column }: ItemDraft): boolean => level === 'misi' && parent?.level === 'visi' && parent.row === row && parent.column === column;

function missionsOf(vision: ItemDraft): readonly ItemDraft[] {
  const found = vision.level === 'visi' ? visionIn(vision.raw) : null;
  return (found?.missions ?? []).map(({ number, title, raw }): ItemDraft => ({ level: 'misi', code: null, number, title, raw, parent: vision, row: vision.row, column: vision.column, rowTaken: true, id: '' }));
}
