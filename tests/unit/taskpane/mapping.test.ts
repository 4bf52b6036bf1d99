import { describe, expect, test } from 'vitest';
import { isReading, mappingOf, readSheet, type SheetMapping } from '../../../src/matrix';
import { fields } from '../../../src/plan';
import { fieldGroups } from '../../../src/taskpane/mapping/field-groups';
import { rowWords, sheetRows } from '../../../src/taskpane/mapping/sheet-rows';
import { fieldUse, headName, withLevel, withYear, yearsFor } from '../../../src/taskpane/mapping/uses';
import { gridOf, tc14Header, tc14HeaderMerges, tc14Row } from '../../support/grid';
import { oddRows } from '../../support/odd-sheet';

const grid = gridOf([['Judul', ''], [], [], ...tc14Header, ...Array.from({ length: 12 }, (_, at) => tc14Row(`1.0${at}`, `Program ${at} : A${at}`, `Indikator ${at}`, '1', ['1', '2', '3', '4', '5']))], {
  merges: tc14HeaderMerges.map((merge) => merge.replace(/\d+/g, (row) => String(Number(row) + 3))),
});
const reading = (() => {
  const result = readSheet(grid);
  if (!isReading(result)) throw new Error(result.refused);
  return result;
})();
const mapping = mappingOf(grid, reading);

describe('the rows that are shown', () => {
  const rows = sheetRows(grid, mapping);
  test('are two above the header, the header, and eight below it', () => {
    expect(rows.map(({ row, kind }) => `${row + 1} ${kind}`)).toEqual(['2 above', '3 above', '4 header', '5 header', '6 header', '7 header', ...Array.from({ length: 8 }, (_, at) => `${8 + at} data`)]);
  });
  test('keep merges: every row covers every column once', () => {
    expect(rows[2]?.cells.map(({ text, columnSpan, rowSpan }) => [text.slice(0, 14), columnSpan, rowSpan])).toEqual([
      ['Kode', 1, 3], ['Misi/Tujuan/Sa', 1, 3], ['Indikator Kine', 1, 3], ['Kondisi Kinerj', 1, 3], ['Capaian Kinerj', 12, 1], ['Perangkat Daer', 1, 3],
    ]);
    const covered = rows.map(() => 0);
    for (const [index, { cells }] of rows.entries()) for (const { columnSpan, rowSpan } of cells) for (let down = 0; down < rowSpan; down += 1) covered[index + down] = (covered[index + down] ?? 0) + columnSpan;
    expect(covered).toEqual(rows.map(() => 17));
  });
  test('are named by their first words', () => {
    expect([rowWords(grid, 0), rowWords(grid, 1), rowWords(grid, 3).length]).toEqual(['Judul', '', 60]);
  });
});

describe('what a column can hold', () => {
  test('is every field of the plan, once', () => {
    expect(fieldGroups.flatMap(([, list]) => list).sort()).toEqual([...fields].sort());
  });
  const odd = gridOf(oddRows);
  const columns: SheetMapping = { header: { firstRow: 2, lastRow: 2 }, columns: ['Uraian', 'Target 2025', 'Rencana', 'Pelaksana'].map((header, column) => ({ column, header, use: column === 1 ? { field: 'target', year: 2025 } : null })) };
  test('a year comes from the header, else from the column before', () => {
    expect(fieldUse('pagu', columns, 1)).toEqual({ field: 'pagu', year: 2025 });
    expect(fieldUse('target', columns, 2)).toEqual({ field: 'target', year: 2026 });
    expect(fieldUse('pagu', columns, 2)).toEqual({ field: 'pagu', year: 1 });
    expect(fieldUse('opd', columns, 3)).toEqual({ field: 'opd' });
  });
  test('years offered lie around those of the sheet, and by their order', () => {
    expect(yearsFor(columns, null)).toEqual([2024, 2025, 2026, 1, 2, 3, 4, 5, 6]);
    expect(yearsFor(mappingOf(odd, { header: { firstRow: 2, lastRow: 2 }, columns: [] }), null)).toEqual([2024, 2025, 2026, 2027, 2028, 1, 2, 3, 4, 5, 6]);
    expect(yearsFor({ ...columns, columns: [] }, null)).toEqual([1, 2, 3, 4, 5, 6]);
  });
  test('year and level change without the rest', () => {
    expect(withYear({ field: 'target', year: 1 }, null)).toEqual({ field: 'target' });
    expect(withYear({ field: 'target' }, 2025)).toEqual({ field: 'target', year: 2025 });
    expect(withLevel({ field: 'uraian', level: 'misi' }, '')).toEqual({ field: 'uraian' });
    expect(withLevel({ field: 'uraian' }, 'sub-kegiatan')).toEqual({ field: 'uraian', level: 'sub-kegiatan' });
  });
  test('is named in the reader’s language', () => {
    expect([headName('opd', 'id'), headName('target:2025', 'id'), headName('opd', 'en'), headName('opd', 'kunci')]).toEqual(['OPD penanggung jawab', 'Target 2025', 'Responsible agency', 'opd']);
  });
});
