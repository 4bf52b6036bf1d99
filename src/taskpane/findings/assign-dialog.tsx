import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { useId, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import type { TablePicture } from '../../excel/session-state';
import type { OwnerId } from '../../plan';
import { usePane } from '../context';
import { placeOf } from '../model/address';
import { knownAgency, offerAgencies, suggestAgencies, tidyName, type AgencyOption } from '../model/agencies';
import { reachIn, wordsOf } from '../model/search';
import { MarkedText } from '../parts/marked-text';

const useStyles = makeStyles({
  surface: { padding: '16px', width: 'calc(100vw - 24px)', maxWidth: '440px', maxHeight: 'calc(100vh - 24px)' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '8px', minHeight: 0 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  search: { width: '100%', maxWidth: 'none' },
  list: { maxHeight: 'max(120px, 38vh)', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, paddingBlock: '4px' },
  group: { padding: '6px 10px 2px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3 },
  option: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', padding: '5px 10px', cursor: 'pointer', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground1, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  last: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  check: { flexShrink: 0, width: '16px', marginTop: '1px', color: tokens.colorBrandForeground1 },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  // Fluent stacks the buttons of a narrow dialog; two short ones stand well side by side.
  actions: { '@media screen and (max-width: 480px)': { flexDirection: 'row', justifySelf: 'end', gridColumnStart: 1 } },
});

interface AssignDialogProps {
  readonly shown: TablePicture;
  readonly owners: readonly OwnerId[];
  readonly onClose: () => void;
}

/** Picks one agency for one or many owners; a name that the workbook does not know yet is written only where it was picked as such. */
export default function AssignDialog({ shown, owners, onClose }: AssignDialogProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const { view } = shown;
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const [active, setActive] = useState(-1);

  // What was picked stands in the field without narrowing the list to itself.
  const query = picked === text ? '' : text;
  const suggestions = useMemo(() => suggestAgencies(view, owners), [view, owners]);
  const options = useMemo(() => offerAgencies(view, suggestions, query), [view, suggestions, query]);
  const suggestedCount = options.filter((option) => option.kind === 'known' && option.reason !== null).length;
  const knownCount = options.filter((option) => option.kind === 'known').length;

  const known = knownAgency(view, text);
  const isNew = picked !== null && picked === text && known === null;
  /** What would be written; null while the typed words are neither an agency of the workbook nor picked as a new name. */
  const name = isNew ? tidyName(text) : known;
  const busy = session.getState().work !== null;
  const cells = owners.map((owner) => placeOf(shown, owner, { field: 'opd' })?.name ?? '').filter((cell) => cell !== '');

  const pick = (option: AgencyOption): void => {
    setText(option.name);
    setPicked(option.name);
    setActive(-1);
  };
  const assign = (): void => {
    if (name === null || busy) return;
    onClose();
    void session.assignOpd(owners, name);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = event.key === 'ArrowDown' ? Math.min(options.length - 1, active + 1) : Math.max(query === '' ? -1 : 0, active - 1);
      setActive(next);
      list.current?.querySelector(`[data-option="${next}"]`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[active];
      if (option) pick(option);
      else assign();
    }
  };

  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{speaker.say('paneTables.opd.judul')}</DialogTitle>
          <DialogContent className={styles.content}>
            <span>{owners.length === 1 ? speaker.say('paneTables.opd.untuk.satu') : speaker.say('paneTables.opd.untuk.banyak', { count: owners.length })}</span>
            <Field
              label={speaker.say('paneTables.opd.nama')}
              {...(isNew ? { validationState: 'warning' as const, validationMessage: speaker.say('paneTables.opd.belumAda', { name: name ?? '' }) } : {})}
            >
              <SearchBox
                className={styles.search}
                value={text}
                placeholder={speaker.say('paneTables.opd.cari')}
                role="combobox"
                aria-autocomplete="list"
                aria-expanded={options.length > 0}
                aria-controls={`${base}list`}
                aria-activedescendant={active >= 0 ? `${base}${active}` : undefined}
                autoComplete="off"
                dismiss={text === '' ? null : { 'aria-label': speaker.say('pane.hapusCari') }}
                onKeyDown={onKeyDown}
                onChange={(_, data) => {
                  setText(data.value);
                  setPicked(null);
                  // Enter takes what the words found; without words it takes nothing.
                  setActive(data.value.trim() === '' ? -1 : 0);
                }}
              />
            </Field>
            {options.length === 0 ? null : (
              <div ref={list} id={`${base}list`} className={styles.list} role="listbox" aria-label={speaker.say('paneTables.opd.daftar')} tabIndex={-1}>
                {options.map((option, index) => (
                  <div key={`${option.kind}:${option.name}`} role="none">
                    {index === 0 && suggestedCount > 0 ? <div className={styles.group} role="none">{speaker.say('paneTables.opd.saran')}</div> : null}
                    {index === suggestedCount && index < knownCount ? <div className={styles.group} role="none">{speaker.say('paneTables.opd.semua')}</div> : null}
                    <div
                      id={`${base}${index}`}
                      data-option={index}
                      className={mergeClasses(styles.option, option.kind === 'new' && knownCount > 0 && styles.last, index === active && styles.active)}
                      role="option"
                      aria-selected={option.name === picked}
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={() => pick(option)}
                    >
                      <span className={styles.check} aria-hidden>{option.name === picked ? <Checkmark16Regular /> : null}</span>
                      <span className={styles.name}>
                        {option.kind === 'new' ? speaker.say('paneTables.opd.tulisBaru', { name: option.name }) : <MarkedText text={option.name} words={wordsOf(query)} reach={reachIn(option.name, wordsOf(query))} />}
                        {option.kind === 'new' || option.reason === null ? null : <div className={styles.small}>{speaker.say(`paneTables.opd.alasan.${option.reason}`)}</div>}
                      </span>
                    </div>
                  </div>
                ))}
              </div>
            )}
            {cells.length === 0 ? null : (
              <span className={styles.small}>
                {cells.length > 8
                  ? speaker.say('paneTables.opd.tulis.banyak', { cells: cells.slice(0, 8).join(', '), count: cells.length - 8 })
                  : speaker.say('paneTables.opd.tulis', { cells: cells.join(', ') })}
              </span>
            )}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={onClose}>{speaker.say('paneTables.batal')}</Button>
            <Button appearance="primary" disabled={name === null || busy} onClick={assign}>{speaker.say('paneTables.opd.tetapkan')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
