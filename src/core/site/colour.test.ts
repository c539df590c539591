import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, hexOf, luminance, mix, parseColour, type Rgb } from './colour.ts';

const rgb = fc.tuple(...[0, 1, 2].map(() => fc.nat(255))) as fc.Arbitrary<[number, number, number]>;
const read = (text: string) => parseColour(text) as Rgb;

test('reads colours as people write them', () => {
  expect(parseColour('#1c4fd1')).toEqual([28, 79, 209]);
  expect(parseColour('#FFF')).toEqual([255, 255, 255]);
  expect(['1c4fd1', '#1c4f', '#1c4fd1ff', 'red', 'rgb(1 2 3)', '', '#12345g'].map(parseColour)).toEqual(
    new Array(7).fill(null),
  );
});

test('writes what it reads', () => {
  fc.assert(
    fc.property(rgb, (colour) => {
      expect(parseColour(hexOf(colour))).toEqual(colour);
    }),
  );
});

test('mixes as browsers do', () => {
  expect(hexOf(mix(read('#1a5fb4'), 0.1, read('#fff')))).toBe('#e8eff8');
  expect(hexOf(mix(read('#7db4ff'), 0.1, read('#161b22')))).toBe('#202a38');
});

// Figures of the WebAIM contrast checker.
test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
  ['#1c4fd1', '#1c4fd1', 1],
])('tells the contrast of %s and %s: %d', (one, other, ratio) => {
  expect(contrast(read(one), read(other))).toBeCloseTo(ratio, 2);
});

test('contrast is the same either way, and between 1 and 21', () => {
  fc.assert(
    fc.property(rgb, rgb, (one, other) => {
      const ratio = contrast(one, other);
      expect(ratio).toBe(contrast(other, one));
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(21);
    }),
  );
});

test('on any colour, black or white has the contrast that text needs', () => {
  fc.assert(
    fc.property(rgb, (colour) => {
      expect(luminance(colour)).toBeLessThanOrEqual(1);
      expect(Math.max(contrast(colour, [0, 0, 0]), contrast(colour, [255, 255, 255]))).toBeGreaterThan(4.5);
    }),
  );
});
