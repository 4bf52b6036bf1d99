import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { SearchInfoRegular } from '@fluentui/react-icons/svg/search-info';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import type { SessionState, TablePicture } from '../../excel/session-state';
import { fieldKey, type OwnerId } from '../../plan';
import type { FixableFinding } from '../../rules/fixes';
import type { Mute } from '../../rules/mutes';
import { severities, type Finding, type Severity } from '../../rules/rule';
import { usePane } from '../context';
import { tableNames } from '../model/table-names';
import { Centered } from '../parts/centered';
import { Chip } from '../parts/chip';
import { SeverityIcon } from '../parts/severity';
import { FindingLine } from './finding-row';
import type { Findings, WantedRow } from './useFindings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 4px', padding: '8px 12px' },
  group: { display: 'flex', columnGap: '4px' },
  push: { flexGrow: 1 },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', contain: 'strict' },
  inner: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
  clean: { color: tokens.colorStatusSuccessForeground1 },
});

interface FindingsPanelProps {
  readonly shown: TablePicture;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: Findings;
  readonly selected: SessionState['selected'];
  readonly busy: boolean;
  readonly onAssign: (owners: readonly OwnerId[]) => void;
  readonly onMend: (finding: FixableFinding, all: boolean) => void;
  readonly onMute: (finding: Finding) => void;
}

/** Findings by rule or agency, and what could not be checked. */
export function FindingsPanel({ shown, counts, findings, selected, busy, onAssign, onMend, onMute }: FindingsPanelProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows } = findings;
  const { outcome } = shown;
  const total = outcome.findings.length;
  const unread = shown.table.unread.length;
  const indikator = shown.view.plan.indikator.length;
  const nothing = findings.groups.length === 0;

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'finding' ? 66 : 40),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  });

  // Each wish moves the list once; a row that is not in the list yet is waited for. Focus stays where it is.
  const { wanted } = findings;
  const followed = useRef<WantedRow | null>(null);
  const wantedIndex = wanted === null ? -1 : rows.findIndex((row) => row.key === wanted.key);
  useEffect(() => {
    if (wantedIndex < 0 || followed.current === wanted) return;
    followed.current = wanted;
    virtualizer.scrollToIndex(wantedIndex, { align: rows[wantedIndex]?.kind === 'section' || rows[wantedIndex]?.kind === 'group' ? 'start' : 'auto' });
  }, [wanted, wantedIndex, rows, virtualizer]);


  // The grid's selection leads to its finding when it changes, but not when it has just come from a finding of this list.
  const { reveal } = findings;
  const cell = selected && `${selected.owner}|${fieldKey(selected.field)}`;
  const seen = useRef(cell);
  useEffect(() => {
    if (seen.current === cell) return;
    seen.current = cell;
    if (selected) reveal(selected);
  }, [cell, selected, reveal]);
  const go = useCallback((finding: Finding) => {
    seen.current = `${finding.owner}|${fieldKey(finding.field)}`;
    void session.goTo(finding.owner, finding.field);
  }, [session]);

  const unmute = useCallback((mute: Mute) => void session.unmuteFindings([mute]), [session]);

  // Up and down walk from line to line; Tab still visits every control.
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-index]')].sort((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']));
    const at = lines.findIndex((line) => line.contains(document.activeElement));
    for (let next = at + (event.key === 'ArrowDown' ? 1 : -1); next >= 0 && next < lines.length; next += event.key === 'ArrowDown' ? 1 : -1) {
      const target = lines[next]?.querySelector<HTMLElement>('button:not([disabled])');
      if (!target) continue;
      event.preventDefault();
      target.focus({ preventScroll: true });
      virtualizer.scrollToIndex(Number(lines[next]?.dataset['index']), { align: 'auto' });
      return;
    }
  };

  return (
    <div className={styles.root}>
      {total === 0 ? null : (
        <div className={styles.bar}>
          <div className={styles.group} role="group" aria-label={speaker.say('pane.kelompok')}>
            <Chip on={findings.by === 'aturan'} onToggle={() => findings.setBy('aturan')}>{speaker.say('pane.kelompok.aturan')}</Chip>
            <Chip on={findings.by === 'opd'} onToggle={() => findings.setBy('opd')}>{speaker.say('pane.kelompok.opd')}</Chip>
          </div>
          <span className={styles.push} />
          <div className={styles.group} role="group" aria-label={speaker.say('pane.tingkat')}>
            {severities.map((severity) => (
              <Chip key={severity} on={findings.only.has(severity)} onToggle={() => findings.toggleSeverity(severity)} label={`${speaker.say(`pane.saring.${severity}`)} (${counts[severity]})`} disabled={counts[severity] === 0 && !findings.only.has(severity)}>
                <SeverityIcon severity={severity} /> {counts[severity]}
              </Chip>
            ))}
          </div>
        </div>
      )}
      {!nothing ? null : total === 0 && (unread > 0 || indikator === 0) ? (
        <Centered icon={<SearchInfoRegular />} title={unread > 0 ? speaker.say('pane.tidakTerbaca.banyak', { count: unread }) : speaker.say('pane.tanpaIndikator')} text={speaker.say('pane.tidakTerbaca.isi', { count: indikator })} />
      ) : total === 0 ? (
        <Centered
          icon={<CheckmarkCircleRegular className={styles.clean} />}
          title={speaker.say('pane.temuan.bersih')}
          text={outcome.unchecked.length + outcome.failed.length > 0 ? speaker.say('pane.temuan.bersih.sebagian') : speaker.say('pane.temuan.bersih.isi', { count: indikator })}
        />
      ) : (
        <Centered icon={<FilterRegular />} title={speaker.say('pane.temuan.tersaring')} text={speaker.say('pane.temuan.tersaring.isi', { count: total })}>
          <Button onClick={findings.showAll}>{speaker.say('pane.temuan.tampilkan')}</Button>
        </Centered>
      )}
      {rows.length === 0 ? null : (
        <div ref={scroller} className={styles.list} role="region" aria-label={speaker.say('pane.temuan.nama', { sheet: tableNames(session.getState().workbook?.tables ?? [], speaker).get(shown.id) ?? '' })} onKeyDown={onKeyDown}>
          <div className={styles.inner} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map((place) => {
              const row = rows[place.index];
              return row ? (
                <div key={place.key} ref={virtualizer.measureElement} data-index={place.index} className={styles.line} style={{ transform: `translateY(${place.start}px)` }}>
                  <FindingLine
                    row={row}
                    shown={shown}
                    speaker={speaker}
                    chosen={findings.chosen}
                    selected={selected}
                    busy={busy}
                    onToggle={findings.toggleOpen}
                    onReason={findings.toggleReason}
                    onChoose={findings.choose}
                    onAssign={onAssign}
                    onGo={go}
                    onMend={onMend}
                    onMute={onMute}
                    onUnmute={unmute}
                  />
                </div>
              ) : null;
            })}
          </div>
        </div>
      )}
    </div>
  );
}
