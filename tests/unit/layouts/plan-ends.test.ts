import { describe, expect, test } from 'vitest';
import { layouts, type Drawing, type Layout, type LayoutChoices } from '../../../src/layouts';
import { isReading, readSheet } from '../../../src/matrix';
import type { Plan } from '../../../src/plan';
import { gridOf, tc14Row } from '../../support/grid';
import { drawn, readBack } from '../../support/drawn';
import { number, plan } from '../../support/plan';
import { regency } from '../../support/regency';

/** The words of the header over the columns of a field, from the top down. */
function headsOver({ values, merges, trace, print, freeze }: Drawing, field: string): readonly string[] {
  const top = print.titleRows?.first ?? 0;
  return trace!.columns.flatMap((key, column) => {
    if (!key.startsWith(field)) return [];
    const rows = Array.from({ length: freeze.rows - top }, (_, at) => top + at);
    return rows.flatMap((row) => {
      const zone = merges.find((one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right);
      const text = zone === undefined ? values[row]?.[column] : zone.top === row ? values[row]?.[zone.left] : null;
      return typeof text === 'string' && /\p{L}|\d{4}/u.test(text) ? [text] : [];
    });
  });
}

/** Years that words name: calendar years, and the year that "Tahun 0" is beside the others. */
function yearsIn(words: readonly string[], zero: number): readonly number[] {
  return words.flatMap((text) => [...[...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year)), ...(/\btahun 0\b/i.test(text) ? [zero] : [])]);
}

/** The year that "Tahun 0" is, by how the first column that has a year is headed: "Tahun-1", "Target 2", "2022". */
function yearZero(drawing: Drawing, first: number): number {
  const key = drawing.trace!.columns.find((one) => one.includes(':')) ?? 'kondisi-awal';
  const count = headsOver(drawing, key).map((text) => /\b(?:tahun|target)[\s-]*(?:ke-?\s*)?(\d)\b/i.exec(text)?.[1]).find((n) => n !== undefined);
  return first - Number(count ?? 1);
}

const cut = (layout: Layout, of: Plan, choices: Partial<LayoutChoices>): Drawing => layout.draw(of, { ...layout.defaults(of), ...choices });
const styles = ['calendar', 'ordinal'] as const;

describe('a head that names the year of kondisi awal names the plan’s', () => {
  const natuna = plan({ years: [2021, 2022, 2023, 2024, 2025, 2026] }).tujuan('Birokrasi bersih').indikator('Indeks', { iku: 'Ya', awal: number(60), targets: number(70), akhir: number(80) })
    .program('Program A', { code: '1.02.02' }).indikator('Rasio', { awal: number(1), targets: number(2), pagu: number(100), akhir: number(3), opd: 'Dinas Kesehatan' }).build();

  test('"BASELINE 2020" of a plan of 2021–2026, also over its last five years', () => {
    expect(headsOver(drawn('renstra-pendanaan', natuna), 'kondisi-awal')).toEqual(['BASELINE TAHUN 2020']);
    expect(headsOver(drawn('program-pd-pagu', natuna, { period: { first: 2022, last: 2026 } }), 'kondisi-awal')).toEqual(['BASELINE 2020']);
    expect(headsOver(drawn('program-pd-pagu', natuna, { years: 'ordinal' }), 'kondisi-awal')).toEqual(['BASELINE TAHUN 0']);
  });

  test('"(Tahun 0)" gives way to the year where the first column does not follow on it', () => {
    expect(headsOver(drawn('tc-14', natuna), 'kondisi-awal')).toEqual(['Kondisi Kinerja Awal RPJMD (Tahun 0)']);
    expect(headsOver(drawn('tc-14', natuna, { period: { first: 2022, last: 2026 } }), 'kondisi-awal')).toEqual(['Kondisi Kinerja Awal RPJMD (Tahun 2020)']);
    expect(headsOver(drawn('tc-14', natuna, { period: { first: 2022, last: 2026 }, headerWords: { 'Kondisi Kinerja Awal RPJMD (Tahun 0)': 'Capaian (Tahun 0)' } }), 'kondisi-awal')).toEqual(['Capaian (Tahun 0)']);
  });

  test.each(layouts.map((layout) => [layout.id, layout] as const))('%s: whatever years have columns', (_, layout) => {
    for (const of of [natuna, regency(), { ...regency(), tahunKondisiAwal: 2023 }]) {
      const [first = 0, , , , , last = 0] = of.years;
      const awal = of.tahunKondisiAwal ?? first - 1;
      for (const years of styles) {
        for (const period of [layout.defaults(of).period, null, { first: first + 1, last }, { first, last: last - 1 }, { first: first + 2, last: first + 2 }]) {
          const drawing = cut(layout, of, { years, period });
          const shown = period ?? { first, last };
          for (const year of yearsIn(headsOver(drawing, 'kondisi-awal'), yearZero(drawing, shown.first))) expect(year, `${layout.id} ${years} ${JSON.stringify(period)}`).toBe(awal);
          for (const year of yearsIn(headsOver(drawing, 'kondisi-akhir'), 0)) expect(year, `${layout.id} ${years} ${JSON.stringify(period)}`).toBe(last);
        }
      }
    }
  });

  test('the year that the matrix states over kondisi awal comes before the one that is reckoned', () => {
    const years = ['2025', '2026', '2027', '2028', '2029'];
    const read = readSheet(gridOf([
      ['Kode', 'Tujuan/Sasaran/Program', 'Indikator', 'Kondisi Awal (2023)', ...years.flatMap((year) => [`Target ${year}`, `Rp ${year}`]), 'Kondisi Akhir', 'Perangkat Daerah'],
      tc14Row('', 'Tujuan 1: Terwujudnya layanan', 'Indeks Layanan', '60', ['61', '62', '63', '64', '65'], '65', 'Dinas A'),
      tc14Row('1.02.02', 'Program Upaya Kesehatan', 'Rasio puskesmas', '1', ['2', '2', '3', '3', '4'], '4', 'Dinas A'),
    ]));
    if (!isReading(read)) throw new Error(read.refused);
    expect(read.plan.tahunKondisiAwal).toBe(2023);
    const table = drawn('program-pd-pagu', read.plan);
    expect(headsOver(table, 'kondisi-awal')).toEqual(['BASELINE 2023']);
    expect(readBack(table).plan.tahunKondisiAwal).toBe(2023);
  });

  test('a plan that only counts its years is dated by the chosen period', () => {
    const counted = plan({ years: [1, 2, 3, 4, 5] }).program('Program A').indikator('Rasio', { awal: number(1), targets: number(2) }).build();
    const undated: Plan = { ...counted, period: null };
    expect(headsOver(drawn('program-pd-pagu', undated), 'kondisi-awal')).toEqual(['BASELINE TAHUN 0']);
    expect(headsOver(drawn('program-pd-pagu', undated, { period: { first: 2025, last: 2029 }, years: 'calendar' }), 'kondisi-awal')).toEqual(['BASELINE 2024']);
  });
});

describe('a head that names the year of kondisi akhir names the plan’s last', () => {
  test('also over the first five years of six', () => {
    expect(headsOver(drawn('program-prioritas-pagu', regency(), { period: { first: 2025, last: 2029 } }), 'kondisi-akhir')).toEqual(['Kondisi Akhir RPJMD', '2030', 'Target']);
    expect(headsOver(drawn('program-prioritas-pagu', regency(), { period: null, years: 'ordinal' }), 'kondisi-akhir')).toEqual(['Kondisi Akhir RPJMD', 'Tahun-6', 'Target']);
  });
});
