import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTree, escapeXml, firstTree, pagesOf, shapeSheet, svgOf, treeDrawing, treePlan, treeScopes, type Segment, type TreeChoices, type TreePicture, type TreeWords } from '../../../../src/layouts/pictures';
import { wrapText } from '../../../../src/layouts/pictures/wrap';
import { textWidth } from '../../../../src/layouts/engine/measure';
import { lineageOf, viewPlan, type Plan } from '../../../../src/plan';
import { number, plan } from '../../../support/plan';
import { anyPlan } from '../../../support/random-plan';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const words: TreeWords = { level: (level) => level, withoutOpd: 'Belum ada OPD', untitled: '(tanpa uraian)', opd: (names) => `OPD: ${names}`, title: 'Pohon kinerja', subtitle: null, legend: 'Kotak bertepi tebal: belum ada OPD' };
const whole: TreeChoices = { scope: null, opd: null, lowest: 'program', indicators: true };
const draw = (of: Plan, choices: Partial<TreeChoices> = {}, missing: readonly string[] = []): TreePicture => drawTree(viewPlan(of), { ...whole, ...choices }, new Set(missing), words);
const titles = ({ placed }: TreePicture): readonly string[] => placed.map(({ parts }) => parts[1]!.text);
const textsOf = (picture: TreePicture, title: string): readonly string[] => picture.placed.find(({ parts }) => parts[1]!.text === title)!.parts.map(({ text }) => text);

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
const overlap = (a: Area, b: Area): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const through = ({ x1, y1, x2, y2 }: Segment, box: Area): boolean => x1 < box.x + box.width && x2 > box.x && y1 < box.y + box.height && y2 > box.y;

/** Any plan, with parents that are missing, lower than their children, or in a circle. */
const oddPlan: fc.Arbitrary<Plan> = fc.tuple(anyPlan, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 })).map(([of, moves]) => ({
  ...of,
  items: of.items.map((item, at) => {
    const move = moves.find(([from]) => from % Math.max(1, of.items.length) === at);
    return move ? { ...item, parentId: of.items[move[1] % of.items.length]?.id ?? 'tidak-ada' } : item;
  }),
}));
const anyChoices = fc.record({ lowest: fc.constantFrom('misi', 'sasaran', 'program', 'kegiatan'), indicators: fc.boolean() } as const);

