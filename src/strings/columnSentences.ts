import type { Params } from './language';
import type { TextKey } from './groups';
import type { Speaker } from './speak';

/** Columns side by side under the same words, by their letters; one column is its own first and last. */
export interface NamedColumns {
  readonly from: string;
  readonly to: string;
  readonly header: string;
}

/** So many are named; of more it is only said how many they are. */
const named = 8;
/** Letters of a header that a sentence shows. */
const longest = 60;

/** "Kolom tidak dikenali, padahal berisi: C–G “Kodee”, N “T1”."; null where there are none. */
export function unreadColumnSentence(key: 'penting' | 'sepele', columns: readonly NamedColumns[], speaker: Speaker): string | null {
  if (columns.length === 0) return null;
  const shown = columns.slice(0, named).map((one) => nameOfColumns(one, speaker)).join(', ');
  const more = columns.length - named;
  return speaker.say(`columns.${key}`, { kolom: more > 0 ? speaker.say('columns.lagi', { kolom: shown, jumlah: more }) : shown });
}

/** "C–G “Kodee”", "N (tanpa kepala)". */
export function nameOfColumns({ from, to, header }: NamedColumns, speaker: Speaker): string {
  const words = header.replace(/ › /g, ' ');
  const key = from === to ? 'satu' : 'deret';
  const place = from === to ? { huruf: from } : { dari: from, sampai: to };
  if (words === '') return speaker.say(`columns.${key}.tanpaKepala`, place);
  return speaker.say(`columns.${key}`, { ...place, kepala: words.length > longest ? `${words.slice(0, longest - 1)}…` : words });
}

/** The sentence of a reason that a reading gives. */
export function reasonSentence({ key, params }: { readonly key: string; readonly params: Params }, speaker: Speaker): string {
  return speaker.say(`reading.${key}` as TextKey, params);
}
