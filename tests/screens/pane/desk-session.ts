import { createCheckers } from '../../../src/excel/reading/checkers';
import type { Comparing, Counterpart } from '../../../src/excel/compare/counterpart';
import type { PlacedFix } from '../../../src/excel/fixes/fixes';
import type { GuardGap, GuardId, GuardItem, GuardPreview } from '../../../src/excel/guards/guards';
import { noPictures, picturesBeside } from '../../../src/excel/reading/picture';
import type { KeptChoices, Session, SessionState, TablePicture, TemplateChoices, TemplatePreview, UnreadSheet, WorkbookPicture } from '../../../src/excel/session-state';
import type { DrawnTable } from '../../../src/excel/draw/drawn-tables';
import type { RefillPreview } from '../../../src/excel/refill/refill';
import type { LayoutChoices } from '../../../src/layouts';
import { isReading, joinPages, readSheet, saveMapping, type Grid, type NoReading, type Reading, type SavedMapping, type SheetMapping, type Table } from '../../../src/matrix';
import { fieldKey, viewPlan, type FieldRef, type OpdCell, type OwnerId, type Plan, type Position, type Profil } from '../../../src/plan';
import { checkPlan, muteOf, rules, type Finding, type FixableFinding, type Mute } from '../../../src/rules';
import { filled, headers, headingOf } from '../../support/template-table';
import { refillSample } from './refill-sample';

/** A session over plans in memory: what the screens are looked at with, where no workbook is needed. Rules are the product's. */
export class DeskSession implements Session {
  #state: SessionState;
  readonly #listeners = new Set<() => void>();
  #kept: readonly KeptChoices[] = [];
  #guards: readonly GuardId[] = [];
  #before: { readonly tableId: string; readonly plan: Plan } | null = null;

