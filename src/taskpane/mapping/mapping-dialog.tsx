import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, MessageBar, MessageBarBody, Select, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { SessionState } from '../../excel/session-state';
import { doublesIn, keyOfUse, type Grid, type Table } from '../../matrix';
import { sure } from '../../matrix/reading';
import { countPlan, levels } from '../../plan';
import type { Speaker } from '../../strings';
import { usePane } from '../context';
import { columnName } from '../model/address';
import { mappablePlaces } from '../model/mappable-places';
import { MappingTable } from './mapping-table';
import { rowWords } from './sheet-rows';
import { headName } from './uses';
import { useMapping, type MappingEdit } from './useMapping';
import { WhyColumns } from './why-columns';

const useStyles = makeStyles({
  surface: { padding: '12px', width: 'calc(100vw - 16px)', maxWidth: '900px', height: 'calc(100vh - 16px)', maxHeight: '760px', boxSizing: 'border-box' },
  body: { height: '100%', rowGap: '8px' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '8px', minHeight: 0, overflowY: 'auto' },
  note: { flexShrink: 0, '& .fui-MessageBarBody': { fontSize: tokens.fontSizeBase200, lineHeight: '16px', paddingBlock: '6px' } },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', flexShrink: 0, '& > *': { minWidth: 0 } },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  counts: { margin: 0, flexShrink: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  warning: { margin: 0, flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  // Fluent stacks the buttons of a narrow dialog; two short ones stand well side by side.
  actions: { '@media screen and (max-width: 480px)': { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'flex-end' } },
  restore: { marginInlineEnd: 'auto', '@media screen and (max-width: 480px)': { flexBasis: '100%', justifyContent: 'flex-start', paddingInline: 0 } },
});

/** Rows that are offered as rows of the header. */
const offered = 60;

interface MappingDialogProps {
  readonly state: SessionState;
  /** Of the table, or of the sheet without one. */
  readonly id: string;
  readonly onTurnTo: (id: string) => void;
  readonly onClose: () => void;
}

/** Shows how a table's columns are read, and lets the planner say what they hold. Nothing is kept before she saves. */
export default function MappingDialog({ state, id, onTurnTo, onClose }: MappingDialogProps): JSX.Element {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <Editor key={id} state={state} id={id} onTurnTo={onTurnTo} onClose={onClose} />
      </DialogSurface>
    </Dialog>
  );
}

function Editor({ state, id, onTurnTo, onClose }: MappingDialogProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const edit = useMapping(session, state, id);
  const [saving, setSaving] = useState(false);
  const places = mappablePlaces(state, speaker);
  const { grid, mapping } = edit;
  const reading = state.workbook?.tables.find((one) => one.id === id)?.table.pages[0];
  const canSave = mapping !== null && edit.preview !== null && !saving && state.work === null;

  const save = async (): Promise<void> => {
    if (!canSave) return;
    setSaving(true);
    const before = session.getState().notice?.serial ?? 0;
    await session.saveMapping(id, edit.automatic ? null : mapping);
    const notice = session.getState().notice;
    if (notice && notice.serial !== before && notice.kind === 'done') onClose();
    else setSaving(false);
  };

  return (
    <DialogBody className={styles.body}>
      <DialogTitle>{speaker.say('mapping.judul')}</DialogTitle>
      <DialogContent className={styles.content}>
        {places.length > 1 ? (
          <Select className={styles.select} size="small" aria-label={speaker.say('mapping.lembar')} value={id} onChange={(_, data) => onTurnTo(data.value)}>
            {places.map((place) => <option key={place.id} value={place.id}>{place.name}</option>)}
          </Select>
        ) : null}
        <Why state={state} id={id} speaker={speaker} />
        {grid && mapping ? (
          <>
            <HeaderRows grid={grid} edit={edit} speaker={speaker} />
            <MappingTable grid={grid} mapping={mapping} touched={edit.touched} own={edit.own} speaker={speaker} onPick={edit.setUse} />
            <div role="status">
              <Counts preview={edit.preview} speaker={speaker} />
              {edit.automatic ? <p className={styles.warning}>{speaker.say('mapping.otomatis.tanda')}</p> : null}
              {doublesIn(mapping).map(({ column, use }) => (
                <p key={column} className={styles.warning}>{speaker.say('mapping.ganda', { huruf: columnName(column), isi: use ? headName(keyOfUse(use).split('/')[0] ?? '', speaker.language) : '' })}</p>
              ))}
            </div>
            {reading ? <WhyColumns reading={reading} speaker={speaker} /> : null}
          </>
        ) : <p className={styles.counts}>{speaker.say('mapping.tidakAda')}</p>}
      </DialogContent>
      <DialogActions className={styles.actions} fluid>
        <Button className={styles.restore} size="small" appearance="subtle" disabledFocusable={!edit.own || saving} onClick={edit.restore}>{speaker.say('mapping.otomatis')}</Button>
        <Button size="small" onClick={onClose}>{speaker.say('mapping.batal')}</Button>
        <Button size="small" appearance="primary" disabledFocusable={!canSave} onClick={() => void save()}>{speaker.say('mapping.simpan')}</Button>
      </DialogActions>
    </DialogBody>
  );
}

