import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Finding } from '../../rules';
import { usePane } from '../context';
import { recallName, rememberName } from '../preferences';

const useStyles = makeStyles({
  surface: { padding: '16px', width: 'calc(100vw - 24px)', maxWidth: '440px', maxHeight: 'calc(100vh - 24px)', boxSizing: 'border-box' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '8px', minHeight: 0, overflowY: 'auto' },
  finding: { margin: 0, padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere', display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 5, overflow: 'hidden' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  box: { marginInlineStart: '-8px' },
  actions: { '@media screen and (max-width: 480px)': { flexDirection: 'row', justifySelf: 'end', gridColumnStart: 1 } },
});

interface MuteDialogProps {
  readonly finding: Finding;
  /** Other open findings of the same rule. */
  readonly others: readonly Finding[];
  readonly onClose: () => void;
}

/** Asks why a finding is to stand, and who says so where she likes to. */
export default function MuteDialog({ finding, others, onClose }: MuteDialogProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(recallName);
  const [all, setAll] = useState(false);
  const busy = session.getState().work !== null;
  const mute = (): void => {
    rememberName(who.trim());
    onClose();
    void session.muteFindings(all ? [finding, ...others] : [finding], { reason, who });
  };

  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{speaker.say('mend.abaikan.judul')}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.finding}>{speaker.finding(finding.rule, finding.message, finding.params)}</p>
            <Field label={speaker.say('mend.abaikan.alasan')} required>
              <Textarea value={reason} rows={3} resize="vertical" placeholder={speaker.say('mend.abaikan.alasan.contoh')} onChange={(_, data) => setReason(data.value)} />
            </Field>
            <Field label={speaker.say('mend.abaikan.nama')}>
              <Input value={who} autoComplete="name" onChange={(_, data) => setWho(data.value)} />
            </Field>
            {others.length > 0 ? <Checkbox className={styles.box} checked={all} label={speaker.say('mend.abaikan.sejenis', { count: others.length })} onChange={(_, data) => setAll(data.checked === true)} /> : null}
            <p className={styles.small}>{speaker.say('mend.abaikan.tentang')}</p>
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={onClose}>{speaker.say('mend.batal')}</Button>
            <Button appearance="primary" disabled={busy || reason.trim() === ''} onClick={mute}>{speaker.say('mend.abaikan')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
