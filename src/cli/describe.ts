import { countPlan, itemOfOwner, levels, type FieldRef, type OwnerId, type PlanView } from '../plan';
import { columnRuns, type Reading } from '../matrix';
import { nameOf, unreadColumnSentence, type NamedColumns, type Speaker } from '../strings';
import { a1, columnLetters } from './a1';
import type { Mute } from '../rules';
import type { FileFailure } from './bytes';
import type { ExaminedProfil, ExaminedSheet } from './examine';

/** The sentence of a file that could not be read. */
export function failureSentence(failure: FileFailure, speaker: Speaker): string {
  return failure.from === 'files'
    ? speaker.say(`files.${failure.refusal.refused}`, failure.refusal.params)
    : speaker.say(`cli.berkas.${failure.reason}`, { code: failure.code });
}

export function failureReason(failure: FileFailure): string {
  return failure.from === 'files' ? failure.refusal.refused : failure.reason;
}

/** The cell that a finding speaks of; where the table lacks its column, the cell that names its owner. */
export function cellOfFinding(reading: Reading, view: PlanView, owner: OwnerId, field: FieldRef): string {
  const { provenance } = reading;
  const at = provenance.cellOf(owner, field) ?? (field.field === 'opd' ? provenance.headingOf(owner) : null) ?? provenance.cellOf(owner, { field: view.item.has(owner) ? 'uraian' : 'indikator' });
  return at ? a1(at) : '';
}

/** Why a sheet was not read. */
export function refusalSentence(why: (ExaminedSheet & { readonly read: false })['why'], speaker: Speaker): string {
  return why.refused === 'milik-kaskade' ? speaker.say(`cli.milik.${why.what}`, { sheet: why.source }) : speaker.say(`reading.bukan.${why.refused}`);
}

/** Why a rule was not checked: the columns or levels that the table lacks, in words. */
export function missingSentence(missing: readonly string[], speaker: Speaker): string {
  const language = speaker.language === 'en' ? 'en' : 'id';
  return speaker.say('cli.alasanTidakDiperiksa', { fields: missing.map((key) => nameOf(key, language)).join(', ') });
}

/** "Lembar “Matriks”", with a word where it is hidden. */
export function sheetTitle(sheet: ExaminedSheet, speaker: Speaker): string {
  const name = sheet.read ? sheet.reading.sheet : sheet.why.sheet;
  return `${speaker.say('cli.lembar', { sheet: name })}${sheet.hidden ? ` (${speaker.say('cli.tersembunyi')})` : ''}`;
}

/** "T-C.14, 2019–2023, 5 misi, 12 tujuan, …, 241 indikator". */
export function summaryOf(reading: Reading, speaker: Speaker): string {
  const counts = countPlan(reading.plan);
  return [
    speaker.say(`pane.jenis.${reading.kind}`),
    ...(reading.period ? [speaker.say('pane.periode', { first: String(reading.period.first), last: String(reading.period.last) })] : []),
    ...[...levels, 'indikator' as const].flatMap((level) => {
      const count = counts[level];
      return count === undefined ? [] : [`${count} ${speaker.say(`pane.stat.${level}`, { count })}`];
    }),
  ].join(', ');
}

/** Which columns were not read: those that may hold part of the plan, and the slight ones; null where there are none. */
export function unreadColumnSentences({ unreadColumns }: Reading, speaker: Speaker): { readonly penting: string | null; readonly sepele: string | null } {
  const named = (important: boolean): readonly NamedColumns[] => columnRuns(unreadColumns.filter(({ matters }) => matters === important)).map(({ first, last, header }) => ({ from: columnLetters(first), to: columnLetters(last), header }));
  return { penting: unreadColumnSentence('penting', named(true), speaker), sepele: unreadColumnSentence('sepele', named(false), speaker) };
}

/** The agencies that answer for an owner, as a report names them: an indicator's own, else those that its item names; null where nobody does. */
export function opdOfOwner(view: PlanView, owner: OwnerId): string | null {
  const cells = [view.indikator.get(owner)?.opd, itemOfOwner(view, owner)?.opd];
  const refs = cells.find((cell) => cell && cell.refs.length > 0)?.refs ?? [];
  const names = refs.filter(({ role }) => role === 'penanggung-jawab').map(({ opdId, raw }) => (opdId === null ? undefined : view.opd.get(opdId)?.name) ?? raw);
  return names.length > 0 ? [...new Set(names)].join('; ') : null;
}

/** "Alasan: … (Sari, 23 November 2026)": why a finding was muted, by whom and when. */
export function muteSentence({ reason, who, when }: Mute, speaker: Speaker): string {
  const moment = new Date(when);
  const date = Number.isNaN(moment.getTime()) ? '' : new Intl.DateTimeFormat(speaker.language === 'en' ? 'en-GB' : 'id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
  const beside = [who, date].filter((text) => text !== '').join(', ');
  return speaker.say(beside === '' ? 'cli.alasan' : 'cli.alasan.oleh', { reason, beside });
}

/** What a file's profile says that cannot be read, cell by cell. */
export function profilSentences({ sheet, problems }: ExaminedProfil, speaker: Speaker): readonly string[] {
  return problems.map(({ key, text, ...at }) => speaker.say('profil.janggal', { lembar: sheet, sel: a1(at), isi: text, cara: speaker.say(`profil.cara.${key}`) }));
}
