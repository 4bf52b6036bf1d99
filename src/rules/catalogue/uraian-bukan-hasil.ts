import { brief, foldName } from '../names';
import { defineRule, nothing } from '../rule';

/** "Meningkatnya", "Terwujudnya", "Berkembangnya", "Membaiknya"; at the head of a title also "Optimalnya", "Hadirnya", "Tumbuhnya". */
const result = /(^|\s)(me|ter|ber)\p{L}{3,}nya(?!\p{L})|^\p{L}{3,}nya(?!\p{L})/u;
/** Words of that shape that tell no result. */
const noResult = /(^|\s)(terhadapnya|termasuknya|terutamanya|merekanya|khususnya|lainnya|umumnya|berikutnya|seluruhnya|berbagainya|menurutnya)(?!\p{L})/gu;

/** Evaluators look for a word that tells an achieved state; their list is open, so this is advice. */
export const uraianBukanHasil = defineRule({
  id: 'uraian-bukan-hasil',
  area: 'rumusan',
  severities: ['saran'],
  scope: 'item',
  needs: ['uraian'],
  check({ level, title }) {
    if (level !== 'tujuan' && level !== 'sasaran') return nothing;
    const words = foldName(title);
    if (!/\p{L}{3}.*\s/u.test(words) || result.test(words.replace(noResult, ' '))) return nothing;
    return [{ severity: 'saran', field: { field: 'uraian', level }, message: 'tanpa-hasil', params: { tingkat: level, nama: brief(title) } }];
  },
});
