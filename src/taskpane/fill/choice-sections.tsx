import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import { choicesOf, filterOffers, strangeFilters, type LayoutChoices } from '../../layouts';
import type { Plan } from '../../plan';
import type { TextKey } from '../../strings';
import { usePane } from '../context';
import { ChoiceField, TextField, WordsArea, type Option } from './choice-fields';
import { FilterFields, filterDigest } from './filter-fields';
import { HeaderWords } from './header-words';
import { Section } from './section';
import type { Choosing } from './useChoices';
import { YearFields, yearDigest } from './year-fields';

const useStyles = makeStyles({
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  sections: { marginTop: '-12px' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', '& > *': { minWidth: 0 } },
});

/** Fonts that every Excel has, the usual ones of Indonesian documents first. */
const fonts: readonly string[] = ['Bookman Old Style', 'Arial', 'Calibri', 'Cambria', 'Tahoma', 'Times New Roman', 'Verdana'];

export type SectionName = 'isi' | 'tahun' | 'tampilan' | 'kepala' | 'saringan' | 'kertas' | 'tanda';

interface ChoiceSectionsProps {
  readonly plan: Plan;
  readonly choosing: Choosing;
  /** Whether the filter leaves no row where the plan has some. */
  readonly nothingPasses: boolean;
}

/** Everything that a planner may choose of a table, in parts that open and close. */
export function ChoiceSections({ plan, choosing, nothingPasses }: ChoiceSectionsProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const { layout, form, choices, faults, profil, change } = choosing;
  const offers = useMemo(() => filterOffers(plan), [plan]);
  const strange = strangeFilters(choices.filter, offers);
  const [open, setOpen] = useState<ReadonlySet<SectionName>>(new Set(['isi']));
  const part = (name: SectionName): { readonly title: string; readonly open: boolean; readonly onToggle: (wanted: boolean) => void } => ({
    title: speaker.say(`choices.bagian.${name}`),
    open: open.has(name) || (name === 'tahun' && (faults.period ?? faults.paguPeriod) !== null) || (name === 'saringan' && (strange.length > 0 || nothingPasses)),
    onToggle: (wanted) => setOpen((before) => (wanted === before.has(name) ? before : new Set(wanted ? [...before, name] : [...before].filter((one) => one !== name)))),
  });
  const words = <K extends keyof typeof choicesOf & keyof LayoutChoices>(key: K, texts: string): readonly Option<LayoutChoices[K]>[] =>
    choicesOf[key].map((value) => ({ value: value as LayoutChoices[K], words: speaker.say(`${texts}.${value}` as TextKey) }));

  const { uses } = layout;
  const looks = ([
    ['satuan', 'choices.satuan', uses.indikator], ['decimals', 'choices.desimal', uses.values], ['digits', 'choices.angka', uses.values], ['money', 'choices.rupiah', uses.pagu],
    ['labels', 'choices.kata', true], ['missing', 'choices.kosong', uses.values],
  ] as const).filter(([, , used]) => used);
  const own = layout.defaults(plan);
  const lookDigest = [
    ...looks.filter(([key]) => choices[key] !== own[key]).map(([key, texts]) => `${speaker.say(texts)}: ${speaker.say(`${texts}.${choices[key]}` as TextKey).toLowerCase()}`),
    ...(uses.numbering && choices.numbering !== own.numbering ? [speaker.say(`choices.nomorKolom.${choices.numbering ? 'ada' : 'tidak'}`)] : []),
  ].join(' · ');
  const changedWords = Object.keys(choices.headerWords).length;
  const sign = (line: Partial<typeof form.signature>): void => change({ signature: { ...form.signature, ...line } });

  return (
    <div className={styles.sections}>
      <Section {...part('isi')} digest={[choices.tableNumber, choices.title].filter((text) => text.trim() !== '').join(' ')}>
        <Field label={speaker.say('paneTables.isi.judulTabel')}><WordsArea label={speaker.say('paneTables.isi.judulTabel')} value={form.title} onChange={(title) => change({ title })} /></Field>
        <div className={styles.pair}>
          <TextField label={speaker.say('paneTables.isi.nomor')} value={form.tableNumber} onChange={(tableNumber) => change({ tableNumber })} />
          <TextField label={speaker.say('paneTables.isi.daerah')} value={form.region} example={speaker.say('paneTables.isi.daerah.contoh')} onChange={(region) => change({ region })} />
        </div>
        <TextField label={speaker.say('paneTables.isi.sumber')} value={form.source} example={speaker.say('paneTables.isi.sumber.contoh')} onChange={(source) => change({ source })} />
      </Section>
      <Section {...part('tahun')} digest={yearDigest(choosing, plan, speaker)}>
        <YearFields plan={plan} choosing={choosing} profil={profil} />
      </Section>
      <Section {...part('tampilan')} digest={lookDigest === '' ? speaker.say('choices.kepala.utuh') : lookDigest}>
        {looks.map(([key, texts]) => (
          <ChoiceField key={key} label={speaker.say(texts)} value={form[key] as string} options={words(key, texts) as readonly Option<string>[]} onChange={(value) => change({ [key]: value })} />
        ))}
        {uses.numbering ? (
          <ChoiceField
            label={speaker.say('choices.nomorKolom')} value={form.numbering ? 'ada' : 'tidak'}
            options={(['ada', 'tidak'] as const).map((value) => ({ value, words: speaker.say(`choices.nomorKolom.${value}`) }))} onChange={(value) => change({ numbering: value === 'ada' })}
          />
        ) : null}
      </Section>
      <Section {...part('kepala')} digest={changedWords === 0 ? speaker.say('choices.kepala.utuh') : speaker.say('choices.kepala.diubah', { jumlah: changedWords })}>
        <HeaderWords own={layout.headerWords} words={form.headerWords} onChange={(headerWords) => change({ headerWords })} />
      </Section>
      <Section {...part('saringan')} digest={filterDigest(choices.filter, offers, speaker)}>
        <FilterFields filter={form.filter} offers={offers} strange={strange} nothingPasses={nothingPasses} onChange={(filter) => change({ filter })} />
      </Section>
      <Section {...part('kertas')} digest={`${speaker.say(`paneTables.isi.kertas.${choices.paper}`)} · ${choices.font}`}>
        <ChoiceField label={speaker.say('choices.kertas.ukuran')} value={form.paper} options={words('paper', 'paneTables.isi.kertas')} onChange={(paper) => change({ paper })} />
        <ChoiceField
          label={speaker.say('choices.kertas.huruf')} value={form.font}
          options={[...new Set([own.font, form.font, ...fonts])].map((font) => ({ value: font, words: font === own.font ? speaker.say('choices.kertas.huruf.baku', { huruf: font }) : font }))}
          onChange={(font) => change({ font })}
        />
      </Section>
      <Section {...part('tanda')} digest={choices.signature === null ? speaker.say('choices.tanda.tidakAda') : [form.signature.position, form.signature.name].filter((line) => line.trim() !== '').join(' · ')}>
        <p className={styles.about}>{speaker.say('choices.tanda.jelas')}</p>
        <TextField label={speaker.say('choices.tanda.tempat')} value={form.signature.placeAndDate} example={speaker.say('choices.tanda.tempat.contoh')} onChange={(placeAndDate) => sign({ placeAndDate })} />
        <TextField label={speaker.say('choices.tanda.jabatan')} value={form.signature.position} example={speaker.say('choices.tanda.jabatan.contoh')} onChange={(position) => sign({ position })} />
        <TextField label={speaker.say('choices.tanda.nama')} value={form.signature.name} onChange={(name) => sign({ name })} />
        <TextField label={speaker.say('choices.tanda.nip')} value={form.signature.nip} onChange={(nip) => sign({ nip })} />
      </Section>
    </div>
  );
}
