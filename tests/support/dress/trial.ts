import { isReading, readSheet } from '../../../src/matrix';
import { dimensions, plain, settle, type Case, type Dimension, type Dress } from './choices';
import { draw } from './draw';
import { differenceOf } from './told';

/** Draws a case and reads it again; null where the reading says what the sheet says, else the first difference. */
export function trial(of: Case): string | null {
  const { grid, told } = draw(of);
  try {
    const reading = readSheet(grid);
    return isReading(reading) ? differenceOf(told, reading) : `refused: ${reading.refused}`;
  } catch (fault) {
    return `threw: ${String(fault)}`;
  }
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

export interface Share {
  readonly read: number;
  readonly of: number;
}

export const percent = ({ read, of }: Share): number => (of === 0 ? 100 : Math.floor((1000 * read) / of) / 10);

/** Lines of a table: one per variation, with its share read perfectly alone and among others. */
export function tableOf(alone: ReadonlyMap<string, Share>, mixed: ReadonlyMap<string, Share>): string {
  const names = [...new Set([...alone.keys(), ...mixed.keys()])];
  const cell = (share: Share | undefined): string => (share ? `${percent(share).toFixed(1).padStart(5)} % of ${String(share.of).padStart(4)}` : '');
  return ['variation                          alone             among others', ...names.map((name) => `${name.padEnd(32)} ${cell(alone.get(name)).padEnd(17)} ${cell(mixed.get(name))}`)].join('\n');
}
