import type { Field, Item, PlanView } from '../../plan';
import { brief } from '../names';
import { defineRule, nothing } from '../rule';

const units = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const numerals: readonly string[] = [...units, 'sepuluh', 'sebelas', ...units.slice(1).map((unit) => `${unit} belas`), 'dua puluh'];

/** "enam indikator", "6 (enam) indikator", "enam buah indikator kinerja"; never the number of a row: "Sasaran 1 indikator", "2019 indikator". */
const declared = new RegExp(
  `(?<!\\p{L}|\\d|[.,/-])(?<!(?:misi|tujuan|sasaran|program|kegiatan|nomor|no|tahun|ke)[\\s.:-]*)(\\d{1,2}|${[...numerals].reverse().join('|').replaceAll(' ', '\\s*')})(?:\\s*\\(\\s*\\p{L}[\\p{L}\\s]*\\))?\\s+(?:buah\\s+|butir\\s+)?indikator(?!\\p{L})`,
  'iu',
);

/**
 * An item that declares "enam indikator" has six: of its own or, where it has none, below it, in all or at one level. The text of the item
 * counts first, then its note.
 */
export const jumlahIndikatorKurang = defineRule({
  id: 'jumlah-indikator-kurang',
  area: 'kaskade',
  severities: ['peringatan'],
  scope: 'item',
  needs: ['indikator'],
  check(item, view) {
    const claim = claimOf(item);
    if (!claim) return nothing;
    const own = view.indikatorOf(item.id).length;
    const below = own > 0 ? [] : countsBelow(item, view);
    const total = below.reduce((sum, count) => sum + count, own);
    if (total === claim.count || below.includes(claim.count)) return nothing;
    return [{
      severity: 'peringatan',
      field: { field: claim.field },
      message: total < claim.count ? 'kurang' : 'lebih',
      params: { tingkat: item.level, nama: brief(item.title), disebut: claim.count, tertulis: claim.words, ada: total, selisih: Math.abs(total - claim.count) },
    }];
  },
});

interface Claim {
  readonly field: Field;
  readonly count: number;
  readonly words: string;
}

function claimOf(item: Item): Claim | null {
  return claimIn('uraian', item.title) ?? (item.catatan === null ? null : claimIn('catatan', item.catatan));
}

function claimIn(field: Field, text: string): Claim | null {
  const match = /indikator/i.test(text) ? declared.exec(text) : null;
  const count = match?.[1] === undefined ? null : countOf(match[1]);
  return match && count !== null && count >= 1 && count <= 20 ? { field, count, words: match[0].replace(/\s+/g, ' ') } : null;
}

function countOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  const index = numerals.findIndex((numeral) => numeral.replace(' ', '') === words.toLowerCase().replace(/\s+/g, ''));
  return index < 0 ? null : index + 1;
}

/** Indicators below an item, by level; levels without any are left out. */
function countsBelow(item: Item, view: PlanView): readonly number[] {
  const counts = new Map<string, number>();
  const open = [...view.childrenOf(item.id)];
  for (let at = open.pop(); at; at = open.pop()) {
    const count = view.indikatorOf(at.id).length;
    if (count > 0) counts.set(at.level, (counts.get(at.level) ?? 0) + count);
    open.push(...view.childrenOf(at.id));
  }
  return [...counts.values()];
}
