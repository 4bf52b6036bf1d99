import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useMemo, useState, type JSX } from 'react';
import type { TablePicture } from '../../excel/session-state';
import { heatMapOf, heatMeasures, heatStep, heatTotals, type HeatMeasure } from '../../layouts/pictures';
import { printNumber } from '../../strings';
import { usePane } from '../context';
import { Centered } from '../parts/centered';
import { heatNote, heatWords } from './words';

const useStyles = makeStyles({
  form: { flexShrink: 0, padding: '8px 12px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  field: { display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  scroll: { flexGrow: 1, flexBasis: 0, minHeight: '160px', overflow: 'auto', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  table: { minWidth: '100%', borderCollapse: 'separate', borderSpacing: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', '& th, & td': { padding: '4px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, borderRight: `1px solid ${tokens.colorNeutralStroke3}` } },
  head: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2, fontWeight: tokens.fontWeightSemibold, textAlign: 'center', verticalAlign: 'bottom', minWidth: '44px' },
  corner: { left: 0, zIndex: 2, textAlign: 'left' },
  name: { position: 'sticky', left: 0, backgroundColor: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightRegular, textAlign: 'left', minWidth: '124px', maxWidth: '44vw', overflowWrap: 'anywhere' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground1 },
  total: { fontWeight: tokens.fontWeightSemibold },
  // The brand's blue, more of it the more there is; words on all of them keep a contrast over 4.5 in every theme.
  step0: { color: tokens.colorNeutralForeground3 },
  step1: { backgroundColor: 'rgba(64, 132, 214, 0.14)' },
  step2: { backgroundColor: 'rgba(64, 132, 214, 0.27)' },
  step3: { backgroundColor: 'rgba(64, 132, 214, 0.4)' },
  step4: { backgroundColor: 'rgba(64, 132, 214, 0.53)' },
  empty: { flexGrow: 1, overflowY: 'auto' },
  foot: { flexShrink: 0, padding: '8px 12px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column' },
});

interface HeatTabProps {
  readonly shown: TablePicture;
  readonly busy: boolean;
}

/** Who answers for how much of each misi. */
export function HeatTab({ shown, busy }: HeatTabProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const { view } = shown;
  const [measure, setMeasure] = useState<HeatMeasure>('indikator');
  const map = useMemo(() => heatMapOf(view, measure), [view, measure]);
  const words = heatWords(map, view, speaker);
  const note = heatNote(measure, view, speaker);
  const totals = heatTotals(map);
  const largest = Math.max(0, ...map.cells.flat());
  const isMoney = measure === 'pagu';
  // Rupiah have no place in a pane's columns; on the sheet they stand whole.
  const print = (value: number): string => printNumber(isMoney ? Math.round(value / 1e6) : value, speaker.language);
  const steps = [styles.step0, styles.step1, styles.step2, styles.step3, styles.step4];
  return (
    <>
      <div className={styles.form}>
        <label className={styles.field}>
          {speaker.say('pictures.ukur.pilih')}
          <Select size="small" value={measure} onChange={(_, data) => setMeasure(heatMeasures.find((one) => one === data.value) ?? 'indikator')}>
            {heatMeasures.map((one) => <option key={one} value={one}>{speaker.say(`pictures.ukur.${one}`)}</option>)}
          </Select>
        </label>
        {map.rows.length === 1 && map.rows[0]?.kind === 'tanpa' ? <p className={styles.about} role="status">{speaker.say('pictures.peta.belumAdaOpd')}</p> : null}
        <p className={styles.about}>{isMoney ? `${note} ${speaker.say('pictures.peta.juta')}` : note}</p>
      </div>
      {map.rows.length === 0 ? (
        <div className={styles.empty}><Centered icon={<TableRegular />} title={speaker.say(`pictures.peta.kosong.${measure}`)} /></div>
      ) : (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.title} lang="id">
          <table className={styles.table} aria-label={words.title}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(styles.head, styles.corner)}>{words.opd}</th>
                {map.columns.map((column, at) => <th key={column?.id ?? 'tanpa'} scope="col" className={styles.head} title={column?.title}>{words.column(column, at + 1)}</th>)}
                <th scope="col" className={styles.head}>{words.total}</th>
              </tr>
            </thead>
            <tbody>
              {map.rows.map((row, at) => (
                <tr key={row.kind === 'opd' ? row.name : row.kind}>
                  <th scope="row" className={styles.name}>{row.kind === 'opd' ? row.name : words.row(row)}</th>
                  {(map.cells[at] ?? []).map((value, column) => <td key={column} className={mergeClasses(styles.number, steps[heatStep(value, largest)])}>{print(value)}</td>)}
                  <td className={mergeClasses(styles.number, styles.total)}>{print(totals.rows[at] ?? 0)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row" className={mergeClasses(styles.name, styles.total)}>{words.total}</th>
                {totals.columns.map((value, column) => <td key={column} className={mergeClasses(styles.number, styles.total)}>{print(value)}</td>)}
                <td className={mergeClasses(styles.number, styles.total)}>{print(totals.all)}</td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
      <div className={styles.foot}>
        <Button appearance="primary" icon={<DocumentTable20Regular />} disabledFocusable={busy || map.rows.length === 0} onClick={() => void session.drawHeatMap(measure, words)}>{speaker.say('pictures.keLembar')}</Button>
      </div>
    </>
  );
}
