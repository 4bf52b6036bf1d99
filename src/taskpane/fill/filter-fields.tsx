import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FilterOffers, LayoutFilter } from '../../layouts';
import type { Item } from '../../plan';
import type { Speaker } from '../../strings';
import { usePane } from '../context';
import { ChoiceField, type Option } from './choice-fields';

const useStyles = makeStyles({
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

type Part = keyof LayoutFilter;

interface FilterFieldsProps {
  readonly filter: LayoutFilter;
  readonly offers: FilterOffers;
  /** Parts that the plan does not know any more. */
  readonly strange: readonly Part[];
  readonly nothingPasses: boolean;
  readonly onChange: (filter: LayoutFilter) => void;
}

const labels = { opd: 'choices.saringan.opd', misi: 'choices.saringan.misi', bidangUrusan: 'choices.saringan.bidang' } as const;

/** Which part of the plan is printed; what the plan does not have is not asked for. */
export function FilterFields({ filter, offers, strange, nothingPasses, onChange }: FilterFieldsProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const known = optionsOf(offers, speaker);
  const shown = (['opd', 'misi', 'bidangUrusan'] as const).filter((part) => known[part].length > 0 || filter[part] !== null);
  // The last part that is set bears the sentence, so that it stands where it can be mended.
  const blamed = nothingPasses ? shown.findLast((part) => filter[part] !== null) : undefined;
  if (shown.length === 0) return <p className={styles.about}>{speaker.say('choices.saringan.tanpa')}</p>;
  return (
    <>
      {shown.map((part) => {
        const value = filter[part];
        const lost: Option<string>[] = value !== null && strange.includes(part) ? [{ value: `:${value}`, words: speaker.say('choices.saringan.hilang.pilihan', { nama: lostName(part, value, speaker) }) }] : [];
        return (
          <ChoiceField
            key={part} label={speaker.say(labels[part])} value={value === null ? '' : `:${value}`}
            options={[{ value: '', words: speaker.say('choices.saringan.semua') }, ...lost, ...known[part]]}
            fault={lost.length > 0 ? speaker.say('choices.saringan.hilang') : part === blamed ? speaker.say('choices.tanpa.saringan') : null}
            onChange={(wanted) => onChange({ ...filter, [part]: wanted === '' ? null : wanted.slice(1) })}
          />
        );
      })}
    </>
  );
}

/** What is filtered by, in a line. */
export function filterDigest(filter: LayoutFilter, offers: FilterOffers, speaker: Speaker): string {
  const known = optionsOf(offers, speaker);
  const set = (['opd', 'misi', 'bidangUrusan'] as const).flatMap((part) => (filter[part] === null ? [] : known[part].find(({ value }) => value === `:${filter[part]}`)?.words ?? lostName(part, filter[part], speaker)));
  return set.length === 0 ? speaker.say('choices.saringan.semua') : set.join(' · ');
}

/** A misi that is gone has left nothing but an id. */
function lostName(part: Part, value: string, speaker: Speaker): string {
  return part === 'misi' ? speaker.say(labels.misi) : value;
}

function optionsOf({ opd, misi, bidangUrusan }: FilterOffers, speaker: Speaker): Readonly<Record<Part, readonly Option<string>[]>> {
  return {
    opd: opd.map((name) => ({ value: `:${name}`, words: name })),
    misi: misi.map((item, at) => ({ value: `:${item.id}`, words: misiWords(item, at, speaker) })),
    bidangUrusan: bidangUrusan.map(({ key, name }) => ({ value: `:${key}`, words: /^\d/.test(key) && !name.startsWith(key) ? `${key} ${name}` : name })),
  };
}

function misiWords({ number, title }: Item, at: number, speaker: Speaker): string {
  return speaker.say('choices.saringan.misi.pilihan', { nomor: number ?? String(at + 1), misi: title });
}
