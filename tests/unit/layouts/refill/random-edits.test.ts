import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imageAfter, imageOf, isIdle, keepAll, lookAtTable, stepsOf, type Held, type RefillLook, type TableImage } from '../../../../src/layouts/refill';
import type { Drawing } from '../../../../src/layouts';
import type { Plan } from '../../../../src/plan';
import { drawn } from '../../../support/drawn';
import { LooseSheet } from '../../../support/loose-sheet';
import { anyCellEdit, anyStructureEdit, type PlanEdit } from '../../../support/plan-edits';
import { regency } from '../../../support/regency';

/** What a planner does to a drawn sheet; places are shares of the sheet. Everything that she types is told apart by its number. */
type SheetEdit = { readonly kind: 'type' | 'row' | 'column' | 'beside' | 'below' | 'sum' | 'delete' | 'delete-sum' | 'delete-column' | 'clear'; readonly down: number; readonly along: number };

const anySheetEdit: fc.Arbitrary<SheetEdit> = fc.record({
  kind: fc.constantFrom<SheetEdit['kind'][]>('type', 'type', 'type', 'row', 'column', 'beside', 'below', 'sum', 'delete', 'delete-sum', 'delete-column', 'clear').map((kind) => kind),
  down: fc.double({ min: 0, max: 0.999, noNaN: true }), along: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

/** A program or sasaran goes with all that hangs on it; the ids behind it count on without it. */
const anyRemoval: fc.Arbitrary<PlanEdit> = fc.nat().map((at) => (of) => {
  const candidates = of.items.filter(({ level }) => level === 'program' || level === 'sasaran');
  const gone = new Set([candidates[at % Math.max(1, candidates.length)]?.id]);
  for (const item of of.items) if (item.parentId !== null && gone.has(item.parentId)) gone.add(item.id);
  return { ...of, items: of.items.filter(({ id }) => !gone.has(id)), indikator: of.indikator.filter(({ itemId }) => !gone.has(itemId ?? '')) };
});
const anyPlanEdit: fc.Arbitrary<PlanEdit> = fc.oneof({ weight: 3, arbitrary: anyCellEdit }, { weight: 1, arbitrary: anyStructureEdit }, { weight: 2, arbitrary: anyRemoval });

/** Ids as a reading gives them: by place under the parent, so that they shift when a sibling goes. */
function placed(of: Plan): Plan {
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  const next = (line: string): number => {
    counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts.get(line) ?? 1;
  };
  for (const item of of.items) {
    const line = `${item.parentId === null ? '' : `${ids.get(item.parentId) ?? 'x'}/`}${item.level}`;
    ids.set(item.id, `${line}-${next(line)}`);
  }
  return {
    ...of,
    items: of.items.map((item) => ({ ...item, id: ids.get(item.id)!, parentId: item.parentId === null ? null : ids.get(item.parentId) ?? null })),
    indikator: of.indikator.map((one) => {
      const item = one.itemId === null ? null : ids.get(one.itemId) ?? null;
      return { ...one, itemId: item, id: `${item ?? 'indikator'}#${next(`#${item ?? ''}`)}` };
    }),
  };
}

interface Typed {
  readonly text: string;
  /** The name of the indicator in whose row it was typed, where it stands once in the table. */
  readonly beside: string | null;
}

const isTyped = (cells: readonly Held[]): boolean => cells.some((held) => JSON.stringify(held ?? '').includes('ketikan'));
/** Formulas that are not hers and have lost a cell; a row over whose words she has typed several times, or over all that it says, may be anybody's. */
const brokenIn = (sheet: LooseSheet): readonly string[] => sheet.cells
  .filter((cells) => {
    const typed = cells.filter((held) => isTyped([held])).length;
    return typed === 0 || (typed === 1 && cells.filter((held) => typeof held === 'string' && held !== '').length > 1);
  })
  .flatMap((cells) => cells.flatMap((held) => (held !== null && typeof held === 'object' && held.formula.includes('#REF!') && !isTyped([held]) ? [held.formula] : [])));

/** Does to a sheet what a planner does, and says what she has typed and not taken away again. */
function edit(sheet: LooseSheet, drawing: Drawing, edits: readonly SheetEdit[]): readonly Typed[] {
  const top = drawing.print.titleRows!.last + 1;
  const name = drawing.trace!.columns.indexOf('indikator');
  let width = drawing.columnCount;
  const typed: Typed[] = [];
  edits.forEach(({ kind, down, along }, at) => {
    const text = `ketikan <${at}>`;
    const row = top + Math.floor(down * (sheet.cells.length - top));
    const column = Math.floor(along * width);
    const put = (r: number, c: number): void => {
      if (!sheet.type(r, c, text)) return;
      typed.push({ text, beside: null });
    };
    switch (kind) {
      case 'type': return put(row, column);
      case 'clear': {
        const held = sheet.at(row, column);
        if (typeof held !== 'string' || !held.startsWith('ketikan')) sheet.type(row, column, null);
        return;
      }
      case 'row': {
        sheet.insert('row', row);
        return put(row, column);
      }
      case 'column': {
        sheet.insert('column', Math.max(1, column));
        width += 1;
        return put(row, Math.max(1, column));
      }
      case 'beside': return put(row, width + 2);
      case 'below': return put(sheet.cells.length + 2, column);
      case 'sum': {
        if (sheet.type(sheet.cells.length + 3, 0, { formula: `=F${row + 1}&"${text}"` })) typed.push({ text, beside: null });
        return;
      }
      case 'delete': {
        if (!isTyped(sheet.cells[row] ?? [])) sheet.remove('row', row);
        return;
      }
      case 'delete-sum': {
        const sums = sheet.cells.flatMap((cells, one) => (one >= top && cells.some((held) => held !== null && typeof held === 'object') && !isTyped(cells) ? [one] : []));
        const sum = sums[Math.floor(down * sums.length)];
        if (sum !== undefined) sheet.remove('row', sum, along > 0.5 && !isTyped(sheet.cells[sum + 1] ?? []) ? 2 : 1);
        return;
      }
      case 'delete-column': {
        if (column > 1 && width > 8 && !isTyped(sheet.cells.map((cells) => cells[column] ?? null))) {
          sheet.remove('column', column);
          width -= 1;
        }
        return;
      }
    }
  });
  const names = sheet.cells.map((cells) => cells.find((held, column) => typeof held === 'string' && column >= name && drawing.values.some((row) => row[name] === held)));
  const once = (words: unknown): words is string => typeof words === 'string' && names.filter((other) => other === words).length === 1;
  return typed.filter(({ text }) => sheet.texts().some((other) => other.includes(text))).map(({ text }) => {
    const row = sheet.cells.findIndex((cells) => cells.some((held) => held === text));
    const words = names[row];
    return { text, beside: once(words) ? words : null };
  });
}

function look(sheet: LooseSheet, image: TableImage | null, after: Drawing): RefillLook | null {
  const found = lookAtTable({ image, now: sheet.now(), drawing: after });
  return 'refused' in found ? null : found;
}

const runs = Number(process.env['REFILL_RUNS'] ?? 60);

describe.each(['tc-14', 'indikasi-program', 'program-pd-pagu', 'program-prioritas-pagu', 'cascading-kabupaten', 'iku-86', 'tc-27', 'e-80', 'kke-1'])('random edits of %s and of the plan, then refill with "keep"', (id) => {
  test('nothing that the planner has typed disappears, all of it stays with its indicator, and a second refill does nothing', () => {
    fc.assert(fc.property(fc.array(anySheetEdit, { minLength: 1, maxLength: 12 }), fc.array(anyPlanEdit, { maxLength: 4 }), fc.constantFrom(null, { first: 2026, last: 2031 }, { first: 2025, last: 2028 }), (edits, changes, period) => {
      const of = placed(regency());
      const before = drawn(id, of);
      const after = drawn(id, placed(changes.reduce((plan, change) => change(plan), regency())), { period });
      const sheet = new LooseSheet(before);
      const typed = edit(sheet, before, edits);
      const seen = look(sheet, imageOf(before), after);
      if (!seen) return;
      sheet.apply(stepsOf(seen));
      const texts = sheet.texts();
      expect(brokenIn(sheet)).toEqual([]);
      for (const { text, beside } of typed) {
        expect(texts.filter((one) => one.includes(text)), text).toHaveLength(1);
        const row = sheet.cells.find((cells) => cells.some((held) => held === text));
        // Its indicator is still in the table under its name: then it stands in its row.
        if (beside !== null && after.values.some((cells) => cells.includes(beside))) expect(row, text).toContain(beside);
      }
      const again = look(sheet, imageAfter(seen, keepAll), after);
      expect(again && isIdle(stepsOf(again))).toBe(true);
    }), { numRuns: runs });
  }, 120_000);
});
