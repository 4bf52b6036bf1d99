import { describe, expect, it } from 'vitest';
import { viewPlan } from '../../../src/plan';
import { severities, type Finding, type Severity } from '../../../src/rules';
import { listFindings, placeOfCell } from '../../../src/taskpane/model/finding-rows';
import { groupFindings, keptTicks, nameFindings, ownersLackingOpd } from '../../../src/taskpane/model/groups';
import { PlanBuilder } from '../../support/plan';

const view = viewPlan(new PlanBuilder({ opd: ['DINAS PENDIDIKAN', 'DINAS KESEHATAN'] })
  .tujuan('Terwujudnya mutu').indikator('Indeks pendidikan')
  .sasaran('Meningkatnya akses').indikator('APK SD', { opd: 'DINAS PENDIDIKAN' }).indikator('APS').indikator('AHH', { opd: ['DINAS KESEHATAN', 'DINAS PENDIDIKAN'] })
  .build());

const finding = (rule: string, severity: Severity, owner: string, message = 'kosong'): Finding => ({ rule, severity, owner, field: { field: 'opd' }, message, params: {} });
const found = [
  finding('indikator-tanpa-opd', 'saran', 'indikator-1'),
  finding('target-kosong', 'peringatan', 'indikator-2'),
  finding('indikator-tanpa-opd', 'galat', 'indikator-3'),
  finding('target-kosong', 'peringatan', 'indikator-4'),
];
const every = new Set(severities);

describe('grouping findings', () => {
  it('by rule: the worst rule first, the worst finding first in it', () => {
    const groups = groupFindings(found, 'aturan', view, every);
    expect(groups.map(({ name, severity, counts }) => [name, severity, counts])).toEqual([
      ['indikator-tanpa-opd', 'galat', { galat: 1, peringatan: 0, saran: 1 }],
      ['target-kosong', 'peringatan', { galat: 0, peringatan: 2, saran: 0 }],
    ]);
    expect(groups[0]?.entries.map((entry) => entry.finding.owner)).toEqual(['indikator-3', 'indikator-1']);
  });

  it('by agency: nobody first, and under each of several agencies', () => {
    expect(groupFindings(found, 'opd', view, every).map(({ name, entries }) => [name, entries.map((entry) => entry.finding.owner)])).toEqual([
      ['', ['indikator-3', 'indikator-1']],
      ['DINAS PENDIDIKAN', ['indikator-2', 'indikator-4']],
      ['DINAS KESEHATAN', ['indikator-4']],
    ]);
  });

  it('shows only the severities that are asked for', () => {
    expect(groupFindings(found, 'aturan', view, new Set<Severity>(['peringatan'])).map(({ name }) => name)).toEqual(['target-kosong']);
  });

  it('names the same fault twice with two names', () => {
    const names = nameFindings([...found, ...found]).map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('takes an agency wherever one is missing, also where it is only advised', () => {
    expect(ownersLackingOpd([...found, ...found])).toEqual(['indikator-1', 'indikator-3']);
  });

  it('unticks what was mended, so that undoing brings it back without its tick', () => {
    const ticked = new Set(['indikator-1', 'indikator-3']);
    const mended = keptTicks(ticked, found.filter((one) => one.owner !== 'indikator-3'));
    expect([...keptTicks(mended, found)]).toEqual(['indikator-1']);
  });
});

describe('the list of findings', () => {
  const outcome = { findings: found, unchecked: [{ rule: 'kode-ganda', missing: ['kode'] }], failed: [{ rule: 'nilai-galat', error: 'x' }] };
  const unread = [{ page: 0, row: 46, reason: 'tanpa-induk' as const, text: 'Program lepas' }];
  const list = (opened: Readonly<Record<string, boolean>> = {}, reasons: readonly string[] = []): string[] =>
    listFindings(groupFindings(found, 'aturan', view, every), outcome, unread, { isOpen: (key, byDefault) => opened[key] ?? byDefault, reasons: new Set(reasons) })
      .map((row) => (row.kind === 'section' ? `${row.section} ${row.count}` : row.kind === 'finding' ? `- ${row.entry.finding.owner}` : row.kind));

  it('opens errors, offers the agencies there, and never hides what was not checked', () => {
    expect(list()).toEqual(['group', 'assign', '- indikator-3', '- indikator-1', 'group', 'gagal 1', 'failed', 'tidak-terbaca 1', 'tidak-diperiksa 1']);
  });

  it('ticks the errors together, the advice with them or one by one', () => {
    const rows = listFindings(groupFindings(found, 'aturan', view, every), outcome, [], { isOpen: () => true, reasons: new Set() });
    const owners = rows.flatMap((row) => (row.kind === 'assign' ? [row.must, row.all] : [])).map((entries) => entries.map(({ finding: one }) => one.owner));
    expect(owners).toEqual([['indikator-3'], ['indikator-3', 'indikator-1']]);
    expect(rows.flatMap((row) => (row.kind === 'finding' && row.assignable ? [row.entry.finding.owner] : []))).toEqual(['indikator-3', 'indikator-1']);
  });

  it('shows what is opened, and the reason that is asked for', () => {
    expect(list({ 'aturan:indikator-tanpa-opd': false, 'tidak-terbaca': true, 'tidak-diperiksa': true }, ['aturan:target-kosong']))
      .toEqual(['group', 'group', 'reason', 'gagal 1', 'failed', 'tidak-terbaca 1', 'unread', 'tidak-diperiksa 1', 'unchecked']);
    expect(list({ 'aturan:indikator-tanpa-opd': false, 'tidak-diperiksa': true }, ['tidak-diperiksa/kode-ganda']), 'a rule that was not checked has its Mengapa? too')
      .toEqual(['group', 'group', 'gagal 1', 'failed', 'tidak-terbaca 1', 'tidak-diperiksa 1', 'unchecked', 'reason']);
  });
});

describe('the findings of a cell', () => {
  const groups = groupFindings(found, 'aturan', view, every);

  it('are found in their group, by the key that the list gives them', () => {
    const place = placeOfCell(groups, 'indikator-4', { field: 'opd' });
    expect(place?.group).toBe('aturan:target-kosong');
    const rows = listFindings(groups, { findings: found, unchecked: [], failed: [] }, [], { isOpen: () => true, reasons: new Set() });
    const row = rows.find(({ key }) => key === place?.row);
    expect(row?.kind === 'finding' && row.entry.finding).toBe(found[3]);
  });

  it('are none for another field or owner', () => {
    expect(placeOfCell(groups, 'indikator-4', { field: 'satuan' })).toBeNull();
    expect(placeOfCell(groups, 'indikator-9', { field: 'opd' })).toBeNull();
  });
});
