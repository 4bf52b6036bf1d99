import { depthOf, type Item, type PlanView } from '../../plan';
import { brief } from '../names';
import { defineRule, nothing } from '../rule';

/** Asked only where the document has the level at all. A sasaran that goes on with kegiatan, its own or those of a program above it, has skipped a level, which is another fault. */
export const tanpaProgram = defineRule({
  id: 'tanpa-program',
  area: 'kaskade',
  severities: ['peringatan'],
  scope: 'item',
  needs: [],
  needsLevels: ['sasaran', 'program'],
  check(item, view) {
    if (item.level !== 'sasaran' || reachesProgram(item, view) || goesOnBelowProgram(item, view)) return nothing;
    return [{ severity: 'peringatan', field: { field: 'uraian', level: 'sasaran' }, message: 'kosong', params: { nama: brief(item.title) } }];
  },
});

function reachesProgram(item: Item, view: PlanView): boolean {
  return view.childrenOf(item.id).some((child) => depthOf(child.level) >= depthOf('program') || reachesProgram(child, view));
}

/** A sasaran written beside a kegiatan, in the middle of a program: the kegiatan is the program's, and the sasaran its remark. */
function goesOnBelowProgram({ id }: Item, { plan, shape }: PlanView): boolean {
  const next = plan.items[(shape.itemAt.get(id) ?? plan.items.length) + 1];
  return next?.level === 'kegiatan' || next?.level === 'sub-kegiatan';
}
