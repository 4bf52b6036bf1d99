import type { Field, Level } from '../plan';
import type { MappedColumn } from './columns';
import { contentsUnder, type Contents } from './contents';
import type { Identities } from './drafts';
import type { HeaderBlock } from './header';
import { yearColumnOf } from './long';
import type { Corrected } from './mapping/match';
import { agencyInTitles } from './opd';
import type { Reading, TableKind, UnreadReason } from './reading';
import type { Rows } from './rows';
import type { Sheet } from './sheet';
import { fold } from './text';
import { yearOf } from './years';

type Reason = Reading['reasons'][number];

export interface Judgement {
  readonly kind: TableKind;
  /** 0…1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What an evaluation form says beside the targets. */
const evaluated: ReadonlySet<Field> = new Set<Field>(['realisasi', 'capaian', 'realisasi-pagu']);

/** Columns whose words say at least so clearly what they hold need no second look. */
const clearly = 0.75;

/** A table of which less is read has rows that we do not understand. */
const readEnough = 0.8;

/** The most that a table with figures in unread columns, or with levels that only its numbers tell, may come to: below `sure`. */
const doubted = 0.7;

/** Reasons that leave nothing of the table unread. */
const harmless: ReadonlySet<UnreadReason> = new Set<UnreadReason>(['di-luar-tabel', 'satuan-berbeda']);

/** What is known of a sheet beside its columns and rows. */
export interface Beside {
  readonly contents: Contents;
  readonly corrected: Corrected | null;
  readonly ids: Identities;
}

/** Of a header without rows. */
export const nothingBeside: Beside = { contents: { explained: false, contrary: [], strangers: [], figures: [], missed: [] }, corrected: null, ids: { repeated: [], without: 0 } };

/** The plan of one year for an agency's or a region's programs, and perhaps what the next year is expected to need. */
function isAnnual(columns: readonly MappedColumn[], words: string, named: ReadonlySet<Level>): boolean {
  const years = new Set(columns.flatMap(({ field, year }) => (year !== undefined && (field === 'target' || field === 'pagu') ? [year] : [])));
  if (years.size === 0 || years.size > 2 || !(named.has('program') || named.has('kegiatan') || named.has('sub-kegiatan')) || !columns.some(({ field }) => field === 'pagu')) return false;
  return /\brenja\b|\brkpd\b|rencana kerja\b|rencana tahunan/.test(words) || columns.some(({ header }) => /\bp(?:ra|er)k?iraan maju\b/i.test(header));
}

/** What a table that was read is taken for; `titles` are those of its first page, where it goes on with another. */
export function judgeTable({ sheet, block, titles = block.titles, columns, rows, corrected, ids }: { readonly sheet: Sheet; readonly block: HeaderBlock; readonly titles?: readonly string[]; readonly columns: readonly MappedColumn[]; readonly rows: Rows; readonly corrected: Corrected | null; readonly ids: Identities }): Judgement {
  return judge(columns, { ...block, titles }, rows, sheet.name, { contents: contentsUnder(sheet, block, columns, rows.lastRow, rows.indikator.length), corrected, ids });
}

/**
 * Says what kind of table the columns and the rows make, how sure that is, and why. A header over no rows is a template; with `meant` it is
 * said what kind of table it will be once it is filled.
 */
export function judge(columns: readonly MappedColumn[], block: HeaderBlock, rows: Pick<Rows, 'items' | 'indikator' | 'unread' | 'years'> & Partial<Pick<Rows, 'levelNumbers'>>, sheetName: string, beside: Beside = nothingBeside, meant = false): Judgement {
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  const years = rows.years.length > 0 ? rows.years.length : new Set(columns.filter((column) => column.field === 'target').map((column) => column.year)).size;
  const pagu = columns.filter((column) => column.field === 'pagu' && column.year !== undefined);
  // The one pagu of a form of one year ("Target | Anggaran") makes no matrix of years.
  const paguYears = pagu.length === 1 && yearOf(pagu[0]?.header ?? '').kind === 'none' ? 0 : pagu.length;
  const firstPlanned = Math.min(...columns.flatMap(({ field, year }) => (field === 'target' ? year ?? [] : [])));
  // What was reached before the first planned year is where the plan begins.
  const isEvaluated = ({ field, year }: MappedColumn): boolean => evaluated.has(field) && !(year !== undefined && year < firstPlanned && Number.isFinite(firstPlanned));
  const uraian = columns.filter((column) => column.field === 'uraian');
  const named = new Set(uraian.flatMap((column) => column.levels));
  const words = fold([...block.titles, sheetName].join(' '));
  const indicatorHeader = fold(columns.find((column) => column.field === 'indikator')?.header ?? '');
  const found = new Set(rows.items.map((item) => item.level));
  const kind = ((): TableKind => {
    if (has('id') && has('tingkat')) return 'matriks';
    if (!meant && rows.items.length === 0 && rows.indikator.length === 0 && rows.unread.length === 0) return 'template';
    if (rows.years.length > 0 || (meant && yearColumnOf(columns) !== null)) return 'indikator-panjang';
    if (columns.some(isEvaluated) || /\bevaluasi\b/.test(words)) return 'evaluasi';
    if (/\biku\b|indikator kinerja utama/.test(words) || /\biku\b|indikator kinerja utama/.test(indicatorHeader)) return 'iku';
    if (/\bikd\b|indikator kinerja daerah|aspek/.test(words + indicatorHeader)) return 'ikd';
    if (/\bikk\b|indikator kinerja kunci/.test(words + indicatorHeader)) return 'ikk';
    if (isAnnual(columns, words, named)) return 'renja';
    const top = named.has('misi') || found.has('misi');
    // One agency's plan is no plan of the region, unless it says so itself or begins with the region's misi.
    const ofAgency = !/\brpjmd\b|jangka menengah daerah/.test(words) && (/\brenstra\b|rencana strategis/.test(words) || (!top && agencyInTitles(block.titles) !== null));
    if (uraian.length === 1 && top && named.has('program') && paguYears > 0 && !ofAgency) return 'tc-14';
    if (block.firstRow === block.lastRow && named.has('program') && named.has('kegiatan') && paguYears > 0) return 'renstra-datar';
    if (uraian.length > 1 && named.has('program') && paguYears > 0) return 'tc-27';
    if (uraian.length === 1 && named.has('program') && paguYears > 0) {
      if (named.has('tujuan') || named.has('sasaran')) return ofAgency ? 'tc-27' : 'tc-14';
      if (named.has('kegiatan') || named.has('sub-kegiatan')) return block.firstRow === block.lastRow ? 'renstra-datar' : 'tc-27';
      return 'indikasi-program';
    }
    if (paguYears === 0 && years > 0 && (named.has('tujuan') || named.has('sasaran'))) return 'tujuan-sasaran';
    if (years === 0 && uraian.length >= 2) return 'kaskade';
    return 'lain';
  })();

  const { contents: { explained, contrary, strangers, figures, missed }, corrected, ids } = beside;
  const reasons: Reason[] = [{ key: 'alasan.kepala', params: { rows: block.lastRow - block.firstRow + 1, columns: columns.length } }];
  let confidence = 0.3;
  const add = (amount: number, key: string, params: Reason['params'] = {}): void => {
    confidence += amount;
    reasons.push({ key: `alasan.${key}`, params });
  };
  if (has('indikator')) add(0.15, 'kolomIndikator');
  if (uraian.length > 0) add(0.1, 'kolomUraian');
  if (years >= 3) add(0.15, 'tahun', { years });
  if (block.numberingRow !== null) add(0.05, 'nomorKolom');
  if (has('opd')) add(0.05, 'kolomOpd');
  const placed = rows.indikator.length + rows.items.length;
  // Nothing of what stands there was placed: however clear the header, its rows are not understood.
  if (placed === 0 && rows.unread.some(({ reason }) => !harmless.has(reason))) add(-0.25, 'terbaca', { percent: 0 });
  if (placed > 0) {
    // Remarks and signatures outside the table leave nothing of it unread; a second satuan leaves its row read.
    const share = placed / (placed + rows.unread.filter(({ reason }) => !harmless.has(reason)).length);
    add(0.2 * share - (share < readEnough ? 0.25 : 0), 'terbaca', { percent: Math.round(share * 100) });
    const clear = columns.every((column) => column.confidence >= clearly);
    if (explained && clear && columns.length >= 3 && share >= 0.95) add(0.15, 'semuaJelas', { columns: columns.length });
  }
  const weakest = Math.min(1, ...columns.map((column) => column.confidence));
  if (weakest < 0.6) add(-0.1, 'kolomRagu', { column: columns.find((column) => column.confidence === weakest)?.header ?? '' });
  if (contrary.length > 0) add(-Math.min(0.4, 0.2 * contrary.length), 'isiLain', { columns: contrary.length, column: contrary[0] ?? '' });
  // Sentences in a column that is not read may be the very items or indicators that are wanted.
  if (strangers.length > 0) add(-Math.min(0.3, 0.15 * strangers.length), 'kolomTakDikenal', { columns: strangers.length, column: strangers[0] ?? '' });
  // Figures that nobody reads may be the very targets: a person has to look, however clear the rest.
  if (figures.length > 0) add(Math.min(-0.1, doubted - confidence), 'angkaTakDikenal', { columns: figures.length, column: figures[0] ?? '' });
  for (const { holds, header, headless } of missed) add(Math.min(0, doubted - confidence), `belumDibaca.${holds}${headless ? '.tanpaKepala' : ''}`, { column: header });
  // Numbers say how deep a row stands, and nothing of what its depth is called.
  const numbers = rows.levelNumbers ?? [];
  if (numbers.length > 0) add(Math.min(0, doubted - confidence), 'tingkatDariNomor', { rows: numbers.length });
  for (const { number, level } of numbers) reasons.push({ key: 'alasan.nomorTingkat', params: { number, level: level.replace(/-/g, ' ') } });
  if (corrected?.status === 'partly') reasons.push({ key: 'alasan.susunanSebagian', params: { columns: corrected.missing.length } });
  if (ids.repeated.length > 0) reasons.push({ key: 'alasan.idGanda', params: { ids: ids.repeated.length, id: ids.repeated[0] ?? '' } });
  if (ids.without > 0) reasons.push({ key: 'alasan.idKosong', params: { rows: ids.without } });
  // A person has said it: nothing is left to doubt.
  if (corrected?.status === 'applied') return { kind, confidence: 1, reasons: [...reasons, { key: 'alasan.susunanTersimpan', params: {} }] };
  return { kind, confidence: Math.max(0, Math.min(1, Number(confidence.toFixed(2)))), reasons };
}
