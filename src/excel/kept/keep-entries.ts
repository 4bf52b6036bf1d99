import { loadKaskade } from '../write/bulk-writes';
import type { Attempt } from '../host/failure';
import { classify } from '../host/failures';
import { kaskadeName } from './kaskade-name';
import { queueChange, type Entry, type Kaskade, type KaskadeChange, type Section } from './kaskade-sheet';
import { request } from '../host/requests';
import { changedEntries, entriesAfter } from '../write/restore-entries';
import { keepPoint, type RestorePoint } from '../write/restore-points';

/** What is to change in one section of our own sheet: keys of entries that go, and entries that come; one that comes replaces one of its key. */
export interface SectionChange {
  readonly remove: readonly string[];
  readonly add: readonly { readonly key: string; readonly text: string }[];
  /** Given where the change can be taken back: the restore point that is kept with it says what was changed by itself. */
  readonly point?: Pick<RestorePoint, 'label' | 'sheets'>;
}

export interface EntriesWritten {
  /** What our own sheet holds now. */
  readonly entries: readonly Entry[];
  /** The host's id of our own sheet, which this write may have made; null where that is not known. */
  readonly kaskadeId: string | null;
}

/** Changes one section of our own sheet, given what it holds. Three requests, two where our own sheet is not there yet, one less where there is nothing to change. */
export async function writeEntries(section: Section, plan: (kaskade: Kaskade) => SectionChange): Promise<Attempt<EntriesWritten>> {
  let writing: SectionChange | null = null;
  let kaskadeId: string | null = null;
  try {
    const kaskade = await loadKaskade();
    const wanted = plan(kaskade);
    const own: KaskadeChange = { remove: standing(kaskade, section, wanted), add: wanted.add.map((entry) => ({ section, ...entry })) };
    const point = wanted.point && own.remove.length + own.add.length > 0 ? keepPoint(kaskade, { ...wanted.point, cells: [], entries: changedEntries(section, own) }).change : null;
    const change: KaskadeChange = point ? { remove: [...own.remove, ...point.remove], add: [...own.add, ...point.add] } : own;
    if (change.remove.length + change.add.length > 0) {
      writing = wanted;
      kaskadeId = await request((context) => {
        queueChange(context, kaskade, change);
        const own = context.workbook.worksheets.getItem(kaskadeName).load('id');
        return () => own.id;
      });
    }
    return { ok: true, value: { entries: entriesAfter(kaskade, change), kaskadeId } };
  } catch (error) {
    const failure = classify(error);
    if (!writing) return { ok: false, failure, written: 'nothing' };
    // The failure may have come after the write.
    try {
      const kaskade = await loadKaskade();
      return isDone(kaskade, section, writing) ? { ok: true, value: { entries: kaskade.entries, kaskadeId } } : { ok: false, failure, written: 'nothing' };
    } catch {
      return { ok: false, failure, written: 'unverified' };
    }
  }
}

/** Entries that a change takes away or replaces. */
function standing({ entries }: Kaskade, section: Section, { remove, add }: SectionChange): readonly Entry[] {
  const keys = new Set([...remove, ...add.map(({ key }) => key)]);
  return entries.filter((entry) => entry.section === section && keys.has(entry.key));
}

function isDone(kaskade: Kaskade, section: Section, change: SectionChange): boolean {
  const there = standing(kaskade, section, change);
  return there.length === change.add.length && change.add.every(({ key, text }) => there.some((entry) => entry.key === key && entry.text === text));
}
