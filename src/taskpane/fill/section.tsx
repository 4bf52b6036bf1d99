import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  summary: {
    display: 'flex', alignItems: 'flex-start', columnGap: '6px', paddingBlock: '8px', cursor: 'pointer', listStyleType: 'none', borderRadius: tokens.borderRadiusMedium,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  arrow: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(90deg)' },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  digest: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '4px 0 12px', minWidth: 0 },
});

interface SectionProps {
  readonly title: string;
  /** What is chosen here, seen while the section is closed. */
  readonly digest: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A part of the form that opens and closes; what it holds is made only while it is open. */
export function Section({ title, digest, open, onToggle, children }: SectionProps): JSX.Element {
  const styles = useStyles();
  return (
    <details className={styles.root} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRight16Regular className={mergeClasses(styles.arrow, open && styles.turned)} aria-hidden />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {open || digest === '' ? null : <span className={styles.digest}>{digest}</span>}
        </span>
      </summary>
      {open ? <div className={styles.content}>{children}</div> : null}
    </details>
  );
}
