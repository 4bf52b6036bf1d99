import { nameOf } from './facts';
import type { Speaker } from './speak';

/** Fields that two documents share, of yearly ones the years, and fields that they do not share, and why. */
interface Fields {
  readonly compared: readonly { readonly field: string; readonly years: readonly number[] }[];
  readonly left: readonly { readonly field: string; readonly why: 'hanya-di-sini' | 'hanya-di-sana' | 'tahun-lain' }[];
}

/** What two documents are compared in, and what not, a sentence each: "Yang dibandingkan: satuan, target (2021–2025)." */
export function fieldSentences({ compared, left }: Fields, speaker: Speaker): readonly string[] {
  const language = speaker.language === 'en' ? 'en' : 'id';
  const names = compared.map(({ field, years }) => {
    const [first, last] = [years[0], years.at(-1)];
    const isian = nameOf(field, language);
    if (first === undefined || last === undefined) return isian;
    return speaker.say(first < 1900 ? 'compare.isian.tahunKe' : 'compare.isian.tahun', { isian, tahun: first === last ? String(first) : `${first}–${last}` });
  });
  return [
    names.length > 0 ? speaker.say('compare.isian', { isian: names.join(', ') }) : speaker.say('compare.isian.kosong'),
    ...(left.length > 0 ? [speaker.say('compare.isian.sisa', { isian: left.map(({ field, why }) => speaker.say(`compare.isian.${why}`, { isian: nameOf(field, language) })).join(', ') })] : []),
  ];
}
