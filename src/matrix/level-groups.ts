import type { Field, Level } from '../plan';
import type { MappedColumn } from './columns';

/** What says that indicators of two levels are measured in columns of their own. */
const telling: ReadonlySet<Field> = new Set<Field>(['target', 'kondisi-awal', 'kondisi-akhir', 'satuan']);
/** What belongs to its level's indicators as soon as their targets do. */
const measured: ReadonlySet<Field> = new Set<Field>(['target', 'kondisi-awal', 'kondisi-akhir', 'satuan', 'pagu', 'pagu-akhir', 'realisasi', 'realisasi-pagu', 'capaian', 'capaian-pagu']);
/** What says whose a row is, and belongs to no indicator. */
const ofRows: ReadonlySet<Field> = new Set<Field>(['uraian', 'indikator', 'kode', 'nomor', 'tingkat', 'id']);

interface Group {
  readonly level: Level;
  readonly indikator: MappedColumn;
  /** Its first column: that of the level's words, or of its indicators. */
  readonly from: number;
}

/**
 * Where each level has its own indicators with their own satuan and targets beside them ("Tujuan | Indikator Tujuan | Satuan | 2025 | … | Sasaran |
 * Indikator Sasaran | Satuan | 2025 | …"), gives those columns their level. Columns that stand once, like the agency at the end, hold for all of a row.
 */
export function groupByLevel(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const groups = groupsOf([...mapped].sort((a, b) => a.column - b.column));
  if (new Set(groups.map(({ level }) => level)).size < 2) return mapped;
  const groupAt = (column: number): Group | undefined => groups.filter(({ from }) => from <= column).at(-1);
  const places = new Map<Field, Set<Group>>();
  for (const { field, column } of mapped) {
    const group = groupAt(column);
    if (group && !ofRows.has(field)) places.set(field, (places.get(field) ?? new Set<Group>()).add(group));
  }
  const recurs = (field: Field): boolean => (places.get(field)?.size ?? 0) > 1;
  if (![...telling].some(recurs)) return mapped;
  return mapped.map((column): MappedColumn => {
    const group = groupAt(column.column);
    if (!group) return column;
    if (column.field === 'indikator') return group.indikator === column ? { ...column, levels: [group.level] } : column;
    const own = recurs(column.field) || (recurs('target') && measured.has(column.field));
    return own && !ofRows.has(column.field) ? { ...column, level: group.level } : column;
  });
}

/** Columns of indicators from the left, each with the level that its words say, or the words' column before it. */
function groupsOf(mapped: readonly MappedColumn[]): readonly Group[] {
  const groups: Group[] = [];
  let words: MappedColumn | null = null;
  for (const column of mapped) {
    if (column.field === 'uraian') words = column.levels.length === 1 ? column : null;
    if (column.field !== 'indikator') continue;
    const [said, ...more] = column.levels;
    const level: Level | undefined = said !== undefined && more.length === 0 ? said : words?.levels[0];
    if (level !== undefined) groups.push({ level, indikator: column, from: words?.levels[0] === level ? words.column : column.column });
    words = null;
  }
  return groups;
}
