import type { Border, BorderDescr, Style } from '../engine';
import type { CarriedStyle } from './carried';
import { attribute, childOf, childrenOf, flagAttribute, numberAttribute, type Element } from './xml';
import { formatCode, toEngineFormat } from './numberFormats';

/** One cell format (a cellXfs entry) in the engine's terms; null where it says nothing. */
export interface CellFormat {
  style: CarriedStyle | null;
  format: string | null;
  border: Border | null;
  /** The format is "@": what is typed there stays text. For a number or a formula in such a cell, the index of the same format without it (the engine would read the number as text). */
  isText: boolean;
  forNumbers: number | null;
}

/** A differential format, as the engine's style and as the file spells it. */
export interface DifferentialFormat {
  style: Style;
  element: Element;
}

export interface Styles {
  formats: CellFormat[];
  differences: DifferentialFormat[];
  normalFont: { name: string; size: number };
}

/** Reads styles.xml; `theme` is theme1.xml's root, whose colours fonts and fills point into. Either may be missing. */
export function readStyles(root: Element | null, theme: Element | null): Styles {
  const colors = new Palette(theme, root);
  const fonts = Array.from(childrenOf(childOf(root, 'fonts')), (font) => readFont(font, colors));
  const fills = Array.from(childrenOf(childOf(root, 'fills')), (fill) => readFill(fill, colors));
  const borders = Array.from(childrenOf(childOf(root, 'borders')), (border) => readBorder(border, colors));
  const codes = new Map(Array.from(childrenOf(childOf(root, 'numFmts')), (format) => [numberAttribute(format, 'numFmtId') ?? -1, attribute(format, 'formatCode') ?? '']));
  const normal = fonts[0] ?? {};
  const entries = Array.from(childrenOf(childOf(root, 'cellXfs'), 'xf'));
  const spelled = entries.map((xf, i): CellFormat => {
    const code = formatCode(numberAttribute(xf, 'numFmtId') ?? 0, codes);
    const format = code === null ? null : toEngineFormat(code);
    const style: CarriedStyle = {
      ...(i === 0 ? {} : (fonts[numberAttribute(xf, 'fontId') ?? 0] ?? {})),
      ...(fills[numberAttribute(xf, 'fillId') ?? 0] ?? {}),
      ...readAlignment(childOf(xf, 'alignment')),
      ...(code !== null && code !== format ? { numberFormat: { excel: code, as: format } } : {}),
      ...(flagAttribute(childOf(xf, 'protection'), 'locked', true) ? {} : { unlocked: true }),
    };
    // Says nothing that an unformatted cell does not.
    const isPlain = Object.keys(style).every((key) => (key === 'fontName' && style.fontName === normal.fontName) || (key === 'fontSize' && style.fontSize === normal.fontSize));
    return { style: isPlain ? null : style, format, border: borders[numberAttribute(xf, 'borderId') ?? 0] ?? null, isText: format === '@', forNumbers: null };
  });
  const formats = withNumberFormats(spelled);
  const differences = Array.from(childrenOf(childOf(root, 'dxfs'), 'dxf'), (dxf): DifferentialFormat => {
    const { fontName: _name, fontSize: _size, doubleUnderline: _double, ...font } = readFont(childOf(dxf, 'font'), colors);
    return { style: { ...font, ...readFill(childOf(dxf, 'fill'), colors, true) }, element: dxf };
  });
  return { formats, differences, normalFont: { name: normal.fontName ?? 'Calibri', size: normal.fontSize ?? 11 } };
}

// Appended, so that the file's own indexes stay.
function withNumberFormats(formats: readonly CellFormat[]): CellFormat[] {
  const all = [...formats];
  formats.forEach((format, i) => {
    if (!format.isText) return;
    all[i] = { ...format, forNumbers: all.length };
    all.push({ ...format, style: { ...format.style, numberFormat: { excel: '@', as: null } }, format: null, isText: false });
  });
  return all;
}

function readFont(font: Element | null, colors: Palette): CarriedStyle {
  if (!font) return {};
  const size = numberAttribute(childOf(font, 'sz'), 'val');
  const name = attribute(childOf(font, 'name'), 'val');
  const color = colors.textColor(childOf(font, 'color'));
  const underline = childOf(font, 'u');
  const on = (tag: string): boolean => {
    const flag = childOf(font, tag);
    return flag !== null && flagAttribute(flag, 'val', true);
  };
  return {
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    ...(on('strike') ? { strikethrough: true } : {}),
    ...(underline && attribute(underline, 'val') !== 'none' ? { underline: true } : {}),
    ...(attribute(underline, 'val')?.startsWith('double') ? { doubleUnderline: true } : {}),
    ...(size === null ? {} : { fontSize: size }),
    ...(name === null ? {} : { fontName: name }),
    ...(color === null ? {} : { textColor: color }),
  };
}

// In a dxf a fill without pattern type is a solid one whose colour is bgColor; in a cell format the solid colour is fgColor.
function readFill(fill: Element | null, colors: Palette, differential = false): Style {
  const pattern = childOf(fill, 'patternFill');
  const type = attribute(pattern, 'patternType');
  const solid = type === 'solid' || (differential && pattern !== null && type === null);
  if (!solid) return {};
  const color = differential ? (colors.color(childOf(pattern, 'bgColor')) ?? colors.color(childOf(pattern, 'fgColor'))) : colors.color(childOf(pattern, 'fgColor'));
  return color === null ? {} : { fillColor: color };
}

