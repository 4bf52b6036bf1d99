import { DEFAULT_LOCALE, helpers } from '../engine';

/** Number formats that a file names by number only (ECMA-376 18.8.30). */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"Rp"* #,##0.00_-;-"Rp"* #,##0.00_-;_-"Rp"* "-"??_-;_-@_-',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

const numbers = new Map(Object.entries(builtIn).map(([id, code]) => [code, Number(id)]));

/** Excel's code of a numFmtId, from the file's own list or the built-in one; null for General. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string | null {
  const code = own.get(id) ?? builtIn[id] ?? null;
  return code === null || /^general$/i.test(code) ? null : code;
}

/** numFmtId of a code that needs no entry of its own. 14 and 22 are left out: Excel shows them by the regional settings, not as spelled. */
export function builtInNumber(code: string): number | null {
  const id = numbers.get(code);
  return id === undefined || id === 14 || id === 22 || (id >= 41 && id <= 44) ? null : id;
}

/**
 * The engine's nearest spelling of an Excel number format, or null when it has none (the cell then shows as General).
 * Padding (`_x`), fill (`*x`), colours and language tags have no place in the engine's formats and fall away; its own tokenizer decides what is left.
 */
export function toEngineFormat(code: string): string | null {
  const sections = splitSections(code).map(simplify);
  for (let count = Math.min(3, sections.length); count > 0; count -= 1) {
    const candidate = sections.slice(0, count).join(';');
    if (candidate !== '' && isShown(candidate)) return candidate;
  }
  return null;
}

function isShown(format: string): boolean {
  try {
    helpers.formatValue(1234.5, { format, locale: DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}

// Semicolons inside quotes or brackets do not separate.
function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^;])+/g) ?? [];
}

function simplify(section: string): string {
  const plain = section.replace(/("[^"]*")|\\(.)|_.|\*.|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[(?!h|m|s)[^\]]*\]/gi, (_, quoted?: string, escaped?: string, currency?: string) => {
    if (quoted) return quoted;
    if (escaped) return /[-+() /:.,%]/.test(escaped) ? escaped : `"${escaped}"`;
    return currency ? `[$${currency}]` : '';
  });
  // "??" pads with blanks; the engine knows digits only.
  const trimmed = plain.replace(/\?+/g, '').trim();
  return /[dmyhs]/i.test(trimmed.replace(/"[^"]*"|\[\$[^\]]*\]/g, '')) && !/[#0]/.test(trimmed) ? simplifyDate(trimmed) : trimmed;
}

function simplifyDate(section: string): string {
  return section
    .toLowerCase()
    .replace(/am\/pm|a\/p/g, 'a')
    .replace(/mmmmm/g, 'mmm')
    .replace(/(?<!h)h(?!h)/g, 'hh');
}
