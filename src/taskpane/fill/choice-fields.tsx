import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: '100%' },
  lines: { minHeight: '0', maxHeight: 'none', height: 'auto' },
  select: { minWidth: 0, width: '100%', '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  whole: { marginTop: '4px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Small letters that a closed list shows beside its arrow in the narrowest pane; a capital takes more. */
const roomy = 31;
const takes = (words: string): number => [...words].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? 1.35 : 1), 0);

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Small letters that a line of an area shows in the narrowest pane. */
const letters = 40;

/** Words that are one line of the table, over as many lines of the pane as they take. */
export function WordsArea({ label, value, onChange }: WordsProps): JSX.Element {
  const styles = useStyles();
  return (
    <Textarea
      className={styles.narrow} size="small" resize="none" rows={Math.min(5, Math.max(1, Math.ceil(takes(value) / letters)))} textarea={{ className: styles.lines }}
      aria-label={label} value={value} onChange={(_, data) => onChange(data.value.replace(/\s*[\r\n]+\s*/g, ' '))}
    />
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly example?: string;
  readonly onChange: (value: string) => void;
}

/** A line of text with its label above. */
export function TextField({ label, value, example, onChange }: TextFieldProps): JSX.Element {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input className={styles.narrow} input={{ className: styles.narrow }} value={value} {...(example === undefined ? {} : { placeholder: example })} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

export interface Option<T extends string> {
  readonly value: T;
  readonly words: string;
}

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  /** What is wrong with the choice; null where nothing is. */
  readonly fault?: string | null;
  readonly warning?: string | null;
  readonly children?: ReactNode;
}

/** One of several ways, in a native list. What is too long for the closed list is said whole below it. */
export function ChoiceField<T extends string>({ label, value, options, onChange, fault = null, warning = null, children }: ChoiceFieldProps<T>): JSX.Element {
  const styles = useStyles();
  const chosen = options.find((option) => option.value === value);
  const said = fault !== null ? { validationState: 'error' as const, validationMessage: fault } : warning !== null ? { validationState: 'warning' as const, validationMessage: warning } : {};
  return (
    <div className={styles.narrow}>
      <Field label={label} {...said}>
        <Select
          className={styles.select}
          value={value}
          onChange={(_, data) => {
            const wanted = options.find((option) => option.value === data.value);
            if (wanted) onChange(wanted.value);
          }}
        >
          {options.map((option) => <option key={option.value} value={option.value}>{option.words}</option>)}
        </Select>
      </Field>
      {chosen && takes(chosen.words) > roomy ? <div className={styles.whole} aria-hidden>{chosen.words}</div> : null}
      {children}
    </div>
  );
}
