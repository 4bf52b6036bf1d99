import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { SessionState, TablePicture } from '../../excel/session-state';
import { usePane } from '../context';
import { ChartTab } from './chart-tab';
import { HeatTab } from './heat-tab';
import { TreeTab } from './tree-tab';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: { display: 'flex', alignItems: 'center', columnGap: '4px', padding: '6px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  kinds: { flexShrink: 0, paddingInline: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { flexGrow: 1, flexBasis: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

const kinds = ['pohon', 'peta', 'grafik'] as const;

interface PicturesScreenProps {
  readonly state: SessionState;
  readonly shown: TablePicture;
  readonly onClose: () => void;
}

/** Pictures of the shown table: pohon kinerja, heat map, charts of indicators. */
export default function PicturesScreen({ state, shown, onClose }: PicturesScreenProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const [kind, setKind] = useState<(typeof kinds)[number]>('pohon');
  const busy = state.work !== null;

  // The screen replaces another one: without this, focus would fall back to the page.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={styles.root} aria-label={speaker.say('pictures.judul')}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={speaker.say('pictures.kembali')} title={speaker.say('pictures.kembali')} onClick={onClose} />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{speaker.say('pictures.judul')}</h1>
      </div>
      <TabList className={styles.kinds} size="small" selectedValue={kind} onTabSelect={(_, data) => setKind(kinds.find((one) => one === data.value) ?? 'pohon')} aria-label={speaker.say('pictures.jenis')}>
        {kinds.map((one) => <Tab key={one} value={one} id={`gambar-${one}`} aria-controls="gambar-panel">{speaker.say(`pictures.tab.${one}`)}</Tab>)}
      </TabList>
      <div className={styles.panel} role="tabpanel" id="gambar-panel" aria-labelledby={`gambar-${kind}`}>
        {kind === 'pohon' ? <TreeTab state={state} shown={shown} busy={busy} /> : kind === 'peta' ? <HeatTab shown={shown} busy={busy} /> : <ChartTab shown={shown} busy={busy} />}
      </div>
    </section>
  );
}