  constructor(state: Partial<SessionState>, private readonly grids: ReadonlyMap<string, Grid> = new Map()) {
    this.#state = {
      phase: 'ready', failure: null, workbook: null, shownId: null, selected: null, comparing: null, marked: false, undo: null, work: null, notice: null, live: true, platform: 'desktop', wanted: null, ...state,
    };
  }

  getState(): SessionState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #say(key: string, params: Readonly<Record<string, string | number>> = {}): void {
    this.set({ notice: { kind: 'done', key, params, serial: (this.#state.notice?.serial ?? 0) + 1 } });
  }

  gridOf(id: string): Grid | null {
    return this.grids.get(id) ?? null;
  }

  previewMapping(id: string, mapping: SheetMapping | null): Table | NoReading | null {
    const grid = this.gridOf(id);
    const result = grid && readSheet(grid, mapping ? { corrections: new Map([[grid.sheet, [saveMapping(grid, mapping)]]]) } : {});
    return result && isReading(result) ? joinPages([result]) : result;
  }

  async saveMapping(id: string, mapping: SheetMapping | null): Promise<void> {
    const grid = this.gridOf(id);
    if (!grid || !this.#state.workbook) return;
    this.set({ workbook: { ...this.#state.workbook, ...pictureOf(id, grid, mapping ? saveMapping(grid, mapping) : undefined) }, shownId: id });
    this.#say(mapping ? 'susunan-disimpan' : 'susunan-otomatis', { lembar: grid.sheet });
  }

  async open(): Promise<void> {
    this.set({ phase: 'opening', failure: null, work: { intent: 'buka', progress: null } });
  }

  async check(): Promise<void> {
    this.#say('diperiksa');
  }

  show(tableId: string): void {
    this.set({ shownId: tableId, selected: null });
  }

  setLive(on: boolean): void {
    this.set({ live: on });
  }

  async goTo(owner: OwnerId, field: FieldRef): Promise<void> {
    this.set({ selected: { owner, field } });
  }

  async nextWithoutOpd(): Promise<void> {
    const next = this.#shown()?.outcome.findings.find((finding) => finding.rule === 'indikator-tanpa-opd' && finding.severity === 'galat');
    if (next) await this.goTo(next.owner, next.field);
  }

  async paintMarks(): Promise<void> {
    this.set({ marked: true });
  }

  async clearMarks(): Promise<void> {
    this.set({ marked: false });
  }

  async assignOpd(owners: readonly OwnerId[], name: string): Promise<void> {
    const shown = this.#shown();
    if (!shown) return;
    const { plan } = shown.view;
    const asked = new Set(owners);
    const cell: OpdCell = { raw: name, refs: [{ raw: name, opdId: plan.opd.find((opd) => opd.name === name)?.id ?? null, role: 'penanggung-jawab', wildcard: false }] };
    this.#before = { tableId: shown.id, plan };
    this.#replace(shown.id, { ...plan, indikator: plan.indikator.map((one) => (asked.has(one.id) ? { ...one, opd: cell } : one)) });
    this.set({ undo: { key: 'urung-opd', params: { opd: name, jumlah: owners.length } } });
    this.#say('opd-ditetapkan', { opd: name, jumlah: owners.length });
  }

  async undoLast(): Promise<void> {
    if (this.#before) this.#replace(this.#before.tableId, this.#before.plan);
    this.set({ undo: null });
    this.#say('dibatalkan');
  }

  async fillTable(layout: string, choices: LayoutChoices): Promise<void> {
    const sheet = this.#kept.length === 0 ? 'T-C.14' : `T-C.14 (${this.#kept.length + 1})`;
    this.#kept = [{ layout, choices, sheet }, ...this.#kept];
    this.#say('tabel-dibuat', { lembar: sheet });
  }

  refillable(layoutId: string): readonly DrawnTable[] {
    return this.#kept.filter(({ layout }) => layout === layoutId).map(({ choices, sheet }, at) => ({ key: `tabel-${at}`, serial: at + 1, layout: layoutId, source: { id: '1', name: 'Matriks' }, choices, sheet: { id: `tabel-${at}`, name: sheet } }));
  }

  async previewRefill(_: string, choices: LayoutChoices | null): Promise<RefillPreview | null> {
    const shown = this.#shown();
    return shown && choices ? refillSample('tc-14', shown.view.plan, choices) : null;
  }

  async refillTable(): Promise<void> {
    this.#say('isi-ulang.sama', { lembar: 'T-C.14' });
  }

  freeName(wanted: string): string {
    return wanted;
  }

  keptChoices(): readonly KeptChoices[] {
    return this.#kept;
  }

  async previewTemplate({ labels = 'first', append }: TemplateChoices): Promise<TemplatePreview> {
    const shown = this.#shown();
    if (!shown) return { ready: false, sheet: 'Lembar2', why: 'bukan-tabel' };
    const heading = headingOf(headers['tc-27']);
    const { form, result } = filled(headers['tc-27'], shown.view.plan, labels);
    const place = { sheet: { id: '9', name: 'T-C.27 Bappeda' }, selection: null };
    const start = append ? 41 : heading.bodyRow;
    return { ready: true, place, kind: heading.kind, confidence: heading.confidence, form, filled: result, labels, source: shown, sources: [shown, picture('8', 'Rancangan', shown.view.plan)], start, lastTaken: 40, fits: append === true, keptFormulas: 3 };
  }

  async fillTemplate(): Promise<void> {
    this.#say('templat-diisi', { lembar: 'T-C.27 Bappeda', baris: 120 });
  }

  async previewGuards(sheetId: string): Promise<GuardPreview> {
    const sheet = this.#state.workbook?.sheets.find(({ id }) => id === sheetId) ?? { id: sheetId, name: 'Matriks' };
    const zone = { top: 4, bottom: 240, left: 16, right: 16 };
    const none = { zones: [], headers: [], choices: [], formats: [], counts: { indikator: [], tanpaOpd: [] }, left: [] };
    const left = (why: GuardGap, header: string, cells: number): GuardItem['left'] => [{ why, header, cells, example: { row: 46, column: 9 } }];
    return {
      sheet: { id: sheet.id, name: sheet.name }, installed: this.#guards, isMaster: false,
      items: [
        { ...none, id: 'pilihan-opd', zones: [zone], headers: ['PERANGKAT DAERAH PENANGGUNG JAWAB'], choices: ['Bappeda', 'Dinas Kesehatan', 'Dinas Pendidikan'], left: left('aturan-sendiri', 'PERANGKAT DAERAH PENANGGUNG JAWAB', 6) },
        { ...none, id: 'pilihan-satuan', left: left('tanpa-kolom', '', 0) },
        { ...none, id: 'angka-target', zones: [zone, zone], headers: ['2025 › target', '2026 › target'], left: [...left('ada-teks', '2027 › target', 12), ...left('ada-teks', '2028 › target', 3)] },
        { ...none, id: 'angka-pagu', zones: [zone], headers: ['2025 › Rp'] },
        { ...none, id: 'opd-kosong', formats: [{ zone, formula: '' }] },
        { ...none, id: 'kode-teks', zones: [zone], headers: ['KODE'], left: left('angka', 'KODE', 4) },
        { ...none, id: 'hitungan', counts: { indikator: ['1'], tanpaOpd: ['1'] } },
      ],
    };
  }

  async installGuards(_sheetId: string, ids: readonly GuardId[]): Promise<void> {
    this.#guards = ids;
    this.#say('pengaman-dipasang', { lembar: 'Matriks', jumlah: ids.length });
  }

  async removeGuards(): Promise<void> {
    this.#guards = [];
    this.#say('pengaman-dilepas', { lembar: 'Matriks' });
  }

  async writeFindings(): Promise<void> {
    this.#say('temuan-ditulis', { lembar: 'Temuan', jumlah: this.#state.workbook?.tables.flatMap(({ outcome }) => outcome.findings).length ?? 0 });
  }

  async compareWith(other: Counterpart): Promise<void> {
    if (this.#state.shownId !== null) this.#turnTo({ tableId: this.#state.shownId, other });
  }

  async endComparison(): Promise<void> {
    this.#turnTo(null);
  }

  async writeComparison(): Promise<void> {
    this.#say('banding-ditulis', { lembar: 'Perbandingan' });
  }

  async makesShapes(): Promise<boolean> {
    return true;
  }

  async drawTree(): Promise<void> {
    this.#say('pohon-dibuat', { lembar: 'Pohon kinerja' });
  }

  async drawHeatMap(): Promise<void> {
    this.#say('peta-dibuat', { lembar: 'Peta panas' });
  }

  async drawTrajectories(ids: readonly string[]): Promise<void> {
    this.#say('grafik-dibuat', { lembar: 'Grafik indikator', jumlah: ids.length });
  }

  #turnTo(comparing: Comparing | null): void {
    const { workbook } = this.#state;
    this.set({ comparing, workbook: workbook && { ...workbook, tables: picturesBeside({ ...noPictures, tables: workbook.tables }, createCheckers(), comparing).tables } });
  }

  previewFixes(findings: readonly FixableFinding[]): readonly PlacedFix[] {
    const shown = this.#shown();
    return findings.map((finding, index): PlacedFix => {
      const cells = finding.fix.edits.flatMap(({ owner, field, before, after }) => {
        const at = shown?.table.cellOf(owner, field);
        return at ? [{ ...at, sheet: shown?.sheets[0].name ?? '', before, content: after, shown: { before, after } }] : [];
      });
      return cells.length === 0 || index === 3 ? { finding, refused: 'berubah' } : { finding, cells };
    });
  }

  async applyFixes(findings: readonly FixableFinding[]): Promise<void> {
    this.#without(findings);
    this.set({ undo: { key: 'urung-perbaikan', params: { aturan: findings[0]?.rule ?? '', jumlah: findings.length } } });
    this.#say('diperbaiki', { temuan: findings.length, jumlah: findings.length });
  }

  async muteFindings(findings: readonly Finding[], note: { readonly reason: string; readonly who: string }): Promise<void> {
    const shown = this.#shown();
    if (!shown) return;
    const muted = findings.map((finding) => ({ finding, mute: muteOf(shown.view, finding, { ...note, when: '2026-11-23T03:15:00.000Z' }) }));
    this.#without(findings);
    this.#change(shown.id, (one) => ({ ...one, muted: [...one.muted, ...muted] }));
    this.#say('temuan-diabaikan', { jumlah: findings.length });
  }

  async unmuteFindings(mutes: readonly Mute[]): Promise<void> {
    const shown = this.#shown();
    if (!shown) return;
    this.#change(shown.id, (one) => {
      const back = one.muted.filter(({ mute }) => mutes.includes(mute)).map(({ finding }) => finding);
      return { ...one, muted: one.muted.filter(({ mute }) => !mutes.includes(mute)), outcome: { ...one.outcome, findings: [...one.outcome.findings, ...back] } };
    });
    this.#say('temuan-ditampilkan', { jumlah: mutes.length });
  }

  async saveProfil(profil: Profil): Promise<void> {
    const workbook = this.#state.workbook;
    if (workbook) this.set({ workbook: { ...workbook, profil: { profil, problems: [], column: 1, lines: [], lastRow: 3, sheet: { id: 'p', name: 'Profil' } } } });
    this.#say('profil-disimpan', { lembar: 'Profil' });
  }

  #without(findings: readonly Finding[]): void {
    const shown = this.#shown();
    if (shown) this.#change(shown.id, (one) => ({ ...one, outcome: { ...one.outcome, findings: one.outcome.findings.filter((finding) => !findings.includes(finding)) } }));
  }

  #change(tableId: string, change: (table: TablePicture) => TablePicture): void {
    const workbook = this.#state.workbook;
    if (workbook) this.set({ workbook: { ...workbook, tables: workbook.tables.map((one) => (one.id === tableId ? change(one) : one)) } });
  }

  async placeSample(): Promise<void> {
    this.set({ work: { intent: 'contoh', progress: null } });
  }

  dismissNotice(): void {
    this.set({ notice: null });
  }

  cancel(): void {
    this.set({ work: null });
  }

  want(screen: 'isi-tabel'): void {
    this.set({ wanted: screen });
  }

  consumeWanted(): void {
    this.set({ wanted: null });
  }

  #shown(): TablePicture | undefined {
    return this.#state.workbook?.tables.find(({ id }) => id === this.#state.shownId);
  }

  #replace(tableId: string, plan: Plan): void {
    const workbook = this.#state.workbook;
    if (workbook) this.set({ workbook: { ...workbook, tables: workbook.tables.map((one) => (one.id === tableId ? picture(one.id, one.sheets[0].name, plan) : one)) } });
  }
}

/** A sheet of cells, read as the product reads it. */
export function pictureOf(id: string, grid: Grid, saved?: SavedMapping): { readonly tables: readonly TablePicture[]; readonly unread: readonly UnreadSheet[] } {
  const reading = readSheet(grid, saved ? { corrections: new Map([[grid.sheet, [saved]]]) } : {});
  return isReading(reading) ? { tables: [tableOf(id, reading)], unread: [] } : { tables: [], unread: [{ id, name: grid.sheet, refused: reading.refused }] };
}

/** A workbook of these tables, one on each sheet. */
export function workbookOf(name: string, tables: readonly TablePicture[]): WorkbookPicture {
  return { name, sheets: tables.flatMap(({ sheets }) => sheets), tables, unread: [], profil: null, empty: false };
}

function tableOf(id: string, reading: Reading): TablePicture {
  const view = viewPlan(reading.plan);
  return { id, sheets: [{ id, name: reading.sheet }], table: joinPages([reading]), view, outcome: checkPlan(view, rules), muted: [] };
}

/** A sheet whose table was read: one row for each item and indicator, columns as in T-C.14. */
export function picture(id: string, name: string, plan: Plan, unread: Reading['unread'] = [], confidence = 0.96): TablePicture {
  const view = viewPlan(plan);
  const owners = plan.items.flatMap((item) => [item.id, ...view.indikatorOf(item.id).map((one) => one.id)]);
  const row = new Map(owners.map((owner, index) => [owner, index + 4]));
  const columns = ['kode', 'uraian', 'indikator', 'kondisi-awal', ...plan.years.flatMap((year) => [`target:${year}`, `pagu:${year}`]), 'kondisi-akhir', 'pagu-akhir', 'opd'];
  const cellOf = (owner: OwnerId, field: FieldRef): Position | null => {
    const at = row.get(owner);
    const column = columns.indexOf(fieldKey(field));
    return at === undefined || column < 0 ? null : { row: at, column };
  };
  const reading: Reading = {
    sheet: name, kind: 'tc-14', confidence, reasons: [],
    header: { firstRow: 0, lastRow: 3, numberingRow: 3 },
    data: { firstRow: 4, lastRow: owners.length + 3 },
    zone: { top: 0, left: 0, bottom: owners.length + 3, right: columns.length - 1 },
    period: plan.period, columns: [], alternatives: [], correction: null, plan, unreadColumns: [], unread, passed: [],
    facts: { at: { owner: 'sel:0:0', raw: 'Kode' }, missingColumns: [], headerYears: [], titlePeriod: null, numbering: [], unread: unread.map(({ row: at, reason, text }) => ({ owner: `sel:${at}:0`, raw: text, row: at, reason })) },
    provenance: { sheet: name, cellOf, ownerAt: () => null, headingOf: () => null, rowOf: (owner) => row.get(owner) ?? null },
  };
  return tableOf(id, reading);
}
