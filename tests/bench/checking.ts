import { isReading, patchGrid, readSheet, rereadCells, type Grid, type Reading } from '../../src/matrix';
import { viewPlan, type PlanView } from '../../src/plan';
import { checkPlan, createChecker, rules, type Checker } from '../../src/rules';
import { goals, type Goals } from './goals';
import { largeMatrix } from './large-matrix';
import { heapUsed, ratioOf, timeOf, type Ratio } from './measure';

/** Rules that are named with what they cost. */
const named = 12;

/**
 * A full check of 10 000 rows and where its time goes, against JSON.parse of their cells as Excel sends them (values, texts, formats and formulas); the same again after one edit; the heap
 * after a thousand. The first check is of a matrix none of whose names was ever seen; the second of the same one again, whose names are known, but none of its rows.
 */
export function benchChecking(payloadOf: (grid: Grid) => string, tell: (what: string, measured: Ratio) => void, kept: Goals): void {
  const grid = largeMatrix(10_000);
  const payload = payloadOf(grid);
  const parse = (): unknown => JSON.parse(payload);
  const reading = readSheet(grid);
  if (!isReading(reading)) throw new Error(`The bench's matrix was refused: ${reading.refused}`);
  const { items, indikator } = reading.plan;
  let matrices = 0;
  const fresh = (): PlanView => {
    const read = readSheet(largeMatrix(10_000, 17, 10_000 * (matrices += 1)));
    if (!isReading(read)) throw new Error(`The bench's matrix was refused: ${read.refused}`);
    return viewPlan(read.plan);
  };
  const unseen = (): PlanView => viewPlan({ ...reading.plan, items: items.map((item) => ({ ...item })), indikator: indikator.map((one) => ({ ...one })) });

  const outcome = checkPlan(unseen(), rules);
  console.log(`${items.length} items, ${indikator.length} indicators, ${outcome.findings.length} findings, ${outcome.failed.length} failed rules`);
  console.log(`their cells: ${(payload.length / 1e6).toFixed(1)} MB of JSON; rules: ${rules.length}, of which ${outcome.unchecked.length} lack their columns here`);
  const first = ratioOf((view) => checkPlan(view, rules), parse, { prepare: fresh });
  tell(`check ${indikator.length} indicators for the first time`, first);
  kept.hold(`checking ${indikator.length} indicators for the first time, × JSON.parse`, first.ratio, goals.checking);
  tell(`check ${indikator.length} indicators again, as after Periksa`, ratioOf((view) => checkPlan(view, rules), parse, { prepare: unseen, rounds: 9 }));
  tell('  of it walking the plan without any rule', ratioOf((view) => checkPlan(view, []), parse, { prepare: unseen }));
  const each = rules.map((rule) => ({ rule, measured: ratioOf((view) => checkPlan(view, [rule]), parse, { prepare: unseen, rounds: 1, runs: 5 }) }));
  for (const { rule, measured } of each.sort((a, b) => b.measured.ratio - a.measured.ratio).slice(0, named)) tell(`  ${rule.id} (${rule.scope}) alone, walking included`, measured);

  const edits = new Edits(grid, reading);
  const full = timeOf((view) => checkPlan(view, rules), 15, unseen);
  const again = timeOf((view) => edits.check(view), 200, () => edits.next());
  console.log(`check again after one edit: 1/${Math.round(full / again)} of a full check (${again.toFixed(2)} ms / ${full.toFixed(0)} ms)`);
  kept.hold('a check after one edit, times shorter than a full one', full / again, goals.editing);
  const whole = timeOf(() => readSheet(edits.grid), 3, () => undefined);
  const one = timeOf(() => edits.next(), 200, () => undefined);
  console.log(`read one cell again, its view included: 1/${Math.round(whole / one)} of reading the sheet (${one.toFixed(2)} ms / ${whole.toFixed(0)} ms)`);

  const heap: number[] = [heapUsed()];
  for (let times = 1; times <= 1_000; times += 1) {
    edits.check(edits.next());
    if (times % 250 === 0) heap.push(heapUsed());
  }
  console.log(`heap over 1 000 edits: ${heap.map((size) => size.toFixed(1)).join(' → ')} MB`);
  kept.hold('the heap after 1 000 edits, × what it was', (heap.at(-1) ?? 0) / (heap[0] ?? 1), goals.heap);
}

/** A planner who types into one cell after the other. */
class Edits {
  private readonly checker: Checker = createChecker(rules);
  private view: PlanView;
  private count = 0;

  constructor(public grid: Grid, private reading: Reading) {
    this.view = viewPlan(reading.plan);
    this.checker.check(this.view);
  }

  /** Another target, kondisi akhir, pagu or agency, read again. */
  next(): PlanView {
    this.count += 1;
    // Two hundred rows, again and again: what is kept for each is kept once.
    const row = 5 + ((this.count * 79) % 200) * 49;
    const column = [4, 14, 5, 16][this.count % 4] ?? 4;
    const text = column === 16 ? ['INSPEKTORAT', 'DINAS KESEHATAN', 'SEKRETARIAT DAERAH'][this.count % 3] ?? '' : `${40 + (this.count % 59)},${10 + (this.count % 89)}`;
    const grid = patchGrid(this.grid, { origin: { row, column }, rowCount: 1, columnCount: 1, values: [[text]], texts: [[text]], formats: [['General']], formulas: [[text]] });
    const reading = grid && rereadCells(this.reading, grid, [{ row, column }]);
    // Rows of items without an indicator have no place for a target; the next edit goes elsewhere.
    if (!grid || !reading) return this.next();
    [this.grid, this.reading] = [grid, reading];
    this.view = viewPlan(reading.plan, {}, this.view);
    return this.view;
  }

  check(view: PlanView): void {
    this.checker.check(view);
  }
}
