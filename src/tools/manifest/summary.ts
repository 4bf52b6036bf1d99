import type { Problem } from './problem';

/** Files told of one by one; more of them have one cause, and would bury what else is wrong. */
const most = 3;

/** The problems, with many missing files as one, at the line of the first: the manifest lies where nothing is served, such as outside the project. */
export function summarizeMissing(problems: readonly Problem[], folder: string): readonly Problem[] {
  const missing = problems.filter(({ condition }) => condition === 'file-missing');
  const [first] = missing;
  if (!first || missing.length <= most) return problems;
  const message = `${missing.length} addresses name files that are not in ${folder}, such as this: ${first.message} Check a manifest in the folder that is served (the project, or dist/ after a build).`;
  return problems.flatMap((problem) => (problem === first ? [{ ...first, message }] : problem.condition === 'file-missing' ? [] : [problem]));
}
