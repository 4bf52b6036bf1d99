import type { Zone } from '../../plan';
import { openFormat, rupiahFormat, textFormat } from './content';
import type { ColumnForm } from './form';
import type { PlacedColumn } from './header';
import type { BodyRow } from './rows/body';

/** Zones of the body that share a number format, rows counted from the first body row. */
export interface FormatRun {
  readonly format: string;
  readonly zones: readonly Zone[];
}

/**
 * The number formats of a body in few zones, to be applied in order. Each column has one base format (rupiah columns "#,##0", so that a figure
 * typed later looks like its neighbours; columns that are filled in by hand none, so that a figure typed there is one; all others text); runs of cells that need another one lie on top. Empty cells go with the cells above them.
 */
export function formatRuns(rows: readonly BodyRow[], columns: readonly PlacedColumn[]): readonly FormatRun[] {
  if (rows.length === 0) return [];
  const bases = new Map<string, Zone[]>();
  const exceptions = new Map<string, Zone[]>();
  columns.forEach(({ form: { field } }, column) => {
    const base = baseOf(field);
    put(bases, base, { top: 0, left: column, bottom: rows.length - 1, right: column });
    for (const run of runsOf(rows, column)) {
      if (run.format !== base) put(exceptions, run.format, { top: run.top, left: column, bottom: run.bottom, right: column });
    }
  });
  return [...bases, ...exceptions].map(([format, zones]) => ({ format, zones }));
}

const rupiah: ReadonlySet<ColumnForm['field']> = new Set<ColumnForm['field']>(['pagu', 'pagu-akhir', 'realisasi-pagu']);
const open: ReadonlySet<ColumnForm['field']> = new Set<ColumnForm['field']>(['kosong', 'realisasi', 'capaian', 'capaian-pagu']);

function baseOf(field: ColumnForm['field']): string {
  if (rupiah.has(field)) return rupiahFormat;
  return open.has(field) ? openFormat : textFormat;
}

function put(runs: Map<string, Zone[]>, format: string, zone: Zone): void {
  const zones = runs.get(format);
  if (zones) zones.push(zone);
  else runs.set(format, [zone]);
}

interface Run {
  readonly format: string;
  readonly top: number;
  readonly bottom: number;
}

function runsOf(rows: readonly BodyRow[], column: number): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach((row, at) => {
    const format = row.cells[column]?.format;
    if (format === undefined) return;
    const last = runs.at(-1);
    if (last?.format === format) runs[runs.length - 1] = { ...last, bottom: at };
    else runs.push({ format, top: at, bottom: at });
  });
  return runs;
}
