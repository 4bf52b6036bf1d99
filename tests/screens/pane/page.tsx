import { createRoot } from 'react-dom/client';
import type { TablePicture } from '../../../src/excel/session-state';
import { App } from '../../../src/taskpane/app';
import { createAppearance } from '../../../src/taskpane/appearance';
import { readWishes } from '../../../src/taskpane/preferences';
import { number, PlanBuilder, percent, predicate } from '../../support/plan';
import { defaultProfil, type Indikator, type Plan, type Value } from '../../../src/plan';
import type { Grid } from '../../../src/matrix';
import { gridOf, tc14Header as wideHeader, tc14HeaderMerges, tc14Row } from '../../support/grid';
import { oddRows } from '../../support/odd-sheet';
import { DeskSession, picture, pictureOf, workbookOf } from './desk-session';
import { large, regency, usual } from './regency';

/** A regency that writes its numbers now with points and now with commas. */
const mixed: Plan = (() => {
  const plan = regency({ misi: 1, tujuan: 2, sasaran: 3, program: 6, indikator: 24 });
  const years = plan.years;
  return { ...plan, indikator: plan.indikator.map((one, at) => ({ ...one, targets: Object.fromEntries(years.map((year, index) => [year, number(70.1 + index, at % 4 === 0 && index === 2 ? `${72.1}` : undefined)])) })) };
})();

/** That regency with nothing found but its mixed numbers. */
function mendable(): TablePicture {
  const table = picture('1', 'T-C.14', mixed);
  return { ...table, outcome: { ...table.outcome, findings: table.outcome.findings.filter(({ rule }) => rule === 'format-campur') } };
}

/** The states that the screens are looked at in, by `?keadaan=`. */
const states: Readonly<Record<string, () => DeskSession | null>> = {
  usual: () => book([picture('1', 'T-C.14', regency(usual), [
    { row: 44, reason: 'indikator-tanpa-item', text: 'Jumlah dokumen perencanaan yang disusun' },
    { row: 251, reason: 'di-luar-tabel', text: 'Catatan: angka sementara' },
  ])]),
  several: () => book([picture('1', 'Matriks RPJMD 2019-2023 Kabupaten (final)', regency(usual), [], 0.6), picture('2', 'Rancangan', regency({ misi: 1, tujuan: 1, sasaran: 2, program: 3, indikator: 9 }))]),
  large: () => book([picture('1', 'T-C.14', regency(large))]),
  clean: () => book([picture('1', 'Tujuan', new PlanBuilder({ opd: ['DINAS KESEHATAN'] }).misi('Masyarakat sehat', { number: '1' }).tujuan('Meningkatnya derajat kesehatan', { number: '1' })
    .indikator('Persentase desa siaga', { opd: 'DINAS KESEHATAN', awal: percent(60), targets: [61, 62, 63, 64, 65].map((at) => percent(at)), akhir: percent(65) })
    .sasaran('Meningkatnya layanan kesehatan', { number: '1' })
    .indikator('Persentase puskesmas terakreditasi', { opd: 'DINAS KESEHATAN', awal: percent(70), targets: [71, 72, 73, 74, 75].map((at) => percent(at)), akhir: percent(75) }).build())]),
  // Nobody answers for anything, and no value is a number.
  bare: () => book([picture('1', 'Tujuan', new PlanBuilder().misi('Masyarakat sehat', { number: '1' }).tujuan('Meningkatnya derajat kesehatan', { number: '1' })
    .indikator('Opini BPK', { awal: predicate('WTP'), targets: predicate('WTP'), akhir: predicate('WTP') }).sasaran('Meningkatnya layanan kesehatan', { number: '1' }).indikator('Angka harapan hidup').build())]),
  itemsOnly: () => book([picture('1', 'Tujuan', new PlanBuilder().misi('Masyarakat sehat', { number: '1' }).tujuan('Meningkatnya derajat kesehatan', { number: '1' }).build())]),
  mendable: () => book([mendable()]),
  muted: () => {
    const session = book([mendable()]);
    const found = session.getState().workbook?.tables[0]?.outcome.findings.filter(({ rule }) => rule === 'format-campur') ?? [];
    void session.muteFindings(found.slice(0, 2), { reason: 'Disepakati dalam rapat penyelarasan 12 Maret, menunggu angka BPS', who: 'Sari' });
    session.dismissNotice();
    return session;
  },
  'odd-profil': () => {
    const session = book([picture('1', 'T-C.14', regency(usual))]);
    const { workbook } = session.getState();
    const problems = [{ key: 'period', text: 'lima tahun ke depan', row: 5, column: 1 }, { key: 'regime', text: 'peraturan terbaru', row: 6, column: 1 }] as const;
    if (workbook) session.set({ workbook: { ...workbook, profil: { profil: { ...defaultProfil, daerah: 'Kabupaten Natuna', scales: [{ name: 'Nilai SAKIP', grades: [{ grade: 'AA', from: 90 }, { grade: 'A', from: 80 }] }] }, problems, column: 1, lines: [], lastRow: 12, sheet: { id: 'p', name: 'Profil' } } } });
    return session;
  },
  choosing: () => {
    const session = book([picture('1', 'T-C.14', regency(usual))]);
    const { workbook } = session.getState();
    if (workbook) session.set({ workbook: { ...workbook, profil: { profil: { ...defaultProfil, daerah: 'Kabupaten Natuna', period: { first: 2020, last: 2023 } }, problems: [], column: 1, lines: [], lastRow: 12, sheet: { id: 'p', name: 'Profil' } } } });
    return session;
  },
  opening: () => new DeskSession({ phase: 'opening', work: { intent: 'buka', progress: 0.4 } }),
  failed: () => new DeskSession({ phase: 'failed', failure: { kind: 'busy', code: 'InvalidOperationInCellEditMode', detail: '' } }),
  empty: () => new DeskSession({ workbook: { ...workbookOf('Book1.xlsx', []), empty: true } }),
  unreadable: () => new DeskSession({
    workbook: {
      ...workbookOf('Anggaran.xlsx', []), sheets: [{ id: '1', name: 'Sheet1' }, { id: '2', name: 'Rekap belanja modal per kecamatan' }, { id: '3', name: 'Daftar' }], unread: [
        { id: '1', name: 'Sheet1', refused: 'kosong' },
        { id: '2', name: 'Rekap belanja modal per kecamatan', refused: 'bukan-tabel' },
        { id: '3', name: 'Daftar', refused: 'tanpa-kepala' },
      ],
    },
  }),
  odd: () => sheets(gridOf(oddRows, { sheet: 'Kinerja' })),
  wide: () => sheets(gridOf([...wideHeader, ...Array.from({ length: 12 }, (_, at) => tc14Row(`1.0${at + 1}.01`, `Program ${at + 1} : Program pelayanan yang ke-${at + 1}`, `Persentase layanan ke-${at + 1} yang memenuhi standar`, '70', ['71', '72', '73', '74', '75'], '75', 'DINAS KESEHATAN', '125.000.000'))], { sheet: 'T-C.14', merges: tc14HeaderMerges })),
  headless: () => sheets(gridOf([['Laporan'], ['Apa yang dituju', 'Apa yang dihitung', 'Berapa', 'Siapa'], ...Array.from({ length: 8 }, (_, at) => [`Warga semakin sehat ${at + 1}`, `Angka kunjungan ke-${at + 1}`, '20', 'Dinas Kesehatan'])], { sheet: 'Laporan' })),
  beside: () => book([picture('1', 'RPJMD', regency(usual)), picture('2', 'Renstra Perangkat Daerah', elsewhere(regency(usual))), picture('3', 'Rancangan', regency({ misi: 1, tujuan: 1, sasaran: 2, program: 3, indikator: 9 }))]),
  outside: () => null,
};

