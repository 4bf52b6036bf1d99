import { Button, Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DataLine20Regular, DataLineRegular } from '@fluentui/react-icons/svg/data-line';
import { useMemo, useState, type JSX } from 'react';
import { mostCharts } from '../../excel/pictures/limits';
import type { TablePicture } from '../../excel/session-state';
import { oneLine, trajectoriesOf, type Trajectory } from '../../layouts/pictures';
import type { IndikatorId, ItemId } from '../../plan';
import { usePane } from '../context';
import { Centered } from '../parts/centered';
import { itemName, trajectoryWords } from './words';

const useStyles = makeStyles({
  form: { flexShrink: 0, padding: '8px 12px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  field: { display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  list: { flexGrow: 1, flexBasis: 0, minHeight: '160px', overflowY: 'auto', padding: '4px 8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  box: { flexGrow: 1, minWidth: 0, '& label': { fontSize: tokens.fontSizeBase200, lineHeight: '16px', overflowWrap: 'anywhere' } },
  spark: { flexShrink: 0, width: '64px', height: '28px', overflow: 'visible' },
  left: { margin: '10px 4px 4px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', fontWeight: tokens.fontWeightSemibold },
  leftLine: { margin: '2px 4px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  foot: { flexShrink: 0, padding: '8px 12px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column', rowGap: '6px' },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

interface ChartTabProps {
  readonly shown: TablePicture;
  readonly busy: boolean;
}

/** Chooses the indicators whose way through the years is drawn as charts of Excel's own. */
export function ChartTab({ shown, busy }: ChartTabProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const { view } = shown;
  const owners = useMemo(() => view.plan.items.filter(({ id }) => view.indikatorOf(id).length > 0), [view]);
  const [wanted, setWanted] = useState<ItemId | null>(owners.find(({ level }) => level === 'sasaran')?.id ?? owners[0]?.id ?? null);
  const owner = owners.find(({ id }) => id === wanted)?.id ?? owners[0]?.id ?? null;
  const [off, setOff] = useState<ReadonlySet<IndikatorId>>(new Set());
  const { drawn, left } = useMemo(() => trajectoriesOf(view.indikatorOf(owner), view.plan.years), [view, owner]);
  const chosen = drawn.filter(({ id }) => !off.has(id));
  const words = trajectoryWords(left, view, speaker);
  const toggle = (ids: readonly IndikatorId[], on: boolean): void => setOff((now) => new Set(on ? [...now].filter((id) => !ids.includes(id)) : [...now, ...ids]));

  return (
    <>
      {owners.length === 0 ? null : (
        <div className={styles.form}>
          <label className={styles.field}>
            {speaker.say('pictures.grafik.dari')}
            <Select size="small" value={owner ?? ''} onChange={(_, data) => setWanted(data.value)}>
              {owners.map((item) => <option key={item.id} value={item.id}>{`${itemName(item, speaker)} · ${oneLine(item.title)}`}</option>)}
            </Select>
          </label>
          {drawn.length === 0 ? null : <Checkbox checked={chosen.length === drawn.length ? true : chosen.length === 0 ? false : 'mixed'} label={speaker.say('pictures.grafik.semua')} onChange={(_, data) => toggle(drawn.map(({ id }) => id), data.checked === true)} />}
        </div>
      )}
      <div className={styles.list} role="group" aria-label={speaker.say('pictures.grafik.daftar')}>
        {drawn.map((line) => (
          <div key={line.id} className={styles.line}>
            <Checkbox className={styles.box} checked={!off.has(line.id)} label={words.chart(line)} onChange={(_, data) => toggle([line.id], data.checked === true)} />
            <Spark line={line} className={styles.spark} />
          </div>
        ))}
        {owners.length > 0 ? null : <Centered icon={<DataLineRegular />} title={speaker.say('pictures.grafik.tanpaIndikator')} />}
        {left.length === 0 ? null : (
          <>
            <h2 className={styles.left}>{speaker.say('pictures.grafik.tidak')}</h2>
            {left.map(({ id, name, why }) => <p key={id} className={styles.leftLine}>{speaker.say('pictures.grafik.lewat', { nama: name, sebab: speaker.say(`pictures.grafik.${why}`) })}</p>)}
          </>
        )}
      </div>
      <div className={styles.foot}>
        {chosen.length > mostCharts ? <p className={styles.about} role="status">{speaker.say('pictures.grafik.batas', { batas: mostCharts })}</p> : null}
        <Button appearance="primary" icon={<DataLine20Regular />} disabledFocusable={busy || chosen.length === 0 || chosen.length > mostCharts} onClick={() => void session.drawTrajectories([...chosen.map(({ id }) => id), ...left.map(({ id }) => id)], (out) => trajectoryWords(out, view, speaker))}>
          {chosen.length === 0 ? speaker.say('pictures.grafik.buat.kosong') : speaker.say('pictures.grafik.buat', { jumlah: chosen.length })}
        </Button>
      </div>
    </>
  );
}

/** The way in small: years across, the lines between what is known. */
function Spark({ line, className }: { readonly line: Trajectory; readonly className: string }): JSX.Element {
  const values = line.points.flatMap(({ low, high }) => (low === null || high === null ? [] : [low, high]));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (at: number): number => 2 + (at * 60) / Math.max(1, line.points.length - 1);
  const y = (value: number): number => (most === least ? 14 : 25 - ((value - least) * 22) / (most - least));
  const path = (end: 'low' | 'high'): string => line.points.flatMap((point, at) => (point[end] === null ? [] : [`${x(at)},${y(point[end])}`])).join(' ');
  return (
    <svg className={className} viewBox="0 0 64 28" aria-hidden>
      {(line.hasRange ? (['low', 'high'] as const) : (['low'] as const)).map((end) => (
        <polyline key={end} points={path(end)} fill="none" style={{ stroke: tokens.colorBrandStroke1 }} strokeWidth={1.5} strokeLinejoin="round" />
      ))}
      {line.points.map(({ high }, at) => (high === null ? null : <circle key={at} cx={x(at)} cy={y(high)} r={1.75} style={{ fill: tokens.colorBrandStroke1 }} />))}
    </svg>
  );
}
