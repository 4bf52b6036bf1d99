import type { Language } from './words';

/** What the address says: `?lang=en&theme=dark&kosong=1`. */
export interface Query {
  language: Language;
  theme: 'light' | 'dark';
  empty: boolean;
}

export function readQuery(search: string): Query {
  const query = new URLSearchParams(search);
  return { language: query.get('lang') === 'en' ? 'en' : 'id', theme: query.get('theme') === 'dark' ? 'dark' : 'light', empty: query.get('kosong') === '1' };
}

/** Address of the same page with one thing said differently; null leaves it out. */
export function withQuery(name: string, value: string | null): string {
  const query = new URLSearchParams(window.location.search);
  if (value === null) query.delete(name);
  else query.set(name, value);
  const text = query.toString();
  return text ? `?${text}` : window.location.pathname;
}
