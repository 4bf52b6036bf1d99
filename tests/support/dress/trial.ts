import { isReading, joinPages, readSheet, readTables, type Grid, type Table } from '../../../src/matrix';
import { dimensions, plain, settle, type Case, type Dimension, type Dress } from './choices';
import { draw } from './draw';
import { differenceOf, type Sight } from './told';

/** Draws a case and reads it again; null where the reading says what the sheet says, else the first difference. */
export function trial(of: Case): string | null {
  const { grids, told } = draw(of);
  try {
    const [first] = grids;
    const results = of.dress.tables === 'one' && first ? [readSheet(first)] : readTables(grids).flat();
    const readings = results.filter(isReading);
    for (const result of results) if (!isReading(result)) return `refused: ${result.refused}`;
    const [one, ...more] = readings;
    if (!one) return 'nothing was read';
    if (grids.length > 1) {
      const apart = readings.findIndex(({ continues }, at) => at > 0 && continues === undefined);
      if (apart > 0 || readings.length !== grids.length) return `${readings.length} tables of ${grids.length} sheets${apart > 0 ? `: that of ${readings[apart]?.sheet} is not known to go on` : ''}`;
      return differenceOf(told[0]!, sightOf(grids, joinPages([one, ...more])));
    }
    if (readings.length !== told.length) return `${readings.length} tables read of ${told.length}, from rows ${readings.map(({ header }) => header.firstRow).join(', ')}`;
    for (const [at, reading] of readings.entries()) {
      const difference = differenceOf(told[at]!, sightOf(grids, joinPages([reading])));
      if (difference !== null) return told.length > 1 ? `table ${at + 1}: ${difference}` : difference;
    }
    return null;
  } catch (fault) {
    return `threw: ${String(fault)}`;
  }
}

function sightOf(grids: readonly Grid[], table: Table): Sight {
  return {
    plan: table.plan,
    textOf: (owner, field) => {
      const cell = table.cellOf(owner, field);
      const grid = cell && grids.find(({ sheet }) => sheet === table.pages[cell.page]?.sheet);
      return (cell && grid?.texts[cell.row - grid.origin.row]?.[cell.column - grid.origin.column]) ?? null;
    },
    saysApart: (owner) => {
      const at = table.rowOf(owner);
      return table.unread.some(({ page, row, reason }) => reason === 'satuan-berbeda' && row === at?.row && page === at.page);
    },
  };
}

/** A case as one line that can be kept as a regression. */
export function written(of: Case): string {
  return JSON.stringify({ ...of, dress: unusual(of.dress) });
}

/** A kept line as a case again. */
export function restored({ dress, ...rest }: Omit<Case, 'dress'> & { readonly dress: Partial<Dress> }): Case {
  return { ...rest, dress: settle({ ...plain, ...dress }) };
}

/** What a dress has that the plain one lacks. */
export function unusual(dress: Dress): Partial<Dress> {
  return Object.fromEntries(Object.entries(dress).filter(([name, option]) => plain[name as Dimension] !== option));
}

/** The smallest case that still fails: a small plan, and every choice that is not needed for the failure made plain. */
export function smallest(of: Case): Case {
  let kept = of;
  for (const size of [1, 2]) {
    if (size < kept.size && trial({ ...kept, size }) !== null) {
      kept = { ...kept, size };
      break;
    }
  }
  for (let again = true; again;) {
    again = false;
    for (const name of ['chain', ...Object.keys(dimensions)] as (keyof Dress)[]) {
      if (kept.dress[name] === plain[name]) continue;
      const dress = settle({ ...kept.dress, [name]: plain[name] });
      const fewer = Object.keys(unusual(dress)).length < Object.keys(unusual(kept.dress)).length;
      if (fewer && trial({ ...kept, dress }) !== null) {
        kept = { ...kept, dress };
        again = true;
      }
    }
  }
  return kept;
}
