import { afterEach, describe, expect, it } from 'vitest';
import { zonesOfAddress } from '../../../src/excel/host/addresses';
import { CalledOff, nothing } from '../../../src/excel/host/requests';
import { measureSheets, readContents } from '../../../src/excel/reading/read-sheets';
import { sheetNow } from '../../../src/excel/refill/base';
import { writeRefill } from '../../../src/excel/refill/write';
import type { LayoutChoices } from '../../../src/layouts';
import { imageOf, lookAtTable, stepsOf, type RefillSteps, type SheetNow } from '../../../src/layouts/refill';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import type { Plan } from '../../../src/plan';
import { smallPlan } from './matrix-book';
import { at, choices, close, deleteInMatrix, drawn, idOf, insertBelow, model, names, refill, rowOf, settled, sheetId, table, type, wholeOf } from './refill-table';

afterEach(close);

const whole: Partial<LayoutChoices> = { period: { first: 2019, last: 2023 } };

/** What a planner has worked in her table, and what it would take to fill it again. */
async function worked(plan: Plan, of: Partial<LayoutChoices>): Promise<{ readonly steps: RefillSteps; readonly now: SheetNow }> {
  await drawn(whole);
  insertBelow(table, await rowOf(table, 'Angka harapan lama'));
  await type(table, `C${await rowOf(table, 'Angka harapan lama') + 1}`, 'baris saya');
  await type(table, `E${await rowOf(table, 'Rata-rata lama')}`, '=1+1');
  await type(table, 'B50', `=SUM(E9:E${await rowOf(table, 'Angka harapan hidup')})`);
  await type('Matriks', 'X3', `='${table}'!E${await rowOf(table, 'Persentase sekolah')}+SUM('${table}'!E9:E14)`);
  model().dispatch('HIDE_COLUMNS_ROWS', { sheetId: idOf(table), dimension: 'ROW', elements: [(await rowOf(table, 'Indeks mutu')) - 1] });
  await settled();
  const [read] = await readContents(await measureSheets([{ id: sheetId(), name: table }]));
  const now = sheetNow(read!.grid);
  const look = lookAtTable({ image: imageOf(tc14.draw(smallPlan, choices(whole))), now, drawing: tc14.draw(plan, choices(of)) });
  if ('refused' in look) throw new Error(look.refused);
  return { steps: stepsOf(look), now };
}

const without = (name: string): Plan => ({ ...smallPlan, indikator: smallPlan.indikator.filter((one) => one.name !== name) });
const reversed: Plan = { ...smallPlan, indikator: [...smallPlan.indikator].reverse() };
const figures: Plan = { ...smallPlan, indikator: smallPlan.indikator.map((one) => ({ ...one, name: `${one.name} baru`, raw: `${one.name} baru` })) };
const cases: readonly (readonly [string, Plan, Partial<LayoutChoices>])[] = [
  ['an indicator is gone, and the period is shorter', without('Jumlah ruang kelas yang layak'), { period: { first: 2020, last: 2022 } }],
  ['the first of a merged block is gone, and the period is another', without('Persentase sekolah terakreditasi'), { period: { first: 2020, last: 2025 } }],
  ['rows are in another order', reversed, whole],
  ['every name is another', figures, whole],
];
const small = { whole: 0, block: 1200 };

/** Cells, looks, merged areas and sizes of both sheets; lines inside merged areas, which nobody sees, left out. */
function bothSheets(): unknown {
  return [table, 'Matriks'].map((sheet) => {
    const { cells, merges, rows, cols, styles, formats } = wholeOf(sheet);
    const byCell = (looks: Readonly<Record<string, unknown>>): unknown => Object.fromEntries(Object.entries(looks).flatMap(([zone, look]) => zonesOfAddress(zone).flatMap(({ top, left, bottom, right }) => Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => [`${top + Math.floor(at / (right - left + 1))}:${left + (at % (right - left + 1))}`, look]))));
    return { cells, merges: [...merges].sort(), rows, cols, styles: byCell(styles), formats: byCell(formats) };
  });
}

describe.each(cases)('%s', (_, plan, of) => {
  it('called off between any two blocks, the sheet and the formulas that speak of it are as they were', async () => {
    const { steps, now } = await worked(plan, of);
    const before = bothSheets();
    let blocks = 0;
    for (let stop = 0; ; stop += 1) {
      const controller = new AbortController();
      let last = 0;
      const done = await writeRefill({ sheetId: sheetId(), steps, now, finish: nothing }, {
        signal: controller.signal,
        onProgress(_done, at) {
          last = at?.done ?? 0;
          if (last === stop) controller.abort();
        },
      }, small).then(() => true, (error: unknown) => {
        if (error instanceof CalledOff) return false;
        throw error;
      });
      if (done) break;
      blocks = last;
      expect(bothSheets(), `stopped before block ${stop + 1}`).toEqual(before);
    }
    expect(blocks).toBeGreaterThan(0);
    // What was not called off in time is whole.
    const parted = bothSheets();
    close();
    const again = await worked(plan, of);
    await writeRefill({ sheetId: sheetId(), ...again, finish: nothing }, { signal: new AbortController().signal, onProgress: nothing });
    expect(parted).toEqual(bothSheets());
  }, 60_000);
});

describe('Batal', () => {
  /** Calls off while the request of this number is on its way. */
  const cancelAt = (number: number): void => {
    const answer = at.office.host.process.bind(at.office.host);
    let count = 0;
    at.office.host.process = (body) => {
      if (++count === number) at.session.cancel();
      return answer(body);
    };
  };

  it.each([[1, 'while the sheet is read'], [3, 'while it is copied']])('at request %i, %s: nothing is written, no copy stays, and it is said', async (number) => {
    await drawn();
    await deleteInMatrix('Jumlah ruang kelas');
    const before = wholeOf(table);
    cancelAt(number);
    await refill();
    expect(at.notice()).toBe('refused isi-ulang.dihentikan');
    expect([wholeOf(table), await names()]).toEqual([before, ['Matriks', table, '_kaskade']]);
    expect(at.session.refillable('tc-14').map(({ sheet }) => sheet.name)).toEqual([table]);
    await refill();
    expect(at.notice()).toBe('done isi-ulang');
  });

  it('comes too late for a small table whose only block is on its way', async () => {
    await drawn();
    await deleteInMatrix('Jumlah ruang kelas');
    cancelAt(4);
    await refill();
    expect(at.notice()).toBe('done isi-ulang');
  });
});
