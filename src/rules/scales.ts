import type { GradeScale, Profil } from '../plan';
import { foldName } from './names';

/** A scale that is known everywhere. */
export interface KnownScale extends GradeScale {
  /** Names of indicators that are graded on it, folded. */
  readonly of: RegExp;
  /** Whether a grade begins above its `from`, so that 80 itself belongs to the grade below; else it begins with it. */
  readonly above: boolean;
}

const graded = (...bands: readonly (readonly [from: number, ...grades: readonly string[]])[]): GradeScale['grades'] =>
  bands.flatMap(([from, ...grades]) => grades.map((grade) => ({ grade, from })));
const ranked = (...grades: readonly string[]): GradeScale['grades'] => grades.map((grade) => ({ grade, from: null }));

/** An indicator that has no score of its own: its grades are only ranked. */
const never = /(?!)/;

/**
 * Scales with their scores: SAKIP (A is above 80, as published grades of agencies have it) and the survey of kepuasan masyarakat (as published
 * reports of it print the intervals). The others are only ranked, the best first.
 */
export const knownScales: readonly KnownScale[] = [
  {
    name: 'SAKIP', of: /(^| )(sakip|akip|lakip|lkjip|akuntabilitas kinerja|reformasi birokrasi)( |$)/, above: true,
    grades: graded([90, 'AA', 'Sangat Memuaskan'], [80, 'A', 'Memuaskan'], [70, 'BB', 'Sangat Baik'], [60, 'B', 'Baik'], [50, 'CC', 'Cukup'], [30, 'C', 'Kurang'], [0, 'D', 'Sangat Kurang']),
  },
  {
    name: 'kepuasan masyarakat', of: /(^| )(ikm|skm|kepuasan)( |$)/, above: false,
    grades: graded([88.31, 'A', 'Sangat Baik'], [76.61, 'B', 'Baik'], [65, 'C', 'Kurang Baik'], [25, 'D', 'Tidak Baik']),
  },
  { name: 'pelayanan publik', of: never, above: false, grades: ranked('Prima', 'Sangat Baik', 'Baik', 'Cukup') },
  { name: 'pelayanan publik', of: never, above: false, grades: ranked('Pelayanan Prima', 'Sangat Baik', 'Baik', 'Cukup') },
  { name: 'opini BPK', of: never, above: false, grades: ranked('WTP', 'WDP', 'TW', 'TMP') },
  { name: 'opini BPK', of: never, above: false, grades: ranked('Wajar Tanpa Pengecualian', 'Wajar Dengan Pengecualian', 'Tidak Wajar', 'Tidak Memberikan Pendapat') },
  { name: 'akreditasi', of: never, above: false, grades: ranked('Paripurna', 'Utama', 'Madya', 'Dasar', 'Perdana') },
  { name: 'kota layak anak', of: never, above: false, grades: ranked('KLA', 'Utama', 'Nindya', 'Madya', 'Pratama') },
  { name: 'proper', of: never, above: false, grades: ranked('Emas', 'Hijau', 'Biru', 'Merah', 'Hitam') },
  { name: 'desa', of: never, above: false, grades: ranked('Mandiri', 'Maju', 'Berkembang', 'Tertinggal', 'Sangat Tertinggal') },
  { name: 'inovasi', of: never, above: false, grades: ranked('Sangat Inovatif', 'Inovatif', 'Kurang Inovatif') },
  { name: 'keterbukaan informasi', of: never, above: false, grades: ranked('Informatif', 'Menuju Informatif', 'Cukup Informatif', 'Kurang Informatif', 'Tidak Informatif') },
  { name: 'tinggi–rendah', of: never, above: false, grades: ranked('Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah') },
];

/** What a grade's score says on the scale of its indicator. */
export interface Judged {
  /** Name of the scale. */
  readonly scale: string;
  /** The grade that the score stands for. */
  readonly grade: string;
}

/** The grade that a score has on the scale of an indicator, where it is another one than the grade written; null where they agree or no scale is known for them. */
export function contradiction(name: string, grade: string, score: number, profil: Profil): Judged | null {
  const scale = scaleOf(foldName(name), grade, profil);
  if (!scale) return null;
  const written = scale.grades.find((one) => same(one.grade, grade));
  const due = scale.grades.find(({ from }) => from !== null && (scale.above && from > 0 ? score > from : score >= from));
  if (!written || !due || due.from === written.from) return null;
  return { scale: scale.name, grade: due.grade };
}

/** Whether a grade is the best of a scale, so that nothing better can be aimed at. */
export function isBestGrade(grade: string, profil: Profil): boolean {
  return [...profil.scales, ...knownScales].some(({ grades: [best] }) => best !== undefined && same(best.grade, grade));
}

/** A scale of the region's own is meant where the indicator's name has all the words of the scale's; then the known ones are asked. */
function scaleOf(name: string, grade: string, profil: Profil): Pick<KnownScale, 'name' | 'grades' | 'above'> | null {
  const has = ({ grades }: GradeScale): boolean => grades.some((one) => one.from !== null && same(one.grade, grade));
  const words = new Set(name.split(' '));
  const own = profil.scales.find((scale) => has(scale) && foldName(scale.name).split(' ').every((word) => words.has(word)));
  return own ? { ...own, above: false } : knownScales.find((scale) => has(scale) && scale.of.test(name)) ?? null;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().replace(/\s+/g, ' ').toLowerCase();
}
