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

/** What a guard leaves alone, and why: one sentence for each reason, over all columns that it holds for. */
export function leftSentences({ id, left }: GuardItem, speaker: Speaker): readonly string[] {
  return [...new Set(left.map(({ why }) => why))].map((why) => {
    const same = left.filter((one) => one.why === why);
    const cells = same.reduce((sum, one) => sum + one.cells, 0);
    const params = { kolom: groupWords(same.map(({ header }) => header)), sel: cells, contoh: same.map(exampleOf).find((example) => example !== '') ?? '' };
    if (id === 'opd-kosong' && why === 'beda-hitungan' && cells > 0) return speaker.say('guards.lewat.opd-sebagian', params);
    return speaker.say(`guards.lewat.${why}`, params);
  });
}

const year = /\b(?:19|20)\d\d\b/;

/** Columns that differ by their year alone are one group: “Target 2019–2023”. */
function groupWords(headers: readonly string[]): string {
  const labels = [...new Set(headers.map(labelOf))];
  const years = labels.flatMap((label) => year.exec(label)?.[0] ?? []).sort();
  const stems = new Set(labels.map((label) => label.replace(year, '#')));
  const [first, last, stem] = [years[0], years.at(-1), [...stems][0]];
  if (labels.length < 2 || years.length !== labels.length || stems.size !== 1 || !first || !last || !stem) return headerWords(headers);
  return `“${stem.replace('#', Number(last) - Number(first) === years.length - 1 ? `${first}–${last}` : years.join(', '))}”`;
}

function exampleOf({ example }: LeftOut): string {
  return example ? `${columnName(example.column)}${example.row + 1}` : '';
}

function headerWords(headers: readonly string[]): string {
  const words = [...new Set(headers.map((header) => `“${labelOf(header)}”`))];
  return words.length > mostHeaders ? `${words.slice(0, mostHeaders).join(', ')} …` : words.join(', ');
}

function labelOf(header: string): string {
  return header.split(' › ').slice(-2).join(' ');
}
