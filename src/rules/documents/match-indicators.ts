import type { Indikator, PlanView } from '../../plan';
import { agreement, contentOf, pairsOf } from './cells';
import { likeness, placeLikeness, placeOf, tightName, type Place } from './names';
import { initialsOf, isShortForm, partsOf, type NameParts } from './short-names';

/** Two indicators of two documents that are the same one. */
export interface Matched {
  readonly here: Indikator;
  readonly there: Indikator;
  /** 0…1: 1 for the same name in the same place. */
  readonly confidence: number;
}

export interface Matching {
  readonly matched: readonly Matched[];
  readonly unmatchedHere: readonly Indikator[];
  readonly unmatchedThere: readonly Indikator[];
  /** Names of the first document that stand several times in one of the two: these are told apart by their values as well. */
  readonly rivals: ReadonlySet<string>;
}

/** Names less alike than this are different ones: "… SD" and "… SMP" differ in two letters, so short names must agree to the letter. */
const alike = 0.9;
/** What the place adds to, or takes from, a name that agrees. */
const weightOfPlace = 0.4;

/** How sure a name is at most that is the other one's short form: less than what is taken for granted, so that somebody looks at it. */
const shortForm = 0.65;

/** Pairs of one name beyond which not each is looked at: 200 times the same name in both documents. The most seen in a published document is 5. */
const manyPairs = 40_000;

interface Candidate {
  readonly indikator: Indikator;
  readonly tight: string;
  readonly words: readonly string[];
  readonly parts: NameParts;
  readonly place: Place;
}

/** Two candidates that may be the same, and how surely. */
interface Possible {
  readonly here: Candidate;
  readonly there: Candidate;
  readonly confidence: number;
}

/**
 * Finds for each indicator the one of the same name in the other document; among several of one name the one whose place agrees best, then the one whose values do, each once.
 * A name that stands here more often than there (five tujuan, one line of a Renstra) goes to the same one again. What then has no partner is compared by likeness of names, and, less surely, as a short form: with a bracket more, abbreviated.
 * The order of rows plays no part.
 */
export function matchIndicators(here: PlanView, there: PlanView): Matching {
  const [own, others] = [candidates(here), candidates(there)];
  const [ownNames, otherNames] = [groups(own), groups(others)];
  const matched = new Map<Candidate, Matched>();
  const taken = new Set<Candidate>();
  const surest = bySureness(here, there);
  const settle = (possible: readonly Possible[], free: boolean): void => {
    for (const { here: one, there: other, confidence } of possible) {
      if (matched.has(one) || (free && taken.has(other))) continue;
      matched.set(one, { here: one.indikator, there: other.indikator, confidence });
      taken.add(other);
    }
  };
  for (const [name, same] of ownNames) {
    const rivals = otherNames.get(name) ?? [];
    if (same.length * rivals.length > manyPairs) {
      settle(ofOneNameByContent(same, rivals, here, there), true);
      continue;
    }
    const possible = ofOneName(same, rivals).sort(surest);
    settle(possible, true);
    settle(possible, false);
  }
  settle(ofLikeNames(own.filter((one) => !matched.has(one)), others.filter((one) => !taken.has(one))).sort(surest), true);
  const isRival = (one: Candidate): boolean => (ownNames.get(one.tight)?.length ?? 0) > 1 || (otherNames.get(tightName(matched.get(one)?.there.name ?? ''))?.length ?? 0) > 1;
  return {
    matched: own.flatMap((candidate) => matched.get(candidate) ?? []),
    unmatchedHere: own.filter((candidate) => !matched.has(candidate)).map(({ indikator }) => indikator),
    unmatchedThere: others.filter((candidate) => !taken.has(candidate)).map(({ indikator }) => indikator),
    rivals: new Set(own.filter(isRival).map(({ indikator }) => indikator.name)),
  };
}

function candidates(view: PlanView): readonly Candidate[] {
  return view.plan.indikator.flatMap((indikator): readonly Candidate[] => {
    const tight = tightName(indikator.name);
    return tight.length < 2 ? [] : [{ indikator, tight, words: wordsOf(indikator.name), parts: partsOf(indikator.name), place: placeOf(indikator, view) }];
  });
}

function groups(own: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const byName = new Map<string, Candidate[]>();
  for (const candidate of own) {
    const list = byName.get(candidate.tight);
    if (list) list.push(candidate);
    else byName.set(candidate.tight, [candidate]);
  }
  return byName;
}

function ofOneName(own: readonly Candidate[], others: readonly Candidate[]): Possible[] {
  const lone = own.length === 1 && others.length === 1;
  return own.flatMap((here) => others.map((there): Possible => {
    const place = placeLikeness(here.place, there.place);
    // The only one of its name in both documents is meant, wherever it stands; its place says how surely.
    return { here, there, confidence: 1 - weightOfPlace * (1 - (lone ? Math.max(0.75, place) : place)) };
  }));
}

