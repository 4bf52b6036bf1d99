import { Badge, Button, Field, makeStyles, mergeClasses, SearchBox, Select, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { useEffect, useId, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { layouts, type Layout } from '../../layouts';
import type { Speaker, TextKey } from '../../strings';
import { usePane } from '../context';
import { groupLayouts, type RegimeFilter } from '../model/layout-groups';
import { reachIn, wordsOf } from '../model/search';
import { MarkedText } from '../parts/marked-text';
import { groupWords } from './words';

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', padding: '12px 12px 0', rowGap: '8px' },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  search: { width: '100%', maxWidth: 'none' },
  select: { minWidth: 0, width: '100%', '& select': { minWidth: 0, width: '100%' } },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', marginInline: '-12px', paddingBottom: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  group: { padding: '10px 12px 2px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3 },
  option: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', padding: '5px 12px', cursor: 'pointer', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground1, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  check: { flexShrink: 0, width: '16px', marginTop: '1px', color: tokens.colorBrandForeground1 },
  name: { minWidth: 0, overflowWrap: 'anywhere', display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '2px' },
  none: { padding: '16px 12px', margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  foot: { padding: '8px 0 12px' },
});

const regimes: readonly RegimeFilter[] = ['semua', 'permendagri-86-2017', 'inmendagri-2-2025'];

interface TableChooserProps {
  readonly chosen: string;
  /** The regime that the region's profile names. */
  readonly regime: RegimeFilter;
  readonly drawn: ReadonlySet<string>;
  readonly last: string;
  readonly onPick: (layoutId: string) => void;
  readonly onCancel: () => void;
}

/** All standard tables by purpose and regime, found by typing any of their words. */
export function TableChooser({ chosen, regime: stated, drawn, last, onPick, onCancel }: TableChooserProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const base = useId();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [regime, setRegime] = useState(stated);
  const [active, setActive] = useState(-1);
  const words = wordsOf(query);
  const groups = useMemo(() => groupLayouts(layouts, regime, query, (layout) => ({ name: nameOf(layout, speaker), about: speaker.say(`layouts.${layout.id}.keterangan` as TextKey) })), [regime, query, speaker]);
  const options = groups.flatMap((group) => group.layouts);

  useEffect(() => {
    root.current?.querySelector('input')?.focus();
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'center' });
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = event.key === 'ArrowDown' ? Math.min(options.length - 1, active + 1) : Math.max(0, active - 1);
      setActive(next);
      list.current?.querySelector(`[data-option="${next}"]`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[active];
      if (option) onPick(option.id);
    } else if (event.key === 'Escape' && query === '') onCancel();
  };

  let at = -1;
  return (
    <div ref={root} className={styles.root}>
      <h2 className={styles.head}>{speaker.say('choices.daftar.judul')}</h2>
      <SearchBox
        className={styles.search}
        value={query}
        placeholder={speaker.say('choices.daftar.cari')}
        aria-label={speaker.say('choices.daftar.cari')}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={options.length > 0 ? `${base}list` : undefined}
        aria-activedescendant={active >= 0 && active < options.length ? `${base}${active}` : undefined}
        autoComplete="off"
        dismiss={query === '' ? null : { 'aria-label': speaker.say('choices.daftar.hapusCari') }}
        onKeyDown={onKeyDown}
        onChange={(_, data) => {
          setQuery(data.value);
          setActive(data.value.trim() === '' ? -1 : 0);
        }}
      />
      <Field label={speaker.say('choices.daftar.dasar')} orientation="horizontal" size="small">
        <Select className={styles.select} size="small" value={regime} onChange={(_, data) => setRegime(regimes.find((one) => one === data.value) ?? 'semua')}>
          {regimes.map((one) => <option key={one} value={one}>{one === 'semua' ? speaker.say('choices.daftar.dasar.semua') : speaker.say(`paneTables.regime.${one}`)}</option>)}
        </Select>
      </Field>
      {options.length === 0 ? <p className={styles.none} role="status">{speaker.say('choices.daftar.tidakAda', { query: query.trim() })}</p> : (
        <div ref={list} id={`${base}list`} className={styles.list} role="listbox" aria-label={speaker.say('choices.daftar.judul')} tabIndex={-1}>
          {groups.map(({ purpose, regime: of, layouts: members }) => {
            const heading = `${base}${purpose}${of}`;
            return (
              <div key={heading} role="group" aria-labelledby={heading}>
                <div id={heading} className={styles.group}>{groupWords(purpose, of, speaker)}</div>
                {members.map((layout) => {
                  at += 1;
                  const index = at;
                  const name = nameOf(layout, speaker);
                  const badge = drawn.has(layout.id) ? 'dibuat' : layout.id === last ? 'terakhir' : null;
                  return (
                    <div
                      key={layout.id}
                      id={`${base}${index}`}
                      data-option={index}
                      className={mergeClasses(styles.option, index === active && styles.active)}
                      role="option"
                      aria-selected={layout.id === chosen}
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={() => onPick(layout.id)}
                    >
                      <span className={styles.check} aria-hidden>{layout.id === chosen ? <Checkmark16Regular /> : null}</span>
                      <span className={styles.name}>
                        <span><MarkedText text={name} words={words} reach={reachIn(name, words)} /></span>
                        {badge === null ? null : <Badge size="small" appearance="tint" color="informative">{speaker.say(`choices.daftar.${badge}`)}</Badge>}
                      </span>
                    </div>
                  );
                })}
              </div>
            );
          })}
        </div>
      )}
      <div className={styles.foot}><Button size="small" onClick={onCancel}>{speaker.say('choices.daftar.batal')}</Button></div>
    </div>
  );
}

function nameOf({ id }: Layout, speaker: Speaker): string {
  return speaker.say(`layouts.${id}.nama` as TextKey);
}
