import type { Zone } from '../../engine';
import { carriedOf, type CarriedStyle } from '../../files/carried';
import { asColor, asFlag, asNumber, asText, oneOf } from '../arguments';
import { zoneAddress } from '../address';
import { officeId } from '../changes';
import { eventTypes } from '../events';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';
import { RangeBorderCollection } from './borders';
import type { Range } from './range';

/** The engine's units: pixels at 96 to the inch. Excel's API speaks of points. */
const POINTS_PER_PIXEL = 0.75;

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
/** Excel.FormatProtection. */
class FormatProtection extends Look {
  readonly members = protectionMembers;
}
/** Excel.RangeFont. */
class RangeFont extends Look {
  readonly members = fontMembers;
}

/** The one value that all the cells have, or null where they differ; cells beyond the engine's sheet have the default. */
function same<T>(look: Look, read: (style: CarriedStyle) => T): T | null {
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

function setStyle(look: Look, style: CarriedStyle): void {
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

/** Alignments by their name in the API, with the file's name for what the engine lacks and what it shows instead. */
const across = {
  General: { as: undefined, excel: 'general' },
  Left: { as: 'left', excel: 'left' },
  Center: { as: 'center', excel: 'center' },
  Right: { as: 'right', excel: 'right' },
  Fill: { as: 'left', excel: 'fill' },
  Justify: { as: 'left', excel: 'justify' },
  CenterAcrossSelection: { as: 'center', excel: 'centerContinuous' },
  Distributed: { as: 'center', excel: 'distributed' },
} as const;
const down = {
  Top: { as: 'top', excel: 'top' },
  Center: { as: 'middle', excel: 'center' },
  Bottom: { as: 'bottom', excel: 'bottom' },
  Justify: { as: 'top', excel: 'justify' },
  Distributed: { as: 'middle', excel: 'distributed' },
} as const;

type Across = keyof typeof across;
type Down = keyof typeof down;
const acrossNames = Object.keys(across) as Across[];
const downNames = Object.keys(down) as Down[];

function setHorizontal(look: Look, value: unknown): void {
  const { as, excel } = across[oneOf(value, acrossNames)];
  setStyle(look, { align: as, horizontal: as === undefined || excel === as ? undefined : { excel, as } } as CarriedStyle);
}

function setVertical(look: Look, value: unknown): void {
  const name = oneOf(value, downNames);
  const { as, excel } = down[name];
  setStyle(look, { verticalAlign: as, vertical: name === 'Justify' || name === 'Distributed' ? { excel, as } : undefined } as CarriedStyle);
}

const horizontalOf = ({ align, horizontal }: CarriedStyle): Across =>
  (horizontal && horizontal.as === align && acrossNames.find((name) => across[name].excel === horizontal.excel)) || (acrossNames.find((name) => across[name].as === align) ?? 'General');
const verticalOf = ({ verticalAlign = 'bottom', vertical }: CarriedStyle): Down =>
  (vertical && vertical.as === verticalAlign && downNames.find((name) => down[name].excel === vertical.excel)) || (downNames.find((name) => down[name].as === verticalAlign) ?? 'Bottom');

/** The font of cells that have none of their own: the book's normal one. */
const normalFont = ({ session }: Look): { name: string; size: number } => carriedOf(session.book).normalFont;

const color = (value: string | undefined, otherwise: string): string => (value ? value.toUpperCase() : otherwise);

const formatMembers: Members<RangeFormat> = {
  className: 'RangeFormat',
  get: {
    HorizontalAlignment: (format) => same(format, horizontalOf),
    VerticalAlignment: (format) => same(format, verticalOf),
    ShrinkToFit: (format) => same(format, ({ shrink }) => shrink ?? false),
    WrapText: (format) => same(format, ({ wrapping }) => wrapping === 'wrap'),
    TextOrientation: (format) => same(format, ({ rotation }) => Math.round(((rotation ?? 0) * 180) / Math.PI)),
    IndentLevel: (format) => same(format, ({ indent }) => indent ?? 0),
    ColumnWidth: (format) => size(format, 'COL'),
    RowHeight: (format) => size(format, 'ROW'),
  },
  set: {
    HorizontalAlignment: setHorizontal,
    VerticalAlignment: setVertical,
    WrapText: (format, value) => setStyle(format, { wrapping: asFlag(value) ? 'wrap' : 'overflow' }),
    TextOrientation: (format, value) => setStyle(format, { rotation: (asNumber(value) * Math.PI) / 180 }),
    ShrinkToFit: (format, value) => setStyle(format, { shrink: asFlag(value) }),
    IndentLevel: (format, value) => setStyle(format, { indent: asNumber(value, 0) }),
    ColumnWidth: (format, value) => setSize(format, 'COL', value),
    RowHeight: (format, value) => setSize(format, 'ROW', value),
  },
  open: {
    Fill: ({ session, areas }) => new RangeFill(session, areas),
    Font: ({ session, areas }) => new RangeFont(session, areas),
    Protection: ({ session, areas }) => new FormatProtection(session, areas),
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
    Underline: (font) => same(font, ({ underline, doubleUnderline }) => (underline ? (doubleUnderline ? 'Double' : 'Single') : 'None')),
    Strikethrough: (font) => same(font, ({ strikethrough }) => strikethrough ?? false),
    Color: (font) => same(font, ({ textColor }) => color(textColor, '#000000')) ?? '',
    Size: (font) => same(font, ({ fontSize }) => fontSize ?? normalFont(font).size),
    Name: (font) => same(font, ({ fontName }) => fontName ?? normalFont(font).name),
  },
  set: {
    Bold: (font, value) => setStyle(font, { bold: asFlag(value) }),
    Italic: (font, value) => setStyle(font, { italic: asFlag(value) }),
    Underline: (font, value) => {
      const underline = oneOf(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']);
      setStyle(font, { underline: underline !== 'None', doubleUnderline: underline.startsWith('Double') });
    },
    Strikethrough: (font, value) => setStyle(font, { strikethrough: asFlag(value) }),
    Color: (font, value) => setStyle(font, { textColor: asColor(value) }),
    Size: (font, value) => setStyle(font, { fontSize: asNumber(value, 1) }),
    Name: (font, value) => setStyle(font, { fontName: asText(value) }),
  },
};

const protectionMembers: Members<FormatProtection> = {
  className: 'FormatProtection',
  get: { Locked: (protection) => same(protection, ({ unlocked }) => !unlocked) },
  set: { Locked: (protection, value) => setStyle(protection, { unlocked: !asFlag(value) }) },
};
