import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX, type ReactNode } from 'react';
import { usePane } from '../context';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere', '& li:focus': { outlineStyle: 'none' }, '& li:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  more: { alignSelf: 'flex-start', marginTop: '4px' },
});

/** Entries of a list that are seen before it is unfolded. */
const shownFirst = 40;

interface LongListProps {
  readonly entries: readonly { readonly key: string; readonly words: ReactNode }[];
}

/** A list whose first entries are seen, and all of them once it is unfolded; whoever unfolds it with the keyboard is led to the first that was not seen. */
export function LongList({ entries }: LongListProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const [open, setOpen] = useState(false);
  const next = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) next.current?.focus();
  }, [open]);
  return (
    <>
      <ul className={styles.list}>
        {(open ? entries : entries.slice(0, shownFirst)).map(({ key, words }, at) => <li key={key} {...(at === shownFirst ? { ref: next, tabIndex: -1 } : {})}>{words}</li>)}
      </ul>
      {entries.length > shownFirst ? (
        <Button className={styles.more} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? speaker.say('refill.baris.sedikit', { count: shownFirst }) : speaker.say('refill.baris.semua', { count: entries.length })}
        </Button>
      ) : null}
    </>
  );
}
