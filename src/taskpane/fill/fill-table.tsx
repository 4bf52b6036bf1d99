import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { TablePicture } from '../../excel/session-state';
import { usePane } from '../context';
import { MyTemplate } from './my-template';
import { StandardTable } from './standard-table';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: { display: 'flex', alignItems: 'center', columnGap: '4px', padding: '6px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  ways: { flexShrink: 0, paddingInline: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface FillTableProps {
  readonly shown: TablePicture;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** Fills a table: a standard one, drawn into a new sheet, or one of the planner's own. */
export default function FillTable({ shown, busy, onClose }: FillTableProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const [own, setOwn] = useState(false);

  // The screen replaces another one: without this, focus would fall back to the page.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={styles.root} aria-label={speaker.say('paneTables.isi.judul')}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={speaker.say('paneTables.isi.kembali')} title={speaker.say('paneTables.isi.kembali')} onClick={onClose} />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{speaker.say('paneTables.isi.judul')}</h1>
      </div>
      <TabList className={styles.ways} size="small" selectedValue={own ? 'sendiri' : 'baku'} onTabSelect={(_, data) => setOwn(data.value === 'sendiri')} aria-label={speaker.say('template.pilihan')}>
        <Tab value="baku">{speaker.say('template.pilihan.baku')}</Tab>
        <Tab value="sendiri">{speaker.say('template.pilihan.sendiri')}</Tab>
      </TabList>
      {own ? <MyTemplate busy={busy} onFilled={onClose} /> : <StandardTable shown={shown} busy={busy} onFilled={onClose} />}
    </section>
  );
}
