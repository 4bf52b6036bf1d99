import type { PlanView } from '../plan';
import { createChecker } from './checker';
import type { Outcome } from './outcome';
import type { Rule } from './rule';

/** Checks everything once. A rule that throws is recorded once and stops neither the others nor its own other checks. */
export function checkPlan(view: PlanView, rules: readonly Rule[]): Outcome {
  return createChecker(rules).check(view);
}
