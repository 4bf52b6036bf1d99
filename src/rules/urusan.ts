import { bidangUrusan } from '../plan';

/**
 * Bidang urusan that an agency's code names: three pairs before its number, "1.02.2.14.0.00.02.0000" → 1.02 and 2.14. Empty where the code is of
 * another scheme, such as the older one in which Perhubungan is 2.09.
 */
export function bidangOfAgencyCode(code: string | null): readonly string[] {
  const parts = code?.trim().split('.') ?? [];
  if (parts.length < 6) return [];
  const pairs = [0, 2, 4].map((at) => `${parts[at]}.${parts[at + 1]}`);
  const named = pairs.filter((pair) => pair !== '0.00');
  return named.length > 0 && named.every((pair) => Object.hasOwn(bidangUrusan, pair)) ? named : [];
}

/** "2.16" → "2.16 Komunikasi dan Informatika". */
export function nameBidang(code: string): string {
  const name = bidangUrusan[code];
  return name === undefined ? code : `${code} ${name}`;
}
