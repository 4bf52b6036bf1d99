import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, useState, type JSX } from 'react';
import { otherSide } from '../../excel/compare/counterpart';
import type { SessionState, TablePicture } from '../../excel/session-state';
import { usePane } from '../context';
import { Choose } from './choose';
import { Result } from './result';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: { display: 'flex', alignItems: 'center', columnGap: '4px', padding: '6px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  gone: { margin: '12px 12px 0', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorStatusWarningForeground3 },
});

interface CompareScreenProps {
  readonly state: SessionState;
  readonly shown: TablePicture;
  readonly onClose: () => void;
}

/** Compares the shown table with another one of the workbook or of a file. */
export default function CompareScreen({ state, shown, onClose }: CompareScreenProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const [choosing, setChoosing] = useState(false);
  const tables = state.workbook?.tables ?? [];
  const busy = state.work !== null;
  const comparing = state.comparing?.tableId === shown.id ? state.comparing : null;
  const other = comparing && otherSide(comparing.other, tables);

  // Each of the screen's two faces replaces another one: without this, focus would fall back to the page.
  const face = comparing && other && !choosing ? 'hasil' : 'pilih';
  useEffect(() => heading.current?.focus(), [face]);

  return (
    <section className={styles.root} aria-label={speaker.say('compare.judul')}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={speaker.say('compare.kembali')} title={speaker.say('compare.kembali')} onClick={() => (choosing && other ? setChoosing(false) : onClose())} />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{speaker.say('compare.judul')}</h1>
      </div>
      {comparing && other && !choosing ? (
        <Result shown={shown} tables={tables} counterpart={comparing.other} other={other} busy={busy} onChoose={() => setChoosing(true)} onEnd={() => void session.endComparison()} />
      ) : (
        <>
          {comparing && !other ? <p role="status" className={styles.gone}>{speaker.say('compare.hilang')}</p> : null}
          <Choose
            shown={shown}
            tables={tables}
            busy={busy}
            onChosen={async (counterpart) => {
              await session.compareWith(counterpart);
              setChoosing(false);
            }}
          />
        </>
      )}
    </section>
  );
}
