import type { ByYear, Indikator, OpdCell, Plan, Value } from '../plan';
import type { Reading } from '../matrix';
import { a1 } from './a1';

/** Facts of an indicator that few tables have a column for. */
const rare = ['arah', 'perhitungan', 'definisi', 'formula', 'sumberData', 'lokasi', 'iku', 'catatan'] as const satisfies readonly (keyof Indikator)[];

/** The plan with raw texts: what stands in the cells, not what we made of it. Blank cells are left out of the yearly maps, and what is nowhere stated out of items. */
export function planJson({ plan, provenance }: Reading): unknown {
  const cell = (owner: string, field: 'uraian' | 'indikator'): string | null => {
    const at = provenance.cellOf(owner, { field });
    return at && a1(at);
  };
  const opdOf = agenciesOf(plan);
  return {
    items: plan.items.map(({ id, level, code, title, parentId, pagu, paguAkhir, opd, catatan }) => ({
      id, level, code: code?.raw ?? null, title, parentId, cell: cell(id, 'uraian'),
      ...(Object.keys(rawsOf(pagu)).length === 0 ? {} : { pagu: rawsOf(pagu) }),
      ...(paguAkhir === null || paguAkhir.raw === '' ? {} : { paguAkhir: paguAkhir.raw }),
      ...(opd === null || opd.refs.length === 0 ? {} : { opd: opdOf(opd) }),
      ...(catatan === null ? {} : { catatan }),
    })),
    indikator: plan.indikator.map((one) => ({
      itemId: one.itemId, name: one.name, satuan: one.satuan, kondisiAwal: rawOf(one.kondisiAwal), targets: rawsOf(one.targets), kondisiAkhir: rawOf(one.kondisiAkhir),
      pagu: rawsOf(one.pagu), paguAkhir: rawOf(one.paguAkhir), opd: opdOf(one.opd),
      ...Object.fromEntries(rare.flatMap((fact) => (one[fact] === null ? [] : [[fact, one[fact]]]))),
      cell: cell(one.id, 'indikator'),
    })),
    opd: plan.opd.map(({ name, aliases, code, source }) => ({ name, aliases, ...(code === null ? {} : { code }), source })),
  };
}

/** The agencies of a cell in their order, each with its role and the name that it is known by. */
function agenciesOf({ opd: known }: Plan): (cell: OpdCell) => readonly unknown[] {
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return ({ refs }) => refs.map(({ raw, role, opdId, wildcard }) => ({ text: raw, role, name: opdId === null ? null : names.get(opdId) ?? null, ...(wildcard ? { wildcard } : {}) }));
}

function rawOf(value: Value | null): string | null {
  return value && value.raw;
}

function rawsOf(values: ByYear): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.raw !== '').map(([year, value]) => [year, value.raw]));
}
