import type { CellValue } from '../../matrix';
import type { Zone } from '../../plan';
import { columnName } from '../host/addresses';
import { packSteps, removeSheet } from '../draw/draw';
import type { Step } from '../draw/draw-steps';
import { claimTables, keepTable, keptTables, type DrawnTable } from '../draw/drawn-tables';
import type { Attempt } from '../host/failure';
import { classify } from '../host/failures';
import { kaskadeName } from '../kept/kaskade-name';
import { freshKaskade, noKaskade, ownSheet, queueChange, queueKaskade, type Kaskade } from '../kept/kaskade-sheet';
import { nothing, request } from '../host/requests';
import type { SheetRef } from '../reading/read-sheets';
import { freeSheetName } from '../draw/sheet-names';
import { hidesRows } from '../write/hidden-rows';
import { asWritten } from '../write/typed-text';
import { findingColumns, recap, type FindingRow, type FindingsWords } from './finding-rows';
import { cellFor, ourColumns, placeRows, type PlacedRow, type TableNow } from './place-rows';
import { queueRecap, queueRecapLooks } from './recap-sheet';

/** First row of the table: its heads. */
const headRow = 3;
const tableName = 'Kaskade_Temuan';

/** What is in the workbook of findings sheets written before. */
interface FindingsNow {
  readonly sheets: readonly SheetRef[];
  /** Names that tables of the workbook have. */
  readonly tables: readonly string[];
  readonly kaskade: Kaskade;
  readonly findings: { readonly sheet: SheetRef; readonly table: Zone; readonly name: string; readonly now: TableNow; readonly hides: boolean } | null;
  readonly recap: { readonly sheet: SheetRef; readonly bottom: number; readonly charts: readonly string[]; readonly hides: boolean } | null;
}

export interface FindingsWritten {
  readonly sheet: SheetRef;
  readonly drawn: readonly DrawnTable[];
  readonly kaskadeId: string | null;
}

/**
 * Writes the findings sheet and its recap, or brings them up to date where they stand: the planner's own columns, widths and filters stay, and what she has written about a finding stays beside it.
 * Requests: names; our own sheet, where it is there; what stands on the two sheets, where they are there, or the new sheets; content (one per 1.5 MB); recap, memory and the way there; filters, where the table was there.
 */
export async function writeFindings(rows: readonly FindingRow[], source: SheetRef, words: FindingsWords, onProgress: (done: number) => void = nothing): Promise<Attempt<FindingsWritten>> {
  const made: string[] = [];
  let begun = false;
  try {
    const now = await lookAtFindings(words);
    const recaps = recap(rows, words);
    begun = true;
    const missing = [...(now.findings ? [] : [words.sheetName]), ...(now.recap ? [] : [words.recapName])];
    const added = missing.length > 0 ? [...(await addSheets(missing, now.sheets, made))] : [];
    const findings = now.findings?.sheet ?? added.shift();
    const recapSheet = now.recap?.sheet ?? added.shift();
    if (!findings || !recapSheet) throw new Error('a sheet was made and not named');
    const steps = now.findings ? refreshSteps(now.findings, rows, words) : newSteps(rows, words, freeTableName(now.tables));
    const batches = packSteps([...steps]);
    for (const [index, batch] of batches.entries()) {
      await request((context) => {
        const sheet = context.workbook.worksheets.getItem(findings.id);
        for (const step of batch) step.queue(sheet);
        return nothing;
      });
      onProgress((index + 1) / (batches.length + 1));
    }
    const kaskadeId = await request((context) => {
      const target = context.workbook.worksheets.getItem(recapSheet.id);
      queueRecap(target, recaps, words, now.recap);
      if (!now.recap) queueRecapLooks(target);
      queueMemory(context, now, findings, recapSheet, source);
      context.workbook.worksheets.getItem(findings.id).activate();
      const own = context.workbook.worksheets.getItem(kaskadeName).load('id');
      return () => own.id;
    });
    await reapplyFilters(now.findings);
    const drawn = [{ sheet: findings, layout: 'temuan' }, { sheet: recapSheet, layout: 'rekap-temuan' }].map((table): DrawnTable => ({ ...table, key: table.sheet.id, source, choices: null, serial: 0 }));
    return { ok: true, value: { sheet: findings, drawn, kaskadeId } };
  } catch (error) {
    // What was there before may have changed; what was made goes again.
    const swept = await Promise.all(made.map(removeSheet));
    const isClean = !begun || (made.length === 2 && !swept.includes(false));
    return { ok: false, failure: classify(error), written: isClean ? 'nothing' : 'unverified' };
  }
}

