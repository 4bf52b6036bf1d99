import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from './context';

const useStyles = makeStyles({
  surface: { padding: '16px', width: 'calc(100vw - 24px)', maxWidth: '400px' },
  text: { margin: '0 0 8px' },
  // Fluent stretches the buttons of a narrow dialog.
  actions: { '@media screen and (max-width: 480px)': { justifySelf: 'end', gridColumnStart: 1 } },
});

/** What Kaskade is, in two sentences. */
export default function AboutDialog({ workbook, onClose }: { readonly workbook: string; readonly onClose: () => void }): JSX.Element {
  const styles = useStyles();
  const { speaker } = usePane();
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{speaker.say('pane.tentang')}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{speaker.say('pane.tentang.isi')}</p>
            <p className={styles.text}>{speaker.say('pane.tentang.aman')}</p>
            <p className={styles.text}>{speaker.say('pane.tentang.buku', { name: workbook })}</p>
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" onClick={onClose}>{speaker.say('pane.tutup')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
