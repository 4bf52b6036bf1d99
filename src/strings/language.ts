/** `kunci` prints keys instead of words: tests that run in it do not break when a sentence is polished. */
export type Language = 'id' | 'en' | 'kunci';
export type Spoken = Exclude<Language, 'kunci'>;

export type Params = Readonly<Record<string, string | number>>;

/** One group of texts: the same keys, with the same {placeholders}, in both languages. */
export interface Group<K extends string = string> {
  readonly id: Readonly<Record<K, string>>;
  readonly en: Readonly<Record<K, string>>;
}

/** Keeps the literal keys and demands them in both languages. */
export function defineGroup<const I extends Readonly<Record<string, string>>>(id: I, en: Readonly<Record<keyof I & string, string>>): { readonly id: I; readonly en: Readonly<Record<keyof I & string, string>> } {
  return { id, en };
}

const locales: Record<Spoken, string> = { id: 'id-ID', en: 'en-GB' };

/** A number as the reader's language writes it, with at most ten decimals. */
export function printNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language === 'kunci' ? 'id' : language], { maximumFractionDigits: 10 }).format(value);
}

/** A number as an Indonesian Excel shows it under one of the formats that tables are drawn with: "#,##0.00", "0", "0.00%"; under "General" or "@" with the decimals that it has. */
export function printFormatted(value: number, format: string): string {
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  if (!match) return new Intl.NumberFormat(locales.id, { maximumFractionDigits: 10, useGrouping: false }).format(value);
  const [, grouped, decimals = '', percent] = match;
  return new Intl.NumberFormat(locales.id, { useGrouping: grouped !== undefined, minimumFractionDigits: decimals.length, maximumFractionDigits: decimals.length }).format(percent === undefined ? value : value * 100) + (percent ?? '');
}

/** Replaces each {name} by its fact, and each {name:one|many} by the word that its number wants; a year or other identifier is passed as a string, so that it gets no thousands mark. */
export function fill(template: string, params: Params, language: Language): string {
  const worded = template.replace(/\{(\w+):([^|{}]*)\|([^{}]*)\}/g, (_, name: string, one: string, many: string) => (Number(params[name]) === 1 ? one : many));
  return worded.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = params[name];
    return fact === undefined ? whole : typeof fact === 'number' ? printNumber(fact, language) : fact;
  });
}

/** What the key language prints: the key and its facts. */
export function showKey(key: string, params: Params): string {
  const facts = Object.entries(params).map(([name, fact]) => `${name}=${fact}`);
  return facts.length > 0 ? `${key}(${facts.join(', ')})` : key;
}
