import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layouts } from '../../../src/layouts';
import { viewPlan } from '../../../src/plan';
import { isDark } from '../../../src/taskpane/appearance';
import { cellName, columnName } from '../../../src/taskpane/model/address';
import { previewDrawing } from '../../../src/taskpane/model/preview';
import { lineOfTargets } from '../../../src/taskpane/model/targets';
import { printFormatted } from '../../../src/strings';
import { languageOfDisplay, readWishes } from '../../../src/taskpane/preferences';
import { missing, number, PlanBuilder, range } from '../../support/plan';

describe('cells as planners read them', () => {
  it('counts columns as Excel does', () => {
    expect([0, 16, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Q', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(cellName({ row: 57, column: 16 })).toBe('Q58');
  });

  it('gives each column its own name', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(16383), { minLength: 2 }), (columns) => {
      expect(new Set(columns.map(columnName)).size).toBe(columns.length);
    }));
  });
});

describe('the line of targets', () => {
  const line = (facts: Parameters<PlanBuilder['indikator']>[1]): ReturnType<typeof lineOfTargets> | null => {
    const plan = new PlanBuilder().sasaran('Sehat').indikator('IPM', facts).build();
    const indikator = viewPlan(plan).indikator.get('indikator-1');
    return indikator ? lineOfTargets(indikator, plan.years) : null;
  };

  it('goes from baseline to kondisi akhir, as written', () => {
    expect(line({ awal: number(70.33), targets: number(71), akhir: range(71.24, 71.59) })).toEqual({ from: '70,33', to: '71,24-71,59' });
  });

  it('takes the last year with a target where the end is empty', () => {
    expect(line({ awal: missing('n/a'), targets: { 2019: number(1), 2021: number(3) } })).toEqual({ from: null, to: '3' });
  });

  it('leaves out digits that nobody wrote', () => {
    const stored = (value: number, raw: string): ReturnType<typeof number> => ({ ...number(value), raw });
    expect(line({ awal: stored(70.1, '70.099999999999994'), akhir: stored(71.35, '71,350000000000009') })).toEqual({ from: '70.1', to: '71,35' });
    expect(line({ awal: stored(70.1234567, '70.1234567'), akhir: stored(0.00000123, '0.00000123') })).toEqual({ from: '70.1234567', to: '0.00000123' });
  });

  it('is empty where nothing is written', () => {
    expect(line({})).toEqual({ from: null, to: null });
  });
});

describe('the preview of a table', () => {
  const plan = new PlanBuilder({ opd: ['BAPPEDA'] }).misi('Maju', { number: '1' }).tujuan('Terwujudnya kemajuan', { number: '1' })
    .indikator('=HYPERLINK("x")', { opd: 'BAPPEDA', awal: number(1), targets: number(2), akhir: number(2) }).indikator('IPM').build();

  for (const layout of layouts) {
    it(`covers every cell of ${layout.id} once`, () => {
      const drawing = layout.draw(plan, layout.defaults(plan));
      const preview = previewDrawing(drawing, 12, String);
      const seen = new Map<string, number>();
      for (const { row, cells } of preview.rows) {
        for (const cell of cells) {
          for (let down = 0; down < cell.rowSpan; down += 1) for (let right = 0; right < cell.columnSpan; right += 1) {
            const key = `${row + down},${cell.column + right}`;
            seen.set(key, (seen.get(key) ?? 0) + 1);
          }
        }
      }
      expect([...seen.values()].every((times) => times === 1)).toBe(true);
      expect(seen.size).toBe(preview.rows.length * drawing.columnCount);
      expect(preview.rows.length + preview.more).toBe(drawing.rowCount);
    });
  }

  it('shows what a sum comes to', () => {
    const summed = new PlanBuilder().tujuan('T').sasaran('S').program('Program A').indikator('I', { pagu: number(5_000_000) }).program('Program B').indikator('J', { pagu: number(7_000_000) }).build();
    const layout = layouts.find(({ id }) => id === 'program-prioritas-pagu');
    if (!layout) throw new Error('there is a table with sums');
    const drawing = layout.draw(summed, { ...layout.defaults(summed), money: 'plain' });
    expect(drawing.formulas.length).toBeGreaterThan(0);
    expect(previewDrawing(drawing, 40, String).rows.flatMap((row) => row.cells.map((cell) => cell.text))).toContain('12000000');
  });

  it('shows what looks like a formula as the text it is', () => {
    const layout = layouts[0];
    if (!layout) throw new Error('there is a first table');
    const texts = previewDrawing(layout.draw(plan, layout.defaults(plan)), 40, String).rows.flatMap((row) => row.cells.map((cell) => cell.text));
    expect(texts.some((text) => text.includes('=HYPERLINK("x")'))).toBe(true);
  });
});

describe('how the pane opens', () => {
  it('speaks English only where Office does', () => {
    expect(['en-US', 'EN-gb', 'id-ID', 'ms-MY', undefined].map(languageOfDisplay)).toEqual(['en', 'en', 'id', 'id', 'id']);
  });

  it('reads its wishes from the address, and no others', () => {
    expect(readWishes('?lang=kunci&theme=dark')).toEqual({ language: 'kunci', dark: true });
    expect(readWishes('?lang=xx&theme=')).toEqual({ language: null, dark: null });
  });

  it('is dark on Office’s dark and black themes, light on white, colourful and none', () => {
    expect(['#262626', '#000000', '#0A0A0A'].map(isDark)).toEqual([true, true, true]);
    expect(['#FFFFFF', '#F0F0F0', undefined, 'what'].map(isDark)).toEqual([false, false, false, false]);
  });
});

describe('numbers of the preview', () => {
  it.each([
    [1500.25, '#,##0.00', '1.500,25'], [1500, '#,##0.00', '1.500,00'], [1_458_477_763_740, '#,##0', '1.458.477.763.740'], [1500.5, '#,##0.0', '1.500,5'], [1_500_250_000, '0', '1500250000'],
    [12.345, '0.0', '12,3'], [0.7345, '0.00%', '73,45%'], [2025, 'General', '2025'], [0.1, 'General', '0,1'],
  ])('%d under %s is shown as the cell shows it: %s', (value, format, shown) => {
    expect(printFormatted(value, format)).toBe(shown);
  });

  it('stand under the format of their own cells', () => {
    const plan = new PlanBuilder({ years: [2025] }).program('P').indikator('I', { targets: number(1250), pagu: number(1_500_250_000) }).build();
    const layout = layouts.find(({ id }) => id === 'tc-14')!;
    const texts = (money: 'plain' | 'millions' | 'decimals'): readonly string[] => previewDrawing(layout.draw(plan, { ...layout.defaults(plan), money }), 40, printFormatted).rows.at(-1)!.cells.map(({ text }) => text);
    expect([texts('plain')[5], texts('millions')[5], texts('decimals')[5]]).toEqual(['1.500.250.000', '1.500,25', '1.500.250.000,00']);
    expect(texts('plain')[4]).toBe('1250');
  });
});
