import type { Item, Level, Opd, OpdCell, OwnerId, PlanView } from '../../plan';
import { brief } from '../names';
import { defineRule, nothing, type OwnedReport } from '../rule';
import { bidangOfAgencyCode, nameBidang } from '../urusan';

const coded: ReadonlySet<Level> = new Set<Level>(['program', 'kegiatan', 'sub-kegiatan']);

/**
 * The first two parts of a code name its bidang urusan, and so does the code of an agency. Once for each agency and item: an item's indicators
 * repeat its agency. A cell that names several agencies is asked about none of them, for one of them may carry the urusan for all.
 */
export const opdBedaUrusan = defineRule({
  id: 'opd-beda-urusan',
  area: 'opd',
  severities: ['saran'],
  scope: 'item',
  needs: ['opd', 'kode'],
  needsLevels: ['program'],
  needsOpdList: true,
  check(item, view) {
    const bidang = bidangOf(item);
    if (bidang === null) return nothing;
    const told = new Set<string>();
    const cells: readonly (readonly [OwnerId, OpdCell | null])[] = [[item.id, item.opd], ...view.indikatorOf(item.id).map(({ id, opd }) => [id, opd] as const)];
    return cells.flatMap(([owner, cell]): readonly OwnedReport[] => {
      const opd = onlyAgency(cell, view);
      const carried = opd && carriedBy(opd);
      if (!opd || !carried || carried.length === 0 || carried.includes(bidang) || told.has(opd.id)) return nothing;
      told.add(opd.id);
      const params = { tingkat: item.level, nama: brief(item.title), bidang: nameBidang(bidang), opd: opd.name, memegang: carried.map(nameBidang).join(', ') };
      return [{ owner, severity: 'saran', field: { field: 'opd' }, message: 'beda', params }];
    });
  },
});

/** "2.16" of "2.16.03"; "1.03" of "1.3.02". Null where the code names none, is a placeholder, or may have lost digits. */
function bidangOf({ level, code }: Item): string | null {
  if (!coded.has(level) || !code?.canonical || code.wasNumber) return null;
  const match = /^(\d)\.(\d{1,2})\.\d{2}/.exec(code.canonical);
  return match ? `${match[1]}.${match[2]?.padStart(2, '0')}` : null;
}

function onlyAgency(cell: OpdCell | null, view: PlanView): Opd | null {
  const refs = cell?.refs.filter((ref) => ref.role === 'penanggung-jawab') ?? [];
  const [first] = refs;
  return refs.length === 1 && first && first.opdId !== null && !first.wildcard ? view.opd.get(first.opdId) ?? null : null;
}

function carriedBy(opd: Opd): readonly string[] {
  return opd.bidangUrusan.length > 0 ? opd.bidangUrusan : bidangOfAgencyCode(opd.code);
}
