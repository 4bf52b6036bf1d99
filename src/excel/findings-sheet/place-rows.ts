import type { CellValue } from '../../matrix';
import { cellText, findingColumns, linkTo, type FindingColumn, type FindingRow, type FindingsWords } from './finding-rows';
import { asWritten } from '../write/typed-text';

/** The findings table as it stands: where our columns are in it, what they hold, and which rows the planner has written in. */
export interface TableNow {
  /** Position of each of our columns among the table's; absent where the planner has deleted it. */
  readonly at: ReadonlyMap<FindingColumn, number>;
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows with content of the planner's own, in the table or beside it. */
  readonly own: readonly boolean[];
}

/** What each row of the table is to be: a finding, a finding that is gone but that the planner has written about, or nothing any more. */
export type PlacedRow = { readonly kind: 'finding'; readonly row: FindingRow } | { readonly kind: 'done' } | { readonly kind: 'free' };

/** The columns by which a row is known again. */
const needed: readonly FindingColumn[] = ['aturan', 'lembar', 'sel', 'pesan'];

/** Where our columns stand among a table's heads; null where the table is no findings table any more. */
export function ourColumns(heads: readonly string[], words: FindingsWords): ReadonlyMap<FindingColumn, number> | null {
  const at = new Map<FindingColumn, number>();
  for (const column of findingColumns) {
    const index = heads.findIndex((head) => words.columns[column].some((name) => name.toLowerCase() === head.trim().toLowerCase()));
    if (index >= 0) at.set(column, index);
  }
  return needed.every((column) => at.has(column)) ? at : null;
}

/**
 * Which row of the table each finding takes. Where the planner has written beside findings, each of those findings keeps its row, and so her words stay beside it; a finding that is gone
 * stays as done where she has written about it. Where she has written nothing, the rows simply follow the findings' order.
 */
export function placeRows(now: TableNow, findings: readonly FindingRow[], words: FindingsWords): readonly PlacedRow[] {
  const placed: (PlacedRow | null)[] = now.rows.map(() => null);
  const waiting = new Set(findings);
  const old = now.rows.map((cells) => {
    const text = (column: FindingColumn): string => String(cells[now.at.get(column) ?? -1] ?? '').trim();
    return { rule: text('aturan'), sheet: text('lembar'), cell: text('sel'), message: text('pesan') };
  });
  const matchers: readonly ((row: (typeof old)[number], finding: FindingRow) => boolean)[] = [
    ({ cell, message }, finding) => cell === cellText(finding.cell) && message === finding.message,
    ({ message }, finding) => message === finding.message,
    ({ cell }, finding) => cell !== '' && cell === cellText(finding.cell),
  ];
  if (now.own.includes(true)) {
    for (const matches of matchers) {
      old.forEach((row, index) => {
        if (placed[index]) return;
        const found = [...waiting].find((finding) => row.sheet === finding.sheet && words.rule(finding.rule).includes(row.rule) && matches(row, finding));
        if (!found) return;
        placed[index] = { kind: 'finding', row: found };
        waiting.delete(found);
      });
    }
  }
  const rest = [...waiting];
  const filled = placed.map((row, index): PlacedRow => {
    if (row) return row;
    if (now.own[index]) return { kind: 'done' };
    const next = rest.shift();
    return next ? { kind: 'finding', row: next } : { kind: 'free' };
  });
  return [...filled, ...rest.map((row): PlacedRow => ({ kind: 'finding', row }))];
}

/** What a row's cell in one of our columns is to hold, ready to be written into a General cell; null leaves it as it is. */
export function cellFor(placed: PlacedRow, column: FindingColumn, words: FindingsWords): string | null {
  if (placed.kind === 'done') return column === 'status' ? asWritten(words.status.selesai, 'General') : null;
  if (placed.kind === 'free') return '';
  const { row } = placed;
  if (column === 'sel' && row.cell) return linkTo(row.sheet, row.cell);
  return asWritten(textFor(row, column, words), 'General');
}

function textFor(row: FindingRow, column: FindingColumn, words: FindingsWords): string {
  switch (column) {
    case 'tingkat':
      return words.severity(row.severity);
    case 'aturan':
      return words.rule(row.rule)[0];
    case 'lembar':
      return row.sheet;
    case 'sel':
      return cellText(row.cell);
    case 'pesan':
      return row.message;
    case 'opd':
      return row.opd.join('; ');
    case 'mengapa':
      return words.reason(row.rule);
    case 'status':
      return words.status[row.status.status];
    case 'alasan':
      return row.status.reason;
  }
}