describe('a pohon kinerja', () => {
  it('has a box for each item, under the box of what it hangs on', () => {
    const picture = draw(regency());
    expect(picture.placed.map(({ id }) => id).sort()).toEqual(regency().items.map(({ id }) => id).sort());
    expect(picture.placed.find(({ id }) => id === 'program-1')?.parentId).toBe('sasaran-1');
    expect(textsOf(picture, 'Meningkatnya derajat kesehatan')).toEqual([
      'sasaran 1', 'Meningkatnya derajat kesehatan', '• Jumlah kematian ibu', '22 → 18 Kasus', '• Prevalensi stunting', '12% Persen', 'OPD: Dinas Kesehatan',
    ]);
  });

  it('says in words where nobody answers, of the indicator and of its box', () => {
    const picture = draw(regency(), {}, ['indikator-2']);
    expect(textsOf(picture, 'Meningkatnya derajat kesehatan').slice(2, 5)).toEqual(['• Jumlah kematian ibu', '22 → 18 Kasus', 'Belum ada OPD']);
    expect(picture.boxes.filter(({ withoutOpd }) => withoutOpd).map(({ id }) => id)).toEqual(['sasaran-1']);
    expect(draw(regency(), { indicators: false }, ['indikator-2']).boxes.filter(({ withoutOpd }) => withoutOpd)).toHaveLength(1);
  });

  it('of one branch has what leads to it and what hangs below, and no more', () => {
    expect(titles(draw(regency(), { scope: 'tujuan-2' }))).toEqual([
      'Kabupaten yang sehat dan cerdas', 'Mewujudkan birokrasi yang cerdas', 'Terwujudnya birokrasi yang bersih', 'Meningkatnya layanan digital',
      'Program Pengelolaan Aplikasi Informatika', 'Program Pemerintahan dan Kesejahteraan Rakyat',
    ]);
    expect(treeScopes(regency()).map(({ id }) => id)).toEqual(['misi-1', 'tujuan-1', 'sasaran-1', 'misi-2', 'tujuan-2', 'sasaran-2']);
  });

  it('of one agency has only what that agency answers for', () => {
    const picture = draw(regency(), { opd: 'Sekretariat Daerah' });
    expect(titles(picture).filter((title) => title.startsWith('Program'))).toEqual(['Program Pengelolaan Aplikasi Informatika', 'Program Pemerintahan dan Kesejahteraan Rakyat']);
    expect(textsOf(picture, 'Program Pengelolaan Aplikasi Informatika')).not.toContain('• Layanan SPBE');
  });

  it('leaves out strategi, which hang beside the chain, and keeps what hangs below them', () => {
    const of = plan().misi('Misi').tujuan('Tujuan').sasaran('Sasaran').strategi('Strategi').program('Program').build();
    expect(draw(of).placed.map(({ id, parentId }) => [id, parentId])).toEqual([['misi-1', null], ['tujuan-1', 'misi-1'], ['sasaran-1', 'tujuan-1'], ['program-1', 'sasaran-1']]);
  });

  it('begins with everything where that is a handful, else with a branch', () => {
    expect(firstTree(regency()).scope).toBeNull();
    const large = plan().misi('Satu').tujuan('T').sasaran('S1');
    for (let at = 0; at < 30; at++) large.program(`P${at}`);
    large.sasaran('S2');
    for (let at = 0; at < 30; at++) large.program(`Q${at}`);
    expect(firstTree(large.build()).scope).toBe('sasaran-1');
  });

  it('stands a sasaran’s many programs under one another, as wide as they are few', () => {
    const of = plan().misi('M').sasaran('S');
    for (let at = 0; at < 12; at++) of.program(`Program ke-${at}`);
    const picture = draw(of.build());
    expect(new Set(picture.placed.filter(({ level }) => level === 'program').map(({ x }) => x)).size).toBe(1);
    expect(picture.width).toBeLessThan(500);
  });

  it('never lays a box over another, nor a line through one; every item of the part has a box, and lines join each box with its parent', () => {
    fc.assert(
      fc.property(oddPlan, anyChoices, (of, some) => {
        const choices: TreeChoices = { ...whole, ...some };
        const picture = draw(of, choices);
        expect(new Set(picture.placed.map(({ id }) => id))).toEqual(new Set(treePlan(of, choices).items.map(({ id }) => id)));
        picture.placed.forEach((box, at) => {
          for (const other of picture.placed.slice(at + 1)) expect(overlap(box, other), `${box.id} over ${other.id}`).toBe(false);
          for (const line of picture.segments) expect(through(line, box), `a line through ${box.id}`).toBe(false);
          expect([box.x >= 0, box.y >= 0, box.x + box.width <= picture.width, box.y + box.height <= picture.height]).toEqual([true, true, true, true]);
          if (box.parentId !== null) expect(touches(picture.segments, box), `${box.id} hangs in the air`).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every branch that a scope names, whatever its parents say', () => {
    fc.assert(fc.property(oddPlan, fc.nat(), (of, at) => {
      const scopes = treeScopes(of);
      fc.pre(scopes.length > 0);
      const scope = scopes[at % scopes.length]!.id;
      const ids = draw(of, { scope }).placed.map(({ id }) => id);
      expect(ids).toContain(scope);
      const view = viewPlan(of);
      const above = lineageOf(view, scope).map((item) => item.id);
      for (const id of ids) expect(above.includes(id) || lineageOf(view, id).some((item) => item.id === scope), id).toBe(true);
    }));
  });
});

/** Whether a line ends at the box's upper edge or at its left one. */
function touches(segments: readonly Segment[], { x, y, width, height }: Area): boolean {
  return segments.some(({ x1, y1, x2, y2 }) => (x1 === x2 && y2 === y && x1 > x && x1 < x + width) || (y1 === y2 && x2 === x && y1 > y && y1 < y + height));
}

describe('wrapped text', () => {
  it('breaks at spaces, inside a word only where it is wider than the line, and loses nothing', () => {
    const lettering = { size: 9, bold: false };
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), fc.integer({ min: 30, max: 200 }), (text, width) => {
      const lines = wrapText(text, width, lettering);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) if ([...line].length > 1) expect(textWidth(line, lettering)).toBeLessThanOrEqual(width);
    }));
    expect(wrapText('Meningkatnya kualitas pelayanan publik', 90, lettering)).toEqual(['Meningkatnya', 'kualitas pelayanan', 'publik']);
    expect(wrapText('kata '.repeat(200), 90, lettering, 3).at(-1)).toMatch(/…$/);
  });
});

describe('the tree as SVG', () => {
  it('is well-formed XML without scripts, whatever a cell holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), fc.string({ unit: 'binary-ascii', maxLength: 40 }), (title, name) => {
      const of = plan().misi(title).program('P').indikator(`${name}<script>alert(1)</script>\u0000\u001b\uFFFE\ud800`, { awal: number(1), opd: `${title}"'` }).build();
      const svg = svgOf(drawTree(viewPlan(of), whole, new Set(['indikator-1']), { ...words, title, subtitle: name }));
      const faults: string[] = [];
      const document = new DOMParser({ onError: (level, message) => void faults.push(`${level}: ${message}`) }).parseFromString(svg, 'image/svg+xml');
      expect(faults).toEqual([]);
      expect(document.getElementsByTagName('script').length).toBe(0);
    }), { numRuns: 200 });
  });

  it('names its fonts, loads nothing, and keeps every word', () => {
    const svg = svgOf(draw(regency()));
    expect(svg).toContain('Arial');
    expect(svg).not.toMatch(/href|url\(|@import|http:(?!\/\/www\.w3\.org\/2000\/svg)/);
    expect(svg.replace(/<[^>]+>/g, ' ')).toContain('Terwujudnya');
    expect(escapeXml('a\u0000b\u000bc\td\ud800e')).toBe('abc\tde');
  });
});

