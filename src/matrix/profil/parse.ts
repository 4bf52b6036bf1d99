import { alike, defaultProfil, type GradeScale, type Period, type Position, type Profil } from '../../plan';
import type { Grid } from '../grid';
import { sheetOf } from '../sheet';
import { editDistance, fold, isBlankText, slipsAllowed } from '../text';
import { printProfil } from './print';
import { no, olderLabels, profilHeads, profilLabels, scaleLabel, yes, type ProfilKey } from './words';

/** A line whose text says nothing that we know; the profile then has what holds where nothing was settled. */
export interface ProfilProblem extends Position {
  readonly key: ProfilKey;
  readonly text: string;
}

/** A profile as a sheet states it. */
export interface ProfilReading {
  readonly profil: Profil;
  readonly problems: readonly ProfilProblem[];
  /** Where the lines stand; `column` is that of the texts, and the labels stand before it. */
  readonly column: number;
  readonly lines: readonly { readonly key: ProfilKey; readonly label: string; readonly text: string; readonly row: number }[];
  /** Last row with content in these two columns. */
  readonly lastRow: number;
}

/** The words of a list as people type them: one a line, or parted by semicolons. Each once. */
export function parseList(text: string): readonly string[] {
  return [...new Set(text.split(/[;\n]/).map((word) => word.trim()).filter((word) => word !== ''))];
}

/** "2025–2029"; null where it is no period. */
export function parsePeriod(text: string): Period | null {
  const [, first, last] = /^\s*(\d{4})\s*(?:-|–|—|s\.?\/?d\.?|sampai)\s*(\d{4})\s*$/i.exec(text) ?? [];
  const period = { first: Number(first), last: Number(last) };
  return first !== undefined && period.first >= 1990 && period.last <= 2100 && period.first < period.last && period.last - period.first <= 25 ? period : null;
}

/** "AA ≥ 90; A ≥ 80; B"; null where there is no grade, one stands twice, or the scores do not fall. */
export function parseGrades(text: string): GradeScale['grades'] | null {
  const grades = text.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== '').map((part) => {
    const [, grade, from] = /^(.*?)\s*(?:≥|>=)\s*(-?\d+(?:[.,]\d+)?)$/.exec(part) ?? [];
    return grade === undefined ? { grade: part, from: null } : { grade, from: Number((from ?? '').replace(',', '.')) };
  });
  const scores = grades.flatMap(({ from }) => (from === null ? [] : [from]));
  const isSound = grades.length > 0 && grades.every(({ grade }) => grade !== '' && !/[≥>]/.test(grade)) && new Set(grades.map(({ grade }) => grade)).size === grades.length
    && scores.every((score, at) => at === 0 || score < (scores[at - 1] ?? Infinity));
  return isSound ? grades : null;
}

/** The profile that a sheet states, or null where it is no profile: it must be called so, and have our heads over two known lines at least. */
export function readProfil(grid: Grid): ProfilReading | null {
  if (!fold(grid.sheet).startsWith('profil')) return null;
  const sheet = sheetOf(grid);
  const { top, left, bottom, right } = sheet.zone;
  const heads = profilHeads.map(fold);
  for (let row = top; row <= Math.min(bottom, top + 20); row += 1) {
    for (let column = left; column < right; column += 1) {
      if (fold(sheet.text(row, column)) !== heads[0] || fold(sheet.text(row, column + 1)) !== heads[1]) continue;
      const lines: { key: ProfilKey; label: string; text: string; row: number }[] = [];
      let lastRow = row;
      for (let at = row + 1; at <= bottom; at += 1) {
        const [label, text] = [sheet.text(at, column).trim(), sheet.text(at, column + 1).trim()];
        if (label !== '' || text !== '') lastRow = at;
        const key = keyOf(label);
        if (key) lines.push({ key, label, text, row: at });
      }
      if (lines.length >= 2) return { ...gather(lines, column + 1), column: column + 1, lines, lastRow };
    }
  }
  return null;
}

