import type { FieldRef } from './fields';
import type { Indikator, Item, OwnerId } from './plan';
import type { Value } from './value';
import type { PlanView } from './walk';

/** The text that a field of an item or indicator holds, as it stands in the cell; "" where it is empty, and where the plan does not keep it. */
export function fieldText({ item, indikator }: Pick<PlanView, 'item' | 'indikator'>, owner: OwnerId, field: FieldRef): string {
  const one = indikator.get(owner);
  if (one) return ofIndikator(one, item.get(one.itemId ?? ''), field);
  const found = item.get(owner);
  return found ? ofItem(found, field) : '';
}

function ofIndikator(one: Indikator, item: Item | undefined, { field, year }: FieldRef): string {
  switch (field) {
    case 'indikator': return one.raw;
    case 'nomor': return one.number ?? '';
    case 'satuan': return one.satuan ?? '';
    case 'kondisi-awal': return raw(one.kondisiAwal);
    case 'target': return year === undefined ? '' : raw(one.targets[year]);
    case 'kondisi-akhir': return raw(one.kondisiAkhir);
    case 'pagu': return year === undefined ? '' : raw(one.pagu[year]);
    case 'pagu-akhir': return raw(one.paguAkhir);
    case 'opd': return one.opd.raw;
    case 'arah': return one.arah ?? '';
    case 'perhitungan': return one.perhitungan ?? '';
    case 'definisi': return one.definisi ?? '';
    case 'formula': return one.formula ?? '';
    case 'sumber-data': return one.sumberData ?? '';
    case 'lokasi': return one.lokasi ?? '';
    case 'iku': return one.iku ?? '';
    case 'catatan': return one.catatan ?? '';
    case 'uraian': case 'kode': case 'tingkat': return item ? ofItem(item, { field }) : '';
    default: return '';
  }
}

function ofItem(item: Item, { field, year }: FieldRef): string {
  switch (field) {
    case 'uraian': return item.raw;
    case 'kode': return item.code?.raw ?? '';
    case 'tingkat': return item.level;
    case 'nomor': return item.number ?? '';
    case 'pagu': return year === undefined ? '' : raw(item.pagu[year]);
    case 'pagu-akhir': return raw(item.paguAkhir);
    case 'opd': return item.opd?.raw ?? '';
    case 'catatan': return item.catatan ?? '';
    default: return '';
  }
}

function raw(value: Value | null | undefined): string {
  return value?.raw ?? '';
}
