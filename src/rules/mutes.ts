import { cellOfOwner, fieldKey, fieldText, itemOfOwner, type OwnerId, type PlanView } from '../plan';
import { severities, type Finding, type Params, type Severity } from './rule';

/** Why a finding was muted, by whom and when. */
export interface MuteNote {
  readonly reason: string;
  /** Empty where the planner gave no name. */
  readonly who: string;
  /** A moment, as ISO 8601 writes it. */
  readonly when: string;
}

/**
 * A finding that a planner has seen and lets stand. It remembers what the finding said and the texts of the cells that it was about: where these differ, it no longer
 * applies, and the finding is back. Rows may move and be inserted meanwhile.
 */
export interface Mute extends MuteNote {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly field: string;
  /** The owner's id as it was then; numbers in it may have changed since. */
  readonly owner: OwnerId;
  /** The owner's own words, and those of what it hangs on. */
  readonly words: string;
  readonly home: string;
  /** What stood in the cells that the finding, and its fix, were about. */
  readonly texts: readonly string[];
  readonly params: Params;
}

/** Findings told apart by a workbook's mutes. */
export interface Muting {
  readonly open: readonly Finding[];
  readonly muted: readonly { readonly finding: Finding; readonly mute: Mute }[];
  /** Mutes that apply to no finding: what they were about has changed or gone. */
  readonly lapsed: readonly Mute[];
}

/** The mute of a finding as it stands. */
export function muteOf(view: PlanView, finding: Finding, { reason, who, when }: MuteNote): Mute {
  return { ...subjectOf(view, finding), reason, who, when };
}

/** Which findings are muted. Each mute is of one finding: of several that say the same, the one of the same owner, else one under the same parent, from the top down. */
export function applyMutes(view: PlanView, findings: readonly Finding[], mutes: readonly Mute[]): Muting {
  if (mutes.length === 0) return { open: findings, muted: [], lapsed: [] };
  const waiting = new Map<string, Mute[]>();
  for (const mute of mutes) {
    const key = keyOf(mute);
    const same = waiting.get(key);
    if (same) same.push(mute);
    else waiting.set(key, [mute]);
  }
  const rules = new Set(mutes.map(({ rule }) => rule));
  const asked = findings.filter(({ rule }) => rules.has(rule)).map((finding) => ({ finding, subject: subjectOf(view, finding) }));
  const taken = new Map<Finding, Mute>();
  for (const isSame of [sameOwner, sameHome]) {
    for (const { finding, subject } of asked) {
      if (taken.has(finding)) continue;
      const candidates = waiting.get(keyOf(subject)) ?? [];
      const at = candidates.findIndex((mute) => isSame(mute, subject));
      const [mute] = at < 0 ? [] : candidates.splice(at, 1);
      if (mute) taken.set(finding, mute);
    }
  }
  if (taken.size === 0) return { open: findings, muted: [], lapsed: mutes };
  return {
    open: findings.filter((finding) => !taken.has(finding)),
    muted: findings.flatMap((finding) => {
      const mute = taken.get(finding);
      return mute ? [{ finding, mute }] : [];
    }),
    lapsed: [...waiting.values()].flat(),
  };
}

type Subject = Omit<Mute, keyof MuteNote>;

const sameOwner = (mute: Subject, { owner }: Subject): boolean => mute.owner === owner;
const sameHome = (mute: Subject, { home }: Subject): boolean => mute.home === home;

function subjectOf(view: PlanView, { rule, severity, message, owner, field, params, fix }: Finding): Subject {
  const cell = cellOfOwner(owner) ? cellTextOf(view, owner) : '';
  const texts = [cellOfOwner(owner) ? cell : fieldText(view, owner, field), ...(fix?.edits.map(({ before }) => before) ?? [])];
  return { rule, severity, message, field: fieldKey(field), owner, words: cellOfOwner(owner) ? cell : wordsOf(view, owner), home: homeOf(view, owner), texts, params };
}

/** One string for what a finding says of which thing; its place is asked beside, and the row that some sentences name is no part of it. */
function keyOf({ rule, severity, message, field, words, texts, params }: Subject): string {
  return JSON.stringify([rule, severity, message, field, words, texts, Object.entries(params).filter(([name]) => name !== 'baris').sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function wordsOf({ indikator, item }: PlanView, owner: OwnerId): string {
  return indikator.get(owner)?.name ?? item.get(owner)?.title ?? '';
}

function homeOf(view: PlanView, owner: OwnerId): string {
  const above = view.indikator.has(owner) ? itemOfOwner(view, owner) : view.item.get(view.item.get(owner)?.parentId ?? '');
  return above?.title ?? '';
}

function cellTextOf({ table }: PlanView, owner: OwnerId): string {
  if (!table) return '';
  return [table.at, ...table.headerYears, ...table.numbering, ...table.unread].find((cell) => cell.owner === owner)?.raw ?? '';
}

/** A mute with the sheet whose table it was made in, as a workbook keeps it. */
export interface KeptMute {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly mute: Mute;
}

export function printMute({ sheet, mute }: KeptMute): string {
  return JSON.stringify({ sheet: { id: sheet.id, name: sheet.name }, ...mute });
}

/** Null where the text is none of ours, or has been damaged. */
export function readMute(text: string): KeptMute | null {
  try {
    const { sheet, rule, severity, message, field, owner, words, home, texts, params, reason, who, when } = JSON.parse(text) as Mute & Pick<KeptMute, 'sheet'>;
    const strings = [sheet.id, sheet.name, rule, message, field, owner, words, home, reason, who, when, ...texts];
    if (strings.some((one) => typeof one !== 'string') || !severities.includes(severity) || typeof params !== 'object' || params === null) return null;
    return { sheet: { id: sheet.id, name: sheet.name }, mute: { rule, severity, message, field, owner, words, home, texts, params, reason, who, when } };
  } catch {
    return null;
  }
}
