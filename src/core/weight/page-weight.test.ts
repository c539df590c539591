import { expect, test } from 'vitest';
import { exceeded, heaviestOfKinds, type PageWeight } from './page-weight.ts';

const weight: PageWeight = { kind: 'home', file: 'index.html', gzip: 14_336, brotli: 1, scriptGzip: 3072, requests: 1 };

test('a page may have what the budget says, and no byte more', () => {
  expect(exceeded(weight)).toEqual([]);
  expect(exceeded({ ...weight, gzip: 14_337 })).toEqual(['gzip']);
  expect(exceeded({ ...weight, scriptGzip: 3073, requests: 2, brotli: 99_999 })).toEqual(['scriptGzip', 'requests']);
});

test('takes the largest page of each kind, and of equal ones the first', () => {
  const page = (kind: 'home' | 'month', size: number, file: string) => ({ kind, size, file });
  const pages = [page('month', 5, 'a'), page('home', 1, 'b'), page('month', 9, 'c'), page('month', 9, 'd')];
  expect(heaviestOfKinds(pages).map(({ file }) => file)).toEqual(['c', 'b']);
  expect(heaviestOfKinds([])).toEqual([]);
});
