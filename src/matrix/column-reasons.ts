import { evaluationOf } from './evaluation';
import type { ColumnMapping, Reading } from './reading';
import { meaningsOf } from './vocabulary';
import { yearOf } from './years';

/** Why a column is read as it is; texts in `strings`. */
export type ColumnReason = 'disimpan' | 'kata' | 'mirip' | 'tahun' | 'tahun-uang' | 'evaluasi' | 'susunan-kata' | 'isi';

/** From here on the words of a header say what it holds, without a slip. */
const said = 0.85;

/** Says by what a column was told, from the same words that it was told by: a person, its head, its year, or what stands below and beside it. */
export function columnReason({ header, field, year }: ColumnMapping, { correction }: Pick<Reading, 'correction'>): ColumnReason {
  if (correction?.status === 'applied') return 'disimpan';
  const words = header.split(' › ');
  const scoreOf = (text: string): number => meaningsOf(text).find(({ meaning }) => meaning === field)?.score ?? 0;
  const own = scoreOf(words.at(-1) ?? '');
  if (own >= said) return 'kata';
  if (evaluationOf(words)?.field === field) return 'evaluasi';
  if (year !== undefined && words.every((text) => yearOf(text).kind !== 'none' || scoreOf(text) === 0)) return field === 'pagu' ? 'tahun-uang' : field === 'target' ? 'tahun' : 'susunan-kata';
  if (own >= 0.6) return 'mirip';
  return Math.max(scoreOf(words.join(' ')), ...words.map(scoreOf)) >= 0.55 ? 'susunan-kata' : 'isi';
}
