import { yearOf, type Reading, type SheetMapping } from '../../matrix';
import { levels, yearlyFields, type Field, type FieldRef, type Level } from '../../plan';
import { nameOf, type Language, type Speaker } from '../../strings';

/** Years that a column may be given: calendar years around those of the sheet, and the period's years by their order. */
export function yearsFor(mapping: SheetMapping, reading: Reading | null): readonly number[] {
  const said = mapping.columns.flatMap(({ use, header }) => {
    const found = yearOf(header);
    return [...(use?.year === undefined ? [] : [use.year]), ...(found.kind === 'calendar' ? [found.year] : [])];
  });
  const known = [...said, ...(reading?.period ? [reading.period.first, reading.period.last] : [])].filter((year) => year >= 1900);
  const calendar = known.length > 0 ? range(Math.min(...known) - 1, Math.min(Math.max(...known) + 1, Math.min(...known) + 20)) : [];
  return [...calendar, ...range(1, 6)];
}

/** A field for a column, with the year that its header says, or that its left neighbour of the same field leads to. */
export function fieldUse(field: Field, mapping: SheetMapping, column: number): FieldRef {
  if (!yearlyFields.has(field)) return { field };
  const own = mapping.columns.find((one) => one.column === column);
  const said = yearOf(own?.header ?? '');
  const year = own?.use?.year ?? (said.kind === 'none' ? undefined : said.year) ?? following(field, mapping, column);
  return year === undefined ? { field } : { field, year };
}

function following(field: Field, mapping: SheetMapping, column: number): number {
  const before = mapping.columns.filter((one) => one.column < column && one.use?.field === field && one.use.year !== undefined).at(-1)?.use?.year;
  return before === undefined ? 1 : before + 1;
}

/** The year or level changed, everything else kept. */
export function withYear({ field, level }: FieldRef, year: number | null): FieldRef {
  return { field, ...(year === null ? {} : { year }), ...(level === undefined ? {} : { level }) };
}

export function withLevel({ field, year }: FieldRef, level: string): FieldRef {
  const known = levels.find((one): one is Level => one === level);
  return { field, ...(year === undefined ? {} : { year }), ...(known === undefined ? {} : { level: known }) };
}

/** A field or level as it stands at the head of a column: "Target", "PD penanggung jawab". Keys in the language of keys. */
export function headName(key: string, language: Language): string {
  if (language === 'kunci') return key;
  const name = nameOf(key, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What a column holds, with the level, year or quarter that it is of: "Target 2026", "Uraian (program)". */
export function useName({ field, level, year, quarter }: FieldRef, speaker: Speaker): string {
  const { language } = speaker;
  const name = headName(field, language);
  const dated = [name, ...(year === undefined ? [] : [year >= 1900 ? String(year) : speaker.say('mapping.tahun.ke', { ke: year }).toLowerCase()]), ...(quarter === undefined ? [] : [speaker.say('columns.triwulan', { ke: quarter })])].join(' ');
  return level === undefined ? dated : `${dated} – ${language === 'kunci' ? level : nameOf(level, language)}`;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
