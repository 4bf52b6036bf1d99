import { sameFrame, type PageCell } from '../../matrix';
import { queueExtent, queueMerges, sameZone, type MeasuredSheet, type SheetGrid, type SheetRef } from '../reading/read-sheets';
import { queueImages, type CellImage } from './write-cells';

/**
 * Queues the question whether some cells are still where and what they were when their sheets were last read: not every change has an event (merging has none, nor has a
 * sort in some versions), and a write into a cell that has become another one's would be the worst of all faults. It asks for the cells, the content's end and the
 * merged areas.
 */
export function queueStillThere(context: Excel.RequestContext, known: readonly (SheetGrid & MeasuredSheet)[], sheets: readonly SheetRef[], cells: readonly PageCell[]): () => boolean {
  const answers = sheets.flatMap(({ id }, page): (() => boolean)[] => {
    const here = cells.filter((cell) => cell.page === page);
    if (here.length === 0) return [];
    const last = known.find((sheet) => sheet.id === id);
    if (!last?.extent) return [() => false];
    const { grid, extent } = last;
    const sheet = context.workbook.worksheets.getItem(id);
    const now = queueExtent(sheet);
    const merges = queueMerges(sheet, { ...extent, top: 0 });
    const images = queueImages(sheet, here);
    return [() => {
      const end = now();
      const isSame = ({ row, column, content }: CellImage): boolean =>
        (grid.formulas?.[row - grid.origin.row]?.[column - grid.origin.column] ?? '') === (content ?? '');
      return end !== null && sameZone(end, extent) && sameFrame(grid, { ...grid, merges: merges() }) && images().images.every(isSame);
    }];
  });
  return () => answers.every((read) => read());
}
