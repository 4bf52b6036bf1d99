import type { Zone } from '../../plan';
import type { LayoutChoices } from '../layout';
import type { ColumnForm, HeaderNode, YearWords } from './form';
import { countsFromBaseline, fillWords, yearWords, type HeaderYears, type TableYear } from './years';

/** A column of the drawn table: its form, and its year where it is yearly. */
export interface PlacedColumn {
  readonly form: ColumnForm;
  readonly year: number | null;
}

export interface HeaderLabel {
  readonly text: string;
  /** Rows counted from the first header row. */
  readonly zone: Zone;
}

/** What the numbering row says over one column or several: a count from 1, or words of its own. */
export interface ColumnNumber {
  readonly left: number;
  readonly right: number;
  readonly number: number | string;
}

/** The header laid out: rows without the numbering row, columns from the left, every label with the cells it covers, and what the numbering row says. */
export interface LaidHeader {
  readonly rowCount: number;
  readonly columns: readonly PlacedColumn[];
  readonly labels: readonly HeaderLabel[];
  readonly numbers: readonly ColumnNumber[];
}

/** What of a planner's choices the header follows. */
export type HeaderChoices = Pick<LayoutChoices, 'years' | 'money' | 'satuan' | 'headerWords'>;

const money: ReadonlySet<ColumnForm['field']> = new Set<ColumnForm['field']>(['pagu', 'realisasi-pagu', 'capaian-pagu']);

/** Lays a header tree out over rows and columns, with one group per year where the tree says so. */
export function layHeader(tree: readonly HeaderNode[], dated: HeaderYears, choices: HeaderChoices): LaidHeader {
  const { years } = dated;
  const nodes = withSatuan(tree, choices.satuan);
  const rowCount = Math.max(0, ...nodes.map((node) => depthOf(node)));
  const columns: PlacedColumn[] = [];
  const labels: HeaderLabel[] = [];
  const say = (label: string): string => fillWords(wordsFor(label, choices, dated), dated, choices);

  const addColumn = (form: ColumnForm, year: number | null, top: number, text = say(form.label)): void => {
    const left = columns.length;
    columns.push({ form, year });
    labels.push({ text, zone: { top, left, bottom: rowCount - 1, right: left } });
  };
  const merged: (readonly [number, number])[] = [];
  const addGroup = (text: string, top: number, rows: number, addChildren: () => void): void => {
    const at = labels.length;
    const left = columns.length;
    addChildren();
    if (columns.length > left) labels.splice(at, 0, { text, zone: { top, left, bottom: top + rows - 1, right: columns.length - 1 } });
  };
  const over = (year: TableYear, words: YearWords | undefined): string => fillWords(yearWords(year, choices.years, words), dated, choices);
  const add = (node: HeaderNode, top: number): void => {
    switch (node.kind) {
      case 'column':
        addColumn(node.column, node.column.ofFirstYear === true ? years[0]?.year ?? null : null, top);
        break;
      case 'group': {
        const rows = node.rows ?? 1;
        const left = columns.length;
        addGroup(say(node.label), top, rows, () => node.children.forEach((child) => add(child, top + rows)));
        if (node.once === true) merged.push([left, columns.length - 1]);
        break;
      }
      case 'years':
        for (const year of years) {
          const own = node.columns.filter(({ field }) => year.pagu || !money.has(field));
          const left = columns.length;
          addGroup(over(year, node.label), top, 1, () => own.forEach((form) => addColumn(form, year.year, top + 1)));
          if (node.once === true) merged.push([left, columns.length - 1]);
        }
        break;
      case 'each-year':
        for (const year of years) if (year.pagu || !money.has(node.column.field)) addColumn(node.column, year.year, top, over(year, node.label));
        break;
    }
  };
  nodes.forEach((node) => add(node, 0));
  return { rowCount, columns, labels, numbers: numbersOf(columns, merged) };
}

