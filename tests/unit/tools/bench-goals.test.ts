import { expect, test } from 'vitest';
import { goals, keepGoals } from '../../bench/goals';

test('the bench remembers what missed its goal, and nothing else', () => {
  const kept = keepGoals();
  kept.hold('reading', 1.4, goals.reading);
  kept.hold('reading', 5.21, goals.reading);
  kept.hold('editing', 310, goals.editing);
  kept.hold('editing', 42, goals.editing);
  expect(kept.missed).toEqual(['reading: 5.21, goal at most 5', 'editing: 42.00, goal at least 100']);
});
