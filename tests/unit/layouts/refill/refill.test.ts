import { describe, expect, test } from 'vitest';
import { imageOf, isIdle, keepAll, lookAtTable, packImage, stepsOf, unpackImage, type RefillChoices, type RefillLook } from '../../../../src/layouts/refill';
import type { Drawing, LayoutChoices } from '../../../../src/layouts';
import type { Plan } from '../../../../src/plan';
import { inSignatureRows } from '../../../../src/layouts/refill/signed-before';
import { drawn } from '../../../support/drawn';
import { LooseSheet } from '../../../support/loose-sheet';
import { number, percent, plan } from '../../../support/plan';
import { regency } from '../../../support/regency';

const table = (of: Plan = regency(), choices: Partial<LayoutChoices> = {}, id = 'tc-14'): Drawing => drawn(id, of, choices);

function look(sheet: LooseSheet, before: Drawing | null, after: Drawing): RefillLook {
  const found = lookAtTable({ image: before && imageOf(before), now: sheet.now(), drawing: after });
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

function refill(sheet: LooseSheet, before: Drawing | null, after: Drawing, choices: RefillChoices = keepAll): RefillLook {
  const seen = look(sheet, before, after);
  sheet.apply(stepsOf(seen, choices));
  return seen;
}

/** The only cell that begins with this text. */
function where(sheet: LooseSheet, text: string): { row: number; column: number } {
  const found = sheet.cells.flatMap((cells, row) => cells.flatMap((held, column) => (typeof held === 'string' && held.startsWith(text) ? [{ row, column }] : [])));
  if (found.length !== 1) throw new Error(`${text} stands ${found.length} times`);
  return found[0]!;
}

const without = (of: Plan, title: string): Plan => {
  const gone = new Set(of.items.filter((item) => item.title === title).map(({ id }) => id));
  return { ...of, items: of.items.filter(({ id }) => !gone.has(id)), indikator: of.indikator.filter(({ itemId }) => itemId === null || !gone.has(itemId)) };
};
const renamed = (of: Plan, from: string, to: string): Plan => ({ ...of, indikator: of.indikator.map((one) => (one.name === from ? { ...one, name: to, raw: to } : one)) });
const stuntingIn = (of: Plan, year: number, value: number): Plan => ({ ...of, indikator: of.indikator.map((one) => (one.name === 'Prevalensi stunting' ? { ...one, targets: { ...one.targets, [year]: percent(value) } } : one)) });
const stunting = 'Prevalensi stunting';
const upaya = 'Program 1 : Program Upaya Kesehatan Masyarakat';

/** The same sheet as a fresh drawing, cell by cell and merge by merge. */
function sameAs(sheet: LooseSheet, drawing: Drawing): void {
  const fresh = new LooseSheet(drawing);
  const width = Math.max(...[...sheet.cells, ...fresh.cells].map((row) => row.length));
  const shape = (of: LooseSheet): unknown => of.cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  expect(shape(sheet)).toEqual(shape(fresh));
  const merges = (of: LooseSheet): unknown => of.merges.map((zone) => `${zone.top}:${zone.left}–${zone.bottom}:${zone.right}`).sort();
  expect(merges(sheet)).toEqual(merges(fresh));
}

describe('a table that nobody has touched', () => {
  test('nothing has changed: nothing is done', () => {
    const sheet = new LooseSheet(table());
    const seen = refill(sheet, table(), table());
    expect(seen).toMatchObject({ hand: [], own: [], deleted: [], added: [], removed: [], kept: [] });
    expect(isIdle(stepsOf(look(sheet, table(), table())))).toBe(true);
  });

  test.each(['tc-14', 'indikasi-program', 'keterkaitan', 'tc-27', 'iku-86', 'ikk-86', 'program-pd-pagu', 'cascading-kabupaten', 'kke-1', 'e-80'])('%s becomes what it would be drawn as', (id) => {
    const after = stuntingIn(without(renamed(regency(), 'Opini BPK', 'Opini BPK atas laporan keuangan'), 'Program Upaya Kesehatan Masyarakat'), 2026, 9);
    for (const [from, to] of [[regency(), after], [after, regency()]] as const) {
      const sheet = new LooseSheet(table(from, {}, id));
      refill(sheet, table(from, {}, id), table(to, {}, id));
      sameAs(sheet, table(to, {}, id));
    }
  });

  test('another period: its columns come and go, the others stay', () => {
    const choices = [{ period: { first: 2025, last: 2029 } }, { period: { first: 2026, last: 2031 } }] as const;
    const sheet = new LooseSheet(table(regency(), choices[0]));
    const seen = refill(sheet, table(regency(), choices[0]), table(regency(), choices[1]));
    expect(seen.columns).toEqual({ added: ['target:2030', 'pagu:2030', 'target:2031', 'pagu:2031'], removed: ['target:2025', 'pagu:2025'], kept: [], deleted: [] });
    sameAs(sheet, table(regency(), choices[1]));
  });

  test('a year of which a column stays, because she has typed in it, has a head of its own that says the year; what stands over all years is not said twice', () => {
    const sheet = new LooseSheet(table(regency(), { period: { first: 2025, last: 2029 } }));
    const { row } = where(sheet, stunting);
    sheet.type(row, 5, 1000);
    const heads = (column: number) => [0, 1, 2, 3, 4, 5, 6, 7].map((at) => JSON.stringify(sheet.at(at, column))).filter((text) => text !== 'null' && text !== '""');
    const seen = refill(sheet, table(regency(), { period: { first: 2025, last: 2029 } }), table(regency(), { period: { first: 2026, last: 2030 } }));
    expect(seen.columns.kept).toEqual(['pagu:2025']);
    expect(heads(4)).toEqual([JSON.stringify('2025\nRp\n(tetap)')]);
    expect(heads(5).some((text) => text.includes('2026'))).toBe(true);
  });
});

describe('a cell changed by hand', () => {
  test('is listed with what we wrote, what stands there and what the plan says', () => {
    const sheet = new LooseSheet(table());
    const { row } = where(sheet, stunting);
    sheet.type(row, 4, '15%');
    const seen = look(sheet, table(), table(stuntingIn(regency(), 2025, 9)));
    expect(seen.hand).toMatchObject([{ words: stunting, columnKey: 'target:2025', old: '14%', hers: '15%', fresh: '9%', source: { field: { field: 'target', year: 2025 } } }]);
    for (const [way, stands] of [['simpan', '15%'], ['ambil', '15%'], ['timpa', '9%']] as const) {
      const copy = new LooseSheet(table());
      copy.type(row, 4, '15%');
      refill(copy, table(), table(stuntingIn(regency(), 2025, 9)), { cells: { [seen.hand[0]!.key]: way }, restore: false });
      expect(copy.at(row, 4)).toBe(stands);
    }
  });

  test('is none where the plan has come to say the same', () => {
    const sheet = new LooseSheet(table());
    sheet.type(where(sheet, stunting).row, 4, '9%');
    expect(look(sheet, table(), table(stuntingIn(regency(), 2025, 9))).hand).toEqual([]);
  });

  test('is the replaced sum of a total as well, and a sum that Excel has moved is not', () => {
    const before = table(regency(), {}, 'indikasi-program');
    const sheet = new LooseSheet(before);
    const [first, second] = before.formulas;
    sheet.insert('row', first!.row);
    expect(look(sheet, before, before).hand).toEqual([]);
    sheet.type(second!.row + 1, second!.column, 77);
    expect(look(sheet, before, before).hand).toMatchObject([{ old: { formula: second!.formula }, hers: 77 }]);
    refill(sheet, before, before);
    expect(sheet.at(second!.row + 1, second!.column)).toBe(77);
  });

  test('in a row that is gone keeps its row', () => {
    const sheet = new LooseSheet(table());
    const { row } = where(sheet, 'Rasio puskesmas');
    sheet.type(row, 4, 'dua kali');
    const seen = refill(sheet, table(), table(without(regency(), 'Program Upaya Kesehatan Masyarakat')));
    expect(seen.kept.map(({ words }) => words)).toEqual(['Rasio puskesmas (Rasio)']);
    expect(seen.removed.map(({ words }) => words)).toEqual(['Jenis pemeriksaan']);
    expect(where(sheet, 'dua kali').row).toBe(where(sheet, 'Rasio puskesmas').row);
    expect(sheet.texts().join()).not.toContain('Jenis pemeriksaan');
  });

  test('in a row that is gone with its sasaran and misi keeps these over it, so that nobody reads it under another', () => {
    const below = (of: Plan, title: string): Plan => {
      const gone = new Set<string>(of.items.filter((item) => item.title === title).map(({ id }) => id));
      for (const item of of.items) if (item.parentId !== null && gone.has(item.parentId)) gone.add(item.id);
      return { ...of, items: of.items.filter(({ id }) => !gone.has(id)), indikator: of.indikator.filter(({ itemId }) => !gone.has(itemId ?? '')) };
    };
    const sheet = new LooseSheet(table());
    sheet.type(where(sheet, 'OPD dengan jaringan memadai').row, 4, 'tiga puluh');
    const after = table(below(regency(), 'Mewujudkan birokrasi yang cerdas'));
    const seen = refill(sheet, table(), after);
    expect(seen.kept.map(({ head }) => head)).toEqual([true, true, true, false]);
    const { row } = where(sheet, 'tiga puluh');
    const labels = sheet.cells.slice(row - 3, row + 1).map((cells) => JSON.stringify(cells[1] ?? cells[0]));
    expect(labels).toEqual([expect.stringContaining('Mewujudkan birokrasi'), expect.stringContaining('Terwujudnya birokrasi'), expect.stringContaining('Meningkatnya layanan digital'), expect.stringContaining('Program Pengelolaan Aplikasi')]);
  });

  test('goes with its indicator where ids by place shift', () => {
    const sheet = new LooseSheet(table());
    sheet.type(where(sheet, 'Tenaga kesehatan terlatih').row, 4, 'tiga belas');
    const after = without(regency(), 'Program Upaya Kesehatan Masyarakat');
    refill(sheet, table(), table({ ...after, items: after.items.map((item) => item.id === 'program-2' ? { ...item, id: 'program-1' } : item), indikator: after.indikator.map((one) => (one.itemId === 'program-2' ? { ...one, itemId: 'program-1' } : one)) }));
    expect(where(sheet, 'tiga belas').row).toBe(where(sheet, 'Tenaga kesehatan terlatih').row);
    expect(sheet.texts()).not.toContain(upaya);
  });
});

describe('what the planner has added', () => {
  test('a row of hers stays under the row that it stands under, and the sum goes on over it', () => {
    const before = table(regency(), {}, 'indikasi-program');
    const sheet = new LooseSheet(before);
    const { row } = where(sheet, 'Rasio puskesmas');
    sheet.insert('row', row + 1);
    sheet.type(row + 1, 2, 'Catatan saya');
    const seen = refill(sheet, before, table(without(regency(), 'Program Pengelolaan Aplikasi Informatika'), {}, 'indikasi-program'));
    expect(seen.own.map(({ words }) => words)).toEqual(['Catatan saya']);
    expect(where(sheet, 'Catatan saya').row).toBe(where(sheet, 'Rasio puskesmas').row + 1);
  });

  test('a figure in a row of hers is part of a sum where the row stands within its rows, and not above the first', () => {
    const before = table(regency(), {}, 'indikasi-program');
    const sum = before.formulas.map(({ row, column, formula }) => ({ row, column, rows: /^=SUM\([A-Z]+(\d+):[A-Z]+(\d+)\)/.exec(formula) })).find(({ rows }) => rows && Number(rows[2]) > Number(rows[1]));
    expect(sum).toBeDefined();
    const [first, last] = [Number(sum!.rows![1]) - 1, Number(sum!.rows![2]) - 1];
    for (const [at, says] of [[first, 'tidak'], [first + 1, 'ikut'], [last, 'ikut']] as const) {
      const sheet = new LooseSheet(before);
      sheet.insert('row', at);
      sheet.type(at, sum!.column, 500);
      sheet.type(at, 2, 'Catatan saya');
      expect([...stepsOf(look(sheet, before, before)).ownSums]).toEqual([[at, says]]);
    }
    const sheet = new LooseSheet(before);
    sheet.insert('row', first + 1);
    sheet.type(first + 1, 2, 'Catatan saya');
    expect(stepsOf(look(sheet, before, before)).ownSums.size).toBe(0);
  });

  test('columns of hers inside and outside keep their words in their rows', () => {
    const sheet = new LooseSheet(table());
    const { row } = where(sheet, stunting);
    sheet.insert('column', 5);
    sheet.type(row, 5, 'di dalam');
    sheet.type(row, 30, 'di luar');
    sheet.type(60, 2, 'di bawah');
    refill(sheet, table(), table(without(regency(), 'Program Upaya Kesehatan Masyarakat'), { period: { first: 2026, last: 2031 } }));
    expect([where(sheet, 'di dalam').row, where(sheet, 'di luar').row]).toEqual([where(sheet, stunting).row, where(sheet, stunting).row]);
    expect(sheet.texts()).toContain('di bawah');
  });

  test('a formula of hers that speaks of a row keeps that row', () => {
    const sheet = new LooseSheet(table());
    const { row } = where(sheet, 'Jenis pemeriksaan');
    sheet.type(70, 3, { formula: `=F${row + 1}*2` });
    const seen = refill(sheet, table(), table(without(regency(), 'Program Upaya Kesehatan Masyarakat')));
    expect(seen.kept.map(({ words }) => words)).toEqual(['Jenis pemeriksaan']);
    expect(sheet.texts().filter((text) => text.startsWith('=F'))).toEqual([`=F${where(sheet, 'Jenis pemeriksaan').row + 1}*2`]);
  });

  test('rows that she has deleted stay away, and come again where she wants them', () => {
    for (const restore of [false, true]) {
      const sheet = new LooseSheet(table());
      sheet.remove('row', where(sheet, stunting).row);
      const seen = refill(sheet, table(), table(), { cells: {}, restore });
      expect(seen.deleted.map(({ words }) => words)).toEqual([stunting]);
      expect(sheet.texts().includes(stunting)).toBe(restore);
      if (restore) sameAs(sheet, table());
    }
  });

  test('a signature block stays hers when the columns under it go', () => {
    const signature = { placeAndDate: 'Ranai, 1 Juni 2025', position: 'Kepala Bappeda', name: '', nip: '' };
    const choices = [{ signature, period: { first: 2025, last: 2030 } }, { signature, period: { first: 2025, last: 2027 } }] as const;
    const before = table(regency(), choices[0]);
    const sheet = new LooseSheet(before);
    const { row, column } = where(sheet, 'Ranai, 1 Juni 2025');
    const hers = 'Ranai, 2 Juni 2025\nPlt. Kepala Bappeda\n\n\n\nNama Saya';
    sheet.type(row, column, hers);
    sheet.type(row + 1, column, 'tembusan');
    refill(sheet, before, table(regency(), choices[1]));
    expect(where(sheet, hers).row).toBe(row);
    expect(where(sheet, 'tembusan').row).toBe(row + 1);
    expect(sheet.texts()).not.toContain('Ranai, 1 Juni 2025');
    expect(sheet.cells[row]!.length).toBe(13);
  });

  test('a sorted table stays sorted', () => {
    const filled = (of: Plan): Drawing => table(of, { labels: 'filled' }, 'iku-86');
    const before = filled(regency());
    const sheet = new LooseSheet({ ...before, merges: [] });
    const top = before.print.titleRows!.last + 1;
    const body = sheet.cells.splice(top, before.rowCount - top).reverse();
    sheet.cells.push(...body);
    sheet.type(where(sheet, 'Indeks SPBE').row, 4, 'milik saya');
    const order = (): readonly string[] => sheet.cells.map((row) => JSON.stringify(row[2] ?? ''));
    const names = order();
    refill(sheet, before, filled(stuntingIn(regency(), 2026, 9)));
    expect(order()).toEqual(names);
    expect(where(sheet, 'milik saya').row).toBe(where(sheet, 'Indeks SPBE').row);
  });
});

describe('a table whose signature block has a row for each line, as tables once had', () => {
  const signature = { placeAndDate: 'Ranai, 1 Juni 2025', position: 'Kepala Bappeda', name: 'Nama Terang', nip: '1970' };
  const signed = (of: Plan, source = 'Sumber: Bappeda'): Drawing => table(of, { signature, source });
  const block = 'Ranai, 1 Juni 2025\nKepala Bappeda\n\n\n\nNama Terang\nNIP 1970';
  const after = stuntingIn(regency(), 2026, 9);
  const foot = (sheet: LooseSheet): readonly string[] => sheet.cells.slice(where(sheet, 'Sumber').row).map((cells) => cells.flatMap((held) => (typeof held === 'string' && held !== '' ? [held] : [])).join('|'));
  const lines = ['Sumber: Bappeda', '', 'Ranai, 1 Juni 2025', 'Kepala Bappeda', '', '', '', 'Nama Terang', 'NIP 1970'];

  test.each(['Sumber: Bappeda', ''])('untouched, it becomes one row, high enough (source: %s)', (source) => {
    const before = inSignatureRows(signed(regency(), source));
    const sheet = new LooseSheet(before);
    if (source !== '') expect(foot(sheet)).toEqual(lines);
    const seen = look(sheet, before, signed(after, source));
    expect(seen.hand).toEqual([]);
    const steps = stepsOf(seen);
    const { rowHeights, rowCount } = signed(after, source);
    expect(steps.rowHeights).toContainEqual(rowHeights.find(({ row }) => row === rowCount - 1));
    sheet.apply(steps);
    sameAs(sheet, signed(after, source));
    expect(sheet.texts()).toContain(block);
  });

  test('with a line of hers, all lines stay where they are, and hers is listed', () => {
    const before = inSignatureRows(signed(regency()));
    const sheet = new LooseSheet(before);
    sheet.type(where(sheet, 'Nama Terang').row, where(sheet, 'Nama Terang').column, 'Nama Lain');
    const seen = refill(sheet, before, signed(after));
    expect(seen.hand.map(({ part, hers }) => [part, hers])).toEqual([['tanda-tangan', 'Nama Lain']]);
    expect(foot(sheet)).toEqual(lines.map((line) => (line === 'Nama Terang' ? 'Nama Lain' : line)));
    // And so again.
    const again = look(sheet, seen.drawing, signed(after));
    expect(isIdle(stepsOf(again))).toBe(true);
  });

  test('a line that she has deleted does not come again', () => {
    const before = inSignatureRows(signed(regency()));
    const sheet = new LooseSheet(before);
    sheet.remove('row', where(sheet, 'NIP 1970').row);
    refill(sheet, before, signed(after));
    expect(foot(sheet)).toEqual(lines.slice(0, -1));
  });

  test('a line of hers between them stays', () => {
    const before = inSignatureRows(signed(regency()));
    const sheet = new LooseSheet(before);
    sheet.type(where(sheet, 'Nama Terang').row - 2, 0, 'materai');
    refill(sheet, before, signed(after));
    expect(foot(sheet)).toEqual(lines.map((line, at) => (at === 5 ? 'materai' : line)));
  });
});

describe('a table drawn before images were kept', () => {
  test('lists every difference, and adds what is not there', () => {
    const sheet = new LooseSheet(table());
    sheet.type(where(sheet, stunting).row, 4, '15%');
    const seen = refill(sheet, null, table(stuntingIn(regency(), 2026, 9)));
    expect(seen.guessed).toBe(true);
    expect(seen.hand.map(({ columnKey, hers, fresh, old }) => [columnKey, hers, fresh, old])).toEqual([['target:2025', '15%', '14%', undefined], ['target:2026', '14%', '9%', undefined]]);
  });

  test('a sheet that is another table is refused', () => {
    const sheet = new LooseSheet(table(regency(), {}, 'iku-86'));
    sheet.cells = sheet.cells.map((row) => row.map(() => 'lain'));
    expect(lookAtTable({ image: null, now: sheet.now(), drawing: table() })).toEqual({ refused: 'tidak-dikenali' });
  });
});

describe('the image of a table', () => {
  test('comes out of its text as it went in', () => {
    expect(unpackImage(packImage(table())!)).toEqual(imageOf(table()));
    expect(unpackImage('{"columns":3}')).toBeNull();
  });

  test('of sums knows hand changes as well, but not what long text stood there', () => {
    const sheet = new LooseSheet(table());
    const { row, column } = where(sheet, stunting);
    sheet.type(row, column, 'Prevalensi tengkes');
    sheet.type(row, 4, '15%');
    const found = lookAtTable({ image: imageOf(table(), true), now: sheet.now(), drawing: table() });
    if ('refused' in found) throw new Error(found.refused);
    expect(found.hand.map(({ old, hers, fresh }) => [old, hers, fresh])).toEqual([[undefined, 'Prevalensi tengkes', stunting], ['14%', '15%', '14%']]);
  });

  test('of a table of 3 000 rows still fits, and one of 10 000 is not kept', () => {
    const large = (programs: number): Plan => {
      const builder = plan({ years: [2025, 2026, 2027, 2028, 2029, 2030] }).misi('Mewujudkan daerah yang maju');
      for (let at = 0; at < programs; at += 1) {
        builder.program(`Program pelayanan ${at}`);
        for (let one = 0; one < 5; one += 1) builder.indikator(`Persentase layanan ${at}.${one} yang sesuai standar`, { awal: number(at + one), targets: [1, 2, 3, 4, 5, 6].map((year) => number(year * at + one)), akhir: number(7 * at) });
      }
      return builder.build();
    };
    const text = packImage(table(large(600)));
    expect(unpackImage(text!)).toEqual(imageOf(table(large(600)), true));
    expect(packImage(table(large(2000)))).toBeNull();
  });
});
