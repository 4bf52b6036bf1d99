import { depthOf, type Field, type Level } from '../plan';
import { holdsAgencies, holdsMarks } from './agency-columns';
import { withBaseline } from './baselines';
import { filled, holdsFigures, holdsLabels, holdsWords, settleMeasure } from './column-evidence';
import { withOwners } from './column-owners';
import { shareScale } from './column-scales';
import { evaluatedYear } from './evaluation';
import { senseOf, type Sense } from './head-senses';
import { isNumberingRow, isWide, type HeaderBlock } from './header';
import type { ColumnMapping } from './reading';
import { figureColumnOf, measureColumnOf } from './row-measures';
import type { Sheet } from './sheet';
import { statedLevel } from './levels';
import { groupByLevel } from './level-groups';
import { levelsByRank } from './ranks';
import { isYearHead, leavesYears, mayTellYears } from './long';
import { isAgencyName, labelledAgency, looksLikeAgency } from './opd';
import { openingLevel, readPrefix } from './prefixes';
import { isNote, isTotal } from './remarks';
import { spellYears } from './short-years';
import { bearsOut, holdsCodes, likelyWords } from './second-look';
import { splitCodeColumns } from './split-codes';
import { fold, isBlankText } from './text';
import { scaleOf } from './values';
import { levelsNamed, likelyHead, meaningOf, unbroken, type Meaning } from './vocabulary';
import { withMainUnit } from './yearly-units';
import { isCount, isYearZero, yearOf } from './years';

/** A column's mapping with what reading its cells needs. */
export interface MappedColumn extends ColumnMapping {
  /** Factor to rupiah for amounts. */
  readonly scale: number;
  /** Levels that an uraian column's header names; several where one column holds the whole cascade. */
  readonly levels: readonly Level[];
}

/** A column's words in the header. */
export interface Path {
  readonly column: number;
  /** Header words over the column, from the top down, each once. */
  readonly words: readonly string[];
  /** First column of the lowest cell, where that is merged over several. */
  readonly from: number;
}

