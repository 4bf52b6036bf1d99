import type { Signature } from '../layout';

/** Lines left free for the signature itself. */
const room = 3;

/**
 * A signature block as the text of one cell, line below line; null where nobody signs, or nothing was typed. In rows of their own a page's end would part the name from what it signs: no program breaks a page
 * within a row.
 */
export function signatureText(signature: Signature | null): string | null {
  if (!signature) return null;
  const line = (text: string): readonly string[] => (text.trim() === '' ? [] : [text.trim()]);
  const above = [...line(signature.placeAndDate), ...line(signature.position)];
  const below = [...line(signature.name), ...line(signature.nip.trim() === '' || /^nip\b/i.test(signature.nip.trim()) ? signature.nip : `NIP ${signature.nip.trim()}`)];
  return above.length + below.length === 0 ? null : [...above, ...new Array<string>(room).fill(''), ...below].join('\n');
}
