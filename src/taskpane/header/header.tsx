import { Button, makeStyles, mergeClasses, ProgressBar, Select, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Eraser20Regular } from '@fluentui/react-icons/svg/eraser';
import { Highlight20Regular } from '@fluentui/react-icons/svg/highlight';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { lazy, Suspense, type JSX } from 'react';
import type { SessionState } from '../../excel/session-state';
import { sure } from '../../matrix/reading';
import { countPlan, levels } from '../../plan';
import type { Severity } from '../../rules/rule';
import { printNumber, type Speaker } from '../../strings';
import { sessionKey, shownTable, usePane } from '../context';
import { headlineOf, type SheetSummary } from '../model/headline';
import { tableNames } from '../model/table-names';
import { unreadColumnsOf } from '../model/unread-columns';
import { SeverityIcon } from '../parts/severity';
import { MoreButton } from './more-button';

const OverflowMenu = lazy(() => import('./overflow-menu'));

const useStyles = makeStyles({
  // On a low pane the header gives way: the tree or the findings keep their room, and the header scrolls.
  root: { position: 'relative', display: 'flex', flexDirection: 'column', minHeight: 0, backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  content: { display: 'flex', flexDirection: 'column', flexShrink: 1, minHeight: 0, overflowY: 'auto', rowGap: '8px', padding: '8px 12px', '& > *': { flexShrink: 0 }, '@media (max-height: 700px)': { rowGap: '4px', padding: '4px 12px' } },
  top: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  what: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  period: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  sheet: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  picker: { marginTop: '4px', minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  stats: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 12px', margin: 0, '@media (max-height: 700px)': { gap: '0 8px' } },
  stat: { display: 'flex', flexDirection: 'column-reverse', minWidth: 0, '@media (max-height: 700px)': { flexDirection: 'row-reverse', alignItems: 'baseline', columnGap: '3px' } },
  number: { margin: 0, fontSize: tokens.fontSizeBase400, '@media (max-height: 700px)': { fontSize: tokens.fontSizeBase200, lineHeight: '16px' }, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground1 },
  word: { fontSize: '11px', lineHeight: '14px', color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  headline: { display: 'flex', alignItems: 'center', columnGap: '6px', padding: '4px 4px 4px 8px', minHeight: '32px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusMedium, fontSize: '13px', lineHeight: '18px' },
  problem: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground3, '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  doubtful: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  fine: { color: tokens.colorNeutralForeground2, paddingInlineStart: 0, minHeight: '20px', paddingBlock: 0 },
  fineIcon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  sentence: { flexGrow: 1, minWidth: 0 },
  clamped: { overflowWrap: 'anywhere', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden' },
  doubt: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, display: 'flex', alignItems: 'center', columnGap: '6px' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginInline: '-4px' },
  tool: { minWidth: 0, flexShrink: 0, paddingInline: '5px', whiteSpace: 'nowrap' },
  undo: { display: 'flex', alignItems: 'center', columnGap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  work: { position: 'absolute', insetInline: 0, bottom: '-2px', zIndex: 1 },
});

interface HeaderProps {
  readonly state: SessionState;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly withoutOpd: number;
  readonly onShowWithoutOpd: () => void;
  readonly onShowErrors: () => void;
  readonly onShowUnread: () => void;
  readonly onFillTable: () => void;
  /** Absent where there is no sheet with anything on it. */
  readonly onMapping: (() => void) | undefined;
  /** Absent where no workbook was read. */
  readonly onProfil: (() => void) | undefined;
  /** Absent where no table is shown. */
  readonly onCompare?: (() => void) | undefined;
  /** Absent where no table is shown. */
  readonly onPictures?: (() => void) | undefined;
  readonly onAbout: () => void;
}

/** What the workbook is, its headline problem, and what can be done with it. */
export function Header({ state, counts, withoutOpd, onShowWithoutOpd, onShowErrors, onShowUnread, onFillTable, onMapping, onProfil, onCompare, onPictures, onAbout }: HeaderProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const shown = shownTable(state);
  const tables = state.workbook?.tables ?? [];
  const names = tableNames(tables, speaker);
  const busy = state.work !== null;
  const odd = state.workbook?.profil?.problems.length ?? 0;
  const doubts = shown ? [shown.table.confidence < sure ? speaker.say('pane.kurangYakin') : null, unreadColumnsOf(shown.table, speaker)].filter((said) => said !== null).join(' ') : '';
  const undoWords = state.undo ? speaker.say(sessionKey(state.undo.key), state.undo.params) : '';
  const place = [state.workbook?.name, shown && names.get(shown.id)].filter((name) => name).join(' › ');
  return (
    <header className={styles.root}>
      <div className={styles.content}>
      <div className={styles.top}>
        <div className={styles.what}>
          <h1 className={styles.title}>
            {shown ? speaker.say(`pane.jenis.${shown.table.kind}`) : speaker.say('common.produk')}
            {shown ? <span className={styles.period}> · {periodOf(shown.table, speaker)}</span> : null}
          </h1>
          {tables.length > 1 ? (
            <Select className={styles.picker} size="small" aria-label={speaker.say('pane.pilihLembar')} value={state.shownId ?? ''} onChange={(_, data) => session.show(data.value)}>
              {tables.map(({ id }) => (
                <option key={id} value={id}>{names.get(id)}</option>
              ))}
            </Select>
          ) : (
            <div className={styles.sheet} title={place}>{place}</div>
          )}
        </div>
        {/* Menus bring the positioning library with them, and are wanted after the first screen. */}
        <Suspense fallback={<MoreButton label={speaker.say('pane.menu')} />}>
          <OverflowMenu state={state} onMapping={onMapping} onProfil={onProfil} onCompare={onCompare} onPictures={onPictures} onAbout={onAbout} />
        </Suspense>
      </div>
      {shown ? (
        <>
          <Stats counts={countPlan(shown.view.plan)} speaker={speaker} />
          {doubts === '' ? null : (
            <div className={styles.doubt} data-doubt><SeverityIcon severity="peringatan" /><span className={mergeClasses(styles.sentence, styles.clamped)} title={doubts}>{doubts}</span><Button className={styles.tool} size="small" onClick={onMapping}>{speaker.say('mapping.buka')}</Button></div>
          )}
          {odd > 0 ? (
            <div className={styles.doubt}><SeverityIcon severity="peringatan" /><span className={styles.sentence}>{odd === 1 ? speaker.say('profil.janggal.kepala.satu') : speaker.say('profil.janggal.kepala', { count: odd })}</span><Button className={styles.tool} size="small" onClick={onProfil}>{speaker.say('profil.janggal.buka')}</Button></div>
          ) : null}
          <Headline
            summary={{ counts, withoutOpd, indikator: shown.view.plan.indikator.length, unread: shown.table.unread.length }}
            speaker={speaker}
            onShowWithoutOpd={onShowWithoutOpd}
            onShowErrors={onShowErrors}
            onShowUnread={onShowUnread}
          />
        </>
      ) : null}
      {shown ? (
        <div className={styles.tools} role="toolbar" aria-label={speaker.say('pane.alat')}>
          <Button className={styles.tool} size="small" appearance="subtle" icon={<ArrowSync20Regular />} disabledFocusable={busy} onClick={() => void session.check()}>{speaker.say('pane.periksa')}</Button>
          {state.marked ? (
            <Button className={styles.tool} size="small" appearance="subtle" icon={<Eraser20Regular />} disabledFocusable={busy} onClick={() => void session.clearMarks()}>{speaker.say('pane.hapusTanda')}</Button>
          ) : (
            <Button className={styles.tool} size="small" appearance="subtle" icon={<Highlight20Regular />} disabledFocusable={busy} onClick={() => void session.paintMarks()}>{speaker.say('pane.tandai')}</Button>
          )}
          <Button className={styles.tool} size="small" appearance="subtle" icon={<DocumentTable20Regular />} disabledFocusable={busy} onClick={onFillTable}>{speaker.say('pane.isiTabel')}</Button>
        </div>
      ) : null}
      {state.undo ? (
        <div className={styles.undo}>
          <span className={mergeClasses(styles.sentence, styles.clamped)} title={undoWords}>{undoWords}</span>
          <Button className={styles.tool} size="small" icon={<ArrowUndo20Regular />} disabledFocusable={busy} onClick={() => void session.undoLast()}>{speaker.say('pane.batalkan')}</Button>
        </div>
      ) : null}
      </div>
      {state.work && state.workbook ? (
        <ProgressBar
          className={styles.work}
          thickness="medium"
          shape="square"
          aria-label={speaker.say(`pane.kerja.${state.work.intent}`)}
          {...(state.work.progress === null ? {} : { value: state.work.progress })}
        />
      ) : null}
    </header>
  );
}

function Stats({ counts, speaker }: { readonly counts: ReturnType<typeof countPlan>; readonly speaker: Speaker }): JSX.Element {
  const styles = useStyles();
  const shown = [...levels, 'indikator' as const].filter((level) => counts[level] !== undefined);
  return (
    <dl className={styles.stats} aria-label={speaker.say('pane.ringkasan')}>
      {shown.map((level) => (
        <div key={level} className={styles.stat}>
          <dt className={styles.word} title={speaker.say(`common.${level}`)}>{speaker.say(`pane.stat.${level}`, { count: counts[level] ?? 0 })}</dt>
          <dd className={styles.number}>{printNumber(counts[level] ?? 0, speaker.language)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface HeadlineProps {
  readonly summary: SheetSummary;
  readonly speaker: Speaker;
  readonly onShowWithoutOpd: () => void;
  readonly onShowErrors: () => void;
  readonly onShowUnread: () => void;
}

function Headline({ summary, speaker, onShowWithoutOpd, onShowErrors, onShowUnread }: HeadlineProps): JSX.Element {
  const styles = useStyles();
  const { counts, withoutOpd, unread } = summary;
  switch (headlineOf(summary)) {
    case 'tanpa-opd':
      return (
        <div className={mergeClasses(styles.headline, styles.problem)}>
          <SeverityIcon severity="galat" />
          <strong className={styles.sentence}>{withoutOpd === 1 ? speaker.say('pane.opd.satu') : speaker.say('pane.opd.banyak', { count: withoutOpd })}</strong>
          <Button size="small" className={styles.tool} aria-label={speaker.say('pane.opd.lihatPenuh')} onClick={onShowWithoutOpd}>{speaker.say('pane.opd.lihat')}</Button>
        </div>
      );
    case 'galat':
      return (
        <div className={mergeClasses(styles.headline, styles.problem)}>
          <SeverityIcon severity="galat" />
          <strong className={styles.sentence}>{speaker.say('pane.galat.banyak', { count: counts.galat })}</strong>
          <Button size="small" className={styles.tool} aria-label={speaker.say('pane.galat.lihat')} onClick={onShowErrors}>{speaker.say('pane.opd.lihat')}</Button>
        </div>
      );
    case 'tidak-terbaca':
      return (
        <div className={mergeClasses(styles.headline, styles.doubtful)}>
          <SeverityIcon severity="peringatan" />
          <strong className={styles.sentence}>{speaker.say('pane.tidakTerbaca.banyak', { count: unread })}</strong>
          <Button size="small" className={styles.tool} aria-label={speaker.say('pane.tidakTerbaca.lihat')} onClick={onShowUnread}>{speaker.say('pane.opd.lihat')}</Button>
        </div>
      );
    case 'tanpa-indikator':
      return (
        <div className={mergeClasses(styles.headline, styles.doubtful)}>
          <SeverityIcon severity="peringatan" />
          <strong className={styles.sentence}>{speaker.say('pane.tanpaIndikator')}</strong>
        </div>
      );
    case 'beres':
      return (
        <div className={mergeClasses(styles.headline, styles.fine)}>
          <CheckmarkCircle16Filled className={styles.fineIcon} aria-hidden />
          <span className={styles.sentence}>{speaker.say('pane.beres.galat')}</span>
        </div>
      );
  }
}

function periodOf(reading: { readonly period: { readonly first: number; readonly last: number } | null; readonly plan: { readonly years: readonly number[] } }, speaker: Speaker): string {
  return reading.period
    ? speaker.say('pane.periode', { first: String(reading.period.first), last: String(reading.period.last) })
    : speaker.say('pane.tanpaPeriode', { first: String(reading.plan.years[0] ?? 1), last: String(reading.plan.years.at(-1) ?? 1) });
}
