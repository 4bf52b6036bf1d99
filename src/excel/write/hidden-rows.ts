import type { Zone } from '../../plan';

/**
 * A zone as zones of one row each, to be written one by one where rows are hidden: Excel puts an array over several rows into those that a filter leaves to be seen, and out of their order
 * (OfficeDev/office-js issue 224), while a single row is always placed right.
 */
export function oneRowEach(zone: Zone): readonly Zone[] {
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_, at) => ({ ...zone, top: zone.top + at, bottom: zone.top + at }));
}

/** Whether rows of a range are hidden, by a filter or by hand. Its `rowHidden` is loaded: null where only some are, which the typings leave out. */
export function hidesRows({ rowHidden }: Pick<Excel.Range, 'rowHidden'>): boolean {
  return (rowHidden as boolean | null) !== false;
}
