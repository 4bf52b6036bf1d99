import { Button, Checkbox, makeStyles, mergeClasses, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Select, tokens } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { OrganizationRegular } from '@fluentui/react-icons/svg/organization';
import { useCallback, useDeferredValue, useEffect, useMemo, useState, type JSX } from 'react';
import { ownersWithoutOpd } from '../../excel/marks/places';
import type { SessionState, TablePicture } from '../../excel/session-state';
import { agencyNames, drawTree, firstTree, lowestLevels, oneLine, pagesOf, svgOf, treeScopes, type TreeChoices } from '../../layouts/pictures';
import type { Level, OwnerId, PlanView } from '../../plan';
import { usePane } from '../context';
import { Centered } from '../parts/centered';
import { copyPng, copySvg, pngOf, saveFile } from './hand-over';
import { TreeCanvas } from './tree-canvas';
import { itemName, treeWords } from './words';

const useStyles = makeStyles({
  form: { flexShrink: 0, padding: '8px 12px', display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '6px 8px', '& > *': { minWidth: 0 } },
  wide: { gridColumn: '1 / -1' },
  field: { display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  box: { alignSelf: 'end', '& label': { fontSize: tokens.fontSizeBase200, lineHeight: '16px' } },
  empty: { flexGrow: 1, overflowY: 'auto' },
  foot: { flexShrink: 0, padding: '6px 12px 10px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column', rowGap: '6px' },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  tool: { minWidth: 0 },
});

interface TreeTabProps {
  readonly state: SessionState;
  readonly shown: TablePicture;
  readonly busy: boolean;
}

/** The pohon kinerja: what of the plan, how far down, and what becomes of the drawing. */
export function TreeTab({ state, shown, busy }: TreeTabProps): JSX.Element {
  const styles = useStyles();
  const { session, speaker } = usePane();
  const { view } = shown;
  const { plan } = view;
  const [wanted, setWanted] = useState<TreeChoices>(() => firstTree(plan));
  const [said, setSaid] = useState('');
  const [shapes, setShapes] = useState(true);
  useEffect(() => {
    void session.makesShapes().then(setShapes);
  }, [session]);

  const scopes = useMemo(() => treeScopes(plan), [plan]);
  const agencies = useMemo(() => agenciesOf(view), [view]);
  const present = useMemo(() => lowestLevels(plan), [plan]);
  // An edit may have taken away what was chosen.
  const choices = useMemo(() => standing(wanted, scopes.map(({ id }) => id), agencies, present), [wanted, scopes, agencies, present]);
  const drawn = useDeferredValue(choices);
  const missing = useMemo(() => ownersWithoutOpd(shown), [shown]);
  const picture = useMemo(() => drawTree(view, drawn, missing, treeWords(drawn, view, speaker)), [view, drawn, missing, speaker]);
  const pages = pagesOf(picture.width, picture.height);
  const change = (part: Partial<TreeChoices>): void => {
    setWanted({ ...choices, ...part });
    setSaid('');
  };
  const go = useCallback((owner: OwnerId) => void session.goTo(owner, { field: view.indikator.has(owner) ? 'indikator' : 'uraian' }), [session, view]);

  const toSheet = (way: 'sel' | 'bentuk'): void => void session.drawTree(choices, way, treeWords(choices, view, speaker));
  const svg = (): string => svgOf(picture);
  const png = (): Promise<Blob> => pngOf(svg(), picture.width, picture.height);
  const fileName = (ending: string): string => `${picture.title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.${ending}`;
  const copy = async (bentuk: 'SVG' | 'PNG'): Promise<void> => {
    const copied = bentuk === 'SVG' ? await copySvg(svg()) : await copyPng(png());
    setSaid(copied === 'gambar' ? speaker.say('pictures.disalin', { bentuk }) : copied === 'teks' ? speaker.say('pictures.disalin.teks') : speaker.say('pictures.salin.gagal', { bentuk }));
  };
  const save = async (bentuk: 'SVG' | 'PNG'): Promise<void> => {
    const berkas = fileName(bentuk.toLowerCase());
    try {
      saveFile(bentuk === 'SVG' ? new Blob([svg()], { type: 'image/svg+xml' }) : await png(), berkas);
      setSaid(speaker.say('pictures.disimpan', { berkas }));
    } catch {
      setSaid(speaker.say('pictures.png.gagal'));
    }
  };

  return (
    <>
      <div className={styles.form}>
        <label className={mergeClasses(styles.field, styles.wide)}>
          {speaker.say('pictures.cabang')}
          <Select size="small" value={choices.scope ?? ''} onChange={(_, data) => change({ scope: data.value === '' ? null : data.value })}>
            <option value="">{speaker.say('pictures.cabang.semua')}</option>
            {scopes.map((item) => <option key={item.id} value={item.id}>{`${itemName(item, speaker)} · ${oneLine(item.title)}`}</option>)}
          </Select>
        </label>
        <label className={styles.field}>
          {speaker.say('pictures.opd')}
          <Select size="small" value={choices.opd ?? ''} onChange={(_, data) => change({ opd: data.value === '' ? null : data.value })}>
            <option value="">{speaker.say('pictures.opd.semua')}</option>
            {agencies.map((name) => <option key={name} value={name}>{name}</option>)}
          </Select>
        </label>
        <label className={styles.field}>
          {speaker.say('pictures.sampai')}
          <Select size="small" value={choices.lowest} onChange={(_, data) => change({ lowest: present.find((level) => level === data.value) ?? choices.lowest })}>
            {present.map((level) => <option key={level} value={level}>{speaker.say(`common.${level}`)}</option>)}
          </Select>
        </label>
        <Checkbox className={mergeClasses(styles.box, styles.wide)} checked={choices.indicators} label={speaker.say('pictures.isi')} onChange={(_, data) => change({ indicators: data.checked === true })} />
      </div>
      {picture.boxes.length === 0 ? (
        <div className={styles.empty}><Centered icon={<OrganizationRegular />} title={speaker.say('pictures.kosong')} text={speaker.say('pictures.kosong.isi')} /></div>
      ) : (
        <TreeCanvas picture={picture} speaker={speaker} selected={state.selected?.owner ?? null} onGo={go} />
      )}
      <div className={styles.foot}>
        <p className={styles.about} role="status">{said !== '' ? said : picture.boxes.length === 0 ? '' : speaker.say('pictures.kotak', { jumlah: picture.boxes.length, tanpa: picture.boxes.filter(({ withoutOpd }) => withoutOpd).length, lembar: pages.wide * pages.tall })}</p>
        <div className={styles.tools}>
          <Choice icon={<DocumentTable20Regular />} primary label={speaker.say('pictures.keLembar')} disabled={busy || picture.boxes.length === 0} items={[[speaker.say('pictures.keLembar.sel'), () => toSheet('sel')], [speaker.say('pictures.keLembar.bentuk'), shapes ? () => toSheet('bentuk') : speaker.say('pictures.keLembar.bentuk.tidak')]]} />
          <Choice label={speaker.say('pictures.salin')} disabled={picture.boxes.length === 0} items={[[speaker.say('pictures.salin.png'), () => void copy('PNG')], [speaker.say('pictures.salin.svg'), () => void copy('SVG')]]} />
          <Choice label={speaker.say('pictures.simpan')} disabled={picture.boxes.length === 0} items={[[speaker.say('pictures.simpan.png'), () => void save('PNG')], [speaker.say('pictures.simpan.svg'), () => void save('SVG')]]} />
        </div>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly icon?: JSX.Element;
  readonly primary?: boolean;
  readonly disabled: boolean;
  /** What each does, or why it cannot be had. */
  readonly items: readonly (readonly [label: string, act: (() => void) | string])[];
}

/** A button with a few ways of doing one thing. */
function Choice({ label, icon, primary = false, disabled, items }: ChoiceProps): JSX.Element {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.tool} appearance={primary ? 'primary' : 'secondary'} disabledFocusable={disabled} {...(icon ? { icon } : {})}>{label}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map(([name, act]) => (typeof act === 'string' ? <MenuItem key={name} disabled subText={act}>{name}</MenuItem> : <MenuItem key={name} disabled={disabled} onClick={act}>{name}</MenuItem>))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function agenciesOf(view: PlanView): readonly string[] {
  const cells = [...view.plan.indikator.map(({ opd }) => opd), ...view.plan.items.map(({ opd }) => opd)];
  return [...new Set(cells.flatMap((cell) => agencyNames(view, cell)))].sort((a, b) => a.localeCompare(b, 'id'));
}

function standing(wanted: TreeChoices, scopes: readonly string[], agencies: readonly string[], present: readonly Level[]): TreeChoices {
  return {
    ...wanted,
    scope: wanted.scope !== null && scopes.includes(wanted.scope) ? wanted.scope : null,
    opd: wanted.opd !== null && agencies.includes(wanted.opd) ? wanted.opd : null,
    lowest: present.includes(wanted.lowest) ? wanted.lowest : present.at(-1) ?? wanted.lowest,
  };
}
