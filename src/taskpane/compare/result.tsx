import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SearchInfoRegular } from '@fluentui/react-icons/svg/search-info';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useDeferredValue, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import type { Counterpart, OtherSide } from '../../excel/compare/counterpart';
import type { TablePicture } from '../../excel/session-state';
import type { FieldRef, OwnerId } from '../../plan';
import { causes, comparedFields, comparePlans, countComparison, type Cause } from '../../rules/documents';
import { fieldSentences, printNumber, type Speaker } from '../../strings';
import { usePane } from '../context';
import { comparisonLines, comparisonParts, countParts, type ComparisonPart } from '../model/comparison';
import { tableNames } from '../model/table-names';
import { Centered } from '../parts/centered';
import { Chip } from '../parts/chip';
import { ComparisonRow } from './comparison-line';
import { comparisonWords, documentName } from './words';

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  top: { padding: '8px 12px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  with: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  wide: { width: '100%', minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginInlineStart: '-6px' },
  tool: { minWidth: 0, paddingInline: '6px' },
  parts: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // With the list scrolling by itself, everything above it is seen while one walks through it.
  list: { flexGrow: 1, flexBasis: 0, minHeight: '160px', overflowY: 'auto', overflowX: 'hidden', contain: 'strict', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  inner: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
  empty: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  clean: { color: tokens.colorStatusSuccessForeground1 },
  foot: { padding: '8px 12px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column' },
});

interface ResultProps {
  readonly shown: TablePicture;
  readonly tables: readonly TablePicture[];
  readonly counterpart: Counterpart;
  readonly other: OtherSide;
  readonly busy: boolean;
  readonly onChoose: () => void;
  readonly onEnd: () => void;
}

