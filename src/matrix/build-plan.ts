import type { ByYear, Field, FieldRef, Indikator, Item, Opd, OpdCell, OpdRole, Period, Plan, Value } from '../plan';
import type { MappedColumn } from './columns';
import type { IndikatorDraft } from './drafts';
import { isPerRow } from './long';
import { agencyBook, parseOpdCell } from './opd';
import type { Rows } from './rows';
import type { Sheet } from './sheet';
import { isBlankText } from './text';
import { parseRupiah, parseValue, tallyOf, unitInName, type Tally } from './values';
import { settleValue, type ValueCell } from './values/parse-value';

const nobody: OpdCell = { raw: '', refs: [] };
const money: ReadonlySet<Field> = new Set<Field>(['pagu', 'pagu-akhir', 'realisasi-pagu']);

/** The cell that says what stands at a row and column: itself, or the first cell of a vertical merge over it. */
function sourceRow(sheet: Sheet, row: number, column: number): number | null {
  const merge = sheet.mergeAt(row, column);
  if (!merge) return row;
  return merge.left === column ? merge.top : null;
}

/** Raw texts of every OPD cell under a header, one per cell, for learning the agencies. */
export function opdTexts(sheet: Sheet, columns: readonly MappedColumn[], rows: Rows): readonly string[] {
  const texts: string[] = [];
  const taken = new Set<number>([...rows.itemOn.keys()]);
  for (const column of columns) {
    if (column.field !== 'opd' && column.field !== 'opd-pendukung') continue;
    for (const row of taken) if (!sheet.isBlank(row, column.column)) texts.push(sheet.text(row, column.column));
  }
  return texts;
}

/** Puts drafts and cells together into a plan. `owner` is the agency that the titles name: where the table has no column for agencies, all of it is that one's. */
export function buildPlan(sheet: Sheet, columns: readonly MappedColumn[], rows: Rows, agencies: readonly Opd[], period: Period | null, owner: string | null = null): Plan {
  const one = (field: Field): MappedColumn | undefined => columns.find((column) => column.field === field);
  const yearly = (field: Field): readonly MappedColumn[] => columns.filter((column) => column.field === field && column.year !== undefined);
  const [awal, akhir, paguAkhir, opd, pendukung, catatan] = [one('kondisi-awal'), one('kondisi-akhir'), one('pagu-akhir'), one('opd'), one('opd-pendukung'), one('catatan')];
  const targets = yearly('target');
  const pagu = yearly('pagu');
  const book = agencyBook(agencies);
  const cells = new Map<string, OpdCell>();

  const cellAt = (row: number, column: number): ValueCell => ({ value: sheet.value(row, column), text: sheet.text(row, column), format: sheet.format(row, column), formula: sheet.formula(row, column) });
  const valueAt = (row: number, column: MappedColumn): Value => {
    const source = sourceRow(sheet, row, column.column);
    // An amount merged over several rows is one amount, not one each: it stands on the first row only.
    if (source === null || (source !== row && money.has(column.field))) return parseValue({ value: null, text: '' });
    const cell = cellAt(source, column.column);
    return money.has(column.field) ? parseRupiah(cell, column.scale) : parseValue(cell);
  };
  const textAt = (row: number, column: MappedColumn | undefined): string | null => {
    if (!column) return null;
    const source = sourceRow(sheet, row, column.column);
    // A stored 0 in a column of words is a formula over an empty cell.
    const text = source === null || sheet.value(source, column.column) === 0 ? '' : sheet.text(source, column.column);
    return isBlankText(text) ? null : text;
  };
  const parseOpd = (raw: string, role: OpdRole): OpdCell => {
    const key = `${role}:${raw}`;
    const known = cells.get(key) ?? parseOpdCell(raw, book, role);
    cells.set(key, known);
    return known;
  };
  const opdAt = (row: number): OpdCell => {
    const main = textAt(row, opd);
    const support = textAt(row, pendukung);
    const cell = main === null ? (opd || owner === null ? nobody : parseOpd(owner, 'penanggung-jawab')) : parseOpd(main, 'penanggung-jawab');
    return support === null ? cell : { raw: cell.raw, refs: [...cell.refs, ...parseOpd(support, 'pendukung').refs] };
  };
  const byYear = (row: number, list: readonly MappedColumn[]): ByYear => {
    const values: Record<number, Value> = {};
    for (const column of list) values[column.year ?? 0] = valueAt(row, column);
    return values;
  };
  const written = (row: number, list: readonly MappedColumn[]): ByYear => {
    const values: Record<number, Value> = {};
    for (const column of list) if (!sheet.isBlank(row, column.column)) values[column.year ?? 0] = valueAt(row, column);
    return values;
  };

  const text = (field: Field): ((row: number) => string | null) => {
    const column = one(field);
    return (row) => textAt(row, column);
  };
  const [satuan, arah, perhitungan, definisi, formula, sumberData, lokasi, iku] = (['satuan', 'arah', 'perhitungan', 'definisi', 'formula', 'sumber-data', 'lokasi', 'iku'] as const).map(text);
  const perRow = columns.filter(isPerRow);
  const ofYears = (draft: IndikatorDraft, field: Field, list: readonly MappedColumn[]): ByYear => {
    const column = draft.years && perRow.find((one) => one.field === field);
    if (!draft.years || !column) return byYear(draft.row, list);
    const values: Record<number, Value> = {};
    for (const year of rows.years) {
      const row = draft.years.get(year);
      values[year] = row === undefined ? parseValue({ value: null, text: '' }) : valueAt(row, column);
    }
    return values;
  };
  const indikator = rows.indikator.map((draft): Indikator => ({
    id: draft.id, itemId: draft.item.id, name: draft.name, raw: draft.raw, number: draft.number,
    satuan: satuan?.(draft.row) ?? unitInName(draft.name),
    kondisiAwal: awal ? valueAt(draft.row, awal) : null,
    targets: ofYears(draft, 'target', targets),
    kondisiAkhir: akhir ? valueAt(draft.row, akhir) : null,
    pagu: ofYears(draft, 'pagu', pagu),
    paguAkhir: paguAkhir ? valueAt(draft.row, paguAkhir) : null,
    opd: opdAt(draft.row),
    arah: arah?.(draft.row) ?? null, perhitungan: perhitungan?.(draft.row) ?? null, definisi: definisi?.(draft.row) ?? null, formula: formula?.(draft.row) ?? null,
    sumberData: sumberData?.(draft.row) ?? null, lokasi: lokasi?.(draft.row) ?? null, iku: iku?.(draft.row) ?? null, catatan: textAt(draft.row, catatan),
  }));
  const items = rows.items.map((draft): Item => {
    // A full-width row's merge covers the value columns; an item with an indicator on its row leaves the values to it.
    const own = !draft.rowTaken;
    const opdText = own && opd && textAt(draft.row, opd) !== null ? opdAt(draft.row) : null;
    return {
      id: draft.id, level: draft.level, code: draft.code, number: draft.number, title: draft.title, raw: draft.raw, parentId: draft.parent?.id ?? null,
      pagu: own ? written(draft.row, pagu) : {},
      paguAkhir: own && paguAkhir && !sheet.isBlank(draft.row, paguAkhir.column) ? valueAt(draft.row, paguAkhir) : null,
      opd: opdText,
      catatan: own ? textAt(draft.row, catatan) : null,
    };
  });
  return {
    period,
    years: rows.years.length > 0 ? rows.years : [...new Set(targets.map((column) => column.year ?? 0))].sort((a, b) => a - b),
    items,
    indikator: settleAll(indikator, rows.indikator),
    opd: agencies,
    carries: carriesOf(columns, rows.years),
  };
}