/** Reads the header's words over each column and says what the column holds; columns that say nothing known are left out. */
export function mapColumns(sheet: Sheet, block: HeaderBlock, dataTop: number): readonly MappedColumn[] {
  const paths = pathsOf(sheet, block);
  const spelled = spellYears(paths.flatMap(({ words }) => words), block.titles);
  const senses = paths.map((path) => ({ path, sense: nearestSense(sheet, block, path.column, path.words.map((said) => spelled.get(said) ?? said)) }));
  const evaluated = evaluatedYear(block.titles);
  const measures = measureColumnOf(sheet, block);
  const lone = loneYear(senses);
  const anyCalendar = senses.some(({ sense }) => sense?.calendar === true);
  const split = splitCodeColumns(sheet, block, senses.map(({ path, sense }) => ({ path, field: sense?.field ?? null })), dataTop);
  const mapped: MappedColumn[] = [...split].map(([column, header]) => ({ column, field: 'kode', header, confidence: 0.9, scale: 1, levels: [] }));
  for (const { path, sense } of senses) {
    if (split.size > 0 && (split.has(path.column) || sense?.field === 'kode')) continue;
    if (!sense || path.column === measures) continue;
    // Where calendar years head the columns, a lone "Tahun 1" elsewhere is a word, not a year.
    if (sense.year !== undefined && anyCalendar && sense.calendar !== true) continue;
    // The years of a long table stand in its rows.
    if (sense.year === undefined && mayTellYears(sheet, block, path.column)) continue;
    const header = path.words.join(' › ');
    const year = sense.year ?? (anyCalendar && (sense.field.startsWith('realisasi') || sense.quarter !== undefined) ? evaluated ?? (sense.quarter === undefined ? undefined : lone) : undefined);
    // Amounts in rows of their own say nothing of the column.
    const field = measures === null ? settleMeasure(sheet, sense, path, dataTop) : sense.field;
    if ((field === 'uraian' || field === 'indikator') && holdsFigures(sheet, block, path.column, dataTop, sense.confidence >= sure)) continue;
    if (field === 'opd' && senses.some((beside) => beside.path.words[0] === path.words[0] && holdsMarks(sheet, beside.path.column, dataTop))) continue;
    if (field === 'target' && year === undefined && holdsWords(sheet, path.column, dataTop)) continue;
    mapped.push({
      column: path.column, field, header, confidence: sense.confidence, scale: scaleOf(header),
      levels: field === 'uraian' || field === 'indikator' ? levelsNamed(lowestOf(path.words)) : [],
      ...(year === undefined ? {} : { year }), ...(sense.quarter === undefined ? {} : { quarter: sense.quarter }),
    });
  }
  const answering = mapped.some(({ field }) => field === 'opd') ? undefined : paths.find(({ column, words }) => !mapped.some((one) => one.column === column) && holdsAgencies(sheet, block, column, words.at(-1) ?? ''));
  if (answering) mapped.push({ column: answering.column, field: 'opd', header: answering.words.join(' › '), confidence: likely, scale: 1, levels: [] });
  const coded = mapped.some(({ field }) => field === 'kode') ? undefined : paths.find(({ column, words }) => !mapped.some((one) => one.column === column) && !namesOther(words) && mapped.some((one) => (one.field === 'uraian' || one.field === 'indikator') && one.column > column) && holdsCodes(sheet, block, column));
  if (coded) mapped.push({ column: coded.column, field: 'kode', header: coded.words.join(' › '), confidence: likely, scale: 1, levels: [] });
  const named = withFigures(sheet, block, withTitles(sheet, block, namesByIku(sheet, block, mapped, dataTop), paths), paths, measures);
  const begun = withBaseline(named, new Map(paths.map(({ column, words }) => [column, words])), block.titles);
  const dated = withYearColumn(sheet, block, dateLone(sheet, block, begun, evaluated), paths);
  const spread = spreadLevels(sheet, block, tellCodes(sheet, block, dated, paths, dataTop), paths, dataTop);
  const kept = dropDoubles(sheet, groupByLevel(spread), paths, dataTop, split);
  return assignLevels(withOwners(sheet, shareScale(sheet, withMainUnit(kept), dataTop), dataTop));
}

/** Where no other column has the names of indicators, "IKU" over words is their head; beside such a column, over marks, or empty where rows say themselves what they are, it says which of them are IKU. */
function namesByIku(sheet: Sheet, block: HeaderBlock, mapped: readonly MappedColumn[], dataTop: number): readonly MappedColumn[] {
  if (mapped.some(({ field }) => field === 'indikator')) return mapped;
  const least = mapped.some(({ field }) => field === 'tingkat') ? 1 : 0;
  return mapped.map((column): MappedColumn => (column.field === 'iku' && !holdsLabels(sheet, block, column.column) && filled(sheet, column.column, dataTop) >= least ? { ...column, field: 'indikator' } : column));
}

/** Where a column says each row's level and none is headed as words of the cascade, "nama" over words heads them: so databases name it. */
function withTitles(sheet: Sheet, block: HeaderBlock, mapped: readonly MappedColumn[], paths: readonly Path[]): readonly MappedColumn[] {
  if (!mapped.some(({ field }) => field === 'tingkat') || mapped.some(({ field }) => field === 'uraian')) return mapped;
  const named = paths.find(({ column, words }) => titled.test(fold(words.at(-1) ?? '').replace(/[^\p{L}]+/gu, ' ').trim()) && !mapped.some((one) => one.column === column) && !holdsLabels(sheet, block, column));
  return named ? [...mapped, { column: named.column, field: 'uraian', header: named.words.join(' › '), confidence: likely, scale: 1, levels: [] }] : mapped;
}
const titled = /^(?:nama|name|judul|title|deskripsi|description|teks|isi|label|nama (?:item|node|data|kinerja))$/;

