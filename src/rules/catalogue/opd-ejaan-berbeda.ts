import type { Edit, Opd, OpdCell, OwnerId, PlanView } from '../../plan';
import { isPartOfAgency } from '../agency-parts';
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

interface Spelt {
  readonly raw: string;
  readonly opd: Opd;
}

function inCell(owner: OwnerId, cell: OpdCell | null, view: PlanView): readonly Report[] {
  if (!cell) return nothing;
  let spelt: Spelt[] | null = null;
  for (const ref of cell.refs) {
    const opd = ref.opdId === null || ref.wildcard ? undefined : view.opd.get(ref.opdId);
    if (opd && !isSpeltAs(ref.raw, opd) && cell.raw.includes(ref.raw)) (spelt ??= []).push({ raw: ref.raw, opd });
  }
  if (!spelt) return nothing;
  const params = { tertulis: spelt.map(({ raw }) => raw).join('; '), nama: spelt.map(({ opd }) => opd.name).join('; ') };
  const edit: Edit = { owner, field: { field: 'opd' }, before: cell.raw, after: respelt(cell, spelt), respells: true };
  const message = spelt.every(({ opd }) => opd.source === 'list') ? 'ejaan' : 'ejaan-buku';
  return [{ severity: 'saran', field: { field: 'opd' }, message, params, fix: { text: 'pakai-nama', params: { nama: params.nama }, edits: [edit] } }];
}

/** The cell with the agencies' own names; one that then stands twice is written once ("Dinkes; Dinas Kesehatan"). */
function respelt({ raw: text, refs }: OpdCell, spelt: readonly Spelt[]): string {
  const others = refs.filter(({ raw }) => !spelt.some((one) => one.raw === raw) && !isPartOfAgency(raw));
  const there = new Set(others.filter(({ role }) => role === 'penanggung-jawab').map(({ opdId }) => opdId));
  let after = text;
  for (const { raw, opd } of spelt) {
    const whole = !isPartOfAgency(raw);
    after = whole && there.has(opd.id) ? without(after, raw) : after.replace(raw, () => opd.name);
    if (whole) there.add(opd.id);
  }
  return after;
}

/** A list without one of its names and the mark before it, or behind it at the head of the list. */
function without(list: string, name: string): string {
  const at = list.indexOf(name);
  const [before, behind] = [list.slice(0, at), list.slice(at + name.length)];
  const kept = before.replace(/(?:\s*[;,/&\n]|\s+dan(?=\s))\s*(?:\d{1,2}[.)]\s*|[-•]\s*)?$/iu, '');
  return kept === before ? before + behind.replace(/^\s*(?:[;,/&\n]|dan\s)\s*/iu, '') : kept + behind;
}

/** Also where a part of the agency is named with it: "Sekretariat Daerah (Bagian Hukum)", "Bagian Hukum Sekretariat Daerah". */
function isSpeltAs(raw: string, { name }: Opd): boolean {
  return raw === name || patternOf(name).test(foldSpacing(raw));
}

const patternOf = remember((name: string): RegExp => new RegExp(`(^|[^\\p{L}])${foldSpacing(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[^\\p{L}])`, 'u'));