/** Counts the columns from the left, those of a run in `merged` once. */
function numbersOf(columns: readonly PlacedColumn[], merged: readonly (readonly [number, number])[]): readonly ColumnNumber[] {
  const numbers: ColumnNumber[] = [];
  let count = 0;
  for (let left = 0; left < columns.length; left += 1) {
    const right = merged.find(([first]) => first === left)?.[1] ?? left;
    const own = columns[left]?.form.number;
    if (own !== '') count += 1;
    numbers.push({ left, right, number: own ?? count });
    left = right;
  }
  return numbers;
}

/** Every column of a tree from the left, yearly ones once. */
export function columnsOf(nodes: readonly HeaderNode[]): readonly ColumnForm[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'column':
      case 'each-year':
        return [node.column];
      case 'years':
        return node.columns;
      case 'group':
        return columnsOf(node.children);
    }
  });
}

/** The words of a tree that a planner may change, once each and from the left; years have no words of their own. */
export function headerWordsOf(nodes: readonly HeaderNode[]): readonly string[] {
  const words = nodes.flatMap((node): readonly string[] => {
    switch (node.kind) {
      case 'column':
        return [node.column.label];
      case 'years':
        return node.columns.map(({ label }) => label);
      case 'each-year':
        return [];
      case 'group':
        return [node.label, ...headerWordsOf(node.children)];
    }
  });
  return [...new Set(words.map(plainLabel))].filter((label) => !/^\{\w+\}$/.test(label));
}

/** The words of a label without the unit of rupiah, which the table adds itself. */
const plainLabel = (label: string): string => label.replace('{uang}', '');

/** A heading over years that are counted: "Anggaran pada Tahun Ke-". */
export const countedHead = /\btahun(\s+ke-)(?=\s*(\{uang\})?$)/i;

/**
 * The planner's words for a label, else its own; the unit of rupiah is said in either case. Over calendar years "Tahun Ke-" is "Tahun", and where the first column's year does not
 * follow on kondisi awal, "(Tahun 0)" says which year it is.
 */
function wordsFor(label: string, { headerWords, years: style }: HeaderChoices, dated: HeaderYears): string {
  const own = headerWords[plainLabel(label)];
  if (own !== undefined) return own + label.slice(plainLabel(label).length);
  const words = countsFromBaseline(dated, style) ? label : label.replace(/\(tahun 0\)/i, '(Tahun {awal})');
  return style === 'calendar' && dated.years.some(({ calendar }) => calendar !== null) ? words.replace(countedHead, (said, ke: string) => said.slice(0, -ke.length)) : words;
}

const satuanColumn: ColumnForm = { label: 'Satuan', field: 'satuan', least: 7, most: 11, horizontal: 'Center' };

/** The tree with a satuan column behind the indicator's, or without one, as the planner chose. */
function withSatuan(nodes: readonly HeaderNode[], satuan: LayoutChoices['satuan']): readonly HeaderNode[] {
  const has = columnsOf(nodes).some(({ field }) => field === 'satuan');
  if (satuan === 'column') return has ? nodes : insertSatuan(nodes);
  return has ? withoutSatuan(nodes) : nodes;
}

function insertSatuan(nodes: readonly HeaderNode[]): readonly HeaderNode[] {
  return nodes.flatMap((node): readonly HeaderNode[] => {
    if (node.kind === 'group') return [{ ...node, children: insertSatuan(node.children) }];
    if (node.kind !== 'column' || node.column.field !== 'indikator') return [node];
    const { level } = node.column;
    return [node, { kind: 'column', column: level === undefined ? satuanColumn : { ...satuanColumn, level } }];
  });
}

function withoutSatuan(nodes: readonly HeaderNode[]): readonly HeaderNode[] {
  return nodes.flatMap((node): readonly HeaderNode[] => {
    if (node.kind === 'group') return [{ ...node, children: withoutSatuan(node.children) }];
    if (node.kind === 'years') return [{ ...node, columns: node.columns.filter(({ field }) => field !== 'satuan') }];
    return node.column.field === 'satuan' ? [] : [node];
  });
}

function depthOf(node: HeaderNode): number {
  switch (node.kind) {
    case 'column':
    case 'each-year':
      return 1;
    case 'group':
      return (node.rows ?? 1) + Math.max(0, ...node.children.map((child) => depthOf(child)));
    case 'years':
      return 2;
  }
}
