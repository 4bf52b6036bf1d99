import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, type JSX } from 'react';
import { placeHere, placeThere } from '../../excel/compare/comparison-rows';
import type { OtherSide } from '../../excel/compare/counterpart';
import type { TablePicture } from '../../excel/session-state';
import type { FieldRef, OwnerId } from '../../plan';
import { apartness, isDoubtful, type Cause, type ComparedIndicator } from '../../rules/documents';
import type { Speaker } from '../../strings';
import type { ComparisonLine } from '../model/comparison';
import { apartText, fieldName } from './words';

const useStyles = makeStyles({
  head: {
    display: 'flex', alignItems: 'center', columnGap: '6px', width: '100%', minHeight: '36px', padding: '6px 12px 6px 8px', border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, background: 'none', textAlign: 'start',
    cursor: 'pointer', boxSizing: 'border-box', fontFamily: 'inherit', fontSize: '13px', lineHeight: '18px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  chevron: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  cause: { flexGrow: 1, minWidth: 0 },
  count: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  line: { display: 'block', width: '100%', padding: '6px 12px 8px 30px', border: 'none', background: 'none', textAlign: 'start', boxSizing: 'border-box', fontFamily: 'inherit' },
  button: {
    cursor: 'pointer', borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  flat: { paddingInlineStart: '12px' },
  name: { fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden' },
  values: { display: 'block', marginTop: '1px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  // The only one of the brand's colours for text that is read on a hovered line of the dark theme, too.
  cell: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground2Hover },
  value: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  doubt: { marginTop: '2px' },
});

interface ComparisonLineProps {
  readonly line: ComparisonLine;
  readonly shown: TablePicture;
  readonly other: OtherSide;
  readonly speaker: Speaker;
  readonly onToggle: (cause: Cause) => void;
  readonly onGo: (owner: OwnerId, field: FieldRef) => void;
}

const named: FieldRef = { field: 'indikator' };

/** One line of a comparison: the head of a cause, a cell that differs, a match, or an indicator that only one document has. What stands in the shown table leads to its cell. */
export const ComparisonRow = memo(function ComparisonRow({ line, shown, other, speaker, onToggle, onGo }: ComparisonLineProps): JSX.Element {
  const styles = useStyles();
  switch (line.kind) {
    case 'sebab':
      return (
        <h2 className={styles.heading}>
          <button type="button" className={styles.head} aria-expanded={line.open} onClick={() => onToggle(line.cause)}>
            <span className={styles.chevron} aria-hidden>{line.open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
            <span className={styles.cause}>{speaker.say(`compare.sebab.${line.cause}`)}</span>
            <span className={styles.count}>{line.count}</span>
          </button>
        </h2>
      );
    case 'sel': {
      const { pair, difference } = line;
      const here = placeHere(shown, difference.owner, difference.field);
      const apart = apartness(difference);
      return (
        <button type="button" className={mergeClasses(styles.line, styles.button)} onClick={() => onGo(difference.owner, difference.field)}>
          <span className={styles.name}>{pair.here.name}</span>
          <span className={styles.values}>
            {here === null ? null : <span className={styles.cell}>{here} </span>}
            <span className={styles.quiet}>{fieldName(difference.field, speaker)}: </span>
            <span className={styles.value}>{difference.here.raw}</span>
            {' ≠ '}
            <span className={styles.value}>{difference.there.raw}</span>
            <span className={styles.quiet}> ({placeThere(other, difference.ownerThere, difference.fieldThere) ?? speaker.say('compare.baris.tanpaSel')}){apart === null ? '' : ` · ${apartText(apart, speaker)}`}</span>
          </span>
          <Doubt pair={pair} speaker={speaker} />
        </button>
      );
    }
    case 'pasangan': {
      const { pair } = line;
      const count = pair.differences.length;
      return (
        <button type="button" className={mergeClasses(styles.line, styles.button, styles.flat)} onClick={() => onGo(pair.here.id, named)}>
          <span className={styles.name}>{pair.here.name}</span>
          <span className={styles.values}>
            <span className={styles.cell}>{placeHere(shown, pair.here.id, named) ?? ''} </span>
            <span className={styles.quiet}>{placeThere(other, pair.there.id, named) ?? ''} · {speaker.say('compare.keyakinan', { persen: Math.round(pair.confidence * 100) })} · {count === 0 ? speaker.say('compare.sama') : speaker.say('compare.bedaSel', { jumlah: count })}</span>
          </span>
          <Doubt pair={pair} speaker={speaker} />
        </button>
      );
    }
    case 'sendiri': {
      const { indikator, side } = line;
      const place = side === 'hanya-di-sini' ? placeHere(shown, indikator.id, named) : placeThere(other, indikator.id, named);
      const body = (
        <>
          <span className={styles.name}>{indikator.name}</span>
          <span className={styles.values}>
            <span className={side === 'hanya-di-sini' ? styles.cell : styles.quiet}>{place ?? ''}</span>
            <span className={styles.quiet}>{indikator.opd.raw === '' ? '' : ` · ${indikator.opd.raw}`}</span>
          </span>
        </>
      );
      return side === 'hanya-di-sini'
        ? <button type="button" className={mergeClasses(styles.line, styles.button, styles.flat)} onClick={() => onGo(indikator.id, named)}>{body}</button>
        : <div className={mergeClasses(styles.line, styles.flat)}>{body}</div>;
    }
  }
});

/** What to look at before a match is believed: its partner's name where that is another, and whether it is doubtful. */
function Doubt({ pair, speaker }: { readonly pair: ComparedIndicator; readonly speaker: Speaker }): JSX.Element | null {
  const styles = useStyles();
  const isOther = pair.here.name.replace(/\s+/g, ' ').trim().toLowerCase() !== pair.there.name.replace(/\s+/g, ' ').trim().toLowerCase();
  if (!isOther && !isDoubtful(pair)) return null;
  return (
    <>
      {isOther ? <span className={mergeClasses(styles.values, styles.quiet)}>{speaker.say('compare.nama-sana', { nama: pair.there.name })}</span> : null}
      {isDoubtful(pair) ? <Badge className={styles.doubt} size="small" appearance="tint" color="warning">{speaker.say('compare.ragu')}</Badge> : null}
    </>
  );
}
