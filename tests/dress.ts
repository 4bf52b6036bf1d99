import { percent, Survey, variations } from './support/dress/survey';

/*
 * The longer run of the law read(draw(plan)) = plan: `npm run dress`, DRESS_CASES cases (20 000) from DRESS_SEED, or from a seed of its own that
 * is printed. A third of the cases tries one variation at a time, the rest all of them together. Fails where any case was not read perfectly.
 */
const cases = Number(process.env.DRESS_CASES ?? 20_000);
const seed = Number(process.env.DRESS_SEED ?? Math.floor(Math.random() * 2 ** 31));
const options = variations.reduce((sum, [, list]) => sum + list.length, 0);
const each = Math.max(1, Math.ceil(cases / 3 / options));
const together = Math.max(1, cases - each * options);

const survey = new Survey(seed);
for (const [dimension, list] of variations) for (const option of list) survey.tryAlone(dimension, option, each);
const all = survey.tryMixed(together);

console.log(`${survey.table()}\n\nseed ${seed}: ${each * options} cases of one variation, ${together} of all together; ${survey.failures.length} not read perfectly, ${percent(all).toFixed(1)} % read perfectly of those together.`);
if (survey.failures.length > 0) {
  console.log(`\nFailing cases, made small; keep each in tests/unit/matrix/dress-regressions.test.ts:\n${survey.examples(40, 200)}`);
  process.exitCode = 1;
}