/** Why the planner is asked at all; nothing where she came by herself to a table that reads well. */
function Why({ state, id, speaker }: { readonly state: SessionState; readonly id: string; readonly speaker: Speaker }): JSX.Element | null {
  const styles = useStyles();
  const table = state.workbook?.tables.find((one) => one.id === id)?.table;
  if (!table && !state.workbook?.unread.some((sheet) => sheet.id === id)) return null;
  const missing = table?.pages.flatMap(({ correction }) => correction?.missing ?? []) ?? [];
  const text = !table ? speaker.say('mapping.tanpa-kepala')
    : missing.length > 0 ? speaker.say('mapping.sebagian', { kolom: [...new Set(missing)].map((header) => `“${header}”`).join(', ') })
    : table.confidence < sure ? speaker.say('mapping.ragu') : null;
  return text === null ? null : (
    <MessageBar intent="warning" layout="multiline" className={styles.note}>
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

function HeaderRows({ grid, edit, speaker }: { readonly grid: Grid; readonly edit: MappingEdit; readonly speaker: Speaker }): JSX.Element | null {
  const styles = useStyles();
  if (!edit.mapping) return null;
  const { firstRow, lastRow } = edit.mapping.header;
  const top = grid.origin.row;
  const rows = Array.from({ length: Math.min(grid.rowCount, Math.max(offered, lastRow - top + 1)) }, (_, index) => top + index);
  const option = (row: number): JSX.Element => {
    const words = rowWords(grid, row);
    return <option key={row} value={row}>{words === '' ? speaker.say('mapping.baris.kosong', { nomor: String(row + 1) }) : speaker.say('mapping.baris', { nomor: String(row + 1), teks: words })}</option>;
  };
  return (
    <div className={styles.pair} role="group" aria-label={speaker.say('mapping.kepala')}>
      <Field label={speaker.say('mapping.kepala.dari')} size="small">
        <Select className={styles.select} size="small" value={String(firstRow)} onChange={(_, data) => edit.setHeader({ firstRow: Number(data.value), lastRow: Math.max(Number(data.value), lastRow) })}>
          {rows.map(option)}
        </Select>
      </Field>
      <Field label={speaker.say('mapping.kepala.sampai')} size="small">
        <Select className={styles.select} size="small" value={String(lastRow)} onChange={(_, data) => edit.setHeader({ firstRow: Math.min(firstRow, Number(data.value)), lastRow: Number(data.value) })}>
          {rows.map(option)}
        </Select>
      </Field>
    </div>
  );
}

/** What the mapping gives: items by level, indicators, and rows that stay unread. */
function Counts({ preview, speaker }: { readonly preview: Table | null; readonly speaker: Speaker }): JSX.Element {
  const styles = useStyles();
  const counts = preview ? countPlan(preview.plan) : {};
  const shown = [...levels, 'indikator' as const].flatMap((level) => (counts[level] ? [speaker.say('mapping.hitung', { jumlah: counts[level], tingkat: level })] : []));
  const unread = preview?.unread.length ?? 0;
  return (
    <p className={styles.counts} data-counts>
      {shown.length === 0 ? speaker.say('mapping.terbaca.tidakAda') : speaker.say('mapping.terbaca', { isi: shown.join(', ') })}
      {unread > 0 ? ` ${speaker.say('mapping.takTerbaca', { jumlah: unread })}` : ''}
    </p>
  );
}
