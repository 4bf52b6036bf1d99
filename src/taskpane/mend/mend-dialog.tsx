import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type JSX } from 'react';
import type { TablePicture } from '../../excel/session-state';
import type { FixableFinding } from '../../rules';
import { usePane } from '../context';
import { changedPart } from '../model/changed-part';
import { summariseFixes } from '../model/fix-summary';

const useStyles = makeStyles({
  surface: { padding: '16px', width: 'calc(100vw - 24px)', maxWidth: '520px', maxHeight: 'calc(100vh - 24px)', boxSizing: 'border-box' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '8px', minHeight: 0 },
  what: { margin: 0, fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  box: { marginInlineStart: '-8px' },
  cells: { maxHeight: 'max(120px, 40vh)', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: '13px', lineHeight: '18px', '& th, & td': { textAlign: 'start', verticalAlign: 'top', padding: '4px 8px', overflowWrap: 'break-word' }, '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  head: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground2 },
  narrow: { width: '52px', boxSizing: 'border-box' },
  first: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, fontVariantNumeric: 'tabular-nums' },
  before: { color: tokens.colorNeutralForeground3, '& del': { textDecorationLine: 'line-through', whiteSpace: 'pre-wrap' } },
  after: { '& ins': { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorBrandBackground2, borderRadius: tokens.borderRadiusSmall, whiteSpace: 'pre-wrap' } },
  list: { margin: 0, paddingInlineStart: '18px' },
  // Fluent stacks the buttons of a narrow dialog; two short ones stand well side by side.
  actions: { '@media screen and (max-width: 480px)': { flexDirection: 'row', justifySelf: 'end', gridColumnStart: 1 } },
});

/** More cells than anybody looks through are only counted. */
const shownCells = 200;

interface MendDialogProps {
  readonly shown: TablePicture;
  readonly finding: FixableFinding;
  /** Fixable findings of the same kind, the one itself among them. */
  readonly kind: readonly FixableFinding[];
  /** Whether all of the kind are asked for at first. */
  readonly all: boolean;
  readonly onClose: () => void;
}

/** Shows what a fix, or all of its kind, would write cell by cell, and writes it where the planner says so. */
export default function MendDialog({ shown, finding, kind, all: allAtFirst, onClose }: MendDialogProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const [all, setAll] = useState(allAtFirst);
  const wanted = useMemo(() => (all ? kind : [finding]), [all, kind, finding]);
  // What is shown follows the table: another reading of it places the cells anew.
  const { sound, cells, refused } = useMemo(() => summariseFixes(session.previewFixes(wanted), shown), [session, wanted, shown]);
  const busy = session.getState().work !== null;
  const apply = (): void => {
    onClose();
    void session.applyFixes(sound);
  };
  const text = (value: string): string => (value === '' ? speaker.say('mend.kosong') : value);

  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{all ? speaker.say('mend.judul.banyak', { count: kind.length }) : speaker.say('mend.judul')}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.what}>{all ? speaker.ruleTitle(finding.rule) : speaker.fix(finding.rule, finding.fix.text, finding.fix.params)}</p>
            {kind.length > 1 ? <Checkbox className={styles.box} checked={all} label={speaker.say('mend.sejenis', { count: kind.length })} onChange={(_, data) => setAll(data.checked === true)} /> : null}
            {cells.length === 0 ? null : (
              <>
                <div className={styles.cells} role="region" tabIndex={0} aria-label={speaker.say('mend.pratinjau')}>
                  <table className={styles.table}>
                    <thead className={styles.head}>
                      <tr>
                        <th scope="col" className={styles.narrow}>{speaker.say('mend.sel')}</th>
                        <th scope="col">{`${speaker.say('mend.sebelum')} → ${speaker.say('mend.sesudah')}`}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {cells.slice(0, shownCells).map(({ name, before, after }) => (
                        <tr key={name}>
                          <td className={styles.first}>{name}</td>
                          <td><Change before={text(before)} after={text(after)} /></td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
                <p className={styles.small}>{speaker.say('mend.pratinjau.jumlah', { count: cells.length })}</p>
              </>
            )}
            {refused.length === 0 ? null : (
              <div className={styles.small}>
                {speaker.say('mend.gugur', { count: wanted.length - sound.length })}
                <ul className={styles.list}>
                  {refused.map((why) => <li key={why}>{speaker.say(`mend.gugur.${why}`)}</li>)}
                </ul>
              </div>
            )}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={onClose}>{speaker.say('mend.batal')}</Button>
            <Button appearance="primary" disabled={busy || cells.length === 0} onClick={apply}>{speaker.say('mend.terapkan')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** A cell's text as it is and, under it, as it will be, with the words that differ marked. */
function Change({ before, after }: { readonly before: string; readonly after: string }): JSX.Element {
  const styles = useStyles();
  const part = changedPart(before, after);
  return (
    <>
      <div className={styles.before}>{part.head}<del>{part.before}</del>{part.tail}</div>
      <div className={styles.after}>{part.head}<ins>{part.after}</ins>{part.tail}</div>
    </>
  );
}
