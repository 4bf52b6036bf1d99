import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { DocumentTable20Regular, DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type JSX } from 'react';
import type { TablePicture } from '../../excel/session-state';
import { freeSheetName } from '../../excel/draw/sheet-names';
import { layouts, type Layout, type LayoutChoices } from '../../layouts';
import type { Plan } from '../../plan';
import { printNumber, type TextKey } from '../../strings';
import { usePane } from '../context';
import { previewDrawing } from '../model/preview';
import { Centered } from '../parts/centered';
import { MyTemplate } from './my-template';
import { PreviewTable } from './preview-table';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: { display: 'flex', alignItems: 'center', columnGap: '4px', padding: '6px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  ways: { flexShrink: 0, paddingInline: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  form: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px', '& > *': { minWidth: 0 } },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  narrow: { minWidth: 0, width: '100%' },
  note: { '& .fui-MessageBarBody': { fontSize: tokens.fontSizeBase200, lineHeight: '16px', paddingBlock: '6px' } },
  label: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightRegular },
  foot: { padding: '8px 12px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

/** Header and some body: what the preview shows. */
const previewRows = 16;

interface FillTableProps {
  readonly shown: TablePicture;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** Chooses a standard table and how it is printed, shows its first rows, and has it drawn into a new sheet. */
export default function FillTable({ shown, busy, onClose }: FillTableProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const { plan } = shown.view;
  const heading = useRef<HTMLHeadingElement>(null);
  const [layoutId, setLayoutId] = useState(layouts[0]?.id ?? '');
  const [changes, setChanges] = useState<Partial<LayoutChoices>>({});
  const [own, setOwn] = useState(false);
  const layout = layouts.find((one) => one.id === layoutId);

  // The screen replaces another one: without this, focus would fall back to the page.
  useEffect(() => heading.current?.focus(), []);

  const choices = useMemo(() => (layout ? { ...layout.defaults(plan), ...changes } : null), [layout, plan, changes]);
  const drawnChoices = useDeferredValue(choices);
  const drawn = useMemo(() => draw(layout, plan, drawnChoices), [layout, plan, drawnChoices]);
  // The name that drawing will find free: a sheet of the layout's own name may stand in the workbook already.
  const newSheet = drawn && freeSheetName(drawn.sheetName, (session.getState().workbook?.sheets ?? []).map(({ name }) => name));
  const preview = useMemo(() => drawn && previewDrawing(drawn, previewRows, (value) => printNumber(value, 'id')), [drawn]);

  const change = <K extends keyof LayoutChoices>(key: K, value: LayoutChoices[K]): void => setChanges((before) => ({ ...before, [key]: value }));
  const fill = async (): Promise<void> => {
    if (!layout || !choices) return;
    const before = session.getState().notice?.serial ?? 0;
    await session.fillTable(layout.id, choices);
    const notice = session.getState().notice;
    if (!notice || notice.serial === before || notice.kind === 'done') onClose();
  };

  return (
    <section className={styles.root} aria-label={speaker.say('paneTables.isi.judul')}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={speaker.say('paneTables.isi.kembali')} title={speaker.say('paneTables.isi.kembali')} onClick={onClose} />
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{speaker.say('paneTables.isi.judul')}</h1>
      </div>
      <TabList className={styles.ways} size="small" selectedValue={own ? 'sendiri' : 'baku'} onTabSelect={(_, data) => setOwn(data.value === 'sendiri')} aria-label={speaker.say('template.pilihan')}>
        <Tab value="baku">{speaker.say('template.pilihan.baku')}</Tab>
        <Tab value="sendiri">{speaker.say('template.pilihan.sendiri')}</Tab>
      </TabList>
      {own ? <MyTemplate busy={busy} onFilled={onClose} /> : !layout || !choices ? (
        <Centered icon={<DocumentTableRegular />} title={speaker.say('paneTables.isi.tidakAda')} />
      ) : (
        <>
          <div className={styles.form}>
            <Field label={speaker.say('paneTables.isi.pilih')}>
              <Select
                className={styles.select}
                value={layout.id}
                onChange={(_, data) => {
                  setLayoutId(data.value);
                  setChanges({});
                }}
              >
                {layouts.map((one) => (
                  <option key={one.id} value={one.id}>{speaker.say(`layouts.${one.id}.nama` as TextKey)}</option>
                ))}
              </Select>
            </Field>
            <p className={styles.about}>{speaker.say(`layouts.${layout.id}.keterangan` as TextKey)}</p>
            {layout.compared ? null : (
              <MessageBar intent="warning" layout="multiline" className={styles.note}>
                <MessageBarBody>{speaker.say('paneTables.isi.belumDicocokkan')}</MessageBarBody>
              </MessageBar>
            )}
            <div>
              <h2 className={styles.label}>{speaker.say('paneTables.isi.pratinjau')}</h2>
              {preview ? <PreviewTable preview={preview} speaker={speaker} /> : <p className={styles.about}>{speaker.say('paneTables.isi.gagal')}</p>}
            </div>
            <Field label={speaker.say('paneTables.isi.judulTabel')}>
              <Input value={choices.title} onChange={(_, data) => change('title', data.value)} />
            </Field>
            <div className={styles.pair}>
              <Field label={speaker.say('paneTables.isi.nomor')}>
                <Input className={styles.narrow} input={{ className: styles.narrow }} value={choices.tableNumber} onChange={(_, data) => change('tableNumber', data.value)} />
              </Field>
              <Field label={speaker.say('paneTables.isi.daerah')}>
                <Input className={styles.narrow} input={{ className: styles.narrow }} value={choices.region} placeholder={speaker.say('paneTables.isi.daerah.contoh')} onChange={(_, data) => change('region', data.value)} />
              </Field>
            </div>
            <Field label={speaker.say('paneTables.isi.tahun')}>
              <Select value={choices.years} onChange={(_, data) => change('years', data.value === 'ordinal' ? 'ordinal' : 'calendar')}>
                {plan.period ? <option value="calendar">{speaker.say('paneTables.isi.tahun.calendar', { year: `${plan.period.first}–${plan.period.last}` })}</option> : null}
                <option value="ordinal">{speaker.say('paneTables.isi.tahun.ordinal')}</option>
              </Select>
            </Field>
            <div className={styles.pair}>
              <Field label={speaker.say('paneTables.isi.kertas')}>
                <Select className={styles.narrow} value={choices.paper} onChange={(_, data) => change('paper', papers.find((paper) => paper === data.value) ?? 'F4')}>
                  {papers.map((paper) => <option key={paper} value={paper}>{speaker.say(`paneTables.isi.kertas.${paper}`)}</option>)}
                </Select>
              </Field>
              <Field label={speaker.say('paneTables.isi.desimal')}>
                <Select className={styles.narrow} value={choices.decimals} onChange={(_, data) => change('decimals', decimals.find((one) => one === data.value) ?? 'as-written')}>
                  {decimals.map((one) => <option key={one} value={one}>{speaker.say(`paneTables.isi.desimal.${one}`)}</option>)}
                </Select>
              </Field>
            </div>
            <Field label={speaker.say('paneTables.isi.sumber')}>
              <Input value={choices.source} placeholder={speaker.say('paneTables.isi.sumber.contoh')} onChange={(_, data) => change('source', data.value)} />
            </Field>
          </div>
          <div className={styles.foot}>
            {newSheet === null ? null : <p className={styles.about}>{speaker.say('paneTables.isi.lembar', { sheet: newSheet })}</p>}
            <Button appearance="primary" icon={<DocumentTable20Regular />} disabledFocusable={busy || !drawn} onClick={() => void fill()}>{speaker.say('paneTables.isi.isi')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

const papers: readonly LayoutChoices['paper'][] = ['F4', 'A4', 'A3'];
const decimals: readonly LayoutChoices['decimals'][] = ['as-written', 'comma', 'dot'];

/** Null where the layout cannot draw this plan; the screen then says so instead of breaking. */
function draw(layout: Layout | undefined, plan: Plan, choices: LayoutChoices | null): ReturnType<Layout['draw']> | null {
  if (!layout || !choices) return null;
  try {
    return layout.draw(plan, choices);
  } catch {
    return null;
  }
}
