import { Button, makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, type JSX } from 'react';
import type { SessionState } from '../../excel/session-state';
import { sessionKey, usePane } from '../context';
import { DrawingBar } from './drawing-bar';

const intents = { done: 'success', refused: 'warning', failed: 'error' } as const;

/** Time that "done" stays; what was refused or failed stays until dismissed. */
const doneStays = 8000;

const useStyles = makeStyles({
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  // The bar's only action stands beside the sentence; the empty row for further ones is left out.
  bar: { flexShrink: 0, borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0, paddingInline: '12px 4px', paddingTop: '8px', paddingBottom: '8px', alignItems: 'start', '& .fui-MessageBarBody': { fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere', paddingBlock: '1px', minWidth: 0 }, '& .fui-MessageBarActions, & .fui-MessageBar__bottomReflowSpacer': { display: 'none' } },
  words: { overflowWrap: 'anywhere' },
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden' },
});

/** Longer than any sentence of ours: then a name from the sheet makes it so. */
const overlong = 260;

/** The session's last sentence, seen and spoken. The live regions stand from the start: a region that comes with its words is not read. */
export function NoticeBar({ state }: { readonly state: SessionState }): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const { notice, work } = state;
  const sentence = notice ? speaker.say(sessionKey(notice.key), notice.params) : '';
  const doing = work ? speaker.say(`pane.kerja.${work.intent}`) : '';

  const done = notice?.kind === 'done';
  const serial = notice?.serial;
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => session.dismissNotice(), doneStays);
    return () => clearTimeout(timer);
  }, [done, serial, session]);

  return (
    <>
      <div role="status" aria-live="polite" className={styles.spoken}>{notice?.kind === 'failed' ? doing : doing || sentence}</div>
      <div role="alert" className={styles.spoken}>{notice?.kind === 'failed' ? sentence : ''}</div>
      {work?.blocks ? <DrawingBar work={work} blocks={work.blocks} /> : null}
      {notice ? (
        <MessageBar key={notice.serial} className={styles.bar} intent={intents[notice.kind]} layout="multiline">
          <MessageBarBody><span className={mergeClasses(styles.words, sentence.length > overlong && styles.clamped)} title={sentence.length > overlong ? sentence : undefined}>{sentence}</span></MessageBarBody>
          <MessageBarActions
            containerAction={<Button size="small" appearance="transparent" icon={<Dismiss20Regular />} aria-label={speaker.say('pane.tutupPesan')} onClick={() => session.dismissNotice()} />}
          />
        </MessageBar>
      ) : null}
    </>
  );
}
