import { createRoot } from 'react-dom/client';
import type { SheetPicture } from '../../../src/excel/session-state';
import { App } from '../../../src/taskpane/app';
import { createAppearance } from '../../../src/taskpane/appearance';
import { readWishes } from '../../../src/taskpane/preferences';
import { PlanBuilder, percent } from '../../support/plan';
import { DeskSession, picture } from './desk-session';
import { large, regency, usual } from './regency';

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
  opening: () => new DeskSession({ phase: 'opening', work: { intent: 'buka', progress: 0.4 } }),
  failed: () => new DeskSession({ phase: 'failed', failure: { kind: 'busy', code: 'InvalidOperationInCellEditMode', detail: '' } }),
  empty: () => new DeskSession({ workbook: { name: 'Book1.xlsx', sheets: [], empty: true } }),
  unreadable: () => new DeskSession({
    workbook: {
      name: 'Anggaran.xlsx', empty: false, sheets: [
        { id: '1', name: 'Sheet1', result: { read: false, why: { sheet: 'Sheet1', refused: 'kosong' } } },
        { id: '2', name: 'Rekap belanja modal per kecamatan', result: { read: false, why: { sheet: 'Rekap', refused: 'bukan-tabel' } } },
        { id: '3', name: 'Daftar', result: { read: false, why: { sheet: 'Daftar', refused: 'tanpa-kepala' } } },
      ],
    },
  }),
  outside: () => null,
};

function book(sheets: readonly SheetPicture[]): DeskSession {
  return new DeskSession({ workbook: { name: 'rpjmd-2019-2023.xlsx', sheets, empty: false }, shownId: sheets[0]?.id ?? null });
}

const wishes = readWishes(location.search);
const session = (states[new URLSearchParams(location.search).get('keadaan') ?? 'usual'] ?? states['usual'])?.() ?? null;
Object.assign(globalThis, { kaskadeSession: session });
const root = document.getElementById('kaskade');
if (root) createRoot(root).render(<App stage={session ? { kind: 'session', session } : { kind: 'outside' }} appearance={createAppearance(wishes.dark, undefined)} language={wishes.language ?? 'id'} />);
