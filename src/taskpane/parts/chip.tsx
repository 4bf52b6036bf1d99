import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex', alignItems: 'center', columnGap: '4px', height: '26px', paddingInline: '6px',
    borderRadius: tokens.borderRadiusCircular, border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: '16px', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default', backgroundColor: tokens.colorNeutralBackground1 },
  },
  on: {
    backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

interface ChipProps {
  readonly on: boolean;
  readonly onToggle: () => void;
  /** Spoken and shown on hover where the chip itself is only a sign and a number. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** A filter that is on or off. */
export function Chip({ on, onToggle, label, disabled = false, children }: ChipProps): JSX.Element {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.chip, on && styles.on)} aria-pressed={on} aria-label={label} title={label} disabled={disabled} onClick={onToggle}>
      {children}
    </button>
  );
}
