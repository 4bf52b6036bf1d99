import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layouts, type Layout } from '../../../src/layouts';
import { drawn } from '../../support/drawn';
import { plan } from '../../support/plan';

const source = join(import.meta.dirname, '../../../../shared/domain/tables.md');
const absent = existsSync(source) ? false : `${source} is not on this machine`;

/** Tables whose words tables.md does not have: an evaluation application's, and a sheet of our own. */
const elsewhere: ReadonlySet<string> = new Set(['kke-1', 'kke-2', 'kke-3', 'kke-5', 'sipd']);
const squeeze = (text: string): string => text.replace(/\\\|/g, '|').replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of a table's header without the years over its columns. */
function wordsOf({ id }: Layout): readonly string[] {
  const drawing = drawn(id, plan({ years: [2025, 2026, 2027, 2028, 2029, 2030] }).build(), { numbering: false, money: 'plain', period: null });
  const { first, last } = drawing.print.titleRows!;
  return [...new Set(drawing.values.slice(first, last + 1).flat().flatMap((text) => (typeof text === 'string' && !/^\d+$/.test(text) ? [text] : [])))];
}

describe('the words of the headers', () => {
  test.skipIf(absent)(absent || 'each stands in tables.md letter by letter; where that leaves words out ("…"), around them', () => {
    const text = readFileSync(source, 'utf8');
    const whole = squeeze(text);
    const shortened = text.split(/[|{}\n:]|\[[rc]/).map(squeeze).filter((cell) => /…/.test(cell) && cell.replace(/[…\W]/g, '').length >= 8).map((cell) => new RegExp(`^${cell.split('…').map((part) => literally(part.trim())).join('.*')}$`));
    const strange = layouts.filter(({ id }) => !elsewhere.has(id)).flatMap((layout) => wordsOf(layout).filter((said) => !whole.includes(said) && !shortened.some((cell) => cell.test(said))).map((said) => `${layout.id}: ${said}`));
    // Of these it only says what they hold: "Target … (n-1)", "Target/Realisasi/Rasio th 1-5 (K,Rp)".
    expect(strange).toEqual([
      'e-79: Target Kinerja dan Anggaran RKPD Kabupaten/kota Tahun Berjalan (Tahun n-1) yang dievaluasi', 'e-80: Target Renstra Perangkat Daerah kabupaten/kota Tahun ke-', 'e-80: Rasio Capaian pada Tahun ke-',
    ]);
  });
});
