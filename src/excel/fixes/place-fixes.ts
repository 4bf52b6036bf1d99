import { cellsOfTableEdits, type EditRefusal, type Grid, type TableWrite } from '../../matrix';
import type { FixableFinding } from '../../rules';
import type { SheetRef } from '../reading/read-sheets';
import type { TablePicture } from '../session-state';
import { pageKeyOf } from '../write/write-cells';

/** One cell of a fix, as a person sees it before and after. */
export interface FixCell extends TableWrite {
  readonly sheet: string;
  readonly shown: { readonly before: string; readonly after: string };
}

/** What mending a finding would write; `refused` says why nothing: a fix is made wholly or not at all. */
export type PlacedFix =
  | { readonly finding: FixableFinding; readonly cells: readonly FixCell[] }
  | { readonly finding: FixableFinding; readonly refused: EditRefusal };

/** Places the fixes of findings in the cells of their table as last read. Where two of them disagree about a cell, the first one has it. */
export function placeFixes({ table, sheets }: Pick<TablePicture, 'table' | 'sheets'>, grids: readonly { readonly id: string; readonly grid: Grid }[], findings: readonly FixableFinding[]): readonly PlacedFix[] {
  const pages = sheets.map(({ id }) => grids.find((sheet) => sheet.id === id)?.grid ?? null);
  const refusals = new Map<FixableFinding, EditRefusal>();
  for (;;) {
    const sound = findings.filter((finding) => !refusals.has(finding));
    const edits = sound.flatMap(({ fix }) => fix.edits);
    const placed = new Map(cellsOfTableEdits(table, pages, edits).map((one) => [one.edit, one]));
    let refused = 0;
    for (const finding of sound) {
      const why = finding.fix.edits.flatMap((edit) => {
        const one = placed.get(edit);
        return one && 'refused' in one ? [one.refused] : [];
      })[0] ?? (finding.fix.edits.length === 0 ? 'tanpa-sel' : null);
      if (why === null) continue;
      refusals.set(finding, why);
      refused += 1;
    }
    // Cells that a refused fix had taken may be another's: those are placed once more.
    if (refused > 0) continue;
    return findings.map((finding): PlacedFix => {
      const why = refusals.get(finding);
      if (why) return { finding, refused: why };
      const cells = finding.fix.edits.flatMap((edit) => {
        const one = placed.get(edit);
        return one && 'cells' in one ? one.cells.map((cell) => shownCell(cell, edit.after, sheets, pages)) : [];
      });
      return { finding, cells: [...new Map(cells.map((cell) => [pageKeyOf(cell), cell])).values()] };
    });
  }
}

function shownCell(cell: TableWrite, after: string, sheets: readonly SheetRef[], pages: readonly (Grid | null)[]): FixCell {
  const grid = pages[cell.page];
  const text = grid?.texts[cell.row - grid.origin.row]?.[cell.column - grid.origin.column] ?? '';
  const before = text === '' || typeof cell.before === 'string' ? String(cell.before ?? '') : text;
  return { ...cell, sheet: sheets[cell.page]?.name ?? '', shown: { before, after: typeof cell.content === 'string' ? cell.content : after } };
}
