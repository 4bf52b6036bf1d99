import { viewPlan, type Plan, type Position, type Value } from '../../plan';
import type { TableNotice, Untyped } from '../layout';
import type { TableForm } from './form';
import { columnsOf, type PlacedColumn } from './header';
import type { Body } from './rows/body';
import { unitOf, measureOf } from './units';
import { bidangFinder } from './urusan';

/** A table as far as it is laid out when something is to be said of it. */
export interface Laid {
  readonly plan: Plan;
  readonly columns: readonly PlacedColumn[];
  readonly body: Body;
  /** Row of the drawing in which the body begins. */
  readonly bodyTop: number;
}

/** What a planner should know of a table before it is drawn: what stays empty and what follows from it, what cannot be told apart, what cannot be typed. */
export function noticesOf(form: TableForm, { plan, columns, body, bodyTop }: Laid): readonly TableNotice[] {
  return [...codeNotices(form, plan), ...labelNotices(columns, body), ...(columns.some((column) => column.form.field === 'satuan') ? satuanNotices(plan) : []), ...(form.typed === true ? typingNotices(plan, columns, body, bodyTop) : [])];
}

/** Rows that no printed page has room for: a label over more of them is on one page and not on the next. */
const longLabel = 36;

function labelNotices(columns: readonly PlacedColumn[], { merges }: Body): readonly TableNotice[] {
  const rows = Math.max(0, ...merges.filter(({ left, right }) => left === right && columns[left]?.form.field === 'uraian').map(({ top, bottom }) => bottom - top + 1));
  return rows > longLabel ? [{ kind: 'label-panjang', rows }] : [];
}

/** Whether rows are gathered by what codes begin with. */
export function gathersByUrusan({ rows }: Pick<TableForm, 'rows'>): boolean {
  if (rows.kind === 'outline') return rows.groups?.some((group) => group !== 'opd') ?? false;
  return rows.kind === 'list' && (rows.headings || rows.restart);
}

function codeNotices(form: TableForm, plan: Plan): readonly TableNotice[] {
  const groups = gathersByUrusan(form);
  const column = columnsOf(form.header).some(({ field }) => field === 'kode');
  const coded = plan.items.filter(({ level }) => level === 'program' || level === 'kegiatan' || level === 'sub-kegiatan');
  if (coded.length === 0 || (!groups && !column)) return [];
  if (coded.every(({ code }) => code === null)) return [{ kind: 'tanpa-kode', column, groups: groups && loose(plan) > 0 }];
  const outside = groups ? loose(plan) : 0;
  return outside > 0 ? [{ kind: 'di-luar-urusan', programs: outside }] : [];
}

/** Programs whose bidang urusan nothing tells; those of every agency (X.XX) have none to tell. */
function loose(plan: Plan): number {
  const bidangOf = bidangFinder(viewPlan(plan));
  return plan.items.filter((item) => item.level === 'program' && !/^X/.test(item.code?.canonical ?? '') && bidangOf(item) === null).length;
}

function satuanNotices({ indikator }: Plan): readonly TableNotice[] {
  const measures = indikator.map((one) => ({ one, measure: measureOf(one) }));
  const taken = measures.filter(({ measure }) => measure.taken).length;
  const mixed = measures.filter(({ measure }) => measure.mixed).map(({ one }) => one.name);
  return [
    ...(taken > 0 ? [{ kind: 'satuan-dari-nilai', indikator: taken } as const] : []),
    ...(mixed.length > 0 ? [{ kind: 'satuan-campur', names: mixed } as const] : []),
  ];
}

const figures: ReadonlySet<string> = new Set(['kondisi-awal', 'target', 'kondisi-akhir', 'pagu']);

/** Cells that hold no figure that can be typed, by the reason. */
function typingNotices(plan: Plan, columns: readonly PlacedColumn[], { rows }: Body, bodyTop: number): readonly TableNotice[] {
  const { indikator } = viewPlan(plan);
  const cells = new Map<Untyped, Position[]>();
  rows.forEach(({ cells: row, owner }, at) => row.forEach((cell, column) => {
    const placed = columns[column];
    if (!cell || !placed || !figures.has(placed.form.field) || typeof cell.value === 'number' || /^-?\d+([.,]\d+)?$|^-$/.test(cell.value)) return;
    const why = reasonOf(placed.form.field === 'pagu' ? undefined : valueIn(indikator.get(owner.indikator ?? ''), placed));
    const found = cells.get(why);
    if (found) found.push({ row: bodyTop + at, column });
    else cells.set(why, [{ row: bodyTop + at, column }]);
  }));
  const parts = untyped.flatMap((why) => ((of) => (of ? [{ why, cells: of }] : []))(cells.get(why)));
  return parts.length > 0 ? [{ kind: 'tidak-dapat-diketik', parts }] : [];
}

const untyped: readonly Untyped[] = ['rentang', 'batas', 'predikat', 'rasio', 'catatan', 'satuan', 'lain'];

function reasonOf(value: Value | null | undefined): Untyped {
  if (!value) return 'lain';
  switch (value.form.kind) {
    case 'range':
      return 'rentang';
    case 'inequality':
      return 'batas';
    case 'predicate':
      return 'predikat';
    case 'ratio':
      return 'rasio';
    case 'number':
    case 'percent':
    case 'quantity':
      return value.annotation !== null ? 'catatan' : unitOf(value) === null ? 'lain' : 'satuan';
    default:
      return 'lain';
  }
}

function valueIn(one: Plan['indikator'][number] | undefined, { form: { field }, year }: PlacedColumn): Value | null | undefined {
  if (!one) return null;
  if (field === 'kondisi-awal') return one.kondisiAwal;
  return field === 'kondisi-akhir' ? one.kondisiAkhir : year === null ? null : one.targets[year];
}
