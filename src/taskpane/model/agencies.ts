import type { Indikator, Item, OpdCell, OwnerId, PlanView } from '../../plan';

/** Where a suggested agency was met. */
export type SuggestionReason = 'saudara' | 'induk' | 'turunan' | 'nama-sama';

export interface Suggestion {
  readonly name: string;
  readonly reason: SuggestionReason;
}

const weights: Readonly<Record<SuggestionReason, number>> = { saudara: 8, 'nama-sama': 4, induk: 2, turunan: 1 };

/** Responsible agencies that a cell names: the known agency's name, else the words as written; "semua Perangkat Daerah" is no single agency and left out. */
export function agenciesIn(view: PlanView, cell: OpdCell | null): readonly string[] {
  if (!cell) return [];
  return cell.refs
    .filter((ref) => !ref.wildcard && ref.role === 'penanggung-jawab')
    .map((ref) => view.opd.get(ref.opdId ?? '')?.name ?? ref.raw.trim())
    .filter((name) => name !== '');
}

/** Responsible agencies of an indicator; of an item its own, or those of its indicators. Each once. */
export function agenciesOf(view: PlanView, owner: OwnerId): readonly string[] {
  const indikator = view.indikator.get(owner);
  if (indikator) return unique(agenciesIn(view, indikator.opd));
  const item = view.item.get(owner);
  return item ? agenciesOfItem(view, item) : [];
}

function agenciesOfItem(view: PlanView, item: Item): readonly string[] {
  const own = agenciesIn(view, item.opd);
  return unique(own.length > 0 ? own : view.indikatorOf(item.id).flatMap((one) => agenciesIn(view, one.opd)));
}

/**
 * Agencies that probably answer for these owners, the likeliest first: those of the same item's other indicators, of the same indicator elsewhere,
 * of the item above, of the items below. Several owners add up, so that one name for all of them comes first.
 */
export function suggestAgencies(view: PlanView, owners: readonly OwnerId[], limit = 4): readonly Suggestion[] {
  const score = new Map<string, number>();
  const best = new Map<string, SuggestionReason>();
  const add = (names: readonly string[], reason: SuggestionReason): void => {
    for (const name of unique(names)) {
      score.set(name, (score.get(name) ?? 0) + weights[reason]);
      const known = best.get(name);
      if (known === undefined || weights[reason] > weights[known]) best.set(name, reason);
    }
  };
  const asked = new Set(owners);
  const elsewhere = namesakes(view);
  for (const owner of owners) {
    const indikator = view.indikator.get(owner);
    const item = indikator ? view.itemOf(indikator) : view.item.get(owner);
    if (!item) continue;
    const siblings = view.indikatorOf(item.id).filter((one) => !asked.has(one.id));
    add([...agenciesIn(view, item.opd), ...siblings.flatMap((one) => agenciesIn(view, one.opd))], 'saudara');
    const parent = item.parentId === null ? undefined : view.item.get(item.parentId);
    if (parent) add(agenciesOfItem(view, parent), 'induk');
    add(view.childrenOf(item.id).flatMap((child) => agenciesOfItem(view, child)), 'turunan');
    if (indikator) add((elsewhere.get(nameKey(indikator)) ?? []).filter((one) => !asked.has(one.id)).flatMap((one) => agenciesIn(view, one.opd)), 'nama-sama');
  }
  return [...score]
    .sort(([nameA, a], [nameB, b]) => b - a || nameA.localeCompare(nameB, 'id'))
    .slice(0, limit)
    .map(([name]) => ({ name, reason: best.get(name) ?? 'saudara' }));
}

/** All agencies the workbook knows, by name, narrowed by what was typed (name or alias). */
export function listAgencies(view: PlanView, typed: string): readonly string[] {
  const words = fold(typed).split(' ').filter((word) => word !== '');
  return view.plan.opd
    .filter((opd) => {
      const text = fold([opd.name, ...opd.aliases].join(' '));
      return words.every((word) => text.includes(word));
    })
    .map((opd) => opd.name)
    .sort((a, b) => a.localeCompare(b, 'id'));
}

/** The workbook's own spelling of an agency, known by this name or by another of its names; null where no agency has it. */
export function knownAgency(view: PlanView, name: string): string | null {
  const wanted = fold(name);
  return view.plan.opd.find((opd) => [opd.name, ...opd.aliases].some((known) => fold(known) === wanted))?.name ?? null;
}

/** One line of the agency list: an agency of the workbook, suggested or not, or the typed words as a new name. */
export type AgencyOption =
  | { readonly kind: 'known'; readonly name: string; readonly reason: SuggestionReason | null }
  | { readonly kind: 'new'; readonly name: string };

/**
 * What may be taken for the typed words: suggested agencies, then the others that match, and last the words themselves where no agency bears them.
 * A new name is thus never written by leaving the list alone, since the first line is taken unless another is chosen.
 */
export function offerAgencies(view: PlanView, suggestions: readonly Suggestion[], typed: string): readonly AgencyOption[] {
  const names = listAgencies(view, typed);
  const suggested = suggestions.filter((one) => typed.trim() === '' || names.includes(one.name));
  const others = names.filter((name) => !suggested.some((one) => one.name === name));
  const written = tidyName(typed);
  return [
    ...suggested.map((one): AgencyOption => ({ kind: 'known', ...one })),
    ...others.map((name): AgencyOption => ({ kind: 'known', name, reason: null })),
    ...(written === '' || knownAgency(view, written) !== null ? [] : [{ kind: 'new' as const, name: written }]),
  ];
}

/** A name as it is written: no space around it, single spaces in it. */
export function tidyName(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

function nameKey(indikator: Indikator): string {
  return fold(indikator.name);
}

function namesakes(view: PlanView): ReadonlyMap<string, readonly Indikator[]> {
  const byName = new Map<string, Indikator[]>();
  for (const one of view.plan.indikator) {
    const key = nameKey(one);
    if (key === '') continue;
    const same = byName.get(key);
    if (same) same.push(one);
    else byName.set(key, [one]);
  }
  return byName;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
