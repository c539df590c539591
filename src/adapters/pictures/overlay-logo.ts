import type { Logo } from '../../core/site/brand.ts';
import type { LogoPlace } from '../../formats/preview/preview-svg.ts';
import { type Pixels, rasterise } from './rasterise.ts';

const known = new Map<string, Promise<Pixels>>();

/** The logo in the size of its place, made once: as part of each picture it would cost more than all else in it. */
export function logoPixels(
  { path, digest }: Logo,
  { width, height }: LogoPlace,
  read: (path: string) => Uint8Array,
): Promise<Pixels> {
  const key = [path, digest, width, height].join(' ');
  const pixels = known.get(key) ?? rasterise(svgAround(read(path), width, height));
  known.set(key, pixels);
  return pixels;
}

function svgAround(bytes: Uint8Array, width: number, height: number): string {
  const type = bytes[0] === 0x89 ? 'image/png' : 'image/svg+xml';
  const href = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}"/></svg>`;
}

/** Puts one over the other, whose pixels are opaque. Colours of `above` are multiplied by its opacity already. */
export function overlay(below: Pixels, above: Pixels, { x, y }: Pick<LogoPlace, 'x' | 'y'>): void {
  for (let row = 0; row < above.height; row += 1) {
    for (let column = 0; column < above.width; column += 1) {
      const from = (row * above.width + column) * 4;
      const to = ((y + row) * below.width + x + column) * 4;
      const rest = 255 - (above.rgba[from + 3] ?? 0);
      for (let channel = 0; channel < 3; channel += 1) {
        const under = below.rgba[to + channel] ?? 0;
        below.rgba[to + channel] = (above.rgba[from + channel] ?? 0) + Math.round((under * rest) / 255);
      }
    }
  }
}
