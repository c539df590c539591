import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageSize } from './image-size.ts';

const svg = (text: string) => imageSize(new TextEncoder().encode(text));
/** The beginning of a PNG of 300 × 80. */
const png = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 44, 0, 0, 0, 80);

test.each([
  ['<svg viewBox="0 0 120 32"></svg>', { width: 120, height: 32 }],
  [
    '<?xml version="1.0"?>\n<!-- <svg viewBox="0 0 1 1"> -->\n<svg\n viewBox = \'-5,-5 40.5,20\'>',
    { width: 40.5, height: 20 },
  ],
  ['<svg width="100%" height="2em" viewBox="0 0 3 2">', { width: 3, height: 2 }],
  ['<svg aria-label="a > b" width="64px" height=\'32\'>', { width: 64, height: 32 }],
  ['<svg data-width="9" width="64">', null],
  ['<svg viewBox="0 0 0 32">', null],
  ['<svg>', null],
  ['<html><p>no image', null],
])('reads the size of an SVG: %s', (text, size) => {
  expect(svg(text)).toEqual(size);
});

test('reads the size of a PNG, wherever it lies in memory', () => {
  expect(imageSize(png)).toEqual({ width: 300, height: 80 });
  expect(imageSize(Uint8Array.of(0, ...png).subarray(1))).toEqual({ width: 300, height: 80 });
  expect(imageSize(png.subarray(0, 20))).toBeNull();
});

test('any bytes have a size or none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const { width, height } = imageSize(bytes) ?? { width: 1, height: 1 };
      expect(width > 0 && height > 0).toBe(true);
    }),
  );
});
