import { FluentProvider, makeStyles, teamsHighContrastTheme, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore, type JSX } from 'react';
import type { Session } from '../excel/session-state';
import { speak, type Language, type Speaker, type Spoken } from '../strings';
import type { Appearance } from './appearance';
import { PaneProvider, shownTable, usePane, useSessionState } from './context';
import { Header } from './header/header';
import { NoticeBar } from './header/notice-bar';
import { Boundary } from './parts/boundary';
import { useMappingOffer } from './mapping/useMappingOffer';
import { rememberLanguage } from './preferences';
import { Broken, EmptyWorkbook, Failed, NothingReadable, Opening, OutsideExcel, Stopped, TooOld } from './states/screens';

const TableScreens = lazy(async () => ({ default: (await import('./table-screens')).TableScreens }));
const MappingDialog = lazy(() => import('./mapping/mapping-dialog'));
const ProfilDialog = lazy(() => import('./profil/profil-dialog'));
const AboutDialog = lazy(() => import('./about-dialog'));

const fullHeight = { height: '100%' };
const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, overflow: 'hidden' },
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  scroll: { flexGrow: 1, flexBasis: 0, minHeight: 'min(200px, 50vh)', overflowY: 'auto' },
});

/** How far the pane has come: Excel answers first, then the engine is loaded, then there is a session. `missing` is what an old Excel lacks ("ExcelApi 1.13"). */
export type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'too-old'; readonly missing: readonly string[] }
  | { readonly kind: 'broken'; readonly error: unknown }
  | { readonly kind: 'session'; readonly session: Session };

interface AppProps {
  readonly stage: Stage;
  readonly appearance: Appearance;
  readonly language: Language;
}

/** The task pane. */
export function App({ stage, appearance, language: first }: AppProps): JSX.Element {
  const styles = useStyles();
  const look = useSyncExternalStore((listener) => appearance.subscribe(listener), () => appearance.getLook());
  const [language, setLanguage] = useState(first);
  const speaker = useMemo(() => speak(language), [language]);
  const session = stage.kind === 'session' ? stage.session : null;
  const context = useMemo(
    () => session && { session, speaker, setLanguage: (next: Spoken) => { rememberLanguage(next); setLanguage(next); } },
    [session, speaker],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'id';
  }, [language]);

  return (
    <FluentProvider theme={themes[look]} style={fullHeight}>
      {/* The provider's own class is copied to every menu and dialog, so the page's looks stand one level deeper. */}
      <div className={styles.page}>
      <Boundary fallback={(error) => <Broken speaker={speaker} error={error} />}>
        {context ? (
          <PaneProvider value={context}>
            <Pane />
          </PaneProvider>
        ) : (
          <Before stage={stage} speaker={speaker} />
        )}
      </Boundary>
      </div>
    </FluentProvider>
  );
}

/** What stands in the pane where there is no session (yet). */
function Before({ stage, speaker }: { readonly stage: Stage; readonly speaker: Speaker }): JSX.Element {
  switch (stage.kind) {
    case 'outside':
      return <OutsideExcel speaker={speaker} />;
    case 'too-old':
      return <TooOld speaker={speaker} missing={stage.missing} />;
    case 'broken':
      return <Broken speaker={speaker} error={stage.error} />;
    default:
      return <main><Opening speaker={speaker} progress={null} /></main>;
  }
}

function Pane(): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const state = useSessionState(session);
  const shown = shownTable(state);
  const [filling, setFilling] = useState(false);
  const [about, setAbout] = useState(false);
  const [profil, setProfil] = useState(false);
  const openProfil = (): void => setProfil(true);
  const [mapping, setMapping] = useMappingOffer(session, state);
  // The first reading was stopped by the planner: no failure, and nothing to show yet.
  const [calledOff, setCalledOff] = useState(false);

  // The ribbon's *Isi tabel*; where no sheet is readable the wish stands until one is.
  const wantsTable = state.wanted === 'isi-tabel' && shown !== null;
  useEffect(() => {
    if (!wantsTable) return;
    setFilling(true);
    session.consumeWanted();
  }, [wantsTable, session]);

  const cancel = (): void => {
    setCalledOff(true);
    session.cancel();
  };
  const open = (): void => {
    setCalledOff(false);
    void session.open();
  };
  const opening = <Opening speaker={speaker} progress={state.work?.progress ?? null} onCancel={state.work ? cancel : undefined} />;
  const mappable = state.workbook?.unread.find(({ refused }) => refused !== 'kosong')?.id ?? null;
  const none = { galat: 0, peringatan: 0, saran: 0 };
  const bare = (screen: JSX.Element): JSX.Element => (
    <>
      <Header state={state} counts={none} withoutOpd={0} onShowWithoutOpd={noop} onShowErrors={noop} onShowUnread={noop} onFillTable={noop} onMapping={mappable === null ? undefined : () => setMapping(mappable)} onProfil={state.workbook ? openProfil : undefined} onAbout={() => setAbout(true)} />
      <NoticeBar state={state} />
      <div className={styles.scroll}>{screen}</div>
    </>
  );

  return (
    <main className={styles.pane}>
      {!state.workbook ? bare(state.work !== null ? opening : calledOff ? <Stopped onRetry={open} /> : state.phase === 'failed' ? <Failed failure={state.failure} onRetry={open} /> : opening)
        : shown ? (
          // No header here: its buttons would be shown before they can do anything.
          <Suspense fallback={opening}>
            <TableScreens key={shown.id} state={state} shown={shown} filling={filling} onFill={setFilling} onMapping={() => setMapping(shown.id)} onProfil={openProfil} onAbout={() => setAbout(true)} />
          </Suspense>
        )
        : bare(state.workbook.empty ? <EmptyWorkbook busy={state.work !== null} /> : <NothingReadable state={state} onMapping={setMapping} />)}
      {mapping !== null && state.workbook ? (
        <Boundary fallback={() => null}>
          <Suspense fallback={null}>
            <MappingDialog state={state} id={mapping} onTurnTo={setMapping} onClose={() => setMapping(null)} />
          </Suspense>
        </Boundary>
      ) : null}
      {profil && state.workbook ? (
        <Boundary fallback={() => null}>
          <Suspense fallback={null}>
            <ProfilDialog workbook={state.workbook} busy={state.work !== null} onClose={() => setProfil(false)} />
          </Suspense>
        </Boundary>
      ) : null}
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
