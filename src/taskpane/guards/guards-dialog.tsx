import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type JSX } from 'react';
import type { GuardId, GuardItem, GuardPreview } from '../../excel/guards/guards';
import type { SessionState } from '../../excel/session-state';
import type { Speaker } from '../../strings';
import { isOffered } from '../../excel/guards/guard-items';
import { usePane } from '../context';
import { aboutItem, leftSentences } from './sentences';
import { guardWords } from './words';

const useStyles = makeStyles({
  surface: { padding: '12px', width: 'calc(100vw - 16px)', maxWidth: '520px', maxHeight: 'calc(100vh - 16px)', boxSizing: 'border-box' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '8px', minHeight: 0, overflowY: 'auto' },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '6px' },
  words: { marginInlineStart: '32px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  left: { marginBlock: '2px', paddingInlineStart: '16px' },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground3 },
  // Fluent stacks the buttons of a narrow dialog; short ones stand well side by side.
  actions: { '@media screen and (max-width: 480px)': { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'flex-end' } },
  off: { marginInlineEnd: 'auto' },
});

interface GuardsDialogProps {
  readonly state: SessionState;
  readonly onClose: () => void;
}

/** Shows what would guard a sheet and where, lets the planner choose, puts it on and takes it off again. Nothing is written before she asks. */
export default function GuardsDialog({ state, onClose }: GuardsDialogProps): JSX.Element {
  const styles = useStyles();
  const tables = state.workbook?.tables ?? [];
  const sheets = [...new Map(tables.flatMap((table) => table.sheets).map((sheet) => [sheet.id, sheet])).values()];
  const shown = tables.find(({ id }) => id === state.shownId)?.sheets[0].id ?? sheets[0]?.id ?? '';
  const [sheetId, setSheetId] = useState(shown);
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <SheetGuards key={sheetId} state={state} sheetId={sheetId} sheets={sheets} onSheet={setSheetId} onClose={onClose} />
      </DialogSurface>
    </Dialog>
  );
}

interface SheetGuardsProps extends GuardsDialogProps {
  readonly sheetId: string;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly onSheet: (sheetId: string) => void;
}

function SheetGuards({ state, sheetId, sheets, onSheet, onClose }: SheetGuardsProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const [preview, setPreview] = useState<GuardPreview | null | 'waiting'>('waiting');
  const [chosen, setChosen] = useState<ReadonlySet<GuardId>>(new Set());
  const busy = state.work !== null;

  useEffect(() => {
    let isCurrent = true;
    void session.previewGuards(sheetId).then((seen) => {
      if (!isCurrent) return;
      setPreview(seen);
      const offered = seen?.items.filter(isOffered).map(({ id }) => id) ?? [];
      setChosen(new Set(seen && seen.installed.length > 0 ? offered.filter((id) => seen.installed.includes(id)) : offered));
    });
    return () => {
      isCurrent = false;
    };
  }, [session, sheetId]);

  const after = async (work: Promise<void>): Promise<void> => {
    const before = session.getState().notice?.serial ?? 0;
    await work;
    const notice = session.getState().notice;
    if (notice && notice.serial !== before && notice.kind === 'done') onClose();
  };
  const choose = (id: GuardId, isOn: boolean): void => setChosen((now) => new Set(isOn ? [...now, id] : [...now].filter((one) => one !== id)));
  const ready = preview !== 'waiting' && preview !== null ? preview : null;
  const installed = ready?.installed.length ?? 0;

  return (
    <DialogBody>
      <DialogTitle>{speaker.say('guards.judul')}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.about}>{speaker.say('guards.tentang')}</p>
        {sheets.length > 1 ? (
          <Select className={styles.select} size="small" aria-label={speaker.say('guards.pilihLembar')} value={sheetId} onChange={(_, data) => onSheet(data.value)}>
            {sheets.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Select>
        ) : null}
        <div role="status">
          {preview === 'waiting' ? <Spinner size="tiny" label={speaker.say('guards.memuat')} />
            : preview === null ? <p className={styles.about}>{speaker.say('guards.tidak-bisa')}</p>
            : <p className={styles.about}>{installed > 0 ? speaker.say('guards.terpasang', { jumlah: installed }) : speaker.say('guards.belum-terpasang')}</p>}
        </div>
        {ready ? (
          <ul className={styles.list}>
            {ready.items.map((item) => <Item key={item.id} item={item} isOn={chosen.has(item.id)} speaker={speaker} onChoose={choose} />)}
          </ul>
        ) : null}
      </DialogContent>
      <DialogActions className={styles.actions} fluid>
        {installed > 0 ? (
          <Button className={styles.off} size="small" disabledFocusable={busy} onClick={() => void after(session.removeGuards(sheetId, guardWords(speaker)))}>{speaker.say('guards.lepas')}</Button>
        ) : null}
        <Button size="small" onClick={onClose}>{speaker.say('guards.tutup')}</Button>
        <Button size="small" appearance="primary" disabledFocusable={busy || !ready || chosen.size === 0} onClick={() => void after(session.installGuards(sheetId, [...chosen], guardWords(speaker)))}>
          {speaker.say(installed > 0 ? 'guards.perbarui' : 'guards.pasang')}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

interface ItemProps {
  readonly item: GuardItem;
  readonly isOn: boolean;
  readonly speaker: Speaker;
  readonly onChoose: (id: GuardId, isOn: boolean) => void;
}

function Item({ item, isOn, speaker, onChoose }: ItemProps): JSX.Element {
  const styles = useStyles();
  const offered = isOffered(item);
  const left = leftSentences(item, speaker);
  const wordsId = `pengaman-${item.id}`;
  return (
    <li>
      <Checkbox label={speaker.say(`guards.${item.id}`)} checked={offered && isOn} disabled={!offered} aria-describedby={wordsId} onChange={(_, data) => onChoose(item.id, data.checked === true)} />
      <div id={wordsId} className={styles.words}>
        {offered ? <div>{aboutItem(item, speaker)}</div> : left.map((sentence) => <div key={sentence}>{sentence}</div>)}
        {offered && left.length > 0 ? (
          <details>
            <summary className={styles.summary}>{speaker.say('guards.lihat-lewat', { jumlah: left.length })}</summary>
            <ul className={styles.left}>{left.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
          </details>
        ) : null}
      </div>
    </li>
  );
}
