import { cellOfOwner, type Edit, type Field, type Position } from '../plan';
import type { CellValue, Grid } from './grid';
import type { Reading } from './reading';
import { sheetOf, type Sheet } from './sheet';
import { isBlankText } from './text';
import { isPercentFormat, parseRupiah, parseValue, rawOf, scaleOf, writtenWith } from './values';

/** What is to be written into one cell; `content` is text that must stay text, or a number under the cell's own format. */
export interface CellWrite extends Position {
  /** What the cell holds as the edits were placed: a writer compares it once more with what stands there then. */
  readonly before: CellValue;
  readonly content: string | number;
}

/**
 * Why an edit cannot be made: the table has no cell for it; what it would change no longer stands there; a formula stands there; another of the edits
 * writes something else into the same cell.
 */
export type EditRefusal = 'tanpa-sel' | 'berubah' | 'rumus' | 'bertabrakan';

/** An edit with the cells to write: the field's own, and those below into which the same was filled down for the same owner. */
export type PlacedEdit = { readonly edit: Edit; readonly cells: readonly [CellWrite, ...CellWrite[]] } | { readonly edit: Edit; readonly refused: EditRefusal };

const money: ReadonlySet<Field> = new Set<Field>(['pagu', 'pagu-akhir', 'realisasi-pagu']);
const measured: ReadonlySet<Field> = new Set<Field>(['kondisi-awal', 'target', 'kondisi-akhir', 'realisasi', 'capaian', ...money]);

/**
 * Finds the cell of each edit, in their order, and what to write there. A cell that holds a number goes on holding one where the new text says another
 * number beyond doubt, so that formulas over it still add up; a plain whole number for an empty cell of values is one as well; everything else is text,
 * also the same number written otherwise. A cell that several edits change in the same way is written once.
 */
export function cellsOfEdits(reading: Reading, grid: Grid, edits: readonly Edit[]): readonly PlacedEdit[] {
  const sheet = sheetOf(grid);
  const taken = new Map<string, { readonly cell: CellWrite; readonly before: string }>();
  return edits.map((edit): PlacedEdit => {
    const found = place(reading, sheet, edit);
    if (typeof found === 'string') return { edit, refused: found };
    const cells = [found, ...filledDown(reading, sheet, edit, found)].map((cell) => taken.get(keyOf(cell)) ?? { cell, before: edit.before });
    const [first = { cell: found, before: edit.before }, ...more] = cells;
    if (first.cell.content !== found.content || first.before !== edit.before) return { edit, refused: 'bertabrakan' };
    for (const one of cells) taken.set(keyOf(one.cell), one);
    return { edit, cells: [first.cell, ...more.map(({ cell }) => cell)] };
  });
}

const keyOf = ({ row, column }: Position): string => `${row}:${column}`;

/** The cells to write, each once; edits that were refused are left out. */
export function writesOf(placed: readonly PlacedEdit[]): readonly CellWrite[] {
  return [...new Set(placed.flatMap((one) => ('cells' in one ? one.cells : [])))];
}

/** The grid as it would be with these cells written. What a number shows under its format only the host can tell: here it shows itself. */
export function applyEdits(grid: Grid, cells: readonly CellWrite[]): Grid {
  const values = grid.values.map((row) => [...row]);
  const texts = grid.texts.map((row) => [...row]);
  const formulas = grid.formulas?.map((row) => [...row]);
  for (const { row, column, content } of cells) {
    const [at, along] = [row - grid.origin.row, column - grid.origin.column];
    if (values[at]?.[along] === undefined) continue;
    values[at][along] = content;
    texts[at]![along] = typeof content === 'string' ? content : shown(content, grid.formats?.[at]?.[along]);
    if (formulas?.[at]) formulas[at][along] = content;
  }
  return { ...grid, values, texts, ...(formulas ? { formulas } : {}) };
}

function shown(content: number, format: string | undefined): string {
  return isPercent(format) ? `${Number((content * 100).toPrecision(14))}%` : String(content);
}

function place(reading: Reading, sheet: Sheet, edit: Edit): CellWrite | EditRefusal {
  let refused: EditRefusal = 'tanpa-sel';
  for (const at of candidates(reading, edit)) {
    const merge = sheet.mergeAt(at.row, at.column);
    if (merge && merge.left !== at.column) continue;
    const [row, column] = [merge?.top ?? at.row, at.column];
    const value = sheet.value(row, column);
    const after = replaced(edit, at.part, value, sheet, row, column);
    if (after === null) {
      refused = 'berubah';
      continue;
    }
    const formula = sheet.formula(row, column);
    if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'rumus';
    return { row, column, before: value, content: contentOf(edit, after, value, sheet, row, column, reading) };
  }
  return refused;
}

