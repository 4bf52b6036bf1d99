import { describe, expect, test } from 'vitest';
import { gatherTables, isReading, readSheet, readTables, type Reading } from '../../../src/matrix';
import { visionIn } from '../../../src/matrix/visions';
import { gridOf, type Typed } from '../../support/grid';

type Rows = readonly (readonly Typed[])[];
const cell = 'Visi: "Kabupaten Contoh Maju"\nMisi:\n1. Peningkatan kualitas SDM;\n2. Pertumbuhan ekonomi dan daya saing;\n3. Tata kelola yang baik';
const read = (rows: Rows, merges: readonly string[] = []): Reading => {
  const reading = readSheet(gridOf(rows, { merges }));
  if (!isReading(reading)) throw new Error(`refused: ${reading.refused}`);
  return reading;
};
const told = ({ plan }: Pick<Reading, 'plan'>): readonly string[] => plan.items.map(({ id, title }) => `${id} ${title}`);

describe('a text with the visi and its misi is taken apart', () => {
  const missions = ['1 Peningkatan SDM', '2 Pertumbuhan ekonomi'];
  test.each([
    ['lines', 'Visi: Maju\nMisi:\n1. Peningkatan SDM\n2. Pertumbuhan ekonomi'],
    ['one line', 'Visi : Maju Misi : 1. Peningkatan SDM; 2. Pertumbuhan ekonomi'],
    ['the word before each', 'VISI: Maju\nMISI 1: Peningkatan SDM\nMISI 2: Pertumbuhan ekonomi'],
    ['roman numbers', 'Visi: Maju\nMisi:\nI. Peningkatan SDM\nII. Pertumbuhan ekonomi'],
    ['brackets', 'Visi Kabupaten Contoh: Maju\nMisi Pembangunan Daerah:\n(1) Peningkatan SDM, dan\n(2) Pertumbuhan ekonomi'],
    ['heads on lines of their own', 'VISI\nMaju\nMISI\n1) Peningkatan SDM;\n2) Pertumbuhan ekonomi'],
  ])('%s', (_, text) => {
    const found = visionIn(text);
    expect([found?.title, found?.missions.map(({ number, title }) => `${number ?? '-'} ${title}`)]).toEqual(['Maju', missions]);
  });
  test('a single misi has no number', () => expect(visionIn('Visi: Maju\nMisi: Melayani dengan hati')?.missions).toEqual([{ number: null, title: 'Melayani dengan hati', raw: 'Melayani dengan hati' }]));
  test.each(['Visi: Terwujudnya Kabupaten Contoh yang maju', 'Visi: Maju dengan 2 misi besar', 'Misi: 1. Peningkatan SDM', 'Visi dan Misi', ''])('not “%s”', (text) => expect(visionIn(text)).toBeNull());
});

describe('visi and misi in one cell', () => {
  const head: Rows = [['VISI/MISI', 'TUJUAN', 'SASARAN', 'INDIKATOR', 'BASELINE 2024', '2025', '2026']];
  const body: Rows = [[cell, 'Meningkatnya SDM', '', 'IPM', '70', '71', '72'], ['', '', 'Meningkatnya kesehatan', 'UHH', '70', '71', '72'], ['', 'Meningkatnya ekonomi', '', 'LPE', '5', '6', '7']];
  const reading = read([...head, ...body], ['A2:A4']);

  test('are items of their own, each found in that cell; what hangs below does not say under which misi', () => {
    expect(told(reading)).toEqual(['visi-1 "Kabupaten Contoh Maju"', 'visi-1/misi-1 Peningkatan kualitas SDM', 'visi-1/misi-2 Pertumbuhan ekonomi dan daya saing', 'visi-1/misi-3 Tata kelola yang baik',
      'visi-1/tujuan-1 Meningkatnya SDM', 'visi-1/tujuan-1/sasaran-1 Meningkatnya kesehatan', 'visi-1/tujuan-2 Meningkatnya ekonomi']);
    expect(['visi-1', 'visi-1/misi-1', 'visi-1/misi-3'].map((id) => reading.provenance.cellOf(id, { field: 'uraian' }))).toEqual([{ row: 1, column: 0 }, { row: 1, column: 0 }, { row: 1, column: 0 }]);
    expect(reading.unread).toEqual([]);
  });
  const again: Rows = [[cell, 'Meningkatnya SDM lagi', '', 'IPM', '70', '71', '72'], ['', '', 'Meningkatnya gizi', 'Stunting', '9', '8', '7'], ['', 'Meningkatnya investasi', '', 'Nilai', '5', '6', '7']];
  test('… once, though the cell comes again on every page', () => expect(told(read([...head, ...body, ...head, ...again], ['A2:A4', 'A6:A8'])).filter((item) => /misi-\d/.test(item) && !item.includes('tujuan'))).toHaveLength(3));
});

