import type { Edit, Opd, OpdCell, OwnerId, PlanView } from '../../plan';
import { foldSpacing, remember } from '../names';
import { defineRule, nothing, type Report } from '../rule';

/** Case and line breaks do not count: a matrix in capitals under a list in title case is no fault, and filters ignore case too. */
export const opdEjaanBerbeda = defineRule({
  id: 'opd-ejaan-berbeda',
  area: 'opd',
  severities: ['saran'],
  scope: 'both',
  needs: ['opd'],
  ofItem: ({ id, opd }, view) => inCell(id, opd, view),
  ofIndikator: ({ id, opd }, _item, view) => inCell(id, opd, view),
});

function inCell(owner: OwnerId, cell: OpdCell | null, view: PlanView): readonly Report[] {
  if (!cell) return nothing;
  let spelt: { readonly raw: string; readonly name: string }[] | null = null;
  for (const ref of cell.refs) {
    const opd = ref.opdId === null || ref.wildcard ? undefined : view.opd.get(ref.opdId);
    if (opd && !isSpeltAs(ref.raw, opd) && cell.raw.includes(ref.raw)) (spelt ??= []).push({ raw: ref.raw, name: opd.name });
  }
  if (!spelt) return nothing;
  const params = { tertulis: spelt.map((each) => each.raw).join('; '), nama: spelt.map((each) => each.name).join('; ') };
  const edit: Edit = { owner, field: { field: 'opd' }, before: cell.raw, after: spelt.reduce((text, each) => text.replace(each.raw, () => each.name), cell.raw) };
  return [{ severity: 'saran', field: { field: 'opd' }, message: 'ejaan', params, fix: { text: 'pakai-nama', params: { nama: params.nama }, edits: [edit] } }];
}

/** Also where a part of the agency is named with it: "Sekretariat Daerah (Bagian Hukum)", "Bagian Hukum Sekretariat Daerah". */
function isSpeltAs(raw: string, { name }: Opd): boolean {
  return raw === name || patternOf(name).test(foldSpacing(raw));
}

const patternOf = remember((name: string): RegExp => new RegExp(`(^|[^\\p{L}])${foldSpacing(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[^\\p{L}])`, 'u'));
