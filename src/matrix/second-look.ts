import type { Field } from '../plan';
import { fits, most, share, textsUnder } from './cells-below';
import { canonicalCode, isNomenklatur } from './codes';
import type { HeaderBlock } from './header';
import { isAgencyName, looksLikeAgency } from './opd';
import { isNote } from './remarks';
import type { Sheet } from './sheet';
import { fold } from './text';
import { likelyHead } from './vocabulary';

/** The words over a column with those that say nothing taken for what they are near to ("Kdoe", "OPDD"); null where none is near to anything. */
export function likelyWords(words: readonly string[]): readonly string[] | null {
  const likely = words.map((said) => likelyHead(said) ?? said);
  return likely.some((said, at) => said !== words[at]) ? likely : null;
}

/** Whether what stands below a head that is only near to a field's name is of that field; an empty column speaks against nothing. */
export function bearsOut(sheet: Sheet, block: HeaderBlock, column: number, field: Field): boolean {
  const texts = textsUnder(sheet, block, column, sheet.zone.bottom, field).filter((text) => !isNote(text));
  if (texts.length === 0) return true;
  if (field === 'kode') return share(texts, (text) => canonicalCode(text) !== null) >= most;
  if (field === 'nomor') return share(texts, (text) => /^\W*[\divx]{1,5}[.)]?[a-z]?\W*$/i.test(text)) >= most;
  return share(texts, (text) => fits(field, text)) >= most;
}

/** Codes of the nomenklatur that a column must show, and the share of its cells. */
const codes = { fewest: 3, most: 0.8 };

/** Whether a column holds codes of the nomenklatur, whatever its head says: nothing else looks like "1.02.03" row after row. */
export function holdsCodes(sheet: Sheet, block: HeaderBlock, column: number): boolean {
  const texts = textsUnder(sheet, block, column, sheet.zone.bottom, 'kode').filter((text) => !isNote(text));
  const coded = texts.filter((text) => { const code = text.includes('.') ? canonicalCode(text) : null; return code !== null && isNomenklatur(code) && code.split('.').length >= 2; });
  return new Set(coded.map(fold)).size >= codes.fewest && coded.length >= texts.length * codes.most && coded.some((text) => text.split('.').length >= 3);
}

/** Whether a column holds the names of agencies, whatever its head says. */
export function holdsNames(texts: readonly string[]): boolean {
  return texts.length >= 2 && share(texts, (text) => isAgencyName(text) || looksLikeAgency(text)) >= most && texts.some((text) => /^(?:dinas|badan|dis|bap|sekretariat|inspektorat)/i.test(text.trim()));
}
