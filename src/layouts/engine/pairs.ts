import { bareYears, column, columnForm } from './columns';
import type { HeaderNode } from './form';

/** Forms of forty columns have no room to spare; columns grow with what stands in them. */
const narrow = { least: 4 } as const;

/** "K | Rp" under one heading of an evaluation form, with one number between them. */
export function pair(label: string, k: 'kondisi-akhir' | 'realisasi' | 'capaian', rp: 'pagu-akhir' | 'realisasi-pagu' | 'capaian-pagu', rows = 2): HeaderNode {
  return { kind: 'group', label, rows, once: true, children: [column('K', k, narrow), column('Rp', rp, { least: 5 })] };
}

/** "K | Rp" under every year of an evaluation form, each year with one number. */
export function yearlyPairs(label: string, k: 'target' | 'realisasi' | 'capaian', rp: 'pagu' | 'realisasi-pagu' | 'capaian-pagu'): HeaderNode {
  return { kind: 'group', label, children: [{ kind: 'years', columns: [columnForm('K', k, narrow), columnForm('Rp', rp, { least: 5 })], label: bareYears, once: true }] };
}
