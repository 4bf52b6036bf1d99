import type { Language, Spoken } from '../strings';

const key = 'kaskade.bahasa';

/** `?lang=` and `?theme=`, for tests and for looking at a screen. */
export interface Wishes {
  readonly language: Language | null;
  readonly dark: boolean | null;
}

export function readWishes(search: string): Wishes {
  const query = new URLSearchParams(search);
  const language = query.get('lang');
  const theme = query.get('theme');
  return {
    language: language === 'id' || language === 'en' || language === 'kunci' ? language : null,
    dark: theme === 'dark' ? true : theme === 'light' ? false : null,
  };
}

/** Indonesian unless Office itself is shown in English. */
export function languageOfDisplay(displayLanguage: string | undefined): Spoken {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'id';
}

/** The planner's own choice; null where there is none, or where the host gives no storage (private windows, blocked cookies). */
export function recallLanguage(): Spoken | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'id' || kept === 'en' ? kept : null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Spoken): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Without storage the choice lasts as long as the pane is open.
  }
}

const nameKey = 'kaskade.nama';

/** The name that the planner has typed once; "" where there is none. */
export function recallName(): string {
  try {
    return localStorage.getItem(nameKey) ?? '';
  } catch {
    return '';
  }
}

export function rememberName(name: string): void {
  try {
    if (name === '') localStorage.removeItem(nameKey);
    else localStorage.setItem(nameKey, name);
  } catch {
    // Without storage the name is typed again.
  }
}

const tableKey = 'kaskade.tabel';

/** Id of the standard table that was filled last, in whatever workbook; "" where there is none. */
export function recallTable(): string {
  try {
    return localStorage.getItem(tableKey) ?? '';
  } catch {
    return '';
  }
}

export function rememberTable(id: string): void {
  try {
    localStorage.setItem(tableKey, id);
  } catch {
    // Without storage the list begins at its top again.
  }
}
