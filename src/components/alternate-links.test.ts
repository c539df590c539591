import { expect, test } from 'vitest';
import { alternateLinks } from './alternate-links.ts';

const alternates = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    locale: `x${index}`,
    lang: `x${index}`,
    name: 'X',
    path: `/${index}/`,
  }));
const named = (count: number) =>
  alternateLinks({ alternates: alternates(count), defaultPath: '/' }).map(({ lang, path }) => `${lang} ${path}`);

test('names every language, and which page is for all others', () => {
  expect(named(2)).toEqual(['x0 /0/', 'x1 /1/', 'x-default /']);
  expect(named(16)).toHaveLength(17);
});

test('of dozens of languages it names none rather than some', () => {
  expect(named(17)).toEqual([]);
});
