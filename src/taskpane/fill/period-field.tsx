import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Period } from '../../plan';
import { usePane } from '../context';
import { formOfPeriod, mostYears, ownPeriod, samePeriod, type PeriodFault, type PeriodForm } from '../model/choice-form';
import { ChoiceField, type Option } from './choice-fields';

const useStyles = makeStyles({
  years: { display: 'flex', alignItems: 'center', columnGap: '8px', marginTop: '6px' },
  year: { width: '84px', minWidth: 0 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

interface PeriodFieldProps {
  readonly label: string;
  /** What stands for all years. */
  readonly all: string;
  readonly value: PeriodForm;
  /** The years that all of them are: what a period of her own begins with. Null where nobody says. */
  readonly present: Period | null;
  readonly offered: readonly Period[];
  readonly fault: PeriodFault | null;
  readonly warning: string | null;
  readonly onChange: (value: PeriodForm) => void;
}

/** All years, one of the periods that are offered, or two years of the planner's own. */
export function PeriodField({ label, all, value, present, offered, fault, warning, onChange }: PeriodFieldProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  // A period that is being typed stays in its fields, also where it happens to be an offered one.
  const at = value.way === 'antara' ? offered.findIndex((period) => samePeriod(period, { first: Number(value.first), last: Number(value.last) })) : -1;
  const chosen = value.way === 'semua' ? 'semua' : at >= 0 ? String(at) : 'sendiri';
  const type = (part: Partial<PeriodForm>): void => onChange({ ...value, way: 'ketik', ...part });
  const options: Option<string>[] = [
    { value: 'semua', words: all },
    ...offered.map(({ first, last }, index) => ({ value: String(index), words: first === last ? String(first) : speaker.say('choices.tahun.antara', { antara: `${first}–${last}`, jumlah: last - first + 1 }) })),
    { value: 'sendiri', words: speaker.say('choices.tahun.sendiri') },
  ];
  const choose = (wanted: string): void => {
    const period = offered[Number(wanted)];
    if (wanted === 'semua') onChange(formOfPeriod(null));
    else if (wanted === 'sendiri') onChange(ownPeriod(value, present));
    else if (period) onChange(formOfPeriod(period));
  };
  // Fields that nothing was typed into yet are no mistake.
  const told = value.first === '' && value.last === '' ? null : fault;
  return (
    <ChoiceField label={label} value={chosen} options={options} onChange={choose} warning={fault === null ? warning : null}>
      {chosen !== 'sendiri' ? null : (
        <Field {...(told === null ? {} : { validationMessage: speaker.say(`choices.tahun.${told}`, { jumlah: mostYears }) })}>
          <div className={styles.years} role="group" aria-label={label}>
            <Input className={styles.year} inputMode="numeric" maxLength={4} aria-label={speaker.say('choices.tahun.awal')} value={value.first} onChange={(_, data) => type({ first: data.value })} />
            <span className={styles.small}>{speaker.say('choices.tahun.sampai')}</span>
            <Input className={styles.year} inputMode="numeric" maxLength={4} aria-label={speaker.say('choices.tahun.akhir')} value={value.last} onChange={(_, data) => type({ last: data.value })} />
          </div>
        </Field>
      )}
    </ChoiceField>
  );
}
