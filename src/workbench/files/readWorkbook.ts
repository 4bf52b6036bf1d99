import { defaultExtras } from '../book';
import type { SheetExtras, ValidationTexts, Visibility } from '../contracts';
import type { WorkbookData } from '../engine';
import { indonesia } from '../locale';
import { absoluteReference, parseArea, splitReference } from './areas';
import { engineSheetName, withEngineSheetNames } from './formulas';
import { lose, nothingCarried, type Carried } from './carried';
import { relationshipsOf, type Parts, type Relationship } from './package';
import { readCharts } from './readCharts';
import { readPage } from './readPage';
import { richText } from './readCells';
import { formatNumbers, readPanes, readSheet } from './readSheet';
import { readSettings } from './settingsPart';
import { Palette, readStyles } from './readStyles';
import { defaultColumnPixels, defaultRowPixels } from './sizes';
import { attribute, childOf, childrenOf, flagAttribute, parseXml, textOf, type Element } from './xml';
import { refuse, type Refusal } from './refusal';

/** Version of the engine's data format that is written here; the engine upgrades older ones by itself. */
const dataVersion = '19.3.2';

export interface ReadWorkbook {
  data: WorkbookData;
  extras: Map<string, SheetExtras>;
  settings: Map<string, unknown>;
  validations: Map<string, ValidationTexts>;
  /** Table names by sheet id and range, as `lembar1!A1:D9`. */
  tableNames: Map<string, string>;
  /** Chart names by the engine's chart id. */
  chartNames: Map<string, string>;
  carried: Carried;
}

interface SheetEntry {
  id: string;
  name: string;
  visibility: Visibility;
  path: string;
}

/** Reads the parts of a workbook package. Throws where a part is missing or malformed. */
export function readWorkbook(parts: Parts): ReadWorkbook | Refusal {
  const path = relationshipsOf(parts, '').find((relation) => relation.type === 'officeDocument')?.target;
  if (path?.endsWith('.bin')) return refuse('binaryFormat');
  const root = path ? xmlPart(parts, path) : null;
  if (!path || root?.localName !== 'workbook') return refuse('notWorkbook');
  const carried = nothingCarried();
  const relations = relationshipsOf(parts, path);
  const related = (type: string): Element | null => xmlPart(parts, relations.find((relation) => relation.type === type)?.target ?? '');
  const theme = related('theme');
  const stylesRoot = related('styles');
  const styles = readStyles(stylesRoot, theme);
  carried.normalFont = styles.normalFont;
  carried.core = parts.get('docProps/core.xml') ?? null;
  const strings = Array.from(childrenOf(related('sharedStrings'), 'si'), (item) => {
    const runs = Array.from(childrenOf(item, 'r')).length;
    if (runs > 1) lose(carried, 'richText');
    return richText(item);
  });
  const sheets = readSheetList(root, relations, carried);
  if (sheets.length === 0) return refuse('broken');
  noteLosses(relations, carried);
  const names = readNames(root, sheets, carried);
  const extras = new Map<string, SheetExtras>();
  const validations = new Map<string, ValidationTexts>();
  const tableNames = new Map<string, string>();
  const chartNames = new Map<string, string>();
  const colors = new Palette(theme, stylesRoot);
  const data: WorkbookData = {
    version: dataVersion,
    revisionId: 'START_REVISION',
    uniqueFigureIds: true,
    settings: { locale: indonesia },
    pivots: {},
    pivotNextId: 1,
    customTableStyles: {},
    namedRanges: Object.fromEntries(names.ranges),
    styles: Object.fromEntries(styles.formats.flatMap((format, i) => (format.style ? [[i + 1, format.style]] : []))),
    borders: Object.fromEntries(styles.formats.flatMap((format, i) => (format.border ? [[i + 1, format.border]] : []))),
    formats: Object.fromEntries([...formatNumbers(styles)].map(([format, number]) => [number, format])),
    sheets: sheets.map((sheet) => {
      const worksheet = xmlPart(parts, sheet.path);
      if (!worksheet) throw new Error(`The sheet part ${sheet.path} is missing`);
      const own = relationshipsOf(parts, sheet.path);
      const tables = own.filter((relation) => relation.type === 'table').flatMap((relation) => xmlPart(parts, relation.target) ?? []);
      for (const table of tables) tableNames.set(`${sheet.id}!${attribute(table, 'ref') ?? ''}`, attribute(table, 'displayName') ?? attribute(table, 'name') ?? '');
      const { rows, columns, crossed } = readPanes(worksheet);
      extras.set(sheet.id, {
        ...defaultExtras(),
        panes: crossed.rows || crossed.columns ? { rows, columns } : null,
        visibility: sheet.visibility,
        isProtected: flagAttribute(childOf(worksheet, 'sheetProtection'), 'sheet'),
        page: readPage(worksheet, names.titles.get(sheet.id) ?? null, names.printAreas.get(sheet.id) ?? null),
      });
      noteSheetLosses(own, parts, carried);
      const read = readSheet(worksheet, {
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === 'Visible',
        strings,
        styles,
        colors,
        carried,
        texts: validations,
        tables,
        names: new Map(names.ranges.map(([name, range]) => [name.toLowerCase(), range])),
        links: readLinks(worksheet, own, carried),
        from1904: flagAttribute(childOf(root, 'workbookPr'), 'date1904'),
      });
      const charts = readCharts(parts, own, sheet.id, { column: (index) => read.cols[index]?.size ?? defaultColumnPixels, row: (index) => read.rows[index]?.size ?? defaultRowPixels });
      for (const [id, name] of charts.names) chartNames.set(id, name);
      lose(carried, 'drawings', charts.lost);
      return { ...read, figures: [...charts.figures] };
    }),
  };
  return { data, extras, settings: readSettings(parts), validations, tableNames, chartNames, carried };
}

