import type { Border, Style } from '../engine';
import type { CarriedStyle } from './carried';
import { builtInNumber } from './numberFormats';
import { element, part } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Collects the formats that cells turn out to have and writes styles.xml from them. Index 0 is the unformatted cell. */
export class StyleSheet {
  private readonly fonts = new Pool();
  private readonly fills = new Pool();
  private readonly borders = new Pool();
  private readonly formats = new Pool();
  private readonly differences = new Pool();
  private readonly codes = new Map<string, number>();
  private readonly seen = new Map<Style | undefined, Map<Border | undefined, Map<string | undefined, number>>>();

  constructor(private readonly normal: { name: string; size: number }) {
    this.fills.add(element('fill', {}, element('patternFill', { patternType: 'none' })));
    this.fills.add(element('fill', {}, element('patternFill', { patternType: 'gray125' })));
    this.index(undefined, undefined, undefined);
  }

  /** cellXfs index of a combination. Style and border objects are the engine's own, shared between cells, so most calls end in the first map. */
  index(style: Style | undefined, border: Border | undefined, format: string | undefined): number {
    let byBorder = this.seen.get(style);
    if (!byBorder) this.seen.set(style, (byBorder = new Map<Border | undefined, Map<string | undefined, number>>()));
    let byFormat = byBorder.get(border);
    if (!byFormat) byBorder.set(border, (byFormat = new Map<string | undefined, number>()));
    let index = byFormat.get(format);
    if (index === undefined) byFormat.set(format, (index = this.formats.add(this.cellFormat(style ?? {}, border, format))));
    return index;
  }

  /** dxf index of a conditional format's style, or of its original XML. */
  difference(style: Style, original: string | null): number {
    if (original !== null) return this.differences.add(original);
    const { fontName: _name, fontSize: _size, ...font }: CarriedStyle = style;
    const inner = fontParts(font);
    const fill = style.fillColor ? element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: argb(style.fillColor) }))) : '';
    return this.differences.add(element('dxf', {}, (inner ? element('font', {}, inner) : '') + fill));
  }

  /** The part's bytes. */
  write(): Uint8Array {
    const codes = Array.from(this.codes, ([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode }));
    const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return part(
      element(
        'styleSheet',
        { xmlns: main },
        (codes.length > 0 ? element('numFmts', { count: codes.length }, codes.join('')) : '') +
          this.fonts.write('fonts') +
          this.fills.write('fills') +
          this.borders.write('borders') +
          element('cellStyleXfs', { count: 1 }, plain) +
          this.formats.write('cellXfs') +
          element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })) +
          this.differences.write('dxfs') +
          element('tableStyles', { count: 0, defaultTableStyle: 'TableStyleMedium2', defaultPivotStyle: 'PivotStyleLight16' }),
      ),
    );
  }

  private cellFormat(style: CarriedStyle, border: Border | undefined, format: string | undefined): string {
    const font = { ...style, fontName: style.fontName ?? this.normal.name, fontSize: style.fontSize ?? this.normal.size };
    const fontId = this.fonts.add(element('font', {}, fontParts(font)));
    const fillId = style.fillColor
      ? this.fills.add(element('fill', {}, element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: argb(style.fillColor) }) + element('bgColor', { indexed: 64 }))))
      : 0;
    const borderId = this.borders.add(borderXml(border ?? {}));
    const carried = style.numberFormat;
    const numFmtId = this.numberFormat(carried && carried.as === (format ?? null) ? carried.excel : (format ?? null));
    const alignment = alignmentXml(style);
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId === 0 ? null : true,
        applyFont: fontId === 0 ? null : true,
        applyFill: fillId === 0 ? null : true,
        applyBorder: borderId === 0 ? null : true,
        applyAlignment: alignment ? true : null,
        applyProtection: style.unlocked ? true : null,
      },
      alignment + (style.unlocked ? element('protection', { locked: false }) : ''),
    );
  }

  private numberFormat(code: string | null): number {
    if (code === null) return 0;
    const builtIn = builtInNumber(code);
    if (builtIn !== null) return builtIn;
    let id = this.codes.get(code);
    if (id === undefined) this.codes.set(code, (id = 164 + this.codes.size));
    return id;
  }
}

/** Distinct XML fragments and their indexes. */
class Pool {
  private readonly indexes = new Map<string, number>();

  add(xml: string): number {
    let index = this.indexes.get(xml);
    if (index === undefined) this.indexes.set(xml, (index = this.indexes.size));
    return index;
  }

  write(name: string): string {
    return element(name, { count: this.indexes.size }, Array.from(this.indexes.keys()).join(''));
  }
}

function fontParts(style: CarriedStyle): string {
  return (
    (style.bold ? element('b') : '') +
    (style.italic ? element('i') : '') +
    (style.strikethrough ? element('strike') : '') +
    (style.underline ? element('u', style.doubleUnderline ? { val: 'double' } : {}) : '') +
    (style.fontSize ? element('sz', { val: style.fontSize }) : '') +
    (style.textColor ? element('color', { rgb: argb(style.textColor) }) : '') +
    (style.fontName ? element('name', { val: style.fontName }) : '')
  );
}

function borderXml(border: Border): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string => {
    const line = border[name];
    return line ? element(name, { style: line.style }, element('color', { rgb: argb(line.color) })) : element(name);
  };
  return element('border', {}, side('left') + side('right') + side('top') + side('bottom') + element('diagonal'));
}

function alignmentXml(style: CarriedStyle): string {
  const downs = { top: 'top', middle: 'center', bottom: 'bottom' } as const;
  const horizontal = style.horizontal && style.horizontal.as === style.align ? style.horizontal.excel : style.align;
  const vertical = style.vertical && style.vertical.as === style.verticalAlign ? style.vertical.excel : style.verticalAlign && downs[style.verticalAlign];
  const degrees = style.rotation ? Math.round((style.rotation / Math.PI) * 180) : 0;
  const attributes = {
    horizontal,
    vertical,
    textRotation: degrees === 0 ? null : degrees < 0 ? Math.min(90, -degrees) : 90 + Math.min(90, degrees),
    wrapText: style.wrapping === 'wrap' ? true : null,
    indent: style.indent ?? null,
    shrinkToFit: style.shrink ? true : null,
  };
  return Object.values(attributes).some((value) => value !== null && value !== undefined) ? element('alignment', attributes) : '';
}

/** Engine colours are `#RGB`, `#RRGGBB` or `#RRGGBBAA`; Excel wants the alpha first and ignores it. */
export function argb(color: string): string {
  const hex = color.replace('#', '');
  const full = hex.length === 3 ? Array.from(hex, (digit) => digit + digit).join('') : hex.slice(0, 6);
  return `FF${full.toUpperCase()}`;
}
