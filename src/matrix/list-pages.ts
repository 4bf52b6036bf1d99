import type { MappedColumn } from './columns';
import { isAgencyName } from './opd';
import type { Rows } from './rows';
import type { Sheet } from './sheet';
import { fold } from './text';

/** A table on one sheet. */
export interface Page {
  readonly sheet: Sheet;
  readonly titles: readonly string[];
  readonly columns: readonly MappedColumn[];
  readonly rows: Rows;
}

/** What says that a title or a sheet goes on with another. */
const goingOn = /\(?\b(lanjutan|sambungan|lanj)\b\.?\)?/g;

/**
 * Whether a list of indicators (IKU, IKD) goes on with the one on the sheet before, under the same heads: by numbers that count on, by titles and names of sheets that are the
 * same one's. Nothing hangs on anything in a list: numbers that begin anew, another title, an agency's name on the sheet, or the same indicators once more make it another one.
 */
export function listGoesOn(page: Page, before: Omit<Page, 'rows'> & { readonly pages: readonly Rows[] }): boolean {
  const { rows, sheet, titles } = page;
  const [first] = rows.indikator;
  const earlier = before.pages.flatMap(({ indikator }) => indikator);
  if (!first || earlier.length === 0 || !sameTitles(before.titles, titles) || isAgencyName(sheet.name)) return false;
  if (first.begun) return true;
  const known = new Set(earlier.map(({ raw }) => fold(raw)));
  if (rows.indikator.every(({ raw }) => known.has(fold(raw)))) return false;
  const last = before.pages.at(-1)?.indikator.at(-1);
  const [number, counted] = [numberAt(page, first.row), last ? numberAt(before, before.pages.at(-1)?.lastRow ?? last.row, last.row) : null];
  // Numbers may begin anew under each heading, whichever page it stands on.
  const headed = rows.passed.some(({ as, row }) => as === 'kelompok' && row < first.row) || (before.pages.at(-1)?.passed ?? []).some(({ as, row }) => as === 'kelompok' && row > (last?.row ?? row));
  if (number !== null && counted !== null && !headed) return number === counted + 1;
  return titles.some(saysItGoesOn) || (titles.length === 0 && before.titles.length > 0) || stemOf(sheet.name) === stemOf(before.sheet.name);
}

/** Whether a page has no titles but those of the table that it may go on with; "(lanjutan)" behind one says that it does. */
export function sameTitles(before: readonly string[], titles: readonly string[]): boolean {
  const known = new Set(before.map(bare));
  return titles.every((title) => known.has(bare(title)) || bare(title) === '');
}

/** "Lanjutan Tabel 5.1", "(Lanjutan)". */
export const saysItGoesOn = (title: string): boolean => fold(title).search(goingOn) >= 0;

const bare = (title: string): string => fold(title).replace(goingOn, ' ').replace(/\s+/g, ' ').trim();

/** The running number of a row, or of the nearest one above it down from `top`; null where it has none. */
export function numberAt({ sheet, columns }: Pick<Page, 'sheet' | 'columns'>, row: number, top = row): number | null {
  const column = columns.find(({ field }) => field === 'nomor')?.column;
  for (let at = row; column !== undefined && at >= top; at -= 1) {
    const match = /^\s*(\d{1,4})[.)]?\s*$/.exec(sheet.text(at, column));
    if (match) return Number(match[1]);
  }
  return null;
}

/** "hal" of "Hal 2", "iku" of "IKU (lanjutan)"; a name that is all number is a stem of its own. */
export function stemOf(name: string): string {
  const stem = bare(name).replace(/[\d()\s._-]+/g, '');
  return stem === '' ? name : stem;
}
