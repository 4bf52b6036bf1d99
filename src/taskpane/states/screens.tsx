import { Button, makeStyles, ProgressBar, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { DocumentDismissRegular } from '@fluentui/react-icons/svg/document-dismiss';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { SparkleRegular } from '@fluentui/react-icons/svg/sparkle';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { JSX } from 'react';
import type { SessionState } from '../../excel/session-state';
import type { Failure } from '../../excel/host/failure';
import type { Speaker } from '../../strings';
import { usePane } from '../context';
import { Centered } from '../parts/centered';

const useStyles = makeStyles({
  opening: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '16px 12px' },
  cancel: { alignSelf: 'start' },
  say: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', columnGap: '8px', alignItems: 'center' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  sheets: { listStyleType: 'none', width: '100%', margin: '4px 0 0', padding: 0, textAlign: 'start', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  sheet: { padding: '8px 12px', ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  show: { marginTop: '4px' },
  name: { fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  ways: { margin: '8px 0 0', padding: 0, listStyleType: 'none', textAlign: 'start', display: 'flex', flexDirection: 'column', rowGap: '12px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground1 },
});

/** While the workbook is read: the shape of what comes. */
export function Opening({ speaker, progress, onCancel }: { readonly speaker: Speaker; readonly progress: number | null; readonly onCancel?: (() => void) | undefined }): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.opening} aria-busy="true">
      <p className={styles.say} role="status">{speaker.say('pane.kerja.buka')}</p>
      <ProgressBar aria-label={speaker.say('pane.kerja.buka')} {...(progress === null ? {} : { value: progress })} />
      {onCancel ? <Button className={styles.cancel} size="small" onClick={onCancel}>{speaker.say('pane.hentikan')}</Button> : null}
      <Skeleton aria-hidden>
        <div className={styles.opening} style={{ padding: '8px 0' }}>
          <SkeletonItem size={24} style={{ width: '55%' }} />
          <SkeletonItem size={40} />
          {[85, 70, 78, 64, 80, 58].map((width, index) => (
            <div key={width} className={styles.line} style={{ paddingInlineStart: (index % 3) * 12 }}>
              <SkeletonItem shape="circle" size={16} />
              <SkeletonItem size={16} style={{ width: `${width}%` }} />
            </div>
          ))}
        </div>
      </Skeleton>
    </div>
  );
}

export function Failed({ failure, onRetry }: { readonly failure: Failure | null; readonly onRetry: () => void }): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  return (
    <Centered icon={<ErrorCircleRegular />} title={speaker.say('pane.gagal.judul')} text={speaker.say(`pane.gagal.${failure?.kind ?? 'host'}`)}>
      <Button appearance="primary" onClick={onRetry}>{speaker.say('pane.cobaLagi')}</Button>
      {failure && failure.code !== '' ? <span className={styles.small}>{speaker.say('pane.gagal.kode', { code: failure.code })}</span> : null}
    </Centered>
  );
}

/** The planner stopped the first reading. */
export function Stopped({ onRetry }: { readonly onRetry: () => void }): JSX.Element {
  const { speaker } = usePane();
  return (
    <Centered icon={<TableSearchRegular />} title={speaker.say('pane.terhenti.judul')}>
      <Button appearance="primary" onClick={onRetry}>{speaker.say('pane.cobaLagi')}</Button>
    </Centered>
  );
}

/** Nothing in the workbook yet: a way to see what Kaskade does. */
export function EmptyWorkbook({ busy }: { readonly busy: boolean }): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  return (
    <Centered icon={<SparkleRegular />} title={speaker.say('pane.kosong.judul')} text={speaker.say('pane.kosong.isi')}>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void session.placeSample()}>{speaker.say('pane.kosong.contoh')}</Button>
      <span className={styles.small}>{speaker.say('pane.kosong.contoh.isi')}</span>
    </Centered>
  );
}

/** Sheets there are, but none that we can read: each with its reason. */
export function NothingReadable({ state, onMapping }: { readonly state: SessionState; readonly onMapping: (sheetId: string) => void }): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  return (
    <Centered icon={<TableSearchRegular />} title={speaker.say('pane.takTerbaca.judul')} text={speaker.say('pane.takTerbaca.isi')}>
      <ul className={styles.sheets} aria-label={speaker.say('pane.takTerbaca.lembar')}>
        {(state.workbook?.unread ?? []).map(({ id, name, refused }) => (
          <li key={id} className={styles.sheet}>
            <div className={styles.name}>{name}</div>
            <div className={styles.small}>{speaker.say(`pane.takTerbaca.${refused}`)}</div>
            {refused === 'tanpa-kepala' || refused === 'daftar' ? (
              <Button size="small" className={styles.show} aria-label={speaker.say('mapping.tunjuk.lembar', { lembar: `“${name}”` })} onClick={() => onMapping(id)}>{speaker.say('mapping.tunjuk')}</Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Button disabledFocusable={state.work !== null} onClick={() => void session.check()}>{speaker.say('pane.periksa')}</Button>
    </Centered>
  );
}

/** The page without Excel around it. */
export function OutsideExcel({ speaker }: { readonly speaker: Speaker }): JSX.Element {
  const styles = useStyles();
  return (
    <main>
      <Centered first icon={<DocumentDismissRegular />} title={speaker.say('pane.luar.judul')} text={speaker.say('pane.luar.isi')}>
        <ul className={styles.ways}>
          <li>{speaker.say('pane.luar.desktop')}</li>
          <li>{speaker.say('pane.luar.web')}</li>
          <li>{speaker.say('pane.luar.bangkuKerja')}</li>
        </ul>
      </Centered>
    </main>
  );
}

/** An Excel below the floor. */
export function TooOld({ speaker, missing }: { readonly speaker: Speaker; readonly missing: readonly string[] }): JSX.Element {
  const styles = useStyles();
  return (
    <main>
      <Centered first icon={<ErrorCircleRegular />} title={speaker.say('pane.tua.judul')} text={speaker.say('pane.tua.isi')}>
        <span className={styles.small}>{speaker.say('pane.tua.kurang', { missing: missing.join(', ') })}</span>
      </Centered>
    </main>
  );
}

/** A fault in the pane itself. */
export function Broken({ speaker, error }: { readonly speaker: Speaker; readonly error: unknown }): JSX.Element {
  const styles = useStyles();
  return (
    <main>
      <Centered first icon={<ErrorCircleRegular />} title={speaker.say('pane.pecah.judul')} text={speaker.say('pane.pecah.isi')}>
        <Button appearance="primary" onClick={() => location.reload()}>{speaker.say('pane.pecah.muatUlang')}</Button>
        <span className={styles.small}>{error instanceof Error ? error.message : ''}</span>
      </Centered>
    </main>
  );
}
