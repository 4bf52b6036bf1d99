import type { FieldRef, OwnerId, Period, Plan, Position, TableFacts, Zone } from '../plan';

/** What kind of table a sheet holds; `renja` is a plan of one year with its programs (Renja, RKPD), `matriks` is our own master, `lain` a cascade table of no standard form. */
export type TableKind =
  | 'tc-14' | 'indikasi-program' | 'tc-27' | 'renstra-datar' | 'renja' | 'tujuan-sasaran' | 'iku' | 'ikd' | 'ikk'
  | 'evaluasi' | 'kaskade' | 'indikator-panjang' | 'matriks' | 'template' | 'lain';

export interface ColumnMapping extends FieldRef {
  /** On the sheet, zero-based. */
  readonly column: number;
  /** The header's words over this column, joined from the top down: "2019 › target". */
  readonly header: string;
  /** 0…1. */
  readonly confidence: number;
}

/** A second reading of a column, nearly as good as the one taken. */
export interface ColumnAlternative extends FieldRef {
  /** On the sheet, zero-based. */
  readonly column: number;
  /** 0…1. */
  readonly confidence: number;
}

/** A column that holds something and is read as nothing. */
export interface UnreadColumn {
  /** On the sheet, zero-based. */
  readonly column: number;
  /** The header's words over it; "" where there are none. */
  readonly header: string;
  /** The first text under its head. */
  readonly sample: string;
  /** Its head says nothing known; it has none; its head is known, and its cells or another column speak against it; a person left it out. */
  readonly why: 'tidak-dikenal' | 'tanpa-kepala' | 'tidak-cocok' | 'dilewati';
  /** Whether it may hold part of a plan; false of ticks, labels, counts and lone remarks, and of what a person left out. */
  readonly matters: boolean;
}

/** Reasons that a row's cells did not become part of the plan; texts in `strings`. */
export type UnreadReason = 'tanpa-tingkat' | 'tanpa-induk' | 'indikator-tanpa-item' | 'di-luar-tabel' | 'isi-tidak-dikenal' | 'nilai-tanpa-indikator' | 'satuan-berbeda' | 'isian-tanpa-indikator' | 'bergeser';

export interface UnreadRow {
  readonly row: number;
  readonly reason: UnreadReason;
  readonly text: string;
  /** Column of the cell that could not be kept, where the rest of the row was. */
  readonly column?: number;
}

/** A row under the header that is recognised, and says nothing of the cascade: a repeated header or numbering row, a total, a note, a heading over a group of indicators, the agency that what follows is of, the outcome that an item's indicators measure, what was reached of a target above. */
export interface PassedRow {
  readonly row: number;
  readonly as: 'kepala' | 'nomor-kolom' | 'jumlah' | 'catatan' | 'kelompok' | 'perangkat-daerah' | 'hasil' | 'realisasi';
}

/** Where every field of the plan came from. */
export interface Provenance {
  readonly sheet: string;
  /** The cell that holds (or, where empty, should hold) a field of an item or indicator; the top-left cell of a merge. Null where the table has no such column. An owner that is a cell (`cellOwner`) stands in itself, whatever the field. */
  cellOf(owner: OwnerId, field: FieldRef): Position | null;
  /** The owner and field that a cell belongs to; an indicator's row wins over its item's; a cell that a fact of the table itself stands in is its own owner. Null elsewhere outside the table's data. */
  ownerAt(position: Position): { readonly owner: OwnerId; readonly field: FieldRef } | null;
  /** First row of the owner. */
  rowOf(owner: OwnerId): number | null;
  /** The cell of the row or title that names the owner's agency, in a table without a column for agencies. Null elsewhere, and where that title is not on the sheet part that was read. */
  headingOf(owner: OwnerId): Position | null;
}

/** One table, read. */
export interface Reading {
  readonly sheet: string;
  readonly kind: TableKind;
  /** 0…1; below `sure` a person should look at the mapping. */
  readonly confidence: number;
  /** Why we take it for this, as keys of `strings.reading` with their facts. */
  readonly reasons: readonly { readonly key: string; readonly params: Readonly<Record<string, string | number>> }[];
  /** Rows of the header, title lines left out, numbering row included. */
  readonly header: { readonly firstRow: number; readonly lastRow: number; readonly numberingRow: number | null };
  readonly data: { readonly firstRow: number; readonly lastRow: number };
  readonly zone: Zone;
  readonly period: Period | null;
  readonly columns: readonly ColumnMapping[];
  /** Where two readings of a column are close; none for columns that a person has settled. */
  readonly alternatives: readonly ColumnAlternative[];
  /** Whether a person's mapping was used: wholly, or in part (`missing`: headers of columns that were not found). Null where the reading is our own. */
  readonly correction: { readonly status: 'applied' | 'partly'; readonly missing: readonly string[] } | null;
  readonly plan: Plan;
  /** The sheet whose table this one goes on with; its topmost items then hang on items of that plan. Absent where it stands by itself. */
  readonly continues?: string;
  /** Present where the sheet has no header of its own, and its columns are those of the table that it goes on with; `header.lastRow` is then the row before `firstRow`, or the row of the columns' numbers. */
  readonly headless?: true;
  readonly provenance: Provenance;
  /** What structural checks ask of the table itself. */
  readonly facts: TableFacts;
  /** From left to right. */
  readonly unreadColumns: readonly UnreadColumn[];
  readonly unread: readonly UnreadRow[];
  /** With `unread` and the plan's own rows this accounts for every row with content under the header. */
  readonly passed: readonly PassedRow[];
}

/** Why a sheet holds no table that we can read. `tanpa-kepala`: no header that we know; `tanpa-baris-kepala`: none at all; `daftar-opd`: a list of agencies, which are learned from it. */
export type NoReading = { readonly sheet: string; readonly refused: 'kosong' | 'bukan-tabel' | 'tanpa-kepala' | 'tanpa-baris-kepala' | 'daftar' | 'daftar-opd' };

export const sure = 0.75;
