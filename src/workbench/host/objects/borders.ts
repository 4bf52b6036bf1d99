import type { Border, BorderDescr, BorderPosition } from '../../engine';
import { asColor, oneOf, type Arguments } from '../arguments';
import { columnCount, rowCount } from '../address';
import { apiNotFound, itemNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';
import type { Range } from './range';

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type Side = (typeof sides)[number];

/** Excel.RangeBorderCollection: the eight sides of a range. */
export class RangeBorderCollection extends HostObject {
  readonly members = collectionMembers;
  constructor(
    readonly session: Session,
    readonly areas: readonly Range[],
  ) {
    super();
  }
}

/** Excel.RangeBorder: one side. The engine draws thin, medium, thick, dashed and dotted lines, and no diagonals. */
class RangeBorder extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly areas: readonly Range[],
    readonly side: Side,
  ) {
    super();
  }
  override get id(): string {
    return this.side;
  }
}

const positions: Partial<Record<Side, BorderPosition>> = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right', InsideVertical: 'v', InsideHorizontal: 'h' };

const styles: Record<BorderDescr['style'], { style: string; weight: string }> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
};

/** The line that all of the side's stretches share; undefined where there is none, null where they differ. */
function lineOf({ areas, side }: RangeBorder): BorderDescr | undefined | null {
  let line: BorderDescr | undefined | null;
  let isFirst = true;
  const meet = (border: Border | null, edge: keyof Border): void => {
    const found = border?.[edge];
    if (isFirst) line = found;
    else if (line?.style !== found?.style || line?.color !== found?.color) line = null;
    isFirst = false;
  };
  for (const { session, sheetId, cells } of areas) {
    const present = session.present(sheetId, cells);
    if (!present) continue;
    for (let row = present.top; row <= present.bottom; row++) {
      for (let col = present.left; col <= present.right; col++) {
        const border = session.getters.getCellBorder({ sheetId, row, col });
        if (side === 'EdgeTop' && row === present.top) meet(border, 'top');
        if (side === 'EdgeBottom' && row === present.bottom) meet(border, 'bottom');
        if (side === 'EdgeLeft' && col === present.left) meet(border, 'left');
        if (side === 'EdgeRight' && col === present.right) meet(border, 'right');
        if (side === 'InsideHorizontal' && row < present.bottom) meet(border, 'bottom');
        if (side === 'InsideVertical' && col < present.right) meet(border, 'right');
      }
    }
  }
  return line;
}

function setLine(border: RangeBorder, change: Partial<BorderDescr> | null): void {
  const position = positions[border.side];
  if (!position) {
    if (change === null) return;
    throw apiNotFound('RangeBorder (diagonal)');
  }
  const line = lineOf(border);
  for (const { session, sheetId, cells } of border.areas) {
    session.assertWritable(sheetId);
    if ((position === 'h' && rowCount(cells) === 1) || (position === 'v' && columnCount(cells) === 1)) continue;
    const target = [session.makeRoom(sheetId, cells)];
    if (change) session.dispatch('SET_ZONE_BORDERS', { sheetId, target, border: { position, style: change.style ?? line?.style ?? 'thin', color: change.color ?? line?.color ?? '#000000' } });
    else session.dispatch('SET_ZONE_BORDERS', { sheetId, target, border: { position, color: '' } });
  }
}

function setStyle(border: RangeBorder, value: unknown): void {
  const style = oneOf(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']);
  const now = lineOf(border)?.style;
  const solid = now === 'medium' || now === 'thick' ? now : 'thin';
  setLine(border, { None: null, Continuous: { style: solid }, Dash: { style: 'dashed' }, DashDot: { style: 'dashed' }, DashDotDot: { style: 'dashed' }, Dot: { style: 'dotted' }, Double: { style: 'thick' }, SlantDashDot: { style: 'dashed' } }[style] as Partial<BorderDescr> | null);
}

function setWeight(border: RangeBorder, value: unknown): void {
  const weight = oneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick']);
  const now = lineOf(border)?.style;
  // A thin or hair line keeps its pattern; the heavier weights are solid in the engine.
  const style = weight === 'Medium' ? 'medium' : weight === 'Thick' ? 'thick' : now === 'dashed' || now === 'dotted' ? now : 'thin';
  setLine(border, { style });
}

function find({ session, areas }: RangeBorderCollection, args: Arguments): RangeBorder {
  return new RangeBorder(session, areas, args.oneOf(0, sides));
}

const collectionMembers: Members<RangeBorderCollection> = {
  className: 'RangeBorderCollection',
  get: { Count: () => sides.length },
  items: ({ session, areas }) => sides.map((side) => new RangeBorder(session, areas, side)),
  item: find,
  call: {
    GetItemAt: ({ session, areas }, args) => {
      const side = sides[args.integer(0)];
      if (!side) throw itemNotFound('border');
      return new RangeBorder(session, areas, side);
    },
  },
};

const members: Members<RangeBorder> = {
  className: 'RangeBorder',
  get: {
    SideIndex: ({ side }) => side,
    Style: (border) => {
      const line = lineOf(border);
      return line === null ? null : line ? styles[line.style].style : 'None';
    },
    Weight: (border) => {
      const line = lineOf(border);
      return line === null ? null : styles[line?.style ?? 'thin'].weight;
    },
    Color: (border) => {
      const line = lineOf(border);
      return line === null ? null : (line?.color ?? '#000000').toUpperCase();
    },
  },
  set: {
    Style: setStyle,
    Weight: setWeight,
    Color: (border, value) => setLine(border, { color: asColor(value) }),
  },
};
