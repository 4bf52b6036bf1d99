import { fieldKey, type FieldRef, type OwnerId } from '../../plan';
import type { Table } from '../../matrix';
import { isFixable, sameKind, type FixableFinding } from '../../rules/fixes';
import type { Muting } from '../../rules/mutes';
import type { Outcome } from '../../rules/outcome';
import type { Finding, Params } from '../../rules/rule';
import type { Entry, FindingGroup } from './groups';
import { isWithoutOpd, lacksOpd } from './tally';

export type SectionKey = 'diabaikan' | 'gagal' | 'tidak-diperiksa' | 'tidak-terbaca';

/** One line of the findings list. */
export type FindingRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly open: boolean; readonly reasonShown: boolean }
  | { readonly kind: 'reason'; readonly key: string; readonly rule: string }
  | { readonly kind: 'assign'; readonly key: string; readonly must: readonly Entry[]; readonly all: readonly Entry[] }
  /** Several findings of a rule that can be mended in one go; `said` are the facts that all their fixes share, or null where each says its own. */
  | { readonly kind: 'mend'; readonly key: string; readonly first: FixableFinding; readonly all: readonly FixableFinding[]; readonly said: Params | null }
  /** Several findings of one cause, told together; each follows with its own cell where it is open. */
  | { readonly kind: 'cause'; readonly key: string; readonly first: Finding; readonly params: Params; readonly count: number; readonly open: boolean }
  /** `reasonShown` is null where the group's head has the reason. */
  | { readonly kind: 'finding'; readonly key: string; readonly entry: Entry; readonly assignable: boolean; readonly reasonShown: boolean | null }
  | { readonly kind: 'muted'; readonly key: string; readonly muted: Muting['muted'][number] }
  | { readonly kind: 'section'; readonly key: string; readonly section: SectionKey; readonly count: number; readonly open: boolean }
  | { readonly kind: 'failed'; readonly key: string; readonly rule: string; readonly error: string }
  | { readonly kind: 'unchecked'; readonly key: string; readonly rule: string; readonly missing: readonly string[]; readonly reasonShown: boolean }
  | { readonly kind: 'unread'; readonly key: string; readonly unread: Table['unread'][number] };

/** What the planner has opened; groups and sections by key. */
export interface Opened {
  readonly isOpen: (key: string, byDefault: boolean) => boolean;
  readonly reasons: ReadonlySet<string>;
}

/**
 * The list from the top down: groups with their findings, then what the planner lets stand, and what was not checked and why. Groups with errors stand open at first, and the first
 * group always; rules that failed stand open, since they must be seen.
 */
export function listFindings(groups: readonly FindingGroup[], outcome: Outcome, unread: Table['unread'], opened: Opened, muted: Muting['muted'] = []): readonly FindingRow[] {
  const rows: FindingRow[] = [];
  groups.forEach((group, index) => {
    const open = opened.isOpen(group.key, index === 0 || group.severity === 'galat');
    const reasonShown = group.by === 'aturan' && opened.reasons.has(group.key);
    rows.push({ kind: 'group', key: group.key, group, open, reasonShown });
    if (reasonShown) rows.push({ kind: 'reason', key: `${group.key}/mengapa`, rule: group.name });
    if (!open) return;
    const all = group.entries.filter((entry) => lacksOpd(entry.finding));
    if (all.length > 0) rows.push({ kind: 'assign', key: `${group.key}/tetapkan`, must: all.filter((entry) => isWithoutOpd(entry.finding)), all });
    if (group.by === 'aturan') rows.push(...mendRows(group));
    for (const { key: causeKey, members, params } of group.causes) {
      if (members.length > 1) {
        const key = `${group.key}/${causeKey}`;
        const open = opened.isOpen(key, false);
        rows.push({ kind: 'cause', key, first: members[0].finding, params, count: members.length, open });
        if (!open) continue;
      }
      for (const entry of members) {
        const key = keyOf(group, entry);
        const reasonShown = group.by === 'aturan' ? null : opened.reasons.has(key);
        rows.push({ kind: 'finding', key, entry, assignable: lacksOpd(entry.finding), reasonShown });
        if (reasonShown) rows.push({ kind: 'reason', key: `${key}/mengapa`, rule: entry.finding.rule });
      }
    }
  });

  const section = (key: SectionKey, count: number, byDefault: boolean, content: () => readonly FindingRow[]): void => {
    if (count === 0) return;
    const open = opened.isOpen(key, byDefault);
    rows.push({ kind: 'section', key, section: key, count, open });
    if (open) rows.push(...content());
  };
  section('diabaikan', muted.length, false, () => muted.map((one, index) => ({ kind: 'muted', key: `diabaikan/${index}/${one.finding.rule}/${one.finding.owner}`, muted: one })));
  section('gagal', outcome.failed.length, true, () => outcome.failed.map((one) => ({ kind: 'failed', key: `gagal/${one.rule}`, ...one })));
  section('tidak-terbaca', unread.length, false, () => unread.map((one) => ({ kind: 'unread', key: `tidak-terbaca/${one.page}/${one.row}/${one.reason}`, unread: one })));
  section('tidak-diperiksa', outcome.unchecked.length, false, () => outcome.unchecked.flatMap((one): readonly FindingRow[] => {
    const key = `tidak-diperiksa/${one.rule}`;
    const reasonShown = opened.reasons.has(key);
    const row: FindingRow = { kind: 'unchecked', key, ...one, reasonShown };
    return reasonShown ? [row, { kind: 'reason', key: `${key}/mengapa`, rule: one.rule }] : [row];
  }));
  return rows;
}

/** One row per kind of fix that mends several of a rule's findings. */
function mendRows(group: FindingGroup): readonly FindingRow[] {
  const findings = group.entries.map(({ finding }) => finding);
  const firsts = new Map<string, FixableFinding>();
  for (const finding of findings.filter(isFixable)) if (!firsts.has(finding.fix.text)) firsts.set(finding.fix.text, finding);
  return [...firsts].flatMap(([text, first]): FindingRow[] => {
    const all = sameKind(first, findings);
    return all.length > 1 ? [{ kind: 'mend', key: `${group.key}/perbaiki/${text}`, first, all, said: sharedFacts(all) }] : [];
  });
}

/** The facts of fixes that say the same; numbers of cells are added up. */
function sharedFacts(all: readonly FixableFinding[]): Params | null {
  const [first, ...others] = all.map(({ fix }) => fix.params);
  if (!first || !others.every((params) => Object.entries(first).every(([name, fact]) => name === 'jumlah' || params[name] === fact))) return null;
  return 'jumlah' in first ? { ...first, jumlah: all.reduce((sum, { fix }) => sum + Number(fix.params['jumlah']), 0) } : first;
}

/** Where the findings of a cell stand: the key of its first finding's row, and of the group, and where it has one the cause, that must be open for it to be seen. Null where the shown groups have none. */
export function placeOfCell(groups: readonly FindingGroup[], owner: OwnerId, field: FieldRef): { readonly opens: readonly string[]; readonly group: string; readonly row: string } | null {
  const wanted = fieldKey(field);
  for (const group of groups) {
    const entry = group.entries.find(({ finding }) => finding.owner === owner && fieldKey(finding.field) === wanted);
    if (!entry) continue;
    const cause = group.causes.find(({ members }) => members.length > 1 && members.includes(entry));
    return { opens: [group.key, ...(cause ? [`${group.key}/${cause.key}`] : [])], group: group.key, row: keyOf(group, entry) };
  }
  return null;
}

function keyOf(group: FindingGroup, entry: Entry): string {
  return `${group.key}/${entry.id}`;
}