/** Where rows say their year and what they hold ("Tahun | Jenis | Nilai"), the column of figures is that of the targets: what a row holds instead is told row by row. */
function withFigures(sheet: Sheet, block: HeaderBlock, mapped: readonly MappedColumn[], paths: readonly Path[], measures: number | null): readonly MappedColumn[] {
  if (measures === null || mapped.some(({ field }) => field === 'target') || !paths.some(({ column }) => mayTellYears(sheet, block, column))) return mapped;
  const told = new Set(mapped.flatMap(({ column, confidence }) => (confidence > likely ? [column] : [])));
  const free = paths.filter(({ column }) => column !== measures && !told.has(column) && !mayTellYears(sheet, block, column));
  const column = figureColumnOf(sheet, block, free);
  if (column === null) return mapped;
  const header = paths.find((path) => path.column === column)?.words.join(' › ') ?? '';
  return [...mapped.filter((one) => one.column !== column), { column, field: 'target', header, confidence: likely, scale: 1, levels: [] }];
}

/** The one year that a form of one year plans for: its quarters are of that year. */
function loneYear(senses: readonly { readonly sense: Sense | null }[]): number | undefined {
  const years = new Set(senses.flatMap(({ sense }) => (sense?.calendar === true && sense.year !== undefined && (sense.field === 'target' || sense.field === 'pagu') ? [sense.year] : [])));
  const [only, ...more] = years;
  return more.length === 0 ? only : undefined;
}

/** How sure a column is that its head alone does not name; and from where on its head leaves no doubt. */
const likely = 0.8;
const sure = 0.9;

/** What a column's words mean; words that are only near to the vocabulary's where the cells below bear it out. */
function nearestSense(sheet: Sheet, block: HeaderBlock, column: number, words: readonly string[]): Sense | null {
  const said = senseOf(words);
  const near = likelyWords(words);
  const sense = near && senseOf(near);
  return sense && bearsOut(sheet, block, column, sense.field) ? { ...sense, confidence: Math.min(sense.confidence, likely) } : said;
}

/** The lowest words over a column, as they are taken. */
function lowestOf(words: readonly string[]): string {
  const lowest = words[words.length - 1] ?? '';
  return likelyHead(lowest) ?? lowest;
}

/** Whether a head says that its column holds something else, however much that looks like codes; "ID Program" over codes is theirs. */
const namesOther = (words: readonly string[]): boolean => words.some((said) => !coding.has(meaningOf(said)?.meaning ?? 'kelompok'));
const coding: ReadonlySet<Meaning> = new Set<Meaning>(['kelompok', 'uraian', 'id', 'kode']);

/** A table that names no year over its targets, and has a column that says them, is a long one: a row per indicator and year. */
function withYearColumn(sheet: Sheet, block: HeaderBlock, mapped: readonly MappedColumn[], paths: readonly Path[]): readonly MappedColumn[] {
  const told = leavesYears(mapped) ? paths.find(({ column }) => mayTellYears(sheet, block, column)) : undefined;
  return told ? [...mapped, { column: told.column, field: 'tahun', header: told.words.join(' › '), confidence: 0.95, scale: 1, levels: [] }] : mapped;
}

/** Words over each column: merged cells count for every column they cover; a blank to the right of a heading continues it where words stand below. */
export function pathsOf(sheet: Sheet, block: HeaderBlock): readonly Path[] {
  const paths: Path[] = [];
  const rows: number[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1) if (row !== block.numberingRow) rows.push(row);
  const carried = new Map<number, string>();
  for (let column = block.left; column <= block.right; column += 1) {
    const words: string[] = [];
    let from = column;
    // A name of its own under nothing ends what headings to the left stretch over.
    const last = rows.at(-1);
    if (last !== undefined && rows.slice(0, -1).every((row) => sheet.isBlank(row, column) && !sheet.mergeAt(row, column)) && !sheet.isBlank(last, column) && !isHead(sheet, last, column)) carried.clear();
    for (const [depth, row] of rows.entries()) {
      const merge = sheet.mergeAt(row, column);
      // A column's number may be merged over the rows below it.
      const own = merge ? (merge.top === block.numberingRow ? '' : sheet.text(merge.top, merge.left)) : sheet.text(row, column);
      let said = unbroken(own).replace(/\s+/g, ' ').trim();
      if (said !== '') {
        carried.set(depth, said);
        // A new heading ends what deeper rows carried over from the left.
        for (const deeper of [...carried.keys()]) if (deeper > depth) carried.delete(deeper);
        from = merge ? merge.left : column;
      } else if (!merge && depth < rows.length - 1 && rows.slice(depth + 1).some((below) => isHead(sheet, below, column)) && !rows.slice(depth + 1).some((below) => isWhole(sheet.text(below, column))) && isOwnless(sheet, rows, depth, column)) {
        said = carried.get(depth) ?? '';
      }
      if (said !== '' && words[words.length - 1] !== said) words.push(said);
    }
    if (words.length > 0) paths.push({ column, words, from });
  }
  return paths;
}

