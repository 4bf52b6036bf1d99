import type { Grid } from '../grid';
import { sheetOf } from '../sheet';
import { fold } from '../text';
import { canonicalCode } from '../codes';
import { meaningOf, type Meaning } from '../vocabulary';
import type { AgencyEntry } from './agencies';
import { looksLikeAgency } from './names';

type Part = 'name' | 'code' | 'short' | 'aliases' | 'bidang';

const heads: readonly (readonly [RegExp, Part])[] = [
  [/^(nama )?(organisasi|opd|skpd|pd|perangkat daerah|unit kerja|unit organisasi)$|^nama$/, 'name'], [/^kode( (opd|skpd|pd|organisasi|perangkat daerah))?$/, 'code'],
  [/^(nama )?(singkatan|akronim|kependekan|singkat|inisial)( (nama|organisasi|opd|skpd|pd|perangkat daerah|unit kerja))?$/, 'short'], [/^(sebutan lain|alias|nama lain)$/, 'aliases'], [/^(kode )?bidang urusan$/, 'bidang'],
];
const ofMatrices: ReadonlySet<Meaning> = new Set<Meaning>(['indikator', 'uraian', 'target', 'pagu', 'kondisi-awal', 'kondisi-akhir', 'satuan']);
/** A list's header stands within the first rows. */
const deepest = 15;

/**
 * Reads a sheet that lists agencies: a column of names ("Organisasi", "Nama OPD", …) under a header, with code, abbreviation, other names
 * and bidang urusan where there are such columns. Null where the sheet is no such list.
 */
export function readAgencyList(grid: Grid): readonly AgencyEntry[] | null {
  const sheet = sheetOf(grid);
  const { top, left, bottom, right } = sheet.zone;
  for (let row = top; row <= Math.min(bottom, top + deepest); row += 1) {
    const columns = new Map<Part, number>();
    for (let column = left; column <= right; column += 1) {
      const part = heads.find(([pattern]) => pattern.test(fold(sheet.text(row, column)).replace(/[.:]/g, '')))?.[1];
      if (part && !columns.has(part)) columns.set(part, column);
    }
    const name = columns.get('name');
    if (name === undefined || columns.size < 2) continue;
    // A matrix has a column of agencies as well, beside its indicators and programs.
    for (let column = left; column <= right; column += 1) {
      if (![...columns.values()].includes(column) && ofMatrices.has(meaningOf(sheet.text(row, column), 0.7)?.meaning ?? 'id')) return null;
    }
    const text = (at: number, part: Part): string => {
      const column = columns.get(part);
      return column === undefined ? '' : sheet.text(at, column).trim();
    };
    const entries: AgencyEntry[] = [];
    for (let at = row + 1; at <= bottom; at += 1) {
      const words = text(at, 'name');
      if (words === '') continue;
      const others = [text(at, 'short'), ...text(at, 'aliases').split(/[;\n]/), ...inBrackets(words)].map((alias) => alias.trim()).filter((alias) => alias !== '' && alias !== '-');
      entries.push({ name: words, aliases: others, code: text(at, 'code') || null, bidangUrusan: text(at, 'bidang').split(/[;,\n]/).map((part) => canonicalCode(part)).filter((code) => code !== null) });
    }
    // Names of agencies, most of them: a column "Nama" of anything else is no list of ours.
    return entries.length > 0 && entries.filter((entry) => looksLikeAgency(entry.name)).length * 2 > entries.length ? entries : null;
  }
  return null;
}

/** "Badan Perencanaan Pembangunan Daerah (Bappeda)": one word in brackets behind a name is its short form. */
function inBrackets(name: string): readonly string[] {
  const [, short] = /\p{L}\s*\(\s*([\p{L}\p{N}.-]{3,20})\s*\)\s*$/u.exec(name) ?? [];
  return short === undefined ? [] : [short];
}
