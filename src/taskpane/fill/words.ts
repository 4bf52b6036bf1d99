import type { Layout } from '../../layouts';
import type { Speaker } from '../../strings';
import type { Purpose } from '../model/layout-groups';

/** "RPJMD · Permendagri 86/2017". */
export function groupWords(purpose: Purpose, regime: Layout['regime'], speaker: Speaker): string {
  return speaker.say('choices.daftar.kelompok', { purpose: speaker.say(`choices.kelompok.${purpose}`), regime: speaker.say(`paneTables.regime.${regime}`) });
}
