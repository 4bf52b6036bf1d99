import { viewPlan, type Item, type ItemId, type Plan, type PlanView } from '../../../plan';
import type { OutlineRows } from '../form';
import { branch, type Branch } from './branch';

/** The cascade as branches, parents before children and siblings in document order; what hangs on a missing or circular parent comes last, and nothing stands twice. */
export function cascadeBranches(plan: Plan, form: Pick<OutlineRows, 'levels' | 'path'>): readonly Branch[] {
  const view = viewPlan(plan);
  const seen = new Set<ItemId>();
  const visit = (item: Item, above: readonly number[], counter: Counter): readonly Branch[] => {
    if (seen.has(item.id)) return [];
    seen.add(item.id);
    const kept = form.levels === undefined || form.levels.has(item.level);
    const place = kept ? [...above, counter.next()] : above;
    const inner = kept ? new Counter() : counter;
    const children = view.childrenOf(item.id).flatMap((child) => visit(child, place, inner));
    if (!kept) return children;
    return [branch({ kind: item.level, item, number: form.path === undefined ? item.number : pathNumber(place, form.path), indikator: view.indikatorOf(item.id), children })];
  };
  const counter = new Counter();
  return rootsFirst(view).flatMap((item) => visit(item, [], counter));
}

class Counter {
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count;
  }
}

/** Items at the top first; then the others, of which only those that no top leads to are still unseen. */
export function rootsFirst(view: PlanView): readonly Item[] {
  const isRoot = ({ parentId }: Item): boolean => parentId === null || !view.item.has(parentId);
  return [...view.plan.items.filter(isRoot), ...view.plan.items.filter((item) => !isRoot(item))];
}

/** "1", "1.a", "1.a.1" or "1", "1-1", "1-1-4"; behind "z" letters go on as "aa". */
function pathNumber(place: readonly number[], style: NonNullable<OutlineRows['path']>): string {
  return style === 'dashes' ? place.join('-') : place.map((at, depth) => (depth === 1 ? letterOf(at) : String(at))).join('.');
}

function letterOf(at: number): string {
  const rest = Math.floor((at - 1) / 26);
  return (rest > 0 ? letterOf(rest) : '') + String.fromCharCode(97 + ((at - 1) % 26));
}

/** Every item once, in the order of `cascadeBranches`. */
export function inCascadeOrder(view: PlanView): readonly Item[] {
  const ordered: Item[] = [];
  const walk = (branches: readonly Branch[]): void => {
    for (const { item, children } of branches) {
      if (item) ordered.push(item);
      walk(children);
    }
  };
  walk(cascadeBranches(view.plan, {}));
  return ordered;
}
