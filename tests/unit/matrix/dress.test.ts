import { afterAll, describe, expect, test } from 'vitest';
import { percent, Survey, variations, type Share } from '../../support/dress/survey';

/**
 * The law: reading what was drawn gives the plan back, in whatever dress. The suite runs fixed cases, of which none may fail; `npm run dress` runs
 * as many as it is told from a fresh seed. Each case that it finds is kept in dress-regressions.test.ts.
 */
const survey = new Survey(Number(process.env.DRESS_SEED ?? 20_260_101));
const together = 1_500;
const perOption = 8;

describe('read(draw(plan)) = plan, one variation at a time', () => {
  for (const [dimension, options] of variations) {
    test(dimension, () => {
      for (const option of options) reachesAll(survey.tryAlone(dimension, option, perOption), `${dimension}: ${option}`);
    }, 120_000);
  }
});

describe('read(draw(plan)) = plan, all variations together', () => {
  test(`${together} cases`, () => reachesAll(survey.tryMixed(together), 'all variations together'), 300_000);
});

function reachesAll(share: Share, name: string): void {
  if (share.read < share.of) expect.fail(`${name}: ${percent(share)} % read perfectly\n${survey.examples()}`);
}

afterAll(() => console.log(survey.table()));
