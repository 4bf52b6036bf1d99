import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { footerCodes, layouts, type Drawing, type LayoutChoices } from '../../../../src/layouts';
import type { Plan, Zone } from '../../../../src/plan';
import { code, missing, number, percent, plan, predicate, quantity, range, value } from '../../../support/plan';
import { anyPlan } from '../../../support/random-plan';
import { formatsOf, shown } from '../../../support/shown';
import { faultsOf } from '../../../support/sound-drawing';

const tc14 = layouts.find((layout) => layout.id === 'tc-14')!;

function draw(of: Plan, choices: Partial<LayoutChoices> = {}): Drawing {
  return tc14.draw(of, { ...tc14.defaults(of), ...choices });
}

/** First row of the header, and of the body. */
const headerTop = (drawing: Drawing): number => drawing.print.titleRows!.first;
const bodyTop = (drawing: Drawing): number => drawing.print.titleRows!.last + 1;

/** Body cells from the left, empty ones as "". */
function row(drawing: Drawing, at: number): (string | number)[] {
  return drawing.values[bodyTop(drawing) + at]!.map((cell) => cell ?? '');
}

/** Merges of the body as "row:column–row:column", rows counted from the first body row. */
function bodyMerges(drawing: Drawing): string[] {
  const top = bodyTop(drawing);
  return drawing.merges.filter((zone) => zone.top >= top).map((zone) => `${zone.top - top}:${zone.left}–${zone.bottom - top}:${zone.right}`).sort();
}

/** A label of the header with its spans, as the notation of the published tables: "Kode[r3]". */
function headerLines(drawing: Drawing): string[] {
  const { first, last } = drawing.print.titleRows!;
  const spans = new Map(drawing.merges.map((zone): [string, Zone] => [`${zone.top}:${zone.left}`, zone]));
  const lines: string[] = [];
  for (let at = first; at <= last; at += 1) {
    lines.push(drawing.values[at]!.flatMap((text, column) => {
      if (text === null) return [];
      const zone = spans.get(`${at}:${column}`);
      const marks = zone ? [zone.bottom > zone.top ? `r${zone.bottom - zone.top + 1}` : '', zone.right > zone.left ? `c${zone.right - zone.left + 1}` : ''].filter(Boolean).join(',') : '';
      return [`${text}${marks === '' ? '' : `[${marks}]`}`];
    }).join(' | '));
  }
  return lines;
}

const sumedang = (): ReturnType<typeof plan> =>
  plan()
    .misi('Memenuhi kebutuhan dasar masyarakat', { number: '1', raw: 'MISI 1 : Memenuhi kebutuhan dasar masyarakat' })
    .tujuan('Terwujudnya pelayanan kesehatan', { number: '1', raw: 'TUJUAN 1 : Terwujudnya pelayanan kesehatan' })
    .indikator('Indeks Pembangunan Manusia', { awal: number(70.33, '70.33'), targets: range(70.38, 70.76), akhir: range(71.24, 71.59) })
    .sasaran('Meningkatnya kualitas tenaga kesehatan', { number: '1', raw: 'SASARAN 1 : Meningkatnya kualitas tenaga kesehatan' })
    .indikator('Jumlah kematian Ibu', { raw: 'Indikator Sasaran 1 : Jumlah kematian Ibu', awal: number(22), targets: number(20), akhir: number(20), opd: 'DINAS KESEHATAN' })
    .indikator('Prevalensi anak stunting', { raw: 'Indikator Sasaran 2 : Prevalensi anak stunting', awal: percent(23), targets: percent(23), akhir: percent(23), opd: 'DINAS KESEHATAN' })
    .program('Program Upaya Kesehatan Masyarakat', { number: '1', raw: 'Program 1 : Program Upaya Kesehatan Masyarakat', code: code('1.02.02') })
    .indikator('Rasio Puskesmas', {
      raw: 'Indikator Program 1 : Rasio Puskesmas', awal: percent(0), targets: percent(100), akhir: percent(100), opd: 'DINAS KESEHATAN',
      pagu: [number(9446966806, '9446966806.00'), number(9948600743), number(10473289947.5), missing('-'), missing()], paguAkhir: number(11595239117),
    })
    .indikator('Jenis pemeriksaan laboratorium', { raw: 'Indikator Program 2 : Jenis pemeriksaan laboratorium', targets: quantity(2, 'jenis') })
    .indikator('Opini BPK', { raw: 'Indikator Program 3 : Opini BPK', targets: predicate('WTP') });

