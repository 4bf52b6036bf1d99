import { keptMappings, matchMapping, type KeptMapping } from '../../matrix';
import { claimSheets } from './claims';
import type { Attempt } from '../host/failure';
import { writeEntries } from './keep-entries';
import type { SheetGrid } from '../reading/read-sheets';

/**
 * Which mappings belong to which sheet, by the sheet's id: to the sheet of the same id, then of the same name, then to any other that holds a whole header. Mappings whose
 * headers are no longer on their sheet belong to none.
 */
export function claimMappings(sheets: readonly SheetGrid[], kept: readonly KeptMapping[]): ReadonlyMap<string, readonly KeptMapping[]> {
  const groups = new Map<string, KeptMapping[]>();
  for (const mapping of kept) groups.set(mapping.sheet.id, [...(groups.get(mapping.sheet.id) ?? []), mapping]);
  const stands = ({ grid }: SheetGrid, group: readonly KeptMapping[], whole = false): boolean =>
    group.some(({ saved }) => {
      const { status } = matchMapping(saved, grid);
      return whole ? status === 'applied' : status !== 'not';
    });
  return claimSheets(
    sheets,
    [...groups.values()],
    (sheet, group) => sheet.id === group[0]?.sheet.id && stands(sheet, group),
    (sheet, group) => sheet.name === group[0]?.sheet.name && stands(sheet, group),
    (sheet, group) => stands(sheet, group, true),
  );
}

export interface MappingWritten {
  /** What the workbook keeps now. */
  readonly mappings: readonly KeptMapping[];
  /** The host's id of our own sheet, which this write may have made; null where that is not known. */
  readonly kaskadeId: string | null;
}

/** Keeps mappings in place of those named by `replaces`. Three requests, two where our own sheet is not there yet. */
export async function writeMappings(added: readonly KeptMapping[], replaces: readonly string[]): Promise<Attempt<MappingWritten>> {
  const entries = added.map(({ key, sheet, saved }) => ({ key, text: JSON.stringify({ name: sheet.name, ...saved }) }));
  const result = await writeEntries('pemetaan', () => ({ remove: [...replaces, ...entries.map(({ key }) => key)], add: entries }));
  return result.ok ? { ok: true, value: { mappings: keptMappings(result.value.entries), kaskadeId: result.value.kaskadeId } } : result;
}
