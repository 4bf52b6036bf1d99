import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import type { RefillPreview } from '../../excel/refill/refill';
import { usePane } from '../context';
import { cellName, columnNames, figureWords, heldWords, mendedWords } from '../model/refill-words';
import { LongList } from './long-list';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  sign: { fontWeight: tokens.fontWeightSemibold },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

type Ready = Extract<RefillPreview, { ready: true }>;

/** What a refill adds, removes and changes, and what of the planner's stays where it is. */
export function ChangedRows({ preview, isMillions }: { readonly preview: Ready; readonly isMillions: boolean }): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const spoken = speaker.language === 'en' ? 'en' : 'id';
  const { added, removed, changes, columns, own, kept, deleted, moved, renumbered } = preview;
  const mended = mendedWords(preview.mended, speaker);
  const rows: readonly (readonly [sign: 'tambah' | 'hapus' | 'ubah', key: string, words: ReactNode])[] = [
    ...added.map(({ words }, at) => ['tambah', `+${at}`, words] as const),
    ...removed.map(({ words, row }) => ['hapus', `-${row}`, words] as const),
    ...changes.map((change) => ['ubah', `~${change.row}:${change.column}`, (
      <>{cellName(change, speaker)}: <span className={styles.before}>{heldWords(change.before, speaker, 'hilang')}</span> → {heldWords(change.after, speaker, 'hilang')}</>
    )] as const),
  ];
  const told = ([['tambah', columns.added], ['hapus', columns.removed], ['tetap', columns.kept], ['hilang', columns.deleted]] as const).filter(([, keys]) => keys.length > 0);
  const named = (of: readonly { readonly words: string; readonly row: number | null }[]) => of.map(({ words, row }, at) => ({ key: `${row}:${at}`, words }));
  const stays = kept.map(({ words, row, head, sum, counted }) => ({
    row, words: head ? speaker.say('refill.tetap.kepala', { row: words }) : counted.length > 0 ? speaker.say('refill.tetap.ikut', { row: words, figures: figureWords(counted, speaker, isMillions) }) : sum === 'tidak' ? speaker.say('refill.milik.tidak', { row: words }) : words,
  }));
  const sections = [
    ['diperbaiki', mended.map((words, at) => ({ key: String(at), words }))],
    ['milik', named(own.map((row) => (row.sum === null ? row : { ...row, words: speaker.say(`refill.milik.${row.sum}`, { row: row.words }) })))],
    ['tetap', named(stays)], ['dihapus', named(deleted)],
  ] as const;
  return (
    <div className={styles.root}>
      {told.map(([how, keys]) => <p key={how} className={styles.small}>{speaker.say(`refill.kolom.${how}`, { columns: columnNames(keys, spoken) })}</p>)}
      {moved > 0 ? <p className={styles.small}>{speaker.say('refill.pindah', { count: moved })}</p> : null}
      {renumbered > 0 ? <p className={styles.small}>{speaker.say('refill.nomor', { count: renumbered })}</p> : null}
      {rows.length === 0 ? null : (
        <section>
          <h2 className={styles.title}>{speaker.say('refill.baris')}</h2>
          <LongList entries={rows.map(([sign, key, words]) => ({ key, words: <><span className={styles.sign}>{speaker.say(`refill.baris.${sign}`)}</span> · {words}</> }))} />
        </section>
      )}
      {sections.filter(([, of]) => of.length > 0).map(([what, of]) => (
        <section key={what}>
          <h2 className={styles.title}>{speaker.say(`refill.${what}`, { count: of.length })}</h2>
          <LongList entries={of} />
        </section>
      ))}
    </div>
  );
}
