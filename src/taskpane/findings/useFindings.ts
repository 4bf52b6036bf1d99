import { useCallback, useMemo, useState } from 'react';
import type { OwnerId } from '../../plan';
import { severities, type Severity } from '../../rules/rule';
import type { SessionState, TablePicture } from '../../excel/session-state';
import { groupFindings, keptTicks, type FindingGroup, type GroupBy } from '../model/groups';
import { listFindings, placeOfCell, type FindingRow, type SectionKey } from '../model/finding-rows';
import { ruleWithoutOpd } from '../model/tally';

/** The findings as the planner has arranged them. */
export interface Findings {
  readonly by: GroupBy;
  /** Severities chosen by the filter; none chosen shows all. */
  readonly only: ReadonlySet<Severity>;
  readonly groups: readonly FindingGroup[];
  readonly rows: readonly FindingRow[];
  /** Chosen for *Tetapkan OPD*; only owners that lack an agency. */
  readonly chosen: ReadonlySet<OwnerId>;
  readonly setBy: (by: GroupBy) => void;
  readonly toggleSeverity: (severity: Severity) => void;
  readonly showAll: () => void;
  readonly showOnly: (severity: Severity) => void;
  readonly toggleOpen: (key: string, open: boolean) => void;
  readonly toggleReason: (key: string) => void;
  readonly choose: (owners: readonly OwnerId[], on: boolean) => void;
  /** Grouped by rule, with the missing agencies open and nothing hidden. */
  readonly showWithoutOpd: () => void;
  /** Opens the list of rows that could not be read, and asks for it to be brought into view. */
  readonly showUnread: () => void;
  /** Opens the group of the cell's first finding and asks for it to be brought into view; nothing moves where the cell has none. */
  readonly reveal: (cell: SessionState['selected']) => void;
  /** The row that must be in view; a new object is a new wish, also for the same row. */
  readonly wanted: WantedRow | null;
}

/** A row of the findings list by its key. */
export interface WantedRow {
  readonly key: string;
}

const every: ReadonlySet<Severity> = new Set(severities);
const noSeverities: ReadonlySet<Severity> = new Set();
const unreadSection: SectionKey = 'tidak-terbaca';
const noOwners: ReadonlySet<OwnerId> = new Set();

export function useFindings(shown: TablePicture): Findings {
  const { outcome, view, table, muted } = shown;
  const [by, setBy] = useState<GroupBy>('aturan');
  const [only, setOnly] = useState(noSeverities);
  const [toggles, setToggles] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [reasons, setReasons] = useState<ReadonlySet<string>>(new Set<string>());
  const [ticked, setTicked] = useState(noOwners);

  const [wanted, setWanted] = useState<WantedRow | null>(null);

  const groups = useMemo(() => groupFindings(outcome.findings, by, view, only.size === 0 ? every : only), [outcome, by, view, only]);
  const rows = useMemo(
    () => listFindings(groups, outcome, table.unread, { isOpen: (key, byDefault) => toggles.get(key) ?? byDefault, reasons }, muted),
    [groups, outcome, table, toggles, reasons, muted],
  );
  // Assigning mends findings and undoing brings them back; without this they would come back ticked.
  const [ticksOf, setTicksOf] = useState(outcome);
  if (ticksOf !== outcome) {
    setTicksOf(outcome);
    setTicked(keptTicks(ticked, outcome.findings));
  }

  const toggleSeverity = useCallback((severity: Severity) => setOnly((before) => toggled(before, severity)), []);
  const showAll = useCallback(() => setOnly(noSeverities), []);
  const showOnly = useCallback((severity: Severity) => setOnly(new Set([severity])), []);
  const toggleOpen = useCallback((key: string, open: boolean) => setToggles((before) => new Map(before).set(key, open)), []);
  const toggleReason = useCallback((key: string) => setReasons((before) => toggled(before, key)), []);
  const choose = useCallback((owners: readonly OwnerId[], on: boolean) => {
    setTicked((before) => {
      const next = new Set(before);
      for (const owner of owners) {
        if (on) next.add(owner);
        else next.delete(owner);
      }
      return next;
    });
  }, []);
  const showWithoutOpd = useCallback(() => {
    setBy('aturan');
    setOnly(noSeverities);
    setToggles((before) => new Map(before).set(`aturan:${ruleWithoutOpd}`, true));
    setWanted({ key: `aturan:${ruleWithoutOpd}` });
  }, []);
  const showUnread = useCallback(() => {
    setToggles((before) => new Map(before).set(unreadSection, true));
    setWanted({ key: unreadSection });
  }, []);
  const reveal = useCallback((cell: SessionState['selected']) => {
    const place = cell && placeOfCell(groups, cell.owner, cell.field);
    setWanted(place && { key: place.row });
    if (place) setToggles((before) => (place.opens.every((key) => before.get(key) === true) ? before : new Map([...before, ...place.opens.map((key) => [key, true] as const)])));
  }, [groups]);
  return { by, only, groups, rows, chosen: ticked, setBy, toggleSeverity, showAll, showOnly, toggleOpen, toggleReason, choose, showWithoutOpd, showUnread, reveal, wanted };
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
