import type { Field, FieldRef, Form, Indikator, Level, OwnerId, Period, Plan } from '../../../src/plan';
import type { ToldValue } from './values';

/** What a sheet says, no more: a dress without codes tells none. Agencies by the name they really have; `drawn` is how the cell spells each. */
export interface Told {
  readonly years: readonly number[];
  readonly period: Period | null;
  readonly items: readonly ToldItem[];
  /** Indicators of a list that names no items. */
  readonly loose: readonly ToldIndikator[];
}

export interface ToldItem {
  readonly level: Level;
  readonly title: string;
  readonly code: string | null;
  readonly parent: number | null;
  readonly indikator: readonly ToldIndikator[];
  /** Amounts written for the item, by place of the year (the last is the end of the period), from its own row and its indicators' rows. */
  readonly pagu: Readonly<Record<string, readonly number[]>>;
}

export interface ToldAgency {
  readonly name: string;
  readonly drawn: string;
  readonly wildcard: boolean;
}

export interface ToldIndikator {
  readonly name: string;
  /** Undefined where the values carry it and either answer is right. */
  readonly satuan: string | null | undefined;
  readonly awal: ToldValue | null;
  readonly targets: readonly ToldValue[];
  readonly akhir: ToldValue | null;
  readonly opd: readonly ToldAgency[];
  /** What an evaluation form says beside the targets: found again by the cell that each stands in. */
  readonly measured: readonly ToldMeasured[];
  /** Whether its years are measured in different satuan, of which a plan keeps the first and a reading reports the other. */
  readonly apart: boolean;
}

export interface ToldMeasured {
  readonly field: Field;
  /** Place of its year. */
  readonly year: number;
  readonly raw: string;
}

/** What was read of one table, whether it stood on one sheet or several. */
export interface Sight {
  readonly plan: Plan;
  /** Text of the cell that a field of an owner came from; null where the table has none. */
  textOf(this: void, owner: OwnerId, field: FieldRef): string | null;
  /** Whether the reading says of an indicator's row that its satuan differs by year. */
  saysApart(this: void, owner: OwnerId): boolean;
}

/** Where a reading first differs from what the sheet says, as "items[3].title: …"; null where it says the same. */
export function differenceOf(told: Told, sight: Sight): string | null {
  const { plan } = sight;
  const place = new Map(plan.items.map((item, at) => [item.id, at]));
  const outline = (level: string, title: string): string => `${level} ${plainly(title)}`;
  const header = differ('years', told.years, plan.years) ?? differ('period', told.period, plan.period)
    ?? differ('items', told.items.map((item) => outline(item.level, item.title)), plan.items.map((item) => outline(item.level, item.title)));
  if (header !== null) return header;
  const people = new Agencies();
  const loose = indikatorDifference('indikator', told.loose, plan.indikator.filter(({ itemId }) => itemId === null), sight, people);
  if (loose !== null) return loose;
  for (const [at, item] of told.items.entries()) {
    const read = plan.items[at]!;
    const where = `items[${at}]`;
    const mine = plan.indikator.filter((indikator) => indikator.itemId === read.id);
    const found = differ(`${where}.code`, item.code, read.code?.canonical ?? null)
      ?? differ(`${where}.parent`, item.parent, read.parentId === null ? null : place.get(read.parentId))
      ?? indikatorDifference(`${where}.indikator`, item.indikator, mine, sight, people);
    if (found !== null) return found;
    const amounts = (key: string): number[] => [read, ...mine].flatMap((owner) => {
      const year = plan.years[Number(key)];
      const form = (year === undefined ? owner.paguAkhir : owner.pagu[year])?.form;
      return form?.kind === 'number' ? [form.value] : [];
    });
    const keys = Array.from({ length: told.years.length + 1 }, (_, nth) => String(nth));
    const money = differ(`${where}.pagu`, keys.map((key) => item.pagu[key] ?? []), keys.map(amounts));
    if (money !== null) return money;
  }
  return null;
}

function indikatorDifference(where: string, told: readonly ToldIndikator[], read: readonly Indikator[], { plan, textOf, saysApart }: Sight, people: Agencies): string | null {
  const names = differ(where, told.map((one) => one.name), read.map((one) => plainly(one.name)));
  if (names !== null) return names;
  for (const [nth, one] of told.entries()) {
    const other = read[nth]!;
    const here = `${where}[${nth}]`;
    const value = (expected: ToldValue | null): unknown => expected && { raw: expected.raw, form: withoutScale(expected.form), annotation: expected.annotation };
    const targets = plan.years.map((year) => other.targets[year] ?? null);
    const cell = ({ field, year }: Omit<ToldMeasured, 'raw'>): string | null => textOf(other.id, { field, year: plan.years[year] ?? 0 });
    const amiss = (one.satuan === undefined ? null : differ(`${here}.satuan`, one.satuan, other.satuan))
      ?? differ(`${here}: satuan apart`, one.apart, saysApart(other.id))
      ?? differ(`${here}.awal`, value(one.awal), value(other.kondisiAwal))
      ?? differ(`${here}.targets`, one.targets.map(value), targets.map(value))
      ?? differ(`${here}.akhir`, value(one.akhir), value(other.kondisiAkhir))
      ?? differ(`${here}: cells of targets`, one.targets.map(({ raw }) => raw), one.targets.map((_, year) => cell({ field: 'target', year })))
      ?? differ(`${here}: cells of what was reached`, one.measured.map(({ raw }) => raw), one.measured.map(cell))
      ?? differ(`${here}.opd`, one.opd.map((agency) => [agency.drawn.toLowerCase(), agency.wildcard]), other.opd.refs.map((ref) => [ref.raw.toLowerCase().replace(/\s+/g, ' '), ref.wildcard]));
    if (amiss !== null) return amiss;
    for (const [which, agency] of one.opd.entries()) {
      const amiss = agency.wildcard ? null : people.differ(agency, other.opd.refs[which]?.opdId ?? null);
      if (amiss !== null) return `${here}.opd: ${amiss}`;
    }
  }
  return null;
}

/** Which agency each name was read as: always the same, and nobody else's. */
class Agencies {
  private readonly idOf = new Map<string, string>();
  private readonly nameOf = new Map<string, string>();

  differ({ name, drawn }: ToldAgency, id: string | null): string | null {
    if (id === null) return `nobody is known as ${drawn}`;
    const [known, owner] = [this.idOf.get(name) ?? id, this.nameOf.get(id) ?? name];
    if (known !== id) return `${drawn} is read as ${id}, and as ${known} elsewhere`;
    if (owner !== name) return `${drawn} is taken for ${owner}`;
    this.idOf.set(name, id);
    this.nameOf.set(id, name);
    return null;
  }
}

function differ(where: string, expected: unknown, found: unknown): string | null {
  const [a, b] = [JSON.stringify(expected), JSON.stringify(found)];
  if (a === b) return null;
  if (!Array.isArray(expected) || !Array.isArray(found)) return `${where}: expected ${a}, read ${b}`;
  const at = expected.findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(found[index]));
  return at < 0 ? `${where}: ${found.length - expected.length} more read: ${JSON.stringify(found.slice(expected.length, expected.length + 3))}`
    : `${where}[${at}] of ${expected.length}: expected ${JSON.stringify(expected[at])}, read ${JSON.stringify(found[at])} of ${found.length}`;
}

const plainly = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The scale of a grade follows from its word; only the word is the sheet's. */
function withoutScale(form: Form): unknown {
  const entries = Object.entries(form).filter(([name]) => name !== 'scale');
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
