import type { Indikator, PlanView } from '../../plan';
import { foldName } from '../names';

/** A name without its spaces: documents break words in different places, and some leave the spaces out ("DinasPendidikandanKebudayaan"). */
export function tightName(name: string): string {
  return foldName(name).replace(/ /g, '');
}

/** How alike two tight names are, 0…1: shared pairs of neighbouring letters (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at < a.length - 1; at += 1) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at < b.length - 1; at += 1) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}

/** Where an indicator stands, as tight names without the words that many places share: its agencies, and the items that it hangs under. */
export interface Place {
  readonly level: string | null;
  readonly agencies: readonly string[];
  readonly items: readonly string[];
}

/** Words that say what kind of place it is, not which: "Dinas Kesehatan" and "Dinas Pendidikan" share half their letters, and are two. */
const kinds = /^(?:program|subkegiatan|kegiatan|(?:bidang)?urusan(?:pemerintahan)?(?:bidang)?|dinas|badan|kecamatan|kelurahan|sekretariat|kantor|bagian|meningkatnya|terwujudnya)(?=.{4})/;

/** A tight name without the word for its kind. */
export function placeName(name: string): string {
  return tightName(name).replace(kinds, '');
}

/** Reads the place of an indicator; the nearest item first. */
export function placeOf(indikator: Indikator, view: PlanView): Place {
  const items: string[] = [];
  const agencies = indikator.opd.refs.flatMap(({ raw, opdId, wildcard }) => (wildcard ? [] : [placeName(view.opd.get(opdId ?? '')?.name ?? raw)]));
  let level: string | null = null;
  for (let item = view.itemOf(indikator), depth = 0; item && depth < 12; item = item.parentId === null ? null : view.item.get(item.parentId) ?? null, depth += 1) {
    level ??= item.level;
    items.push(placeName(item.title));
    if (item.code?.canonical) items.push(item.code.canonical);
  }
  return { level, agencies, items };
}

/** Less alike than this, two places have nothing in common but letters. */
const somehow = 0.5;
/** How much a name says that stands within the other one ("Kesehatan", "Kesehatan, Pengendalian Penduduk dan KB"); shorter ones stand in many. */
const within = { likeness: 0.8, letters: 8 } as const;

/** How well two places agree, 0…1; 0.5 where nothing can be compared. Agencies may stand as items in one document and in a column in the other. */
export function placeLikeness(a: Place, b: Place): number {
  const one = [...a.agencies, ...a.items];
  const other = [...b.agencies, ...b.items];
  if (one.length === 0 || other.length === 0) return 0.5;
  let best = 0;
  for (const name of one) {
    for (const rival of other) {
      best = Math.max(best, partLikeness(name, rival));
      if (best === 1) return 1;
    }
  }
  if (best < somehow) return best / 2;
  return a.level !== null && a.level === b.level ? Math.min(1, best + 0.1) : best;
}

function partLikeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const held = short.length >= within.letters && long.includes(short) ? within.likeness : 0;
  return Math.max(held, likeness(a, b));
}
