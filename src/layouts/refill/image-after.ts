import { CarriedLabels } from './carried-labels';
import type { RefillChoices } from './choices';
import { isFormula, tokenOf } from './held';
import { imageOf, keyOf, packAny, type ImageRow, type TableImage } from './image';
import { present } from './known';
import { lookWith, type RefillLook } from './look';
import { orderColumns, orderRows } from './order';
import { finalPlaces } from './places';
import { PlacedSums, sumText } from './placed-sums';
import { mapRefs, refText } from './refs';
import { absentAfter, anySum } from './steps';
import { downSumOf } from './sum-forms';

/** The image that a refill leaves behind, as text: the new drawing, with the rows among it that are kept though the plan has them no longer, and the sums as they are written. Null where it would be too long. */
export function packAfter(seen: RefillLook, choices: RefillChoices): string | null {
  return packAny((summed) => imageAfter(seen, choices, summed));
}

/** The same as an image; null where the drawing is no standard table. */
export function imageAfter(seen: RefillLook, choices: RefillChoices, summed = false): TableImage | null {
  const look = lookWith(seen, choices);
  const { drawing, ground: { known: { image, rowTo, columnTo } } } = look;
  const rows = orderRows(look, choices.restore);
  const columns = orderColumns(look, choices.restore).filter(({ goes }) => !goes);
  const places = rows.filter(({ goes }) => !goes);
  const rowAt = finalPlaces(places);
  const sums = new PlacedSums(look, places, rowAt);
  const keptRows = places.flatMap((_, place) => sums.keptIn(place) ?? []);
  // What is known as a sum of its words only cannot be told in words again.
  const fresh = imageOf(drawing, summed || (image.summed && keptRows.length > 0), absentAfter(look, choices));
  if (!fresh) return null;

  const order = orderOf(fresh.rows.length, places, sums);
  const atDrawn = new Map(order.flatMap(({ drawn }, at) => (drawn === null ? [] : [[drawn, at] as const])));
  const atKept = new Map(order.flatMap(({ kept }, at) => (kept === null ? [] : [[kept, at] as const])));
  const atPlace = (place: number): number => {
    const drawn = places[place]?.drawn ?? null;
    return (drawn !== null ? atDrawn.get(drawn) : atKept.get(sums.keptIn(place) ?? -1)) ?? order.length;
  };
  const atRowOfDrawing = (row: number): number => atDrawn.get(row) ?? row - fresh.rows.length + order.length;
  const atRowOfImage = (row: number | null): number | null => {
    if (row === null) return null;
    const drawn = rowTo[row];
    return (present(drawn) ? atDrawn.get(drawn) : atKept.get(row)) ?? null;
  };
  const isMissing = (at: number): boolean => fresh.rows[order[at]?.drawn ?? -1]?.absent === true;
  const placeOf = new Map(places.flatMap((_, place) => (sums.isOwn(place) ? [] : [[atPlace(place), place] as const])));
  /** A formula over rows of the image, as it is written over rows of the sheet. */
  const written = (key: string, at: number, column: number): string => {
    const place = placeOf.get(at);
    const sum = place === undefined || downSumOf(key.slice(1)) === null ? null : sums.sumIn(place);
    if (sum) return tokenOf({ formula: sumText({ rows: sum.rows.map(atPlace).sort((a, b) => a - b), next: sum.next === null ? null : atPlace(sum.next) }, column, isMissing) });
    return order[at]?.kept !== null ? '' : tokenOf({ formula: mapRefs(key.slice(1), ({ zone }) => refText({ ...zone, top: atRowOfDrawing(zone.top), bottom: atRowOfDrawing(zone.bottom) })) });
  };
  const besides = new Set([...sums.besides(columns, choices)].map((cell) => {
    const [place = 0, along = 0] = cell.split(':').map(Number);
    return `${atPlace(place)}:${columns[along]?.drawn}`;
  }));
  const labels = new CarriedLabels(look, rows);
  const oldColumnOf = new Map(columnTo.flatMap((there, column) => (there === null ? [] : [[there, column] as const])));

  return {
    ...fresh,
    rows: order.map(({ drawn, kept }, at): ImageRow => {
      const row = drawn === null ? undefined : fresh.rows[drawn];
      if (row) return { ...row, head: row.head === null ? null : atRowOfDrawing(row.head), cells: row.cells.map((key, column) => (isFormula(key) || besides.has(`${at}:${column}`) ? written(isFormula(key) ? key : anySum, at, column) : key)) };
      const before = image.rows[kept ?? -1]!;
      const cells = fresh.columns.map((_, column): string => {
        const old = oldColumnOf.get(column);
        const key = old === undefined ? '' : before.cells[old] ?? '';
        if (isFormula(key)) return written(key, at, column);
        const sheetColumn = old === undefined ? null : look.ground.known.found.columns[old];
        const label = key === '' && present(sheetColumn) ? labels.over(look.ground.known.found.rows[kept ?? -1] ?? -1, sheetColumn) : null;
        return label !== null ? keyOf(fresh, tokenOf(label)) : image.summed === fresh.summed ? key : keyOf(fresh, key);
      });
      return { ...before, cells, absent: false, head: atRowOfImage(before.head) };
    }),
  };
}

interface Ordered {
  readonly drawn: number | null;
  readonly kept: number | null;
}

/** The rows of the drawing, each followed by the rows that are kept behind it. */
function orderOf(count: number, places: readonly { readonly drawn: number | null }[], sums: PlacedSums): readonly Ordered[] {
  const behind = new Map<number, number[]>();
  let last = -1;
  places.forEach(({ drawn }, place) => {
    const kept = sums.keptIn(place);
    if (drawn !== null) last = drawn;
    else if (kept !== null) behind.set(last, [...(behind.get(last) ?? []), kept]);
  });
  const keptBehind = (row: number): readonly Ordered[] => (behind.get(row) ?? []).map((kept) => ({ drawn: null, kept }));
  return [...keptBehind(-1), ...Array.from({ length: count }, (_, drawn) => drawn).flatMap((drawn) => [{ drawn, kept: null }, ...keptBehind(drawn)])];
}
