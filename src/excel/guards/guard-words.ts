import type { GuardId, GuardList } from './guard-items';

/** Everything that guards write in words, in the planner's language: this room has none of its own. */
export interface GuardWords {
  /** Name of the sheet that holds lists and counts. */
  readonly sheetName: string;
  readonly title: string;
  /** What the sheet is, for a reader who has no Kaskade. */
  readonly note: string;
  readonly heads: Readonly<Record<'lembar' | 'hal' | 'jumlah' | 'rincian', string>>;
  readonly counts: Readonly<Record<'indikator' | 'tanpaOpd', string>>;
  readonly lists: Readonly<Record<GuardList, string>>;
  /** What Excel says where a value does not fit; 225 characters at most. */
  readonly alerts: Readonly<Record<Exclude<GuardId, 'opd-kosong' | 'kode-teks' | 'hitungan'>, string>>;
}
