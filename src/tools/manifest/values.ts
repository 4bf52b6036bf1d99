/** What text an attribute or an element may hold: a length, a pattern, a closed list, or an address. Lengths are in UTF-16 units. */
export interface ValueRule {
  readonly name: string;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  readonly oneOf?: readonly string[];
  /** How the value should look, where the pattern alone would not tell. */
  readonly hint?: string;
}

// Limits and patterns of [MS-OWEMXML] sections 5.2, 5.6 and 5.7, and of the manifest reference.
export const shortString: ValueRule = { name: 'ShortString', maxLength: 125 };
export const longString: ValueRule = { name: 'LongString', maxLength: 250 };
export const referenceId: ValueRule = { name: 'ReferenceId', maxLength: 32 };
export const url: ValueRule = { name: 'URL', maxLength: 2048 };
export const guid: ValueRule = {
  name: 'UUID',
  pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  hint: 'eight, four, four, four and twelve hexadecimal digits',
};
/** Stricter than the schema: Microsoft's service refuses numbers below 1.0, Excel on the web those of two or three parts. */
export const version: ValueRule = { name: 'Version', pattern: /^[1-9]\d{0,4}(\.\d{1,5}){3}$/, hint: 'four numbers of at most five digits, from 1.0.0.0' };
export const cultureName: ValueRule = {
  name: 'CultureName',
  pattern: /^([a-z]{2,3}-[a-z0-9]{3,8}(-[a-z]{2,3})?|[a-z]{2,3}(-[a-z]{2,3}(_tradnl|\.pseudo|-[a-z]{4,8})?)?)$/i,
  hint: 'a language tag such as en-US',
};
export const setVersion: ValueRule = { name: 'VersionNumber', pattern: /^\d+\.\d+$/, hint: 'two numbers, such as 1.1' };
export const boolean: ValueRule = { name: 'boolean', oneOf: ['true', 'false'] };
export const nonEmpty: ValueRule = { name: 'NonEmptyString' };
export const oneOf = (name: string, values: readonly string[]): ValueRule => ({ name, oneOf: values });

/** Why a value breaks its rule; null where it keeps it. */
export function whyNot(value: string, rule: ValueRule): { readonly condition: 'value' | 'too-long'; readonly reason: string } | null {
  if (value.trim() === '') return { condition: 'value', reason: 'is empty' };
  if (rule.maxLength !== undefined && value.length > rule.maxLength) {
    return { condition: 'too-long', reason: `has ${value.length} characters; ${rule.name} allows ${rule.maxLength}` };
  }
  if (rule.oneOf && !rule.oneOf.includes(value)) return { condition: 'value', reason: `is "${value}"; allowed: ${rule.oneOf.join(', ')}` };
  if (rule.pattern && !rule.pattern.test(value)) return { condition: 'value', reason: `is "${value}"; ${rule.name} wants ${rule.hint ?? String(rule.pattern)}` };
  return null;
}