describe('misi that rows only number', () => {
  const head: Rows = [['Misi/Tujuan/Sasaran', 'Indikator', 'Satuan', '2025', '2026']];
  const body: Rows = [['Misi 1'], ['Tujuan 1: SDM', 'IPM', 'Poin', 70, 71], ['Misi II'], ['Tujuan 2: Ekonomi', 'LPE', '%', 5, 6]];
  const named = ['misi-1 Peningkatan kualitas SDM', 'misi-1/tujuan-1 SDM', 'misi-2 Pertumbuhan ekonomi dan daya saing', 'misi-2/tujuan-2 Ekonomi'];

  test('have the words of a cell above the table', () => {
    const reading = read([['MATRIKS RPJMD'], [cell], ...head, ...body], ['A1:E1', 'A2:E2']);
    expect(told(reading).map((item) => item.replace('misi-ii', 'misi-2'))).toEqual(named);
    expect(reading.plan.items[0]?.raw).toBe('Misi 1');
  });
  test('… of lines above it', () => expect(told(read([['Misi 1: Peningkatan kualitas SDM'], ['Misi 2: Pertumbuhan ekonomi dan daya saing'], ...head, ...body]))).toEqual(named));
  test('… of the visi’s row, whose other misi stay where they are', () => {
    expect(told(read([...head, [cell], ...body], ['A2:E2'])).map((item) => item.replaceAll('visi-1/', ''))).toEqual(['visi-1 "Kabupaten Contoh Maju"', 'misi-3 Tata kelola yang baik', ...named]);
  });
  test('… in a column of numbers', () => {
    expect(told(read([[cell], ['Misi', 'Tujuan', 'Indikator', 'Satuan', '2025'], [1, 'SDM', 'IPM', 'Poin', 70], [2, 'Ekonomi', 'LPE', '%', 5]], ['A1:E1']))).toEqual(['misi-1 Peningkatan kualitas SDM', 'misi-1/tujuan-1 SDM', 'misi-2 Pertumbuhan ekonomi dan daya saing', 'misi-2/tujuan-1 Ekonomi']);
  });
  test('… on a later sheet than the visi', () => {
    const grids = [gridOf([...head, [cell], ...body.slice(0, 2)], { sheet: 'Hal 1', merges: ['A2:E2'] }), gridOf([...head, ...body.slice(2)], { sheet: 'Hal 2' })];
    const [table, ...more] = gatherTables(readTables(grids).flat().map((result) => ({ result, place: result.sheet })));
    expect([more.length, table && 'table' in table ? told(table.table) : []]).toEqual([0, ['visi-1 "Kabupaten Contoh Maju"', 'visi-1/misi-2 Pertumbuhan ekonomi dan daya saing', 'visi-1/misi-3 Tata kelola yang baik', 'visi-1/misi-1 Peningkatan kualitas SDM', 'visi-1/misi-1/tujuan-1 SDM', 'visi-1/misi-2/tujuan-2 Ekonomi']]);
  });
  test('keep words of their own, and numbers that nothing explains', () => {
    expect(told(read([['MATRIKS RPJMD'], [cell], ...head, ['Misi 1: Sumber daya manusia'], body[1] ?? [], ['Misi 7'], body[3] ?? []], ['A1:E1', 'A2:E2']))).toEqual(['misi-1 Sumber daya manusia', 'misi-1/tujuan-1 SDM', 'misi-7 Misi 7', 'misi-7/tujuan-2 Ekonomi']);
  });
});