/** Where the filters hide rows, they hide them by what the rows held before; a host that has none to apply is no failure. */
async function reapplyFilters(findings: FindingsNow['findings']): Promise<void> {
  if (!findings) return;
  try {
    await request((context) => (context.workbook.tables.getItem(findings.name).reapplyFilters(), nothing));
  } catch (error) {
    console.warn('Kaskade brought the findings up to date, but could not apply their filters again', classify(error));
  }
}

async function lookAtFindings(words: FindingsWords): Promise<FindingsNow> {
  const { sheets, tables } = await request((context) => {
    const list = context.workbook.worksheets.load('items/id,items/name');
    const known = context.workbook.tables.load('items/name,items/worksheet/id');
    return () => ({ sheets: list.items.map(({ id, name }) => ({ id, name })), tables: known.items.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id })) });
  });
  const kaskade = sheets.some(({ name }) => name === kaskadeName) ? await request((context) => queueKaskade(context, true)) : noKaskade;
  const known = claimTables(sheets, keptTables(kaskade));
  const candidates = known.filter(({ layout }) => layout === 'temuan').flatMap(({ sheet }) => tables.filter(({ sheetId }) => sheetId === sheet.id).map(({ name }) => ({ sheet, name })));
  const recapSheet = known.find(({ layout }) => layout === 'rekap-temuan')?.sheet ?? null;
  const none = { sheets, tables: tables.map(({ name }) => name), kaskade };
  if (candidates.length === 0 && !recapSheet) return { ...none, findings: null, recap: null };
  return request((context) => {
    const { workbook } = context;
    const readers = candidates.map(({ sheet, name }) => ({
      sheet, name,
      range: workbook.tables.getItem(name).getRange().load('rowIndex,columnIndex,rowCount,columnCount,rowHidden'),
      used: workbook.worksheets.getItem(sheet.id).getUsedRange(true).load('values,rowIndex,columnIndex'),
    }));
    const own = recapSheet && workbook.worksheets.getItem(recapSheet.id);
    const recapUsed = own?.getUsedRange(true).load('rowIndex,rowCount,rowHidden');
    const charts = own?.charts.load('items/name');
    return () => {
      const found = readers.flatMap(({ sheet, name, range, used }) => {
        const table = { top: range.rowIndex, left: range.columnIndex, bottom: range.rowIndex + range.rowCount - 1, right: range.columnIndex + range.columnCount - 1 };
        const now = tableNow({ values: used.values as CellValue[][], top: used.rowIndex, left: used.columnIndex }, table, words);
        return now ? [{ sheet, name, table, now, hides: hidesRows(range) }] : [];
      });
      return {
        ...none,
        findings: found[0] ?? null,
        recap: recapSheet && {
          sheet: recapSheet, bottom: recapUsed ? recapUsed.rowIndex + recapUsed.rowCount - 1 : 0, charts: charts?.items.map(({ name }) => name) ?? [], hides: recapUsed ? hidesRows(recapUsed) : false,
        },
      };
    };
  });
}

