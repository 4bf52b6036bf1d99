import type { Problem } from './problem';
import type { TypeName } from './schema';
import type { Typed } from './structure';
import type { XmlElement } from './tree';
import { find } from './tree';

const texts: readonly TypeName[] = ['ShortSetting', 'LongSetting', 'ShortResource', 'LongResource'];
const overridable: readonly TypeName[] = [...texts, 'UrlSetting', 'UrlResource'];

const languageOf = (locale: string): string => locale.toLowerCase();

/** Every text is in every language of the product, and no language is given twice, the default one included. */
export function checkLocales(root: XmlElement, typed: Typed, languages: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  const fallback = find(root, 'DefaultLocale')?.text;
  for (const [element, type] of typed) {
    if (!overridable.includes(type)) continue;
    const label = element.attributes.get('id') ?? `<${element.name}>`;
    const seen = new Set<string>(fallback ? [languageOf(fallback)] : []);
    for (const override of element.children) {
      const locale = override.attributes.get('Locale');
      if (locale === undefined) continue;
      if (seen.has(languageOf(locale))) problems.push({ line: override.line, condition: 'locale-repeated', message: `${label} is given in ${locale} twice.` });
      seen.add(languageOf(locale));
    }
    const lacking = texts.includes(type) ? languages.filter((language) => !seen.has(languageOf(language))) : [];
    if (lacking.length > 0) problems.push({ line: element.line, condition: 'locale-missing', message: `${label} is not given in ${lacking.join(', ')}.` });
  }
  return problems;
}
