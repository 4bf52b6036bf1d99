import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import type { RefillPreview } from '../../excel/refill/refill';
import { usePane } from '../context';
import { cellName, columnNames, heldWords } from '../model/refill-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  sign: { fontWeight: tokens.fontWeightSemibold },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

const shownRows = 40;
type Ready = Extract<RefillPreview, { ready: true }>;

/** What a refill adds, removes and changes, and what of the planner's stays where it is. */
export function ChangedRows({ preview }: { readonly preview: Ready }): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const spoken = speaker.language === 'en' ? 'en' : 'id';
  const { added, removed, changes, columns, own, kept, deleted, moved } = preview;
  const rows: readonly (readonly [sign: 'tambah' | 'hapus' | 'ubah', key: string, words: ReactNode])[] = [
    ...added.map(({ words }, at) => ['tambah', `+${at}`, words] as const),
    ...removed.map(({ words, row }) => ['hapus', `-${row}`, words] as const),
    ...changes.map((change) => ['ubah', `~${change.row}:${change.column}`, (
      <>{cellName(change, speaker)}: <span className={styles.before}>{heldWords(change.before, speaker, 'hilang')}</span> → {heldWords(change.after, speaker, 'hilang')}</>
    )] as const),
  ];
  const told = ([['tambah', columns.added], ['hapus', columns.removed], ['tetap', columns.kept], ['hilang', columns.deleted]] as const).filter(([, keys]) => keys.length > 0);
  const names = (of: readonly { readonly words: string; readonly row: number | null }[]): JSX.Element => (
    <ul className={styles.list}>
      {of.slice(0, shownRows).map(({ words, row }, at) => <li key={`${row}:${at}`}>{words}</li>)}
      {of.length > shownRows ? <li>{speaker.say('refill.baris.lagi', { count: of.length - shownRows })}</li> : null}
    </ul>
  );
  return (
    <div className={styles.root}>
      {told.map(([how, keys]) => <p key={how} className={styles.small}>{speaker.say(`refill.kolom.${how}`, { columns: columnNames(keys, spoken) })}</p>)}
      {moved > 0 ? <p className={styles.small}>{speaker.say('refill.pindah', { count: moved })}</p> : null}
      {rows.length === 0 ? null : (
        <section>
          <h2 className={styles.title}>{speaker.say('refill.baris')}</h2>
          <ul className={styles.list}>
            {rows.slice(0, shownRows).map(([sign, key, words]) => <li key={key}><span className={styles.sign}>{speaker.say(`refill.baris.${sign}`)}</span> · {words}</li>)}
            {rows.length > shownRows ? <li>{speaker.say('refill.baris.lagi', { count: rows.length - shownRows })}</li> : null}
          </ul>
        </section>
      )}
      {([['milik', own.map((row) => (row.sum === null ? row : { ...row, words: speaker.say(`refill.milik.${row.sum}`, { row: row.words }) }))], ['tetap', kept], ['dihapus', deleted]] as const).filter(([, of]) => of.length > 0).map(([what, of]) => (
        <section key={what}>
          <h2 className={styles.title}>{speaker.say(`refill.${what}`, { count: of.length })}</h2>
          {names(of)}
        </section>
      ))}
    </div>
  );
}
