import { describe, expect, it } from 'vitest';
import { viewPlan } from '../../../src/plan';
import { checkPlan, rules, severities, type Finding, type Severity } from '../../../src/rules';
import { speak } from '../../../src/strings';
import { listFindings, placeOfCell } from '../../../src/taskpane/model/finding-rows';
import { groupFindings, keptTicks, nameFindings, ownersLackingOpd } from '../../../src/taskpane/model/groups';
import { number, plan, PlanBuilder } from '../../support/plan';

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

describe('findings of one cause', () => {
  const gaps = plan({ opd: ['Dinas Pendidikan'] }).sasaran('Pendidikan berkualitas')
    .program('Wajib belajar').indikator('Angka putus sekolah SD', { targets: { 2019: number(7) } }).indikator('Angka putus sekolah SMP', { targets: { 2019: number(7) } }).indikator('Rasio guru', { targets: { 2019: number(7), 2020: number(7) } })
    .program('Pendidikan dasar').indikator('Angka putus sekolah SD', { targets: { 2020: number(8), 2021: number(8), 2022: number(8), 2023: number(8) } })
    .indikator('Angka putus sekolah SMP', { targets: { 2020: number(8), 2021: number(8), 2022: number(8), 2023: number(8) } }).indikator('Rasio guru', { targets: { 2021: number(8), 2022: number(8), 2023: number(8) } })
    .build();
  const view = viewPlan(gaps);
  const findings = checkPlan(view, rules).findings.filter(({ rule }) => rule === 'target-kosong');
  const groups = groupFindings(findings, 'aturan', view, every);
  const rows = (isOpen: (key: string) => boolean) => listFindings(groups, { findings, unchecked: [], failed: [] }, [], { isOpen: (key, byDefault) => isOpen(key) || byDefault, reasons: new Set() });
  const told = (list: ReturnType<typeof rows>) => list.flatMap((row) => (row.kind === 'cause' ? [`${row.count} ${speak('id').cause(row.first.rule, row.first.message, row.params)}`] : row.kind === 'finding' ? [row.entry.finding.owner] : []));

  it('are one line, which opens to each of their cells; others stand by themselves', () => {
    expect(told(rows(() => false))).toEqual([
      '2 2 indikator “Wajib belajar”: target 2020–2023 kosong; di program “Pendidikan dasar” indikator bernama sama punya target tahun itu.', 'indikator-3',
      '2 2 indikator “Pendidikan dasar”: target 2019 kosong; di program “Wajib belajar” indikator bernama sama punya target tahun itu.', 'indikator-6',
    ]);
    expect(told(rows(() => true)).filter((line) => line.startsWith('indikator-')).toSorted()).toEqual(findings.map(({ owner }) => owner).toSorted());
  });

  it('are opened where one of their cells is selected', () => {
    const place = placeOfCell(groups, 'indikator-2', { field: 'target', year: 2020 })!;
    expect(rows(() => false).some(({ key }) => key === place.row)).toBe(false);
    expect(rows((key) => place.opens.includes(key)).some(({ key }) => key === place.row)).toBe(true);
  });

  it('keep their number under each agency as well', () => {
    expect(groupFindings(findings, 'opd', view, every).map(({ entries, causes }) => [entries.length, causes.flatMap(({ members }) => members).length])).toEqual([[6, 6]]);
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
