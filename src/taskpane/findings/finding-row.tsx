import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { memo, type JSX } from 'react';
import type { SessionState, TablePicture } from '../../excel/session-state';
import type { OwnerId } from '../../plan';
import { isFixable, type FixableFinding } from '../../rules/fixes';
import type { Mute } from '../../rules/mutes';
import { severities, type Finding } from '../../rules/rule';
import type { Speaker } from '../../strings';
import { nameOf } from '../../strings/facts';
import type { Entry } from '../model/groups';
import type { FindingRow, SectionKey } from '../model/finding-rows';
import { aroundFinding, isSelected, sameLine } from '../model/same-line';
import { SeverityCount, SeverityIcon } from '../parts/severity';
import { MutedRow } from './muted-row';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: '4px', minHeight: '40px', padding: '4px 8px 4px 4px', boxSizing: 'border-box', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  headButton: {
    display: 'flex', alignItems: 'center', columnGap: '6px', width: '100%', padding: '6px 4px', border: 'none', background: 'none', textAlign: 'start', cursor: 'pointer',
    fontFamily: 'inherit', fontSize: '13px', lineHeight: '18px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden' },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  count: { flexShrink: 0, minWidth: '20px', textAlign: 'end', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  counts: { display: 'flex', flexShrink: 0, columnGap: '8px', fontWeight: tokens.fontWeightRegular },
  why: { minWidth: 0, flexShrink: 0, paddingInline: '6px', color: tokens.colorBrandForeground1 },
  reason: { margin: '0 12px 8px 30px', padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '17px', overflowWrap: 'anywhere' },
  assign: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', padding: '2px 12px 6px 22px' },
  boxes: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  assignButton: { flexShrink: 0, marginTop: '3px', whiteSpace: 'nowrap' },
  line: { position: 'relative', display: 'flex', alignItems: 'flex-start', paddingInlineStart: '22px' },
  // Beside the finding's own button, on the line of its place, which leaves room for them.
  tools: { position: 'absolute', insetInlineEnd: '8px', bottom: '6px', display: 'flex', alignItems: 'center' },
  quietTool: { color: tokens.colorNeutralForeground3 },
  tool: { minWidth: 0, height: '24px', paddingInline: '4px', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  fix: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  mend: { display: 'flex', alignItems: 'center', columnGap: '8px', padding: '2px 12px 6px 30px', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  mendWords: { flexGrow: 1, minWidth: 0 },
  box: { flexShrink: 0, marginBlock: '-1px', '& .fui-Checkbox__indicator': { margin: '8px' }, '& .fui-Checkbox__label': { paddingInlineStart: 0, fontSize: '13px', lineHeight: '18px', paddingBlock: '7px' } },
  finding: {
    display: 'flex', columnGap: '8px', flexGrow: 1, minWidth: 0, padding: '6px 12px 8px 8px', border: 'none', background: 'none', textAlign: 'start', cursor: 'pointer', fontFamily: 'inherit',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cause: { columnGap: '6px', paddingInlineStart: '0', marginInlineStart: '-14px', alignItems: 'flex-start' },
  afterBox: { paddingInlineStart: '0' },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  sign: { marginTop: '2px' },
  words: { flexGrow: 1, minWidth: 0 },
  sentence: { fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  place: { display: 'flex', columnGap: '6px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, marginTop: '1px' },
  afterSentence: { minHeight: '20px', alignItems: 'center', marginTop: 0 },
  cell: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, fontVariantNumeric: 'tabular-nums' },
  owner: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  plain: { padding: '4px 12px 6px 30px', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  unchecked: { display: 'flex', alignItems: 'flex-start', columnGap: '4px', paddingInlineEnd: '8px' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  danger: { color: tokens.colorStatusDangerForeground3 },
});

export interface FindingRowProps {
  readonly row: FindingRow;
  readonly shown: TablePicture;
  readonly speaker: Speaker;
  readonly chosen: ReadonlySet<OwnerId>;
  /** The cell that the grid stands on; one owner may have a finding in each of its cells. */
  readonly selected: SessionState['selected'];
  readonly busy: boolean;
  readonly onToggle: (key: string, open: boolean) => void;
  readonly onReason: (key: string) => void;
  readonly onChoose: (owners: readonly OwnerId[], on: boolean) => void;
  readonly onAssign: (owners: readonly OwnerId[]) => void;
  readonly onGo: (finding: Finding) => void;
  readonly onMend: (finding: FixableFinding, all: boolean) => void;
  readonly onMute: (finding: Finding) => void;
  readonly onUnmute: (mute: Mute) => void;
}

const handlers = ['speaker', 'onToggle', 'onReason', 'onChoose', 'onAssign', 'onGo', 'onMend', 'onMute', 'onUnmute'] as const satisfies readonly (keyof FindingRowProps)[];

/** One line of the findings list; drawn again only where it looks or does otherwise than before. */
export const FindingLine = memo(Line, (before, after) => handlers.every((name) => before[name] === after[name]) && sameLine(before, after));

function Line(props: FindingRowProps): JSX.Element {
  const styles = useStyles();
  const { row, speaker, chosen } = props;
  switch (row.kind) {
    case 'group': {
      const { group } = row;
      const name = group.by === 'aturan' ? speaker.ruleTitle(group.name) : group.name === '' ? speaker.say('pane.temuan.tanpaAgensi') : group.name;
      return (
        <div className={styles.head}>
          <h2 className={styles.heading}>
            <button type="button" className={styles.headButton} aria-expanded={row.open} onClick={() => props.onToggle(row.key, !row.open)}>
              <Chevron open={row.open} />
              {group.by === 'aturan' ? <SeverityIcon severity={group.severity} /> : null}
              <span className={styles.name}>{name}</span>
              {group.by === 'aturan' ? <span className={styles.count}>{group.entries.length}</span> : (
                <span className={styles.counts}>
                  {severities.filter((severity) => group.counts[severity] > 0).map((severity) => (
                    <SeverityCount key={severity} severity={severity} count={group.counts[severity]} label={speaker.say(`pane.hitung.${severity}`, { count: group.counts[severity] })} />
                  ))}
                </span>
              )}
            </button>
          </h2>
          {group.by === 'aturan' ? (
            <Button className={styles.why} size="small" appearance="transparent" aria-expanded={row.reasonShown} aria-label={speaker.say('pane.temuan.mengapa.aturan', { rule: name })} onClick={() => props.onReason(row.key)}>
              {speaker.say('pane.temuan.mengapa')}
            </Button>
          ) : null}
        </div>
      );
    }
    case 'reason':
      return <div className={styles.reason}>{speaker.ruleReason(row.rule)}</div>;
    case 'assign': {
      const here = ownersOf(row.all).filter((owner) => chosen.has(owner));
      const box = (entries: readonly Entry[], label: string): JSX.Element => {
        const owners = ownersOf(entries);
        const ticked = owners.filter((owner) => chosen.has(owner)).length;
        return (
          <Checkbox
            className={styles.box}
            checked={ticked === 0 ? false : ticked === owners.length ? true : 'mixed'}
            label={label}
            onChange={(_, data) => props.onChoose(owners, data.checked === true)}
          />
        );
      };
      return (
        <div className={styles.assign}>
          <div className={styles.boxes}>
            {row.must.length > 0 ? box(row.must, speaker.say('pane.pilih.semua', { count: row.must.length })) : null}
            {row.all.length > row.must.length ? box(row.all, speaker.say('pane.pilih.semua.saran', { count: row.all.length })) : null}
          </div>
          <Button className={styles.assignButton} size="small" appearance="primary" disabled={here.length === 0 || props.busy} onClick={() => props.onAssign(here)}>
            {here.length === 0 ? speaker.say('pane.pilih.tetapkan') : speaker.say('pane.pilih.tetapkan.jumlah', { count: here.length })}
          </Button>
        </div>
      );
    }
    case 'mend':
      return (
        <div className={styles.mend}>
          <span className={styles.mendWords}>{row.said ? speaker.fix(row.first.rule, row.first.fix.text, row.said) : speaker.say('mend.jenis.jumlah', { count: row.all.length })}</span>
          <Button className={styles.assignButton} size="small" aria-label={speaker.say('mend.lihatSemua.penuh', { count: row.all.length, rule: speaker.ruleTitle(row.first.rule) })} disabledFocusable={props.busy} onClick={() => props.onMend(row.first, true)}>{speaker.say('mend.lihatSemua', { count: row.all.length })}</Button>
        </div>
      );
    case 'cause':
      return (
        <div className={styles.line}>
          <button type="button" className={mergeClasses(styles.finding, styles.cause)} aria-expanded={row.open} onClick={() => props.onToggle(row.key, !row.open)}>
            <Chevron open={row.open} />
            <SeverityIcon severity={row.first.severity} className={styles.sign} />
            <span className={mergeClasses(styles.words, styles.sentence)}>{speaker.cause(row.first.rule, row.first.message, row.params)}</span>
            <span className={styles.count}>{row.count}</span>
          </button>
        </div>
      );
    case 'finding':
      return <One {...props} row={row} />;
    case 'muted':
      return <MutedRow {...row.muted} shown={props.shown} speaker={speaker} busy={props.busy} onGo={props.onGo} onUnmute={props.onUnmute} />;
    case 'section':
      return (
        <div className={styles.head}>
          <h2 className={styles.heading}>
            <button type="button" className={mergeClasses(styles.headButton, row.section !== 'gagal' && styles.quiet)} aria-expanded={row.open} onClick={() => props.onToggle(row.key, !row.open)}>
              <Chevron open={row.open} />
              {row.section === 'gagal' ? <ErrorCircle16Regular aria-hidden className={styles.danger} /> : null}
              <span className={styles.name}>{sectionName(row.section, speaker)}</span>
              <span className={styles.count}>{row.count}</span>
            </button>
          </h2>
        </div>
      );
    case 'failed':
      return (
        <div className={styles.plain}>
          {speaker.ruleTitle(row.rule)}
          <div className={styles.small}>{speaker.say('pane.aturanGagal.isi')} {row.error}</div>
        </div>
      );
    case 'unchecked':
      return (
        <div className={styles.unchecked}>
          <div className={mergeClasses(styles.plain, styles.words)}>
            {speaker.ruleTitle(row.rule)}
            <div className={styles.small}>{speaker.say('pane.tidakDiperiksa.kolom', { fields: row.missing.map((key) => nameOf(key, speaker.language === 'en' ? 'en' : 'id')).join(', ') })}</div>
          </div>
          <Button className={styles.why} size="small" appearance="transparent" aria-expanded={row.reasonShown} aria-label={speaker.say('pane.temuan.mengapa.aturan', { rule: speaker.ruleTitle(row.rule) })} onClick={() => props.onReason(row.key)}>
            {speaker.say('pane.temuan.mengapa')}
          </Button>
        </div>
      );
    case 'unread':
      return (
        <div className={styles.plain}>
          {row.unread.text}
          <div className={styles.place}>
            <span className={styles.cell}>{[...sheetBefore(props.shown, row.unread.page), speaker.say('pane.tidakTerbaca.baris', { row: String(row.unread.row + 1) })].join(' · ')}</span>
            <span>{speaker.say(`pane.sebab.${row.unread.reason}`)}</span>
          </div>
        </div>
      );
  }
}

function One({ row, shown, speaker, chosen, selected, busy, onChoose, onGo, onMend, onMute, onReason }: FindingRowProps & { readonly row: FindingRow & { readonly kind: 'finding' } }): JSX.Element {
  const styles = useStyles();
  const { finding } = row.entry;
  const isHere = isSelected(selected, finding);
  const sentence = speaker.finding(finding.rule, finding.message, finding.params);
  const { place, owner, item } = aroundFinding(shown, finding);
  const where = place === null ? '' : place.kind === 'cell' ? place.name : speaker.say('pane.temuan.baris', { row: place.name });
  // Most sentences name their owner; then its item says more than the name again.
  const home = sentence.includes(owner) ? item : owner;
  const context = sentence.includes(home) ? '' : home;
  const fix = isFixable(finding) ? finding : null;
  const room = 30 + (fix ? 62 : 0) + (row.reasonShown === null ? 0 : 26);
  return (
    <div className={styles.line}>
      {row.assignable ? (
        <Checkbox
          className={styles.box}
          checked={chosen.has(finding.owner)}
          aria-label={speaker.say('pane.pilih.satu', { place: where, text: owner })}
          onChange={(_, data) => onChoose([finding.owner], data.checked === true)}
        />
      ) : null}
      <button
        type="button"
        className={mergeClasses(styles.finding, row.assignable && styles.afterBox, isHere && styles.selected)}
        aria-current={isHere ? 'true' : undefined}
        onClick={() => onGo(finding)}
      >
        {row.assignable && finding.severity === 'galat' ? null : <SeverityIcon severity={finding.severity} className={styles.sign} />}
        <span className={styles.words}>
          <span className={styles.sentence}>{sentence}</span>
          <span className={mergeClasses(styles.place, styles.afterSentence)} style={{ paddingInlineEnd: room }}>
            <span className={styles.cell}>{where}</span>
            {context === '' ? null : <span className={styles.owner} title={context}>{context}</span>}
          </span>
        </span>
      </button>
      <div className={styles.tools}>
        {fix ? (
          <Button className={mergeClasses(styles.tool, styles.fix)} size="small" appearance="transparent" disabledFocusable={busy} aria-label={speaker.say('mend.perbaiki.satu', { place: where, fix: speaker.fix(fix.rule, fix.fix.text, fix.fix.params) })} onClick={() => onMend(fix, false)}>
            {speaker.say('mend.perbaiki')}
          </Button>
        ) : null}
        {row.reasonShown === null ? null : (
          <Button className={mergeClasses(styles.tool, styles.quietTool)} size="small" appearance="transparent" icon={<QuestionCircle16Regular />} aria-expanded={row.reasonShown} title={speaker.say('pane.temuan.mengapa')} aria-label={speaker.say('mend.mengapa.satu', { rule: speaker.ruleTitle(finding.rule) })} onClick={() => onReason(row.key)} />
        )}
        <Button className={mergeClasses(styles.tool, styles.quietTool)} size="small" appearance="transparent" icon={<EyeOff16Regular />} disabledFocusable={busy} title={speaker.say('mend.abaikan.judul')} aria-label={speaker.say('mend.abaikan.satu', { place: where })} onClick={() => onMute(finding)} />
      </div>
    </div>
  );
}

/** The sheet of a page, where the table has several. */
function sheetBefore({ sheets }: TablePicture, page: number): readonly string[] {
  const sheet = sheets.length > 1 ? sheets[page] : undefined;
  return sheet ? [sheet.name] : [];
}

function ownersOf(entries: readonly Entry[]): readonly OwnerId[] {
  return entries.map(({ finding }) => finding.owner);
}

function Chevron({ open }: { readonly open: boolean }): JSX.Element {
  const styles = useStyles();
  return <span className={styles.chevron}>{open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}</span>;
}

function sectionName(section: SectionKey, speaker: Speaker): string {
  return section === 'diabaikan' ? speaker.say('mend.diabaikan') : speaker.say(section === 'gagal' ? 'pane.aturanGagal' : section === 'tidak-diperiksa' ? 'pane.tidakDiperiksa' : 'pane.tidakTerbaca');
}
