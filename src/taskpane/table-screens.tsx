import { Badge, makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type JSX } from 'react';
import type { SessionState, TablePicture } from '../excel/session-state';
import type { OwnerId } from '../plan';
import { sameKind, type FixableFinding } from '../rules/fixes';
import type { Finding } from '../rules/rule';
import { printNumber } from '../strings';
import { CascadePanel } from './cascade/cascade-panel';
import { useCascade } from './cascade/useCascade';
import { ComparingBar } from './compare/comparing-bar';
import { usePane } from './context';
import { FindingsPanel } from './findings/findings-panel';
import { useFindings } from './findings/useFindings';
import { Header } from './header/header';
import { NoticeBar } from './header/notice-bar';
import { plantForest } from './model/forest';
import { tableNames } from './model/table-names';
import { countSeverities, isWithoutOpd, tallyFindings } from './model/tally';
import { Boundary } from './parts/boundary';
import { Centered } from './parts/centered';

const AssignDialog = lazy(() => import('./findings/assign-dialog'));
const MendDialog = lazy(() => import('./mend/mend-dialog'));
const MuteDialog = lazy(() => import('./mend/mute-dialog'));
const CompareScreen = lazy(() => import('./compare/compare-screen'));
const PicturesScreen = lazy(() => import('./pictures/pictures-screen'));
const FillTable = lazy(() => import('./fill/fill-table'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  tabs: { flexShrink: 0, paddingInline: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { display: 'flex', alignItems: 'center', columnGap: '6px' },
  // Bars above the list take some 90 px of it; with them the list itself keeps at least 180 px.
  panel: { flexGrow: 1, flexBasis: 0, minHeight: 'min(270px, 55vh)', display: 'flex', flexDirection: 'column' },
  waiting: { padding: '32px' },
});

type Part = 'kaskade' | 'temuan';

interface TableScreensProps {
  readonly state: SessionState;
  readonly shown: TablePicture;
  readonly filling: boolean;
  readonly onFill: (open: boolean) => void;
  readonly onMapping: () => void;
  readonly onProfil: () => void;
  readonly onAbout: () => void;
}

/** One table: header, cascade, findings, and the screens that open from them. */
export function TableScreens({ state, shown, filling, onFill, onMapping, onProfil, onAbout }: TableScreensProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const { view, outcome } = shown;
  const [part, setPart] = useState<Part>('kaskade');
  const [comparing, setComparing] = useState(false);
  const [picturing, setPicturing] = useState(false);
  const [assigning, setAssigning] = useState<readonly OwnerId[] | null>(null);

  const [mending, setMending] = useState<{ readonly finding: FixableFinding; readonly all: boolean } | null>(null);
  const [muting, setMuting] = useState<Finding | null>(null);
  const mend = useCallback((finding: FixableFinding, all: boolean) => setMending({ finding, all }), []);

  const forest = useMemo(() => plantForest(view), [view]);
  const tallies = useMemo(() => tallyFindings(forest, outcome.findings), [forest, outcome]);
  const counts = useMemo(() => countSeverities(outcome.findings), [outcome]);
  const withoutOpd = useMemo(() => outcome.findings.filter(isWithoutOpd).length, [outcome]);
  const cascade = useCascade(forest, tallies);
  const findings = useFindings(shown);
  const selected = state.selected?.owner ?? null;
  const busy = state.work !== null;

  // Selecting a cell opens the way to its node.
  const { reveal } = cascade;
  useEffect(() => {
    if (selected !== null) reveal(selected);
  }, [selected, reveal]);

  const turnTo = (next: Part): void => {
    if (next === 'temuan') findings.reveal(state.selected);
    setPart(next);
  };
  const showWithoutOpd = (): void => {
    findings.showWithoutOpd();
    setPart('temuan');
  };

  const showErrors = (): void => {
    findings.showOnly('galat');
    setPart('temuan');
  };

  const showUnread = (): void => {
    findings.showUnread();
    setPart('temuan');
  };

  const broken = (): JSX.Element => <Centered icon={null} title={speaker.say('paneTables.gagalMuat')} />;
  const waiting = <Spinner className={styles.waiting} size="small" label={speaker.say('pane.memuat')} />;

  if (filling || comparing || picturing) {
    return (
      <div className={styles.root}>
        <NoticeBar state={state} />
        <div className={styles.panel}>
          <Boundary fallback={broken}>
            <Suspense fallback={waiting}>
              {filling ? <FillTable shown={shown} busy={busy} onClose={() => onFill(false)} /> : comparing ? <CompareScreen state={state} shown={shown} onClose={() => setComparing(false)} /> : <PicturesScreen state={state} shown={shown} onClose={() => setPicturing(false)} />}
            </Suspense>
          </Boundary>
        </div>
      </div>
    );
  }

  return (
    <div className={styles.root}>
      <Header
        state={state}
        counts={counts}
        withoutOpd={withoutOpd}
        onShowWithoutOpd={showWithoutOpd}
        onShowErrors={showErrors}
        onShowUnread={showUnread}
        onFillTable={() => onFill(true)}
        onMapping={onMapping}
        onProfil={onProfil}
        onCompare={() => setComparing(true)}
        onPictures={() => setPicturing(true)}
        onAbout={onAbout}
      />
      <NoticeBar state={state} />
      <ComparingBar state={state} shown={shown} onShow={() => setComparing(true)} />
      <TabList className={styles.tabs} size="small" selectedValue={part} onTabSelect={(_, data) => turnTo(data.value === 'temuan' ? 'temuan' : 'kaskade')} aria-label={speaker.say('pane.bagian')}>
        <Tab value="kaskade" id="tab-kaskade" aria-controls="panel">{speaker.say('pane.tab.kaskade')}</Tab>
        <Tab value="temuan" id="tab-temuan" aria-controls="panel">
          <span className={styles.tab}>
            {speaker.say('pane.tab.temuan')}
            <Badge size="small" appearance="tint" color={counts.galat > 0 ? 'danger' : 'informative'}>{printNumber(outcome.findings.length, speaker.language)}</Badge>
          </span>
        </Tab>
      </TabList>
      <div className={styles.panel} role="tabpanel" id="panel" aria-labelledby={`tab-${part}`}>
        {part === 'kaskade' ? (
          <CascadePanel sheet={tableNames(state.workbook?.tables ?? [], speaker).get(shown.id) ?? ''} forest={forest} tallies={tallies} counts={counts} withoutOpd={withoutOpd} cascade={cascade} selected={selected} />
        ) : (
          <FindingsPanel shown={shown} counts={counts} findings={findings} selected={state.selected} busy={busy} onAssign={setAssigning} onMend={mend} onMute={setMuting} />
        )}
      </div>
      {assigning === null ? null : (
        <Boundary fallback={broken}>
          <Suspense fallback={null}>
            <AssignDialog shown={shown} owners={assigning} onClose={() => setAssigning(null)} />
          </Suspense>
        </Boundary>
      )}
      {mending === null ? null : (
        <Boundary fallback={broken}>
          <Suspense fallback={null}>
            <MendDialog shown={shown} finding={mending.finding} kind={sameKind(mending.finding, outcome.findings)} all={mending.all} onClose={() => setMending(null)} />
          </Suspense>
        </Boundary>
      )}
      {muting === null ? null : (
        <Boundary fallback={broken}>
          <Suspense fallback={null}>
            <MuteDialog finding={muting} others={outcome.findings.filter((one) => one.rule === muting.rule && one !== muting)} onClose={() => setMuting(null)} />
          </Suspense>
        </Boundary>
      )}
    </div>
  );
}
