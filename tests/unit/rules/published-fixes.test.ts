import { describe, expect, test } from 'vitest';
import { isReading, readSheet, type Grid, type Reading } from '../../../src/matrix';
import { viewPlan, type Edit } from '../../../src/plan';
import { checkPlan, rules, type Finding } from '../../../src/rules';
import { publishedPath, publishedSheets } from '../../support/published';

/** Texts, never formulas or numbers, as fixes are written. */
function withEdits(grid: Grid, reading: Reading, edits: readonly Edit[]): Grid {
  const values = grid.values.map((row) => [...row]);
  const texts = grid.texts.map((row) => [...row]);
  for (const { owner, field, before, after } of edits) {
    const cell = reading.provenance.cellOf(owner, field);
    if (!cell) throw new Error(`No cell for ${owner} ${field.field}.`);
    const [row, column] = [cell.row - grid.origin.row, cell.column - grid.origin.column];
    expect(texts[row]?.[column]).toBe(before);
    values[row]![column] = after;
    texts[row]![column] = after;
  }
  return { ...grid, values, texts };
}

function read(grid: Grid): { readonly reading: Reading; readonly findings: readonly Finding[] } {
  const reading = readSheet(grid);
  if (!isReading(reading)) throw new Error(`not read: ${reading.refused}`);
  return { reading, findings: checkPlan(viewPlan(reading.plan), rules).findings };
}

const galat = (findings: readonly Finding[]): number => findings.filter(({ severity }) => severity === 'galat').length;

describe.each(['sumedang-tc14.xlsx', 'pasangkayu-renstra.xlsx', 'deliserdang-evaluasi-renja.xlsx', 'sumedang-tc27-diskominfo.xlsx'])('the fixes offered on %s', (file) => {
  test.skipIf(publishedPath(file) === null)('stand on what the cells hold, and once applied their rules offer none and no galat is new', async () => {
    const [grid] = await publishedSheets(file);
    const before = read(grid!);
    const offered = before.findings.filter(({ fix }) => fix);
    expect(offered.length).toBeGreaterThan(0);
    for (const rule of new Set(offered.map((finding) => finding.rule))) {
      const edits = offered.filter((finding) => finding.rule === rule).flatMap(({ fix }) => fix?.edits ?? []);
      const after = read(withEdits(grid!, before.reading, edits));
      expect([rule, after.findings.filter((finding) => finding.rule === rule && finding.fix)]).toEqual([rule, []]);
      expect(galat(after.findings)).toBeLessThanOrEqual(galat(before.findings));
    }
  });
});
