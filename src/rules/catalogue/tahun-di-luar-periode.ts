import type { Period, TableFacts } from '../../plan';
import { defineRule, type OwnedReport } from '../rule';

/** The year before the period (the running one) may stand beside its first, and the one after it (prakiraan maju) beside its last. */
const beside = 1;

/**
 * Years over targets and pagu, against the period of the title, else of the profile; and holes between them. Ordinal years ("Tahun-1") have no
 * period to fall out of.
 */
export const tahunDiLuarPeriode = defineRule({
  id: 'tahun-di-luar-periode',
  area: 'tabel',
  severities: ['galat'],
  scope: 'table',
  needs: [],
  check({ headerYears, titlePeriod }, { profil }) {
    const named = [...headerYears].sort((a, b) => a.year - b.year);
    const period = titlePeriod ?? profil.period;
    const from = titlePeriod ? 'judul' : 'profil';
    const outside = period ? named.filter(({ year }) => !fits(year, period, named.map((one) => one.year))) : [];
    return [
      ...outside.map(({ owner, field, year }): OwnedReport => ({
        owner, field, severity: 'galat', message: from, params: { tahun: String(year), awal: String(period?.first), akhir: String(period?.last) },
      })),
      ...(outside.length > 0 ? [] : holes(named)),
    ];
  },
});

function fits(year: number, { first, last }: Period, years: readonly number[]): boolean {
  return (year >= first && year <= last) || (year === first - beside && years.includes(first)) || (year === last + beside && years.includes(last));
}

/** 2025, 2026, 2028: a column too few, or a year mistyped. */
function holes(named: TableFacts['headerYears']): readonly OwnedReport[] {
  return named.flatMap(({ owner, field, year }, index): readonly OwnedReport[] => {
    const before = named[index - 1]?.year;
    if (before === undefined || year === before + 1) return [];
    return [{ owner, field, severity: 'galat', message: 'loncat', params: { tahun: String(year), sebelum: String(before), hilang: String(before + 1) } }];
  });
}
