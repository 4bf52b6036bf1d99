import type { DrawingTrace } from '../drawing';

/**
 * Of each body row the row above it that says what it belongs to: of an indicator or a program the heading, the band or the first row of the item that it hangs on; null where a cell beside
 * it says so, as in tables with a column for every level.
 */
export function headsOf({ rows, columns }: Pick<DrawingTrace, 'rows' | 'columns'>): readonly (number | null)[] {
  const isOutline = !columns.some((key) => key.startsWith('uraian@'));
  const first = new Map<string, number>();
  return rows.map(({ part, words }, at) => {
    if (part !== 'isi') return null;
    const lines = words.split('\n');
    const pathTo = (depth: number): string => lines.slice(0, depth).join('\n');
    const heads = Array.from({ length: lines.length - 1 }, (_, depth) => depth + 1).reverse();
    const head = heads.map((depth) => ({ depth, row: first.get(pathTo(depth)) })).find(({ depth, row }) => {
      if (row === undefined || pathTo(depth) === '') return false;
      const said = rows[row]?.words ?? '';
      // The first row of an item speaks for what hangs on the item, not for its other indicators: their words are merged over all of them.
      return said === pathTo(depth) || (isOutline && said.split('\n').length < lines.length);
    });
    for (let depth = 1; depth <= lines.length; depth += 1) if (!first.has(pathTo(depth))) first.set(pathTo(depth), at);
    return head?.row ?? null;
  });
}
