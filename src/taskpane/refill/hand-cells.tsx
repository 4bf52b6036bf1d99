import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RefillCell } from '../../excel/refill/refill';
import type { Way } from '../../layouts/refill';
import { usePane } from '../context';
import { cellName, heldWords } from '../model/refill-words';
import { StandingPlaces } from './stands';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  all: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBottom: '8px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: '8px', minWidth: 0 },
  name: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  values: { margin: '4px 0', display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', '& dt': { color: tokens.colorNeutralForeground3 }, '& dd': { margin: 0, overflowWrap: 'anywhere', minWidth: 0 } },
  hers: { fontWeight: tokens.fontWeightSemibold },
  ways: { display: 'flex', flexWrap: 'wrap', flexDirection: 'row', marginInlineStart: '-8px', '& label': { fontSize: tokens.fontSizeBase200 } },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** More cells than anybody looks through are only counted; the buttons for all reach them too. */
const shownCells = 100;
const ways: readonly Way[] = ['simpan', 'ambil', 'timpa'];

interface HandCellsProps {
  readonly cells: readonly RefillCell[];
  /** By rows of the sheet that stay only where the cells in them are kept: what of them the sums would take in, as words. */
  readonly counted: ReadonlyMap<number, string>;
  readonly chosen: Readonly<Record<string, Way>>;
  readonly busy: boolean;
  readonly onChoose: (change: Readonly<Record<string, Way>>) => void;
}

/** The cells that the planner has changed by hand, each with what becomes of it; kept where nothing is chosen. */
export function HandCells({ cells, counted, chosen, busy, onChoose }: HandCellsProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const leavingWords = ({ gone, row }: RefillCell): string => {
    const figures = gone === 'baris' ? counted.get(row) : undefined;
    return figures === undefined ? speaker.say(`refill.lepas.${gone ?? 'baris'}`) : speaker.say('refill.lepas.baris.dijumlah', { figures });
  };
  const chooseAll = (way: Way): void => onChoose(Object.fromEntries(cells.filter(({ refused }) => way !== 'ambil' || refused === null).map(({ key }) => [key, way])));
  return (
    <section>
      <h2 className={styles.title}>{speaker.say('refill.tangan', { count: cells.length })}</h2>
      {cells.length < 2 ? null : (
        <div className={styles.all} role="group" aria-label={speaker.say('refill.tangan.semua')}>
          {ways.map((way) => <Button key={way} size="small" disabledFocusable={busy || (way === 'ambil' && cells.every(({ refused }) => refused !== null))} onClick={() => chooseAll(way)}>{speaker.say(`refill.cara.${way}.semua`)}</Button>)}
        </div>
      )}
      <ul className={styles.list}>
        {cells.slice(0, shownCells).map((cell) => {
          const [before, now] = [heldWords(cell.old, speaker, 'tidak-tahu'), heldWords(cell.fresh, speaker, cell.gone === 'kolom' ? 'luar' : 'hilang')];
          const name = cellName(cell, speaker);
          return (
            <li key={cell.key} className={styles.cell}>
              <p className={styles.name}>{name}</p>
              <dl className={styles.values}>
                {before === now ? null : <><dt>{speaker.say('refill.nilai.dulu')}</dt><dd>{before}</dd></>}
                <dt>{speaker.say('refill.nilai.anda')}</dt><dd className={styles.hers}>{heldWords(cell.hers, speaker, 'hilang')}</dd>
                <dt>{speaker.say(before === now ? 'refill.nilai.tetap' : 'refill.nilai.kini')}</dt><dd>{now}</dd>
              </dl>
              <RadioGroup className={styles.ways} layout="horizontal" disabled={busy} aria-label={speaker.say('refill.cara', { cell: name })} value={chosen[cell.key] ?? 'simpan'} onChange={(_, data) => onChoose({ [cell.key]: ways.find((way) => way === data.value) ?? 'simpan' })}>
                {ways.filter((way) => way !== 'ambil' || cell.refused === null).map((way) => <Radio key={way} value={way} label={speaker.say(`refill.cara.${way}`)} />)}
              </RadioGroup>
              {cell.stands === null ? null : <StandingPlaces stands={cell.stands} className={styles.small} />}
              {cell.gone === null ? null : <p className={styles.small}>{leavingWords(cell)}</p>}
              {cell.refused === null ? null : <p className={styles.small}>{speaker.say(`refill.tolak.${cell.refused}`)}</p>}
            </li>
          );
        })}
      </ul>
      {cells.length > shownCells ? <p className={styles.small}>{speaker.say('refill.tangan.lagi', { count: cells.length - shownCells })}</p> : null}
    </section>
  );
}