/** The same plan as another office wrote it down: decimals cut, a name misspelt, some indicators under another agency, some new, some gone. */
function elsewhere(plan: Plan): Plan {
  const cut = (value: Value): Value => (value.form.kind === 'number' && !Number.isInteger(value.form.value) ? number(Math.trunc(value.form.value)) : value);
  return {
    ...plan,
    indikator: plan.indikator.flatMap((one, index): readonly Indikator[] => {
      if (index % 23 === 5) return [];
      if (index % 29 === 7) return [one, { ...one, id: `${one.id}-baru`, name: `${one.name} menurut Renstra` }];
      if (index % 17 === 3) return [{ ...one, targets: { ...one.targets, 2021: number(index) }, name: one.name.replace('Persentase', 'Persentae') }];
      return [{ ...one, targets: Object.fromEntries(Object.entries(one.targets).map(([year, value]) => [year, cut(value)])) }];
    }),
  };
}

function sheets(grid: Grid): DeskSession {
  const read = pictureOf('1', grid);
  return new DeskSession({ workbook: { name: 'rencana.xlsx', sheets: [{ id: '1', name: grid.sheet }], ...read, profil: null, empty: false }, shownId: read.tables[0]?.id ?? null }, new Map([['1', grid]]));
}

function book(tables: readonly TablePicture[]): DeskSession {
  return new DeskSession({ workbook: workbookOf('rpjmd-2019-2023.xlsx', tables), shownId: tables[0]?.id ?? null });
}

const wishes = readWishes(location.search);
const session = (states[new URLSearchParams(location.search).get('keadaan') ?? 'usual'] ?? states['usual'])?.() ?? null;
Object.assign(globalThis, { kaskadeSession: session });
const root = document.getElementById('kaskade');
if (root) createRoot(root).render(<App stage={session ? { kind: 'session', session } : { kind: 'outside' }} appearance={createAppearance(wishes.dark, undefined)} language={wishes.language ?? 'id'} />);
