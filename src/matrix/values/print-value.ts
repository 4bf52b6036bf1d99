import type { Form, Value } from '../../plan';

export interface PrintStyle {
  /** Decimal mark; the other one would mark thousands, but canonical forms carry none. */
  readonly mark: '.' | ',';
}

const comma: PrintStyle = { mark: ',' };

/**
 * The canonical text of a form, or null where a form has none (words, broken ranges, ambiguities: only their raw text says what stands there).
 * Reading it again with the same mark gives the same form.
 */
export function printForm(form: Form, style: PrintStyle = comma): string | null {
  const number = (value: number, decimals: number): string => fixed(value, decimals).replace('.', style.mark);
  switch (form.kind) {
    case 'number': return number(form.value, form.decimals);
    case 'percent': return `${number(form.value, form.decimals)}%`;
    case 'range': return `${number(form.from, form.decimals)}-${number(form.to, form.decimals)}${form.percent ? '%' : ''}${behind(form.unit)}`;
    case 'inequality': return `${form.comparison}${number(form.value, form.decimals)}${form.percent ? '%' : ''}${behind(form.unit)}`;
    case 'quantity': return form.unit === 'Rp' ? `Rp ${number(form.value, form.decimals)}` : `${number(form.value, form.decimals)} ${form.unit}`;
    case 'ratio': return `${String(form.value).replace('.', style.mark)}/${grouped(form.per, style.mark === ',' ? '.' : ',')}${behind(form.unit)}`;
    case 'predicate': return form.score === null ? form.grade : `${form.grade} (${String(form.score).replace('.', style.mark)})`;
    case 'missing': return form.mark;
    case 'error': return form.code;
    case 'broken-range': case 'ambiguous': case 'words': return null;
  }
}

/** A value as text: its form in canonical writing with its annotation, or its raw text where the form cannot say it. */
export function printValue(value: Value, style: PrintStyle = comma): string {
  const printed = printForm(value.form, style);
  if (printed === null) return value.raw;
  if (value.annotation === null) return printed;
  return /^[*†‡¹²³⁴⁵]+$/.test(value.annotation) ? printed + value.annotation : `${printed} (${value.annotation})`;
}

function fixed(value: number, decimals: number): string {
  // toFixed gives exponents from 1e21 on; such values keep JavaScript's own writing.
  return Math.abs(value) < 1e21 ? value.toFixed(Math.min(decimals, 100)) : String(value);
}

function grouped(value: number, mark: string): string {
  return Number.isInteger(value) && value < 1e15 ? String(value).replace(/\B(?=(\d{3})+$)/g, mark) : String(value);
}

function behind(unit: string | null): string {
  return unit === null ? '' : unit.startsWith('/') ? unit : ` ${unit}`;
}
