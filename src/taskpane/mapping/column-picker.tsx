import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { JSX } from 'react';
import type { ColumnUse, SheetMapping } from '../../matrix';
import { levels, yearlyFields, type Field, type FieldRef } from '../../plan';
import { nameOf, type Speaker } from '../../strings';
import { columnName } from '../model/address';
import { fieldGroups } from './field-groups';
import { headName, fieldUse, withLevel, withYear } from './uses';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '4px', width: '116px' },
  letter: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '4px', minHeight: '16px', fontSize: '11px', lineHeight: '14px', fontWeight: tokens.fontWeightSemibold },
  doubt: { display: 'inline-flex', alignItems: 'center', columnGap: '2px', fontWeight: tokens.fontWeightRegular },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis', fontWeight: tokens.fontWeightSemibold } },
});

interface ColumnPickerProps {
  readonly column: ColumnUse;
  readonly mapping: SheetMapping;
  readonly years: readonly number[];
  /** Other readings that its words allow. */
  readonly suggestions: readonly FieldRef[];
  readonly isDoubtful: boolean;
  readonly speaker: Speaker;
  readonly onPick: (use: FieldRef | null) => void;
}

/** Says what one column holds: a field, and where it needs them a year or a level. */
export function ColumnPicker({ column, mapping, years, suggestions, isDoubtful, speaker, onPick }: ColumnPickerProps): JSX.Element {
  const styles = useStyles();
  const { use } = column;
  const letters = columnName(column.column);
  const label = column.header === '' ? speaker.say('mapping.isi.tanpaKepala', { huruf: letters }) : speaker.say('mapping.isi', { huruf: letters, kepala: `“${column.header}”` });
  const option = (field: Field): JSX.Element => <option key={field} value={field}>{headName(field, speaker.language)}</option>;
  const suggested = [...new Set(suggestions.map(({ field }) => field))].filter((field) => field !== use?.field);
  return (
    <div className={styles.root}>
      <span className={styles.letter}>
        <span aria-hidden>{letters}</span>
        {isDoubtful ? <span className={styles.doubt}><Warning16Regular aria-hidden />{speaker.say('mapping.periksa')}</span> : null}
      </span>
      <Select
        className={styles.select}
        size="small"
        aria-label={label}
        data-column={letters}
        value={use?.field ?? ''}
        onChange={(_, data) => {
          const field = fieldGroups.flatMap(([, fields]) => fields).find((one) => one === data.value);
          onPick(field ? fieldUse(field, mapping, column.column) : null);
        }}
      >
        <option value="">{speaker.say('mapping.abaikan')}</option>
        {suggested.length > 0 ? <optgroup label={speaker.say('mapping.saran')}>{suggested.map(option)}</optgroup> : null}
        {fieldGroups.map(([group, fields]) => (
          <optgroup key={group} label={speaker.say(`mapping.kelompok.${group}`)}>{fields.filter((field) => !suggested.includes(field)).map(option)}</optgroup>
        ))}
      </Select>
      {use && yearlyFields.has(use.field) ? (
        <Select className={styles.select} size="small" aria-label={speaker.say('mapping.tahun', { huruf: letters })} value={String(use.year ?? '')} onChange={(_, data) => onPick(withYear(use, data.value === '' ? null : Number(data.value)))}>
          <option value="">{speaker.say('mapping.tahun.tanpa')}</option>
          {(use.year === undefined || years.includes(use.year) ? years : [use.year, ...years]).map((year) => (
            <option key={year} value={year}>{year >= 1900 ? String(year) : speaker.say('mapping.tahun.ke', { ke: year })}</option>
          ))}
        </Select>
      ) : null}
      {use && (use.field === 'uraian' || use.field === 'indikator') ? (
        <Select className={styles.select} size="small" aria-label={speaker.say('mapping.tingkat', { huruf: letters })} value={use.level ?? ''} onChange={(_, data) => onPick(withLevel(use, data.value))}>
          <option value="">{speaker.say(use.field === 'uraian' ? 'mapping.tingkat.uraian' : 'mapping.tingkat.indikator')}</option>
          {levels.map((level) => <option key={level} value={level}>{speaker.language === 'kunci' ? level : nameOf(level, speaker.language)}</option>)}
        </Select>
      ) : null}
    </div>
  );
}
