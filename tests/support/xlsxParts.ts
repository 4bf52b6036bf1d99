import { strToU8, zipSync } from 'fflate';

/** Bits of an .xlsx typed by hand, for what only other programs write. Every text is XML. */
export interface TypedWorkbook {
  /** Content of `<worksheet>`, one per sheet, by sheet name. */
  sheets: Record<string, string>;
  /** Content of `<styleSheet>`. */
  styles?: string;
  /** Content of `<definedNames>`. */
  names?: string;
  /** Content of `<sst>`. */
  strings?: string;
  /** Attributes of a `<sheet>`, by sheet name, for example `state="veryHidden"`. */
  states?: Record<string, string>;
  /** Further parts by path. */
  more?: Record<string, string>;
  /** Relationships of a sheet, by sheet name. */
  relations?: Record<string, string>;
  /** Target of a sheet's relationship: relative as Excel writes it, absolute as openpyxl does. */
  absoluteTargets?: boolean;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (inner: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** The bytes of a workbook around typed sheets. */
export function typedWorkbook({ sheets, styles, names, strings, states = {}, more = {}, relations = {}, absoluteTargets = false }: TypedWorkbook): Uint8Array {
  const list = Object.keys(sheets);
  const prefix = absoluteTargets ? '/xl/' : '';
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="${absoluteTargets ? '/' : ''}xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook ${main} ${r}><sheets>${list.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${states[name] ?? ''} r:id="rId${i + 1}"/>`).join('')}</sheets>${names ? `<definedNames>${names}</definedNames>` : ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      list.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="${prefix}worksheets/sheet${i + 1}.xml"/>`).join('') +
        (styles ? `<Relationship Id="rIdStyles" Type="${office}/styles" Target="${prefix}styles.xml"/>` : '') +
        (strings ? `<Relationship Id="rIdStrings" Type="${office}/sharedStrings" Target="${prefix}sharedStrings.xml"/>` : ''),
    ),
    ...Object.fromEntries(list.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet ${main} ${r}>${sheets[name] ?? ''}</worksheet>`])),
    ...Object.fromEntries(list.flatMap((name, i) => (relations[name] ? [[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, relationships(relations[name])]] : []))),
    ...(styles ? { 'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>` } : {}),
    ...(strings ? { 'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>` } : {}),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** `<sheetData>` of cells by address; each value is the inside of its `<c>` with attributes before a bar: `t="s"|<v>0</v>`. */
export function typedCells(cells: Record<string, string>): string {
  const rows = new Map<number, string[]>();
  for (const [address, spec] of Object.entries(cells)) {
    const row = Number(/[0-9]+$/.exec(address)?.[0]);
    const bar = spec.indexOf('|');
    rows.set(row, [...(rows.get(row) ?? []), `<c r="${address}" ${spec.slice(0, bar)}>${spec.slice(bar + 1)}</c>`]);
  }
  return `<sheetData>${[...rows].sort(([a], [b]) => a - b).map(([row, inner]) => `<row r="${row}">${inner.join('')}</row>`).join('')}</sheetData>`;
}
