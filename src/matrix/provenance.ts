import { cellOfOwner, cellOwner, fieldKey, fieldRef, type Field, type FieldRef, type Level, type OwnerId, type Position, type TableFacts } from '../plan';
import type { MappedColumn } from './columns';
import { wordsRow, type IndikatorDraft, type ItemDraft } from './drafts';
import { fieldOfLine, lineOf } from './lines';
import { isPerRow } from './long';
import { headingsOf } from './agency-headings';
import type { Provenance } from './reading';
import type { Rows } from './rows';
import type { Sheet } from './sheet';

/** Fields that belong to the item even where an indicator stands on the row. */
const itemFields: ReadonlySet<Field> = new Set<Field>(['kode', 'tingkat', 'uraian', 'nomor']);

/** Keeps a row per owner and a column per field; merges are looked up in the sheet. Every question is answered in constant time. */
export function provenanceOf(sheet: Sheet, columns: readonly MappedColumn[], rows: Rows, facts: TableFacts, titled: { readonly firstRow: number; readonly owner: string | null }): Provenance {
  const item = new Map<OwnerId, ItemDraft>(rows.items.map((draft) => [draft.id, draft]));
  const indikator = new Map<OwnerId, IndikatorDraft>(rows.indikator.map((draft) => [draft.id, draft]));
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  const ofTable = new Map<OwnerId, FieldRef>([
    ...facts.unread.map(({ owner }) => [owner, { field: 'uraian' }] as const),
    ...facts.numbering.map(({ owner }) => [owner, { field: 'nomor' }] as const),
    ...facts.headerYears.map(({ owner, field }) => [owner, field] as const),
    [facts.at.owner, { field: 'uraian' }],
  ]);
  const headings = columns.some(({ field }) => field === 'opd') ? null : headingsOf(sheet, rows.agencies, titled);
  const byField = new Map<string, MappedColumn>();
  const byLevel = new Map<string, MappedColumn>();
  for (const column of columns) {
    const words = column.field === 'uraian' || column.field === 'indikator';
    if ((words || column.level === undefined) && !byField.has(fieldKey(column))) byField.set(fieldKey(column), column);
    if (column.level !== undefined) byLevel.set(`${fieldKey(column)}:${column.level}`, column);
  }
  const columnOf = (ref: FieldRef): number | undefined => (ref.level === undefined ? undefined : byLevel.get(`${fieldKey(ref)}:${ref.level}`)?.column) ?? byField.get(fieldKey(ref))?.column;
  /** The level whose values a draft's columns hold, where each level has its own. */
  const levelOf = (draft: IndikatorDraft): { readonly level?: Level } => {
    const level = byColumn.get(draft.column)?.level;
    return level === undefined ? {} : { level };
  };
  const topLeft = (row: number, column: number): Position => {
    const merge = sheet.mergeAt(row, column);
    // A full-width row's merge covers other fields' columns as well: those have no cell of their own there.
    return merge && merge.left === column ? { row: merge.top, column } : { row, column };
  };
  const lineage = (draft: ItemDraft, level: string): ItemDraft | null => {
    for (let at: ItemDraft | null = draft; at; at = at.parent) if (at.level === level) return at;
    return null;
  };
  return {
    sheet: sheet.name,
    cellOf(owner, field) {
      const named = cellOfOwner(owner);
      if (named) return { row: named.row, column: named.column };
      const itemDraft = item.get(owner);
      if (itemDraft) {
        if (field.field === 'uraian') return topLeft(itemDraft.row, itemDraft.column);
        const column = columnOf({ level: itemDraft.level, ...field });
        return column === undefined ? null : topLeft(itemDraft.row, column);
      }
      const draft = indikator.get(owner);
      if (!draft) return null;
      if (field.field === 'indikator') return topLeft(draft.row, draft.column);
      if (field.field === 'uraian') return draft.item && topLeft(draft.item.row, draft.item.column);
      const line = lineOf(draft, field, columns);
      if (line) return topLeft(line.row, line.column.column);
      if (field.field === 'satuan' && draft.years) return ((column) => (column === undefined ? null : topLeft(wordsRow(draft), column)))(columnOf(field));
      const row = field.year === undefined ? undefined : draft.years?.get(field.year);
      const column = columnOf({ ...(row === undefined ? field : { field: field.field }), ...levelOf(draft) });
      return column === undefined ? null : topLeft(row ?? draft.row, column);
    },
    ownerAt({ row, column }) {
      const itemDraft = rows.itemOn.get(row) ?? null;
      if (!itemDraft && !rows.indikatorOn.has(row)) {
        const owner = cellOwner({ row, column });
        const field = ofTable.get(owner);
        return field === undefined ? null : { owner, field };
      }
      const merge = sheet.mergeAt(row, column);
      const mapped = byColumn.get(column) ?? (merge ? byColumn.get(merge.left) : undefined);
      // The cell of a full-width row, wherever one clicks in it.
      if (itemDraft?.row === row && (itemDraft.column === column || (merge !== null && merge.left === itemDraft.column))) return { owner: itemDraft.id, field: { field: 'uraian' } };
      if (!mapped) return null;
      const field = fieldRef(mapped);
      if (mapped.field === 'uraian' && mapped.level !== undefined) {
        const above = itemDraft && lineage(itemDraft, mapped.level);
        return above ? { owner: above.id, field } : null;
      }
      if (itemDraft && itemFields.has(mapped.field)) return { owner: itemDraft.id, field };
      const there = rows.indikatorOn.get(row);
      if (mapped.level !== undefined && mapped.field !== 'indikator') {
        const measured = there?.find((draft) => levelOf(draft).level === mapped.level) ?? (itemDraft && lineage(itemDraft, mapped.level));
        return measured ? { owner: measured.id, field } : null;
      }
      // What stands once for a row with indicators of several levels is the deepest one's.
      const own = there?.find((draft) => draft.column === column) ?? there?.at(-1);
      if (own) {
        const apart = mapped.field === 'target' ? fieldOfLine(own, row, mapped.year) : null;
        if (apart) return { owner: own.id, field: apart };
        const [year] = isPerRow(mapped) || mapped.field === 'tahun' ? [...(own.years ?? [])].find(([, at]) => at === row) ?? [] : [];
        return { owner: own.id, field: year === undefined ? field : { ...field, year } };
      }
      return mapped.field === 'indikator' || !itemDraft ? null : { owner: itemDraft.id, field };
    },
    headingOf(owner) {
      const row = item.get(owner)?.row ?? indikator.get(owner)?.row;
      return row === undefined || !headings ? null : headings(row);
    },
    rowOf: (owner) => item.get(owner)?.row ?? indikator.get(owner)?.row ?? cellOfOwner(owner)?.row ?? null,
  };
}
