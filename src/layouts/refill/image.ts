import type { Drawing, RowTrace, TablePart } from '../drawing';
import { headsOf } from './heads';
import { heldOf, isFormula, sumOf, tokenOf, type Held } from './held';

/** A row of a table as it was last drawn. */
export interface ImageRow {
  readonly part: TablePart;
  readonly id: string;
  /** Sums of its words: with all that it hangs on, with what it hangs on directly, by itself. */
  readonly words: readonly [path: string, near: string, own: string];
  /** One per column: what was written, as `keyOf` of the image has it. */
  readonly cells: readonly string[];
  /** The planner has deleted it from the sheet, and did not want it back. */
  readonly absent: boolean;
  /** The row that stands over it and says what it belongs to; null where none does, or where the image is of an older table. */
  readonly head: number | null;
}

/** A table as it was last drawn, so that what a planner has changed by hand can be told from what the plan has changed. */
export interface TableImage {
  readonly columns: readonly string[];
  readonly rows: readonly ImageRow[];
  /** Whether long texts are kept as sums only; formulas are kept as they are. */
  readonly summed: boolean;
}

/** Characters that an image with its words may take; a larger one is kept as sums. */
const mostWithWords = 300_000;
/** Characters that an image of sums may take; of a larger table nothing is kept. */
const mostWithSums = 700_000;

/** What is no longer than a sum is kept as it is. */
const shortest = 12;

/** A token as an image compares it. */
export function keyOf({ summed }: Pick<TableImage, 'summed'>, token: string): string {
  return summed && token.length > shortest && !isFormula(token) ? `#${sumOf(token)}` : token;
}

/** What was written into a cell; undefined where the image keeps its sum only. */
export function writtenIn({ summed }: TableImage, key: string): Held | undefined {
  return summed && key.startsWith('#') ? undefined : heldOf(key);
}

/** The tokens of a drawing's cells, formulas among them. */
export function tokensOf({ values, formulas }: Drawing): readonly (readonly string[])[] {
  const tokens = values.map((cells) => cells.map((cell) => tokenOf(cell)));
  for (const { row, column, formula } of formulas) tokens[row]?.splice(column, 1, tokenOf({ formula }));
  return tokens;
}

/** The image of a drawing; null where it is no standard table. `absent` are rows that do not stand on its sheet. */
export function imageOf(drawing: Drawing, summed = false, absent: ReadonlySet<number> = new Set()): TableImage | null {
  const { trace } = drawing;
  if (!trace) return null;
  const tokens = tokensOf(drawing);
  const heads = headsOf(trace);
  return {
    columns: trace.columns,
    summed,
    rows: trace.rows.map((row, at) => ({ part: row.part, id: row.id, words: wordsOf(row), cells: (tokens[at] ?? []).map((token) => keyOf({ summed }, token)), absent: absent.has(at), head: heads[at] ?? null })),
  };
}

function wordsOf({ words }: RowTrace): ImageRow['words'] {
  const lines = words.split('\n');
  return [sumOf(words), sumOf(lines.slice(-2).join('\n')), sumOf(lines.at(-1) ?? '')];
}

type PackedRow = readonly [part: TablePart, id: string, path: string, near: string, own: string, cells: string, absent?: 0 | 1, head?: number];

interface Packed {
  readonly sums: 0 | 1;
  readonly columns: readonly string[];
  readonly words: readonly string[];
  readonly rows: readonly PackedRow[];
}

/** The image of a drawing as text; null where it is none, or too long. */
export function packImage(drawing: Drawing): string | null {
  return packAny((summed) => imageOf(drawing, summed));
}

/** An image as text, its words once each; as sums where that would be too long, null where that is too long as well. */
export function packAny(imageWith: (summed: boolean) => TableImage | null): string | null {
  for (const [summed, most] of [[false, mostWithWords], [true, mostWithSums]] as const) {
    const image = imageWith(summed);
    if (!image) return null;
    const text = pack(image);
    if (text.length <= (image.summed ? mostWithSums : most)) return text;
  }
  return null;
}

function pack({ columns, rows, summed }: TableImage): string {
  const words = new Map<string, number>();
  const packed = rows.map(({ part, id, words: [path, near, own], cells, absent, head }): PackedRow => {
    const places = cells.map((cell) => {
      if (cell === '') return '';
      const at = words.get(cell) ?? words.size;
      words.set(cell, at);
      return at.toString(36);
    });
    const packedRow = [part, id, path, near, own, places.join(',').replace(/,+$/, '')] as const;
    return head !== null ? [...packedRow, absent ? 1 : 0, head] : absent ? [...packedRow, 1] : packedRow;
  });
  const whole: Packed = { sums: summed ? 1 : 0, columns, words: [...words.keys()], rows: packed };
  return JSON.stringify(whole);
}

/** The image that a text holds; null where it is none of ours, or has been damaged. */
export function unpackImage(text: string): TableImage | null {
  try {
    const { sums, columns, words, rows } = JSON.parse(text) as Packed;
    if (!columns.every((key) => typeof key === 'string') || !words.every((word) => typeof word === 'string')) return null;
    return {
      summed: sums === 1,
      columns,
      rows: rows.map(([part, id, path, near, own, cells, absent, head]) => {
        const places = cells.split(',');
        return { part, id, words: [path, near, own] as const, cells: columns.map((_, at) => ((places[at] ?? '') === '' ? '' : words[parseInt(places[at] ?? '', 36)] ?? '')), absent: absent === 1, head: head ?? null };
      }),
    };
  } catch {
    return null;
  }
}
