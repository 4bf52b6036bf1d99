import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type JSX } from 'react';
import { usePane } from '../context';
import type { Preview } from '../model/preview';
import { PreviewTable } from './preview-table';

const useStyles = makeStyles({
  // While choices are made further down, the table stays in view above them.
  root: { position: 'sticky', top: '-12px', zIndex: 1, flexShrink: 0, marginInline: '-12px', padding: '4px 12px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0 },
  toggle: {
    display: 'flex', alignItems: 'center', columnGap: '6px', width: '100%', margin: 0, padding: '4px 0', border: 'none', backgroundColor: 'transparent', color: 'inherit', cursor: 'pointer', textAlign: 'left',
    fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(90deg)' },
  content: { paddingBottom: '6px' },
  late: { opacity: 0.6 },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface PreviewPanelProps {
  /** Null where the layout cannot draw this plan. */
  readonly rows: Preview | null;
  /** Whether it lags behind what was typed. */
  readonly late: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** The table that is being chosen, over its choices; closed it leaves them all the room there is. */
export function PreviewPanel({ rows, late, open, onToggle }: PreviewPanelProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const content = useId();
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>
        <button type="button" className={styles.toggle} aria-expanded={open} aria-controls={content} onClick={() => onToggle(!open)}>
          <ChevronRight16Regular className={mergeClasses(styles.arrow, open && styles.turned)} aria-hidden />
          {speaker.say('paneTables.isi.pratinjau')}
        </button>
      </h2>
      <div id={content} hidden={!open} className={mergeClasses(styles.content, late && styles.late)}>
        {!open ? null : rows ? <PreviewTable preview={rows} speaker={speaker} low /> : <p className={styles.about}>{speaker.say('paneTables.isi.gagal')}</p>}
      </div>
    </div>
  );
}
