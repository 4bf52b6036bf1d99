import { invalidArgument } from './errors';
import { HostObject } from './members';

/** The arguments of one call, read with the checks that Excel makes: a wrong one is InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  get length(): number {
    return this.values.length;
  }
  /** Missing, null and undefined are all "not given": JSON knows no undefined. */
  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }
  raw(index: number): unknown {
    return this.values[index];
  }
  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument(`argument ${index + 1} is not text`);
    return value;
  }
  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }
  integer(index: number, otherwise?: number): number {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(`argument ${index + 1} is not a whole number`);
    return value;
  }
  flag(index: number): boolean {
    return this.values[index] === true;
  }
  /** One of the named values; Excel takes them in any case. */
  oneOf<const T extends string>(index: number, choices: readonly T[], otherwise?: T): T {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    return oneOf(this.values[index], choices);
  }
  object(index: number): HostObject {
    const value = this.values[index];
    if (!(value instanceof HostObject)) throw invalidArgument(`argument ${index + 1} is not an object of the workbook`);
    return value;
  }
}

/** The choice that the value names, in any case. */
export function oneOf<const T extends string>(value: unknown, choices: readonly T[]): T {
  const found = typeof value === 'string' ? choices.find((choice) => choice.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is not one of ${choices.join(', ')}`);
  return found;
}

/** A finite number; `least` is the smallest that is taken. */
export function asNumber(value: unknown, least = -Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least) throw invalidArgument(`${JSON.stringify(value)} is not a number in range`);
  return value;
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`${JSON.stringify(value)} is not text`);
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${JSON.stringify(value)} is not true or false`);
  return value;
}

/** A colour as `#RRGGBB` in capitals. Excel also takes HTML colour names; of those the workbench knows the sixteen basic ones. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = basicColors[text.toLowerCase()];
  if (named === undefined) throw invalidArgument(`${text} is not a colour`);
  return named;
}

const basicColors: Record<string, string> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};
