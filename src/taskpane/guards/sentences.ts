import { cellsOf, type GuardItem, type LeftOut } from '../../excel/guards/guard-items';
import type { Speaker } from '../../strings';
import { columnName } from '../model/address';

/** Headers that a sentence can bear; the last of a header's words says most. */
const mostHeaders = 4;

/** What a guard would do, with its columns and how many cells it covers. */
export function aboutItem(item: GuardItem, speaker: Speaker): string {
  const facts = { jumlah: item.choices.length, sel: cellsOf(item.zones), kolom: headerWords(item.headers) };
  switch (item.id) {
    case 'opd-kosong':
      return speaker.say('guards.ket.opd-kosong');
    case 'kode-teks':
      return speaker.say('guards.ket.kode-teks', facts);
    case 'hitungan':
      return speaker.say(item.counts.tanpaOpd.length > 0 ? 'guards.ket.hitungan' : 'guards.ket.hitungan.sebagian');
    case 'angka-target':
    case 'angka-pagu':
      return speaker.say('guards.ket.angka', facts);
    default:
      return speaker.say('guards.ket.pilihan', facts);
  }
}

/** What a guard leaves alone, and why; one sentence each. */
export function leftSentences({ id, left }: GuardItem, speaker: Speaker): readonly string[] {
  return left.map((one) => {
    const params = { kolom: headerWords([one.header]), sel: one.cells, contoh: exampleOf(one) };
    if (id === 'opd-kosong' && one.why === 'beda-hitungan' && one.cells > 0) return speaker.say('guards.lewat.opd-sebagian', params);
    return speaker.say(`guards.lewat.${one.why}`, params);
  });
}

function exampleOf({ example }: LeftOut): string {
  return example ? `${columnName(example.column)}${example.row + 1}` : '';
}

function headerWords(headers: readonly string[]): string {
  const words = headers.map((header) => `“${header.split(' › ').slice(-2).join(' ')}”`);
  return words.length > mostHeaders ? `${words.slice(0, mostHeaders).join(', ')} …` : words.join(', ');
}
