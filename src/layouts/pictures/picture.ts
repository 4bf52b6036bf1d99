import type { ItemId, Level, OwnerId, PlanView } from '../../plan';
import { leading, letterings, indents, padding, sizeBox, unit, unitAcross, type PartRole, type TreeWords } from './boxes';
import { placeTree, type PlacedBox, type Segment } from './place-tree';
import { treeOf, type TreeChoices } from './tree-nodes';
import type { Lettering } from '../engine/measure';
import { wrapText } from './wrap';

/** What a mark is for; whoever shows it gives it a colour, so that one picture serves paper and a dark pane. */
export type Role = PartRole | 'kertas' | 'judul' | 'keterangan' | 'kotak' | 'kotak-tanpa-opd' | 'garis' | `kepala-${Level}`;

/** The simplest things that a picture is made of. Points, from the picture's top left corner. */
export type Mark =
  | { readonly kind: 'rect'; readonly role: Role; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: 'line'; readonly role: Role; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  /** One line of text, on its baseline. */
  | { readonly kind: 'text'; readonly role: Role; readonly x: number; readonly y: number; readonly text: string; readonly lettering: Lettering };

/** One box with all that is drawn of it, in the order in which it is drawn. */
export interface BoxMarks {
  readonly id: ItemId;
  /** Parent, for walking from box to box. */
  readonly parentId: ItemId | null;
  /** Whether somebody is missing who answers for it. */
  readonly withoutOpd: boolean;
  /** All that stands in it, read aloud. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Frame, head, lines of text; each of whose cell it speaks. */
  readonly marks: readonly (Mark & { readonly owner: OwnerId })[];
}

/** A pohon kinerja, ready to be shown anywhere. */
export interface TreePicture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly subtitle: string | null;
  /** The same wherever the picture is shown; null where no box needs it. */
  readonly legend: string | null;
  readonly placed: readonly PlacedBox[];
  readonly segments: readonly Segment[];
  /** Title, legend and lines: what stands around the boxes. */
  readonly around: readonly Mark[];
  readonly boxes: readonly BoxMarks[];
}

/** Room around everything. */
export const margin = 18;
const title: Lettering = { size: 15, bold: true };
const small: Lettering = { size: 9, bold: false };
const swatch = { width: 18, height: 12 };
/** A picture of one box is still wide enough for its title. */
const narrowest = 480;

/** Draws the chosen part of a plan. `withoutOpd`: owners that the checker misses an agency for. */
export function drawTree(view: PlanView, choices: TreeChoices, withoutOpd: ReadonlySet<OwnerId>, words: TreeWords): TreePicture {
  const tree = placeTree(treeOf(view, choices, withoutOpd).map((node) => sizeBox(node, words)));
  const width = Math.max(narrowest, tree.width + 2 * margin);
  const legend = tree.boxes.some((box) => box.withoutOpd) ? words.legend : null;
  const head = drawHead(width, words, legend);
  const top = Math.ceil(head.bottom / unit) * unit;
  const left = Math.round((width - tree.width) / 2 / unitAcross) * unitAcross;
  const placed = tree.boxes.map((box) => ({ ...box, x: box.x + left, y: box.y + top }));
  const segments = tree.segments.map(({ x1, y1, x2, y2 }) => ({ x1: x1 + left, y1: y1 + top, x2: x2 + left, y2: y2 + top }));
  const height = top + tree.height + margin;
  return {
    width,
    height,
    title: words.title,
    subtitle: words.subtitle,
    legend,
    placed,
    segments,
    around: [{ kind: 'rect', role: 'kertas', x: 0, y: 0, width, height }, ...head.marks, ...segments.map((segment): Mark => ({ kind: 'line', role: 'garis', ...segment }))],
    boxes: placed.map(marksOf),
  };
}

/** Title, what is left out, and the legend, in lines that fit the picture. */
function drawHead(width: number, words: TreeWords, legend: string | null): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const marks: Mark[] = [];
  let y = margin;
  const write = (role: Role, text: string, lettering: Lettering, x = margin): void => {
    for (const line of wrapText(text, width - margin - x, lettering, 4)) {
      y += lettering.size * leading;
      marks.push({ kind: 'text', role, x, y: y - lettering.size * 0.3, text: line, lettering });
    }
  };
  write('judul', words.title, title);
  if (words.subtitle !== null) write('keterangan', words.subtitle, small);
  if (legend !== null) {
    y += 6;
    marks.push({ kind: 'rect', role: 'kotak-tanpa-opd', x: margin, y, ...swatch });
    write('tanpa-opd', legend, small, margin + swatch.width + 6);
  }
  return { marks, bottom: y + margin };
}

function marksOf(box: PlacedBox): BoxMarks {
  const { id, parentId, x, y, width, height, withoutOpd } = box;
  const frame = { kind: 'rect', x, y, width, height, owner: id } as const;
  let down = y;
  const texts = box.parts.flatMap((part) => {
    const { size } = letterings[part.role];
    const block = part.lines.length * size * leading;
    const top = down + (part.height - block) / 2;
    down += part.height;
    return part.lines.map((text, index) => ({
      kind: 'text' as const, role: part.role, owner: part.owner, x: x + padding + indents[part.role], y: top + index * size * leading + size, text, lettering: letterings[part.role],
    }));
  });
  return {
    id, parentId, withoutOpd, x, y, width, height,
    label: box.parts.map(({ text }) => text.replace(/^• /, '')).join('. '),
    marks: [
      { ...frame, role: 'kotak' },
      { ...frame, role: `kepala-${box.level}`, height: box.head },
      // Its frame goes over the head's edge.
      { ...frame, role: withoutOpd ? 'kotak-tanpa-opd' : 'garis' },
      ...texts,
    ],
  };
}