/** "Target 2025" says measure and year: it needs no heading, least of all one that stands to its left. */
function isWhole(text: string): boolean {
  const year = yearOf(text);
  return year.kind !== 'none' && year.rest !== '' && meaningOf(year.rest) !== null;
}

function isHead(sheet: Sheet, row: number, column: number): boolean {
  const text = sheet.text(row, column);
  if (isBlankText(text)) return false;
  if (yearOf(text).kind !== 'none' || isCount(text) || isYearZero(text)) return true;
  const meaning = meaningOf(likelyHead(text) ?? text)?.meaning;
  return meaning === 'target' || meaning === 'pagu' || meaning === 'realisasi' || meaning === 'realisasi-pagu' || meaning === 'capaian' || meaning === 'satuan' || text.trim() === '%';
}

/** True where nothing above this row heads the column: an unmerged heading to the left may stretch over it. */
function isOwnless(sheet: Sheet, rows: readonly number[], depth: number, column: number): boolean {
  return rows.slice(0, depth).every((row) => sheet.isBlank(row, column));
}

/** "Urusan / Bidang / Program" merged over a column of codes and one of words: the first is the code, where no other column is. */
function tellCodes(sheet: Sheet, block: HeaderBlock, mapped: readonly MappedColumn[], paths: readonly Path[], dataTop: number): readonly MappedColumn[] {
  const fromOf = new Map(paths.map((path) => [path.column, path.from]));
  if (mapped.some(({ field }) => field === 'kode')) return mapped;
  return mapped.map((column): MappedColumn => {
    const beside = mapped.some((other) => other.field === 'uraian' && other.column > column.column && fromOf.get(other.column) === fromOf.get(column.column));
    if (column.field !== 'uraian' || !beside) return column;
    let codes = 0;
    for (let row = dataTop; row <= Math.min(sheet.zone.bottom, dataTop + 300); row += 1) {
      const text = sheet.isBlank(row, column.column) || isNumberingRow(sheet, row, block.left, block.right) ? '' : sheet.text(row, column.column).trim();
      if (/^[\dx]{1,4}([.,-][\dx]{1,4})*\.?$/i.test(text)) codes += 1;
      else if (/\p{L}{3}/u.test(text) && !column.header.includes(unbroken(text).replace(/\s+/g, ' '))) return column;
    }
    return codes > 0 ? { ...column, field: 'kode', levels: [] } : column;
  });
}

/**
 * One heading of several levels merged over several columns of words: each column holds one level, further in meaning further down. Which level,
 * the words in it say, and the order of the levels that the heading names.
 */
