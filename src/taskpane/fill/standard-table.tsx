import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { DocumentTable20Regular, DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useId, useMemo, useRef, useState, type JSX } from 'react';
import type { SheetRef } from '../../excel/reading/read-sheets';
import type { TablePicture } from '../../excel/session-state';
import type { Lacks, LayoutChoices, TableNotice } from '../../layouts';
import { nameOf, printFormatted, type Speaker, type TextKey } from '../../strings';
import { usePane } from '../context';
import { purposeOf } from '../model/layout-groups';
import { noticeWords } from '../model/notice-words';
import { previewOf } from '../model/preview';
import { Centered } from '../parts/centered';
import { RefillTable } from '../refill/refill-table';
import { ChoiceSections } from './choice-sections';
import { PreviewPanel } from './preview-panel';
import { lowHeight } from './preview-table';
import { RefillOffer } from './refill-offer';
import { TableChooser } from './table-chooser';
import { useApart } from './useApart';
import { useChoices } from './useChoices';
import { groupWords } from './words';

/** Pixels of a pane below which the choices need all the room: its preview begins closed. */
const lowest = 520;

const useStyles = makeStyles({
  form: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px', display: 'flex', flexDirection: 'column', rowGap: '12px', scrollPaddingTop: '48px' },
  // What is tabbed to is not left under the table.
  besidePreview: { scrollPaddingTop: `calc(${lowHeight} + 56px)` },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  chosen: { display: 'flex', flexDirection: 'column', rowGap: '2px', alignItems: 'flex-start' },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  change: { marginTop: '6px' },
  note: { flexShrink: 0, '& .fui-MessageBarBody': { fontSize: tokens.fontSizeBase200, lineHeight: '16px', paddingBlock: '2px', overflowWrap: 'anywhere' } },
  sentence: { margin: 0, ':not(:first-child)': { marginTop: '4px' } },
  kept: { display: 'flex', flexDirection: 'column', rowGap: '4px', alignItems: 'flex-start' },
  foot: { padding: '8px 12px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

interface StandardTableProps {
  readonly shown: TablePicture;
  readonly busy: boolean;
  readonly onFilled: () => void;
}

/** Chooses a standard table and how it is printed, shows its first rows as they will stand, and has it drawn into a new sheet. */
export function StandardTable({ shown, busy, onFilled }: StandardTableProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const { plan } = shown.view;
  const { workbook } = session.getState();
  const choosing = useChoices(shown, workbook?.profil?.profil ?? null);
  const tables = choosing ? session.refillable(choosing.layout.id) : [];
  const apart = useApart(choosing?.layout, plan, tables);
  const [listing, setListing] = useState(false);
  const [again, setAgain] = useState<{ readonly sheet: SheetRef; readonly choices: LayoutChoices } | null>(null);
  const [looking, setLooking] = useState(() => window.innerHeight >= lowest);
  const [consequence, newOne] = [useId(), useId()];
  const chosenTable = useRef<HTMLDivElement>(null);
  const preview = choosing?.preview ?? null;
  const rows = useMemo(() => preview && previewOf(preview, printFormatted), [preview]);
  const layout = choosing?.layout;
  const lacks = useMemo(() => layout?.lacks(plan), [layout, plan]);
  if (!choosing || !layout || !lacks) return <Centered icon={<DocumentTableRegular />} title={speaker.say('paneTables.isi.tidakAda')} />;

  const close = (): void => {
    setListing(false);
    // The button that opened the list comes back with the next picture of the screen.
    requestAnimationFrame(() => chosenTable.current?.querySelector('button')?.focus());
  };
  if (listing) {
    const pick = (id: string): void => {
      choosing.pick(id);
      close();
    };
    return <TableChooser chosen={layout.id} regime={choosing.profil.regime ?? 'semua'} drawn={choosing.drawn} last={choosing.last} onPick={pick} onCancel={close} />;
  }

  const { choices, faults } = choosing;
  if (again) return <RefillTable sheet={again.sheet} choices={again.choices} busy={busy} onBack={() => setAgain(null)} onFilled={onFilled} />;
  const filtered = Object.values(choices.filter).some((part) => part !== null);
  const isEmpty = preview !== null && preview.bodyRows === 0;
  const faulty = faults.period !== null || faults.paguPeriod !== null;
  // The name that drawing will find free: a sheet of the layout's own name may stand in the workbook already.
  const newSheet = preview && session.freeName(preview.drawing.sheetName);
  const name = speaker.say(`layouts.${layout.id}.nama` as TextKey);
  const standing = tables.map(({ sheet }) => sheet);
  const fill = async (): Promise<void> => {
    const before = session.getState().notice?.serial ?? 0;
    await session.fillTable(layout.id, choices);
    const notice = session.getState().notice;
    if (notice && notice.serial !== before && notice.kind !== 'done') return;
    choosing.done();
    onFilled();
  };

  return (
    <>
      <div className={mergeClasses(styles.form, looking && styles.besidePreview)}>
        <div ref={chosenTable} className={styles.chosen}>
          <span className={styles.about}>{groupWords(purposeOf(layout), layout.regime, speaker)}</span>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.about}>{speaker.say(`layouts.${layout.id}.keterangan` as TextKey)}</p>
          <Button className={styles.change} size="small" aria-label={speaker.say('choices.ganti.untuk', { tabel: name })} onClick={() => setListing(true)}>{speaker.say('choices.ganti')}</Button>
        </div>
        {layout.compared ? null : <Warning words={speaker.say('paneTables.isi.belumDicocokkan')} />}
        {isEmpty && !filtered ? <Warning words={speaker.say('choices.tanpa.semua')} /> : <Lacking lacks={lacks} notices={choosing.notices} speaker={speaker} />}
        <PreviewPanel rows={rows} late={choosing.late} open={looking} onToggle={setLooking} />
        {choosing.changed ? (
          <div className={styles.kept}>
            {choosing.from === null ? null : <p className={styles.about}>{speaker.say('choices.pernah', { sheet: choosing.from })}</p>}
            <Button size="small" icon={<ArrowReset20Regular />} onClick={choosing.reset}>{speaker.say('choices.bawaan')}</Button>
          </div>
        ) : null}
        <ChoiceSections key={layout.id} plan={plan} choosing={choosing} nothingPasses={isEmpty && filtered} />
      </div>
      <div className={styles.foot}>
        {apart.map(({ sheet, rows: count }) => <p key={sheet} className={styles.about}>{speaker.say('refill.tertinggal', { sheet, count })}</p>)}
        {standing.length > 0 && !faulty ? <p id={consequence} className={styles.about}>{speaker.say('refill.tawaran.akibat')}</p> : null}
        <RefillOffer describedBy={consequence} sheets={standing} disabled={busy || faulty} onPick={(sheet) => setAgain({ sheet, choices: choosing.choicesOf(sheet.name) })} />
        <p id={newOne} className={styles.about} role="status">
          {faulty ? speaker.say('choices.periksa', { bagian: speaker.say('choices.bagian.tahun') }) : isEmpty ? speaker.say(filtered ? 'choices.tanpa.saringan' : 'choices.tanpa.semua') : newSheet === null ? '' : speaker.say('paneTables.isi.lembar', { sheet: newSheet })}
        </p>
        <Button appearance={standing.length > 0 ? 'secondary' : 'primary'} icon={<DocumentTable20Regular />} aria-describedby={newOne} disabledFocusable={busy || !preview || isEmpty || faulty} onClick={() => void fill()}>{speaker.say('paneTables.isi.isi')}</Button>
      </div>
    </>
  );
}

function Warning({ words }: { readonly words: string }): JSX.Element {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.note}>
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}

interface LackingProps {
  readonly lacks: Lacks;
  readonly notices: readonly TableNotice[];
  readonly speaker: Speaker;
}

/** What the table prints and the plan has none of, and what follows from that, said before anything is drawn. */
function Lacking({ lacks: { levels, fields }, notices, speaker }: LackingProps): JSX.Element | null {
  const styles = useStyles();
  const spoken = speaker.language === 'en' ? 'en' : 'id';
  // A missing code has a sentence of its own.
  const named = [...levels, ...fields.filter((field) => field !== 'kode' || !notices.some(({ kind }) => kind === 'tanpa-kode'))].map((one) => nameOf(one, spoken));
  const sentences = [...(named.length > 0 ? [speaker.say('choices.tanpa', { apa: named.join(', ') })] : []), ...notices.map((notice) => noticeWords(notice, speaker))];
  if (sentences.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.note}>
      <MessageBarBody>{sentences.map((sentence) => <p key={sentence} className={styles.sentence}>{sentence}</p>)}</MessageBarBody>
    </MessageBar>
  );
}
