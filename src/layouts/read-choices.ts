import type { Period, Plan } from '../plan';
import type { Layout, LayoutChoices, LayoutFilter, Signature } from './layout';

/** Nothing is known of the plan that a table was drawn from when its choices are read back. */
const noPlan: Plan = { period: null, years: [], items: [], indikator: [], opd: [], carries: [] };

/**
 * The choices of a table as they were kept, of whatever form they are now: what is missing, because an older version knew nothing of it, or is no such choice, is as the layout has it.
 * Null where nothing was kept at all.
 */
export function readChoices(layout: Layout, kept: unknown): LayoutChoices | null {
  if (!isRecord(kept)) return null;
  const own = layout.defaults(noPlan);
  const word = (key: 'title' | 'tableNumber' | 'region' | 'font' | 'source'): string => textOr(kept[key], own[key]);
  return {
    title: word('title'),
    tableNumber: word('tableNumber'),
    region: word('region'),
    years: oneOf(choicesOf.years, kept['years'], own.years),
    period: readPeriod(kept['period']),
    paguPeriod: readPeriod(kept['paguPeriod']),
    paper: oneOf(choicesOf.paper, kept['paper'], own.paper),
    font: word('font'),
    decimals: oneOf(choicesOf.decimals, kept['decimals'], own.decimals),
    digits: oneOf(choicesOf.digits, kept['digits'], own.digits),
    satuan: oneOf(choicesOf.satuan, kept['satuan'], own.satuan),
    money: oneOf(choicesOf.money, kept['money'], own.money),
    labels: oneOf(choicesOf.labels, kept['labels'], own.labels),
    missing: oneOf(choicesOf.missing, kept['missing'], own.missing),
    numbering: typeof kept['numbering'] === 'boolean' ? kept['numbering'] : own.numbering,
    headerWords: readWords(kept['headerWords']),
    filter: readFilter(kept['filter']),
    source: word('source'),
    signature: readSignature(kept['signature']),
  };
}

/** Every way in which a table can be printed, in the order in which they are offered. */
export const choicesOf = {
  years: ['calendar', 'ordinal'],
  paper: ['F4', 'A4', 'A3'],
  decimals: ['as-written', 'comma', 'dot'],
  digits: ['as-written', '0', '1', '2', '3'],
  satuan: ['column', 'name', 'value'],
  money: ['as-written', 'plain', 'millions', 'decimals'],
  labels: ['merged', 'repeated', 'filled'],
  missing: ['as-written', 'dash', 'empty'],
} as const satisfies { readonly [K in keyof LayoutChoices]?: readonly LayoutChoices[K][] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOr = <T>(value: unknown, other: T): string | T => (typeof value === 'string' ? value : other);

function oneOf<T extends string>(offered: readonly T[], value: unknown, other: T): T {
  return offered.find((one) => one === value) ?? other;
}

function readPeriod(value: unknown): Period | null {
  if (!isRecord(value)) return null;
  const { first, last } = value;
  return typeof first === 'number' && typeof last === 'number' && Number.isInteger(first) && Number.isInteger(last) && first <= last ? { first, last } : null;
}

function readWords(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function readFilter(value: unknown): LayoutFilter {
  const kept = isRecord(value) ? value : {};
  return { opd: textOr(kept['opd'], null), misi: textOr(kept['misi'], null), bidangUrusan: textOr(kept['bidangUrusan'], null) };
}

function readSignature(value: unknown): Signature | null {
  if (!isRecord(value)) return null;
  const line = (key: keyof Signature): string => textOr(value[key], '');
  return { placeAndDate: line('placeAndDate'), position: line('position'), name: line('name'), nip: line('nip') };
}
