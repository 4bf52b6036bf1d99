import { describe, expect, it } from 'vitest';
import { defaultProfil, viewPlan, type Profil } from '../../../src/plan';
import { muteOf, severities, type Finding } from '../../../src/rules';
import { listFindings, type FindingRow } from '../../../src/taskpane/model/finding-rows';
import { summariseFixes } from '../../../src/taskpane/model/fix-summary';
import { groupFindings, type GroupBy } from '../../../src/taskpane/model/groups';
import { formOf, profilOf } from '../../../src/taskpane/model/profil-form';
import { PlanBuilder } from '../../support/plan';

const view = viewPlan(new PlanBuilder({ opd: ['DINAS KESEHATAN'] })
  .tujuan('Terwujudnya mutu').indikator('AHH', { satuan: 'persn' }).indikator('AKI', { satuan: 'Persn' }).indikator('AKB', { satuan: 'orng' }).build());

const finding = (owner: string, text?: string, params: Readonly<Record<string, string | number>> = {}): Finding => ({
  rule: 'satuan-ejaan', severity: 'saran', owner, field: { field: 'satuan' }, message: 'ejaan', params: {},
  ...(text === undefined ? {} : { fix: { text, params, edits: [{ owner, field: { field: 'satuan' }, before: 'persn', after: 'persen' }] } }),
});
const list = (findings: readonly Finding[], by: GroupBy = 'aturan', reasons: ReadonlySet<string> = new Set()): readonly FindingRow[] =>
  listFindings(groupFindings(findings, by, view, new Set(severities)), { findings, unchecked: [], failed: [] }, [], { isOpen: () => true, reasons });

describe('fixes in the list', () => {
  it('of a kind are offered in one go, where there are several', () => {
    const rows = list([finding('indikator-1', 'pakai', { satuan: 'persen', jumlah: 2 }), finding('indikator-2', 'pakai', { satuan: 'persen', jumlah: 3 }), finding('indikator-3', 'lain')]);
    expect(rows.flatMap((row) => (row.kind === 'mend' ? [[row.all.map(({ owner }) => owner), row.said]] : []))).toEqual([[['indikator-1', 'indikator-2'], { satuan: 'persen', jumlah: 5 }]]);
  });

  it('that say different things share no words', () => {
    const rows = list([finding('indikator-1', 'pakai', { satuan: 'persen' }), finding('indikator-2', 'pakai', { satuan: 'orang' })]);
    expect(rows.find((row) => row.kind === 'mend')).toMatchObject({ said: null });
  });

  it('are not offered where nothing can be mended without asking', () => {
    expect(list([finding('indikator-1'), finding('indikator-2')]).some((row) => row.kind === 'mend')).toBe(false);
  });

  it('are summed up cell by cell, each cell once, with the reasons why others cannot be made', () => {
    const cell = (row: number, before: string) => ({ row, column: 3, page: 0, sheet: 'Matriks', before, content: 'persen', shown: { before, after: 'persen' } });
    const [one, two, three] = [finding('indikator-1', 'pakai'), finding('indikator-2', 'pakai'), finding('indikator-3', 'pakai')] as [never, never, never];
    const placed = [{ finding: one, cells: [cell(9, 'Persn')] }, { finding: two, cells: [cell(4, 'persn'), cell(9, 'Persn')] }, { finding: three, refused: 'rumus' as const }];
    expect(summariseFixes(placed, { sheets: [{ id: '1', name: 'Matriks' }] })).toEqual({
      sound: [one, two], cells: [{ name: 'D5', before: 'persn', after: 'persen' }, { name: 'D10', before: 'Persn', after: 'persen' }], refused: ['rumus'],
    });
    expect(summariseFixes(placed, { sheets: [{ id: '1', name: 'Matriks' }, { id: '2', name: 'Hal 2' }] }).cells[0]?.name).toBe('Matriks!D5');
  });
});

describe('reasons in the list', () => {
  it('stand under the finding where the group is an agency', () => {
    const findings = [finding('indikator-1')];
    const key = list(findings, 'opd').find((row) => row.kind === 'finding')!.key;
    expect(list(findings, 'opd').map(({ kind }) => kind)).toEqual(['group', 'finding']);
    expect(list(findings, 'opd', new Set([key])).map(({ kind }) => kind)).toEqual(['group', 'finding', 'reason']);
    expect(list(findings).find((row) => row.kind === 'finding')).toMatchObject({ reasonShown: null });
  });
});

describe('muted findings in the list', () => {
  it('stand in a section of their own, closed at first', () => {
    const muted = [{ finding: finding('indikator-1'), mute: muteOf(view, finding('indikator-1'), { reason: 'disepakati', who: '', when: '2026-11-23T00:00:00.000Z' }) }];
    const rows = (open: boolean): readonly FindingRow[] => listFindings([], { findings: [], unchecked: [], failed: [] }, [], { isOpen: (key, byDefault) => (key === 'diabaikan' && open) || byDefault, reasons: new Set() }, muted);
    expect(rows(false)).toMatchObject([{ kind: 'section', section: 'diabaikan', count: 1, open: false }]);
    expect(rows(true).map(({ kind }) => kind)).toEqual(['section', 'muted']);
  });
});

describe('the form of a profile', () => {
  const natuna: Profil = {
    ...defaultProfil, daerah: 'Kabupaten Natuna', period: { first: 2025, last: 2029 }, regime: 'inmendagri-2-2025', tujuanNeedsOpd: true, satuan: ['persen', 'orang'], fewerIsBetter: ['stunting'],
    scales: [{ name: 'SAKIP', grades: [{ grade: 'AA', from: 90 }, { grade: 'A', from: 80.5 }] }],
  };

  it('says the profile that it was filled with', () => {
    for (const profil of [natuna, defaultProfil]) expect(profilOf(formOf(profil))).toEqual({ profil });
  });

  it('is tidied as it is read', () => {
    expect(profilOf({ ...formOf(defaultProfil), daerah: '  Kabupaten   Natuna ', satuan: 'persen; orang\n\norang', scales: [{ key: 4, name: ' ', grades: '' }] })).toEqual({
      profil: { ...defaultProfil, daerah: 'Kabupaten Natuna', satuan: ['persen', 'orang'] },
    });
  });

  it('names what cannot be saved', () => {
    expect(profilOf({ ...formOf(natuna), last: '2020' })).toEqual({ faults: { period: true, scales: [] } });
    expect(profilOf({ ...formOf(natuna), last: '' })).toEqual({ faults: { period: true, scales: [] } });
    expect(profilOf({ ...formOf(natuna), scales: [{ key: 7, name: '', grades: 'A; B' }, { key: 9, name: 'X', grades: 'B ≥ 60; A ≥ 80' }, { key: 10, name: 'Y', grades: 'A' }] })).toEqual({ faults: { period: false, scales: [7, 9] } });
  });
});
