/** Paths as a page that is sent to others names them: the file alone, with as many folders before it as tell it from the others. */
export function shownNames(files: readonly string[]): ReadonlyMap<string, string> {
  const paths = new Map([...new Set(files)].map((file) => [file, file.split(/[\\/]+/).filter((part) => part !== '')]));
  const shown = new Map<string, string>();
  for (const [file, parts] of paths) {
    let take = 1;
    const tail = (of: readonly string[]): string => of.slice(-take).join('/');
    const isTaken = (): boolean => [...paths].some(([other, others]) => other !== file && tail(others) === tail(parts));
    while (take < parts.length && isTaken()) take += 1;
    shown.set(file, tail(parts));
  }
  return shown;
}

/** The name of one file, without its folders. */
export function fileName(file: string): string {
  return file.replace(/^.*[\\/](?=.)/, '');
}
