import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { columnReason, type Reading } from '../../matrix';
import { reasonSentence, type Speaker } from '../../strings';
import { columnName } from '../model/address';
import { useName } from './uses';

const useStyles = makeStyles({
  root: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, paddingBlock: '4px', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: '4px 0 0', paddingInlineStart: '18px', overflowWrap: 'anywhere' },
});

/** Says why a sheet is read as it is: what speaks for and against it, and for each column by what it was told. */
export function WhyColumns({ reading, speaker }: { readonly reading: Reading; readonly speaker: Speaker }): JSX.Element {
  const styles = useStyles();
  return (
    <details className={styles.root} data-why>
      <summary className={styles.summary}>{speaker.say('columns.mengapa')} {speaker.say('columns.yakin', { percent: Math.round(reading.confidence * 100) })}</summary>
      <ul className={styles.list}>
        {reading.reasons.map((reason) => <li key={`${reason.key} ${JSON.stringify(reason.params)}`}>{reasonSentence(reason, speaker)}</li>)}
      </ul>
      <ul className={styles.list}>
        {columnLines(reading, speaker).map(({ column, line }) => <li key={column}>{line}</li>)}
      </ul>
    </details>
  );
}

/** A line for each column that is read, and each that holds something and is not, from left to right. */
export function columnLines(reading: Reading, speaker: Speaker): readonly { readonly column: number; readonly line: string }[] {
  const read = reading.columns.map((one) => ({
    column: one.column,
    line: speaker.say('columns.mengapa.kolom', { huruf: columnName(one.column), isi: useName(one, speaker), sebab: speaker.say(`columns.sebab.${columnReason(one, reading)}`) }),
  }));
  const left = reading.unreadColumns.map(({ column, why }) => ({
    column,
    line: speaker.say('columns.mengapa.takDibaca', { huruf: columnName(column), sebab: speaker.say(`columns.takDibaca.${why}`) }),
  }));
  return [...read, ...left].sort((a, b) => a.column - b.column);
}
