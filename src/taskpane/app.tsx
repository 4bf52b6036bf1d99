import { FluentProvider, makeStyles, teamsHighContrastTheme, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore, type JSX } from 'react';
import type { Session } from '../excel/session-state';
import { speak, type Language, type Spoken } from '../strings';
import type { Appearance } from './appearance';
import { PaneProvider, shownSheet, usePane, useSessionState } from './context';
import { Header } from './header/header';
import { NoticeBar } from './header/notice-bar';
import { Boundary } from './parts/boundary';
import { rememberLanguage } from './preferences';
import { SheetScreens } from './sheet-screens';
import { Broken, EmptyWorkbook, Failed, NothingReadable, Opening, OutsideExcel } from './states/screens';

const AboutDialog = lazy(() => import('./about-dialog'));

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, overflow: 'hidden' },
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

interface AppProps {
  /** Null outside Excel. */
  readonly session: Session | null;
  readonly appearance: Appearance;
  readonly language: Language;
  /** Lets the ribbon ask for the *Isi tabel* screen; returns the way to stop listening. */
  readonly onFillRequest?: (listener: () => void) => () => void;
}

/** The task pane. */
export function App({ session, appearance, language: first, onFillRequest }: AppProps): JSX.Element {
  const styles = useStyles();
  const look = useSyncExternalStore((listener) => appearance.subscribe(listener), () => appearance.getLook());
  const [language, setLanguage] = useState(first);
  const speaker = useMemo(() => speak(language), [language]);
  const context = useMemo(
    () => session && { session, speaker, setLanguage: (next: Spoken) => { rememberLanguage(next); setLanguage(next); } },
    [session, speaker],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'id';
  }, [language]);

  return (
    <FluentProvider theme={themes[look]} className={styles.page}>
      <Boundary fallback={(error) => <Broken speaker={speaker} error={error} />}>
        {context ? (
          <PaneProvider value={context}>
            <Pane onFillRequest={onFillRequest} />
          </PaneProvider>
        ) : (
          <OutsideExcel speaker={speaker} />
        )}
      </Boundary>
    </FluentProvider>
  );
}

function Pane({ onFillRequest }: { readonly onFillRequest: AppProps['onFillRequest'] }): JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const state = useSessionState(session);
  const [filling, setFilling] = useState(false);
  const [about, setAbout] = useState(false);
  useEffect(() => onFillRequest?.(() => setFilling(true)), [onFillRequest]);

  const sheet = shownSheet(state);
  const none = { galat: 0, peringatan: 0, saran: 0 };
  const bare = (screen: JSX.Element): JSX.Element => (
    <>
      <Header state={state} counts={none} withoutOpd={0} onShowWithoutOpd={noop} onShowErrors={noop} onFillTable={noop} onAbout={() => setAbout(true)} />
      <NoticeBar state={state} />
      <div className={styles.scroll}>{screen}</div>
    </>
  );

  return (
    <main className={styles.pane}>
      {state.phase === 'failed' && !state.workbook ? bare(<Failed failure={state.failure} />)
        : !state.workbook ? bare(<Opening state={state} />)
        : sheet ? <SheetScreens key={sheet.id} state={state} sheet={sheet} filling={filling} onFill={setFilling} onAbout={() => setAbout(true)} />
        : bare(state.workbook.empty ? <EmptyWorkbook busy={state.work !== null} /> : <NothingReadable state={state} />)}
      {about ? (
        <Suspense fallback={null}>
          <AboutDialog workbook={state.workbook?.name ?? ''} onClose={() => setAbout(false)} />
        </Suspense>
      ) : null}
    </main>
  );
}

function noop(): void {
  // Without a readable sheet there is nothing to show; the header leaves these buttons out.
}
