import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawIcon, readIcon } from '../../../src/tools/icons/draw';
import type { DrawnIcon } from '../../../src/tools/icons/draw';
import { fitToPixels } from '../../../src/tools/icons/fit';
import { icons } from '../../../src/tools/icons/set';

const assets = join(import.meta.dirname, '../../../assets');
const each = icons.flatMap(({ name, sizes }) => sizes.map((size) => ({ name, size })));
const committed = ({ name, size }: { name: string; size: number }): DrawnIcon => readIcon(readFileSync(join(assets, `${name}-${size}.png`)), size);

type Colour = readonly [red: number, green: number, blue: number];
const ribbons: Readonly<Record<string, Colour>> = { light: [0xf5, 0xf5, 0xf5], dark: [0x26, 0x26, 0x26], black: [0x0a, 0x0a, 0x0a] };

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: Colour, other: Colour): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour of each pixel as it appears on a background. */
function over(icon: DrawnIcon, background: Colour): Colour[] {
  return Array.from({ length: icon.size * icon.size }, (_, index) => {
    const at = index * 4;
    const alpha = (icon.pixels[at + 3] ?? 0) / 255;
    return background.map((base, channel) => base + ((icon.pixels[at + channel] ?? 0) - base) * alpha) as unknown as Colour;
  });
}

const share = (part: number, whole: number): number => part / whole;

describe('the icons in assets', () => {
  it('are what the masters draw, and nothing else', () => {
    expect(readdirSync(assets).filter((name) => name.endsWith('.png')).sort()).toEqual(each.map(({ name, size }) => `${name}-${size}.png`).sort());
    // Another processor may round the edge of a curve otherwise; a change of a master is larger.
    const grey: Colour = [128, 128, 128];
    const stale = each.filter((icon) => {
      const drawn = over(drawIcon(assets, icon.name, icon.size), grey).flat();
      return over(committed(icon), grey).flat().some((value, index) => Math.abs(value - (drawn[index] ?? NaN)) > 4);
    });
    expect(stale).toEqual([]);
  });

  it.each(Object.entries(ribbons))('stand out against a %s ribbon', (_name, background) => {
    const weak = each.map((icon) => {
      const strong = over(committed(icon), background).filter((colour) => contrast(colour, background) >= 3);
      return { ...icon, share: share(strong.length, icon.size * icon.size) };
    }).filter(({ share: part }) => part < 0.2);
    expect(weak).toEqual([]);
  });

  it.each(Object.entries(ribbons))('reach every side of their shape on a %s ribbon', (_name, background) => {
    // The visible pixels at 3:1 span nearly the same box as all pixels that are not transparent: no side of the shape melts away.
    const box = (icon: DrawnIcon, keep: (index: number) => boolean): number[] => {
      const kept = Array.from({ length: icon.size * icon.size }, (_, index) => index).filter(keep);
      const columns = kept.map((index) => index % icon.size);
      const rows = kept.map((index) => Math.floor(index / icon.size));
      return [Math.min(...columns), Math.max(...columns), Math.min(...rows), Math.max(...rows)];
    };
    for (const place of each) {
      const icon = committed(place);
      const shown = over(icon, background).map((colour) => contrast(colour, background) >= 3);
      const solid = box(icon, (index) => (icon.pixels[index * 4 + 3] ?? 0) > 200);
      const seen = box(icon, (index) => shown[index] === true);
      for (const [side, edge] of solid.entries()) expect(Math.abs(edge - (seen[side] ?? NaN)), `${place.name}-${place.size} side ${side}`).toBeLessThanOrEqual(1);
    }
  });

  it('differ from one another at every size', () => {
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80]) {
      const drawn = icons.map(({ name }) => Buffer.from(committed({ name, size }).pixels).toString('base64'));
      expect(new Set(drawn).size).toBe(icons.length);
    }
  });

  it('are transparent where they draw nothing', () => {
    for (const place of each) expect(committed(place).pixels[3], `${place.name}-${place.size}`).toBeLessThan(255);
  });
});

describe('fitting a master to pixels', () => {
  const svg = (body: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${body}</svg>`;
  const line = '<rect class="line" x="6" y="1" width="1" height="13" fill="#000000"/>';

  it('keeps a line of one pixel at 125 and 150 per cent', () => {
    expect(fitToPixels(svg(line), 20)).toContain('<rect class="line" x="8" y="1" width="1" height="16"');
    expect(fitToPixels(svg(line), 24)).toContain('<rect class="line" x="9" y="2" width="1" height="19"');
  });

  it('doubles it at 200 per cent', () => {
    expect(fitToPixels(svg(line), 32)).toContain('x="12" y="2" width="2" height="26"');
  });

  it('keeps mirrored edges mirrored', () => {
    const fitted = fitToPixels(svg('<rect x="2" y="2" width="12" height="12" fill="#000000"/>'), 20);
    expect(fitted).toContain('x="3" y="3" width="14" height="14"');
  });

  it('keeps shapes that touch touching', () => {
    for (const size of [20, 24, 40, 48, 80]) {
      const fitted = fitToPixels(svg('<rect x="3" y="3" width="3" height="1" fill="#000000"/><rect x="6" y="4" width="3" height="5" fill="#000000"/>'), size);
      const [first = [], second = []] = [...fitted.matchAll(/x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g)].map((match) => match.slice(1).map(Number));
      expect([(first[0] ?? NaN) + (first[2] ?? NaN), (first[1] ?? NaN) + (first[3] ?? NaN)]).toEqual(second.slice(0, 2));
    }
  });

  it('draws a frame with whole corners', () => {
    const fitted = fitToPixels(svg('<rect x="1.5" y="2.5" width="13" height="11" fill="none" stroke="#0E8388" stroke-width="1"/>'), 16);
    expect(fitted.match(/<rect/g)).toHaveLength(4);
    expect(fitted).toContain('x="1" y="2" width="14" height="1"');
  });

  it('refuses a shape that it cannot fit', () => {
    expect(() => fitToPixels(svg('<ellipse rx="3" ry="2"/>'), 16)).toThrow('<ellipse>');
  });
});
