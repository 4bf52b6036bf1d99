import { parseGrades, parseList, parsePeriod, printGrades } from '../../matrix';
import type { Profil } from '../../plan';

/** A scale as it is typed; `key` tells scales apart while their names change. */
export interface ScaleForm {
  readonly key: number;
  readonly name: string;
  readonly grades: string;
}

/** A profile as it is typed. */
export interface ProfilForm {
  readonly daerah: string;
  readonly first: string;
  readonly last: string;
  readonly regime: Profil['regime'];
  readonly tujuanNeedsOpd: boolean;
  readonly satuan: string;
  readonly fewer: string;
  readonly more: string;
  readonly scales: readonly ScaleForm[];
}

/** What of a form cannot be saved. */
export interface FormFaults {
  readonly period: boolean;
  /** Keys of scales. */
  readonly scales: readonly number[];
}

export function formOf({ daerah, period, regime, tujuanNeedsOpd, satuan, fewerIsBetter, moreIsBetter, scales }: Profil): ProfilForm {
  return {
    daerah, regime, tujuanNeedsOpd,
    first: period ? String(period.first) : '', last: period ? String(period.last) : '',
    satuan: satuan.join('\n'), fewer: fewerIsBetter.join('\n'), more: moreIsBetter.join('\n'),
    scales: scales.map(({ name, grades }, key) => ({ key, name, grades: printGrades(grades) })),
  };
}

/** The profile that a form says, or what is wrong with it; a scale without any words is left out. */
export function profilOf(form: ProfilForm): { readonly profil: Profil } | { readonly faults: FormFaults } {
  const typed = form.first.trim() !== '' || form.last.trim() !== '';
  const period = typed ? parsePeriod(`${form.first.trim()}–${form.last.trim()}`) : null;
  const scales = form.scales.filter(({ name, grades }) => name.trim() !== '' || grades.trim() !== '').map(({ key, name, grades }) => ({ key, name: tidy(name), grades: parseGrades(grades) }));
  const wrong = scales.filter(({ name, grades }) => name === '' || grades === null).map(({ key }) => key);
  if ((typed && !period) || wrong.length > 0) return { faults: { period: typed && !period, scales: wrong } };
  return {
    profil: {
      daerah: tidy(form.daerah), period, regime: form.regime, tujuanNeedsOpd: form.tujuanNeedsOpd,
      satuan: parseList(form.satuan), fewerIsBetter: parseList(form.fewer), moreIsBetter: parseList(form.more),
      scales: scales.flatMap(({ name, grades }) => (grades ? [{ name, grades }] : [])),
    },
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
