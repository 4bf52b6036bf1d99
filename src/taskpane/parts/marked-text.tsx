import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { highlight, type Reach } from '../model/search';

const useStyles = makeStyles({
  hit: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, borderRadius: '2px' },
});

/** A text with the sought words marked in it. */
export function MarkedText({ text, words, reach = 'awal-kata' }: { readonly text: string; readonly words: readonly string[]; readonly reach?: Reach }): JSX.Element {
  const styles = useStyles();
  if (words.length === 0) return <>{text}</>;
  return <>{highlight(text, words, reach).map((part, index) => (part.hit ? <mark key={index} className={styles.hit}>{part.text}</mark> : part.text))}</>;
}
