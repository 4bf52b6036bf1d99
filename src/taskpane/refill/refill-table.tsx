import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { useEffect, useId, useRef, useState, type JSX } from 'react';
import type { RefillPreview } from '../../excel/refill/refill';
import type { SheetRef } from '../../excel/reading/read-sheets';
import type { LayoutChoices } from '../../layouts';
import type { Way } from '../../layouts/refill';
import { usePane } from '../context';
import { figureWords, nothingWords } from '../model/refill-words';
import { ChangedRows } from './changed-rows';
import { HandCells } from './hand-cells';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: '4px', padding: '6px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none', overflowWrap: 'anywhere', minWidth: 0 },
  form: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  said: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  note: { flexShrink: 0, '& .fui-MessageBarBody': { fontSize: tokens.fontSizeBase200, lineHeight: '16px', paddingBlock: '2px', overflowWrap: 'anywhere' } },
  box: { marginInlineStart: '-8px' },
  again: { alignSelf: 'flex-start', flexShrink: 0 },
  foot: { padding: '8px 12px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column', rowGap: '6px' },
});

interface RefillTableProps {
  readonly sheet: SheetRef;
  /** How the table is to be printed now. */
  readonly choices: LayoutChoices;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onFilled: () => void;
}

/** Shows what filling a drawn table again would come to, asks what becomes of what the planner has changed by hand, and fills it. */
export function RefillTable({ sheet, choices, busy, onBack, onFilled }: RefillTableProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const reason = useId();
  const [preview, setPreview] = useState<RefillPreview | null>(null);
  const [ways, setWays] = useState<Readonly<Record<string, Way>>>({});
  const [restore, setRestore] = useState(false);
  const [keepCopy, setKeepCopy] = useState(true);
  const [onlyLast, setOnlyLast] = useState(false);

  useEffect(() => {
    let isLeft = false;
    heading.current?.focus();
    void session.previewRefill(sheet.id, choices).then((found) => {
      if (!isLeft) setPreview(found);
    });
    return () => {
      isLeft = true;
    };
  }, [session, sheet.id, choices]);

  const read = async (): Promise<void> => setPreview((await session.previewRefill(sheet.id, choices)) ?? preview);
  const fill = async (): Promise<void> => {
    const before = session.getState().notice?.serial ?? 0;
    await session.refillTable(sheet.id, choices, { cells: ways, restore }, !keepCopy ? 'tanpa' : onlyLast ? 'terakhir' : 'tambah');
    const { notice } = session.getState();
    if (!notice || notice.serial === before || notice.kind !== 'failed') onFilled();
    else await read();
  };
  const ready = preview?.ready === true ? preview : null;
  const nothing = ready !== null && ready.idle && Object.values(ways).every((way) => way === 'simpan') && !(restore && ready.deleted.length + ready.columns.deleted.length > 0);
  const isMillions = choices.money === 'millions';
  const counted = new Map((ready?.kept ?? []).flatMap(({ row, counted: figures }) => (row !== null && figures.length > 0 ? [[row, figureWords(figures, speaker, isMillions)] as const] : [])));

  return (
    <>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={speaker.say('refill.kembali')} title={speaker.say('refill.kembali')} onClick={onBack} />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>{speaker.say('refill.judul', { sheet: sheet.name })}</h2>
      </div>
      <div className={styles.form}>
        {preview === null ? (busy ? <Spinner size="small" label={speaker.say('refill.membaca', { sheet: sheet.name })} /> : null) : null}
        {preview && !preview.ready ? (
          <MessageBar intent="warning" layout="multiline" className={styles.note}><MessageBarBody>{speaker.say(`refill.tidak.${preview.why}`, { sheet: preview.sheet })}</MessageBarBody></MessageBar>
        ) : null}
        {ready ? (
          <>
            <p className={styles.said} role="status">{ready.idle && ready.hand.length === 0 ? speaker.say('refill.ringkas.sama') : speaker.say('refill.ringkas', { tambah: ready.added.length, hapus: ready.removed.length, ubah: ready.changes.length, tangan: ready.hand.length })}</p>
            {ready.filledIn > 0 ? <p className={styles.small}>{speaker.say('refill.isian', { count: ready.filledIn })}</p> : null}
            {ready.guessed ? <MessageBar intent="info" layout="multiline" className={styles.note}><MessageBarBody>{speaker.say('refill.tebakan')}</MessageBarBody></MessageBar> : null}
            {ready.hand.length > 0 ? <HandCells cells={ready.hand} counted={counted} chosen={ways} busy={busy} onChoose={(change) => setWays((before) => ({ ...before, ...change }))} /> : null}
            <ChangedRows preview={ready} isMillions={isMillions} />
            {ready.deleted.length + ready.columns.deleted.length > 0 ? <Checkbox className={styles.box} checked={restore} disabled={busy} label={speaker.say('refill.dihapus.kembalikan')} onChange={(_, data) => setRestore(data.checked === true)} /> : null}
          </>
        ) : null}
        {preview === null && busy ? null : <Button className={styles.again} size="small" icon={<ArrowSync20Regular />} disabledFocusable={busy} onClick={() => void read()}>{speaker.say('refill.bacaUlang')}</Button>}
      </div>
      {ready ? (
        <div className={styles.foot}>
          <Checkbox className={styles.box} checked={keepCopy} disabled={busy} label={speaker.say('refill.salinan')} onChange={(_, data) => setKeepCopy(data.checked === true)} />
          {keepCopy && ready.copies.length > 0 ? <Checkbox className={styles.box} checked={onlyLast} disabled={busy} label={speaker.say('refill.salinan.terakhir', { names: ready.copies.map((name) => `“${name}”`).join(', ') })} onChange={(_, data) => setOnlyLast(data.checked === true)} /> : null}
          <p className={styles.small}>{speaker.say('refill.salinan.tentang')}</p>
          {nothing ? <p id={reason} className={styles.small} role="status">{nothingWords(ready, speaker)}</p> : null}
          <Button appearance="primary" icon={<ArrowSync20Regular />} disabledFocusable={busy || nothing} {...(nothing ? { 'aria-describedby': reason } : {})} onClick={() => void fill()}>{speaker.say('refill.isi')}</Button>
        </div>
      ) : null}
    </>
  );
}
