import fc from 'fast-check';
import { anyCase, casesOf, dimensions, type Case, type Dimension } from './choices';
import { chains } from './sketch';
import { smallest, trial, written } from './trial';

/** How many cases were read perfectly, of how many. */
export interface Share {
  readonly read: number;
  readonly of: number;
}

/** In per cent, rounded down to a tenth: 100 means all. */
export const percent = ({ read, of }: Share): number => (of === 0 ? 100 : Math.floor((1000 * read) / of) / 10);

/** Every variation as [dimension, options], the levels of a plan included. */
export const variations: readonly (readonly [dimension: Dimension | 'chain', options: readonly string[]])[] = [
  ...(Object.entries(dimensions) as [Dimension, readonly string[]][]), ['chain', Object.keys(chains)],
];

/** Draws and reads cases, and keeps account of which variations were read perfectly. */
export class Survey {
  private readonly alone = new Map<string, Share>();
  private readonly mixed = new Map<string, Share>();
  readonly failures: { readonly of: Case; readonly difference: string }[] = [];

  constructor(readonly seed: number) {}

  /** Cases of one variation in an otherwise plain dress. */
  tryAlone(dimension: Dimension | 'chain', option: string, count: number): Share {
    const name = `${dimension}: ${option}`;
    for (const of of fc.sample(casesOf(dimension, option as never), { seed: this.seed, numRuns: count })) add(this.alone, name, this.attempt(of));
    return this.alone.get(name) ?? { read: 0, of: 0 };
  }

  /** Cases of all variations together. */
  tryMixed(count: number): Share {
    for (const of of fc.sample(anyCase, { seed: this.seed, numRuns: count })) {
      const read = this.attempt(of);
      for (const [dimension, option] of Object.entries(of.dress)) add(this.mixed, `${dimension}: ${option}`, read);
      add(this.mixed, 'all', read);
    }
    return this.mixed.get('all') ?? { read: 0, of: 0 };
  }

  /** One line per variation, with its share read perfectly alone and among others. */
  table(): string {
    const names = [...new Set([...this.alone.keys(), ...this.mixed.keys()])];
    const cell = (share: Share | undefined): string => (share ? `${percent(share).toFixed(1).padStart(5)} % of ${String(share.of).padStart(5)}` : '');
    return ['variation                          alone              among others', ...names.map((name) => `${name.padEnd(32)} ${cell(this.alone.get(name)).padEnd(18)} ${cell(this.mixed.get(name))}`)].join('\n');
  }

  /** Failing cases made as small as they go, the most frequent kinds first, each as a line that can be kept. */
  examples(most = 3, looked = 60): string {
    const kinds = new Map<string, { readonly line: string; readonly difference: string; times: number }>();
    for (const { of } of this.failures.slice(-looked)) {
      const small = smallest(of);
      const kind = written({ ...small, plan: 0, noise: 0, size: 0 });
      const known = kinds.get(kind) ?? { line: written(small), difference: trial(small) ?? '', times: 0 };
      known.times += 1;
      kinds.set(kind, known);
    }
    return [...kinds.values()].sort((a, b) => b.times - a.times).slice(0, most).map(({ line, difference, times }) => `${times}× ${line}\n   ${difference.slice(0, 400)}`).join('\n');
  }

  private attempt(of: Case): boolean {
    const difference = trial(of);
    if (difference !== null) this.failures.push({ of, difference });
    return difference === null;
  }
}

function add(to: Map<string, Share>, name: string, read: boolean): void {
  const { read: before, of } = to.get(name) ?? { read: 0, of: 0 };
  to.set(name, { read: before + Number(read), of: of + 1 });
}
