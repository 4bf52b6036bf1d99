import { previewOfLook, type RefillPreview } from '../../../src/excel/refill/look';
import { imageOf, lookAtTable } from '../../../src/layouts/refill';
import { layouts, type LayoutChoices } from '../../../src/layouts';
import { viewPlan, type Plan } from '../../../src/plan';
import { LooseSheet } from '../../support/loose-sheet';

/** What a refill of a table that a planner has worked in would come to: changed cells, a row of hers, a deleted row, and a plan that has lost one indicator and moved a figure. */
export function refillSample(layoutId: string, plan: Plan, choices: LayoutChoices): RefillPreview {
  const layout = layouts.find(({ id }) => id === layoutId);
  if (!layout) return { ready: false, sheet: 'T-C.14', why: 'lembar-hilang' };
  const before = layout.draw(plan, choices);
  const sheet = new LooseSheet(before);
  const top = (before.print.titleRows?.last ?? 0) + 1;
  sheet.type(top + 2, 4, '75,5');
  sheet.type(top + 3, 4, { formula: '=E5+1' });
  sheet.type(0, 0, 'Tabel T-C.14 hasil rapat 12 Maret');
  sheet.remove('row', top + 5);
  sheet.insert('row', top + 5);
  sheet.type(top + 5, 2, 'Catatan: menunggu angka dari Dinas Kesehatan');
  const gone = plan.indikator.at(-1)?.id;
  const changed: Plan = { ...plan, indikator: plan.indikator.filter(({ id }) => id !== gone).map((one, at) => (at === 4 ? { ...one, opd: { ...one.opd, raw: 'Dinas Perhubungan' } } : one)) };
  const look = lookAtTable({ image: imageOf(before), now: sheet.now(), drawing: layout.draw(changed, choices) });
  if ('refused' in look) return { ready: false, sheet: 'T-C.14', why: look.refused };
  return previewOfLook(look, { id: 'tabel', name: 'T-C.14' }, viewPlan(changed), choices, new Map());
}
