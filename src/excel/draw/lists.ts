import type { Drawing } from '../../layouts';
import { addressOf, columnName } from '../host/addresses';
import { kaskadeName } from '../kept/kaskade-name';
import { firstListColumn, ownSheet, type Kaskade } from '../kept/kaskade-sheet';
import { asWritten } from '../write/typed-text';

type List = Drawing['lists'][number];

/** Excel's limit on choices written into the rule itself, commas included. */
const inlineLimit = 255;

function fitsInline({ choices }: List): boolean {
  return choices.every((choice) => !choice.includes(',') && choice === choice.trim()) && choices.join(',').length <= inlineLimit;
}

/** Lists that must stand in cells, because they are too long for their rule or a choice has a comma in it. */
export function longLists(drawing: Drawing): readonly List[] {
  return drawing.lists.filter((list) => !fitsInline(list));
}

/** Queues the drop-down lists. Long ones go into columns of our own sheet, from which any Excel can offer them. */
export function queueLists(context: Excel.RequestContext, sheet: Excel.Worksheet, drawing: Drawing, kaskade: Kaskade): void {
  let column = Math.max(firstListColumn, kaskade.columnCount);
  const long = longLists(drawing);
  const store = long.length > 0 ? ownSheet(context, kaskade) : null;
  for (const list of drawing.lists) {
    let source = list.choices.join(',');
    if (store && long.includes(list)) {
      store.getRangeByIndexes(0, column, list.choices.length, 1).values = list.choices.map((choice) => [asWritten(choice, 'General')]);
      const name = columnName(column++);
      source = `=${kaskadeName}!$${name}$1:$${name}$${list.choices.length}`;
    }
    sheet.getRange(addressOf(list.zone)).dataValidation.rule = { list: { inCellDropDown: true, source } };
  }
}