describe('the legend', () => {
  it('is one, in the drawing as in the cells, and only where a box needs it', () => {
    const said = (picture: TreePicture): readonly string[] => picture.around.flatMap((mark) => (mark.kind === 'text' && mark.role !== 'judul' ? [mark.text] : []));
    const missing = draw(regency(), {}, ['indikator-2']);
    expect([said(missing).join(' '), missing.legend, treeDrawing(missing, 'Pohon kinerja').values[2]![0]]).toEqual([words.legend, words.legend, words.legend]);
    const whole = draw(regency());
    expect([said(whole), whole.legend, treeDrawing(whole, 'Pohon kinerja').values[2]![0]]).toEqual([[], null, null]);
  });
});

describe('the tree in cells', () => {
  it('is a sound drawing with every word in a merged cell, whatever the plan', () => {
    fc.assert(fc.property(oddPlan, (of) => {
      const picture = draw(of);
      fc.pre(picture.boxes.length > 0);
      const drawing = treeDrawing(picture, 'Pohon kinerja');
      expect(faultsOf(drawing)).toEqual([]);
      const wanted = picture.placed.flatMap(({ parts }) => parts.map(({ text }) => text)).sort();
      expect(drawing.values.slice(4).flat().filter((value) => value !== null).sort()).toEqual(wanted);
    }), { numRuns: 100 });
  });

  it('is as wide and high as the picture, and tells why edges are thick', () => {
    const picture = draw(regency(), {}, ['indikator-2']);
    const drawing = treeDrawing(picture, 'Pohon kinerja');
    expect(drawing.values[2]![0]).toBe(words.legend);
    expect(treeDrawing(draw(regency()), 'Pohon kinerja').values[2]![0]).toBeNull();
    const wide = drawing.columnWidths.reduce((sum, characters) => sum + Math.round(characters * 7 + 5) * 0.75, 0);
    const left = Math.min(...picture.placed.map(({ x }) => x));
    const right = Math.max(...picture.placed.map(({ x, width }) => x + width));
    expect(wide).toBe(right - left + 2 * 18);
    expect(drawing.styles.filter(({ style }) => style.border === 'medium').flatMap(({ zones }) => zones)).toHaveLength(1);
  });

  it('is fitted to as few pages of A3 as keep its words readable', () => {
    expect(pagesOf(1100, 700)).toEqual({ wide: 1, tall: 1 });
    expect(pagesOf(3000, 700)).toEqual({ wide: 2, tall: 1 });
    expect(pagesOf(800, 2500)).toEqual({ wide: 1, tall: 2 });
    const page = treeDrawing(draw(regency()), 'Pohon kinerja').print;
    expect([page.paper, page.orientation]).toEqual(['A3', 'Landscape']);
    expect(shapeSheet(draw(regency()), 'Pohon kinerja').print.pages).toEqual(page.pages);
  });
});
