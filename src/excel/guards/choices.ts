import { levels } from '../../plan';
import type { TablePicture } from '../session-state';
import type { GuardGap, GuardList } from './guard-items';
import { filledCells, ownCells, type Table } from './rows';

/** More different words than this are no list to choose from. */
const mostChoices: Readonly<Record<GuardList, number>> = { opd: 2000, satuan: 500, tingkat: 20, arah: 12 };
/** Excel's limit for a choice. */
const longest = 255;

const usualDirections = ['Naik', 'Turun', 'Tetap'] as const;

/** Choices in the order in which a list offers them. */
export function inOrder(choices: Iterable<string>): readonly string[] {
  return [...new Set(choices)].sort((a, b) => a.localeCompare(b, 'id'));
}

/** What a list offers for a column: the words that stand there, and those that belong there. A reason where the column is no list. */
export function choicesOf(list: GuardList, table: Table, column: number, { plan, profil }: TablePicture['view']): readonly string[] | Extract<GuardGap, 'tanpa-pilihan' | 'terlalu-beragam'> {
  const present = new Set<string>();
  for (const { value } of filledCells(table, ownCells(table, column))) if (typeof value === 'string' && isChoice(value)) present.add(value.trim());
  const chosen = inOrder(offered(list, present, plan, profil)).filter(isChoice);
  if (chosen.length === 0) return 'tanpa-pilihan';
  return chosen.length > mostChoices[list] ? 'terlalu-beragam' : list === 'tingkat' ? inCascade(chosen) : chosen;
}

function offered(list: GuardList, present: ReadonlySet<string>, plan: TablePicture['view']['plan'], profil: TablePicture['view']['profil']): readonly string[] {
  switch (list) {
    case 'opd': {
      // A cell may name several agencies, or all of them at once: the list offers each by itself, and "Semua Perangkat Daerah" where it is in use.
      const everyone = plan.indikator.flatMap(({ opd }) => opd.refs.filter(({ wildcard }) => wildcard).map(({ raw }) => raw.trim()));
      return [...plan.opd.map(({ name }) => name), ...everyone];
    }
    case 'satuan':
      // What the region has settled is all that the rules allow; a unit beside it is a warning to be overruled, not a choice.
      return profil.satuan.length > 0 ? profil.satuan : [...present];
    case 'tingkat':
      return withAllLevels(present);
    case 'arah':
      return present.size > 0 ? [...present] : usualDirections;
  }
}

/** The words that stand there, and every level that none of them is: in capitals where they all are. */
function withAllLevels(present: ReadonlySet<string>): readonly string[] {
  const words = [...present];
  const taken = new Set(words.map(levelOf));
  const shouted = words.length > 0 && words.every((word) => word === word.toUpperCase());
  const missing = levels.filter((level) => !taken.has(level)).map((level) => level.replaceAll('-', ' '));
  return [...words, ...missing.map((word) => (shouted ? word.toUpperCase() : word.replace(/^./, (first) => first.toUpperCase())))];
}

function levelOf(word: string): string {
  return word.toLowerCase().replace(/[\s-]+/g, '-');
}

function isChoice(text: string): boolean {
  return text.trim() !== '' && text.length <= longest && !/[\u0000-\u001f]/.test(text);
}

/** Levels from the top of the cascade down; other words behind them. */
function inCascade(choices: readonly string[]): readonly string[] {
  const rank = (choice: string): number => {
    const at = levels.findIndex((level) => level === levelOf(choice));
    return at < 0 ? levels.length : at;
  };
  return [...choices].sort((a, b) => rank(a) - rank(b));
}
