import type { FieldRef, OwnerId, PlanView } from '../plan';
import type { Reading } from '../matrix';
import { nameOf, type Speaker } from '../strings';
import { a1 } from './a1';
import type { FileFailure } from './examine';

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
  const at = provenance.cellOf(owner, field) ?? provenance.cellOf(owner, { field: view.item.has(owner) ? 'uraian' : 'indikator' });
  return at ? a1(at) : '';
}

/** Why a rule was not checked: the columns or levels that the table lacks, in words. */
export function missingSentence(missing: readonly string[], speaker: Speaker): string {
  const language = speaker.language === 'en' ? 'en' : 'id';
  return speaker.say('cli.alasanTidakDiperiksa', { fields: missing.map((key) => nameOf(key, language)).join(', ') });
}
