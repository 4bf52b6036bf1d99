import { itemOfOwner, type OwnerId, type PlanView, type Position } from '../../plan';
import { severities, type Finding, type Mute, type Severity } from '../../rules';
import { columnName } from '../host/addresses';
import { cellOf } from '../marks/places';
import type { TablePicture } from '../session-state';

/** Columns of the findings table, from the left. */
export const findingColumns = ['tingkat', 'aturan', 'lembar', 'sel', 'pesan', 'opd', 'status', 'alasan', 'mengapa'] as const;
export type FindingColumn = (typeof findingColumns)[number];

/** Whether a planner has muted a finding, and why. */
export interface FindingStatus {
  readonly status: 'terbuka' | 'dibisukan';
  readonly reason: string;
}

/** Everything that the findings sheet says in words, in the planner's language: this room has none of its own. */
export interface FindingsWords {
  readonly sheetName: string;
  readonly recapName: string;
  readonly title: string;
  readonly note: string;
  readonly recapTitle: string;
  readonly recapNote: string;
  /** Heads of the columns; each in every language of the product, this one first, so that a sheet written in another one is known again. */
  readonly columns: Readonly<Record<FindingColumn, readonly [string, ...string[]]>>;
  readonly total: string;
  readonly status: Readonly<Record<FindingStatus['status'] | 'selesai', string>>;
  readonly withoutOpd: string;
  readonly charts: Readonly<Record<'opd' | 'aturan', string>>;
  /** What stands in the table where there is nothing to tell. */
  readonly clean: string;
  readonly severity: (severity: Severity) => string;
  /** A rule's name in every language, this one first. */
  readonly rule: (rule: string) => readonly [string, ...string[]];
  readonly reason: (rule: string) => string;
  readonly message: (finding: Finding) => string;
}

/** One finding as a row of the table. */
export interface FindingRow {
  readonly severity: Severity;
  readonly rule: string;
  readonly sheet: string;
  readonly cell: Position | null;
  readonly message: string;
  readonly opd: readonly string[];
  readonly status: FindingStatus;
}

const open: FindingStatus = { status: 'terbuka', reason: '' };

/** What is said of a finding that the planner lets stand: her reason, and who she is where she has said so. */
function mutedBecause({ reason, who }: Mute): FindingStatus {
  return { status: 'dibisukan', reason: who === '' ? reason : `${reason} (${who})` };
}

/** The findings of all tables, muted ones included, table by table, gravest first, then down the sheets. */
export function findingRows(tables: readonly TablePicture[], words: FindingsWords): readonly FindingRow[] {
  return tables.flatMap((table) => {
    const { sheets: [first], outcome, muted, view } = table;
    const told = [...outcome.findings.map((finding) => ({ finding, status: open })), ...muted.map(({ finding, mute }) => ({ finding, status: mutedBecause(mute) }))];
    const rows = told.map(({ finding, status }) => {
      const cell = cellOf(table, finding.owner, finding.field);
      const page = Math.max(0, table.sheets.findIndex(({ id }) => id === cell?.sheetId));
      const row: FindingRow = {
        severity: finding.severity,
        rule: finding.rule,
        sheet: (table.sheets[page] ?? first).name,
        cell: cell && { row: cell.row, column: cell.column },
        message: words.message(finding),
        opd: opdOf(view, finding.owner),
        status,
      };
      return { row, page };
    });
    const place = ({ row: { cell }, page }: (typeof rows)[number]): number => page * 1e11 + (cell ? cell.row * 20_000 + cell.column : 1e10 * 9);
    return rows.sort((a, b) => severities.indexOf(a.row.severity) - severities.indexOf(b.row.severity) || place(a) - place(b)).map(({ row }) => row);
  });
}

/** The agencies that answer for an owner: an indicator's own, else those that its item names. */
function opdOf(view: PlanView, owner: OwnerId): readonly string[] {
  const cells = [view.indikator.get(owner)?.opd, itemOfOwner(view, owner)?.opd];
  const refs = cells.find((cell) => cell && cell.refs.length > 0)?.refs ?? [];
  return [...new Set(refs.filter(({ role }) => role === 'penanggung-jawab').map(({ opdId, raw }) => (opdId === null ? undefined : view.opd.get(opdId)?.name) ?? raw.trim()))];
}

/** "Q58"; empty where a finding has no cell. */
export function cellText(cell: Position | null): string {
  return cell ? `${columnName(cell.column)}${cell.row + 1}` : '';
}

/** A formula that shows the cell's name and leads to it: sorted and filtered rows keep their own links, as Excel's link objects do not. */
export function linkTo(sheet: string, cell: Position): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return `=HYPERLINK(${quoted(`#'${sheet.replaceAll("'", "''")}'!${cellText(cell)}`)},${quoted(cellText(cell))})`;
}

/** How many findings each agency, and each rule, has. */
export interface RecapRow {
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

/** Recaps over rows that are not muted: per agency (most first), per rule (gravest, then most first). A finding of several agencies counts for each. */
export function recap(rows: readonly FindingRow[], words: FindingsWords): { readonly opd: readonly RecapRow[]; readonly aturan: readonly RecapRow[] } {
  const shown = rows.filter(({ status }) => status.status === 'terbuka');
  const opd = tally(shown.flatMap(({ opd, severity }) => (opd.length > 0 ? opd : [words.withoutOpd]).map((name) => ({ name, severity }))));
  const aturan = tally(shown.map(({ rule, severity }) => ({ name: words.rule(rule)[0], severity })));
  const worst = ({ counts }: RecapRow): number => severities.findIndex((severity) => counts[severity] > 0);
  return { opd: [...opd].sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, 'id')), aturan: [...aturan].sort((a, b) => worst(a) - worst(b) || b.total - a.total || a.name.localeCompare(b.name, 'id')) };
}

function tally(entries: readonly { readonly name: string; readonly severity: Severity }[]): readonly RecapRow[] {
  const groups = new Map<string, Record<Severity, number>>();
  for (const { name, severity } of entries) {
    const counts = groups.get(name) ?? { galat: 0, peringatan: 0, saran: 0 };
    counts[severity] += 1;
    groups.set(name, counts);
  }
  return [...groups].map(([name, counts]) => ({ name, counts, total: counts.galat + counts.peringatan + counts.saran }));
}
