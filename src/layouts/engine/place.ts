import type { Zone } from '../../plan';
import type { LayoutChoices } from '../layout';
import type { TableForm } from './form';
import type { LaidHeader } from './header';
import type { Body } from './rows/body';
import { signatureLines, type SignatureLine } from './signature';

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
  readonly signature: readonly { readonly row: number; readonly line: SignatureLine }[];
  /** Columns of the signature block. */
  readonly signatureZone: Pick<Zone, 'left' | 'right'>;
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
  const last = sourceRow === null ? bodyEnd : sourceRow + 1;
  const signature = signatureLines(choices.signature).map((line, at) => ({ row: last + 1 + at, line }));
  return {
    ...parts, headerTop, numberingRow, bodyTop, bodyEnd, sourceRow, signature,
    signatureZone: signatureZone(header),
    rowCount: (signature.at(-1)?.row ?? last - 1) + 1,
  };
}

/** The columns at the right that together are about a third of the table wide, and more than one where there are more. */
function signatureZone({ columns }: LaidHeader): Pick<Zone, 'left' | 'right'> {
  const right = columns.length - 1;
  const whole = columns.reduce((sum, { form: { most } }) => sum + most, 0);
  let left = right;
  let wide = columns[right]?.form.most ?? 0;
  while (left > 0 && wide < Math.max(28, whole * 0.25)) {
    left -= 1;
    wide += columns[left]?.form.most ?? 0;
  }
  return { left, right };
}
