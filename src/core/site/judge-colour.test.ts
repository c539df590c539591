import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf, parseColour, type Rgb } from './colour.ts';
import { isReadable, readableColour, textContrast, worstSurface } from './judge-colour.ts';

const rgb = fc.tuple(...[0, 1, 2].map(() => fc.nat(255))) as fc.Arbitrary<[number, number, number]>;
const scheme = fc.constantFrom('light' as const, 'dark' as const);
const read = (text: string) => parseColour(text) as Rgb;

test('tells where a colour is read worst', () => {
  const { name, ratio } = worstSurface(read('#ffd400'), 'light');
  expect([name, ratio.toFixed(2)]).toEqual(['a notice', '1.22']);
  expect(worstSurface(read('#ffd400'), 'dark').ratio).toBeGreaterThan(textContrast);
});

test.each([
  ['#1c4fd1', 'light', '#1c4fd1'],
  ['#1c4fd1', 'dark', '#688deb'],
  ['#ffd400', 'light', '#7e6900'],
  ['#ffd400', 'dark', '#ffd400'],
  ['#808080', 'light', '#6b6b6b'],
  ['#000000', 'dark', '#909090'],
  ['#311100', 'dark', '#fe5800'],
] as const)('makes of %s on %s pages %s', (colour, on, expected) => {
  expect(readableColour(read(colour), on)).toEqual(read(expected));
});

test('what it makes of any colour is read everywhere, and is the colour itself where that is', () => {
  fc.assert(
    fc.property(rgb, scheme, (colour, on) => {
      const made = readableColour(colour, on);
      expect(isReadable(made, on)).toBe(true);
      if (isReadable(colour, on)) expect(made).toEqual(colour);
      expect(parseColour(hexOf(made))).toEqual(made);
    }),
  );
});
