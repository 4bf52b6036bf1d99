import type { ItemId, Level, OwnerId } from '../../plan';
import type { TreeNode } from './tree-nodes';
import { wrapText } from './wrap';

/** What a line of text in a box is: its level, its words, an indicator, the indicator's values, that nobody answers, who answers. */
export type PartRole = 'tingkat' | 'uraian' | 'indikator' | 'nilai' | 'tanpa-opd' | 'opd';

/** Words that stand in a picture, in the planner's language: this room has none of its own. */
export interface TreeWords {
  readonly level: (level: Level) => string;
  readonly withoutOpd: string;
  readonly untitled: string;
  /** "OPD: Dinas Kesehatan". */
  readonly opd: (names: string) => string;
  /** What the picture shows, over it. */
  readonly title: string;
  /** What is left out; null where nothing is. */
  readonly subtitle: string | null;
  /** What the edge of a box without an agency means: the only thing that its own words leave open. */
  readonly legend: string;
}

/** One paragraph of a box. */
export interface BoxPart {
  readonly role: PartRole;
  /** Whose cell it speaks of. */
  readonly owner: OwnerId;
  readonly text: string;
  readonly lines: readonly string[];
  /** Points, a multiple of `unit`. */
  readonly height: number;
}

/** A box with its size, in points, and the boxes that hang on it. */
export interface SizedBox {
  readonly id: ItemId;
  readonly level: Level;
  readonly parts: readonly BoxPart[];
  readonly width: number;
  readonly height: number;
  /** Of its head, where a line from the side meets the box. */
  readonly head: number;
  /** Somebody should answer for it or for one of its indicators, and nobody does. */
  readonly withoutOpd: boolean;
  readonly children: readonly SizedBox[];
}

/** Points that all edges are multiples of, so that a sheet's rows (4 pixels) and columns (8 pixels: a narrower one has no width in characters) can draw them. */
export const unit = 3;
export const unitAcross = 6;
/** Points; an even number of `unitAcross`, so that the middle is a multiple too. */
export const boxWidth = 192;
/** Room at both sides of a box's text. */
export const padding = 6;
/** Height of a line of text for a size of 1. */
export const leading = 1.3;
/** Lines of one paragraph: more were pasted there by mistake. */
const mostLines = 24;

/** Size and weight of each kind of text, in points. */
export const letterings: Readonly<Record<PartRole, { readonly size: number; readonly bold: boolean }>> = {
  tingkat: { size: 8, bold: true },
  uraian: { size: 9, bold: true },
  indikator: { size: 8, bold: false },
  nilai: { size: 8, bold: false },
  'tanpa-opd': { size: 8, bold: true },
  opd: { size: 8, bold: false },
};

/** What each kind of text is set in by, at its left. */
export const indents: Readonly<Record<PartRole, number>> = { tingkat: 0, uraian: 0, indikator: 6, nilai: 6, 'tanpa-opd': 6, opd: 0 };

/** Room over and under the lines of each kind of text. */
const spaces: Readonly<Record<PartRole, number>> = { tingkat: 5, uraian: 7, indikator: 3, nilai: 3, 'tanpa-opd': 3, opd: 6 };

/** The same for the last words of a box, which would else stand on its edge. */
const lastSpace = 9;

/** A node with everything that stands in its box, and all boxes below it. */
export function sizeBox(node: TreeNode, words: TreeWords): SizedBox {
  const parts = partsOf(node, words);
  return {
    id: node.id,
    level: node.level,
    parts,
    width: boxWidth,
    height: parts.reduce((sum, { height }) => sum + height, 0),
    head: parts[0]?.height ?? 0,
    withoutOpd: node.withoutOpd || node.indicators.some((one) => one.withoutOpd),
    children: node.children.map((child) => sizeBox(child, words)),
  };
}

function partsOf(node: TreeNode, words: TreeWords): readonly BoxPart[] {
  const heightOf = (role: PartRole, lines: number, space: number): number => Math.ceil((lines * letterings[role].size * leading + space) / unit) * unit;
  const part = (role: PartRole, owner: OwnerId, text: string): BoxPart => {
    const wrapped = wrapText(text, boxWidth - 2 * padding - indents[role], letterings[role], mostLines);
    const lines = wrapped.length > 0 ? wrapped : [''];
    return { role, owner, text, lines, height: heightOf(role, lines.length, spaces[role]) };
  };
  const parts = [
    part('tingkat', node.id, `${words.level(node.level)} ${node.mark}`.trim()),
    part('uraian', node.id, node.title || words.untitled),
    ...node.indicators.flatMap((one) => {
      const line = [one.from, one.to].filter((text) => text !== null).join(' → ');
      return [
        part('indikator', one.id, `• ${one.name || words.untitled}`),
        ...(line === '' ? [] : [part('nilai', one.id, one.satuan === null ? line : `${line} ${one.satuan}`)]),
        ...(one.withoutOpd ? [part('tanpa-opd', one.id, words.withoutOpd)] : []),
      ];
    }),
    ...(node.withoutOpd ? [part('tanpa-opd', node.id, words.withoutOpd)] : []),
    ...(node.opd.length > 0 ? [part('opd', node.id, words.opd(node.opd.join('; ')))] : []),
  ];
  return parts.map((one, at) => (at === parts.length - 1 ? { ...one, height: heightOf(one.role, one.lines.length, Math.max(spaces[one.role], lastSpace)) } : one));
}
