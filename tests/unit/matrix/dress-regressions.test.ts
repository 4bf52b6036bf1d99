import { describe, expect, test } from 'vitest';
import type { Case, Dress } from '../../support/dress/choices';
import { restored, trial } from '../../support/dress/trial';

type Kept = Omit<Case, 'dress'> & { readonly dress: Partial<Dress> };

/** Cases that were once read wrongly, as small as they went, each with what went wrong. A failing case of a longer run is added here as it is printed. */
const kept: readonly (readonly [what: string, of: Kept])[] = [
  ['a count among indicators of other sizes', { plan: 30, size: 1, noise: 1030456493, dress: {} }],
  ['words filled down', { plan: 3, size: 1, noise: 19, dress: { uraian: 'filled' } }],
  ['an item without indicators shares its row with the next', { plan: 3, size: 1, noise: 19, dress: { form: 'columns' } }],
  ['an ancestor filled down beside an item without indicators', { plan: 923842562, size: 1, noise: 8, dress: { form: 'flat' } }],
  ['misi numbered 1 is no urusan', { plan: 3, size: 1, noise: 19, dress: { levels: 'code', codes: 'one' } }],
  ['numbers tell levels under repeated headers', { plan: 1155917543, size: 2, noise: 2100500385, dress: { levels: 'code', codes: 'one', repeats: 'header' } }],
  ['numbers tell levels below full-width misi', { plan: 7, size: 1, noise: 81689597, dress: { levels: 'code', topLine: 'lone', codes: 'one' } }],
  ['a column per level under one heading', { plan: 1970618302, size: 1, noise: 23, dress: { levels: 'stagger', topLine: 'merged' } }],
  ['misi alone in the column of tujuan', { plan: 29, size: 1, noise: 1601040158, dress: { form: 'columns', levelHeads: 'merged', topLine: 'lone' } }],
  ['a source line under columns of one heading', { plan: 712022250, size: 1, noise: 539337445, dress: { form: 'columns', levelHeads: 'merged', foot: 'source', chain: 'urusan' } }],
  ['indentation, with a number of one step in each row', { plan: 82301274, size: 1, noise: 1, dress: { levels: 'spaces', extras: 'nomor' } }],
  ['a unit in the name', { plan: 3, size: 1, noise: 19, dress: { satuan: 'name' } }],
  ['an agency in the titles only', { plan: 3, size: 1, noise: 19, dress: { opd: 'title' } }],
  ['a list of agencies of which one is known', { plan: 2079928142, size: 1, noise: 2147483619, dress: { opd: 'merged', opdJoin: 'comma' } }],
  ['1 … 5 under "Tahun Ke-"', { plan: 3, size: 1, noise: 19, dress: { paguPlace: 'block', years: 'bare-n' } }],
  ['1 … 5 under "Tahun Ke-" without a merge', { plan: 11, size: 1, noise: 685978344, dress: { pagu: 'none', years: 'bare-n', headerRows: 'years', headerMerge: 'first-cell' } }],
  ['1 … 5 in the row of the names', { plan: 779624473, size: 1, noise: 1361311349, dress: { paguPlace: 'block', years: 'bare-n', headerMerge: 'last-cell' } }],
  ['columns of one year numbered 5a and 5b', { plan: 3, size: 1, noise: 1028902889, dress: { codes: 'one', numbering: 'letters' } }],
  ['four header rows without a merge', { plan: 5, size: 1, noise: 164907431, dress: { headerRows: 'four', headerMerge: 'first-cell' } }],
  ['years of amounts under repeated headers', { plan: 153415936, size: 1, noise: 2147483626, dress: { paguPlace: 'block', headerWords: 'capitals', repeats: 'header-numbering', chain: 'program' } }],
  ['"KIERJA" is KINERJA, not kerja', { plan: 2147483628, size: 1, noise: 1182394367, dress: { form: 'columns', satuan: 'absent', awal: 'no', akhir: 'no', headerWords: 'slips' } }],
  ['"sasaran strategs" is one level', { plan: 341677805, size: 1, noise: 1182123297, dress: { form: 'flat', headerWords: 'slips' } }],
  ['"Urusan/Bidang Urusan/Program" is no column of codes', { plan: 8, size: 1, noise: 1712557504, dress: { headerWords: 'any', chain: 'urusan' } }],
  ['a long table', { plan: 3, size: 1, noise: 19, dress: { form: 'long' } }],
  ['years headed "Tahun Target"', { plan: 11, size: 1, noise: 2147483617, dress: { form: 'long', headerWords: 'any' } }],
  ['a first row of data that sounds like a header', { plan: 3, size: 1, noise: 317121834, dress: { form: 'long', numbering: 'none', chain: 'renstra' } }],
  ['the numbering row under "Tahun"', { plan: 539144449, size: 1, noise: 11822709, dress: { form: 'long', satuan: 'absent', awal: 'no', akhir: 'no', chain: 'tujuan' } }],
  ['a signature in the column of indicators', { plan: 205839441, size: 1, noise: 1260253705, dress: { form: 'long', satuan: 'value', opd: 'title', awal: 'no', akhir: 'no', foot: 'signature' } }],
  ['a programme without indicators, last and after a gap', { plan: 598595142, size: 2, noise: 0, dress: { itemRow: 'own', pagu: 'none', numbers: 'stored', headerRows: 'years', extras: 'metadata', junk: 'right-notes', gaps: 'groups', text: 'spaces' } }],
  ['Kondisi Awal over a year of its own', { plan: 7, size: 1, noise: 2147483628, dress: { awal: 'dated', headerRows: 'four', headerMerge: 'last-cell' } }],
  ['Kondisi Akhir over a year of its own', { plan: 12, size: 1, noise: 27, dress: { codes: 'comma', pagu: 'none', years: 'target-year', akhir: 'dated', headerRows: 'years', headerMerge: 'first-cell' } }],
  ['the year of Kondisi Awal before 1 … 5', { plan: 1113433372, size: 1, noise: 3, dress: { pagu: 'none', years: 'bare-n', awal: 'dated', headerRows: 'years', headerMerge: 'first-cell' } }],
  ['"Target 2025" beside an unmerged Kondisi Awal', { plan: 799771019, size: 1, noise: 2147483644, dress: { paguPlace: 'block', years: 'target-year', awal: 'dated', headerMerge: 'last-cell' } }],
  ['a heading of own words twice beside Kondisi Akhir', { plan: 743813458, size: 1, noise: 64581520, dress: { paguPlace: 'block', akhir: 'dated', headerRows: 'four', headerMerge: 'last-cell' } }],
  ['a last item alone after a gap', { plan: 11, size: 1, noise: 9, dress: { levels: 'spaces', pagu: 'none', headerRows: 'years', junk: 'right-notes', gaps: 'everywhere', chain: 'renstra' } }],
  ['a misi line alone beside working figures', { plan: 2147483629, size: 1, noise: 2147483620, dress: { form: 'columns', levelHeads: 'merged', topLine: 'lone', junk: 'right-figures' } }],
  ['a visi line alone beside working figures', { plan: 961113614, size: 2, noise: 1560530323, dress: { form: 'columns', levelHeads: 'merged', topLine: 'lone', pagu: 'none', headerRows: 'four', junk: 'right-figures', chain: 'visi' } }],
  ['a signature in the column of years', { plan: 674979500, size: 1, noise: 2147483618, dress: { form: 'long', akhir: 'no', foot: 'signature', chain: 'sasaran' } }],
];

describe('cases that were once read wrongly', () => {
  test.each(kept)('%s', (_what, of) => expect(trial(restored(of))).toBeNull());
});
