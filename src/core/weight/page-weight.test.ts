import { expect, test } from 'vitest';
import { exceeded, largestOfKinds, type PageWeight } from './page-weight.ts';

const weight: PageWeight = { kind: 'home', file: 'index.html', gzip: 14_336, brotli: 1, scriptGzip: 3072, requests: 1 };

test('a page may have what the budget says, and no byte more', () => {
  expect(exceeded(weight)).toEqual([]);
  expect(exceeded({ ...weight, gzip: 14_337 })).toEqual(['gzip']);
  expect(exceeded({ ...weight, scriptGzip: 3073, requests: 2, brotli: 99_999 })).toEqual(['scriptGzip', 'requests']);
});

test('takes the largest page of each kind in each language, and of equal ones the first', () => {
  const page = (kind: 'home' | 'month', locale: string, size: number, file: string) => ({ kind, locale, size, file });
  const pages = [
    page('month', 'en', 5, 'a'),
    page('home', 'en', 1, 'b'),
    page('month', 'en', 9, 'c'),
    page('month', 'en', 9, 'd'),
    page('month', 'ko', 3, 'e'),
  ];
  const files = [...largestOfKinds(pages)].map(([kind, found]) => `${kind} ${found.map(({ file }) => file)}`);
  expect(files).toEqual(['month c,e', 'home b']);
  expect(largestOfKinds([]).size).toBe(0);
});
