import { fieldKey, fieldRef, type ByYear, type Field, type FieldRef, type Indikator, type Item, type Level, type Opd, type OpdCell, type OpdRole, type Period, type Plan, type Value } from '../plan';
import type { MappedColumn } from './columns';
import { wordsRow, type IndikatorDraft } from './drafts';
import { columnsApart, lineOf } from './lines';
import { isPerRow } from './long';
import { agencyBook, parseOpdCell } from './opd';
import type { Rows } from './rows';
import { settleAll } from './settle';
import type { Sheet } from './sheet';
import { isBlankText } from './text';
import { parseRupiah, parseValue, scaleOf, unitInName } from './values';
import type { ValueCell } from './values/parse-value';
import { unitColumns } from './yearly-units';
import { yearOf } from './years';

const nobody: OpdCell = { raw: '', refs: [] };
const money: ReadonlySet<Field> = new Set<Field>(['pagu', 'pagu-akhir', 'realisasi-pagu']);
/** What only an indicator has a use for. */
const measures: ReadonlySet<Field> = new Set<Field>(['target', 'kondisi-awal', 'kondisi-akhir', 'realisasi', 'capaian']);

/** The cell that says what stands at a row and column: itself, or the first cell of a vertical merge over it. */
function sourceRow(sheet: Sheet, row: number, column: number): number | null {
  const merge = sheet.mergeAt(row, column);
  if (!merge) return row;
  return merge.left === column ? merge.top : null;
}

/** Raw texts of every OPD cell under a header, one per cell, for learning the agencies. */
export function opdTexts(sheet: Sheet, columns: readonly MappedColumn[], rows: Rows): readonly string[] {
  const texts: string[] = rows.agencies.map(({ name }) => name);
  const taken = new Set<number>([...rows.itemOn.keys(), ...rows.indikatorOn.keys()]);
  for (const column of columns) {
    if (column.field !== 'opd' && column.field !== 'opd-pendukung') continue;
    for (const row of taken) if (!sheet.isBlank(row, column.column)) texts.push(sheet.text(row, column.column));
  }
  return texts;
}

