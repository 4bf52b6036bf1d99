import type { Indikator, PlanView } from '../../plan';
import { saysNothing } from '../blanks';
import { defineRule, type OwnedReport } from '../rule';
import { satuanCell, satuanKey, slippedFrom } from '../satuan';

interface Spelling {
  readonly text: string;
  count: number;
}

/** Which spelling counts: the region's own list's, else the one that the document itself uses most. A slip of the finger is told with what it was meant for. */
export const satuanEjaan = defineRule({
  id: 'satuan-ejaan',
  area: 'satuan',
  severities: ['saran'],
  scope: 'plan',
  needs: ['satuan'],
  check(view) {
    const spellings = new Map<string, Map<string, Spelling>>();
    const written = new Map<string, { readonly text: string; readonly key: string; readonly at: Indikator[] }>();
    for (const indikator of view.plan.indikator) {
      const satuan = satuanCell(indikator);
      if (satuan === null || saysNothing(satuan)) continue;
      const known = written.get(satuan);
      if (known) known.at.push(indikator);
      else written.set(satuan, { text: satuan, key: satuanKey(satuan), at: [indikator] });
    }
    for (const { text, key, at } of written.values()) {
      const ofKey = spellings.get(key) ?? new Map<string, Spelling>();
      spellings.set(key, ofKey);
      const known = ofKey.get(text.trim());
      if (known) known.count += at.length;
      else ofKey.set(text.trim(), { text: text.trim(), count: at.length });
    }
    const preferred = new Map([...spellings].map(([key, texts]) => [key, preferredOf(key, [...texts.values()], view)] as const));
    return [...written.values()].flatMap(({ text, key, at }): readonly OwnedReport[] => {
      const meant = preferred.get(key)?.text ?? text;
      if (meant !== text.trim()) return at.map((indikator) => report(indikator, text, meant, 'lain', preferred.get(key)?.count ?? 0));
      const slip = slippedFrom(text, view.profil.satuan);
      if (slip === null) return [];
      const own = preferred.get(satuanKey(slip))?.text ?? slip;
      return at.map((indikator) => report(indikator, text, own, 'salah-ketik', 0));
    });
  },
});

function preferredOf(key: string, texts: readonly Spelling[], view: PlanView): Spelling {
  const listed = view.profil.satuan.find((one) => satuanKey(one) === key);
  if (listed !== undefined) return { text: listed, count: 0 };
  return texts.reduce((best, each) => (each.count > best.count ? each : best));
}

function report({ id }: Indikator, satuan: string, meant: string, kind: 'lain' | 'salah-ketik', count: number): OwnedReport {
  const field = { field: 'satuan' } as const;
  const params = { tertulis: satuan.trim(), satuan: meant };
  const fix = { text: 'pakai', params: { satuan: meant }, edits: [{ owner: id, field, before: satuan, after: meant }] };
  const message = kind === 'salah-ketik' ? 'salah-ketik' : count > 0 ? 'lain' : 'daftar';
  return { owner: id, severity: 'saran', field, message, params: message === 'lain' ? { ...params, jumlah: count } : params, fix };
}
