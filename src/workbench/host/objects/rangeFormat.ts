import { extrasOf } from '../../book';
import type { CellLook } from '../../contracts';
import type { Style, Zone } from '../../engine';
import { asColor, asFlag, asNumber, asText, oneOf } from '../arguments';
import { contains, intersection, zoneAddress } from '../address';
import { officeId } from '../changes';
import { eventTypes } from '../events';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';
import { RangeBorderCollection } from './borders';
import type { Range } from './range';

/** The engine's units: pixels at 96 to the inch. Excel's API speaks of points. */
const POINTS_PER_PIXEL = 0.75;
export const DEFAULT_FONT = 'Arial';
const DEFAULT_SIZE = 10;

/** Cells whose looks are asked for or changed together: of one range or of several. */
abstract class Look extends HostObject {
  constructor(
    readonly session: Session,
    readonly areas: readonly Range[],
  ) {
    super();
  }
}

/** Excel.RangeFormat. */
export class RangeFormat extends Look {
  readonly members = formatMembers;
}
/** Excel.RangeFill. */
class RangeFill extends Look {
  readonly members = fillMembers;
}
/** Excel.RangeFont. */
class RangeFont extends Look {
  readonly members = fontMembers;
}

/** The one value that all the cells have, or null where they differ; cells beyond the engine's sheet have the default. */
function same<T>(look: Look, read: (style: Style) => T): T | null {
  let first: T | undefined;
  const agrees = (value: T): boolean => {
    first ??= value;
    return first === value;
  };
  for (const { session, sheetId, cells } of look.areas) {
    const present = session.present(sheetId, cells);
    if ((!present || zoneAddress(present) !== zoneAddress(cells)) && !agrees(read({}))) return null;
    if (!present) continue;
    for (let row = present.top; row <= present.bottom; row++) {
      for (let col = present.left; col <= present.right; col++) {
        if (!agrees(read(session.getters.getCellStyle({ sheetId, row, col })))) return null;
      }
    }
  }
  return first ?? null;
}

function setStyle(look: Look, style: Style): void {
  const bySheet = new Map<string, Zone[]>();
  for (const { session, sheetId, cells } of look.areas) {
    session.assertWritable(sheetId);
    bySheet.set(sheetId, [...(bySheet.get(sheetId) ?? []), session.makeRoom(sheetId, cells)]);
  }
  for (const [sheetId, target] of bySheet) look.session.dispatch('SET_FORMATTING', { sheetId, target, style });
  raiseFormatChanged(look);
}

export function raiseFormatChanged(look: { session: Session; areas: readonly Range[] }): void {
  for (const { session, sheetId, cells } of look.areas) {
    const target = officeId(sheetId);
    const address = zoneAddress(cells);
    session.events.raise(eventTypes.formatChanged, target, { type: 'WorksheetFormatChanged', worksheetId: target, address, referenceId: `${target}!${address}` });
  }
}

/** The rows or columns of the areas as the engine counts them. */
function headers(look: Look, dimension: 'ROW' | 'COL'): { sheetId: string; elements: number[] }[] {
  return look.areas.map(({ session, sheetId, cells }) => {
    const zone = session.makeRoom(sheetId, dimension === 'ROW' ? { ...cells, left: 0, right: 0 } : { ...cells, top: 0, bottom: 0 });
    const [from, to] = dimension === 'ROW' ? [zone.top, zone.bottom] : [zone.left, zone.right];
    return { sheetId, elements: Array.from({ length: to - from + 1 }, (_, index) => from + index) };
  });
}

function size(look: Look, dimension: 'ROW' | 'COL'): number | null {
  const sizes = new Set<number>();
  for (const { session, sheetId, cells } of look.areas) {
    const present = session.present(sheetId, cells);
    if (!present) continue;
    const [from, to] = dimension === 'ROW' ? [present.top, present.bottom] : [present.left, present.right];
    for (let index = from; index <= to && sizes.size < 2; index++) sizes.add(session.getters.getHeaderSize(sheetId, dimension, index));
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only * POINTS_PER_PIXEL : null;
}

function setSize(look: Look, dimension: 'ROW' | 'COL', value: unknown): void {
  const pixels = Math.round(asNumber(value, 0) / POINTS_PER_PIXEL);
  for (const { sheetId, elements } of headers(look, dimension)) {
    look.session.assertWritable(sheetId);
    if (pixels === 0) look.session.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension, elements });
    else look.session.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size: pixels });
  }
}

function autofit(look: Look, dimension: 'ROW' | 'COL'): void {
  for (const { sheetId, elements } of headers(look, dimension)) {
    look.session.assertWritable(sheetId);
    if (dimension === 'COL') look.session.dispatch('AUTORESIZE_COLUMNS', { sheetId, cols: elements });
    else look.session.dispatch('AUTORESIZE_ROWS', { sheetId, rows: elements });
  }
}

/** Puts a look over the areas; earlier looks of the same kind that are wholly covered go. */
function setLook(look: Look, given: Omit<CellLook, 'zone'>): void {
  for (const { session, sheetId, cells } of look.areas) {
    session.assertWritable(sheetId);
    const extras = extrasOf(session.book, sheetId);
    const kind = 'fontName' in given ? 'fontName' : 'indent';
    extras.looks = [...extras.looks.filter((entry) => entry[kind] === undefined || !contains(cells, entry.zone)), { zone: { ...cells }, ...given }];
  }
  raiseFormatChanged(look);
}

