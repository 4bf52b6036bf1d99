import { describe, expect, test } from 'vitest';
import { dimensions, type Dimension } from '../../support/dress/choices';
import { chains } from '../../support/dress/sketch';

/** In what planners' matrices differ, phrase by phrase, each with the variations of the writer that draw it: none can drop out unnoticed. */
const differences: Readonly<Record<string, readonly (readonly [Dimension | 'chain', ...string[]])[]>> = {
  'title lines above': [['titles', 'none', 'one', 'two', 'four']],
  'two to four header rows, and one': [['headerRows', 'grouped', 'years', 'four'], ['headerMerge', 'merged', 'first-cell', 'last-cell', 'groups'], ['form', 'flat']],
  'header words of both regimes, with typos': [['headerWords', 'T-C.14', 'any', 'capitals', 'slips', 'short-slips', 'broken']],
  '"Tahun-1" or 2026 or "Tahun 2026"': [['years', 'calendar', 'tahun', 'tahun-n', 'tahun-ke', 'ordinal-calendar', 'target-year', 'bare-n', 'target-n', 'group-n']],
  'satuan as a column, in the name, in each value or per year': [['satuan', 'column', 'name', 'value', 'yearly', 'yearly-apart', 'absent']],
  'both number styles': [['numbers', 'comma', 'dot', 'stored', 'mixed'], ['paguStyle', 'stored', 'dots', 'commas', 'rp', 'millions']],
  'with or without codes, in one to five columns': [['codes', 'none', 'one', 'pair', 'split', 'dotted', 'comma', 'dashed', 'inline', 'split-heads', 'number']],
  'levels as prefixes': [['levels', 'prefix'], ['prefix', 'colon', 'dash', 'roman', 'dotted', 'ke', 'path']],
  'levels as columns': [['form', 'columns', 'hybrid', 'flat'], ['levelHeads', 'each', 'merged'], ['levels', 'stagger']],
  'levels as indentation': [['levels', 'spaces']],
  'levels as a "KELOMPOK" column': [['levels', 'kelompok', 'tingkat']],
  'levels only by merges': [['levels', 'merges'], ['topLine', 'unmarked', 'merged', 'lone']],
  'levels by codes': [['levels', 'code']],
  'strategi and arah kebijakan': [['chain', 'strategi', 'strategi-program'], ['measured', 'no']],
  'each level with its own indicators and targets': [['form', 'beside'], ['opdColumns', 'one', 'each']],
  'lists of indicators without items': [['form', 'list'], ['chain', 'list'], ['groups', 'aspek', 'urusan', 'fokus']],
  'OPD merged downward or repeated or only in the title': [['opd', 'merged', 'each', 'title', 'none']],
  'OPD as rows over their programmes': [['opd', 'rows'], ['agencyRow', 'labelled', 'bare']],
  'several agencies in a cell, short names, typos': [['opd', 'short', 'slips'], ['opdJoin', 'newline', 'semicolon', 'comma', 'dan', 'numbered']],
  'words merged or filled down or blank': [['uraian', 'merged', 'filled', 'blank'], ['itemRow', 'shared', 'own'], ['indikatorText', 'plain', 'prefixed', 'listed']],
  'amounts once, merged, for each, in blocks': [['pagu', 'first', 'merged', 'each', 'none'], ['paguPlace', 'beside', 'block']],
  'realisasi and capaian': [['evaluation', 'yes', 'money']],
  'subtotal and total rows': [['totals', 'grand', 'groups']],
  'headers repeated on every printed page': [['repeats', 'header', 'header-numbering']],
  'numbering rows': [['numbering', 'brackets', 'plain', 'formula', 'letters', 'none']],
  'junk columns': [['junk', 'left', 'right-figures', 'right-notes', 'between'], ['extras', 'nomor', 'lokasi-ket', 'metadata']],
  'notes at the foot': [['foot', 'source', 'notes', 'signature']],
  'flat templates': [['form', 'flat']],
  'long tables': [['form', 'long'], ['lines', 'target', 'kinds', 'pagu-first']],
  'gaps, spaces, breaks, a place of its own': [['gaps', 'groups', 'everywhere'], ['text', 'spaces', 'breaks'], ['place', 'offset']],
  'several tables on one sheet, one table over several sheets': [['tables', 'below', 'sheets', 'sheets-early', 'sheets-years', 'sheets-list']],
  'the ends of the period': [['awal', 'yes', 'no', 'dated', 'zero', 'bare', 'reached'], ['akhir', 'yes', 'no', 'dated']],
};

describe('the writer of varied sheets draws', () => {
  test.each(Object.entries(differences))('%s', (_, wanted) => {
    for (const [dimension, ...options] of wanted) {
      const drawn: readonly string[] = dimension === 'chain' ? Object.keys(chains) : dimensions[dimension];
      expect(drawn, dimension).toEqual(expect.arrayContaining(options));
    }
  });
  test('nothing that is not listed here', () => {
    const listed = new Set(Object.values(differences).flatMap((wanted) => wanted.map(([dimension]) => dimension)));
    expect(Object.keys(dimensions).filter((dimension) => !listed.has(dimension as Dimension))).toEqual([]);
  });
});