function tableNow(used: { readonly values: CellValue[][]; readonly top: number; readonly left: number }, zone: Zone, words: FindingsWords): TableNow | null {
  const at = (row: number, column: number): CellValue => used.values[row - used.top]?.[column - used.left] ?? '';
  const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, index) => zone.left + index);
  const ours = ourColumns(columns.map((column) => String(at(zone.top, column) ?? '')), words);
  if (!ours) return null;
  const mine = new Set([...ours.values()].map((index) => index + zone.left));
  const rows = Array.from({ length: zone.bottom - zone.top }, (_, index) => columns.map((column) => at(zone.top + 1 + index, column)));
  const own = rows.map((_, index) => (used.values[zone.top + 1 + index - used.top] ?? []).some((value, x) => value !== '' && value !== null && !mine.has(used.left + x)));
  return { at: ours, rows, own };
}

/** Makes sheets of these names, or of the next that are free; `made` is told the names beforehand. One request. */
async function addSheets(wanted: readonly string[], sheets: readonly SheetRef[], made: string[]): Promise<readonly SheetRef[]> {
  const names: string[] = [];
  for (const one of wanted) names.push(freeSheetName(one, [...sheets.map(({ name }) => name), ...names]));
  made.push(...names);
  return request((context) => {
    const list = names.map((name) => context.workbook.worksheets.add(name).load('id,name'));
    return () => list.map(({ id, name }) => ({ id, name }));
  });
}

/** Cells per step. */
const cellsPerStep = 4000;

/** Blocks of rows of some columns, each written at once; row by row where rows are hidden, since Excel would put several into those that are seen. */
function blockSteps(
  placed: readonly PlacedRow[], columns: readonly { readonly from: number; readonly names: readonly (typeof findingColumns)[number][] }[], top: number, words: FindingsWords, hides = false,
): readonly Step[] {
  const steps: Step[] = [];
  for (const { from, names } of columns) {
    const height = hides ? 1 : Math.max(1, Math.floor(cellsPerStep / names.length));
    for (let first = 0; first < placed.length; first += height) {
      const values = placed.slice(first, first + height).map((row) => names.map((name) => cellFor(row, name, words)));
      steps.push({ weight: JSON.stringify(values).length + 300, queue: (sheet) => void (sheet.getRangeByIndexes(top + first, from, values.length, names.length).values = values) });
    }
  }
  return steps;
}

const widths: readonly number[] = [68, 150, 90, 48, 360, 170, 70, 120, 220];

