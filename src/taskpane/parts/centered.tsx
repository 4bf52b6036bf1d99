import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', textAlign: 'center', rowGap: '8px', padding: '32px 20px', maxWidth: '420px', marginInline: 'auto', overflowWrap: 'anywhere' },
  icon: { color: tokens.colorNeutralForeground3, display: 'flex', fontSize: '40px', marginBottom: '4px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
  more: { display: 'flex', flexDirection: 'column', alignItems: 'center', rowGap: '8px', marginTop: '8px', width: '100%' },
});

interface CenteredProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text?: string | undefined;
  /** Where no other heading stands above it. */
  readonly first?: boolean;
  readonly children?: ReactNode;
}

/** A state that fills the screen or a panel: a sign, a sentence, what to do. */
export function Centered({ icon, title, text, first = false, children }: CenteredProps): JSX.Element {
  const styles = useStyles();
  const Title = first ? 'h1' : 'h2';
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden>{icon}</span>
      <Title className={styles.title}>{title}</Title>
      {text === undefined ? null : <p className={styles.text}>{text}</p>}
      {children ? <div className={styles.more}>{children}</div> : null}
    </div>
  );
}
