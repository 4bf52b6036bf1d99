import { addressOf } from '../../excel/host/addresses';
import type { RefillPreview } from '../../excel/refill/refill';
import type { TablePart } from '../../layouts';
import type { CountedFigure, Held, MendedSum } from '../../layouts/refill';
import { nameOf, printNumber, type Speaker, type Spoken } from '../../strings';

/** The words of a drawn table's column, by its key: "target 2026", "program". */
export function columnName(key: string, spoken: Spoken): string {
  const [field = '', level = ''] = (key.split('~')[0] ?? '').split('@');
  const words = nameOf(field, spoken).replace(/-/g, ' ');
  if (level === '') return words;
  return field === 'uraian' ? nameOf(level, spoken) : `${words} ${nameOf(level, spoken)}`;
}

/** Column keys as one list of words, each once. */
export function columnNames(keys: readonly string[], spoken: Spoken): string {
  return [...new Set(keys.map((key) => columnName(key, spoken)))].join(', ');
}

/** What a cell of a drawn table is called: by its row and column, or by the part that it stands in and its address. */
export function cellName({ part, words, columnKey, head = null, row, column }: { readonly part: TablePart; readonly words: string; readonly columnKey: string; readonly head?: string | null; readonly row: number; readonly column: number }, speaker: Speaker): string {
  const address = addressOf({ top: row, left: column, bottom: row, right: column });
  if (part === 'isi' && words !== '') return speaker.say('refill.sel', { row: words, column: head !== null && columnKey.startsWith('kosong') ? head : columnName(columnKey, speaker.language === 'en' ? 'en' : 'id') });
  return speaker.say('refill.sel.bagian', { part: speaker.say(`refill.bagian.${part}`), address });
}

/** Figures that sums take in: "Rp10.000.000 (pagu 2025), …", in the table's own notation. */
export function figureWords(figures: readonly CountedFigure[], speaker: Speaker, isMillions: boolean): string {
  const spoken = speaker.language === 'en' ? 'en' : 'id';
  return figures.map(({ columnKey, value }) => speaker.say(isMillions ? 'refill.angka.juta' : 'refill.angka', { figure: printNumber(value, 'id'), column: columnName(columnKey, spoken) })).join(', ');
}

/** Why nothing would be written. */
export function nothingWords({ hand, deleted, columns }: Pick<Extract<RefillPreview, { ready: true }>, 'hand' | 'deleted' | 'columns'>, speaker: Speaker): string {
  if (hand.length > 0) return speaker.say('refill.isi.tidakPerlu.tangan');
  return speaker.say(deleted.length + columns.deleted.length > 0 ? 'refill.isi.tidakPerlu.dihapus' : 'refill.isi.tidakPerlu');
}

/** Sums that are written again, a row at a time: "JUMLAH: pagu 2025, pagu 2026". */
export function mendedWords(mended: readonly MendedSum[], speaker: Speaker): readonly string[] {
  const spoken = speaker.language === 'en' ? 'en' : 'id';
  const rows = new Map<number, MendedSum[]>();
  for (const one of mended) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  return [...rows.values()].map((of) => speaker.say('refill.diperbaiki.baris', { row: of[0]?.words ?? '', columns: columnNames(of.map(({ columnKey }) => columnKey), spoken) }));
}

/** What a cell holds, as a person reads it: of a formula what it comes to, and then the formula. */
export function heldWords(held: Held | undefined, speaker: Speaker, without: 'tidak-tahu' | 'hilang' | 'luar'): string {
  if (held === undefined) return speaker.say(`refill.nilai.${without}`);
  if (held === null || held === '') return speaker.say('refill.nilai.kosong');
  if (typeof held === 'object') return held.value === undefined ? held.formula : `${heldWords(held.value, speaker, without)} · ${held.formula}`;
  return typeof held === 'number' ? printNumber(held, 'id') : String(held);
}
