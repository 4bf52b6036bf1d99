import { createRoot, type Root } from 'react-dom/client';
import { App, type Stage } from './app';
import { createAppearance, type Appearance } from './appearance';
import { languageOfDisplay, readWishes, recallLanguage } from './preferences';

const wishes = readWishes(location.search);
const root = createRoot(document.getElementById('kaskade') ?? document.body);

// Both are wanted as soon as Excel answers; loading them now costs no time of the first screen.
const engine = import('./engine');
void import('./table-screens');

async function start(): Promise<void> {
  // Without office.js (a page opened from disk, a blocked script) there is no Excel to wait for.
  const inExcel = 'Office' in globalThis && (await Office.onReady()).host === Office.HostType.Excel;
  const appearance = createAppearance(wishes.dark, inExcel ? backgroundOf(Office.context.officeTheme) : undefined);
  const language = wishes.language ?? recallLanguage() ?? languageOfDisplay(inExcel ? Office.context.displayLanguage : navigator.language);
  const show = (stage: Stage): void => root.render(<App stage={stage} appearance={appearance} language={language} />);
  if (!inExcel) return show({ kind: 'outside' });

  followTheme(appearance);
  show({ kind: 'loading' });
  const { missing, session } = (await engine).startEngine();
  if (!session) return show({ kind: 'too-old', missing });
  show({ kind: 'session', session });
  await session.open();
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

/** A part of the pane that does not load leaves a sentence, not an empty page. */
function showFault(at: Root, error: unknown): void {
  at.render(<App stage={{ kind: 'broken', error }} appearance={createAppearance(wishes.dark, undefined)} language={wishes.language ?? recallLanguage() ?? 'id'} />);
}

start().catch((error: unknown) => showFault(root, error));
