import type { Zone } from '../../plan';
import type { LayoutChoices } from '../layout';
import type { TableForm } from './form';
import type { LaidHeader } from './header';
import type { Body } from './rows/body';
import { signatureText } from './signature';

/** Where the parts of a table stand, in rows of the drawing; null for a part that it has not. */
export interface Place {
  readonly captions: number;
  readonly notes: number;
  readonly headerTop: number;
  readonly numberingRow: number | null;
  readonly bodyTop: number;
  /** First row under the body. */
  readonly bodyEnd: number;
  readonly sourceRow: number | null;
  /** The signature block: one row, one cell. */
  readonly signature: { readonly zone: Zone; readonly text: string } | null;
  readonly rowCount: number;
}

/** Stacks caption, notes, header, numbering row, body, source line and signature block, in this order from the first row. */
export function placeParts(form: TableForm, header: LaidHeader, body: Body, parts: { readonly captions: number; readonly notes: number }, choices: LayoutChoices): Place {
  const above = parts.captions + parts.notes;
  const headerTop = above + (above > 0 ? 1 : 0);
  const numberingRow = choices.numbering && form.numbering !== '' ? headerTop + header.rowCount - (form.numberingAbove === true ? 1 : 0) : null;
  const bodyTop = headerTop + header.rowCount + (numberingRow === null ? 0 : 1);
  const bodyEnd = bodyTop + body.rows.length;
  const sourceRow = choices.source.trim() === '' ? null : bodyEnd;
  const text = signatureText(choices.signature);
  // Right below the source line, so that a page's end comes between them at most; without one, a row apart from the table.
  const row = sourceRow === null ? bodyEnd + 1 : sourceRow + 1;
  const signature = text === null ? null : { text, zone: { top: row, bottom: row, ...signatureColumns(header, text) } };
  return { ...parts, headerTop, numberingRow, bodyTop, bodyEnd, sourceRow, signature, rowCount: signature ? row + 1 : sourceRow === null ? bodyEnd : row };
}

/** Lines of a signature block that a row has room for, with much to spare: Excel's rows end at 409 points. */
const mostLines = 24;

/** The columns at the right that together are about a third of the table wide, and more than one where there are more; wider where one row would be too low for the text. */
function signatureColumns({ columns }: LaidHeader, text: string): Pick<Zone, 'left' | 'right'> {
  const right = columns.length - 1;
  const whole = columns.reduce((sum, { form: { most } }) => sum + most, 0);
  const isHigh = (characters: number): boolean => text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / Math.max(1, characters))), 0) > mostLines;
  let left = right;
  let wide = columns[right]?.form.most ?? 0;
  while (left > 0 && (wide < Math.max(28, whole * 0.25) || isHigh(wide / 2))) {
    left -= 1;
    wide += columns[left]?.form.most ?? 0;
  }
  return { left, right };
}
