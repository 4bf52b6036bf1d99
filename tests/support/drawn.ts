import { layouts, type Drawing, type Layout, type LayoutChoices } from '../../src/layouts';
import { isReading, readIndikatorText, readSheet, type CellValue, type Reading } from '../../src/matrix';
import { lineageOf, viewPlan, type Field, type Indikator, type Level, type Plan, type PlanView, type Value } from '../../src/plan';
import { headerLines } from '../../src/tools/layout-docs';
import { gridOf } from './shown';

/** The layout of an id. */
export function layoutOf(id: string): Layout {
  const layout = layouts.find((one) => one.id === id);
  if (!layout) throw new Error(`there is no layout ${id}`);
  return layout;
}

/** Draws a plan with a layout's own choices, but for those given. */
export function drawn(id: string, of: Plan, choices: Partial<LayoutChoices> = {}): Drawing {
  const layout = layoutOf(id);
  return layout.draw(of, { ...layout.defaults(of), ...choices });
}

export const bodyTop = (drawing: Drawing): number => drawing.print.titleRows!.last + 1;

/** Body rows from the left, empty cells as "". */
export function bodyOf(drawing: Drawing): (string | number)[][] {
  return drawing.values.slice(bodyTop(drawing)).map((cells) => cells.map((cell) => cell ?? ''));
}

/** The header with its spans in the notation of the published tables, "Kode[r3] | 2019[c2]", one text per row; the numbering row is its last. */
export function headerOf(drawing: Drawing): readonly string[] {
  return headerLines(drawing);
}

/** Merges of the body as "row:column–row:column", rows counted from the first body row. */
export function mergesOf(drawing: Drawing): string[] {
  const top = bodyTop(drawing);
  return drawing.merges.filter((zone) => zone.top >= top).map((zone) => `${zone.top - top}:${zone.left}–${zone.bottom - top}:${zone.right}`).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** Formulas by the body's rows: "0:5 =SUM(F9:F12)". */
export function formulasOf(drawing: Drawing): string[] {
  return drawing.formulas.map(({ row, column, formula }) => `${row - bodyTop(drawing)}:${column} ${formula}`);
}

/** A drawing as the reader of planners' sheets understands it. */
export function readBack(drawing: Drawing): Reading {
  const formulas = drawing.values.map((cells) => cells.map((cell): CellValue => cell));
  for (const { row, column, formula } of drawing.formulas) formulas[row]![column] = formula;
  const result = readSheet({ ...gridOf(drawing), formulas });
  if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
  return result;
}

/** What a table carries: the levels that it has rows or columns for, and the fields of its indicators. */
export interface Carried {
  readonly levels: readonly Level[];
  readonly fields: readonly Field[];
}

/**
 * What a plan says in the levels and fields that a table carries, indicator by indicator; ids, numbers and prefixes left out. An item's own pagu is its first indicator's where that has none: on a
 * sheet both stand on one row.
 */
export function told(of: Plan, { levels, fields }: Carried): unknown {
  const view = viewPlan(of);
  const kept = new Set(levels);
  const coded = fields.includes('kode');
  return {
    items: of.items.filter(({ level }) => kept.has(level)).map(({ level, code, title }) => (coded ? `${level} ${code?.raw ?? ''} ${title.trim()}` : `${level} ${title.trim()}`)),
    indikator: of.indikator.filter((one) => levels.length === 0 || kept.has(view.itemOf(one)?.level ?? 'visi')).map((one) => ({
      under: one.itemId === null ? [] : lineageOf(view, one.itemId).filter(({ level }) => kept.has(level)).map(({ level, title }) => `${level} ${title.trim()}`),
      name: readIndikatorText(one.name).name,
      ...Object.fromEntries(fields.filter((field) => field !== 'kode').map((field) => [field, fact(withItemsPagu(view, one), field, of.years)])),
    })),
  };
}

/** What the indicators of a list say, by their names: the order of a list, and what its indicators hang on, are its own. */
export function listed(of: Plan, carried: Carried): unknown {
  const { indikator } = told(of, carried) as { readonly indikator: readonly { readonly name: string }[] };
  return indikator.map((one) => ({ ...one, under: [] })).sort((a, b) => a.name.localeCompare(b.name, 'id'));
}

/** The same plan with these years only. */
export const inYears = (of: Plan, years: readonly number[]): Plan => ({ ...of, years });

function withItemsPagu(view: PlanView, one: Indikator): Indikator {
  const item = view.itemOf(one);
  if (!item || view.indikatorOf(item.id)[0] !== one) return one;
  const written = Object.fromEntries(Object.entries(one.pagu).filter(([, value]) => value.form.kind !== 'missing'));
  return { ...one, pagu: { ...item.pagu, ...written }, paguAkhir: one.paguAkhir ?? item.paguAkhir };
}

function fact(one: Indikator, field: Field, years: readonly number[]): unknown {
  const raw = (value: Value | null | undefined): string => (value?.form.kind === 'missing' ? '' : value?.raw ?? '');
  const amount = (value: Value | null | undefined): unknown => (value?.form.kind === 'number' ? value.form.value : raw(value));
  switch (field) {
    case 'kondisi-awal': return raw(one.kondisiAwal);
    case 'kondisi-akhir': return raw(one.kondisiAkhir);
    case 'target': return years.map((year) => raw(one.targets[year]));
    case 'pagu': return years.map((year) => amount(one.pagu[year]));
    case 'pagu-akhir': return amount(one.paguAkhir);
    case 'opd': return one.opd.refs.map((ref) => ref.raw);
    case 'satuan': return one.satuan ?? '';
    case 'catatan': return one.catatan ?? '';
    case 'sumber-data': return one.sumberData ?? '';
    case 'definisi': return one.definisi ?? '';
    case 'formula': return one.formula ?? '';
    case 'lokasi': return one.lokasi ?? '';
    case 'arah': return one.arah ?? '';
    default: throw new Error(`${field} is not compared`);
  }
}
