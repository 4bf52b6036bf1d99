/** Whether two pieces of plain data say the same. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.keys(b)];
  return left.length === right.length && left.every(([key, value]) => key in b && alike(value, (b as Record<string, unknown>)[key]));
}
