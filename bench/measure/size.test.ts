import { expect, test } from 'vitest';
import { parseSize } from './size.ts';

test.each([
  ['3000', { pages: 3000, entries: 1000, locales: 3 }],
  ['12000', { pages: 12_000, entries: 1000, locales: 12 }],
  ['36000', { pages: 36_000, entries: 3000, locales: 12 }],
  ['120000', { pages: 120_000, entries: 10_000, locales: 12 }],
  ['25x2', { pages: 50, entries: 25, locales: 2 }],
])('%s', (text, size) => {
  expect(parseSize(text)).toEqual(size);
});

test.each(['', '0', '-3', '1e4', 'x3', '10x', '10x0', 'many'])('“%s” is no size', (text) => {
  expect(parseSize(text)).toBeNull();
});
