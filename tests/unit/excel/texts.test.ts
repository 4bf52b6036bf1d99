import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/excel/host/failures';
import { createOwnWrites } from '../../../src/excel/live/own-writes';
import type { CellChange } from '../../../src/excel/live/watch';
import { cleanSheetName, freeSheetName } from '../../../src/excel/draw/sheet-names';
import { asWritten } from '../../../src/excel/write/typed-text';
import { noticeKeys } from '../../../src/excel/notices';
import { isOurs, looks } from '../../../src/excel/marks/marks';
import { session } from '../../../src/strings/session';

describe('text that Excel must not read as something else', () => {
  it.each(['=HYPERLINK("x")', '+62', '-', '@OPD', '2.10', '6.1', '1/2', '85%', 'Mei 2021', 'TRUE', 'benar', '(1)', ' 5'])('is written behind an apostrophe: %s', (text) => {
    expect(asWritten(text, 'General')).toBe(`'${text}`);
    expect(asWritten(text, '@')).toBe(text);
  });

  it('keeps its own leading apostrophe, in a text cell too', () => {
    expect([asWritten("'kutip", 'General'), asWritten("'kutip", '@')]).toEqual(["''kutip", "''kutip"]);
  });

  it.each(['DINAS PENDIDIKAN', 'BP3D', 'Kecamatan se-Kabupaten', ''])('needs none: %s', (text) => {
    expect(asWritten(text, 'General')).toBe(text);
  });
});

describe('sheet names', () => {
  it.each([
    ['T-C.14', 'T-C.14'],
    ['Tabel 7/1: [Program]*?', 'Tabel 7 1 Program'],
    ["'Renstra'", 'Renstra'],
    ['', 'Tabel'],
    ['History', 'Tabel'],
    ['Program Pembangunan Daerah yang disertai Pagu', 'Program Pembangunan Daerah yang'],
  ])('%s becomes %s', (name, clean) => {
    expect(cleanSheetName(name)).toBe(clean);
  });

  it('are counted on where they are taken, capitals or not, within 31 characters', () => {
    expect(freeSheetName('T-C.14', ['t-c.14', 'T-C.14 (2)'])).toBe('T-C.14 (3)');
    const long = 'Program Pembangunan Daerah yang disertai Pagu';
    expect(freeSheetName(long, [cleanSheetName(long)])).toBe('Program Pembangunan Daerah (2)');
  });
});

describe('failures', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'busy'],
    ['AccessDenied', 'protected'],
    ['ItemNotFound', 'gone'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['MergedRangeConflict', 'conflict'],
    ['ApiNotFound', 'notSupported'],
    ['GeneralException', 'host'],
  ])('%s is %s', (code, kind) => {
    expect(classify(Object.assign(new Error('why'), { code }))).toEqual({ kind, code, detail: 'why' });
  });

  it('of our own code keep their message', () => {
    expect(classify(new TypeError('x is undefined'))).toEqual({ kind: 'host', code: 'Error', detail: 'x is undefined' });
  });
});

describe('marks', () => {
  it('are known by their signature, and nothing else is', () => {
    expect(['=N("kaskade:galat")=0', 'N( "kaskade:saran" ) = 0'].every(isOurs)).toBe(true);
    expect(['=$Q5=""', '=N("kaskade")=0', '=OR(N("kaskade:galat")=0,A1>1)'].some(isOurs)).toBe(false);
  });
});

describe('the looks of a mark', () => {
  /** Relative luminance, as WCAG 2.1 defines it. */
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it.each(Object.entries(looks))('of %s can be read', (_, { fill, color }) => {
    const [dark = 0, light = 0] = [luminance(fill), luminance(color)].sort((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('own writes', () => {
  const written = { top: 57, left: 16, bottom: 62, right: 16 };
  const cell = { ...written, top: 58, bottom: 58 };
  const change = (zone: typeof cell, by: CellChange['by'] = 'unknown'): CellChange => ({ zones: [zone], inPlace: true, by });

  it('echo inside of what was written, for a while, where the host does not say who wrote', () => {
    let now = 0;
    const own = createOwnWrites(() => now);
    own.expect('s', [written]);
    expect(own.isEcho('s', change(cell))).toBe(true);
    expect(own.isEcho('t', change(cell))).toBe(false);
    expect(own.isEcho('s', change({ ...cell, right: 17 }))).toBe(false);
    expect(own.isEcho('s', change(cell, 'somebody-else'))).toBe(false);
    now = 6000;
    expect(own.isEcho('s', change(cell))).toBe(false);
  });

  it('echo once: what is typed over them afterwards is an edit', () => {
    const own = createOwnWrites(() => 0);
    own.expect('s', [written]);
    expect(own.isEcho('s', change(written))).toBe(true);
    expect(own.isEcho('s', change(cell))).toBe(false);
  });

  it('are told by a host that says so, and only by that', () => {
    const own = createOwnWrites(() => 0);
    own.expect('s', [written]);
    expect(own.isEcho('s', change(written, 'us'))).toBe(true);
    expect(own.isEcho('s', change(cell))).toBe(false);
    // Of formats no host ever says whose they are.
    expect(own.isEcho('s', change(cell, 'never-said'))).toBe(true);
  });
});

describe('the session’s words', () => {
  it('are there for every notice, and no others', () => {
    expect(Object.keys(session.id).sort()).toEqual([...noticeKeys].sort());
  });
});
