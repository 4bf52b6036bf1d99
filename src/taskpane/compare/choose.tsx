import { Button, Field, makeStyles, MessageBar, MessageBarBody, Select, Spinner, tokens } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useId, useRef, useState, type JSX } from 'react';
import type { Counterpart } from '../../excel/compare/counterpart';
import type { TablePicture } from '../../excel/session-state';
import { limits } from '../../files/refusal';
import { bestCounterpart } from '../../rules/documents';
import type { Speaker } from '../../strings';
import { usePane } from '../context';
import { tableNames } from '../model/table-names';
import type { ChosenFile, ReadFile } from './read-file';

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px', display: 'flex', flexDirection: 'column', rowGap: '16px' },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  way: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  wide: { width: '100%', minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  hidden: { display: 'none' },
  note: { width: '100%', boxSizing: 'border-box', '& .fui-MessageBarBody': { fontSize: tokens.fontSizeBase200, lineHeight: '16px', paddingBlock: '6px', overflowWrap: 'anywhere' } },
});

/** What the file dialog offers; whatever else is chosen is refused with its reason. */
const accepted = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv';

interface ChooseProps {
  readonly shown: TablePicture;
  readonly tables: readonly TablePicture[];
  readonly busy: boolean;
  readonly onChosen: (other: Counterpart) => Promise<void>;
}

/** Chooses what the shown table is compared with. */
export function Choose({ shown, tables, busy, onChosen }: ChooseProps): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  const names = tableNames(tables, speaker);
  const others = tables.filter(({ id, view }) => id !== shown.id && view.plan.indikator.length > 0);
  const [wanted, setWanted] = useState<string | null>(null);
  const tableId = others.find(({ id }) => id === wanted)?.id ?? others[0]?.id ?? null;
  const [reading, setReading] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [tableHead, fileHead] = [useId(), useId()];

  const take = async (file: File): Promise<void> => {
    setRefusal(null);
    setReading(file.name);
    const read = await readIt(file);
    setReading(null);
    if ('tables' in read) await onChosen({ kind: 'berkas', name: file.name, tables: read.tables, at: Math.max(0, bestCounterpart(shown.view.plan, read.tables.map(({ table }) => table.plan))) });
    else setRefusal(sentenceOf(read, file.name, speaker));
  };

  return (
    <div className={styles.root}>
      <p className={styles.about}>{speaker.say('compare.tentang', { tabel: names.get(shown.id) ?? '' })}</p>
      <section className={styles.way} aria-labelledby={fileHead}>
        <h2 id={fileHead} className={styles.title}>{speaker.say('compare.pilih.berkas')}</h2>
        <Button icon={<FolderOpen20Regular />} disabledFocusable={busy || reading !== null} onClick={() => input.current?.click()}>{speaker.say('compare.pilih.berkas.tombol')}</Button>
        <input
          ref={input}
          type="file"
          className={styles.hidden}
          accept={accepted}
          aria-label={speaker.say('compare.pilih.berkas')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // So that the same file can be chosen again after it was mended.
            event.currentTarget.value = '';
            if (file) void take(file);
          }}
        />
        <p className={styles.about}>{speaker.say('compare.pilih.berkas.isi', { limit: limits.fileBytes / 1024 / 1024 })}</p>
        <div role="status" className={styles.wide}>
          {reading === null ? null : <Spinner size="tiny" label={speaker.say('compare.membaca', { berkas: reading })} />}
        </div>
        {refusal === null ? null : (
          <MessageBar intent="warning" layout="multiline" className={styles.note}>
            <MessageBarBody>{refusal}</MessageBarBody>
          </MessageBar>
        )}
      </section>
      <section className={styles.way} aria-labelledby={tableHead}>
        <h2 id={tableHead} className={styles.title}>{speaker.say('compare.pilih.tabel')}</h2>
        {tableId === null ? <p className={styles.about}>{speaker.say('compare.pilih.tabel.tidakAda')}</p> : (
          <>
            <Field className={styles.wide}>
              <Select className={styles.wide} aria-labelledby={tableHead} value={tableId} onChange={(_, data) => setWanted(data.value)}>
                {others.map(({ id }) => <option key={id} value={id}>{names.get(id)}</option>)}
              </Select>
            </Field>
            <Button disabledFocusable={busy || reading !== null} onClick={() => void onChosen({ kind: 'tabel', id: tableId })}>{speaker.say('compare.pilih.banding')}</Button>
          </>
        )}
      </section>
    </div>
  );
}

/** The reading library is a megabyte: it comes when the first file is opened. A file that our own code stumbles over is refused too. */
async function readIt(file: ChosenFile): Promise<ReadFile> {
  try {
    const { readComparedFile } = await import('./read-file');
    return await readComparedFile(file);
  } catch (fault) {
    console.error('Kaskade could not read a file', fault);
    return { none: 'gagal' };
  }
}

function sentenceOf(read: Exclude<ReadFile, { readonly tables: unknown }>, name: string, speaker: Speaker): string {
  return 'refusal' in read ? `${name}: ${speaker.say(`files.${read.refusal.refused}`, read.refusal.params)}` : speaker.say(`compare.berkas.${read.none}`, { berkas: name });
}
