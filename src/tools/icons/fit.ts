import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';

/**
 * Scales a square master to `size` pixels and puts its edges on whole pixels. Windows asks for 20 and 24 pixels at 125 and 150 per cent;
 * scaled plainly, a one-pixel line of the 16-pixel grid comes out as two grey ones. Edges of rectangles and circles go to the nearest
 * pixel, so that shapes that touch go on touching; a stroked rectangle and one of class `line` keep an even thickness instead.
 * Paths are scaled only. Knows what the masters use: rect, circle, path, mask and g, without transforms.
 */
export function fitToPixels(svg: string, size: number): string {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const root = document.documentElement;
  if (root?.localName !== 'svg') throw new Error('An icon master must be one svg element.');
  const scale = size / numberOf(root, 'width');
  if (!Number.isFinite(scale)) throw new Error('An icon master must state its width in units of its grid.');
  root.setAttribute('width', String(size));
  root.setAttribute('height', String(size));
  root.setAttribute('viewBox', `0 0 ${size} ${size}`);
  for (const element of Array.from(root.getElementsByTagName('*'))) fitElement(element, scale, size);
  return new XMLSerializer().serializeToString(document);
}

function fitElement(element: Element, scale: number, size: number): void {
  switch (element.localName) {
    case 'rect':
      if (element.hasAttribute('stroke')) fitFrame(element, scale, size);
      else fitRect(element, scale, size);
      return;
    case 'circle':
      fitCircle(element, scale, size);
      return;
    case 'mask':
      setNumbers(element, { width: size, height: size });
      return;
    case 'path':
      element.setAttribute('transform', `scale(${scale})`);
      return;
    case 'g':
      return;
    default:
      throw new Error(`An icon master may not hold <${element.localName}>.`);
  }
}

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function setNumbers(element: Element, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value));
}

function fitRect(element: Element, scale: number, size: number): void {
  const isLine = element.getAttribute('class') === 'line';
  const [width, height] = [numberOf(element, 'width'), numberOf(element, 'height')];
  const fit = (start: number, extent: number, across: boolean): readonly [number, number] =>
    isLine && across ? fitLine(start * scale, (start + extent) * scale, size) : fitSpan(start * scale, (start + extent) * scale, size);
  const [left, right] = fit(numberOf(element, 'x'), width, width < height);
  const [top, bottom] = fit(numberOf(element, 'y'), height, height < width);
  setNumbers(element, { x: left, y: top, width: right - left, height: bottom - top });
  const radius = numberOf(element, 'rx');
  if (radius > 0) setNumbers(element, { rx: radius * scale });
}

/** A stroked rectangle without a fill becomes four filled bars: the renderer leaves the corners of a one-pixel stroke half covered. */
function fitFrame(element: Element, scale: number, size: number): void {
  const stroke = numberOf(element, 'stroke-width');
  const bar = thickness(stroke * scale);
  const outer = (start: string, extent: string): readonly [number, number] => {
    const from = numberOf(element, start) - stroke / 2;
    return fitSpan(from * scale, (from + numberOf(element, extent) + stroke) * scale, size);
  };
  const [left, right] = outer('x', 'width');
  const [top, bottom] = outer('y', 'height');
  for (const [x, y, width, height] of [
    [left, top, right - left, bar],
    [left, bottom - bar, right - left, bar],
    [left, top, bar, bottom - top],
    [right - bar, top, bar, bottom - top],
  ] as const) {
    const side = element.cloneNode(false) as Element;
    for (const name of ['stroke', 'stroke-width']) side.removeAttribute(name);
    side.setAttribute('fill', element.getAttribute('stroke') ?? 'none');
    setNumbers(side, { x, y, width, height });
    element.parentNode?.insertBefore(side, element);
  }
  element.parentNode?.removeChild(element);
}

function fitCircle(element: Element, scale: number, size: number): void {
  const radius = numberOf(element, 'r');
  const fit = (centre: number): readonly [number, number] => fitSpan((centre - radius) * scale, (centre + radius) * scale, size);
  const [left, right] = fit(numberOf(element, 'cx'));
  const [top, bottom] = fit(numberOf(element, 'cy'));
  setNumbers(element, { cx: (left + right) / 2, cy: (top + bottom) / 2, r: Math.min(right - left, bottom - top) / 2 });
}

/** Halves go down, so that a line of 1.5 pixels is drawn with one, as Office draws its own at 24 pixels. */
const thickness = (width: number): number => Math.max(1, Math.ceil(width - 0.5));

/** Halves go towards the middle of the icon, so that mirrored edges stay mirrored. */
const fitEdge = (at: number, size: number): number => (at < size / 2 ? Math.floor(at + 0.5) : Math.ceil(at - 0.5));

const fitSpan = (from: number, to: number, size: number): readonly [number, number] => [fitEdge(from, size), fitEdge(to, size)];

/** A line hangs on the edge that is nearer to the border of the icon. */
function fitLine(from: number, to: number, size: number): readonly [number, number] {
  const width = thickness(to - from);
  if ((from + to) / 2 > size / 2) {
    const last = fitEdge(to, size);
    return [last - width, last];
  }
  const first = fitEdge(from, size);
  return [first, first + width];
}
