import { describe, expect, test } from 'vitest';
import { layouts, sampleDrawings } from '../../../src/layouts';
import { samplePlan } from '../../../src/layouts/sample/plan';
import { faultsOf } from '../../support/sound-drawing';

const [matrix, readMe] = sampleDrawings();
const plan = samplePlan();
const texts = (matrix?.values ?? []).flat().filter((cell) => cell !== null).map(String);
const phrases = [
  'Peningkatan akuntabilitas kinerja',
  'Peningkatan kualitas kompetensi SDM',
  'Peningkatan sarana dan prasarana',
  'Pemanfaatan teknologi dalam proses layanan',
  'Perbaikan tata kelola kelembagaan dengan seluruh stakeholders',
];
/** Agencies of Natuna that public sources confirm. */
const confirmed = ['BP3D', 'Dinas Komunikasi dan Informatika', 'BKPSDM', 'DP3AP2KB', 'Dinas PUPR', 'DPMPTSP', 'Disdukcapil', 'Dinas Pendidikan dan Kebudayaan', 'Dinas Pariwisata', 'Sekretariat DPRD', 'Sekretariat Daerah'];

describe('the sample', () => {
  test('is two sound sheets: the matrix and the one that explains it', () => {
    expect(sampleDrawings().map((drawing) => drawing.sheetName)).toEqual(['Contoh T-C.14', 'Baca saya']);
    expect(sampleDrawings().flatMap(faultsOf)).toEqual([]);
  });

  test('has the header of T-C.14', () => {
    const tc14 = layouts.find((layout) => layout.id === 'tc-14')!;
    const official = tc14.draw(plan, tc14.defaults(plan));
    const headerOf = (drawing: typeof official): unknown => drawing.values.slice(drawing.print.titleRows!.first, drawing.print.titleRows!.last + 1);
    expect(headerOf(matrix!)).toEqual(headerOf(official));
  });

  test('says above the table that it is no official document', () => {
    const above = matrix!.values.slice(0, matrix!.print.titleRows!.first).map((cells) => cells[0]).join('\n');
    expect(above).toContain('BUKAN DOKUMEN RESMI');
    expect(above).toContain('ilustrasi');
    expect(above).not.toContain('Program Pembangunan Daerah yang disertai Pagu Indikatif');
    expect(matrix!.values.at(-1)![0]).toContain('Tribun Batam, 8–9 November 2021');
  });

  test('holds misi 6 alone, without a visi', () => {
    expect(plan.items.filter(({ level }) => level === 'visi' || level === 'misi').map(({ raw }) => raw)).toEqual(['MISI 6 : Reformasi birokrasi yang cerdas (smart birokrasi)']);
  });

  test('declares six indicators and has the five phrases of the report', () => {
    const declaring = plan.items.filter(({ title }) => title.includes('enam indikator'));
    expect(declaring).toHaveLength(1);
    expect(plan.indikator.filter(({ itemId }) => itemId === declaring[0]!.id).map(({ name }) => name)).toEqual(phrases);
  });

  test('marks everything else as illustration', () => {
    const unmarked = [...plan.items.filter(({ level }) => level !== 'misi').map(({ title }) => title), ...plan.indikator.map(({ name }) => name)]
      .filter((words) => !words.endsWith('(ilustrasi)'));
    expect(unmarked).toEqual(phrases);
    const { style, zones } = matrix!.styles.at(-1)!;
    expect(style.italic).toBe(true);
    expect(zones).toEqual([{ top: matrix!.freeze.rows, left: 3, bottom: matrix!.rowCount - 2, right: matrix!.columnCount - 2 }]);
  });

  test('names confirmed agencies only, and leaves three indicators of sasaran and program without one', () => {
    const named = new Set(plan.indikator.map(({ opd }) => opd.raw).filter((raw) => raw !== '' && raw !== 'Diskominfo'));
    expect([...named].filter((raw) => !confirmed.includes(raw.replace(/ \(Bagian Organisasi\)$/, '')))).toEqual([]);
    const levelOf = new Map(plan.items.map(({ id, level }) => [id, level]));
    const missing = plan.indikator.filter(({ opd }) => opd.raw === '').map(({ itemId }) => levelOf.get(itemId ?? ''));
    expect(missing).toEqual(['tujuan', 'sasaran', 'program', 'program']);
  });

  test('shows what there is to mend', () => {
    for (const fault of ['n/a', 'meningkat', '2,70-2-90', '105%', 'Diskominfo']) expect(texts).toContain(fault);
    const gaps = plan.indikator.flatMap(({ name, targets }) => Object.entries(targets).filter(([, { raw }]) => raw === '').map(([year]) => `${name} ${year}`));
    expect(gaps).toEqual([`${phrases[4]} 2024`]);
    const ends = plan.indikator.filter(({ targets, kondisiAkhir }) => targets[2026]!.raw !== kondisiAkhir!.raw).map(({ name }) => name);
    expect(ends).toEqual(['Indeks Kepuasan Masyarakat (ilustrasi)']);
  });

  test('has the period of the RPJMD as its years', () => {
    expect(plan.years).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
    expect(plan.indikator.every(({ targets }) => Object.keys(targets).length === 6)).toBe(true);
  });

  test('explains its source, what is unknown, and what is illustration', () => {
    const said = readMe!.values.flat().join('\n');
    for (const phrase of phrases) expect(said.toLowerCase()).toContain(phrase.toLowerCase());
    expect(said).toContain('Tribun Batam, 8–9 November 2021');
    expect(said).toContain('Tidak diketahui dari sumber');
    expect(said).toContain('Ilustrasi');
  });
});