function keyOf(label: string): ProfilKey | null {
  const folded = fold(label);
  if (folded.startsWith(fold(scaleLabel))) return 'scale';
  const is = (known: string): boolean => editDistance(folded, fold(known), slipsAllowed(known.length)) <= slipsAllowed(known.length);
  const found = Object.entries(profilLabels).find(([, known]) => is(known));
  return (found?.[0] as ProfilKey | undefined) ?? olderLabels.find(([known]) => is(known))?.[1] ?? null;
}

function gather(lines: ProfilReading['lines'], column: number): Pick<ProfilReading, 'profil' | 'problems'> {
  let profil = defaultProfil;
  const problems: ProfilProblem[] = [];
  for (const { key, label, text, row } of lines) {
    if (isBlankText(text)) continue;
    const more = said(key, label, text, profil);
    if (more) profil = { ...profil, ...more };
    else problems.push({ key, text, row, column });
  }
  return { profil, problems };
}

function said(key: ProfilKey, label: string, text: string, profil: Profil): Partial<Profil> | null {
  switch (key) {
    case 'daerah': return { daerah: text };
    case 'period': {
      const period = parsePeriod(text);
      return period && { period };
    }
    case 'regime': {
      const folded = fold(text);
      const isOld = folded.includes('permendagri') && /\b86\b/.test(folded);
      return isOld ? { regime: 'permendagri-86-2017' } : folded.includes('inmendagri') && /\b2025\b/.test(folded) ? { regime: 'inmendagri-2-2025' } : null;
    }
    case 'tujuanNeedsOpd': return fold(text) === yes ? { tujuanNeedsOpd: true } : fold(text) === no ? { tujuanNeedsOpd: false } : null;
    case 'satuan': case 'fewerIsBetter': case 'moreIsBetter': return { [key]: [...new Set([...profil[key], ...parseList(text)])] };
    case 'scale': {
      const grades = parseGrades(text);
      return grades && { scales: [...profil.scales, { name: label.slice(scaleLabel.length).trim(), grades }] };
    }
  }
}

/** A cell of the profile's sheet and what it is to hold. */
export interface ProfilWrite extends Position {
  readonly content: string;
}

/**
 * What to write so that a sheet states another profile: lines that say it already stay as their writer has put them, and so do all other cells. What cannot be read is
 * written over only by something that can.
 */
export function profilWrites(reading: ProfilReading, profil: Profil): readonly ProfilWrite[] {
  const { column, lines, problems } = reading;
  const writes: ProfilWrite[] = [];
  let next = reading.lastRow + 1;
  for (const { key, label, text } of printProfil(profil)) {
    if (key === 'scale') continue;
    const [first, ...others] = lines.filter((line) => line.key === key);
    const isOdd = problems.some((problem) => problem.key === key);
    if (first && alike(reading.profil[key], profil[key]) && (!isOdd || alike(profil[key], defaultProfil[key]))) continue;
    if (!first) {
      if (alike(profil[key], defaultProfil[key])) continue;
      writes.push({ row: next, column: column - 1, content: label }, { row: next, column, content: text });
      next += 1;
      continue;
    }
    if (first.text !== text) writes.push({ row: first.row, column, content: text });
    for (const other of others) if (other.text !== '') writes.push({ row: other.row, column, content: '' });
  }
  if (alike(reading.profil.scales, profil.scales)) return writes;
  const wanted = printProfil(profil).filter(({ key }) => key === 'scale');
  const odd = new Set(problems.map(({ row }) => row));
  const slots = lines.filter(({ key, label, row }) => key === 'scale' && (!odd.has(row) || wanted.some((scale) => scale.label === label)));
  for (const [at, line] of slots.entries()) {
    const scale = wanted[at];
    if ((scale?.label ?? '') !== line.label) writes.push({ row: line.row, column: column - 1, content: scale?.label ?? '' });
    if ((scale?.text ?? '') !== line.text) writes.push({ row: line.row, column, content: scale?.text ?? '' });
  }
  for (const scale of wanted.slice(slots.length)) {
    writes.push({ row: next, column: column - 1, content: scale.label }, { row: next, column, content: scale.text });
    next += 1;
  }
  return writes;
}