/** Settles values in doubt by the rest of their row, the rest of their column, the satuan and the name. */
function settleAll(indikator: readonly Indikator[], drafts: readonly IndikatorDraft[]): readonly Indikator[] {
  if (!indikator.some(hasDoubt) || drafts.length === 0) return indikator;
  const columns = new Map<string, Tally>();
  const columnTally = (key: string, pick: (one: Indikator) => Value | null | undefined): Tally => {
    const known = columns.get(key);
    if (known) return known;
    const values: Value[] = [];
    for (const one of indikator) {
      const value = pick(one);
      if (value) values.push(value);
    }
    const made = tallyOf(values);
    columns.set(key, made);
    return made;
  };
  return indikator.map((one): Indikator => {
    if (!hasDoubt(one)) return one;
    const row = tallyOf(valuesOf(one));
    const settle = (value: Value, key: string, pick: (other: Indikator) => Value | null | undefined): Value =>
      value.form.kind === 'ambiguous' ? settleValue(value, { row, column: columnTally(key, pick), satuan: one.satuan, name: one.name }) : value;
    const targets: Record<number, Value> = {};
    for (const [year, value] of Object.entries(one.targets)) targets[Number(year)] = settle(value, `target:${year}`, (other) => other.targets[Number(year)]);
    return {
      ...one,
      targets,
      kondisiAwal: one.kondisiAwal && settle(one.kondisiAwal, 'awal', (other) => other.kondisiAwal),
      kondisiAkhir: one.kondisiAkhir && settle(one.kondisiAkhir, 'akhir', (other) => other.kondisiAkhir),
    };
  });
}

function valuesOf(one: Indikator): readonly Value[] {
  const values = Object.values(one.targets);
  if (one.kondisiAwal) values.push(one.kondisiAwal);
  if (one.kondisiAkhir) values.push(one.kondisiAkhir);
  return values;
}

function hasDoubt(one: Indikator): boolean {
  if (one.kondisiAwal?.form.kind === 'ambiguous' || one.kondisiAkhir?.form.kind === 'ambiguous') return true;
  for (const year in one.targets) if (one.targets[year]?.form.kind === 'ambiguous') return true;
  return false;
}

function carriesOf(columns: readonly MappedColumn[], years: readonly number[]): readonly FieldRef[] {
  const seen = new Set<string>();
  const refs: FieldRef[] = [];
  const each = columns.flatMap((column) => (years.length > 0 && isPerRow(column) ? years.map((year) => ({ ...column, year })) : [column]));
  for (const { field, year, level } of each) {
    const key = `${field}:${year ?? ''}:${level ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    refs.push({ field, ...(year === undefined ? {} : { year }), ...(level === undefined ? {} : { level }) });
  }
  return refs;
}
