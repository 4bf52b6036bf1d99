import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { ArrowCollapseAll20Regular } from '@fluentui/react-icons/svg/arrow-collapse-all';
import { ArrowExpandAll20Regular } from '@fluentui/react-icons/svg/arrow-expand-all';
import { SearchInfoRegular } from '@fluentui/react-icons/svg/search-info';
import { TextBulletListTreeRegular } from '@fluentui/react-icons/svg/text-bullet-list-tree';
import type { JSX } from 'react';
import { severities, type Severity } from '../../rules/rule';
import type { OwnerId } from '../../plan';
import { usePane } from '../context';
import type { Forest } from '../model/forest';
import type { Only } from '../model/search';
import type { Tallies } from '../model/tally';
import type { TreeRow } from '../model/tree';
import { Centered } from '../parts/centered';
import { Chip } from '../parts/chip';
import { SeverityIcon } from '../parts/severity';
import { CascadeTree } from './cascade-tree';
import type { Cascade } from './useCascade';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  bar: { display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '8px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  search: { width: '100%', maxWidth: 'none' },
  line: { display: 'flex', alignItems: 'center', columnGap: '4px', minHeight: '28px' },
  push: { flexGrow: 1 },
  hits: { padding: '4px 12px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, minHeight: '16px' },
});

interface CascadePanelProps {
  readonly sheet: string;
  readonly forest: Forest;
  readonly tallies: Tallies;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly withoutOpd: number;
  readonly cascade: Cascade;
  readonly selected: OwnerId | null;
}

/** Search, filters and the tree. */
export function CascadePanel({ sheet, forest, tallies, counts, withoutOpd, cascade, selected }: CascadePanelProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const choose = (only: Only): void => cascade.setOnly(cascade.only === only ? 'semua' : only);
  const go = (row: TreeRow): void =>
    void session.goTo(row.id, row.kind === 'item' ? { field: 'uraian', level: row.item.level } : { field: 'indikator' });
  const { found } = cascade;
  const allOpen = cascade.rows.every((row) => row.kind === 'indikator' || row.expanded || !row.expandable);

  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          size="small"
          value={cascade.query}
          placeholder={speaker.say('pane.cari')}
          aria-label={speaker.say('pane.cari')}
          dismiss={{ 'aria-label': speaker.say('pane.hapusCari') }}
          onChange={(_, data) => cascade.setQuery(data.value)}
        />
        <div className={styles.line} role="group" aria-label={speaker.say('pane.saringan')}>
          <Chip on={cascade.only === 'tanpa-opd'} onToggle={() => choose('tanpa-opd')} disabled={withoutOpd === 0 && cascade.only !== 'tanpa-opd'}>
            {speaker.say('pane.saring.tanpa-opd')} <span>{withoutOpd}</span>
          </Chip>
          {severities.map((severity) => (
            <Chip
              key={severity}
              on={cascade.only === severity}
              onToggle={() => choose(severity)}
              label={`${speaker.say(`pane.saring.${severity}`)} (${counts[severity]})`}
              disabled={counts[severity] === 0 && cascade.only !== severity}
            >
              <SeverityIcon severity={severity} /> {counts[severity]}
            </Chip>
          ))}
          <span className={styles.push} />
          {allOpen ? (
            <Button size="small" appearance="subtle" icon={<ArrowCollapseAll20Regular />} aria-label={speaker.say('pane.tutupSemua')} title={speaker.say('pane.tutupSemua')} onClick={cascade.closeAll} />
          ) : (
            <Button size="small" appearance="subtle" icon={<ArrowExpandAll20Regular />} aria-label={speaker.say('pane.bukaSemua')} title={speaker.say('pane.bukaSemua')} onClick={cascade.openAll} />
          )}
        </div>
      </div>
      <div role="status" className={found && found.hits.size > 0 ? styles.hits : undefined}>
        {found && found.hits.size > 0 ? speaker.say('pane.cari.hasil', { count: found.hits.size }) : null}
      </div>
      {forest.roots.length === 0 && forest.indikatorOf(null).length === 0 ? (
        <Centered icon={<TextBulletListTreeRegular />} title={speaker.say('pane.pohon.kosong')} />
      ) : found && found.hits.size === 0 ? (
        <Centered
          icon={<SearchInfoRegular />}
          title={speaker.say('pane.cari.kosong')}
          text={cascade.query.trim() === '' ? speaker.say('pane.cari.kosong.saring') : speaker.say('pane.cari.kosong.kata', { query: cascade.query.trim() })}
        >
          <Button onClick={cascade.reset}>{speaker.say('pane.cari.ulang')}</Button>
        </Centered>
      ) : (
        <CascadeTree
          label={speaker.say('pane.pohon.nama', { sheet })}
          rows={cascade.rows}
          view={forest.view}
          tallies={tallies}
          speaker={speaker}
          words={cascade.words}
          reach={found?.reach ?? 'awal-kata'}
          selected={selected}
          onToggle={cascade.toggle}
          onGo={go}
        />
      )}
    </div>
  );
}