/** Puts drafts and cells together into a plan. `owner` is the agency that the titles name: where the table has no column for agencies and no row above names another, all of it is that one's; `settle` settles values in doubt by what surrounds them. */
export function buildPlan(sheet: Sheet, columns: readonly MappedColumn[], rows: Rows, agencies: readonly Opd[], period: Period | null, owner: string | null = null, settle = (read: readonly Indikator[]): readonly Indikator[] => settleAll(read).indikator): Plan {
  const columnsOf = columnsByLevel(columns);
  const opdColumn = columns.some(({ field }) => field === 'opd');
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
  // =IFERROR(H40+#REF!,"") shows nothing and has lost its reference.
  const hidesError = (row: number, column: number): boolean => {
    const formula = sheet.formula(row, column);
    return typeof formula === 'string' && formula.startsWith('=') && formula.includes('#REF!');
  };
  const headedBy = (row: number): OpdCell => {
    const heading = rows.agencies.filter((one) => one.row < row).at(-1)?.name ?? owner;
    return opdColumn || heading === null ? nobody : parseOpd(heading, 'penanggung-jawab');
  };
  const opdAt = (row: number, { one }: LevelColumns): OpdCell => {
    const main = textAt(row, one('opd'));
    const support = textAt(row, one('opd-pendukung'));
    const cell = main === null ? headedBy(row) : parseOpd(main, 'penanggung-jawab');
    return support === null ? cell : { raw: cell.raw, refs: [...cell.refs, ...parseOpd(support, 'pendukung').refs] };
  };
  const byYear = (row: number, list: readonly MappedColumn[]): ByYear => {
    const values: Record<number, Value> = {};
    for (const column of list) values[column.year ?? 0] = valueAt(row, column);
    return values;
  };
  const written = (row: number, list: readonly MappedColumn[]): ByYear => {
    const values: Record<number, Value> = {};
    for (const column of list) if (!sheet.isBlank(row, column.column) || hidesError(row, column.column)) values[column.year ?? 0] = valueAt(row, column);
    return values;
  };

  const perRow = columns.filter(isPerRow);
  const onLine = (draft: IndikatorDraft, ref: FieldRef): Value | null => {
    const line = lineOf(draft, ref, columns);
    if (!line) return null;
    const { row, column } = line;
    const unit = textAt(row, columns.find(({ field }) => field === 'satuan'));
    return valueAt(row, { ...column, field: ref.field, scale: Math.max(column.scale, scaleOf(unit ?? '')) });
  };
  const paguOnLines = (draft: IndikatorDraft, { targets }: LevelColumns): ByYear =>
    Object.fromEntries((rows.years.length > 0 ? rows.years : targets.flatMap(({ year }) => year ?? [])).map((year) => [year, onLine(draft, { field: 'pagu', year }) ?? parseValue({ value: null, text: '' })]));
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
  const levelOf = new Map(columns.flatMap(({ field, column, level }) => (field === 'indikator' && level !== undefined ? [[column, level] as const] : [])));
  const indikator = rows.indikator.map((draft): Indikator => {
    const mine = columnsOf(levelOf.get(draft.column));
    const text = (field: Field): string | null => textAt(draft.row, mine.one(field));
    const value = (field: Field): Value | null => {
      const column = mine.one(field);
      return column ? valueAt(draft.row, column) : rows.apart.includes(field) ? onLine(draft, { field }) ?? parseValue({ value: null, text: '' }) : null;
    };
    return {
      id: draft.id, itemId: draft.item?.id ?? null, name: draft.name, raw: draft.raw, number: draft.number,
      satuan: mine.satuan.map((column) => textAt(wordsRow(draft), column)).find((unit) => unit !== null) ?? unitInName(draft.name),
      kondisiAwal: value('kondisi-awal'),
      targets: ofYears(draft, 'target', mine.targets),
      kondisiAkhir: value('kondisi-akhir'),
      pagu: rows.apart.includes('pagu') ? paguOnLines(draft, mine) : ofYears(draft, 'pagu', mine.pagu),
      paguAkhir: value('pagu-akhir'),
      opd: opdAt(draft.row, mine),
      arah: directionOf(text('arah'), mine.one('arah')), perhitungan: text('perhitungan'), definisi: text('definisi'), formula: text('formula'),
      sumberData: text('sumber-data'), lokasi: text('lokasi'), iku: text('iku'), catatan: text('catatan'),
    };
  });
  // Errors in an item's row where no indicator stands: nobody reads the values, but a link is lost all the same.
  const straysOn = (row: number, { all }: LevelColumns): NonNullable<Item['strays']> => all.flatMap((column) => {
    if (!measures.has(column.field) || (sheet.isBlank(row, column.column) && !hidesError(row, column.column))) return [];
    const value = valueAt(row, column);
    return value.form.kind === 'error' ? [{ field: fieldRef(column), value }] : [];
  });
  const items = rows.items.map((draft): Item => {
    const mine = columnsOf(draft.level);
    const [opd, paguAkhir] = [mine.one('opd'), mine.one('pagu-akhir')];
    // A full-width row's merge covers the value columns; an item with an indicator on its row leaves the values to it.
    const own = !draft.rowTaken;
    const strays = own && !rows.indikatorOn.has(draft.row) ? straysOn(draft.row, mine) : [];
    const opdText = own && opd && textAt(draft.row, opd) !== null ? opdAt(draft.row, mine) : null;
    return {
      id: draft.id, level: draft.level, code: draft.code, number: draft.number, title: draft.title, raw: draft.raw, parentId: draft.parent?.id ?? null,
      pagu: own ? written(draft.row, mine.pagu) : {},
      paguAkhir: own && paguAkhir && !sheet.isBlank(draft.row, paguAkhir.column) ? valueAt(draft.row, paguAkhir) : null,
      opd: opdText,
      catatan: own ? textAt(draft.row, mine.one('catatan')) : null,
      ...(strays.length === 0 ? {} : { strays }),
    };
  });
  const baseline = baselineYear(columns);
  return {
    period,
    ...(baseline === null ? {} : { tahunKondisiAwal: baseline }),
    years: rows.years.length > 0 ? rows.years : [...new Set(columns.flatMap(({ field, year }) => (field === 'target' && year !== undefined ? [year] : [])))].sort((a, b) => a - b),
    items,
    indikator: settle(indikator),
    opd: agencies,
    carries: [...carriesOf([...columns, ...columnsApart(columns, rows.apart)], rows.years), ...(!opdColumn && (owner !== null || rows.agencies.length > 0) ? [{ field: 'opd' } as const] : [])],
  };
}

