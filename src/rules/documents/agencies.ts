import type { Indikator, OpdCell, OwnerId, PlanView } from '../../plan';
import { oneSlipApart } from '../nearest';
import type { Difference } from './causes';
import { textValue } from './cells';
import { likeness, placeName, tightName } from './names';

/** Names less alike than this, without the word for their kind, are two agencies. */
const sameName = 0.85;
/** A part of a name is the whole one's short form from this many letters on: "Inspektorat" of "Inspektorat Daerah". */
const shortForm = 8;
/** Longer ones are no abbreviations: "Dispendukcapil" is among the longest. */
const longestAbbreviation = 14;

interface Answering {
  readonly owner: OwnerId;
  readonly raw: string;
  /** Each agency by all its names, tight. */
  readonly agencies: readonly (readonly string[])[];
}

/** The difference of two indicators for which wholly other agencies answer; null where one of them is named in both, or a document names nobody or everybody. */
export function agencyDifference(indikator: Indikator, other: Indikator, here: PlanView, there: PlanView): Difference | null {
  const [one, two] = [answering(indikator, here), answering(other, there)];
  if (!one || !two || one.agencies.some((names) => two.agencies.some((others) => isSame(names, others)))) return null;
  return { owner: one.owner, field: { field: 'opd' }, here: textValue(one.raw), ownerThere: two.owner, fieldThere: { field: 'opd' }, there: textValue(two.raw), cause: 'opd' };
}

/** Who answers for an indicator: those that its own cell names, else those of its item. */
function answering(indikator: Indikator, view: PlanView): Answering | null {
  const item = view.itemOf(indikator);
  const named = (owner: OwnerId, cell: OpdCell | null | undefined): Answering | null => {
    const refs = cell?.refs.filter(({ role }) => role === 'penanggung-jawab') ?? [];
    if (!cell || refs.length === 0 || refs.some(({ wildcard }) => wildcard)) return null;
    const agencies = refs.map(({ raw, opdId }) => {
      const known = view.opd.get(opdId ?? '');
      return [raw, ...(known ? [known.name, ...known.aliases] : [])].map(tightName);
    });
    return { owner, raw: cell.raw.trim() === '' ? refs.map(({ raw }) => raw).join('; ') : cell.raw.replace(/\s+/g, ' ').trim(), agencies };
  };
  return indikator.opd.refs.length > 0 ? named(indikator.id, indikator.opd) : item && named(item.id, item.opd);
}

function isSame(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.some((other) => {
    if (name === other || oneSlipApart(name, other)) return true;
    const [short, long] = name.length < other.length ? [name, other] : [other, name];
    if (short.length <= longestAbbreviation && isAbbreviation(short, long)) return true;
    const [core, whole] = [placeName(short), placeName(long)];
    return (core.length >= shortForm && whole.includes(core)) || likeness(core, whole) >= sameName;
  }));
}

/** "dinsos" of "dinassosial", "bappeda" of "badanperencanaanpembangunandaerah": its letters in their order, the first one first. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 3 || short.length * 1.5 > long.length || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
