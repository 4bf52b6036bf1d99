import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, mergeClasses, Select, Textarea, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useState, type JSX } from 'react';
import type { WorkbookPicture } from '../../excel/session-state';
import { defaultProfil } from '../../plan';
import { usePane } from '../context';
import { cellName } from '../model/address';
import { formOf, profilOf, type ProfilForm, type ScaleForm } from '../model/profil-form';
import { SeverityIcon } from '../parts/severity';
import { profilWords } from './words';

const useStyles = makeStyles({
  surface: { padding: '12px', width: 'calc(100vw - 16px)', maxWidth: '520px', maxHeight: 'calc(100vh - 16px)', boxSizing: 'border-box' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '12px', minHeight: 0, overflowY: 'auto', paddingInline: '2px' },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  odd: { listStyleType: 'none', margin: 0, padding: '8px', display: 'flex', flexDirection: 'column', rowGap: '6px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorStatusWarningBackground1, fontSize: tokens.fontSizeBase200, lineHeight: '16px', overflowWrap: 'anywhere' },
  oddLine: { display: 'flex', columnGap: '6px' },
  period: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  year: { width: '84px', minWidth: 0 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  box: { marginInlineStart: '-8px' },
  boxWords: { marginInlineStart: '28px', marginTop: '-4px' },
  scales: { display: 'flex', flexDirection: 'column', rowGap: '8px', border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: '4px' },
  scale: { display: 'flex', flexDirection: 'column', rowGap: '4px', padding: '8px', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  named: { display: 'flex', columnGap: '4px' },
  grow: { flexGrow: 1, minWidth: 0 },
  add: { alignSelf: 'flex-start' },
  actions: { '@media screen and (max-width: 480px)': { flexDirection: 'row', justifySelf: 'end', gridColumnStart: 1 } },
});

const regimes = ['permendagri-86-2017', 'inmendagri-2-2025'] as const;

interface ProfilDialogProps {
  readonly workbook: WorkbookPicture;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** What the region has settled once for all checks and tables, kept on a sheet of the workbook. */
export default function ProfilDialog({ workbook, busy, onClose }: ProfilDialogProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const { profil: kept } = workbook;
  const stated = kept?.profil ?? defaultProfil;
  const [proposed] = useState(() => (stated.period === null ? workbook.tables.find(({ table }) => table.period !== null)?.table.period ?? null : null));
  const [form, setForm] = useState(() => formOf({ ...stated, period: stated.period ?? proposed }));
  const [tried, setTried] = useState(false);
  const said = profilOf(form);
  const faults = tried && 'faults' in said ? said.faults : null;
  const change = (part: Partial<ProfilForm>): void => setForm((now) => ({ ...now, ...part }));
  const changeScale = (key: number, part: Partial<ScaleForm>): void => change({ scales: form.scales.map((scale) => (scale.key === key ? { ...scale, ...part } : scale)) });

  const save = async (): Promise<void> => {
    setTried(true);
    if (!('profil' in said)) return;
    const before = session.getState().notice?.serial ?? 0;
    await session.saveProfil(said.profil, profilWords(speaker));
    const { notice } = session.getState();
    if (notice && notice.serial !== before && notice.kind !== 'failed') onClose();
  };

  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{speaker.say('profil.judul')}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.about}>{speaker.say('profil.tentang', { lembar: kept?.sheet.name ?? 'Profil' })}</p>
            {kept && kept.problems.length > 0 ? (
              <ul className={styles.odd}>
                {kept.problems.map(({ key, text, ...at }) => (
                  <li key={`${at.row}:${at.column}`} className={styles.oddLine}>
                    <SeverityIcon severity="peringatan" />
                    <span className={styles.grow}>{speaker.say('profil.janggal', { lembar: kept.sheet.name, sel: cellName(at), isi: text, cara: speaker.say(`profil.cara.${key}`) })}</span>
                  </li>
                ))}
              </ul>
            ) : null}
            <Field label={speaker.say('profil.daerah')}>
              <Input value={form.daerah} placeholder={speaker.say('profil.daerah.contoh')} onChange={(_, data) => change({ daerah: data.value })} />
            </Field>
            <Field label={speaker.say('profil.periode')} {...(faults?.period ? { validationMessage: speaker.say('profil.periode.salah') } : proposed && form.first === String(proposed.first) && form.last === String(proposed.last) ? { hint: speaker.say('profil.periode.usul') } : {})}>
              <div className={styles.period} role="group" aria-label={speaker.say('profil.periode')}>
                <Input className={styles.year} inputMode="numeric" maxLength={4} aria-label={speaker.say('profil.periode.awal')} value={form.first} onChange={(_, data) => change({ first: data.value })} />
                <span className={styles.small}>{speaker.say('profil.periode.sampai')}</span>
                <Input className={styles.year} inputMode="numeric" maxLength={4} aria-label={speaker.say('profil.periode.akhir')} value={form.last} onChange={(_, data) => change({ last: data.value })} />
              </div>
            </Field>
            <Field label={speaker.say('profil.dasar')}>
              <Select value={form.regime ?? ''} onChange={(_, data) => change({ regime: regimes.find((regime) => regime === data.value) ?? null })}>
                <option value="">{speaker.say('profil.dasar.belum')}</option>
                {regimes.map((regime) => <option key={regime} value={regime}>{speaker.say(`profil.dasar.${regime}`)}</option>)}
              </Select>
            </Field>
            <div>
              <Checkbox className={styles.box} checked={form.tujuanNeedsOpd} label={speaker.say('profil.tujuanOpd')} aria-describedby="profil-tujuan" onChange={(_, data) => change({ tujuanNeedsOpd: data.checked === true })} />
              <div id="profil-tujuan" className={mergeClasses(styles.small, styles.boxWords)}>{speaker.say('profil.tujuanOpd.jelas')}</div>
            </div>
            <Field label={speaker.say('profil.satuan')} hint={speaker.say('profil.satuan.jelas')}>
              <Textarea rows={3} resize="vertical" value={form.satuan} onChange={(_, data) => change({ satuan: data.value })} />
            </Field>
            <Field label={speaker.say('profil.turun')} hint={speaker.say('profil.kata.jelas')}>
              <Textarea rows={2} resize="vertical" value={form.fewer} onChange={(_, data) => change({ fewer: data.value })} />
            </Field>
            <Field label={speaker.say('profil.naik')}>
              <Textarea rows={2} resize="vertical" value={form.more} onChange={(_, data) => change({ more: data.value })} />
            </Field>
            <fieldset className={styles.scales}>
              <legend className={styles.legend}>{speaker.say('profil.skala')}</legend>
              <p className={styles.about}>{speaker.say('profil.skala.jelas')}</p>
              {form.scales.map(({ key, name, grades }, index) => (
                <Field key={key} className={styles.scale} {...(faults?.scales.includes(key) ? { validationMessage: speaker.say('profil.skala.salah') } : {})}>
                  <div className={styles.scales} role="group" aria-label={speaker.say('profil.skala.nama', { nomor: index + 1 })}>
                    <div className={styles.named}>
                      <Input className={styles.grow} size="small" aria-label={speaker.say('profil.skala.nama', { nomor: index + 1 })} placeholder={speaker.say('profil.skala.contoh')} value={name} onChange={(_, data) => changeScale(key, { name: data.value })} />
                      <Button size="small" appearance="subtle" icon={<Delete16Regular />} aria-label={speaker.say('profil.skala.hapus', { nama: name === '' ? index + 1 : name })} onClick={() => change({ scales: form.scales.filter((scale) => scale.key !== key) })} />
                    </div>
                    <Textarea rows={2} resize="vertical" size="small" aria-label={speaker.say('profil.skala.isi', { nomor: index + 1 })} value={grades} onChange={(_, data) => changeScale(key, { grades: data.value })} />
                  </div>
                </Field>
              ))}
              <Button className={styles.add} size="small" icon={<Add16Regular />} onClick={() => change({ scales: [...form.scales, { key: Math.max(-1, ...form.scales.map((scale) => scale.key)) + 1, name: '', grades: '' }] })}>{speaker.say('profil.skala.tambah')}</Button>
            </fieldset>
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={onClose}>{speaker.say('profil.batal')}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void save()}>{speaker.say('profil.simpan')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
