import { fieldKey } from '../../plan';
import { muteOf, printMute, type Finding, type Mute, type MuteNote } from '../../rules';
import { remember, shownOf, type Desk } from '../desk';
import type { Attempt } from '../host/failure';
import { classify } from '../host/failures';
import { writeEntries, type EntriesWritten } from '../kept/keep-entries';
import type { Entry } from '../kept/kaskade-sheet';
import { saidOfFailure } from '../notices';
import { muteAgain } from '../reading/reading';
import { repaintAround } from '../marks/repaint';
import { restorePoints } from '../write/restore-points';
import { keptMutes } from './kept-mutes';

/** What pane and ribbon can ask for about findings that are to stand. */
export interface MuteIntents {
  /** Mutes findings of the shown table, for one reason. The workbook keeps that; a finding comes back when the cells that it is about change. */
  muteFindings(findings: readonly Finding[], note: Pick<MuteNote, 'reason' | 'who'>): Promise<void>;
  /** Shows muted findings again. */
  unmuteFindings(mutes: readonly Mute[]): Promise<void>;
}

/** The intents of muting over a desk; `now` is the clock. */
export function muteIntents(desk: Desk, now: () => Date): MuteIntents {
  return {
    muteFindings: (findings, note) => desk.run('abaikan', () => mute(desk, findings, { reason: note.reason.trim(), who: note.who.trim(), when: now().toISOString() })),
    unmuteFindings: (mutes) => desk.run('abaikan', () => unmute(desk, mutes)),
  };
}

const keyOf = ({ rule, owner, field, message, params }: Finding): string => JSON.stringify([rule, owner, fieldKey(field), message, params]);

async function mute(desk: Desk, findings: readonly Finding[], note: MuteNote): Promise<void> {
  const shown = shownOf(desk);
  if (!shown) return desk.say({ kind: 'refused', key: 'tanpa-rencana' });
  if (note.reason === '') return desk.say({ kind: 'refused', key: 'alasan-kosong' });
  const wanted = new Set(findings.map(keyOf));
  const rules = new Set(findings.map(({ rule }) => rule));
  const standing = shown.outcome.findings.filter((finding) => rules.has(finding.rule) && wanted.has(keyOf(finding)));
  if (standing.length === 0) return desk.say({ kind: 'refused', key: 'temuan-hilang' });
  const { sheets, sheets: [{ id, name }] } = shown;
  const point = { label: { key: 'urung-abaikan', params: { jumlah: standing.length } }, sheets };
  const texts = standing.map((finding) => printMute({ sheet: { id, name }, mute: muteOf(shown.view, finding, note) }));
  const result = await writeEntries('abaikan', (kaskade) => {
    const last = Math.max(0, ...kaskade.entries.filter(({ section }) => section === 'abaikan').map(({ key }) => Number(key) || 0));
    return { remove: lapsedKeys(desk), add: texts.map((text, index) => ({ key: String(last + index + 1), text })), point };
  });
  if (await settled(desk, result)) desk.say({ kind: 'done', key: 'temuan-diabaikan', params: { jumlah: standing.length } });
}

async function unmute(desk: Desk, mutes: readonly Mute[]): Promise<void> {
  const keys = desk.mutes.filter(({ mute: kept }) => mutes.includes(kept)).map(({ key }) => key);
  const shown = shownOf(desk);
  if (keys.length === 0 || !shown) return desk.say({ kind: 'refused', key: 'abaian-hilang' });
  const point = { label: { key: 'urung-tampilkan', params: { jumlah: keys.length } }, sheets: shown.sheets };
  const result = await writeEntries('abaikan', () => ({ remove: [...keys, ...lapsedKeys(desk)], add: [], point }));
  if (await settled(desk, result)) desk.say({ kind: 'done', key: 'temuan-ditampilkan', params: { jumlah: keys.length } });
}

/** Mutes of a table as it is read now that apply to nothing any more; they go when our sheet is written anyway. Those of a rule that could not be checked may come to apply again. */
function lapsedKeys({ mutes, pictures }: Desk): readonly string[] {
  const standing = new Set(pictures.tables.flatMap(({ muted }) => muted.map(({ mute }) => mute)));
  const lapsed = new Set(pictures.tables.flatMap(({ sheets: [{ id }], outcome }) => {
    const silent = new Set([...outcome.unchecked, ...outcome.failed].map(({ rule }) => rule));
    return (pictures.mutes.get(id) ?? []).filter((mute) => !standing.has(mute) && !silent.has(mute.rule));
  }));
  return mutes.flatMap(({ key, mute: kept }) => (lapsed.has(kept) ? [key] : []));
}

/** Shows what the workbook keeps now, marks included; where the write failed, says so. The mutes are kept whether or not the marks can be painted. */
async function settled(desk: Desk, result: Attempt<EntriesWritten>): Promise<boolean> {
  if (!result.ok) {
    desk.say(result.written === 'unverified' ? { kind: 'failed', key: 'belum-pasti', params: { kode: result.failure.code } } : saidOfFailure(result.failure));
    return false;
  }
  desk.hasKaskade = true;
  desk.kaskadeId = result.value.kaskadeId ?? desk.kaskadeId;
  remember(desk, restorePoints(result.value));
  await showMutes(desk, result.value, shownOf(desk)?.sheets.map(({ id }) => id) ?? []);
  return true;
}

/** Sets findings apart by the mutes that our own sheet holds now, and paints the marks of these sheets as they are then. */
export async function showMutes(desk: Desk, own: { readonly entries: readonly Entry[] }, sheetIds: readonly string[]): Promise<void> {
  desk.mutes = keptMutes(own);
  muteAgain(desk);
  try {
    if (desk.store.getState().marked) await repaintAround(desk, sheetIds);
  } catch (error) {
    console.warn('Kaskade kept the mutes, but could not repaint the marks', classify(error));
  }
}
