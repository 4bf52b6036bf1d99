import type { TemplateForm } from '../../layouts';
import type { HeaderReading } from '../../matrix';

/** A header as it was read, as the form that is filled: `formats` are the number formats of the row under it, by column of the sheet. */
export function templateForm(heading: HeaderReading, formats: ReadonlyMap<number, string> = new Map()): TemplateForm {
  return {
    columns: [...heading.columns].sort((a, b) => a.column - b.column).map(({ column, field, year, level, header, scale, levels }) => ({
      column, field, header, scale, levels,
      ...(year === undefined ? {} : { year }),
      ...(level === undefined ? {} : { level }),
      numberFormat: formats.get(column) ?? 'General',
    })),
    period: heading.period,
    ikuOnly: heading.kind === 'iku',
  };
}