describe('the header of T-C.14', () => {
  test('five years: literal words, spans and numbering of the published table', () => {
    expect(headerLines(draw(sumedang().build(), { years: 'ordinal' }))).toEqual([
      'Kode[r3] | Misi/Tujuan/Sasaran/ Program Pembangunan Daerah[r3] | Indikator Kinerja (tujuan/impact/ outcome)[r3] | Kondisi Kinerja Awal RPJMD (Tahun 0)[r3] | Capaian Kinerja Program dan Kerangka Pendanaan[c12] | Perangkat Daerah Penanggung Jawab[r3]',
      'Tahun-1[c2] | Tahun-2[c2] | Tahun-3[c2] | Tahun-4[c2] | Tahun-5[c2] | Kondisi Kinerja pada akhir periode RPJMD[c2]',
      'target | Rp | target | Rp | target | Rp | target | Rp | target | Rp | target | Rp',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16) | (17)',
    ]);
  });

  test('six calendar years: two columns more, numbering follows', () => {
    const lines = headerLines(draw(plan({ years: [2025, 2026, 2027, 2028, 2029, 2030] }).build()));
    expect(lines[0]).toContain('Capaian Kinerja Program dan Kerangka Pendanaan[c14]');
    expect(lines[1]).toBe('2025[c2] | 2026[c2] | 2027[c2] | 2028[c2] | 2029[c2] | 2030[c2] | Kondisi Kinerja pada akhir periode RPJMD[c2]');
    expect(lines[3]!.endsWith('(17) | (18) | (19)')).toBe(true);
  });

  test('a table that only says "Tahun-1" keeps saying so', () => {
    const ordinal: Plan = { ...plan({ years: [1, 2, 3] }).build(), period: null };
    expect(tc14.defaults(ordinal).years).toBe('ordinal');
    expect(headerLines(draw(ordinal, { years: 'calendar' }))[1]).toMatch(/^Tahun-1\[c2\] \| Tahun-2\[c2\] \| Tahun-3\[c2\]/);
  });

  test('captions above, source below, all as text', () => {
    const drawing = draw(sumedang().build(), { tableNumber: 'Tabel 7.1', title: '=Judul', region: 'Kabupaten Sumedang', source: 'Sumber: Bappeda (diolah)' });
    expect(drawing.values[0]![0]).toBe('Tabel 7.1 =Judul');
    expect(drawing.values[1]![0]).toBe('Kabupaten Sumedang Tahun 2019–2023');
    expect(drawing.values.at(-1)![0]).toBe('Sumber: Bappeda (diolah)');
    expect(drawing.formulas).toEqual([]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('nothing to say above or below leaves no lines', () => {
    const bare: Plan = { ...sumedang().build(), period: null };
    const drawing = draw(bare, { tableNumber: '', title: '', region: '' });
    expect(headerTop(drawing)).toBe(0);
    expect(drawing.rowCount).toBe(4 + 7);
  });

  test('header and numbering stay in view, repeat on paper, and the table is one landscape page wide', () => {
    const drawing = draw(sumedang().build(), { paper: 'A3', tableNumber: 'Tabel 7.1 & 7.2' });
    expect(drawing.freeze).toEqual({ rows: 7, columns: 2 });
    expect(drawing.print).toMatchObject({ orientation: 'Landscape', paper: 'A3', fitToWidth: true, titleRows: { first: 3, last: 6 } });
    expect(drawing.print.margins).toMatchObject({ top: 21.6, left: 21.6, right: 21.6 });
    expect(drawing.print.footer).toEqual({ left: 'Tabel 7.1 && 7.2', center: '', right: 'Halaman &P dari &N', font: 'Bookman Old Style', size: 9 });
    expect(footerCodes({ ...drawing.print.footer, right: '7.1' })).toEqual({ left: '&"Bookman Old Style,Regular"&9Tabel 7.1 && 7.2', center: '', right: '&"Bookman Old Style,Regular"&9 7.1' });
  });
});

describe('the body of T-C.14', () => {
  const drawing = draw(sumedang().build());

  test('misi is one cell across; sasaran and program are merged down over their indicators', () => {
    expect(bodyMerges(drawing)).toEqual(['0:0–0:16', '2:0–3:0', '2:1–3:1', '4:0–6:0', '4:1–6:1']);
    expect(row(drawing, 0)[0]).toBe('MISI 1 : Memenuhi kebutuhan dasar masyarakat');
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => row(drawing, at)[1])).toEqual([
      '', 'TUJUAN 1 : Terwujudnya pelayanan kesehatan', 'SASARAN 1 : Meningkatnya kualitas tenaga kesehatan', '', 'Program 1 : Program Upaya Kesehatan Masyarakat', '', '',
    ]);
    expect(row(drawing, 3)[2]).toBe('Indikator Sasaran 2 : Prevalensi anak stunting');
  });

  test('Rp stands where it was written: on the first indicator of a program, nowhere on tujuan and sasaran', () => {
    const rupiah = (at: number): (string | number)[] => row(drawing, at).filter((_, column) => column >= 5 && column <= 15 && column % 2 === 1);
    expect(rupiah(1).concat(rupiah(2), rupiah(3)).filter((cell) => cell !== '')).toEqual([]);
    expect(rupiah(4)).toEqual([9446966806, 9948600743, 10473289947.5, '-', '', 11595239117]);
    expect(rupiah(5).concat(rupiah(6)).filter((cell) => cell !== '')).toEqual([]);
    const formats = formatsOf(drawing)[bodyTop(drawing) + 4]!;
    expect([5, 7, 9, 11].map((column) => formats[column])).toEqual(['#,##0', '#,##0', '#,##0.0', '@']);
  });

  test('rupiah keep the decimals that were written', () => {
    const written = value('9446966806.00', { kind: 'number', value: 9446966806, decimals: 2 });
    const one = draw(plan().program('P', {}).indikator('I', { pagu: { 2019: written }, paguAkhir: value('1234567890123456789', { kind: 'number', value: 1234567890123456789, decimals: 0 }) }).build());
    expect(formatsOf(one)[bodyTop(one)]![5]).toBe('#,##0.00');
    expect(row(one, 0)[15], 'more digits than a number keeps').toBe('1234567890123456789');
  });

  test('kode is text, also one that looks like a number', () => {
    const coded = draw(plan().program('P', { code: code('2.10') }).build());
    expect(row(coded, 0)[0]).toBe('2.10');
    expect(formatsOf(coded)[bodyTop(coded)]![0]).toBe('@');
  });

  test('targets stand as written: plain whole numbers as numbers, all else as text', () => {
    expect(row(drawing, 1).slice(3, 5)).toEqual(['70.33', '70,38-70,76']);
    expect(row(drawing, 2).slice(3, 5)).toEqual([22, 20]);
    expect(row(drawing, 3).slice(3, 5)).toEqual(['23%', '23%']);
    expect([row(drawing, 5)[4], row(drawing, 6)[4]]).toEqual(['2 jenis', 'WTP']);
    const odd = draw(plan().tujuan('T').indikator('I', { awal: number(7, '007'), targets: [number(1250000, '1.250.000'), number(0), number(-5), number(1e15, '1000000000000000'), missing()] }).build());
    expect([3, 4, 6, 8, 10].map((column) => row(odd, 0)[column])).toEqual(['007', '1.250.000', 0, -5, '1000000000000000']);
  });

  test('a misi with a kode keeps it in its own cell; one with an indicator is no band', () => {
    const coded = draw(plan().misi('Satu', { number: '1', code: code('1') }).misi('Dua', { number: '2' }).indikator('Indeks', { targets: number(3) }).build());
    expect(row(coded, 0).slice(0, 2)).toEqual(['1', 'MISI 1 : Satu']);
    expect(bodyMerges(coded)).toEqual(['0:1–0:16']);
    expect(row(coded, 1).slice(1, 5)).toEqual(['MISI 2 : Dua', 'Indeks', '', 3]);
  });

  test.each([
    ['a mark of the planner stays as she wrote it', plan().sasaran('Penguatan', { number: '2', raw: 'Sasaran 2: Penguatan' }), 'Sasaran 2: Penguatan'],
    ['also "ke-6" and a qualifier', plan().misi('Cerdas', { number: '6', raw: 'Misi ke-6 Cerdas' }), 'Misi ke-6 Cerdas'],
    ['also without a number', plan().visi('Maju', { raw: 'Visi: Maju' }), 'Visi: Maju'],
    ['a title gets its prefix', plan().misi('Satu'), 'MISI : Satu'],
    ['and the number that stands elsewhere', plan().tujuan('Dua', { number: '1' }), 'TUJUAN 1 : Dua'],
    ['a title that only begins with the word gets it too', plan().sasaran('Sasaran pembangunan 2024'), 'SASARAN : Sasaran pembangunan 2024'],
    ['a program says its level by its name', plan().program('Program Gizi'), 'Program Gizi'],
    ['unless it is numbered', plan().program('Program Gizi', { number: '3' }), 'Program 3 : Program Gizi'],
    ['or named otherwise', plan().program('Penyediaan Air Baku'), 'Program : Penyediaan Air Baku'],
    ['a bidang urusan names itself', plan().bidangUrusan('Urusan Pemerintahan Bidang Kesehatan'), 'Urusan Pemerintahan Bidang Kesehatan'],
    ['a kegiatan with a number', plan().kegiatan('Posyandu', { number: '1.2' }), 'Kegiatan 1.2 : Posyandu'],
  ])('%s', (_, built, expected) => {
    expect(row(draw(built.build()), 0).find((cell) => cell !== '')).toBe(expected);
  });

  test('levels the table does not know keep their place, with the indicators they carry', () => {
    const odd = draw(plan().sasaran('S', { number: '1' }).indikator('I').strategi('Percepatan').program('Program P').indikator('J').kegiatan('K').indikator('Jumlah', { opd: 'Bappeda' }).build());
    expect([0, 1, 2, 3].map((at) => row(odd, at).slice(1, 3))).toEqual([['SASARAN 1 : S', 'I'], ['Strategi : Percepatan', ''], ['Program P', 'J'], ['Kegiatan : K', 'Jumlah']]);
  });

  test('a pagu written for the program itself moves to its first indicator; where that has one, both stay', () => {
    const own = { pagu: number(5000), paguAkhir: number(6000) };
    const free = draw(plan().program('Program P', own).indikator('I').indikator('J').build());
    expect(row(free, 0).slice(2, 6)).toEqual(['I', '', '', 5000]);
    const taken = draw(plan().program('Program P', own).indikator('I', { pagu: number(7) }).build());
    expect([row(taken, 0)[2], row(taken, 0)[5], row(taken, 1)[2], row(taken, 1)[5]]).toEqual(['', 5000, 'I', 7]);
    expect(bodyMerges(taken)).toEqual(['0:0–1:0', '0:1–1:1']);
  });

  test('an agency of the item is not passed on to an indicator that names none', () => {
    const drawn = draw(plan().program('Program P', { opd: 'Bappeda' }).indikator('I').build());
    expect([row(drawn, 0)[16], row(drawn, 1)[2], row(drawn, 1)[16]]).toEqual(['Bappeda', 'I', '']);
    const same = draw(plan().program('Program P', { opd: 'Bappeda' }).indikator('I', { opd: 'Bappeda' }).build());
    expect([row(same, 0)[2], row(same, 0)[16]]).toEqual(['I', 'Bappeda']);
  });

  test('satuan goes behind the name, unless name or values say it', () => {
    const drawn = draw(plan().sasaran('S')
      .indikator('Usia Harapan Hidup', { satuan: 'Tahun', targets: number(70) })
      .indikator('Umur (tahun)', { satuan: 'Tahun', targets: number(70) })
      .indikator('Layanan', { satuan: 'Jenis', targets: quantity(2, 'jenis'), awal: quantity(1, 'jenis'), akhir: quantity(2, 'jenis') })
      .indikator('Cakupan', { satuan: 'Persen', targets: percent(2), awal: missing() })
      .build());
    expect([0, 1, 2, 3].map((at) => row(drawn, at)[2])).toEqual(['Usia Harapan Hidup (Tahun)', 'Umur (tahun)', 'Layanan', 'Cakupan']);
  });

  test('rupiah fit their column, and a misi does not widen the column of its code', () => {
    expect(drawing.columnWidths[0]).toBeLessThan(7);
    const rich = draw(plan().program('P').indikator('I', { pagu: number(1458477763740) }).build());
    expect(rich.columnWidths[5]).toBeGreaterThan(drawing.columnWidths[11]!);
    expect(rich.columnWidths[5]! * 7 * 0.75).toBeGreaterThan('1.458.477.763.740'.length * 0.55 * 7);
  });

  test('a pagu of a year without targets gets its columns', () => {
    const drawn = draw({ ...plan({ years: [2021, 2022] }).program('P').indikator('I', { pagu: { 2021: number(1) } }).build(), years: [2022] });
    expect(headerLines(drawn)[1]).toMatch(/^2021\[c2\] \| 2022\[c2\] \| /);
  });

  test('the item of a missing parent, and a circle of items, are still drawn', () => {
    const circle = plan().tujuan('Dua', { id: 'a', parent: 'b' }).sasaran('Tiga', { id: 'b', parent: 'a' }).program('Program empat', { parent: 'hilang' }).build();
    expect(draw(circle).rowCount).toBe(7 + 3);
  });

  test('an empty plan is a header', () => {
    const drawn = draw(plan().build());
    expect(faultsOf(drawn)).toEqual([]);
    expect(drawn.rowCount).toBe(7);
  });
});

