import { createRoot } from 'react-dom/client';
import { associate } from '../commands';
import { createSession, missingRequirements, whenReady } from '../excel';
import { App } from './app';
import { createAppearance, type Appearance } from './appearance';
import { languageOfDisplay, readWishes, recallLanguage } from './preferences';

const wishes = readWishes(location.search);

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('kaskade') ?? document.body);
  // Without office.js (a file opened from disk, a blocked script) there is no Excel to wait for.
  const inExcel = 'Office' in globalThis && (await whenReady()).inExcel;
  const language = wishes.language ?? recallLanguage() ?? languageOfDisplay(inExcel ? Office.context.displayLanguage : navigator.language);
  if (!inExcel) {
    root.render(<App session={null} appearance={createAppearance(wishes.dark, undefined)} language={language} />);
    return;
  }

  const appearance = createAppearance(wishes.dark, backgroundOf(Office.context.officeTheme));
  followTheme(appearance);
  const missing = missingRequirements();
  const session = createSession();
  if (missing.length === 0) associate(session);
  root.render(<App session={session} appearance={appearance} language={language} missing={missing} />);
  if (missing.length === 0) await session.open();
}

/** Excel on the web has no theme, whatever the types say. */
function backgroundOf(theme: Office.OfficeTheme | undefined): string | undefined {
  return theme?.bodyBackgroundColor;
}

/** Hosts that cannot tell of theme changes refuse the handler; the pane then keeps the look it opened with. */
function followTheme(appearance: Appearance): void {
  try {
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, (event: { readonly officeTheme?: Office.OfficeTheme }) => {
      appearance.setBackground(backgroundOf(event.officeTheme ?? Office.context.officeTheme));
    });
  } catch (fault) {
    console.warn('Kaskade: no word of theme changes', fault);
  }
}

void start();