/** The look of the areas if one entry answers for all of them; null where some cells differ. */
function lookOf<K extends 'fontName' | 'indent'>(look: Look, kind: K, otherwise: NonNullable<CellLook[K]>): NonNullable<CellLook[K]> | null {
  const found = new Set<NonNullable<CellLook[K]>>();
  for (const { session, sheetId, cells } of look.areas) {
    const over = extrasOf(session.book, sheetId).looks.filter((entry) => entry[kind] !== undefined && intersection(entry.zone, cells)).reverse();
    const top = over[0];
    if (top && contains(top.zone, cells)) found.add(top[kind] as NonNullable<CellLook[K]>);
    else if (!top) found.add(otherwise);
    else return null;
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

const horizontal = { left: 'Left', right: 'Right', center: 'Center' } as const;
const vertical = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

function setHorizontal(look: Look, value: unknown): void {
  const alignment = oneOf(value, ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed']);
  // The engine has no justified text; it stands to the left, as justified text does in its last line.
  const align = { General: undefined, Left: 'left', Center: 'center', Right: 'right', Fill: 'left', Justify: 'left', CenterAcrossSelection: 'center', Distributed: 'left' }[alignment] as Style['align'];
  setStyle(look, { align } as Style);
}

function setVertical(look: Look, value: unknown): void {
  const alignment = oneOf(value, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);
  setStyle(look, { verticalAlign: ({ Top: 'top', Center: 'middle', Bottom: 'bottom', Justify: 'top', Distributed: 'middle' } as const)[alignment] });
}

const color = (value: string | undefined, otherwise: string): string => (value ? value.toUpperCase() : otherwise);

const formatMembers: Members<RangeFormat> = {
  className: 'RangeFormat',
  get: {
    HorizontalAlignment: (format) => same(format, ({ align }) => (align ? horizontal[align] : 'General')),
    VerticalAlignment: (format) => same(format, ({ verticalAlign }) => vertical[verticalAlign ?? 'bottom']),
    WrapText: (format) => same(format, ({ wrapping }) => wrapping === 'wrap'),
    TextOrientation: (format) => same(format, ({ rotation }) => Math.round(((rotation ?? 0) * 180) / Math.PI)),
    IndentLevel: (format) => lookOf(format, 'indent', 0),
    ColumnWidth: (format) => size(format, 'COL'),
    RowHeight: (format) => size(format, 'ROW'),
  },
  set: {
    HorizontalAlignment: setHorizontal,
    VerticalAlignment: setVertical,
    WrapText: (format, value) => setStyle(format, { wrapping: asFlag(value) ? 'wrap' : 'overflow' }),
    TextOrientation: (format, value) => setStyle(format, { rotation: (asNumber(value) * Math.PI) / 180 }),
    IndentLevel: (format, value) => setLook(format, { indent: asNumber(value, 0) }),
    ColumnWidth: (format, value) => setSize(format, 'COL', value),
    RowHeight: (format, value) => setSize(format, 'ROW', value),
  },
  open: {
    Fill: ({ session, areas }) => new RangeFill(session, areas),
    Font: ({ session, areas }) => new RangeFont(session, areas),
    Borders: ({ session, areas }) => new RangeBorderCollection(session, areas),
  },
  call: {
    AutofitColumns: (format) => autofit(format, 'COL'),
    AutofitRows: (format) => autofit(format, 'ROW'),
  },
};

const fillMembers: Members<RangeFill> = {
  className: 'RangeFill',
  get: {
    // A range without a fill reads as white; one with several as "".
    Color: (fill) => same(fill, ({ fillColor }) => color(fillColor, '#FFFFFF')) ?? '',
  },
  set: { Color: (fill, value) => setStyle(fill, { fillColor: value === '' ? '' : asColor(value) }) },
  call: { Clear: (fill) => setStyle(fill, { fillColor: '' }) },
};

const fontMembers: Members<RangeFont> = {
  className: 'RangeFont',
  get: {
    Bold: (font) => same(font, ({ bold }) => bold ?? false),
    Italic: (font) => same(font, ({ italic }) => italic ?? false),
    Underline: (font) => same(font, ({ underline }) => (underline ? 'Single' : 'None')),
    Strikethrough: (font) => same(font, ({ strikethrough }) => strikethrough ?? false),
    Color: (font) => same(font, ({ textColor }) => color(textColor, '#000000')) ?? '',
    Size: (font) => same(font, ({ fontSize }) => fontSize ?? DEFAULT_SIZE),
    Name: (font) => lookOf(font, 'fontName', DEFAULT_FONT),
  },
  set: {
    Bold: (font, value) => setStyle(font, { bold: asFlag(value) }),
    Italic: (font, value) => setStyle(font, { italic: asFlag(value) }),
    Underline: (font, value) => setStyle(font, { underline: oneOf(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']) !== 'None' }),
    Strikethrough: (font, value) => setStyle(font, { strikethrough: asFlag(value) }),
    Color: (font, value) => setStyle(font, { textColor: asColor(value) }),
    Size: (font, value) => setStyle(font, { fontSize: asNumber(value, 1) }),
    Name: (font, value) => setLook(font, { fontName: asText(value) }),
  },
};