function xmlPart(parts: Parts, path: string): Element | null {
  const content = parts.get(path);
  return content ? parseXml(content) : null;
}

function readSheetList(root: Element, relations: readonly Relationship[], carried: Carried): SheetEntry[] {
  const sheets: SheetEntry[] = [];
  for (const sheet of childrenOf(childOf(root, 'sheets'), 'sheet')) {
    const relation = relations.find((candidate) => candidate.id === attribute(sheet, 'id'));
    if (relation?.type !== 'worksheet') {
      lose(carried, 'chartSheets');
      continue;
    }
    const state = attribute(sheet, 'state');
    const visibility = state === 'veryHidden' ? 'VeryHidden' : state === 'hidden' ? 'Hidden' : 'Visible';
    // Ids come from the file, so that two windows on one workbook agree on them.
    sheets.push({ id: `lembar${attribute(sheet, 'sheetId') ?? sheets.length + 1}`, name: engineSheetName(attribute(sheet, 'name') ?? ''), visibility, path: relation.target });
  }
  return sheets;
}

interface Names {
  /** Name and range, in the engine's terms. */
  ranges: [string, string][];
  titles: Map<string, string>;
  printAreas: Map<string, string>;
}

function readNames(root: Element, sheets: readonly SheetEntry[], carried: Carried): Names {
  const names: Names = { ranges: [], titles: new Map(), printAreas: new Map() };
  const order = Array.from(childrenOf(childOf(root, 'sheets'), 'sheet'), (sheet) => engineSheetName(attribute(sheet, 'name') ?? ''));
  for (const entry of childrenOf(childOf(root, 'definedNames'), 'definedName')) {
    const name = attribute(entry, 'name') ?? '';
    const refersTo = withEngineSheetNames(textOf(entry).trim());
    const local = attribute(entry, 'localSheetId');
    const sheetId = local === null ? null : (sheets.find((sheet) => sheet.name === order[Number(local)])?.id ?? null);
    if (name === '_xlnm.Print_Titles' && sheetId) names.titles.set(sheetId, refersTo);
    else if (name === '_xlnm.Print_Area' && sheetId) names.printAreas.set(sheetId, refersTo);
    else if (name.startsWith('_xlnm.')) continue;
    else {
      const reference = splitReference(refersTo);
      const area = reference ? parseArea(reference.rest) : null;
      const known = reference !== null && sheets.some((sheet) => sheet.name === reference.sheet);
      const hidden = flagAttribute(entry, 'hidden');
      // The engine knows one kind of name: visible, of the whole workbook, for one bounded range.
      if (reference && area && known && local === null && !hidden && area.bottom !== Infinity && area.right !== Infinity) names.ranges.push([name, absoluteReference(reference.sheet, area).replace(/\$/g, '')]);
      else carried.names.push({ name, refersTo, hidden, sheetId });
    }
  }
  return names;
}

/** Addresses of external links by cell; only what is safe to follow from a page. */
function readLinks(worksheet: Element, relations: readonly Relationship[], carried: Carried): Map<string, string> {
  const links = new Map<string, string>();
  for (const link of childrenOf(childOf(worksheet, 'hyperlinks'), 'hyperlink')) {
    const relation = relations.find((candidate) => candidate.id === attribute(link, 'id'));
    const address = attribute(link, 'ref') ?? '';
    if (relation?.external && /^(?:https?:|mailto:)[^\s()]*$/i.test(relation.target) && !address.includes(':')) links.set(address, relation.target);
    else lose(carried, 'innerLinks');
  }
  return links;
}

function noteLosses(relations: readonly Relationship[], carried: Carried): void {
  lose(carried, 'macros', relations.filter((relation) => relation.type === 'vbaProject').length);
  lose(carried, 'externalLinks', relations.filter((relation) => relation.type === 'externalLink').length);
  lose(carried, 'pivots', relations.filter((relation) => relation.type === 'pivotCacheDefinition').length);
}

function noteSheetLosses(relations: readonly Relationship[], parts: Parts, carried: Carried): void {
  for (const relation of relations) {
    if (relation.type === 'comments') lose(carried, 'comments', Array.from(childrenOf(childOf(xmlPart(parts, relation.target), 'commentList'))).length);
  }
}
