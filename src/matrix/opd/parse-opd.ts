import type { Opd, OpdCell, OpdRef, OpdRole } from '../../plan';
import { editDistance } from '../text';
import { agencyBook, cutByHeads, cutIntoKnown, type AgencyBook } from './agencies';
import { keyOf, keyWords } from './names';
import { isWildcard, namesNobody, roleInBrackets, spokenParts } from './split';

/**
 * Takes an OPD cell apart. Newline, ";" and "/" cut; a comma or " dan " cuts only where every part is a known agency, because both also stand
 * inside names. A wildcard is an answer, not a gap. Names that no agency carries keep a reference with `opdId` null.
 */
export function parseOpdCell(raw: string, agencies: AgencyBook | readonly Opd[], role: OpdRole = 'penanggung-jawab'): OpdCell {
  const book = 'find' in agencies && typeof agencies.find === 'function' && 'list' in agencies ? agencies : agencyBook(agencies as readonly Opd[]);
  if (namesNobody(raw)) return { raw, refs: [] };
  const refs: OpdRef[] = [];
  let speaking = role;
  for (const { text: part, role: said } of spokenParts(raw)) {
    if (said) speaking = said;
    if (part === '' || namesNobody(part)) continue;
    if (isWildcard(part)) {
      refs.push({ raw: part, opdId: null, role: speaking, wildcard: true });
      continue;
    }
    const whole = book.find(part);
    const names = whole ? [part] : cutIntoKnown(part, (name) => book.find(name) !== null || isWildcard(name)) ?? cutByHeads(part) ?? [part];
    for (const name of names) {
      const wildcard = isWildcard(name);
      const own = roleInBrackets(name);
      refs.push({ raw: own.text, opdId: wildcard ? null : book.find(own.text)?.id ?? null, role: own.role ?? speaking, wildcard });
    }
  }
  return { raw, refs };
}

/** Known agencies nearest to a name that is not known, best first: shared words first, then slips of the finger. */
export function nearestAgencies(name: string, agencies: readonly Opd[], count = 3): readonly Opd[] {
  const words = keyWords(name);
  const key = keyOf(name);
  return agencies
    .map((opd, order) => ({ opd, order, score: Math.max(...[opd.name, ...opd.aliases].map((spelling) => likeness(words, key, spelling))) }))
    .filter((candidate) => candidate.score > 0.3)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, count)
    .map((candidate) => candidate.opd);
}

function likeness(words: readonly string[], key: string, spelling: string): number {
  const others = keyWords(spelling);
  let shared = 0;
  for (const word of words) if (others.some((other) => other === word || (word.length >= 5 && editDistance(word, other, 2) <= 2))) shared += 1;
  const dice = words.length + others.length === 0 ? 0 : (2 * shared) / (words.length + others.length);
  const otherKey = keyOf(spelling);
  const length = Math.max(key.length, otherKey.length, 1);
  const limit = Math.ceil(length * 0.4);
  return Math.max(dice, 1 - editDistance(key, otherKey, limit) / length - (Math.abs(key.length - otherKey.length) > limit ? 1 : 0));
}
