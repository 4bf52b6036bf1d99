import { describe, expect, test } from 'vitest';
import { isReading, readSheet, type Reading } from '../../../src/matrix';
import { viewPlan } from '../../../src/plan';
import { checkPlan, rules } from '../../../src/rules';
import { a1 } from '../../../src/cli/a1';
import { gridOf, type Typed } from '../../support/grid';

const lost: Typed = { value: '', text: '', formula: '=IFERROR(E5+#REF!,"")' };
const read = (...rows: readonly (readonly Typed[])[]): Reading => {
  const result = readSheet(gridOf([['Kode', 'Program/Kegiatan', 'Indikator', 'Satuan', 'Target 2026', 'Rp 2026', 'Target 2027', 'Rp 2027'], ...rows]));
  if (!isReading(result)) throw new Error(result.refused);
  return result;
};
/** "E2 tersembunyi": the cells that the rule on errors names, and how. */
const named = ({ plan, facts, provenance }: Reading): readonly string[] => checkPlan(viewPlan(plan, { table: facts }), rules).findings.filter(({ rule }) => rule === 'nilai-galat').map(({ owner, field, message }) => {
  const at = provenance.cellOf(owner, field);
  return `${at ? a1(at) : '?'} ${message}`;
});
const kegiatan: readonly Typed[] = ['1.03.02.2.01', 'Kegiatan Irigasi', 'Panjang jaringan', 'km', 12, 5e9, 14, 6e9];

describe('an error in a target without an indicator', () => {
  test('that a formula hides is named at its cell', () => expect(named(read(['1.03.02', 'Program SDA', '', '', lost, 5e9, lost, 6e9], kegiatan))).toEqual(['E2 tersembunyi-kosong', 'G2 tersembunyi-kosong']));
  test('that shows is named as well', () => expect(named(read(['1.03.02', 'Program SDA', '', '', '#REF!', 5e9, 7, 6e9], kegiatan))).toEqual(['E2 galat']));
  test('is said once where an indicator stands on the row', () => expect(named(read(['1.03.02', 'Program SDA', 'Irigasi baik', '%', lost, 5e9, 80, 6e9], kegiatan))).toEqual(['E2 tersembunyi-kosong']));
  test('a value there is no error: the row says that it belongs to nothing', () => {
    const reading = read(['1.03.02', 'Program SDA', '', '', 70, 5e9, 80, 6e9], kegiatan);
    expect([named(reading), reading.unread.map(({ reason }) => reason), reading.plan.items[0]?.strays]).toEqual([[], ['nilai-tanpa-indikator'], undefined]);
  });
});
