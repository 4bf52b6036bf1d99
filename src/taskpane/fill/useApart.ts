import { useEffect, useState } from 'react';
import type { DrawnTable } from '../../excel/draw/drawn-tables';
import type { Layout } from '../../layouts';
import { rowSums, rowsApart } from '../../layouts/refill';
import type { Plan } from '../../plan';

/** A drawn table whose rows are no longer those that the plan would give it. */
export interface Apart {
  readonly sheet: string;
  readonly rows: number;
}

/** Which of a layout's drawn tables the plan has left behind: found out once the screen stands, from what is remembered of each, without a request. */
export function useApart(layout: Layout | undefined, plan: Plan, tables: readonly DrawnTable[]): readonly Apart[] {
  const [apart, setApart] = useState<readonly Apart[]>([]);
  const key = tables.map(({ key: id, serial, sheet }) => `${id}:${serial}:${sheet.name}`).join('|');
  useEffect(() => {
    setApart([]);
    if (!layout || key === '') return undefined;
    const timer = setTimeout(() => setApart(tables.flatMap((table) => apartOf(layout, plan, table))), 0);
    return () => clearTimeout(timer);
    // The tables are made anew at every look; their key says whether they are others.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [layout, plan, key]);
  return apart;
}

function apartOf(layout: Layout, plan: Plan, { sheet, choices, rows }: DrawnTable): readonly Apart[] {
  if (rows === undefined || choices === null) return [];
  try {
    const count = rowsApart(rows, rowSums(layout.draw(plan, choices)));
    return count > 0 ? [{ sheet: sheet.name, rows: count }] : [];
  } catch {
    // A plan that the layout cannot draw is told of by the preview.
    return [];
  }
}
