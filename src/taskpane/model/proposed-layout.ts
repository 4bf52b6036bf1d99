import type { Layout } from '../../layouts';
import type { TableKind } from '../../matrix';

/** Kinds of tables that are an agency's Renstra or Renja: by the first of the years that they plan for, the table of the regulation that holds then. */
const renstra: ReadonlySet<TableKind> = new Set<TableKind>(['tc-27', 'renstra-datar', 'renja']);

/** The same table as the one that was read: by regime where there are two. */
const same: Partial<Readonly<Record<TableKind, readonly [until2024: string, since2025: string]>>> = {
  'tc-14': ['tc-14', 'tc-14'],
  'indikasi-program': ['indikasi-program', 'indikasi-program'],
  'tc-27': ['tc-27', 'renstra-pendanaan'],
  'renstra-datar': ['tc-27', 'renstra-pendanaan'],
  renja: ['tc-27', 'renstra-pendanaan'],
  iku: ['iku-86', 'iku-2025'],
  ikd: ['ikd-86', 'ikd-2025'],
  ikk: ['ikk-86', 'ikk-86'],
};

/** First year of the plans that Inmendagri 2/2025 is for. */
const newRegime = 2025;

/** What is known when a table is to be proposed. */
export interface Proposing {
  readonly kind: TableKind;
  /** First year of its period; null where its years are only counted. */
  readonly firstYear: number | null;
  /** The layout of the newest table that was drawn of this plan; null where none was. */
  readonly newest: string | null;
  /** The layout that was filled last, in this workbook or another; "" for none. */
  readonly last: string;
}

/** The layout that is offered first: the newest table of this plan, else what was filled last where that is of the same document, else what was read, else the first of the list. */
export function proposedLayout(layouts: readonly Layout[], { kind, firstYear, newest, last }: Proposing): string {
  const known = (id: string | null | undefined): Layout | undefined => layouts.find((layout) => layout.id === id);
  const read = known(same[kind]?.[firstYear !== null && firstYear >= newRegime ? 1 : 0]);
  const before = known(last);
  const fits = before !== undefined && (read === undefined || before.document === 'lain' || (before.document === 'renstra') === renstra.has(kind));
  return (known(newest) ?? (fits ? before : read) ?? layouts[0])?.id ?? '';
}
