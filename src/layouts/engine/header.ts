import type { Zone } from '../../plan';
import type { ColumnForm, HeaderNode } from './form';

/** A column of the drawn table: its form, and its year where it is yearly. */
export interface PlacedColumn {
  readonly form: ColumnForm;
  readonly year: number | null;
}

export interface YearLabel {
  readonly year: number;
  readonly label: string;
}

export interface HeaderLabel {
  readonly text: string;
  /** Rows counted from the first header row. */
  readonly zone: Zone;
}

/** The header laid out: rows without the numbering row, columns from the left, and every label with the cells it covers. */
export interface LaidHeader {
  readonly rowCount: number;
  readonly columns: readonly PlacedColumn[];
  readonly labels: readonly HeaderLabel[];
}

/** Lays a header tree out over rows and columns, with one group per year where the tree says so. */
export function layHeader(nodes: readonly HeaderNode[], years: readonly YearLabel[]): LaidHeader {
  const rowCount = Math.max(0, ...nodes.map((node) => depthOf(node)));
  const columns: PlacedColumn[] = [];
  const labels: HeaderLabel[] = [];

  const addColumn = (form: ColumnForm, year: number | null, top: number): void => {
    const left = columns.length;
    columns.push({ form, year });
    labels.push({ text: form.label, zone: { top, left, bottom: rowCount - 1, right: left } });
  };
  const addGroup = (text: string, top: number, rows: number, addChildren: () => void): void => {
    const at = labels.length;
    const left = columns.length;
    addChildren();
    if (columns.length > left) labels.splice(at, 0, { text, zone: { top, left, bottom: top + rows - 1, right: columns.length - 1 } });
  };
  const add = (node: HeaderNode, top: number): void => {
    switch (node.kind) {
      case 'column':
        addColumn(node.column, null, top);
        break;
      case 'group': {
        const rows = node.rows ?? 1;
        addGroup(node.label, top, rows, () => node.children.forEach((child) => add(child, top + rows)));
        break;
      }
      case 'years':
        for (const { year, label } of years) addGroup(label, top, 1, () => node.columns.forEach((form) => addColumn(form, year, top + 1)));
        break;
    }
  };
  nodes.forEach((node) => add(node, 0));
  return { rowCount, columns, labels };
}

function depthOf(node: HeaderNode): number {
  switch (node.kind) {
    case 'column':
      return 1;
    case 'group':
      return (node.rows ?? 1) + Math.max(0, ...node.children.map((child) => depthOf(child)));
    case 'years':
      return 2;
  }
}
