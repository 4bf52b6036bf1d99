import type { Level } from '../plan';

/** The form of a code of the official nomenklatur at each level, with its placeholders X and XX: 2.16 › 2.16.03 › 2.16.03.2.02 › 2.16.03.2.02.0036 (two digits until 2023). The fourth part is 1 for a province, 2 for a kabupaten or kota, more for regions of special autonomy. */
const forms: Partial<Record<Level, RegExp>> = {
  'bidang-urusan': /^(X|\d)\.(XX|\d{2})$/,
  program: /^(X|\d)\.(XX|\d{2})\.\d{2}$/,
  kegiatan: /^(X|\d)\.(XX|\d{2})\.\d{2}\.[1-9]\.\d{2}$/,
  'sub-kegiatan': /^(X|\d)\.(XX|\d{2})\.\d{2}\.[1-9]\.\d{2}\.\d{2}(\d{2})?$/,
};

/** Levels that the nomenklatur codes, below urusan. */
export const codedLevels: readonly Level[] = ['bidang-urusan', 'program', 'kegiatan', 'sub-kegiatan'];

/** An example of a code at a level, for messages. */
export const exampleCodes: Partial<Record<Level, string>> = { 'bidang-urusan': '2.16', program: '2.16.03', kegiatan: '2.16.03.2.02', 'sub-kegiatan': '2.16.03.2.02.0036' };

/** Whether a code stands in the official form of its level, to the letter but for the case of its X. */
export function isOfForm(code: string, level: Level): boolean {
  return forms[level]?.test(code.toUpperCase()) ?? false;
}

/** The level whose form a code has; null where it has none. */
export function levelOfForm(code: string): Level | null {
  return codedLevels.find((level) => isOfForm(code, level)) ?? null;
}

/** "1.3.02" → "1.03.02", "03.27.05" → "3.27.05", "1.01." → "1.01", "2.17.04\5" at no level; null where zeros and marks alone do not bring the form about. */
export function mendCode(raw: string, level: Level): string | null {
  const parts = raw.trim().toUpperCase().replace(/[\\,\s]+/g, '.').replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '').split('.');
  const mended = parts.map((part, index) => (index === 0 ? part.replace(/^0(?=\d)/, '') : index === 1 && /^\d$/.test(part) ? `0${part}` : part)).join('.');
  return mended !== raw && isOfForm(mended, level) ? mended : null;
}
