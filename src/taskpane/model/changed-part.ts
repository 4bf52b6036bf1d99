/** Two texts as what both begin with, what differs, and what both end with. */
export interface ChangedPart {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** Parts texts by whole words, so that no word is marked by halves: of "Dinas Sosal" and "Dinas Sosial" the last words differ. */
export function changedPart(before: string, after: string): ChangedPart {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const most = Math.min(old.length, now.length);
  let [head, tail] = [0, 0];
  while (head < most && old[head] === now[head]) head += 1;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const middle = (pieces: readonly string[]): string => pieces.slice(head, pieces.length - tail).join('');
  return { head: old.slice(0, head).join(''), before: middle(old), after: middle(now), tail: old.slice(old.length - tail).join('') };
}

function piecesOf(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}