function spreadLevels(sheet: Sheet, block: HeaderBlock, mapped: readonly MappedColumn[], paths: readonly Path[], dataTop: number): readonly MappedColumn[] {
  const fromOf = new Map(paths.map((path) => [path.column, path.from]));
  const heads = new Set(paths.flatMap(({ words }) => words.map(fold)));
  const spread = new Map<number, Level>();
  for (const first of mapped) {
    if (first.field !== 'uraian' || first.levels.length < 2 || fromOf.get(first.column) !== first.column) continue;
    const group = mapped.filter((column) => column.field === 'uraian' && fromOf.get(column.column) === first.column);
    const end = Math.max(...group.map(({ column }) => column));
    const clues = group.flatMap((column, rank) => wordsIn(sheet, heads, column.column, end, mapped, dataTop).map((text) => ({ rank, told: statedLevel({ text, code: null, tingkat: null }) })));
    const above = levelsAbove(sheet, block, first.levels, group, mapped, dataTop);
    const all = [...first.levels].sort((a, b) => depthOf(a) - depthOf(b));
    // As many columns as levels go from the top down, in a template without rows as well; words that say otherwise are stronger.
    const down = [all.filter((level) => !above.has(level)), all].find((levels) => levels.length === group.length && clues.every(({ rank, told }) => told === null || told === levels[rank]));
    if (down && group.length > 1 && new Set(clues.map((clue) => clue.rank)).size !== 1) {
      for (const [rank, column] of group.entries()) if (down[rank] !== undefined) spread.set(column.column, down[rank]);
      continue;
    }
    if (new Set(clues.map((clue) => clue.rank)).size < 2) continue;
    const levels = levelsByRank(clues, first.levels, above);
    for (const [rank, column] of group.entries()) {
      const level = levels.get(rank);
      if (level !== undefined) spread.set(column.column, level);
    }
  }
  return mapped.map((column): MappedColumn => {
    const level = spread.get(column.column);
    return level === undefined ? column : { ...column, levels: [level], level };
  });
}

/** Whether one cell of the table is filled in this row; working figures beside the table are no part of it. */
function isAlone(sheet: Sheet, row: number, mapped: readonly MappedColumn[]): boolean {
  return mapped.filter(({ column }) => !sheet.isBlank(row, column)).length === 1;
}

/** Levels of full-width lines between the rows: no column holds those. A line that says none is of the topmost one, where there are more levels than columns. */
function levelsAbove(sheet: Sheet, block: HeaderBlock, named: readonly Level[], group: readonly MappedColumn[], mapped: readonly MappedColumn[], dataTop: number): ReadonlySet<Level> {
  const found = new Set<Level>();
  const end = Math.max(...group.map(({ column }) => column));
  let unmarked = false;
  for (let row = dataTop; row <= Math.min(sheet.zone.bottom, dataTop + 300); row += 1) {
    for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
      if (sheet.isBlank(row, column)) continue;
      const text = sheet.text(row, column);
      const merge = sheet.mergeAt(row, column);
      const inside = group.some((mapped) => mapped.column === column) && (merge?.right ?? column) <= end && !isAlone(sheet, row, mapped);
      const prefix = inside ? 'none' : readPrefix(text);
      if (prefix !== 'none') found.add(prefix.level);
      else if (merge && isWide(merge, block) && openingLevel(text) === 'none' && !isNote(text) && !isTotal(text) && !looksLikeAgency(text) && !block.titles.includes(text.trim())) unmarked = true;
      break;
    }
  }
  const [top] = [...named].sort((a, b) => depthOf(a) - depthOf(b));
  if (unmarked && found.size === 0 && top !== undefined && group.length < named.length) found.add(top);
  return found;
}

/** Texts of several letters that begin in a column and end in a column up to `end`, each once per cell; no `heads` that come again. */
function wordsIn(sheet: Sheet, heads: ReadonlySet<string>, column: number, end: number, mapped: readonly MappedColumn[], dataTop: number): readonly string[] {
  const texts: string[] = [];
  for (let row = dataTop; row <= Math.min(sheet.zone.bottom, dataTop + 300); row += 1) {
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.left !== column || merge.top !== row || merge.right > end)) continue;
    const text = sheet.text(row, column);
    if (heads.has(fold(unbroken(text))) || (readPrefix(text) !== 'none' && isAlone(sheet, row, mapped))) continue;
    if (/\p{L}{3}/u.test(text) && !isNote(text) && !isTotal(text) && !isAgencyName(text) && labelledAgency(text) === null) texts.push(text);
  }
  return texts;
}

/**
 * The only target of a table without years ("No | Indikator | Target | Satuan") is of the year that its titles name, else of its one year; so is the only pagu beside it. Where the same heading comes
 * twice ("Target dan Satuan" of the RPJMD, then of the RKPD), the first is the table's own.
 */
