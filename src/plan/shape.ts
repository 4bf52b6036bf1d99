import type { IndikatorId, ItemId, Plan } from './plan';

/** What hangs on what in a plan, by place in its lists: all that stays as it is while only the contents of its cells change. */
export interface Shape {
  readonly itemAt: ReadonlyMap<ItemId, number>;
  readonly indikatorAt: ReadonlyMap<IndikatorId, number>;
  /** Places of an item's children; items without a parent stand under null. */
  readonly childrenAt: ReadonlyMap<ItemId | null, readonly number[]>;
  /** Places of an item's indicators; those that hang on no item stand under null. */
  readonly indikatorOfAt: ReadonlyMap<ItemId | null, readonly number[]>;
}

export function shapeOf({ items, indikator }: Plan): Shape {
  return {
    itemAt: new Map(items.map(({ id }, at) => [id, at])),
    indikatorAt: new Map(indikator.map(({ id }, at) => [id, at])),
    childrenAt: placesBy(items, (item) => item.parentId),
    indikatorOfAt: placesBy(indikator, (one) => one.itemId),
  };
}

/** Whether two plans have the same items and indicators in the same order, at the same levels and hung on the same parents. */
export function sameShape(before: Plan, after: Plan): boolean {
  const { items, indikator } = after;
  if (before.items.length !== items.length || before.indikator.length !== indikator.length) return false;
  for (let at = 0; at < items.length; at += 1) {
    const [a, b] = [before.items[at], items[at]];
    if (a !== b && !(a && b && a.id === b.id && a.parentId === b.parentId && a.level === b.level)) return false;
  }
  for (let at = 0; at < indikator.length; at += 1) {
    const [a, b] = [before.indikator[at], indikator[at]];
    if (a !== b && !(a && b && a.id === b.id && a.itemId === b.itemId)) return false;
  }
  return true;
}

/** A map over a list whose places are known: the list may be exchanged for one of the same shape without building the map anew. */
export class Placed<K, T> implements ReadonlyMap<K, T> {
  constructor(private readonly places: ReadonlyMap<K, number>, private readonly list: readonly T[]) {}

  get size(): number {
    return this.places.size;
  }

  get(key: K): T | undefined {
    const at = this.places.get(key);
    return at === undefined ? undefined : this.list[at];
  }

  has(key: K): boolean {
    return this.places.has(key);
  }

  keys(): MapIterator<K> {
    return this.places.keys();
  }

  values(): MapIterator<T> {
    return this.copy().values();
  }

  entries(): MapIterator<[K, T]> {
    return this.copy().entries();
  }

  [Symbol.iterator](): MapIterator<[K, T]> {
    return this.entries();
  }

  forEach(visit: (value: T, key: K, map: ReadonlyMap<K, T>) => void): void {
    for (const [key, value] of this.copy()) visit(value, key, this);
  }

  private copy(): Map<K, T> {
    return new Map([...this.places].flatMap(([key, at]): [K, T][] => (this.list[at] === undefined ? [] : [[key, this.list[at]]])));
  }
}

function placesBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly number[]> {
  const groups = new Map<K, number[]>();
  for (const [at, thing] of things.entries()) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return groups;
}
