import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { JSX } from 'react';
import type { LayoutChoices } from '../../layouts';
import { usePane } from '../context';
import { withHeaderWord } from '../model/choice-form';
import { WordsArea } from './choice-fields';

const useStyles = makeStyles({
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  word: { display: 'flex', alignItems: 'center', columnGap: '2px' },
  was: { marginTop: '2px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  all: { alignSelf: 'flex-start' },
});

interface HeaderWordsProps {
  /** As the layout has them. */
  readonly own: readonly string[];
  readonly words: LayoutChoices['headerWords'];
  readonly onChange: (words: LayoutChoices['headerWords']) => void;
}

/** Words of a table's header in fields of their own; one that was changed says what it was, and can be given back. */
export function HeaderWords({ own, words, onChange }: HeaderWordsProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  return (
    <>
      <p className={styles.about}>{speaker.say('choices.kepala.jelas')}</p>
      {own.some((word) => /\{\w+\}/.test(word)) ? <p className={styles.about}>{speaker.say('choices.kepala.kurung')}</p> : null}
      <ul className={styles.list} aria-label={speaker.say('choices.bagian.kepala')}>
        {own.map((word) => {
          const changed = words[word] !== undefined;
          return (
            <li key={word}>
              <div className={styles.word}>
                <WordsArea label={word} value={words[word] ?? word} onChange={(typed) => onChange(withHeaderWord(words, word, typed))} />
                {changed ? (
                  <Button
                    size="small" appearance="subtle" icon={<ArrowUndo16Regular />} title={speaker.say('choices.kepala.kembalikan')}
                    aria-label={speaker.say('choices.kepala.kembalikan.kata', { kata: word })} onClick={() => onChange(withHeaderWord(words, word, word))}
                  />
                ) : null}
              </div>
              {changed ? <div className={styles.was}>{speaker.say('choices.kepala.semula', { kata: word })}</div> : null}
            </li>
          );
        })}
      </ul>
      {Object.keys(words).length === 0 ? null : <Button className={styles.all} size="small" onClick={() => onChange({})}>{speaker.say('choices.kepala.semua')}</Button>}
    </>
  );
}
