import { Badge, Button, Checkbox, Field, makeStyles, MessageBar, MessageBarBody, Select, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { useMemo, useState, type JSX } from 'react';
import type { TemplateChoices, TemplatePreview } from '../../excel/session-state';
import type { TemplateColumn } from '../../layouts';
import { sure } from '../../matrix';
import { fieldKey } from '../../plan';
import { nameOf, printNumber, type Speaker } from '../../strings';
import { usePane } from '../context';
import { groupColumns, lettersOf, previewFilled, type ColumnGroup } from '../model/template-preview';
import { tableNames } from '../model/table-names';
import { PreviewTable } from './preview-table';

const useStyles = makeStyles({
  form: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  read: { flexShrink: 0 },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  said: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  label: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightRegular },
  note: { flexShrink: 0, '& .fui-MessageBarBody': { fontSize: tokens.fontSizeBase200, lineHeight: '16px', paddingBlock: '2px' } },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  columns: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexWrap: 'wrap', gap: '4px' },
  lacks: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  foot: { padding: '8px 12px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

/** First rows that the preview shows. */
const previewRows = 8;

interface MyTemplateProps {
  readonly busy: boolean;
  readonly onFilled: () => void;
}

/** Fills a table of the planner's own: reads its header where she stands, shows what would be written and what does not fit, then writes. */
export function MyTemplate({ busy, onFilled }: MyTemplateProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const [preview, setPreview] = useState<TemplatePreview | null>(null);
  const [choices, setChoices] = useState<TemplateChoices>({});

  const read = async (wanted: TemplateChoices): Promise<void> => {
    setChoices(wanted);
    const found = await session.previewTemplate(wanted);
    // Excel failed: the notice says why, and the last good picture stays.
    if (!found) return;
    setPreview(found);
    if (found.ready) setChoices({ ...wanted, place: found.place });
  };
  const choose = (change: Partial<TemplateChoices>): void => void read({ ...choices, ...change });
  const fill = async (): Promise<void> => {
    if (!preview?.ready) return;
    const before = session.getState().notice?.serial ?? 0;
    await session.fillTemplate({ ...choices, place: preview.place, sourceId: preview.source.id, labels: preview.labels });
    const { notice } = session.getState();
    if (!notice || notice.serial === before || notice.kind === 'done') onFilled();
  };
  const ready = preview?.ready === true ? preview : null;
  const canFill = ready !== null && ready.fits && ready.filled.rows.length > 0;

  return (
    <>
      <div className={styles.form}>
        <p className={styles.about}>{speaker.say('template.ajakan')}</p>
        <Button className={styles.read} icon={<ArrowSync20Regular />} disabledFocusable={busy} onClick={() => void read({})}>{speaker.say(preview ? 'template.bacaUlang' : 'template.baca')}</Button>
        {preview && !preview.ready ? (
          <MessageBar intent="warning" layout="multiline" className={styles.note}>
            <MessageBarBody>{speaker.say(`template.tidak.${preview.why}`, { sheet: preview.sheet })}</MessageBarBody>
          </MessageBar>
        ) : null}
        {ready ? <Found preview={ready} appending={choices.append === true} busy={busy} onChoose={choose} /> : null}
      </div>
      {ready ? (
        <div className={styles.foot}>
          <p className={styles.about}>{speaker.say('template.aman')}</p>
          <Button appearance="primary" icon={<DocumentTable20Regular />} disabledFocusable={busy || !canFill} onClick={() => void fill()}>{speaker.say('template.isi.templat')}</Button>
        </div>
      ) : null}
    </>
  );
}

interface FoundProps {
  readonly preview: Extract<TemplatePreview, { ready: true }>;
  readonly appending: boolean;
  readonly busy: boolean;
  readonly onChoose: (change: Partial<TemplateChoices>) => void;
}

/** What was recognised, what would be written, and what does not fit. */
function Found({ preview, appending, busy, onChoose }: FoundProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const { form, filled } = preview;
  const rows = useMemo(() => previewFilled(form, filled, previewRows, (column) => `${lettersOf(column.column)} · ${columnWords(column, speaker)}`, (value) => printNumber(value, 'id')), [form, filled, speaker]);
  const lacks = useMemo(() => lacksOf(preview, speaker), [preview, speaker]);
  return (
    <>
      <p className={styles.said}>{speaker.say('template.lembar', { sheet: preview.place.sheet.name, row: preview.start + 1 })}</p>
      {preview.confidence < sure ? (
        <MessageBar intent="info" layout="multiline" className={styles.note}><MessageBarBody>{speaker.say('template.ragu')}</MessageBarBody></MessageBar>
      ) : null}
      {preview.lastTaken !== null && (!preview.fits || appending) ? (
        <>
          <MessageBar intent="warning" layout="multiline" className={styles.note}>
            <MessageBarBody>{speaker.say('template.terisi', { row: preview.lastTaken + 1 })}</MessageBarBody>
          </MessageBar>
          <Checkbox checked={appending} disabled={busy} label={speaker.say('template.tambahkan', { row: preview.lastTaken + 2 })} onChange={(_, data) => onChoose({ append: data.checked === true })} />
        </>
      ) : null}
      {preview.sources.length > 1 ? (
        <Field label={speaker.say('template.sumber')}>
          <Select className={styles.select} value={preview.source.id} disabled={busy} onChange={(_, data) => onChoose({ sourceId: data.value })}>
            {preview.sources.map(({ id }) => <option key={id} value={id}>{tableNames(preview.sources, speaker).get(id)}</option>)}
          </Select>
        </Field>
      ) : null}
      <Field label={speaker.say('template.kata')}>
        <Select className={styles.select} value={preview.labels} disabled={busy} onChange={(_, data) => onChoose({ labels: data.value === 'every' ? 'every' : 'first' })}>
          <option value="first">{speaker.say('template.kata.first')}</option>
          <option value="every">{speaker.say('template.kata.every')}</option>
        </Select>
      </Field>
      <div>
        <h2 className={styles.label}>{speaker.say('template.kolom', { count: form.columns.length })}</h2>
        <ul className={styles.columns}>
          {groupColumns(form.columns).map((group) => (
            <li key={group.letters} title={group.first.header}><Badge appearance="tint" color="informative" size="medium">{group.letters} · {groupWords(group, speaker)}</Badge></li>
          ))}
        </ul>
      </div>
      <div>
        <h2 className={styles.label}>{filled.rows.length === 0 ? speaker.say('template.isi.kosong') : speaker.say('template.isi', { rows: filled.rows.length, indikator: filled.counts.indikator })}</h2>
        {filled.rows.length === 0 ? null : <PreviewTable preview={rows} speaker={speaker} />}
      </div>
      {lacks.length === 0 ? null : (
        <div>
          <h2 className={styles.label}>{speaker.say('template.tidakMuat')}</h2>
          <ul className={styles.lacks}>{lacks.map((lack) => <li key={lack}>{lack}</li>)}</ul>
        </div>
      )}
    </>
  );
}

/** Sentences of what the plan has and the template does not take, and of what stays empty. */
function lacksOf({ form, filled, keptFormulas }: FoundProps['preview'], speaker: Speaker): readonly string[] {
  const lacks = [
    ...filled.withoutPlace.map(({ level, items, indikator }) => speaker.say('template.tanpaTempat', { tingkat: level, items, indikator })),
    ...filled.withoutColumn.map(({ key, count }) => speaker.say('template.tanpaKolom', { isian: key, count })),
  ];
  if (filled.notIku > 0) lacks.push(speaker.say('template.bukanIku', { count: filled.notIku }));
  const empty = filled.empty.flatMap((index) => form.columns[index] ?? []);
  if (empty.length > 0 && filled.rows.length > 0) lacks.push(speaker.say('template.tetapKosong', { columns: groupColumns(empty).map((group) => groupWords(group, speaker)).join(', ') }));
  if (keptFormulas > 0) lacks.push(speaker.say('template.rumus', { count: keptFormulas }));
  return lacks;
}

function columnWords(column: TemplateColumn, speaker: Speaker): string {
  const spoken = speaker.language === 'en' ? 'en' : 'id';
  const field = nameOf(fieldKey(column), spoken);
  if (column.level === undefined) return field;
  return column.field === 'uraian' ? nameOf(column.level, spoken) : speaker.say('template.kolom.tingkat', { field, level: nameOf(column.level, spoken) });
}

/** "target 2025–2030". */
function groupWords({ first, years }: ColumnGroup, speaker: Speaker): string {
  const { year: _, ...bare } = first;
  return years === '' ? columnWords(first, speaker) : `${columnWords(bare, speaker)} ${years}`;
}
