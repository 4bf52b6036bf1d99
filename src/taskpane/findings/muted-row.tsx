import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { TablePicture } from '../../excel/session-state';
import type { Finding, Mute } from '../../rules';
import type { Speaker } from '../../strings';
import { placeOf } from '../model/address';
import { SeverityIcon } from '../parts/severity';

const useStyles = makeStyles({
  line: { padding: '4px 12px 6px 30px' },
  finding: { display: 'flex', columnGap: '8px', width: '100%', padding: '4px 0', border: 'none', background: 'none', textAlign: 'start', cursor: 'pointer', fontFamily: 'inherit', fontSize: '13px', lineHeight: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', borderRadius: tokens.borderRadiusMedium, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  sign: { marginTop: '2px' },
  words: { minWidth: 0 },
  below: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, paddingInlineStart: '22px' },
  reason: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', paddingTop: '4px' },
  cell: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, fontVariantNumeric: 'tabular-nums', marginInlineEnd: '6px' },
  again: { flexShrink: 0, whiteSpace: 'nowrap' },
});

interface MutedRowProps {
  readonly finding: Finding;
  readonly mute: Mute;
  readonly shown: TablePicture;
  readonly speaker: Speaker;
  readonly busy: boolean;
  readonly onGo: (finding: Finding) => void;
  readonly onUnmute: (mute: Mute) => void;
}

/** A finding that stands for a reason, and the way back. */
export function MutedRow({ finding, mute, shown, speaker, busy, onGo, onUnmute }: MutedRowProps): JSX.Element {
  const styles = useStyles();
  const place = placeOf(shown, finding.owner, finding.field);
  const where = place === null ? '' : place.kind === 'cell' ? place.name : speaker.say('pane.temuan.baris', { row: place.name });
  const sentence = speaker.finding(finding.rule, finding.message, finding.params);
  return (
    <div className={styles.line}>
      <button type="button" className={styles.finding} onClick={() => onGo(finding)}>
        <SeverityIcon severity={finding.severity} className={styles.sign} />
        <span className={styles.words}>{sentence}</span>
      </button>
      <div className={styles.below}>
        <span className={styles.reason}><span className={styles.cell}>{where}</span>{muteWords(mute, speaker)}</span>
        <Button className={styles.again} size="small" disabledFocusable={busy} aria-label={speaker.say('mend.tampilkan.satu', { place: where, text: sentence })} onClick={() => onUnmute(mute)}>{speaker.say('mend.tampilkan')}</Button>
      </div>
    </div>
  );
}

/** "Alasan: … (Sari, 23 Nov 2026)". */
function muteWords({ reason, who, when }: Mute, speaker: Speaker): string {
  const moment = new Date(when);
  const date = Number.isNaN(moment.getTime()) ? '' : new Intl.DateTimeFormat(speaker.language === 'en' ? 'en-GB' : 'id-ID', { dateStyle: 'medium' }).format(moment);
  const beside = [who, date].filter((text) => text !== '').join(', ');
  return speaker.say(beside === '' ? 'mend.alasan' : 'mend.alasan.oleh', { reason, beside });
}
