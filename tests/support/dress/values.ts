import type { Form } from '../../../src/plan';
import type { Cell } from './canvas';
import type { Dress } from './choices';
import type { Dice } from './dice';
import type { Meant } from './sketch';

/** A value as a sheet says it. */
export interface ToldValue {
  readonly raw: string;
  readonly form: Form;
  readonly annotation: string | null;
}

export interface WrittenValue {
  readonly cell: Cell;
  readonly told: ToldValue;
}

type Style = 'comma' | 'dot' | 'stored';

/** Writes one value in a style of numbers, with its unit behind it where the dress puts the satuan there. */
export function writeValue({ form, annotation, raw }: Meant, satuan: string, dress: Dress, dice: Dice): WrittenValue {
  if (raw !== null) return told(raw, form, null);
  const mixed = dress.numbers === 'mixed';
  const style: Style = dress.numbers === 'mixed' ? dice.pick(['comma', 'dot', 'stored'] as const) : dress.numbers;
  const withUnit = dress.satuan === 'value' && form.kind === 'number';
  const mark = style === 'dot' ? '.' : ',';
  const digits = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', mark);
  const behind = annotation === null ? '' : annotation.startsWith('*') ? annotation : ` (${annotation})`;
  switch (form.kind) {
    case 'number': {
      const { value, decimals } = form;
      if (withUnit) {
        if (/^persen$|^%$/i.test(satuan)) {
          return told(`${digits(value, decimals)}${satuan === '%' ? '%' : dice.pick(['%', ' %', ` ${satuan}`])}`, { kind: 'percent', value, decimals });
        }
        return told(`${value >= 10_000 && !mixed ? grouped(value, mark) : digits(value, decimals)} ${satuan}`, { kind: 'quantity', value, decimals, unit: satuan });
      }
      if (style === 'stored' && annotation === null) {
        const text = value.toFixed(decimals).replace('.', ',');
        return { cell: { value, text, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` }, told: { raw: text, form, annotation: null } };
      }
      // Marks of thousands only where the sheet writes them one way; a lone one must be told by its surroundings.
      return told((value >= 10_000 && !mixed ? grouped(value, mark) : digits(value, decimals)) + behind, form, annotation);
    }
    case 'percent': {
      const { value, decimals } = form;
      if (style === 'stored' && annotation === null) {
        const text = `${value.toFixed(decimals).replace('.', ',')}%`;
        return { cell: { value: value / 100, text, format: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%` }, told: { raw: text, form, annotation: null } };
      }
      return told(`${digits(value, decimals)}${dice.pick(['%', '%', ' %'])}${behind}`, form, annotation);
    }
    case 'range': return told(`${digits(form.from, 2)}${dice.pick(['-', '-', ' - ', '–'])}${digits(form.to, 2)}${form.percent ? '%' : ''}${behind}`, form, annotation);
    case 'inequality': return told(`${form.comparison}${dice.pick(['', ' '])}${form.value}${form.unit === null ? '' : ` ${form.unit}`}${behind}`, form, annotation);
    case 'ratio': return told(`${form.value}/${mark === ',' ? '100.000' : '100,000'} ${form.unit ?? ''}`, form);
    case 'quantity': return told(`${digits(form.value, form.decimals)} ${form.unit}`, form);
    case 'predicate': return told(form.score === null ? form.grade : `${form.grade} (${digits(form.score, 2)})`, form);
    default: throw new Error(`A ${form.kind} needs its raw text.`);
  }
}

export interface WrittenAmount {
  readonly cell: Cell;
  /** In rupiah, as far as the sheet's figures tell it. */
  readonly amount: number;
}

export function writeAmount(rupiah: number, dress: Dress): WrittenAmount {
  switch (dress.paguStyle) {
    case 'stored': return { cell: { value: rupiah, text: grouped(rupiah, '.'), format: '#,##0' }, amount: rupiah };
    case 'dots': return { cell: { value: `${grouped(rupiah, ',')},00` }, amount: rupiah };
    case 'commas': return { cell: { value: `${grouped(rupiah, '.')}.00` }, amount: rupiah };
    case 'rp': return { cell: { value: `Rp ${grouped(rupiah, ',')}` }, amount: rupiah };
    case 'millions': {
      const millions = Math.max(1, Math.round(rupiah / 1e6));
      return { cell: { value: grouped(millions, ',') }, amount: millions * 1e6 };
    }
  }
}

/** Whole numbers in groups of three; `decimalMark` is the mark that the sheet keeps for decimals. */
function grouped(value: number, decimalMark: '.' | ','): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, decimalMark === ',' ? '.' : ',');
}

function told(raw: string, form: Form, annotation: string | null = null): WrittenValue {
  return { cell: { value: raw }, told: { raw, form, annotation } };
}
