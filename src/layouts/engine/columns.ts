import type { Level } from '../../plan';
import type { ColumnForm, HeaderNode, YearWords } from './form';

type Own = Partial<Pick<ColumnForm, 'level' | 'also' | 'ofFirstYear' | 'adds' | 'totalled' | 'number' | 'words' | 'least' | 'most' | 'horizontal'>>;

const wide = { least: 22, most: 24, horizontal: 'Left' } as const;
const value = { least: 7, most: 10, horizontal: 'Center' } as const;

/** Years under a heading that ends in "Tahun Ke-": 1, 2 … or 2021, 2022 …. */
export const bareYears: YearWords = { ordinal: '{n}', calendar: '{tahun}' };

/** One column of a header, with the width and side that its field usually has. */
export function column(label: string, field: ColumnForm['field'], own: Own = {}): HeaderNode {
  return { kind: 'column', column: columnForm(label, field, own) };
}

/** The same without a node around it: for the columns of a year. */
export function columnForm(label: string, field: ColumnForm['field'], own: Own = {}): ColumnForm {
  return { label, field, ...sizeOf(field), ...own };
}

/** A column of one level's words. */
export function levelColumn(label: string, level: Level, own: Own = {}): HeaderNode {
  return column(label, 'uraian', { level, ...own });
}

function sizeOf(field: ColumnForm['field']): Pick<ColumnForm, 'least' | 'most' | 'horizontal'> {
  switch (field) {
    case 'kode':
      return { least: 6, most: 12, horizontal: 'Left' };
    case 'nomor':
    case 'nomor-indikator':
      return { least: 4, most: 7, horizontal: 'Center' };
    case 'uraian':
    case 'indikator':
    case 'outcome':
    case 'definisi':
    case 'formula':
    case 'definisi-formula':
    case 'bidang-urusan':
      return wide;
    case 'pagu':
    case 'pagu-akhir':
    case 'realisasi-pagu':
      return { least: 8, most: 20, horizontal: 'Right' };
    case 'opd':
    case 'opd-pendukung':
    case 'sumber-data':
    case 'lokasi':
      return { least: 14, most: 18, horizontal: 'Center' };
    case 'catatan':
      return { least: 9, most: 14, horizontal: 'Left' };
    case 'satuan':
      return { least: 7, most: 11, horizontal: 'Center' };
    default:
      return value;
  }
}
