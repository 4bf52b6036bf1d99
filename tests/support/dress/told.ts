import type { Form, Level, Period } from '../../../src/plan';
import type { Reading } from '../../../src/matrix';
import type { ToldValue } from './values';

/** What a sheet says, no more: a dress without codes tells none. Agencies by the name they really have; `drawn` is how the cell spells each. */
export interface Told {
  readonly years: readonly number[];
  readonly period: Period | null;
  readonly items: readonly ToldItem[];
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
}

/** Where a reading first differs from what the sheet says, as "items[3].title: …"; null where it says the same. */
export function differenceOf(told: Told, reading: Reading): string | null {
  const { plan } = reading;
  const differ = (where: string, expected: unknown, found: unknown): string | null => {
    const [a, b] = [JSON.stringify(expected), JSON.stringify(found)];
    if (a === b) return null;
    if (!Array.isArray(expected) || !Array.isArray(found)) return `${where}: expected ${a}, read ${b}`;
    const at = expected.findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(found[index]));
    return at < 0 ? `${where}: ${found.length - expected.length} more read: ${JSON.stringify(found.slice(expected.length, expected.length + 3))}`
      : `${where}[${at}] of ${expected.length}: expected ${JSON.stringify(expected[at])}, read ${JSON.stringify(found[at])} of ${found.length}`;
  };
  const place = new Map(plan.items.map((item, at) => [item.id, at]));
  const plainly = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const outline = (level: string, title: string): string => `${level} ${plainly(title)}`;
  const header = differ('years', told.years, plan.years) ?? differ('period', told.period, plan.period)
    ?? differ('items', told.items.map((item) => outline(item.level, item.title)), plan.items.map((item) => outline(item.level, item.title)));
  if (header !== null) return header;
  const agencyOf = new Map<string, string>();
  const nameOf = new Map<string, string>();
  for (const [at, item] of told.items.entries()) {
    const read = plan.items[at]!;
    const where = `items[${at}]`;
    const mine = plan.indikator.filter((indikator) => indikator.itemId === read.id);
    const found = differ(`${where}.code`, item.code, read.code?.canonical ?? null)
      ?? differ(`${where}.parent`, item.parent, read.parentId === null ? null : place.get(read.parentId))
      ?? differ(`${where}.indikator`, item.indikator.map((one) => one.name), mine.map((one) => plainly(one.name)));
    if (found !== null) return found;
    for (const [nth, one] of item.indikator.entries()) {
      const other = mine[nth]!;
      const here = `${where}.indikator[${nth}]`;
      const value = (expected: ToldValue | null): unknown => expected && { raw: expected.raw, form: withoutScale(expected.form), annotation: expected.annotation };
      const targets = plan.years.map((year) => other.targets[year] ?? null);
      const amiss = (one.satuan === undefined ? null : differ(`${here}.satuan`, one.satuan, other.satuan))
        ?? differ(`${here}.awal`, value(one.awal), value(other.kondisiAwal))
        ?? differ(`${here}.targets`, one.targets.map(value), targets.map(value))
        ?? differ(`${here}.akhir`, value(one.akhir), value(other.kondisiAkhir))
        ?? differ(`${here}.opd`, one.opd.map((agency) => [agency.drawn.toLowerCase(), agency.wildcard]), other.opd.refs.map((ref) => [ref.raw.toLowerCase().replace(/\s+/g, ' '), ref.wildcard]));
      if (amiss !== null) return amiss;
      for (const [which, agency] of one.opd.entries()) {
        if (agency.wildcard) continue;
        const id = other.opd.refs[which]?.opdId ?? null;
        if (id === null) return `${here}.opd: nobody is known as ${agency.drawn}`;
        const [known, owner] = [agencyOf.get(agency.name) ?? id, nameOf.get(id) ?? agency.name];
        if (known !== id) return `${here}.opd: ${agency.drawn} is read as ${id}, and as ${known} elsewhere`;
        if (owner !== agency.name) return `${here}.opd: ${agency.drawn} is taken for ${owner}`;
        agencyOf.set(agency.name, id);
        nameOf.set(id, agency.name);
      }
    }
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

/** The scale of a grade follows from its word; only the word is the sheet's. */
function withoutScale(form: Form): unknown {
  const entries = Object.entries(form).filter(([name]) => name !== 'scale');
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
