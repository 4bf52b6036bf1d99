import { depthOf, type Item, type PlanView } from '../../plan';
import { brief } from '../names';
import { defineRule, nothing } from '../rule';

/** Asked only where the document has the level at all. A sasaran that goes on with kegiatan has skipped a level, which is another fault. */
export const tanpaProgram = defineRule({
  id: 'tanpa-program',
  area: 'kaskade',
  severities: ['peringatan'],
  scope: 'item',
  needs: [],
  needsLevels: ['sasaran', 'program'],
  check(item, view) {
    if (item.level !== 'sasaran' || reachesProgram(item, view)) return nothing;
    return [{ severity: 'peringatan', field: { field: 'uraian', level: 'sasaran' }, message: 'kosong', params: { nama: brief(item.title) } }];
  },
});

function reachesProgram(item: Item, view: PlanView): boolean {
  return view.childrenOf(item.id).some((child) => depthOf(child.level) >= depthOf('program') || reachesProgram(child, view));
}
