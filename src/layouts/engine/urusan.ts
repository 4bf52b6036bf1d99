import { bidangUrusan, lineageOf, type Item, type PlanView } from '../../plan';

/** A bidang urusan, or what stands for one: a unsur with its agencies. */
export interface Bidang {
  /** "2.16"; a plan's own code or id where it is no nomenklatur code. */
  readonly key: string;
  readonly name: string;
}

/** The groups of urusan in the order of their numerals, with the first digits of their codes and the words that published tables print. */
export const urusanGroups: readonly { readonly digit: string; readonly numeral: string; readonly name: string }[] = [
  { digit: '1', numeral: 'I', name: 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR' },
  { digit: '2', numeral: 'II', name: 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR' },
  { digit: '3', numeral: 'III', name: 'URUSAN PEMERINTAHAN PILIHAN' },
  { digit: '4', numeral: 'IV', name: 'UNSUR PENDUKUNG URUSAN PEMERINTAHAN' },
  { digit: '5', numeral: 'V', name: 'UNSUR PENUNJANG URUSAN PEMERINTAHAN' },
  { digit: '6', numeral: 'VI', name: 'UNSUR PENGAWASAN URUSAN PEMERINTAHAN' },
  { digit: '7', numeral: 'VII', name: 'UNSUR KEWILAYAHAN' },
  { digit: '8', numeral: 'VIII', name: 'UNSUR PEMERINTAHAN UMUM' },
];

/** Programs of every agency (X.XX.01) stand before the groups, under this word. */
export const nonUrusan = 'NON-URUSAN';

/** "2.16" of "2.16.03"; null where the code is no nomenklatur code or stands for any bidang (X.XX). */
export function bidangCode(canonical: string | null | undefined): string | null {
  return /^\d\.\d{2}(?=\.|$)/.exec(canonical ?? '')?.[0] ?? null;
}

/**
 * The bidang urusan that an item belongs to: the one that it hangs on in the plan, else the one that its code, or the code of an item above it, begins with.
 * Null where nothing says it. The plan's own words for a bidang come before the nomenklatur's.
 */
export function bidangFinder(view: PlanView): (item: Item) => Bidang | null {
  const own = new Map<string, string>();
  for (const { level, code, raw, title } of view.plan.items) {
    const key = level === 'bidang-urusan' ? bidangCode(code?.canonical) : null;
    if (key !== null && !own.has(key)) own.set(key, raw.trim() === '' ? title : raw);
  }
  return (item) => {
    const line = lineageOf(view, item.id);
    const stated = line.find(({ level }) => level === 'bidang-urusan');
    const key = [...line.map(({ code }) => bidangCode(code?.canonical))].find((code) => code !== null) ?? null;
    if (key !== null) return { key, name: own.get(key) ?? nameOf(key) };
    return stated ? { key: stated.code?.raw ?? stated.id, name: stated.raw.trim() === '' ? stated.title : stated.raw } : null;
  };
}

/** The nomenklatur's name of a bidang; those of urusan stand behind "Urusan Pemerintahan Bidang". */
function nameOf(key: string): string {
  const name = bidangUrusan[key];
  if (name === undefined) return key;
  return /^[1-3]/.test(key) ? `Urusan Pemerintahan Bidang ${name}` : name;
}