// The engine draws unknown line styles as thin ones and keeps their names, so hair and double come back on save.
function readBorder(border: Element, colors: Palette): Border | null {
  const side = (...names: string[]): BorderDescr | undefined => {
    const line = names.map((name) => childOf(border, name)).find((found) => found !== null);
    const style = attribute(line ?? null, 'style');
    if (!line || style === null || style === 'none') return undefined;
    return { style: style as BorderDescr['style'], color: colors.color(childOf(line, 'color')) ?? '#000000' };
  };
  const sides = { left: side('left', 'start'), right: side('right', 'end'), top: side('top'), bottom: side('bottom') };
  const found = Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined)) as Border;
  return Object.keys(found).length > 0 ? found : null;
}

const horizontal: Record<string, NonNullable<Style['align']>> = { left: 'left', center: 'center', right: 'right', justify: 'left', centerContinuous: 'center', distributed: 'center', fill: 'left' };
const vertical: Record<string, NonNullable<Style['verticalAlign']>> = { top: 'top', center: 'middle', bottom: 'bottom', justify: 'top', distributed: 'middle' };
const exact = new Set(['left', 'center', 'right', 'top', 'bottom']);

function readAlignment(alignment: Element | null): CarriedStyle {
  if (!alignment) return {};
  const across = attribute(alignment, 'horizontal');
  const down = attribute(alignment, 'vertical');
  const align = across === null ? undefined : horizontal[across];
  const verticalAlign = down === null ? undefined : vertical[down];
  const rotation = numberAttribute(alignment, 'textRotation');
  const indent = numberAttribute(alignment, 'indent');
  return {
    ...(align ? { align } : {}),
    ...(align && across !== null && !exact.has(across) ? { horizontal: { excel: across, as: align } } : {}),
    ...(verticalAlign ? { verticalAlign } : {}),
    ...(verticalAlign && down !== null && down !== 'center' && !exact.has(down) ? { vertical: { excel: down, as: verticalAlign } } : {}),
    ...(flagAttribute(alignment, 'wrapText') ? { wrapping: 'wrap' as const } : {}),
    ...(flagAttribute(alignment, 'shrinkToFit') ? { shrink: true } : {}),
    // Degrees counter-clockwise up to 90, above that 90 minus the degrees clockwise; 255 stacks the letters, which the engine cannot.
    ...(rotation && rotation <= 180 ? { rotation: ((rotation > 90 ? rotation - 90 : -rotation) / 180) * Math.PI } : {}),
    ...(indent ? { indent } : {}),
  };
}

const indexed = [
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF', '000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF', '800000', '008000'],
  ...['000080', '808000', '800080', '008080', 'C0C0C0', '808080', '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF', '000080', 'FF00FF', 'FFFF00', '00FFFF'],
  ...['800080', '800000', '008080', '0000FF', '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99', '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600'],
  ...['666699', '969696', '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** Colours of a workbook: theme, indexed and direct ones, as `#RRGGBB`. */
export class Palette {
  private readonly theme: string[];
  private readonly own: string[];

  constructor(theme: Element | null, styles: Element | null) {
    const scheme = Array.from(childrenOf(childOf(theme, 'themeElements', 'clrScheme')), (entry) => {
      const value = childOf(entry, 'srgbClr') ?? childOf(entry, 'sysClr');
      return attribute(value, 'lastClr') ?? attribute(value, 'val') ?? '000000';
    });
    // The file lists dark1, light1, dark2, light2; theme numbers count light1, dark1, light2, dark2 (ECMA-376 18.8.3).
    this.theme = [scheme[1] ?? 'FFFFFF', scheme[0] ?? '000000', scheme[3] ?? 'FFFFFF', scheme[2] ?? '000000', ...scheme.slice(4)];
    this.own = Array.from(childrenOf(childOf(styles, 'colors', 'indexedColors')), (entry) => (attribute(entry, 'rgb') ?? '').slice(-6));
  }

  color(element: Element | null): string | null {
    if (!element) return null;
    const theme = numberAttribute(element, 'theme');
    const index = numberAttribute(element, 'indexed');
    const rgb = attribute(element, 'rgb')?.slice(-6) ?? (theme !== null ? this.theme[theme] : index !== null ? (this.own[index] ?? indexed[index]) : undefined);
    if (!rgb || !/^[0-9A-Fa-f]{6}$/.test(rgb)) return null;
    return tint(rgb, numberAttribute(element, 'tint') ?? 0);
  }

  /** As `color`, but null for the plain text colour, so that it follows the theme of the screen. */
  textColor(element: Element | null): string | null {
    const color = this.color(element);
    return color === '#000000' ? null : color;
  }
}

// Lightness moves towards black (negative) or white (positive), in HSL (ECMA-376 18.8.19).
function tint(rgb: string, by: number): string {
  if (by === 0) return `#${rgb.toUpperCase()}`;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const light = (high + low) / 2;
  const target = by < 0 ? light * (1 + by) : light * (1 - by) + by;
  const spread = high === low ? 0 : (high - low) / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * spread;
  const scaled = channels.map((channel) => (high === low ? target : target - chroma / 2 + ((channel - low) / (high - low)) * chroma));
  return `#${scaled.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
