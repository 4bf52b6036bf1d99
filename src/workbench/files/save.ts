import { extrasOf, tableName } from '../book';
import type { Book } from '../contracts';
import { absoluteReference, quotedName } from './areas';
import { carriedOf, type Carried } from './carried';
import { pack, type Parts } from './package';
import { writeCharts } from './writeCharts';
import { writeSettings } from './settingsPart';
import { pageNames } from './writePage';
import { sheetXml, SharedStrings, tableXml } from './writeSheet';
import { StyleSheet } from './writeStyles';
import { element, escapeText, part } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Stands in where no manifest is known. */
const addInId = '00000000-0000-4000-8000-000000000000';

export interface SaveOptions {
  /** Manifest id under which Excel will look for the document settings. */
  addIn?: string;
}

/**
 * Writes a book as .xlsx. The parts are written here and not by the engine's own export, which was measured to turn every formula into an array formula and to write neither names
 * nor fonts nor print setup. The same book gives the same bytes.
 */
export function saveBook(book: Book, options: SaveOptions = {}): Uint8Array {
  const { getters } = book.model;
  const carried = carriedOf(book);
  const parts: Parts = new Map();
  const types: Record<string, string> = {};
  const styles = new StyleSheet(carried.normalFont);
  const strings = new SharedStrings();
  const sheetIds = getters.getSheetIds();
  const visible = sheetIds.filter((id) => extrasOf(book, id).visibility === 'Visible');
  const active = visible.includes(getters.getActiveSheetId()) ? getters.getActiveSheetId() : visible[0];
  let tableCount = 0;
  let chartCount = 0;
  sheetIds.forEach((sheetId, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const relationships: string[] = [];
    const relate = (type: string, target: string, external = false): string => {
      const id = `rId${relationships.length + 1}`;
      relationships.push(element('Relationship', { Id: id, Type: `${officeRelations}/${type}`, Target: target, TargetMode: external ? 'External' : null }));
      return id;
    };
    // Excel wants at least one row below a table's header.
    const tables = getters.getCoreTables(sheetId).filter(({ range: { zone }, config }) => zone.bottom - zone.top >= config.numberOfHeaders);
    for (const table of tables) {
      tableCount += 1;
      const tablePath = `xl/tables/table${tableCount}.xml`;
      parts.set(tablePath, part(tableXml(book, sheetId, table, tableCount, tableName(book, table.id))));
      types[`/${tablePath}`] = `${sheetTypes}.table+xml`;
      relate('table', `../tables/table${tableCount}.xml`);
    }
    const drawing = writeCharts(book, sheetId, parts, types, chartCount);
    chartCount += drawing?.charts ?? 0;
    const xml = sheetXml({
      book,
      sheetId,
      extras: extrasOf(book, sheetId),
      carried,
      styles,
      strings,
      isActive: sheetId === active,
      tables,
      drawing: drawing && relate('drawing', drawing.target),
      link: (address) => relate('hyperlink', address, true),
    });
    parts.set(path, part(xml));
    types[`/${path}`] = `${sheetTypes}.worksheet+xml`;
    if (relationships.length > 0) parts.set(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, part(element('Relationships', { xmlns: packageRelations }, relationships.join(''))));
  });
  parts.set('xl/workbook.xml', part(workbookXml(book, carried, sheetIds, active)));
  parts.set('xl/styles.xml', styles.write());
  parts.set('xl/sharedStrings.xml', part(strings.write()));
  const workbookRelations = [
    ...sheetIds.map((_, i) => ({ type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
  parts.set('xl/_rels/workbook.xml.rels', part(relationshipsXml(workbookRelations.map(({ type, target }) => ({ type: `${officeRelations}/${type}`, target })))));
  types['/xl/workbook.xml'] = `${sheetTypes}.sheet.main+xml`;
  types['/xl/styles.xml'] = `${sheetTypes}.styles+xml`;
  types['/xl/sharedStrings.xml'] = `${sheetTypes}.sharedStrings+xml`;
  const settings = writeSettings(book.settings, options.addIn ?? addInId, parts);
  const root = [{ type: `${officeRelations}/officeDocument`, target: 'xl/workbook.xml' }, ...(settings.relationship ? [settings.relationship] : [])];
  if (carried.core) {
    parts.set('docProps/core.xml', carried.core);
    types['/docProps/core.xml'] = 'application/vnd.openxmlformats-package.core-properties+xml';
    root.push({ type: `${packageRelations}/metadata/core-properties`, target: 'docProps/core.xml' });
  }
  parts.set('_rels/.rels', part(relationshipsXml(root)));
  const contentTypes = contentTypesXml({ ...types, ...settings.contentTypes });
  // The first entry of the zip, as Office writes it.
  return pack(new Map([['[Content_Types].xml', part(contentTypes)], ...parts]));
}

function workbookXml(book: Book, carried: Carried, sheetIds: readonly string[], active: string | undefined): string {
  const { getters } = book.model;
  const states = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
  const sheets = sheetIds.map((id, i) => element('sheet', { name: getters.getSheetName(id), sheetId: sheetNumber(id, i, sheetIds), state: states[extrasOf(book, id).visibility], 'r:id': `rId${i + 1}` }));
  const names: { name: string; localSheetId: number | null; hidden: boolean | null; refersTo: string }[] = [];
  sheetIds.forEach((id, localSheetId) => {
    const sheetName = getters.getSheetName(id);
    const { titles, area } = pageNames(extrasOf(book, id).page, sheetName);
    const filter = carried.autoFilters.get(id);
    if (filter) names.push({ name: '_xlnm._FilterDatabase', localSheetId, hidden: true, refersTo: filterReference(sheetName, filter) });
    if (area) names.push({ name: '_xlnm.Print_Area', localSheetId, hidden: null, refersTo: area });
    if (titles) names.push({ name: '_xlnm.Print_Titles', localSheetId, hidden: null, refersTo: titles });
  });
  for (const { name, range } of getters.getNamedRanges()) {
    if (sheetIds.includes(range.sheetId)) names.push({ name, localSheetId: null, hidden: null, refersTo: absoluteReference(getters.getSheetName(range.sheetId), range.zone) });
  }
  for (const { name, refersTo, hidden, sheetId } of carried.names) {
    const localSheetId = sheetId === null ? null : sheetIds.indexOf(sheetId);
    if (localSheetId !== -1) names.push({ name, localSheetId, hidden: hidden || null, refersTo });
  }
  // Excel sorts names; some readers rely on it.
  names.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : (a.localSheetId ?? -1) - (b.localSheetId ?? -1)));
  const defined = names.map(({ name, localSheetId, hidden, refersTo }) => element('definedName', { name, localSheetId, hidden }, escapeText(refersTo)));
  return element(
    'workbook',
    { xmlns: main, 'xmlns:r': officeRelations },
    element('bookViews', {}, element('workbookView', { activeTab: Math.max(0, sheetIds.indexOf(active ?? '')) })) +
      element('sheets', {}, sheets.join('')) +
      (defined.length > 0 ? element('definedNames', {}, defined.join('')) : '') +
      // The engine's results are cached in the cells, but Excel is to have the last word.
      element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
  );
}

// The number from the opened file where there is one, so that ids stay when the file is opened again.
function sheetNumber(id: string, index: number, sheetIds: readonly string[]): number {
  const numberOf = (sheetId: string): number => Number(/^lembar([0-9]+)$/.exec(sheetId)?.[1] ?? 0);
  const own = numberOf(id);
  return own > 0 ? own : Math.max(0, ...sheetIds.map(numberOf)) + sheetIds.slice(0, index + 1).filter((other) => numberOf(other) === 0).length;
}

function filterReference(sheetName: string, filter: string): string {
  const [first = '', last = first] = filter.split(':');
  const fixed = (cell: string): string => cell.replace(/\$/g, '').replace(/^([A-Za-z]+)([0-9]+)$/, '$$$1$$$2');
  return `${quotedName(sheetName)}!${fixed(first)}:${fixed(last)}`;
}

function relationshipsXml(relationships: readonly { type: string; target: string }[]): string {
  return element('Relationships', { xmlns: packageRelations }, relationships.map(({ type, target }, i) => element('Relationship', { Id: `rId${i + 1}`, Type: type, Target: target })).join(''));
}

function contentTypesXml(types: Record<string, string>): string {
  const defaults = element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) + element('Default', { Extension: 'xml', ContentType: 'application/xml' });
  const overrides = Object.entries(types).map(([PartName, ContentType]) => element('Override', { PartName, ContentType }));
  return element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, defaults + overrides.join(''));
}
