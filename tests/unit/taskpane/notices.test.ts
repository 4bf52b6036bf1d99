import { describe, expect, test } from 'vitest';
import { noticeWords } from '../../../src/taskpane/model/notice-words';
import { speak } from '../../../src/strings';
import { layouts, type TableNotice } from '../../../src/layouts';
import type { Plan } from '../../../src/plan';
import { layoutOf } from '../../support/drawn';
import { code, number, plan, range } from '../../support/plan';
import { regency } from '../../support/regency';

const notices = (id: string, of: Plan): readonly TableNotice[] => layoutOf(id).notices(of, layoutOf(id).defaults(of));
const said = (notice: TableNotice, language: 'id' | 'en' = 'id'): string => noticeWords(notice, speak(language));

describe('programs without a code', () => {
  const uncoded = plan().sasaran('S').program('A').indikator('I').program('B').indikator('J').build();

  test('leave the column of codes empty, and cannot be gathered by urusan', () => {
    expect(notices('tc-14', uncoded)).toEqual([{ kind: 'tanpa-kode', column: true, groups: false }]);
    expect(notices('indikasi-program', uncoded)).toEqual([{ kind: 'tanpa-kode', column: true, groups: true }]);
    expect(notices('ikk-86', uncoded)).toEqual([{ kind: 'tanpa-kode', column: false, groups: true }]);
    expect(notices('tc-24', uncoded), 'T-C.24 prints no code').toEqual([]);
    expect(said({ kind: 'tanpa-kode', column: true, groups: true })).toMatch(/kolom kode akan kosong.+tidak dapat dikelompokkan menurut urusan/);
  });

  test('that hang on a bidang urusan of the plan are gathered by it', () => {
    const under = plan().bidangUrusan('Kesehatan', { code: code('1.02') }).program('A').indikator('I').build();
    expect(notices('indikasi-program', under)).toEqual([{ kind: 'tanpa-kode', column: true, groups: false }]);
  });

  test('beside programs that have one stand outside every urusan, and are counted', () => {
    const some = plan().program('A', { code: code('1.02.02') }).indikator('I').program('B').indikator('J').program('C', { code: code('X.XX.01') }).indikator('K').build();
    expect(notices('indikasi-program', some)).toEqual([{ kind: 'di-luar-urusan', programs: 1 }]);
    expect(notices('tc-14', some)).toEqual([]);
    expect(notices('indikasi-program', regency())).toEqual([]);
    expect(said({ kind: 'di-luar-urusan', programs: 1 }, 'en')).toMatch(/^The field of 1 programme is not known/);
  });
});

describe('a table of a Renstra', () => {
  const renstra = layouts.filter(({ document }) => document === 'renstra');

  test('of a plan in which several agencies answer says so, until one is chosen', () => {
    for (const layout of renstra) {
      const several = (opd: string | null): boolean => layout.notices(regency(), { ...layout.defaults(regency()), filter: { opd, misi: null, bidangUrusan: null } }).some(({ kind }) => kind === 'beberapa-opd');
      expect([several(null), several('Dinas Kesehatan')], layout.id).toEqual([true, false]);
    }
    expect(said({ kind: 'beberapa-opd', opd: 3 })).toMatch(/memuat 3 OPD sekaligus.+Saringan/);
  });

  test('of one agency’s plan says nothing, nor does a table of the region', () => {
    const one = plan().program('P', { code: code('1.02.02') }).indikator('I', { opd: 'Dinas Kesehatan' }).build();
    for (const { id } of renstra) expect(notices(id, one).map(({ kind }) => kind)).not.toContain('beberapa-opd');
    expect(notices('tc-14', regency())).toEqual([]);
  });
});

describe('the words of notices', () => {
  test('cells that cannot be typed are named by their reason, cells side by side as one stretch', () => {
    const ranges = plan({ years: [2025, 2026] }).program('P', { code: code('1.02.02') }).indikator('I', { awal: number(1), targets: [range(1, 2), range(2, 3)] }).build();
    const [notice] = notices('sipd', ranges);
    expect(said(notice!)).toBe('Tidak dapat diketik sebagai satu angka, dan tetap seperti tertulis: rentang di J5:K5.');
  });

  test('of many stretches the first are named and the rest counted', () => {
    const cells = Array.from({ length: 9 }, (_, at) => ({ row: at * 2, column: 1 }));
    expect(said({ kind: 'tidak-dapat-diketik', parts: [{ why: 'predikat', cells }] })).toContain('predikat di B1, B3, B5, B7, B9, B11, dan 3 sel lagi');
    expect(said({ kind: 'satuan-campur', names: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] })).toContain('(A; B; C; D; E; F, dan 2 lagi)');
  });
});
