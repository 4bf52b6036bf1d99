import { shownOf, tablesOf, type Desk } from '../desk';
import { saidOfFailure } from '../notices';
import { findingRows, type FindingsWords } from './finding-rows';
import { writeFindings } from './write-findings';

export type { FindingsWords } from './finding-rows';
export { findingColumns } from './finding-rows';

/** What pane and ribbon can ask for about the findings sheet. */
export interface FindingsIntents {
  /** Writes all findings of the workbook on a sheet of their own, with a recap, or brings them up to date there; goes to it. */
  writeFindings(words: FindingsWords): Promise<void>;
}

/** The intents of the findings sheet over a desk. */
export function findingsIntents(desk: Desk): FindingsIntents {
  return {
    writeFindings: (words) =>
      desk.run('lembar-temuan', async ({ onProgress }) => {
        const tables = tablesOf(desk);
        const [source] = (shownOf(desk) ?? tables[0])?.sheets ?? [];
        if (!source) return desk.say({ kind: 'refused', key: 'tanpa-tabel' });
        const rows = findingRows(tables, words);
        const result = await writeFindings(rows, { id: source.id, name: source.name }, words, onProgress);
        if (!result.ok) {
          if (result.written === 'nothing') return desk.say(saidOfFailure(result.failure));
          return desk.say({ kind: 'failed', key: 'belum-pasti', params: { kode: result.failure.code } });
        }
        const { drawn, kaskadeId, sheet } = result.value;
        desk.drawn = [...desk.drawn.filter(({ layout }) => drawn.every((table) => table.layout !== layout)), ...drawn];
        desk.hasKaskade = true;
        desk.kaskadeId = kaskadeId ?? desk.kaskadeId;
        desk.say({ kind: 'done', key: rows.length === 0 ? 'temuan-kosong' : 'temuan-ditulis', params: { lembar: sheet.name, jumlah: rows.filter(({ status }) => status.status === 'terbuka').length } });
      }),
  };
}
