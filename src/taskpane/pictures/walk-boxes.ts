import type { BoxMarks } from '../../layouts/pictures';
import type { OwnerId } from '../../plan';

export type Way = 'atas' | 'bawah' | 'kiri' | 'kanan';

type Placed = Pick<BoxMarks, 'id' | 'x' | 'y' | 'width' | 'height'>;

/** The nearest box that lies on that side: what lies straight on counts before what lies aslant. Null where none does. */
export function nextBox(boxes: readonly Placed[], from: OwnerId, way: Way): OwnerId | null {
  const here = boxes.find(({ id }) => id === from);
  if (!here) return null;
  const across = way === 'kiri' || way === 'kanan';
  const forward = way === 'kanan' || way === 'bawah' ? 1 : -1;
  const middle = ({ x, y, width, height }: Placed): readonly [number, number] => (across ? [x + width / 2, y] : [y + height / 2, x + width / 2]);
  const [along, beside] = middle(here);
  let best: OwnerId | null = null;
  let nearest = Infinity;
  for (const box of boxes) {
    const [there, aside] = middle(box);
    const ahead = (there - along) * forward;
    if (box.id === from || ahead <= 0) continue;
    const distance = ahead + 2 * Math.abs(aside - beside);
    if (distance < nearest) [best, nearest] = [box.id, distance];
  }
  return best;
}