function dateLone(sheet: Sheet, block: HeaderBlock, mapped: readonly MappedColumn[], named: number | null): readonly MappedColumn[] {
  const targets = undated(mapped, 'target');
  if (targets.length === 0) return mapped;
  for (let column = block.left; column <= block.right; column += 1) if (isYearHead(sheet, block, column)) return mapped;
  const lone = new Set([...targets, ...undated(mapped, 'pagu')]);
  return mapped.map((column) => (lone.has(column) ? { ...column, year: named ?? 1 } : column));
}

/** The columns of a field where none has a year and all are headed alike; none in other tables. */
function undated(mapped: readonly MappedColumn[], field: Field): readonly MappedColumn[] {
  const all = mapped.filter((column) => column.field === field);
  return all.every(({ year, header }) => year === undefined && fold(header) === fold(all[0]?.header ?? '')) ? all : [];
}

/** One column per field and year. Columns of a split code are all kept, those under one merged heading too, else the first that holds anything. */
function dropDoubles(sheet: Sheet, mapped: readonly MappedColumn[], paths: readonly Path[], dataTop: number, split: ReadonlyMap<number, string>): readonly MappedColumn[] {
  const fromOf = new Map(paths.map((path) => [path.column, path.from]));
  const kept: MappedColumn[] = [];
  for (const column of mapped) {
    const rival = kept.find((other) => other.field === column.field && other.year === column.year && other.quarter === column.quarter && sameLevels(other, column));
    if (!rival) kept.push(column);
    else if (isReference(rival, column, kept)) kept[kept.indexOf(rival)] = column;
    else if (column.field === 'kode' && (split.has(column.column) || fromOf.get(column.column) === fromOf.get(rival.column))) kept.push(column);
    else if (fromOf.get(column.column) === fromOf.get(rival.column)) {
      if (filled(sheet, rival.column, dataTop) === 0 && filled(sheet, column.column, dataTop) > 0) kept[kept.indexOf(rival)] = column;
    } else if (column.confidence > rival.confidence + 0.1) kept[kept.indexOf(rival)] = column;
  }
  return kept.sort((a, b) => a.column - b.column);
}

/** "Sasaran RPJMD | Tujuan PD | Sasaran PD", "Tujuan RPJMD | Sasaran RPJMD | Tujuan Renstra": the one before its superior, or of the document above, is another's, that this cascade only points to. */
function isReference(first: MappedColumn, second: MappedColumn, kept: readonly MappedColumn[]): boolean {
  const [level] = second.levels;
  if (second.field !== 'uraian' || level === undefined || second.levels.length > 1) return false;
  if (ofRegion.test(first.header) && !ofRegion.test(second.header)) return true;
  return kept.some((between) => between.field === 'uraian' && between.column > first.column && between.column < second.column && between.levels.length === 1 && depthOf(between.levels[0] ?? level) < depthOf(level));
}

/** The region's own plans, which an agency's plan points to. */
const ofRegion = /\brpj[mp]d\b/i;

function sameLevels(a: MappedColumn, b: MappedColumn): boolean {
  if (a.field !== 'uraian' && a.field !== 'indikator') return a.level === b.level;
  return a.levels.join() === b.levels.join();
}

/** Where each level has its own column, the column's level is part of its mapping; a lone column's heading only hints. */
function assignLevels(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const many = (field: Field): boolean => columns.filter((column) => column.field === field).length > 1;
  const [items, indicators] = [many('uraian'), many('indikator')];
  return columns.map((column) => {
    const [level, ...more] = column.levels;
    // "Sasaran | Indikator Sasaran | … | Program": what stands behind the indicator is deeper, and has none.
    const below = column.field === 'indikator' && level !== undefined && columns.some((other) => other.field === 'uraian' && other.column > column.column && other.levels.every((deeper) => depthOf(deeper) > depthOf(level)));
    const own = (column.field === 'uraian' && items) || (column.field === 'indikator' && (indicators || (items && below)));
    return own && level !== undefined && more.length === 0 ? { ...column, level } : column;
  });
}