describe('any plan', () => {
  test('is drawn without a fault and with all of its words', () => {
    fc.assert(fc.property(anyPlan, fc.constantFrom<LayoutChoices['years']>('ordinal', 'calendar'), (any, years) => {
      const drawing = draw(any, { years, source: 'Sumber: Bappeda' });
      expect(faultsOf(drawing)).toEqual([]);
      expect(drawing.formulas).toEqual([]);
      const formats = formatsOf(drawing);
      const texts = drawing.values.flatMap((cells, at) => cells.map((cell, column) => shown(cell, formats[at]![column]!)));
      const all = new Set(texts);
      const somewhere = (part: string): boolean => part.trim() === '' || all.has(part) || texts.some((text) => text.includes(part));
      for (const item of any.items) {
        expect(somewhere(item.title)).toBe(true);
        expect(somewhere(item.code?.raw ?? '')).toBe(true);
        expect(somewhere(item.opd?.raw ?? '')).toBe(true);
      }
      for (const indikator of any.indikator) {
        for (const part of [indikator.name, indikator.opd.raw, indikator.kondisiAwal!.raw, indikator.kondisiAkhir!.raw, ...Object.values(indikator.targets).map(({ raw }) => raw)]) {
          expect(somewhere(part), part).toBe(true);
        }
      }
    }), { numRuns: 60 });
  });

  test('has each indicator on a row of its own, with its targets in their years and its rupiah as numbers', () => {
    fc.assert(fc.property(anyPlan, (any) => {
      const drawing = draw(any);
      const rows = drawing.values.slice(bodyTop(drawing)).filter((cells) => cells[2] !== null);
      expect(rows.length).toBe(any.indikator.length);
      const ids = new Map(any.items.map((item, at) => [item.id, at]));
      const inOrder = [...any.indikator].sort((a, b) => ids.get(a.itemId ?? '')! - ids.get(b.itemId ?? '')!);
      inOrder.forEach((indikator, at) => {
        const cells = rows[at]!;
        expect(cells[2]).toBe(indikator.raw);
        any.years.forEach((year, index) => {
          expect(String(cells[4 + 2 * index] ?? '')).toBe(indikator.targets[year]!.raw);
          const written = indikator.pagu[year]!;
          if (written.form.kind === 'number') expect(cells[5 + 2 * index]).toBe(written.form.value);
        });
        expect(cells.at(-1) ?? '').toBe(indikator.opd.raw);
      });
    }), { numRuns: 60 });
  });
});
