import type { Indikator } from '../../plan';
import { saysNothing } from '../blanks';
import { defineRule, type OwnedReport } from '../rule';
import { satuanCell, satuanKey, slippedFrom } from '../satuan';

/** Which spelling counts: the region's own list's, else the one that the document itself uses most. A slip of the finger is told with what it was meant for. */
export const satuanEjaan = defineRule({
  id: 'satuan-ejaan',
  area: 'satuan',
  severities: ['saran'],
  scope: 'group',
  of: 'indikator',
  needs: ['satuan'],
  keyOf(indikator) {
    const satuan = satuanCell(indikator);
    return satuan === null || saysNothing(satuan) ? null : satuanKey(satuan);
  },
  check(members, view) {
    const spellings = new Map<string, Indikator[]>();
    for (const indikator of members) {
      const text = indikator.satuan ?? '';
      const known = spellings.get(text);
      if (known) known.push(indikator);
      else spellings.set(text, [indikator]);
    }
    const [first] = spellings.keys();
    if (first === undefined) return [];
    const key = satuanKey(first);
    const listed = view.profil.satuan.find((one) => satuanKey(one) === key);
    const meant = listed ?? slippedFrom(first, view.profil.satuan) ?? mostUsed(spellings);
    const message = listed !== undefined ? 'daftar' : meant === mostUsed(spellings) ? 'lain' : 'salah-ketik';
    return members.flatMap((indikator) => (indikator.satuan?.trim() === meant.trim() ? [] : [report(indikator, meant.trim(), message, spellings)]));
  },
});

function mostUsed(spellings: ReadonlyMap<string, readonly Indikator[]>): string {
  const [[best] = ['']] = [...spellings].sort((a, b) => b[1].length - a[1].length);
  return best;
}

function report({ id, satuan }: Indikator, meant: string, message: 'lain' | 'daftar' | 'salah-ketik', spellings: ReadonlyMap<string, readonly Indikator[]>): OwnedReport {
  const field = { field: 'satuan' } as const;
  const before = satuan ?? '';
  const params = { tertulis: before.trim(), satuan: meant, ...(message === 'lain' ? { jumlah: spellings.get(mostUsed(spellings))?.length ?? 0 } : {}) };
  return { owner: id, severity: 'saran', field, message, params, fix: { text: 'pakai', params: { satuan: meant }, edits: [{ owner: id, field, before, after: meant }] } };
}
