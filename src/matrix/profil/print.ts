import type { GradeScale, Profil } from '../../plan';
import { no, profilLabels, regimeNames, scaleLabel, yes, type ProfilKey } from './words';

/** A line as it stands on the sheet. */
export interface ProfilLine {
  readonly key: ProfilKey;
  readonly label: string;
  readonly text: string;
}

/** The lines of a profile: every field, empty or not, then its scales. */
export function printProfil(profil: Profil): readonly ProfilLine[] {
  const texts: Readonly<Record<Exclude<ProfilKey, 'scale'>, string>> = {
    daerah: profil.daerah,
    period: profil.period ? `${profil.period.first}–${profil.period.last}` : '',
    regime: profil.regime === null ? '' : regimeNames[profil.regime],
    tujuanNeedsOpd: profil.tujuanNeedsOpd ? yes : no,
    satuan: printList(profil.satuan),
    fewerIsBetter: printList(profil.fewerIsBetter),
    moreIsBetter: printList(profil.moreIsBetter),
  };
  const lines = (Object.keys(profilLabels) as Exclude<ProfilKey, 'scale'>[]).map((key): ProfilLine => ({ key, label: profilLabels[key], text: texts[key] }));
  return [...lines, ...profil.scales.map((scale): ProfilLine => ({ key: 'scale', label: labelOfScale(scale), text: printGrades(scale.grades) }))];
}

export function labelOfScale({ name }: GradeScale): string {
  return `${scaleLabel} ${name}`.trim();
}

/** "persen; orang". */
export function printList(words: readonly string[]): string {
  return words.join('; ');
}

/** "AA ≥ 90; A ≥ 80,5; B". */
export function printGrades(grades: GradeScale['grades']): string {
  return printList(grades.map(({ grade, from }) => (from === null ? grade : `${grade} ≥ ${String(from).replace('.', ',')}`)));
}