/** For a name that stands hundreds of times: those that say the same in the same place, then those in the same place, then the rest, in the order of what they say. */
function ofOneNameByContent(own: readonly Candidate[], others: readonly Candidate[], here: PlanView, there: PlanView): readonly Possible[] {
  const sorted = (list: readonly Candidate[], view: PlanView): { readonly one: Candidate; readonly place: string; readonly content: string }[] =>
    list.map((one) => ({ one, place: JSON.stringify([one.place.agencies, one.place.items]), content: contentOf(one.indikator, view) })).sort((a, b) => order(a.content, b.content));
  let [left, right] = [sorted(own, here), sorted(others, there)];
  const possible: Possible[] = [];
  for (const keyOf of [({ place, content }: (typeof left)[number]): string => place + content, ({ place }: (typeof left)[number]): string => place, (): string => '']) {
    const waiting = new Map<string, (typeof right)[number][]>();
    for (const each of right) {
      const list = waiting.get(keyOf(each));
      if (list) list.push(each);
      else waiting.set(keyOf(each), [each]);
    }
    const met = new Set<(typeof right)[number]>();
    left = left.filter((each) => {
      const other = waiting.get(keyOf(each))?.shift();
      if (!other) return true;
      met.add(other);
      possible.push({ here: each.one, there: other.one, confidence: 1 - weightOfPlace * (1 - placeLikeness(each.one.place, other.one.place)) });
      return false;
    });
    right = right.filter((each) => !met.has(each));
  }
  return possible;
}

/** Surest first; then the names decide, then how many values agree, last everything that the two say. */
function bySureness(here: PlanView, there: PlanView): (a: Possible, b: Possible) => number {
  const values = new Map<Possible, number>();
  const agreed = (possible: Possible): number => {
    const known = values.get(possible) ?? agreement(pairsOf(possible.here.indikator, possible.there.indikator, here, there));
    values.set(possible, known);
    return known;
  };
  const content = ({ here: one, there: other }: Possible): string => `${contentOf(one.indikator, here)}${contentOf(other.indikator, there)}`;
  return (a, b) =>
    b.confidence - a.confidence || order(a.here.tight, b.here.tight) || order(a.there.tight, b.there.tight) || agreed(b) - agreed(a) || order(content(a), content(b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Words of a name that tell it from others. */
function wordsOf(name: string): readonly string[] {
  return [...new Set(name.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
}

type Index = ReadonlyMap<string, readonly Candidate[]>;

function indexOf(others: readonly Candidate[]): Index {
  const index = new Map<string, Candidate[]>();
  for (const candidate of others) {
    for (const word of candidate.words) {
      const list = index.get(word);
      if (list) list.push(candidate);
      else index.set(word, [candidate]);
    }
  }
  return index;
}

/** Names that are nearly the same, looked for from both sides. */
function ofLikeNames(own: readonly Candidate[], others: readonly Candidate[]): Possible[] {
  const [ownIndex, otherIndex] = [indexOf(own), indexOf(others)];
  const found = new Map<Candidate, Map<Candidate, Possible>>();
  const consider = (here: Candidate, there: Candidate): void => {
    if (found.get(here)?.has(there)) return;
    const likely = nameLikeness(here.tight, there.tight);
    const name = likely >= alike ? likely : isShortForm(here.parts, there.parts) ? shortForm : 0;
    if (name === 0) return;
    const possible = { here, there, confidence: name * (1 - weightOfPlace * (1 - placeLikeness(here.place, there.place))) };
    found.set(here, (found.get(here) ?? new Map<Candidate, Possible>()).set(there, possible));
  };
  for (const here of own) for (const there of rivalsOf(here, otherIndex)) consider(here, there);
  for (const there of others) for (const here of rivalsOf(there, ownIndex)) consider(here, there);
  const [ownShort, otherShort] = [byShortName(own), byShortName(others)];
  for (const here of own) for (const there of spelledOut(here, otherShort)) consider(here, there);
  for (const there of others) for (const here of spelledOut(there, ownShort)) consider(here, there);
  return [...found.values()].flatMap((possible) => [...possible.values()]);
}

/** Those that share one of its three rarest words. */
function rivalsOf(candidate: Candidate, index: Index): ReadonlySet<Candidate> {
  return new Set(candidate.words.map((word) => index.get(word) ?? []).filter((list) => list.length > 0).sort((a, b) => a.length - b.length).slice(0, 3).flat());
}

/** Names of one or two short words, which share no longer word with the name that they stand for. */
function byShortName(list: readonly Candidate[]): Index {
  const index = new Map<string, Candidate[]>();
  for (const candidate of list) {
    if (candidate.tight.length > 8) continue;
    const known = index.get(candidate.tight);
    if (known) known.push(candidate);
    else index.set(candidate.tight, [candidate]);
  }
  return index;
}

/** Those whose name is the abbreviation of this one, by its initials or in its brackets. */
function spelledOut({ parts }: Candidate, index: Index): readonly Candidate[] {
  return index.size === 0 ? [] : [initialsOf(parts), ...parts.brackets].flatMap((short) => index.get(short) ?? []);
}

/** As `likeness`; 0 where the lengths alone rule it out, and where figures or the last letters differ: these are often all that tells two indicators apart. */
function nameLikeness(a: string, b: string): number {
  if (Math.min(a.length, b.length) < 0.8 * Math.max(a.length, b.length) || digits(a) !== digits(b) || a.slice(-4) !== b.slice(-4)) return 0;
  return likeness(a, b);
}

function digits(tight: string): string {
  return tight.replace(/\D/g, '');
}
