import type { ProfilWords } from '../../excel/profil/profil';
import type { Speaker } from '../../strings';

/** What a new profile sheet says beside its lines, in the pane's language. */
export function profilWords(speaker: Speaker): ProfilWords {
  return {
    title: speaker.say('profil.excel.judul'),
    note: speaker.say('profil.excel.catatan'),
    hint: speaker.say('profil.excel.cara'),
    hints: {
      daerah: speaker.say('profil.cara.daerah'),
      period: speaker.say('profil.cara.period'),
      regime: speaker.say('profil.cara.regime'),
      tujuanNeedsOpd: speaker.say('profil.cara.tujuanNeedsOpd'),
      satuan: speaker.say('profil.cara.satuan'),
      fewerIsBetter: speaker.say('profil.cara.fewerIsBetter'),
      moreIsBetter: speaker.say('profil.cara.moreIsBetter'),
    },
  };
}
