import type { Plan } from '../../plan';
import type { Layout, LayoutChoices, TableNotice } from '../layout';
import { drawTable, noticesOfTable, previewTable } from './draw';
import { filterOffers } from './filter-offers';
import type { RowPlan, TableForm } from './form';
import { columnsOf, countedHead, headerWordsOf } from './header';
import { lacksOf, usesOf } from './uses';

/** A standard table with all that makes it a layout: what one file of `tables` holds. */
export interface LayoutForm extends Pick<Layout, 'id' | 'regime' | 'document' | 'compared'> {
  /** As the published table is headed. */
  readonly title: string;
  /** "Tabel T-C.14"; empty where it differs from document to document. */
  readonly number: string;
  readonly table: TableForm;
  /** Whether the numbering row stands where the table's sources have one; false where they have none. */
  readonly numbered: boolean;
  /** What this table prints unless the planner says otherwise, where that differs from the others. */
  readonly choices?: Partial<LayoutChoices>;
  /** A table of five years takes the last five of a plan of six ("2026 … 2030"). */
  readonly lastFive?: boolean;
}

/** The layout that a form describes. */
export function layoutOf(form: LayoutForm): Layout {
  const { table } = form;
  const hasSatuan = columnsOf(table.header).some(({ field }) => field === 'satuan');
  return {
    id: form.id,
    regime: form.regime,
    document: form.document,
    compared: form.compared,
    headerWords: [...headerWordsOf(table.header), ...totalOf(table.rows)],
    defaults: (plan) => ({
      title: form.title,
      tableNumber: form.number,
      region: '',
      years: plan.period === null || countsYears(plan) || headsCount(table) ? 'ordinal' : 'calendar',
      period: table.oneYear === true ? firstYearOf(plan) : form.lastFive === true ? lastFiveOf(plan) : null,
      paguPeriod: null,
      paper: 'F4',
      font: table.dress.font,
      decimals: 'as-written',
      digits: 'as-written',
      satuan: hasSatuan ? 'column' : 'name',
      money: 'as-written',
      labels: 'merged',
      missing: 'as-written',
      numbering: form.numbered,
      headerWords: {},
      filter: { opd: null, misi: null, bidangUrusan: null },
      source: '',
      signature: null,
      ...form.choices,
    }),
    draw: (plan, choices) => drawTable(table, plan, choices),
    preview: (plan, choices, rowLimit) => previewTable(table, plan, choices, rowLimit),
    uses: usesOf(table),
    lacks: (plan) => lacksOf(table, plan),
    notices: (plan, choices) => [...(form.document === 'renstra' ? agencyNotices(plan, choices) : []), ...noticesOfTable(table, plan, choices)],
  };
}

/** A Renstra is one agency's. */
function agencyNotices(plan: Plan, { filter }: LayoutChoices): readonly TableNotice[] {
  const opd = filter.opd === null ? filterOffers(plan).opd.length : 0;
  return opd > 1 ? [{ kind: 'beberapa-opd', opd }] : [];
}

function totalOf(rows: RowPlan): readonly string[] {
  if (rows.kind === 'levels') return [];
  return [...(rows.total === undefined ? [] : [rows.total]), ...(rows.share === undefined ? [] : [rows.share.label])];
}

/** Under "… Tahun Ke-" years are counted: 1, 2, 3. */
function headsCount({ header }: TableForm): boolean {
  return headerWordsOf(header).some((words) => countedHead.test(words));
}

function countsYears(plan: Plan): boolean {
  return plan.years.length > 0 && plan.years.every((year) => year < 1000);
}

function firstYearOf(plan: Plan): LayoutChoices['period'] {
  const first = plan.years[0];
  return first === undefined || countsYears(plan) ? null : { first, last: first };
}

function lastFiveOf(plan: Plan): LayoutChoices['period'] {
  const first = plan.years.at(-5);
  const last = plan.years.at(-1);
  return plan.years.length > 5 && first !== undefined && last !== undefined && !countsYears(plan) ? { first, last } : null;
}
