import { bareYears, column, columnForm } from './columns';
import type { ColumnForm, HeaderNode } from './form';

/** Forms of forty columns have no room to spare: what is longer than a usual figure takes a second line. */
const narrow = { least: 4.5, most: 7 } as const;
/** Millions of rupiah as they are typed by hand; a percentage needs no more than a figure does. */
const rupiah = { least: 6.5 } as const;
const widths = (field: 'pagu' | 'pagu-akhir' | 'realisasi-pagu' | 'capaian-pagu'): Pick<ColumnForm, 'least'> & Partial<Pick<ColumnForm, 'most'>> => (field === 'capaian-pagu' ? narrow : rupiah);

/** "K | Rp" under one heading of an evaluation form, with one number between them. */
export function pair(label: string, k: 'kondisi-akhir' | 'realisasi' | 'capaian', rp: 'pagu-akhir' | 'realisasi-pagu' | 'capaian-pagu', rows = 2): HeaderNode {
  return { kind: 'group', label, rows, once: true, children: [column('K', k, narrow), column('Rp', rp, widths(rp))] };
}

/** "K | Rp" under every year of an evaluation form, each year with one number. */
export function yearlyPairs(label: string, k: 'target' | 'realisasi' | 'capaian', rp: 'pagu' | 'realisasi-pagu' | 'capaian-pagu'): HeaderNode {
  return { kind: 'group', label, children: [{ kind: 'years', columns: [columnForm('K', k, narrow), columnForm('Rp', rp, widths(rp))], label: bareYears, once: true }] };
}
