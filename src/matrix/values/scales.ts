/** A scale of grades that targets are set on: its grades from best to worst, as planners write them. */
export interface Scale {
  readonly id: string;
  readonly grades: readonly string[];
}

/** Scales as data; a grade that stands in several scales tells none by itself. */
export const scales: readonly Scale[] = [
  { id: 'opini-bpk', grades: ['WTP', 'WDP', 'TW', 'TMP', 'Wajar Tanpa Pengecualian', 'Wajar Dengan Pengecualian', 'Tidak Wajar', 'Tidak Memberikan Pendapat'] },
  { id: 'sakip', grades: ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'] },
  { id: 'mutu', grades: ['A', 'B', 'C', 'D', 'E'] },
  { id: 'baik', grades: ['Memuaskan', 'Sangat Baik', 'Baik', 'Cukup', 'Cukup Baik', 'Kurang', 'Kurang Baik', 'Sangat Kurang', 'Buruk', 'Tidak Baik'] },
  { id: 'pelayanan-prima', grades: ['Prima', 'Pelayanan Prima', 'Sangat Baik', 'Baik', 'Cukup'] },
  { id: 'layak-anak', grades: ['KLA', 'Utama', 'Nindya', 'Madya', 'Pratama'] },
  { id: 'akreditasi', grades: ['Paripurna', 'Utama', 'Madya', 'Dasar', 'Perdana', 'Terakreditasi'] },
  { id: 'proper', grades: ['Emas', 'Hijau', 'Biru', 'Merah', 'Hitam'] },
  { id: 'desa', grades: ['Mandiri', 'Maju', 'Berkembang', 'Tertinggal', 'Sangat Tertinggal'] },
  { id: 'inovasi', grades: ['Sangat Inovatif', 'Inovatif', 'Kurang Inovatif'] },
  { id: 'keterbukaan', grades: ['Informatif', 'Menuju Informatif', 'Cukup Informatif', 'Kurang Informatif', 'Tidak Informatif'] },
  { id: 'tinggi-rendah', grades: ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'] },
  { id: 'kematangan', grades: ['Optimum', 'Terkelola dan Terukur', 'Terdefinisi', 'Berkembang', 'Rintisan'] },
];

const byGrade = new Map<string, Set<string>>();
for (const scale of scales) {
  for (const grade of scale.grades) {
    const key = grade.toLowerCase();
    const known = byGrade.get(key);
    if (known) known.add(scale.id);
    else byGrade.set(key, new Set([scale.id]));
  }
}

/** "Level 3", "Level 3 DC", "Tipe B", "Peringkat II", "Predikat A", "Terakreditasi B". */
const leveled = /^(level|lev|lv|tipe|type|kelas|peringkat|predikat|kategori|grade|akreditasi|terakreditasi|bintang|tahap|fase|strata)\.?\s*(\d{1,2}(?:[.,]\d+)?|[ivx]{1,4}|[a-e]{1,2}\+?)(?![\p{L}\p{N}])/iu;

/** The grade that a text is, with its scale where only one scale has it; null for other words. */
export function gradeOf(text: string): { readonly grade: string; readonly scale: string | null } | null {
  const key = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const known = byGrade.get(key);
  // A lone lower-case letter is a list mark or a slip, not a grade.
  if (known && !/^[a-e]$/.test(text.trim())) return { grade: text, scale: known.size === 1 ? [...known][0] ?? null : null };
  if (text.length <= 60 && leveled.test(text)) return { grade: text, scale: key.startsWith('level') ? 'level' : null };
  const leading = /^(predikat|opini|nilai|kategori)\s+(.+)$/i.exec(text);
  const inner = leading?.[2] === undefined ? null : byGrade.get(leading[2].toLowerCase());
  return inner ? { grade: text, scale: inner.size === 1 ? [...inner][0] ?? null : null } : null;
}
