/**
 * A function of one string that remembers its answers: matrices repeat the same few hundred texts over thousands of cells.
 * Forgets everything once `limit` answers are held, so that a long session does not grow without end.
 */
export function remember<V>(limit: number, make: (text: string) => V): (text: string) => V {
  const answers = new Map<string, V>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (answers.size >= limit) answers.clear();
    answers.set(text, made);
    return made;
  };
}
