import type { Level, OpdCell } from '../../plan';
import { brief } from '../names';
import { defineRule, nothing } from '../rule';

const mustAnswer: ReadonlySet<Level> = new Set<Level>(['sasaran', 'program', 'kegiatan', 'sub-kegiatan']);

/** At tujuan and above an empty cell is customary (25 of 241 rows of one published matrix, 19 of them at tujuan), so it is advice there, unless the region wants one. */
export const indikatorTanpaOpd = defineRule({
  id: 'indikator-tanpa-opd',
  area: 'opd',
  severities: ['galat', 'saran'],
  scope: 'indikator',
  needs: ['opd'],
  check(indikator, item, view) {
    if (names(indikator.opd) || names(item?.opd ?? null)) return nothing;
    // A list of indicators that has a column of agencies wants one for each.
    const needed = item === null || mustAnswer.has(item.level) || (item.level === 'tujuan' && view.profil.tujuanNeedsOpd);
    const supported = [indikator.opd, item?.opd].some((cell) => cell?.refs.some((ref) => ref.role === 'pendukung'));
    return [{
      severity: needed ? 'galat' : 'saran',
      field: { field: 'opd' },
      message: item === null ? 'kosong-tanpa-item' : supported ? 'hanya-pendukung' : needed ? 'kosong' : 'kosong-di-atas',
      params: { indikator: brief(indikator.name), ...(item ? { tingkat: item.level } : {}) },
    }];
  },
});

/** Whether the cell says who answers. Words that match no agency still say so; whether they are right is asked elsewhere. A formula that has lost its reference says nothing. */
function names(cell: OpdCell | null): boolean {
  if (!cell) return false;
  if (cell.refs.length > 0) return cell.refs.some((ref) => ref.role === 'penanggung-jawab');
  return /\p{L}{3}/u.test(cell.raw.replace(/^\s*#[A-Z]+(?:\/[A-Z0])?[!?]?\s*$|belum (ada|diisi|ditentukan|ditetapkan)|tidak ada/giu, ''));
}