/** Planners fill words down instead of merging them, and say a satuan again under each year: all of them are the owner's, and one alone would part its rows. */
function filledDown({ provenance, data, columns }: Reading, sheet: Sheet, { owner, field }: Edit, first: CellWrite): readonly CellWrite[] {
  if (measured.has(field.field) || typeof first.before !== 'string' || isBlankText(first.before)) return [];
  const found: CellWrite[] = [];
  for (const { column, year } of field.field === 'satuan' ? columns.filter((one) => one.field === 'satuan') : []) {
    if (year !== undefined && sheet.value(first.row, column) === first.before && provenance.ownerAt({ row: first.row, column })?.owner === owner) found.push({ ...first, column });
  }
  for (let row = first.row + 1; row <= data.lastRow; row += 1) {
    const there = provenance.ownerAt({ row, column: first.column });
    if (there && there.owner !== owner) break;
    if (there && sheet.value(row, first.column) === first.before && (sheet.mergeAt(row, first.column)?.top ?? row) === row) found.push({ ...first, row });
  }
  return found;
}

interface Candidate extends Position {
  /** Where in the cell's text the field's own stands. */
  readonly part: 'whole' | 'begin' | 'end';
}

/** Cells that may hold the field: its own; a code may stand in front of its item's words, a name behind the prefix of its level, an agency behind the number or label of the row that names it for those below. */
function candidates({ provenance }: Reading, { owner, field, respells }: Edit): readonly Candidate[] {
  const table = cellOfOwner(owner);
  if (table) return [{ ...table, part: 'whole' }];
  const own = provenance.cellOf(owner, field);
  const words = field.field === 'kode' ? provenance.cellOf(owner, { field: 'uraian' }) : null;
  const heading = respells && !own && field.field === 'opd' ? provenance.headingOf(owner) : null;
  return [
    ...(own ? [{ ...own, part: 'whole' } as const] : []),
    ...(own && (field.field === 'uraian' || field.field === 'indikator') ? [{ ...own, part: 'end' } as const] : []),
    ...(words ? [{ ...words, part: 'begin' } as const] : []),
    ...(heading ? [{ ...heading, part: 'end' } as const] : []),
  ];
}

/** The cell's text with the edit made in it; null where what the edit would change does not stand there. */
function replaced({ field, before, after }: Edit, part: Candidate['part'], value: CellValue, sheet: Sheet, row: number, column: number): string | null {
  const text = sheet.text(row, column);
  if (part === 'whole') {
    if (isBlankText(before)) return isBlankText(text) || (value === 0 && !measured.has(field.field)) ? after : null;
    const cell = { value, text: sheet.grid.texts[row - sheet.zone.top]?.[column - sheet.zone.left] ?? '', format: sheet.format(row, column) };
    return text === before || rawOf(cell) === before || (typeof value === 'number' && measured.has(field.field) && saysNumber(before, value, isPercent(cell.format))) ? after : null;
  }
  if (typeof value !== 'string' || before === '') return null;
  if (part === 'begin') return value.startsWith(before) ? after + value.slice(before.length) : null;
  return value.endsWith(before) ? value.slice(0, value.length - before.length) + after : null;
}

function contentOf({ field }: Edit, after: string, value: CellValue, sheet: Sheet, row: number, column: number, reading: Reading): string | number {
  if (!measured.has(field.field)) return after;
  if (typeof value !== 'number') return (value === null || value === '') && /^(0|[1-9]\d{0,14})$/.test(after) ? Number(after) : after;
  if (money.has(field.field)) {
    const { form } = parseRupiah({ value: after, text: after });
    const scale = scaleOf(reading.columns.find((one) => one.column === column)?.header ?? '');
    return form.kind === 'number' ? form.value / scale : after;
  }
  const number = numberIn(after, isPercent(sheet.format(row, column)));
  return number === null || number === value ? after : number;
}

/** The number that a text says beyond doubt, as a cell stores it; null for any other text. */
function numberIn(text: string, percent: boolean): number | null {
  const { form, noisy } = parseValue({ value: text, text });
  if (form.kind === 'number' && !percent) return noisy ? exactly(text) ?? form.value : form.value;
  return form.kind === 'percent' && percent ? Number((form.value / 100).toPrecision(14)) : null;
}

/** All the digits of a long decimal, dust included: what stood there is put back as it stood. */
function exactly(text: string): number | null {
  return /^-?\d+[.,]\d+$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
}

function saysNumber(text: string, value: number, percent: boolean): boolean {
  return numberIn(text, percent) === value
    || (['.', ','] as const).some((mark) => {
      const { form } = parseValue({ value: text, text }, writtenWith(mark));
      return form.kind === 'number' && !percent && form.value === value;
    });
}

function isPercent(format: string | undefined): boolean {
  return format !== undefined && isPercentFormat(format);
}
