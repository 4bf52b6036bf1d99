import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ItemId, OwnerId } from '../../plan';
import { ancestorsOf, type Forest } from '../model/forest';
import { searchForest, wordsOf, type Found, type Only } from '../model/search';
import type { Tallies } from '../model/tally';
import { firstOpen, flattenTree, type TreeRow } from '../model/tree';

/** The tree as the planner has arranged it: what is sought, what is open. */
export interface Cascade {
  readonly query: string;
  readonly only: Only;
  readonly words: readonly string[];
  readonly found: Found | null;
  readonly rows: readonly TreeRow[];
  readonly setQuery: (query: string) => void;
  readonly setOnly: (only: Only) => void;
  readonly reset: () => void;
  readonly toggle: (id: ItemId, open: boolean) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  /** Opens the way to an owner; nothing moves where it is visible already. */
  readonly reveal: (owner: OwnerId) => void;
}

const noToggles: ReadonlyMap<ItemId, boolean> = new Map();

/** Search opens items of its own accord; what the planner toggles meanwhile is forgotten with the search. */
export function useCascade(forest: Forest, tallies: Tallies): Cascade {
  const [query, setQueryNow] = useState('');
  const [only, setOnlyNow] = useState<Only>('semua');
  const [toggles, setToggles] = useState(noToggles);
  const [searchToggles, setSearchToggles] = useState(noToggles);

  const sought = useDeferredValue(query);
  const found = useMemo(() => searchForest(forest, tallies, { query: sought, only }), [forest, tallies, sought, only]);
  const initial = useMemo(() => firstOpen(forest), [forest]);
  const rows = useMemo(
    () =>
      flattenTree(forest, {
        keep: found?.keep ?? null,
        isOpen: (id) => (found ? (searchToggles.get(id) ?? found.open.has(id)) : (toggles.get(id) ?? initial.has(id))),
      }),
    [forest, found, initial, toggles, searchToggles],
  );
  const words = useMemo(() => wordsOf(sought), [sought]);
  const searching = found !== null;

  const setQuery = useCallback((text: string) => {
    setQueryNow(text);
    setSearchToggles(noToggles);
  }, []);
  const setOnly = useCallback((next: Only) => {
    setOnlyNow(next);
    setSearchToggles(noToggles);
  }, []);
  const reset = useCallback(() => {
    setQueryNow('');
    setOnlyNow('semua');
  }, []);
  const set = searching ? setSearchToggles : setToggles;
  const toggle = useCallback((id: ItemId, open: boolean) => set((before) => new Map(before).set(id, open)), [set]);
  const setAll = useCallback((open: boolean) => set(new Map(forest.view.plan.items.map((item) => [item.id, open]))), [forest, set]);
  const openAll = useCallback(() => setAll(true), [setAll]);
  const closeAll = useCallback(() => setAll(false), [setAll]);
  const reveal = useCallback(
    (owner: OwnerId) => {
      const way = ancestorsOf(forest, owner);
      set((before) => (way.every((id) => before.get(id) === true) ? before : new Map([...before, ...way.map((id) => [id, true] as const)])));
    },
    [forest, set],
  );
  return { query, only, words, found, rows, setQuery, setOnly, reset, toggle, openAll, closeAll, reveal };
}
