import type { Signature } from '../layout';

export interface SignatureLine {
  readonly text: string;
  readonly bold: boolean;
}

/** Rows left free for the signature itself. */
const room = 3;

/** The lines of a signature block from the top; none where nobody signs, or nothing was typed. */
export function signatureLines(signature: Signature | null): readonly SignatureLine[] {
  if (!signature) return [];
  const line = (text: string, bold = false): readonly SignatureLine[] => (text.trim() === '' ? [] : [{ text: text.trim(), bold }]);
  const above = [...line(signature.placeAndDate), ...line(signature.position)];
  const below = [...line(signature.name, true), ...line(signature.nip.trim() === '' || /^nip\b/i.test(signature.nip.trim()) ? signature.nip : `NIP ${signature.nip.trim()}`)];
  if (above.length + below.length === 0) return [];
  return [...above, ...Array.from({ length: room }, () => ({ text: '', bold: false })), ...below];
}
