import type { Level } from '../plan';
import type { MappedColumn } from './columns';
import { wordsRow } from './drafts';
import type { UnreadRow } from './reading';
import type { Rows } from './rows';
import type { Sheet } from './sheet';
import { fold, isBlankText } from './text';

/** "Target | Satuan | Rp" under each year: the first satuan is the indicator's own, the others say once more what a year's value is measured in. */
export function withMainUnit(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const settled = new Set<Level | undefined>(columns.flatMap(({ field, year, level }) => (field === 'satuan' && year === undefined ? [level] : [])));
  return columns.map((column): MappedColumn => {
    if (column.field !== 'satuan' || column.year === undefined || settled.has(column.level)) return column;
    settled.add(column.level);
    const { year: _, ...main } = column;
    return main;
  });
}

/** Columns that say the satuan of one level's indicators, the main one first. */
export function unitColumns(columns: readonly MappedColumn[], level: Level | undefined): readonly MappedColumn[] {
  return columns.filter((column) => column.field === 'satuan' && (column.level === undefined || column.level === level));
}

/** Rows with everything on them read but a satuan: that of the first year which is measured in another one, for an indicator has one only. */
export function unitsApart(sheet: Sheet, columns: readonly MappedColumn[], { indikator }: Pick<Rows, 'indikator'>): readonly UnreadRow[] {
  if (columns.filter(({ field }) => field === 'satuan').length < 2) return [];
  const levelAt = new Map(columns.flatMap(({ field, column, level }) => (field === 'indikator' ? [[column, level] as const] : [])));
  return indikator.flatMap((draft): readonly UnreadRow[] => {
    const [row, named] = [wordsRow(draft), draft.column];
    const said = unitColumns(columns, levelAt.get(named)).flatMap(({ column }) => {
      const merge = sheet.mergeAt(row, column);
      const [at, along] = [merge?.top ?? row, merge?.left ?? column];
      const text = sheet.text(at, along);
      return isBlankText(text) || sheet.value(at, along) === 0 ? [] : [{ column, text: text.trim() }];
    });
    const other = said.find(({ text }) => fold(text) !== fold(said[0]?.text ?? ''));
    return other ? [{ row, reason: 'satuan-berbeda', text: [...new Set(said.map(({ text }) => text))].join(' | '), column: other.column }] : [];
  });
}
