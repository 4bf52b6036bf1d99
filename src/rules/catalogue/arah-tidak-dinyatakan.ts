import { saysNothing } from '../blanks';
import { brief } from '../names';
import { defineRule, nothing } from '../rule';
import { isWholeColumn } from '../whole-column';

/** A column that nobody filled in is told once, at its first row. */
export const arahTidakDinyatakan = defineRule({
  id: 'arah-tidak-dinyatakan',
  area: 'metadata',
  severities: ['saran'],
  scope: 'group',
  of: 'indikator',
  needs: ['arah'],
  keyOf: ({ arah }) => (saysNothing(arah) ? 'kosong' : null),
  check(members, view) {
    const [first] = members;
    if (!first) return nothing;
    const report = { severity: 'saran', field: { field: 'arah' } } as const;
    if (isWholeColumn(members, view)) return [{ ...report, owner: first.id, message: 'kolom', params: { jumlah: members.length } }];
    return members.map(({ id: owner, name }) => ({ ...report, owner, message: 'kosong', params: { indikator: brief(name) } }));
  },
});
