import { alike, fieldKey, itemOfOwner, type OwnerId } from '../../plan';
import type { SessionState, TablePicture } from '../../excel/session-state';
import type { Finding } from '../../rules/rule';
import { placeOf } from './address';
import type { FindingRow } from './finding-rows';
import type { Entry } from './groups';

/** What a line of the findings list is drawn from. */
export interface LineFacts {
  readonly row: FindingRow;
  readonly shown: TablePicture;
  readonly chosen: ReadonlySet<OwnerId>;
  readonly selected: SessionState['selected'];
  readonly busy: boolean;
}

/** Where a finding stands, and the words of its owner and of the owner's item. */
export function aroundFinding(shown: Pick<TablePicture, 'table' | 'sheets' | 'view'>, { owner, field }: Finding): { readonly place: ReturnType<typeof placeOf>; readonly owner: string; readonly item: string } {
  const { view } = shown;
  return { place: placeOf(shown, owner, field), owner: view.indikator.get(owner)?.name ?? view.item.get(owner)?.title ?? '', item: itemOfOwner(view, owner)?.title ?? '' };
}

/** Whether the grid's selection stands on a finding's cell. */
export function isSelected(selected: SessionState['selected'], { owner, field }: Finding): boolean {
  return selected?.owner === owner && fieldKey(selected.field) === fieldKey(field);
}

/** Whether a line looks and does the same for both: after an edit of one cell that is so of nearly all, though rows and picture are made anew. */
export function sameLine(a: LineFacts, b: LineFacts): boolean {
  const [one, other] = [a.row, b.row];
  if (one.key !== other.key || a.busy !== b.busy) return false;
  if (one.kind === 'finding' && other.kind === 'finding') {
    const [was, is] = [one.entry.finding, other.entry.finding];
    return one.assignable === other.assignable && one.reasonShown === other.reasonShown && sameFinding(was, is)
      && isSelected(a.selected, was) === isSelected(b.selected, is) && a.chosen.has(was.owner) === b.chosen.has(is.owner) && sameAround(a.shown, was, b.shown, is);
  }
  if (one.kind === 'muted' && other.kind === 'muted') return one.muted.mute === other.muted.mute && sameFinding(one.muted.finding, other.muted.finding) && sameAround(a.shown, one.muted.finding, b.shown, other.muted.finding);
  if (one.kind === 'group' && other.kind === 'group') return one.open === other.open && one.reasonShown === other.reasonShown && sameHead(one.group, other.group);
  if (one.kind === 'assign' && other.kind === 'assign') return sameEntries(one.must, other.must) && sameEntries(one.all, other.all) && one.all.every(({ finding: { owner } }) => a.chosen.has(owner) === b.chosen.has(owner));
  if (one.kind === 'mend' && other.kind === 'mend') return alike(one.said, other.said) && one.all.length === other.all.length && one.all.every((finding, at) => sameFinding(finding, other.all[at]));
  if (one.kind === 'unread' && other.kind === 'unread') return alike(one, other) && alike(a.shown.sheets, b.shown.sheets);
  return one.kind === other.kind && alike(one, other);
}

function sameFinding(a: Finding, b: Finding | undefined): boolean {
  return a === b || alike(a, b);
}

function sameEntries(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every(({ finding }, at) => finding.owner === b[at]?.finding.owner);
}

function sameHead(a: Extract<FindingRow, { kind: 'group' }>['group'], b: typeof a): boolean {
  return a.by === b.by && a.name === b.name && a.severity === b.severity && a.entries.length === b.entries.length && alike(a.counts, b.counts);
}

function sameAround(before: TablePicture, was: Finding, after: TablePicture, is: Finding): boolean {
  return before === after || alike(aroundFinding(before, was), aroundFinding(after, is));
}
