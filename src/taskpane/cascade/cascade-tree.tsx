import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type JSX, type KeyboardEvent, type MouseEvent } from 'react';
import type { ItemId, OwnerId, PlanView } from '../../plan';
import type { Speaker } from '../../strings';
import type { Reach } from '../model/search';
import type { Tallies } from '../model/tally';
import { stepTree, titleOf, typeAhead, type TreeRow } from '../model/tree';
import { indent, labelOf, RowContent } from './tree-row';

const useStyles = makeStyles({
  tree: {
    flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', outlineStyle: 'none', contain: 'strict',
    // The ring is drawn on the active line, where the eye is.
    // A press of a key after a click does not count as `:focus-visible` in Chromium, hence the mark of our own.
    '&[data-keys]:focus [data-active] > *': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
    '&:focus-visible [data-active] > *': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  },
  inner: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** Letters typed within this time make one word. */
const typingPause = 700;

interface CascadeTreeProps {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly view: PlanView;
  readonly tallies: Tallies;
  readonly speaker: Speaker;
  readonly words: readonly string[];
  readonly reach: Reach;
  readonly selected: OwnerId | null;
  readonly onToggle: (id: ItemId, open: boolean) => void;
  readonly onGo: (row: TreeRow) => void;
}

/**
 * The cascade as an ARIA tree of which only the visible lines are in the document. Focus stays on the tree itself (`aria-activedescendant`), so that
 * scrolling a line out of the document never loses it; the active line is therefore always rendered.
 */
export function CascadeTree({ label, rows, view, tallies, speaker, words, reach, selected, onToggle, onGo }: CascadeTreeProps): JSX.Element {
  const styles = useStyles();
  const base = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const [byKeys, setByKeys] = useState(false);
  const [activeId, setActiveId] = useState<OwnerId | null>(selected);
  const indexOf = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows]);
  const active = indexOf.get(activeId ?? '') ?? 0;

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guessHeight(rows[index], scroller.current?.clientWidth ?? 320),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return shown.includes(active) || active >= rows.length ? shown : [...shown, active].sort((a, b) => a - b);
    },
  });

  // The grid's selection moves the tree once, when it changes or when its line has become visible; never the focus.
  const followed = useRef<OwnerId | null>(null);
  const selectedIndex = selected === null ? undefined : indexOf.get(selected);
  useEffect(() => {
    if (selected === null) followed.current = null;
    if (selectedIndex === undefined || followed.current === selected) return;
    followed.current = selected;
    setActiveId(selected);
    virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selected, selectedIndex, virtualizer]);

  const moveTo = useCallback(
    (index: number) => {
      setActiveId(rows[index]?.id ?? null);
      virtualizer.scrollToIndex(index, { align: 'auto' });
    },
    [rows, virtualizer],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    setByKeys(true);
    const row = rows[active];
    const step = stepTree(rows, active, event.key);
    if (step) {
      event.preventDefault();
      if ('to' in step) moveTo(step.to);
      else onToggle(step.toggle, step.open);
    } else if (event.key === 'Enter' && row) {
      event.preventDefault();
      followed.current = row.id;
      onGo(row);
    } else if (event.key === ' ' && row) {
      event.preventDefault();
      if (row.kind === 'item' && row.expandable) onToggle(row.id, !row.expanded);
    } else if (event.key.length === 1) {
      const now = event.timeStamp;
      const text = now - typed.current.at < typingPause ? typed.current.text + event.key : event.key;
      typed.current = { text, at: now };
      const found = typeAhead(rows, active, text);
      if (found !== null) moveTo(found);
    }
  };

  const onClick = (event: MouseEvent, row: TreeRow): void => {
    setActiveId(row.id);
    const onChevron = event.target instanceof Element && event.target.closest('[data-toggle]') !== null;
    if (onChevron && row.kind === 'item') {
      onToggle(row.id, !row.expanded);
      return;
    }
    followed.current = row.id;
    onGo(row);
  };

  return (
    <div
      ref={scroller}
      className={styles.tree}
      role="tree"
      aria-label={label}
      aria-activedescendant={rows.length > 0 ? `${base}${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={() => setByKeys(false)}
      data-keys={byKeys ? '' : undefined}
    >
      <div className={styles.inner} role="none" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((shown) => {
          const row = rows[shown.index];
          if (!row) return null;
          const tally = tallies.get(row.id);
          return (
            <div
              key={shown.key}
              ref={virtualizer.measureElement}
              data-index={shown.index}
              data-active={shown.index === active ? '' : undefined}
              id={`${base}${shown.index}`}
              className={styles.line}
              style={{ transform: `translateY(${shown.start}px)` }}
              role="treeitem"
              aria-level={row.depth}
              aria-setsize={row.setSize}
              aria-posinset={row.place}
              aria-selected={row.id === selected}
              aria-expanded={row.kind === 'item' && row.expandable ? row.expanded : undefined}
              aria-label={labelOf(row, tally, speaker)}
              title={titleOf(row)}
              onClick={(event) => onClick(event, row)}
            >
              <RowContent row={row} view={view} tally={tally} speaker={speaker} words={words} reach={reach} selected={row.id === selected} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Near enough that the scrollbar does not jump when lines are measured: 13 px type is about 6.6 px a letter. */
function guessHeight(row: TreeRow | undefined, width: number): number {
  if (!row) return 60;
  const room = width - 44 - (row.depth - 1) * indent;
  const lines = titleOf(row).length * 6.6 > room ? 2 : 1;
  return 12 + 16 + lines * 18 + 18;
}
