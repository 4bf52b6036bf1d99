import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { JSX } from 'react';
import { otherSide } from '../../excel/compare/counterpart';
import type { SessionState, TablePicture } from '../../excel/session-state';
import { usePane } from '../context';

const useStyles = makeStyles({
  root: { flexShrink: 0, display: 'flex', alignItems: 'center', columnGap: '4px', padding: '4px 8px 4px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  words: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' },
  tool: { minWidth: 0, flexShrink: 0, paddingInline: '6px' },
});

/** Says that findings count what another document says differently, as long as they do. Nothing where the table is not being compared. */
export function ComparingBar({ state, shown, onShow }: { readonly state: SessionState; readonly shown: TablePicture; readonly onShow: () => void }): JSX.Element | null {
  const styles = useStyles();
  const { session, speaker } = usePane();
  if (state.comparing?.tableId !== shown.id) return null;
  const other = otherSide(state.comparing.other, state.workbook?.tables ?? []);
  const different = shown.outcome.findings.filter(({ rule }) => rule === 'beda-antar-dokumen').length;
  return (
    <div className={styles.root}>
      <span className={styles.words}>{other ? speaker.say('compare.aktif', { dokumen: other.name, berbeda: different }) : speaker.say('compare.hilang')}</span>
      {other ? <Button className={styles.tool} size="small" aria-label={speaker.say('compare.lihat.penuh')} onClick={onShow}>{speaker.say('compare.lihat')}</Button> : null}
      <Button className={styles.tool} size="small" appearance="subtle" title={speaker.say('compare.akhiri')} aria-label={speaker.say('compare.akhiri')} icon={<Dismiss16Regular />} disabledFocusable={state.work !== null} onClick={() => void session.endComparison()} />
    </div>
  );
}
