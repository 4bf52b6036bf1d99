import { describe, expect, it } from 'vitest';
import { cellsPerRequest, halve, planBlocks, planFurther, planMergeBands } from '../../../src/excel/reading/blocks';

describe('planBlocks', () => {
  it('puts all small sheets into one request', () => {
    expect(planBlocks([{ rows: 251, columns: 17 }, { rows: 10, columns: 4 }])).toEqual([[{ sheet: 0, top: 0, rows: 251 }, { sheet: 1, top: 0, rows: 10 }]]);
  });

  it('asks nothing about empty sheets', () => {
    expect(planBlocks([{ rows: 0, columns: 0 }])).toEqual([]);
  });

  it('cuts a large sheet between rows and fills the rest of a request with the next sheet', () => {
    expect(planBlocks([{ rows: 5, columns: 10 }, { rows: 2, columns: 5 }], 30)).toEqual([
      [{ sheet: 0, top: 0, rows: 3 }],
      [{ sheet: 0, top: 3, rows: 2 }, { sheet: 1, top: 0, rows: 2 }],
    ]);
  });

  it('sends a row wider than the budget by itself', () => {
    expect(planBlocks([{ rows: 2, columns: 50 }], 30)).toEqual([[{ sheet: 0, top: 0, rows: 1 }], [{ sheet: 0, top: 1, rows: 1 }]]);
  });

  it('reads 5 000 rows of 17 columns in six requests', () => {
    const requests = planBlocks([{ rows: 5000, columns: 17 }]);
    expect(requests).toHaveLength(6);
    for (const blocks of requests) expect(blocks.reduce((cells, { rows }) => cells + rows * 17, 0)).toBeLessThanOrEqual(cellsPerRequest);
  });
});

describe('halve', () => {
  it('halves between rows, and not below one row', () => {
    expect(halve({ sheet: 2, top: 10, rows: 5 })).toEqual([{ sheet: 2, top: 10, rows: 3 }, { sheet: 2, top: 13, rows: 2 }]);
    expect(halve({ sheet: 0, top: 4, rows: 1 })).toBeNull();
  });
});

describe('planMergeBands', () => {
  it('keeps each band too small for more than 512 merged areas', () => {
    const bands = planMergeBands(251, 17);
    expect(bands.map(({ rows }) => rows)).toEqual([60, 60, 60, 60, 11]);
    for (const { rows } of bands) expect((rows * 17) / 2).toBeLessThanOrEqual(512);
  });

  it('covers every row once, however wide the sheet', () => {
    expect(planMergeBands(3, 5000)).toEqual([{ top: 0, rows: 1 }, { top: 1, rows: 1 }, { top: 2, rows: 1 }]);
  });
});

describe('planFurther', () => {
  const sizes = [{ rows: 5000, columns: 17 }];
  const [first = [], ...others] = planBlocks(sizes);
  const cells = first.reduce((sum, { rows }) => sum + rows * 17, 0);

  it('packs what is left into fewer requests where cells are short, each row once and in its order', () => {
    const further = planFurther(others, sizes, { cells, characters: cells * 40 });
    expect(further).toHaveLength(2);
    expect(further.flat().map(({ top, rows }) => [top, rows])).toEqual([[980, 2450], [3430, 1570]]);
  });

  it('never asks for more than three times as much at once, nor for less than was planned', () => {
    const short = planFurther(others, sizes, { cells, characters: cells * 4 });
    for (const blocks of short) expect(blocks.reduce((sum, { rows }) => sum + rows * 17, 0)).toBeLessThanOrEqual(3 * cellsPerRequest);
    expect(planFurther(others, sizes, { cells, characters: cells * 200 })).toBe(others);
  });

  it('keeps blocks of several sheets apart', () => {
    const two = [{ rows: 1500, columns: 17 }, { rows: 900, columns: 30 }];
    const [begun = [], ...left] = planBlocks(two);
    const further = planFurther(left, two, { cells: 16_660, characters: 16_660 * 30 });
    const rows = (blocks: typeof begun, sheet: number): number => blocks.filter((block) => block.sheet === sheet).reduce((sum, block) => sum + block.rows, 0);
    expect([0, 1].map((sheet) => rows([...begun, ...further.flat()], sheet))).toEqual([1500, 900]);
  });
});