/** The year that a head over kondisi awal names ("Kondisi Awal (2024)", "Baseline › 2024"); null where it names none, or a period beside it. */
function baselineYear(columns: readonly MappedColumn[]): number | null {
  for (const { field, header } of columns) {
    const named = field === 'kondisi-awal' ? yearOf(header) : null;
    if (named?.kind === 'calendar') return named.year;
  }
  return null;
}

/** The columns that hold the values of one level's indicators. */
interface LevelColumns {
  one(this: void, field: Field): MappedColumn | undefined;
  readonly all: readonly MappedColumn[];
  readonly satuan: readonly MappedColumn[];
  readonly targets: readonly MappedColumn[];
  readonly pagu: readonly MappedColumn[];
}

/** Columns by level: those of that level, and those that hold for all. */
function columnsByLevel(columns: readonly MappedColumn[]): (level: Level | undefined) => LevelColumns {
  const made = new Map<Level | undefined, LevelColumns>();
  return (level) => {
    const known = made.get(level);
    if (known) return known;
    const own = columns.filter((column) => column.level === undefined || column.level === level);
    const first = new Map<Field, MappedColumn>();
    for (const column of own) if (!first.has(column.field)) first.set(column.field, column);
    const yearly = (field: Field): readonly MappedColumn[] => own.filter((column) => column.field === field && column.year !== undefined);
    const found: LevelColumns = { one: (field) => first.get(field), all: own, satuan: unitColumns(columns, level), targets: yearly('target'), pagu: yearly('pagu') };
    made.set(level, found);
    return found;
  };
}

/** "Ya" under "Lower Better" says that less is better; other texts say it themselves. */
function directionOf(text: string | null, column: MappedColumn | undefined): string | null {
  const answer = text === null ? null : /^\s*(ya|yes|y|tidak|no|n|t)\s*$/i.exec(text)?.[1]?.toLowerCase();
  const asked = answer && column ? (/\b(lower|rendah|turun)/i.exec(column.header.replace(/_/g, ' ')) ? 'turun' : /\b(higher|tinggi|naik)/i.exec(column.header.replace(/_/g, ' ')) ? 'naik' : null) : null;
  if (!asked || !answer) return text;
  return answer.startsWith('y') === (asked === 'turun') ? 'Turun' : 'Naik';
}

/** Each field once, and a code as often as it has columns: written as one text, it would fit none of them. */
function carriesOf(columns: readonly MappedColumn[], years: readonly number[]): readonly FieldRef[] {
  const refs = new Map<string, FieldRef>();
  const each = columns.flatMap((column) => (years.length > 0 && isPerRow(column) ? years.map((year) => ({ ...column, year })) : [column]));
  for (const column of each) {
    const key = `${fieldKey(column)}:${column.level ?? ''}${column.field === 'kode' ? `:${column.column}` : ''}`;
    if (!refs.has(key)) refs.set(key, fieldRef(column));
  }
  return [...refs.values()];
}
