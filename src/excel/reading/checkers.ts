import type { PlanView } from '../../plan';
import { createChecker, rules, type Checker, type Outcome } from '../../rules';

/** Checks tables again and again while they change, each remembering what it came to. */
export interface Checkers {
  check(tableId: string, view: PlanView): Outcome;
  /** Forgets all tables but these. */
  keep(tableIds: ReadonlySet<string>): void;
}

export function createCheckers(): Checkers {
  const checkers = new Map<string, Checker>();
  return {
    check(tableId, view) {
      const checker = checkers.get(tableId) ?? createChecker(rules);
      checkers.set(tableId, checker);
      return checker.check(view);
    },
    keep(tableIds) {
      for (const id of [...checkers.keys()]) if (!tableIds.has(id)) checkers.delete(id);
    },
  };
}
