import type { PageCell } from '../../matrix';
import { fixKeyOf, isFixable, type FixableFinding } from '../../rules';
import { shownOf, type Desk } from '../desk';
import type { TablePicture } from '../session-state';
import { pageKeyOf } from '../write/write-cells';
import { writePlanned } from '../write/write-planned';
import { placeFixes, type FixCell, type PlacedFix } from './place-fixes';

export type { FixCell, PlacedFix } from './place-fixes';

/** What pane and ribbon can ask for about mending findings. */
export interface FixIntents {
  /** What mending findings of the shown table would write, of the cells as they were last read. Asks Excel for nothing and changes nothing. */
  previewFixes(findings: readonly FixableFinding[]): readonly PlacedFix[];
  /** Writes the fixes of findings of the shown table in one go, after taking a restore point; those that no longer apply are left out, and said. */
  applyFixes(findings: readonly FixableFinding[]): Promise<void>;
}

/** The intents of mending over a desk; `catchUp` reads what is known to have changed. */
export function fixIntents(desk: Desk, catchUp: () => Promise<void>): FixIntents {
  return {
    previewFixes(findings) {
      const shown = shownOf(desk);
      return shown ? placeFixes(shown, desk.grids, findings) : [];
    },
    applyFixes: (findings) =>
      desk.run('perbaiki', async () => {
        // Edits that were not caught up with may have moved the cells.
        await catchUp();
        await apply(desk, findings);
      }),
  };
}

function apply(desk: Desk, findings: readonly FixableFinding[]): Promise<void> {
  return writePlanned(desk, () => {
    const shown = shownOf(desk);
    if (!shown) return { kind: 'refused', key: 'tanpa-rencana' };
    const { mended, cells } = stillSound(desk, shown, findings);
    const gone = findings.length - mended.length;
    const [first] = mended;
    if (!first || cells.length === 0) return { kind: 'refused', key: 'perbaikan-gugur', params: { jumlah: findings.length } };
    return {
      sheets: shown.sheets, cells, label: { key: 'urung-perbaikan', params: { aturan: first.rule } }, standing: [...cells, ...witnessesOf(shown, mended)],
      said: (count) => ({ kind: 'done', key: gone > 0 ? 'diperbaiki.sebagian' : 'diperbaiki', params: { jumlah: count, temuan: mended.length, gugur: gone } }),
    };
  });
}

/** The findings that are still there with the same fix, and the cells that mend them, each once. */
function stillSound(desk: Desk, shown: TablePicture, findings: readonly FixableFinding[]): { readonly mended: readonly FixableFinding[]; readonly cells: readonly FixCell[] } {
  const rules = new Set(findings.map(({ rule }) => rule));
  const now = new Map(shown.outcome.findings.filter((one) => rules.has(one.rule)).filter(isFixable).map((one) => [fixKeyOf(one), one]));
  const present = [...new Set(findings.flatMap((finding) => now.get(fixKeyOf(finding)) ?? []))];
  const sound = placeFixes(shown, desk.grids, present).filter((one) => 'cells' in one);
  return { mended: sound.map(({ finding }) => finding), cells: [...new Map(sound.flatMap(({ cells }) => cells).map((cell) => [pageKeyOf(cell), cell])).values()] };
}

/** Cells that say that the owners are still where they were last seen. */
function witnessesOf({ table }: TablePicture, findings: readonly FixableFinding[]): readonly PageCell[] {
  const owners = new Set(findings.flatMap(({ owner, fix }) => [owner, ...(fix?.edits.map((edit) => edit.owner) ?? [])]));
  return [...owners].flatMap((owner) => table.cellOf(owner, { field: 'indikator' }) ?? table.cellOf(owner, { field: 'uraian' }) ?? []);
}
