import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Work } from '../../excel/session-state';
import { usePane } from '../context';

const useStyles = makeStyles({
  bar: { flexShrink: 0, display: 'flex', alignItems: 'center', columnGap: '8px', paddingInline: '12px 8px', paddingBlock: '6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: '13px', lineHeight: '18px', backgroundColor: tokens.colorNeutralBackground2 },
  words: { flexGrow: 1, minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

/** How far a drawing has come, and the way to call it off. What it says is spoken by the notice bar's live region. */
export function DrawingBar({ work, blocks }: { readonly work: Work; readonly blocks: NonNullable<Work['blocks']> }): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const [calledOff, setCalledOff] = useState(false);
  const cancel = (): void => {
    setCalledOff(true);
    session.cancel();
  };
  return (
    <div className={styles.bar}>
      <span className={styles.words}>
        {speaker.say(calledOff ? 'pane.kerja.membatalkan' : `pane.kerja.${work.intent}`)}
        {blocks.of > 1 && !calledOff ? ` ${speaker.say('pane.kerja.bagian', { done: Math.min(blocks.done + 1, blocks.of), of: blocks.of })}` : null}
      </span>
      <Button size="small" disabledFocusable={calledOff} onClick={cancel}>{speaker.say('pane.kerja.batal')}</Button>
    </div>
  );
}
