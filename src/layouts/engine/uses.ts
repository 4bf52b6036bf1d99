import type { Code, Field, Indikator, Item, Level, Plan, Value } from '../../plan';
import type { Lacks, LayoutUses } from '../layout';
import type { ColumnField, TableForm } from './form';
import { columnsOf } from './header';
import { measureOf } from './units';

const values: ReadonlySet<ColumnField> = new Set<ColumnField>(['kondisi-awal', 'target', 'kondisi-akhir']);
const amounts: ReadonlySet<ColumnField> = new Set<ColumnField>(['pagu', 'pagu-akhir']);

/** Which of the planner's choices a table follows. */
export function usesOf({ header, numbering }: TableForm): LayoutUses {
  const columns = columnsOf(header);
  const has = (fields: ReadonlySet<ColumnField>): boolean => columns.some(({ field }) => fields.has(field));
  return {
    years: columns.some(({ field }) => field === 'target' || field === 'pagu'),
    pagu: has(amounts),
    values: has(values),
    indikator: columns.some(({ field }) => field === 'indikator'),
    numbering: numbering !== '',
  };
}

/** The levels that a table has rows or columns for, and the fields that it has columns for, as far as the plan has none of them. */
export function lacksOf({ header, rows }: TableForm, plan: Plan): Lacks {
  const columns = columnsOf(header);
  const named = columns.flatMap(({ field, level, also = [] }) => (field === 'uraian' && level !== undefined ? [level, ...also] : []));
  const printed = rows.kind === 'outline' ? [...(rows.levels ?? [])] : named;
  const present = new Set(plan.items.map(({ level }) => level));
  const fields = new Set(columns.map(({ field }) => field));
  const told = [...fields].filter((field): field is Field => {
    const has = evidence[field as Field];
    return has !== undefined && !has(plan);
  });
  return { levels: levelOrder.filter((level) => printed.includes(level) && !present.has(level)), fields: told };
}

const levelOrder: readonly Level[] = ['visi', 'misi', 'tujuan', 'sasaran', 'strategi', 'arah-kebijakan', 'urusan', 'bidang-urusan', 'program', 'kegiatan', 'sub-kegiatan'];

const written = (text: string | null): boolean => text !== null && text.trim() !== '';
const stated = (value: Value | null): boolean => value !== null && value.form.kind !== 'missing';
const coded = (code: Code | null): boolean => code !== null;
const ofIndikator = (has: (indikator: Indikator) => boolean) => (plan: Plan): boolean => plan.indikator.some(has);
const ofEither = (has: (owner: Item | Indikator) => boolean) => (plan: Plan): boolean => plan.items.some(has) || plan.indikator.some(has);

/** Whether a plan has anything for a field; fields that a table fills by itself or that are filled in by hand are left out. */
const evidence: Partial<Readonly<Record<Field, (plan: Plan) => boolean>>> = {
  kode: ({ items }) => items.some(({ code }) => coded(code)),
  indikator: ({ indikator }) => indikator.length > 0,
  satuan: ofIndikator((indikator) => written(measureOf(indikator).satuan)),
  arah: ofIndikator(({ arah }) => written(arah)),
  perhitungan: ofIndikator(({ perhitungan }) => written(perhitungan)),
  definisi: ofIndikator(({ definisi }) => written(definisi)),
  formula: ofIndikator(({ formula }) => written(formula)),
  'sumber-data': ofIndikator(({ sumberData }) => written(sumberData)),
  'kondisi-awal': ofIndikator(({ kondisiAwal }) => stated(kondisiAwal)),
  target: ofIndikator(({ targets }) => Object.values(targets).some(stated)),
  pagu: ofEither(({ pagu }) => Object.values(pagu).some(stated)),
  'kondisi-akhir': ofIndikator(({ kondisiAkhir }) => stated(kondisiAkhir)),
  'pagu-akhir': ofEither(({ paguAkhir }) => stated(paguAkhir)),
  opd: ofEither(({ opd }) => opd !== null && written(opd.raw)),
  lokasi: ofIndikator(({ lokasi }) => written(lokasi)),
  iku: ofIndikator(({ iku }) => written(iku)),
};
