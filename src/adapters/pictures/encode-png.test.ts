import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from './encode-png.ts';

/** Pixels of a picture of this program's making: `IHDR`, a palette or none, one `IDAT`. */
function decode(png: Uint8Array): { type: number; pixels: number[][] } {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, type] = [header.readUInt32BE(0), header.readUInt8(9)];
  const palette = chunks.get('PLTE');
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const size = palette === undefined ? 3 : 1;
  const pixels: number[][] = [];
  for (let at = 0; at < rows.length; at += width * size + 1) {
    for (let x = 0; x < width; x += 1) {
      const from = at + 1 + x * size;
      pixels.push([
        ...(palette === undefined
          ? rows.subarray(from, from + 3)
          : palette.subarray((rows[from] ?? 0) * 3, (rows[from] ?? 0) * 3 + 3)),
      ]);
    }
  }
  return { type, pixels };
}

const picture = (width: number, height: number, colourOf: (index: number) => number[]) => ({
  width,
  height,
  rgba: Uint8Array.from(Array.from({ length: width * height }, (_, index) => [...colourOf(index), 255]).flat()),
});

test('few colours go into a palette', () => {
  const colourOf = (index: number) => [index % 3, 7, 255 - (index % 2)];
  const { type, pixels } = decode(encodePng(picture(5, 4, colourOf)));
  expect(type).toBe(3);
  expect(pixels).toEqual(Array.from({ length: 20 }, (_, index) => colourOf(index)));
});

test('256 are few, 257 are written as they are', () => {
  const colourOf = (index: number) => [index & 255, index >> 8, 9];
  expect(decode(encodePng(picture(256, 1, colourOf))).type).toBe(3);
  const { type, pixels } = decode(encodePng(picture(257, 1, colourOf)));
  expect(type).toBe(2);
  expect(pixels).toEqual(Array.from({ length: 257 }, (_, index) => colourOf(index)));
});
