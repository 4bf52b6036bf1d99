/** What a cell of a sheet holds: a value, or a formula in Excel's en-US notation, with what it comes to where that is known. */
export type Held = string | number | boolean | null | { readonly formula: string; readonly value?: string | number | boolean | null };

/** A cell's content as one text that is equal where the content is: "" of an empty cell, else a mark of its kind and the content. */
export function tokenOf(held: Held | undefined): string {
  if (held === null || held === undefined || held === '') return '';
  if (typeof held === 'object') return `f${held.formula}`;
  if (typeof held === 'number') return `n${held}`;
  return typeof held === 'boolean' ? `b${held}` : `s${held.replace(/\r\n?/g, '\n')}`;
}

/** The content that a token stands for. */
export function heldOf(token: string): Held {
  const rest = token.slice(1);
  switch (token.charAt(0)) {
    case 'n': return Number(rest);
    case 'f': return { formula: rest };
    case 'b': return rest === 'true';
    case 's': return rest;
    default: return null;
  }
}

export const isFormula = (token: string): boolean => token.startsWith('f');

/** A short sum of a text, 53 bits of it, enough to know it again among some ten thousand others. */
export function sumOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
