import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, type JSX } from 'react';
import type { PlanView } from '../../plan';
import type { Speaker } from '../../strings';
import type { Reach } from '../model/search';
import { zero, type OwnerTally, type Tally } from '../model/tally';
import { lineOfTargets } from '../model/targets';
import { titleOf, type TreeRow } from '../model/tree';
import { MarkedText } from '../parts/marked-text';
import { SeverityCount } from '../parts/severity';

export const indent = 12;

const useStyles = makeStyles({
  row: {
    position: 'relative', display: 'flex', alignItems: 'flex-start', columnGap: '2px', padding: '6px 12px 6px 4px', cursor: 'pointer', boxSizing: 'border-box',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (forced-colors: active)': { ':hover': { outline: '1px solid Highlight', outlineOffset: '-1px' } },
  },
  top: { paddingTop: '10px' },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '::before': { content: '""', position: 'absolute', insetBlock: '4px', left: 0, width: '3px', borderRadius: '2px', backgroundColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  },
  guide: { position: 'absolute', insetBlock: 0, width: '1px', backgroundColor: tokens.colorNeutralStroke3 },
  chevron: { display: 'flex', flexShrink: 0, width: '16px', height: '16px', color: tokens.colorNeutralForeground3, ':hover': { color: tokens.colorNeutralForeground1 } },
  dot: { flexShrink: 0, width: '6px', height: '6px', margin: '6px 5px 0', boxSizing: 'border-box', borderRadius: '50%', border: `1.5px solid ${tokens.colorNeutralForeground4}` },
  body: { flexGrow: 1, minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', columnGap: '8px', minHeight: '16px' },
  level: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  levelTop: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  title: {
    fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere',
    display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden',
  },
  titleTop: { fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  titleMiddle: { fontWeight: tokens.fontWeightSemibold },
  titleLeaf: { color: tokens.colorNeutralForeground2 },
  // The whole of any name that a planner writes; what was pasted into the wrong cell must not fill the pane.
  whole: { WebkitLineClamp: 12 },
  meta: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, marginTop: '2px' },
  facts: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden' },
  without: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

interface RowProps {
  readonly row: TreeRow;
  readonly view: PlanView;
  readonly tally: OwnerTally | undefined;
  readonly speaker: Speaker;
  readonly words: readonly string[];
  readonly reach: Reach;
  readonly selected: boolean;
}

/** What stands in one line of the tree. The line itself, with its role and place, is the tree's. */
export const RowContent = memo(function RowContent({ row, view, tally, speaker, words, reach, selected }: RowProps): JSX.Element {
  const styles = useStyles();
  const item = row.kind === 'item';
  const top = item && row.depth === 1;
  const counts: Tally = (item ? tally?.whole : tally?.own) ?? zero;
  const title = titleOf(row) || speaker.say('pane.tanpaUraian');
  return (
    <div className={mergeClasses(styles.row, top && styles.top, selected && styles.selected)} style={{ paddingInlineStart: 6 + (row.depth - 1) * indent }}>
      {Array.from({ length: row.depth - 1 }, (_, depth) => (
        <span key={depth} className={styles.guide} style={{ left: 14 + depth * indent }} />
      ))}
      {row.kind === 'item' && row.expandable ? (
        <span className={styles.chevron} data-toggle="">{row.expanded ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}</span>
      ) : (
        <span className={styles.dot} aria-hidden />
      )}
      <div className={styles.body}>
        <div className={styles.head}>
          <span className={mergeClasses(styles.level, top && styles.levelTop)}>{levelOf(row, speaker)}</span>
          {counts.galat > 0 ? <SeverityCount severity="galat" count={counts.galat} label={speaker.say('pane.hitung.galat', { count: counts.galat })} /> : null}
          {counts.peringatan > 0 ? <SeverityCount severity="peringatan" count={counts.peringatan} label={speaker.say('pane.hitung.peringatan', { count: counts.peringatan })} /> : null}
          {counts.saran > 0 && !item ? <SeverityCount severity="saran" count={counts.saran} label={speaker.say('pane.hitung.saran', { count: counts.saran })} /> : null}
        </div>
        <div className={mergeClasses(styles.title, top && styles.titleTop, item && row.depth === 2 && styles.titleMiddle, !item && styles.titleLeaf, selected && styles.whole)}>
          <MarkedText text={title} words={words} reach={reach} />
        </div>
        <Facts row={row} view={view} counts={counts} speaker={speaker} words={words} reach={reach} />
      </div>
    </div>
  );
});

interface FactsProps {
  readonly row: TreeRow;
  readonly view: PlanView;
  readonly counts: Tally;
  readonly speaker: Speaker;
  readonly words: readonly string[];
  readonly reach: Reach;
}

function Facts({ row, view, counts, speaker, words, reach }: FactsProps): JSX.Element | null {
  const styles = useStyles();
  const without = (text: string): JSX.Element => <span className={styles.without}>{text}</span>;
  if (row.kind === 'item') {
    if (counts.indikator === 0 && counts.tanpaOpd === 0) return null;
    return (
      <div className={styles.meta}>
        {counts.indikator > 0 ? <span>{speaker.say('pane.pohon.indikator', { count: counts.indikator })}</span> : null}
        {counts.tanpaOpd > 0 ? without(speaker.say('pane.pohon.tanpaOpd', { count: counts.tanpaOpd })) : null}
      </div>
    );
  }
  const agencies = row.indikator.opd.raw.trim();
  return (
    <div className={styles.meta}>
      <span className={styles.facts}>{targetsOf(row, view, speaker)}</span>
      {agencies !== '' ? <span className={styles.facts}><MarkedText text={agencies} words={words} reach={reach} /></span> : counts.tanpaOpd > 0 ? without(speaker.say('pane.tanpaOpd')) : null}
    </div>
  );
}

function targetsOf(row: TreeRow & { readonly kind: 'indikator' }, view: PlanView, speaker: Speaker): string {
  const { from, to } = lineOfTargets(row.indikator, view.plan.years);
  const line = to === null ? (from === null ? null : speaker.say('pane.awal', { from })) : from === null ? to : speaker.say('pane.target.dari', { from, to });
  if (line === null) return speaker.say('pane.tanpaTarget');
  return row.indikator.satuan ? `${line} ${row.indikator.satuan}` : line;
}

/** "Sasaran 3", "Program 1.02.02", "Indikator 7". */
export function levelOf(row: TreeRow, speaker: Speaker): string {
  if (row.kind === 'indikator') return `${speaker.say('common.indikator')} ${row.indikator.number ?? ''}`.trim();
  const mark = row.item.code?.raw || row.item.number || '';
  return `${speaker.say(`common.${row.item.level}`)} ${mark}`.trim();
}

/** The line as it is read aloud. */
export function labelOf(row: TreeRow, tally: OwnerTally | undefined, speaker: Speaker): string {
  const counts = (row.kind === 'item' ? tally?.whole : tally?.own) ?? zero;
  return [
    levelOf(row, speaker),
    titleOf(row) || speaker.say('pane.tanpaUraian'),
    row.kind === 'item' && counts.indikator > 0 ? speaker.say('pane.pohon.indikator', { count: counts.indikator }) : '',
    counts.tanpaOpd > 0 ? (row.kind === 'item' ? speaker.say('pane.pohon.tanpaOpd', { count: counts.tanpaOpd }) : speaker.say('pane.tanpaOpd')) : '',
    counts.galat > 0 ? speaker.say('pane.hitung.galat', { count: counts.galat }) : '',
    counts.peringatan > 0 ? speaker.say('pane.hitung.peringatan', { count: counts.peringatan }) : '',
  ].filter((part) => part !== '').join(', ');
}
