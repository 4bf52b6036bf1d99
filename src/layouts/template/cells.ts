import type { Value } from '../../plan';
import type { TemplateCell, TemplateColumn } from './form';

const isText = (format: string): boolean => format.startsWith('@');
const isGeneral = (format: string): boolean => format === '' || /^general$/i.test(format);

/** A format's own signs without literals: "[$Rp-421] #,##0.00" keeps "#,##0.00". */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
const isPercent = (format: string): boolean => bare(format).includes('%');
/** Formats of dates and times have no digits to fill, or letters beside them. */
const isNumeric = (format: string): boolean => /[0#?]/.test(bare(format)) && !/[dmyhs]/i.test(bare(format));

/** Words as they stand; null where there are none. */
export function textCell(text: string | null | undefined): TemplateCell | null {
  return text === null || text === undefined || text.trim() === '' ? null : { value: text, format: null };
}

/**
 * A target, kondisi awal or kondisi akhir, in the number style that the column has: a number under a number format, a share under a percent
 * format (85 per cent becomes 0.85), else the planner's text. In an unformatted column only whole numbers become numbers, because there every
 * Excel shows exactly the digits that were typed. What is no plain number ("<22", "WTP", "44,80**") stays text under every format.
 */
export function targetCell(value: Value | null | undefined, { numberFormat }: TemplateColumn, satuan: string | null): TemplateCell | null {
  if (!value || value.raw.trim() === '') return null;
  const { form } = value;
  const plain = (form.kind === 'number' || form.kind === 'percent') && value.annotation === null ? form : null;
  if (isText(numberFormat) || !plain) return textCell(value.raw);
  if (isGeneral(numberFormat)) return plain.kind === 'number' && /^-?[1-9]\d{0,14}$|^0$/.test(value.raw.trim()) ? { value: Number(value.raw.trim()), format: null } : textCell(value.raw);
  if (!isNumeric(numberFormat)) return textCell(value.raw);
  const share = plain.kind === 'percent' || /^(%|persen|persentase)$/i.test(satuan?.trim() ?? '');
  if (isPercent(numberFormat)) return share ? numberCell(Number((plain.value / 100).toPrecision(15)), numberFormat, decimalsOf(plain.value)) : textCell(value.raw);
  return plain.kind === 'percent' ? textCell(value.raw) : numberCell(plain.value, numberFormat, decimalsOf(plain.value));
}

/** Rupiah as a number in the header's unit, with thousands marked where the column has no format of its own; text where it is no amount. */
export function paguCell(value: Value | null | undefined, { numberFormat, scale }: TemplateColumn): TemplateCell | null {
  if (!value || value.raw.trim() === '') return null;
  const { form } = value;
  if (form.kind !== 'number' || !Number.isFinite(form.value) || Math.abs(form.value) >= 1e15) return textCell(value.raw);
  const amount = scale === 1 ? form.value : Number((form.value / scale).toPrecision(15));
  if (isText(numberFormat)) return textCell(scale === 1 ? value.raw : String(amount));
  const format = isNumeric(numberFormat) && !isPercent(numberFormat) ? numberFormat : '#,##0';
  const cell = numberCell(amount, format, decimalsOf(amount));
  return cell.format === null && format !== numberFormat ? { ...cell, format } : cell;
}

/** A number under a format that shows all of its decimals: a column of "0.0" shows 70.45 as 70.45, not as 70.5. */
function numberCell(value: number, format: string, decimals: number): TemplateCell {
  const wider = withDecimals(format, decimals);
  return { value, format: wider === format ? null : wider };
}

/** Six decimals at most: further ones are the noise of a division. */
function decimalsOf(value: number): number {
  const text = String(Number(value.toFixed(6)));
  return text.includes('e') ? 0 : text.split('.')[1]?.length ?? 0;
}

/** The format with at least so many decimals in each of its parts. */
export function withDecimals(format: string, decimals: number): string {
  if (decimals === 0) return format;
  return format.split(';').map((part) => part.replace(/([0#?])(?:\.([0#?]*))?(?=[^0#?.,]*$)/, (_whole, whole: string, behind: string | undefined) => {
    const shown = behind?.length ?? 0;
    return shown >= decimals ? `${whole}${behind === undefined ? '' : `.${behind}`}` : `${whole}.${behind ?? ''}${'0'.repeat(decimals - shown)}`;
  })).join(';');
}
