import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Filled } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { JSX } from 'react';
import type { Severity } from '../../rules/rule';

const icons = { galat: ErrorCircle16Filled, peringatan: Warning16Filled, saran: Lightbulb16Filled };

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'block', width: '14px', height: '14px' },
  galat: { color: tokens.colorStatusDangerForeground1 },
  peringatan: { color: tokens.colorStatusWarningForeground3 },
  saran: { color: tokens.colorBrandForeground1 },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: '2px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** Shape and colour of a severity; the words stand beside it or in a label. */
export function SeverityIcon({ severity, className }: { readonly severity: Severity; readonly className?: string }): JSX.Element {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity], className)} />;
}

/** A small count with its severity's sign, spoken as `label`. */
export function SeverityCount({ severity, count, label }: { readonly severity: Severity; readonly count: number; readonly label: string }): JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.count} title={label}>
      <SeverityIcon severity={severity} />
      <span aria-hidden>{count}</span>
    </span>
  );
}
