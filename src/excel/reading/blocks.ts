/** How many rows and columns a sheet's used range has. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Some rows of one sheet, counted from the first row of its used range. */
export interface Block {
  /** Index in the list of sizes. */
  readonly sheet: number;
  readonly top: number;
  readonly rows: number;
}

/**
 * Characters one cell takes in an answer, on average: its value, text, format and formula as JSON. Measured on real matrices: 60 to 90 (long sentences come twice or
 * three times, most cells are short); the rest is reserve for the merges that come along.
 */
export const charactersPerCell = 120;

/** Excel on the web refuses answers above 5 MB; a block is meant to stay far below. */
export const answerBudget = 2_000_000;

export const cellsPerRequest = Math.floor(answerBudget / charactersPerCell);

/**
 * Packs the rows of all sheets into as few requests as the budget allows, in order; small sheets share one request, a large one is cut between rows.
 * A row wider than the budget still goes as one.
 */
export function planBlocks(sizes: readonly Size[], budget = cellsPerRequest): readonly (readonly Block[])[] {
  const requests: Block[][] = [];
  let request: Block[] = [];
  let left = budget;
  const close = (): void => {
    if (request.length > 0) requests.push(request);
    request = [];
    left = budget;
  };
  for (const [sheet, { rows, columns }] of sizes.entries()) {
    for (let top = 0; top < rows; ) {
      let fits = Math.floor(left / columns);
      if (fits <= 0) {
        if (request.length > 0) {
          close();
          continue;
        }
        fits = 1;
      }
      const taken = Math.min(fits, rows - top);
      request.push({ sheet, top, rows: taken });
      left -= taken * columns;
      top += taken;
    }
  }
  close();
  return requests;
}

/** However short the first cells are, the rest may be as long as any: three times as many stay below what Excel on the web refuses. */
const mostAtOnce = 3;
/** The next cells may be somewhat longer than those that were read. */
const reserve = 1.2;

/** The blocks of all further requests, packed anew now that some of the cells have been read: more of them go into one request where they are short. */
export function planFurther(requests: readonly (readonly Block[])[], sizes: readonly Size[], read: { readonly cells: number; readonly characters: number }): readonly (readonly Block[])[] {
  const fits = Math.floor((answerBudget * read.cells) / (read.characters * reserve));
  if (requests.length < 2 || !(fits > cellsPerRequest)) return requests;
  const left: Block[] = [];
  for (const block of requests.flat()) {
    const last = left.at(-1);
    if (last && last.sheet === block.sheet && last.top + last.rows === block.top) left[left.length - 1] = { ...last, rows: last.rows + block.rows };
    else left.push(block);
  }
  const packed = planBlocks(left.map(({ sheet, rows }) => ({ rows, columns: sizes[sheet]?.columns ?? 1 })), Math.min(fits, mostAtOnce * cellsPerRequest));
  return packed.map((blocks) => blocks.map(({ sheet, top, rows }): Block => ({ sheet: left[sheet]!.sheet, top: left[sheet]!.top + top, rows })));
}

/** A block in two, for an answer that was too large after all; null where it is a single row. */
export function halve(block: Block): readonly [Block, Block] | null {
  if (block.rows < 2) return null;
  const first = Math.ceil(block.rows / 2);
  return [
    { ...block, rows: first },
    { ...block, top: block.top + first, rows: block.rows - first },
  ];
}

/** Excel gives no answer about a range with more merged areas than this (documentation of `getMergedAreasOrNullObject`). */
const mostMerges = 512;

/**
 * Bands of rows in which the merged areas are asked for, top first: each so small that it cannot hold more than 512 of them (a merge has two cells at least).
 * `columns` counts from column A.
 */
export function planMergeBands(rows: number, columns: number): readonly { readonly top: number; readonly rows: number }[] {
  const height = Math.max(1, Math.floor((2 * mostMerges) / Math.max(1, columns)));
  const bands: { top: number; rows: number }[] = [];
  for (let top = 0; top < rows; top += height) bands.push({ top, rows: Math.min(height, rows - top) });
  return bands;
}
