import type { HeaderBlock } from './header';
import { isAgencyName, looksLikeAgency } from './opd';
import type { Sheet } from './sheet';
import { fold } from './text';

/** Heads that stand over who answers for a row: a person as well as an agency, which only the cells below tell. */
const answering = /^(?:pic|p\.?\s?j\.?|pjb|lead(?:ing)?[\s-]+(?:sector|sektor|agency)|(?:responsible |implementing )?agenc(?:y|ies)|responsible|owner|instansi|lembaga|koordinator|pengampu|pelaksana|pengelola|pemilik)(?: (?:program|indikator|sasaran|kegiatan|kinerja|utama))?$/;

/** How far below a header is looked. */
const looked = 200;
/** Share of the cells that must name agencies. */
const most = 0.6;

/** Whether a column that is headed "PIC", "PJ" or "Leading Sector" holds agencies, and not people. */
export function holdsAgencies(sheet: Sheet, block: HeaderBlock, column: number, head: string): boolean {
  if (!answering.test(fold(head).replace(/\([^()]*\)/g, ' ').replace(/[.:*]+\s*$/, '').trim())) return false;
  let named = 0;
  let cells = 0;
  for (let row = block.lastRow + 1; row <= Math.min(sheet.zone.bottom, block.lastRow + looked); row += 1) {
    const text = sheet.text(row, column).trim();
    const merge = sheet.mergeAt(row, column);
    if (text === '' || fold(text) === fold(head) || (merge && merge.left !== column)) continue;
    cells += 1;
    if (isAgencyName(text) || looksLikeAgency(text)) named += 1;
  }
  return named > 0 && named >= cells * most;
}

/** "√" under each agency's own head: no cell of the column names one. */
export function holdsMarks(sheet: Sheet, column: number, dataTop: number): boolean {
  let marks = 0;
  for (let row = dataTop; row <= Math.min(sheet.zone.bottom, dataTop + 200); row += 1) {
    if (sheet.isBlank(row, column)) continue;
    if (!/^[√✓✔●•*vx]$/iu.test(sheet.text(row, column).trim())) return false;
    marks += 1;
  }
  return marks > 0;
}
