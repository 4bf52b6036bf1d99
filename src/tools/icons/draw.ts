import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { fitToPixels } from './fit';
import { masterGrid } from './set';

/** One drawn icon: `pixels` holds `size` × `size` RGBA values, row by row, not premultiplied. */
export interface DrawnIcon {
  readonly size: number;
  readonly pixels: Uint8Array;
  readonly png: Uint8Array;
}

/** Draws one icon at one size from its master in `assets`/icons. */
export function drawIcon(assets: string, name: string, size: number): DrawnIcon {
  const master = readFileSync(join(assets, 'icons', `${name}-${masterGrid(size)}.svg`), 'utf8');
  const image = new Resvg(fitToPixels(master, size)).render();
  return { size, pixels: straightAlpha(image.pixels), png: image.asPng() };
}

/** The pixels of a PNG, read with the same library that draws them. */
export function readIcon(png: Uint8Array, size: number): DrawnIcon {
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image width="${size}" height="${size}" href="${source}"/></svg>`;
  return { size, pixels: straightAlpha(new Resvg(svg).render().pixels), png };
}

function straightAlpha(premultiplied: Uint8Array): Uint8Array {
  const pixels = Uint8Array.from(premultiplied);
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel += 1) pixels[channel] = Math.min(255, Math.round(((pixels[channel] ?? 0) * 255) / alpha));
  }
  return pixels;
}
