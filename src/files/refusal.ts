/** Why a file is not read; a sentence for each stands in `strings.files`. */
export type RefusalReason = 'bukan-berkas-lembar-kerja' | 'rusak' | 'berkata-sandi' | 'terlalu-besar' | 'kosong';

export interface FileRefusal {
  readonly refused: RefusalReason;
  readonly name: string;
  /** Facts for the sentence: sizes in megabytes, the extension. */
  readonly params: Readonly<Record<string, string | number>>;
}

export function refuse(name: string, refused: RefusalReason, params: FileRefusal['params'] = {}): FileRefusal {
  return { refused, name, params };
}

/** Limits on what is read; beyond them a file is refused before any of it is held in memory unpacked. */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 60 * 1024 * 1024,
  /** Bytes of all parts of a zipped workbook, unpacked. */
  unpackedBytes: 500 * 1024 * 1024,
  /** Unpacked size over packed size, where the unpacked size is large enough to matter. Real workbooks stay under 40. */
  ratio: 150,
  ratioFrom: 20 * 1024 * 1024,
  /** Rows from the first to the last with content; the largest plan seen has 7 600. */
  rows: 200_000,
  /** Cells of one sheet's used range. */
  cells: 5_000_000,
} as const;
