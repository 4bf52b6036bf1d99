import { type Code, type Level } from '../../plan';

/** Parts of a nomenklatur code that tell its level: urusan, bidang, program, kegiatan ("2.01" is one of two parts), sub kegiatan. */
const partsOf: Partial<Readonly<Record<Level, number>>> = { program: 3, kegiatan: 5, 'sub-kegiatan': 6 };

/** Whether the code's own length says that the item is of this level, so that its words need not. */
export function codeTells(code: Code | null, level: Level): boolean {
  return code?.canonical !== null && code?.canonical !== undefined && /^[X\d]/.test(code.canonical) && code.canonical.split('.').length === partsOf[level];
}

/**
 * A code over so many columns, from the left. Five columns are urusan, bidang urusan, program, kegiatan, sub kegiatan, and the kegiatan keeps its
 * two parts together ("2.01"); with fewer columns the last one takes the rest. One column takes the planner's own writing.
 */
export function codeOver(code: Code, columns: number): readonly string[] {
  if (columns <= 1 || code.canonical === null) return [code.raw.trim()];
  const parts = code.canonical.split('.');
  const grouped = columns === 5 && parts.length > 4 ? [...parts.slice(0, 3), parts.slice(3, 5).join('.'), ...parts.slice(5)] : parts;
  return grouped.length <= columns ? grouped : [...grouped.slice(0, columns - 1), grouped.slice(columns - 1).join('.')];
}
