import { saysNothing } from '../blanks';
import { brief, foldName } from '../names';
import { defineRule, nothing } from '../rule';
import { foldSatuan, isCommonSatuan, isGrade, satuanCell, satuanKey, slippedFrom } from '../satuan';

/**
 * Against the region's own list where it has one, else against the general one; what the indicator itself counts ("Jumlah jembatan", Jembatan)
 * needs no list. A grade is told apart: it belongs into the values. A slip of the finger is told with its spelling.
 */
export const satuanTidakDikenal = defineRule({
  id: 'satuan-tidak-dikenal',
  area: 'satuan',
  severities: ['saran'],
  scope: 'indikator',
  needs: ['satuan'],
  check(indikator, _item, view) {
    const satuan = satuanCell(indikator);
    if (satuan === null || saysNothing(satuan)) return nothing;
    const allowed = view.profil.satuan;
    if (allowed.length === 0 && isCommonSatuan(satuan) && !isGrade(satuan)) return nothing;
    if (slippedFrom(satuan, allowed) !== null) return nothing;
    const report = { severity: 'saran', field: { field: 'satuan' } } as const;
    const params = { indikator: brief(indikator.name), satuan: brief(satuan, 40) };
    if (allowed.length > 0) return allowed.some((one) => satuanKey(one) === satuanKey(satuan)) ? [] : [{ ...report, message: 'di-luar-daftar', params }];
    if (isGrade(satuan)) return [{ ...report, message: 'predikat', params }];
    return countsIt(indikator.name, satuan) ? [] : [{ ...report, message: 'asing', params }];
  },
});

function countsIt(name: string, satuan: string): boolean {
  const words = foldSatuan(satuan).replace(/[^\p{L}\d ]+/gu, ' ').trim();
  return words.length >= 3 && foldName(name).includes(words);
}
