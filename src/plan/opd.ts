/** An agency as the workbook knows it: from its OPD list, or learned from its columns. */
export interface Opd {
  readonly id: string;
  /** The name as the list, or the most frequent spelling, has it. */
  readonly name: string;
  /** Other spellings and abbreviations: "SETDA", "Diskominfo". */
  readonly aliases: readonly string[];
  readonly code: string | null;
  /** Codes of the bidang urusan it may carry ("2.16"); empty where unknown. */
  readonly bidangUrusan: readonly string[];
  readonly source: 'list' | 'learned';
}

export type OpdRole = 'penanggung-jawab' | 'pendukung';

/** One agency named in a cell. */
export interface OpdRef {
  /** The part of the cell's text that names it. */
  readonly raw: string;
  /** Null where no known agency is meant. */
  readonly opdId: string | null;
  readonly role: OpdRole;
  /** "Semua Perangkat Daerah", "26 Perangkat Daerah Kecamatan": many agencies at once, and an answer, not a gap. */
  readonly wildcard: boolean;
}

/** A whole OPD cell; `refs` is empty where nobody is named. */
export interface OpdCell {
  readonly raw: string;
  readonly refs: readonly OpdRef[];
}