/** What two documents say of each other's indicators, brought up to date with every edit. */
export function Result({ shown, tables, counterpart, other, busy, onChoose, onEnd }: ResultProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const [part, setPart] = useState<ComparisonPart>('berbeda');
  const [closed, setClosed] = useState<ReadonlySet<Cause>>(new Set());
  const scroller = useRef<HTMLDivElement>(null);
  const plan = useDeferredValue(shown.view.plan);
  const comparison = useMemo(() => comparePlans(plan, other.table.plan), [plan, other.table.plan]);
  const counts = useMemo(() => countParts(comparison), [comparison]);
  const lines = useMemo(() => comparisonLines(comparison, part, closed), [comparison, part, closed]);
  const fileTables = counterpart.kind === 'berkas' ? counterpart.tables : [];
  const name = documentName(other, fileTables.length > 1);

  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'sebab' ? 36 : 66),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
  });
  const toggle = useCallback((cause: Cause) => setClosed((now) => new Set(causes.filter((one) => (one === cause) !== now.has(one)))), []);
  const go = useCallback((owner: OwnerId, field: FieldRef) => void session.goTo(owner, field), [session]);
  // Up and down walk from line to line; Tab still visits every one.
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const steps = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-index]')].sort((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']));
    const at = steps.findIndex((step) => step.contains(document.activeElement));
    const next = steps[at + (event.key === 'ArrowDown' ? 1 : -1)];
    const target = next?.querySelector<HTMLElement>('button');
    if (!next || !target) return;
    event.preventDefault();
    target.focus({ preventScroll: true });
    virtualizer.scrollToIndex(Number(next.dataset['index']), { align: 'auto' });
  };

  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <p className={styles.with}>{speaker.say('compare.dengan', { dokumen: name })}</p>
        {counterpart.kind === 'berkas' && fileTables.length > 1 ? (
          <Select className={styles.wide} size="small" aria-label={speaker.say('compare.pilih.tabelBerkas')} value={String(counterpart.at)} onChange={(_, data) => void session.compareWith({ ...counterpart, at: Number(data.value) })}>
            {fileTables.map(({ sheets, table }, at) => <option key={at} value={String(at)}>{`${sheets[0] ?? ''} · ${speaker.say(`pane.jenis.${table.kind}`)} · ${printNumber(table.plan.indikator.length, speaker.language)} ${speaker.say('common.indikator').toLowerCase()}`}</option>)}
          </Select>
        ) : null}
        <div className={styles.tools}>
          <Button className={styles.tool} size="small" appearance="subtle" disabledFocusable={busy} onClick={onEnd}>{speaker.say('compare.akhiri')}</Button>
          <Button className={styles.tool} size="small" appearance="subtle" disabledFocusable={busy} onClick={onChoose}>{speaker.say('compare.pilih.lain')}</Button>
        </div>
        <div className={styles.parts} role="group" aria-label={speaker.say('compare.ringkasan')}>
          {comparisonParts.map((one) => (
            <Chip
              key={one}
              on={part === one}
              onToggle={() => {
                setPart(one);
                scroller.current?.scrollTo(0, 0);
              }}
            >
              {speaker.say(`compare.${one}`)} {printNumber(counts[one], speaker.language)}
            </Chip>
          ))}
        </div>
        <p className={styles.about} role="status">{aboutPart(comparison, part, other.name, speaker)}</p>
        {part === 'berbeda' ? <p className={styles.about}>{fieldSentences(comparedFields(plan, other.table.plan), speaker).join(' ')}</p> : null}
      </div>
      {lines.length === 0 ? (
        <div className={styles.empty}>
          {comparison.matched.length === 0 && (part === 'berbeda' || part === 'cocok')
            ? <Centered icon={<SearchInfoRegular />} title={speaker.say('compare.kosong.cocok')} text={speaker.say('compare.kosong.cocok.isi')} />
            : <Centered icon={<CheckmarkCircleRegular className={styles.clean} />} title={speaker.say(`compare.kosong.${part}`)} />}
        </div>
      ) : (
        <div ref={scroller} className={styles.list} role="region" aria-label={speaker.say(`compare.${part}`)} tabIndex={part === 'hanya-di-sana' ? 0 : -1} onKeyDown={onKeyDown}>
          <div className={styles.inner} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map((place) => {
              const line = lines[place.index];
              return line ? (
                <div key={place.key} ref={virtualizer.measureElement} data-index={place.index} className={styles.line} style={{ transform: `translateY(${place.start}px)` }}>
                  <ComparisonRow line={line} shown={shown} other={other} speaker={speaker} onToggle={toggle} onGo={go} />
                </div>
              ) : null;
            })}
          </div>
        </div>
      )}
      <div className={styles.foot}>
        <Button appearance="primary" icon={<DocumentTable20Regular />} disabledFocusable={busy} onClick={() => void session.writeComparison(comparisonWords(speaker, tableNames(tables, speaker).get(shown.id) ?? '', shown.view.plan))}>{speaker.say('compare.tulis')}</Button>
      </div>
    </div>
  );
}

function aboutPart(comparison: ReturnType<typeof comparePlans>, part: ComparisonPart, dokumen: string, speaker: Speaker): string {
  const { matched, doubtful, different, onlyHere, onlyThere } = countComparison(comparison);
  const doubts = doubtful > 0 ? ` ${speaker.say('compare.jumlah.ragu', { jumlah: doubtful })}` : '';
  switch (part) {
    case 'berbeda':
      return `${speaker.say('compare.jumlah.berbeda', { indikator: different, sel: comparison.matched.reduce((sum, { differences }) => sum + differences.length, 0) })}${doubts}`;
    case 'cocok':
      return `${speaker.say('compare.jumlah.cocok', { jumlah: matched, sama: matched - different })}${doubts}`;
    case 'hanya-di-sini':
      return speaker.say('compare.jumlah.hanya-di-sini', { jumlah: onlyHere, dokumen });
    case 'hanya-di-sana':
      return speaker.say('compare.jumlah.hanya-di-sana', { jumlah: onlyThere, dokumen });
  }
}
