import type { Indikator, PlanView } from '../../plan';
import { likeness, placeLikeness, placeOf, tightName, type Place } from './names';

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
}

/** Names less alike than this are different ones: "… SD" and "… SMP" differ in two letters, so short names must agree to the letter. */
const alike = 0.9;
/** What the place adds to, or takes from, a name that agrees. */
const weightOfPlace = 0.4;

interface Candidate {
  readonly indikator: Indikator;
  readonly tight: string;
  readonly words: readonly string[];
  readonly place: Place;
}

/**
 * Finds for each indicator the one of the same name in the other document; among several of one name, the one whose place agrees best, each once.
 * A name that stands here more often than there (five tujuan, one line of a Renstra) goes to the same one again. What then has no partner is compared by likeness of names.
 */
export function matchIndicators(here: PlanView, there: PlanView): Matching {
  const [own, others] = [candidates(here), candidates(there)];
  const byName = new Map<string, Candidate[]>();
  for (const candidate of others) byName.set(candidate.tight, [...(byName.get(candidate.tight) ?? []), candidate]);
  const matched = new Map<Candidate, Matched>();
  const taken = new Set<Candidate>();
  for (const [name, rivals] of groups(own)) pair(rivals, byName.get(name) ?? [], matched, taken);
  const rest = others.filter((candidate) => !taken.has(candidate));
  const index = indexOf(rest);
  for (const candidate of own) {
    if (matched.has(candidate)) continue;
    const near = nearest(candidate, index, taken);
    if (!near) continue;
    taken.add(near.candidate);
    matched.set(candidate, { here: candidate.indikator, there: near.candidate.indikator, confidence: near.confidence });
  }
  return {
    matched: own.flatMap((candidate) => matched.get(candidate) ?? []),
    unmatchedHere: own.filter((candidate) => !matched.has(candidate)).map(({ indikator }) => indikator),
    unmatchedThere: others.filter((candidate) => !taken.has(candidate)).map(({ indikator }) => indikator),
  };
}

function candidates(view: PlanView): readonly Candidate[] {
  return view.plan.indikator.flatMap((indikator): readonly Candidate[] => {
    const tight = tightName(indikator.name);
    return tight.length < 2 ? [] : [{ indikator, tight, words: wordsOf(indikator.name), place: placeOf(indikator, view) }];
  });
}

function groups(own: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const byName = new Map<string, Candidate[]>();
  for (const candidate of own) byName.set(candidate.tight, [...(byName.get(candidate.tight) ?? []), candidate]);
  return byName;
}

/** Best places first, each of the others once; who is left over then takes the best of them again. */
function pair(own: readonly Candidate[], others: readonly Candidate[], matched: Map<Candidate, Matched>, taken: Set<Candidate>): void {
  if (others.length === 0) return;
  const scored = own
    .flatMap((here) => others.map((there) => ({ here, there, place: own.length === 1 && others.length === 1 ? lonePlace(here, there) : placeLikeness(here.place, there.place) })))
    .sort((a, b) => b.place - a.place);
  const settle = (free: boolean): void => {
    for (const { here, there, place } of scored) {
      if (matched.has(here) || (free && taken.has(there))) continue;
      matched.set(here, { here: here.indikator, there: there.indikator, confidence: 1 - weightOfPlace * (1 - place) });
      taken.add(there);
    }
  };
  settle(true);
  settle(false);
}

/** The only one of its name in both documents is meant, wherever it stands; its place says how surely. */
function lonePlace(here: Candidate, there: Candidate): number {
  return Math.max(0.75, placeLikeness(here.place, there.place));
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

/** The most alike name among those that share its rarest words; figures must agree, and so must the last word, which often is all the difference. */
function nearest(candidate: Candidate, index: Index, taken: ReadonlySet<Candidate>): { readonly candidate: Candidate; readonly confidence: number } | null {
  const lists = candidate.words.map((word) => index.get(word) ?? []).filter((list) => list.length > 0).sort((a, b) => a.length - b.length).slice(0, 3);
  let best: { candidate: Candidate; confidence: number } | null = null;
  for (const rival of new Set(lists.flat())) {
    if (taken.has(rival) || digits(rival.tight) !== digits(candidate.tight) || ending(rival) !== ending(candidate)) continue;
    const name = likeness(candidate.tight, rival.tight);
    if (name < alike) continue;
    const confidence = name * (1 - weightOfPlace * (1 - placeLikeness(candidate.place, rival.place)));
    if (!best || confidence > best.confidence) best = { candidate: rival, confidence };
  }
  return best;
}

function digits(tight: string): string {
  return tight.replace(/\D/g, '');
}

function ending({ tight }: Candidate): string {
  return tight.slice(-4);
}