function freeTableName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = tableName;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${tableName}_${number}`;
  return name;
}

function newSteps(rows: readonly FindingRow[], words: FindingsWords, name: string): readonly Step[] {
  const placed = rows.map((row): PlacedRow => ({ kind: 'finding', row }));
  const bottom = headRow + Math.max(1, placed.length);
  const last = columnName(findingColumns.length - 1);
  const heads: Step = {
    weight: 1000,
    queue: (sheet) => {
      sheet.getRange('A1:A2').values = [[asWritten(words.title, 'General')], [asWritten(words.note, 'General')]];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.font.size = 14;
      sheet.getRangeByIndexes(headRow, 0, 1, findingColumns.length).values = [findingColumns.map((column) => words.columns[column][0])];
      if (rows.length === 0) sheet.getRangeByIndexes(headRow + 1, findingColumns.indexOf('pesan'), 1, 1).values = [[asWritten(words.clean, 'General')]];
    },
  };
  const looks: Step = {
    weight: 3000,
    queue: (sheet) => {
      const table = sheet.tables.add(`A${headRow + 1}:${last}${bottom + 1}`, true);
      table.name = name;
      table.style = 'TableStyleLight1';
      for (const [column, points] of widths.entries()) sheet.getRange(`${columnName(column)}:${columnName(column)}`).format.columnWidth = points;
      const body = sheet.getRangeByIndexes(headRow + 1, 0, bottom - headRow, findingColumns.length);
      body.format.verticalAlignment = 'Top';
      body.format.wrapText = true;
      // A paragraph: wrapped it would make every row five lines high. It runs on to the right, and is read in full in its cell.
      sheet.getRangeByIndexes(headRow + 1, findingColumns.indexOf('mengapa'), bottom - headRow, 1).format.wrapText = false;
      const links = sheet.getRangeByIndexes(headRow + 1, findingColumns.indexOf('sel'), bottom - headRow, 1);
      links.format.font.color = '#0563C1';
      links.format.font.underline = 'Single';
      sheet.freezePanes.freezeRows(headRow + 1);
    },
  };
  return [heads, ...blockSteps(placed, [{ from: 0, names: findingColumns }], headRow + 1, words), looks];
}

function refreshSteps({ table, name, now, hides }: NonNullable<FindingsNow['findings']>, rows: readonly FindingRow[], words: FindingsWords): readonly Step[] {
  const placed = placeRows(now, rows, words);
  const there = now.rows.length;
  // A table keeps one row at least; what it says then is that there is nothing.
  const kept = Math.max(1, placed.filter(({ kind }) => kind !== 'free').length);
  const top = table.top + 1;
  const steps: Step[] = [];
  if (placed.length > there) {
    // Whole rows come in under the table, so that nothing below it is written over.
    steps.push({
      weight: 600,
      queue: (sheet) => {
        sheet.getRange(`${top + there + 1}:${top + placed.length}`).insert('Down');
        sheet.tables.getItem(name).resize(sheet.getRangeByIndexes(table.top, table.left, placed.length + 1, table.right - table.left + 1));
      },
    });
  }
  const runs = runsOf([...now.at].sort(([, a], [, b]) => a - b));
  steps.push(...blockSteps(placed, runs.map(({ from, names }) => ({ from: from + table.left, names })), top, words, hides));
  const message = now.at.get('pesan');
  if (rows.length === 0 && placed.every(({ kind }) => kind === 'free') && message !== undefined) {
    steps.push({ weight: 300, queue: (sheet) => void (sheet.getRangeByIndexes(top, table.left + message, 1, 1).values = [[asWritten(words.clean, 'General')]]) });
  }
  // From the bottom up, so that rows above keep their places; the first row stays where it would be the last.
  const free = placed.flatMap(({ kind }, index) => (kind === 'free' ? [index] : [])).slice(placed.length > 0 && placed.every(({ kind }) => kind === 'free') ? 1 : 0);
  if (placed.length <= there && free.length > 0 && there > kept) {
    for (const { first, last } of rowRuns(free).reverse()) {
      steps.push({
        weight: hides ? 600 : 300,
        queue: (sheet) => {
          const rows = sheet.getRange(`${top + first + 1}:${top + last + 1}`);
          // Of rows that a filter hides it is not certain that they go.
          if (hides) rows.rowHidden = false;
          rows.delete('Up');
        },
      });
    }
  }
  return steps;
}

/** Our columns that stand side by side, to be written together. */
function runsOf(columns: readonly (readonly [(typeof findingColumns)[number], number])[]): readonly { readonly from: number; readonly names: readonly (typeof findingColumns)[number][] }[] {
  const runs: { from: number; names: (typeof findingColumns)[number][] }[] = [];
  for (const [name, at] of columns) {
    const run = runs.at(-1);
    if (run && run.from + run.names.length === at) run.names.push(name);
    else runs.push({ from: at, names: [name] });
  }
  return runs;
}

function rowRuns(rows: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.last + 1 === row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/** Both sheets are remembered as drawn, in one change of our own sheet: neither is ever read. */
function queueMemory(context: Excel.RequestContext, { kaskade, sheets }: FindingsNow, findings: SheetRef, recapSheet: SheetRef, source: SheetRef): void {
  const names = [...sheets.map(({ name }) => name), findings.name, recapSheet.name];
  const changes = [{ sheet: findings, layout: 'temuan' }, { sheet: recapSheet, layout: 'rekap-temuan' }].map(({ sheet, layout }) => keepTable(kaskade, sheet, { layout, source, choices: null }, names));
  ownSheet(context, kaskade);
  queueChange(context, kaskade.exists ? kaskade : freshKaskade, { remove: [...new Set(changes.flatMap(({ remove }) => remove))], add: changes.flatMap(({ add }) => add) });
}
