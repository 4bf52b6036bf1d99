import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../../src/layouts';
import { imageOf, lookAtTable, stepsOf, type RefillLook } from '../../../../src/layouts/refill';
import type { Plan } from '../../../../src/plan';
import { speak } from '../../../../src/strings';
import { cellName } from '../../../../src/taskpane/model/refill-words';
import { drawn } from '../../../support/drawn';
import { LooseSheet } from '../../../support/loose-sheet';
import { percent } from '../../../support/plan';
import { regency } from '../../../support/regency';

/** The sheet of a form with something typed into every cell that it leaves open below the rows of indicators. */
function filled(form: Drawing, fields: readonly string[]): { readonly sheet: LooseSheet; readonly typed: readonly string[] } {
  const sheet = new LooseSheet(form);
  const typed: string[] = [];
  form.trace!.rows.forEach(({ part, id }, row) => form.trace!.columns.forEach((key, column) => {
    if (part !== 'isi' || !id.startsWith('indikator') || !fields.includes(key.split(/[:~]/)[0] ?? '') || form.values[row]![column] !== null) return;
    if (sheet.type(row, column, `isian ${typed.length}`)) typed.push(`isian ${typed.length}`);
  }));
  return { sheet, typed };
}

function look(sheet: LooseSheet, before: Drawing, after: Drawing): RefillLook {
  const found = lookAtTable({ image: imageOf(before), now: sheet.now(), drawing: after });
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

const changed: Plan = { ...regency(), indikator: regency().indikator.map((one) => (one.name === 'Prevalensi stunting' ? { ...one, targets: { ...one.targets, 2026: percent(9) } } : one)) };
const without = (name: string): Plan => ({ ...regency(), indikator: regency().indikator.filter((one) => one.name !== name) });
const entries = (sheet: LooseSheet): readonly string[] => sheet.texts().filter((text) => text.startsWith('isian')).sort();

describe('what is filled in where a form leaves room for it', () => {
  test.each([['kke-2', ['kosong']], ['kke-5', ['kosong']], ['e-79', ['kosong', 'realisasi', 'capaian']], ['e-80', ['realisasi', 'realisasi-pagu', 'capaian', 'capaian-pagu', 'kosong']]] as const)('%s: is no change by hand, and stays whatever is chosen', (id, fields) => {
    const before = drawn(id, regency());
    const { sheet, typed } = filled(before, fields);
    expect(typed.length).toBeGreaterThan(10);
    const seen = look(sheet, before, drawn(id, changed));
    expect(seen.hand.filter(({ filledIn }) => !filledIn)).toEqual([]);
    expect(seen.hand).toHaveLength(typed.length);
    sheet.apply(stepsOf(seen, { restore: false, cells: Object.fromEntries(seen.hand.map(({ key }) => [key, 'timpa' as const])) }));
    expect(entries(sheet)).toEqual([...typed].sort());
  });

  test('of a row that leaves the form, it is listed by the head of its column and keeps the row', () => {
    const before = drawn('kke-2', regency());
    const { sheet, typed } = filled(before, ['kosong']);
    const seen = look(sheet, before, drawn('kke-2', without('Opini BPK')));
    const listed = seen.hand.filter(({ filledIn }) => !filledIn);
    expect(listed.map(({ gone }) => gone)).toEqual(new Array(listed.length).fill('baris'));
    const speaker = speak('id');
    expect(listed.map((cell) => cellName(cell, speaker))).toEqual([
      'Opini BPK (Opini), Renstra', 'Opini BPK (Opini), Renja', 'Opini BPK (Opini), PK', 'Opini BPK (Opini), Level Jabatan',
      'Opini BPK (Opini), Ketepatan Cascading Dengan Menganalisis Keselarasan IKU/IK Disetiap Level Jabatan Secara Logis (Y=1, T=0)', 'Opini BPK (Opini), Keterangan',
    ]);
    sheet.apply(stepsOf(seen));
    expect(entries(sheet)).toEqual([...typed].sort());
    const released = new LooseSheet(before);
    const again = filled(before, ['kosong']);
    released.cells = again.sheet.cells;
    released.apply(stepsOf(look(released, before, drawn('kke-2', without('Opini BPK'))), { restore: false, cells: Object.fromEntries(listed.map(({ key }) => [key, 'timpa' as const])) }));
    expect(entries(released)).toHaveLength(typed.length - listed.length);
  });

  test('a sum that is typed over is a change by hand', () => {
    const before = drawn('kke-5', regency());
    const sheet = new LooseSheet(before);
    const [sum] = before.formulas;
    sheet.type(sum!.row, sum!.column, 4);
    expect(look(sheet, before, drawn('kke-5', changed)).hand).toMatchObject([{ filledIn: false, hers: 4 }]);
  });
});
