import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localesOf, parseShard, shardOf } from './shard.ts';

test.each([
  ['1/1', { part: 1, of: 1 }],
  ['2/5', { part: 2, of: 5 }],
  ['5/5', { part: 5, of: 5 }],
  ['02/05', { part: 2, of: 5 }],
  ['999/999', { part: 999, of: 999 }],
])('%s is a part', (text, shard) => {
  expect(parseShard(text)).toEqual(shard);
});

test.each([
  '',
  '2',
  '0/5',
  '6/5',
  '0/0',
  '1/0',
  '-1/5',
  '2/-5',
  '2/5/7',
  '2 / 5',
  ' 2/5',
  '1.5/3',
  '1e1/20',
  '2/1000',
  '٢/٥',
  'a/b',
])('“%s” is none', (text) => {
  expect(parseShard(text)).toBe(null);
});

const all = ['en', 'de', 'ko', 'fr', 'ar', 'ja', 'es', 'pt-BR', 'zh-Hans', 'it', 'nl', 'pl', 'tr', 'sv'];
const locales = fc.integer({ min: 1, max: all.length }).map((count) => all.slice(0, count));
const parts = fc.integer({ min: 1, max: 30 });
const paths = Array.from({ length: 600 }, (_, index) => `incidents/2026-01-${index}-late-messages/`);

test('every page belongs to one part, and its language is among those of the part', () => {
  fc.assert(
    fc.property(locales, parts, fc.string(), (languages, of, path) => {
      const partOf = shardOf(languages, of);
      for (const locale of languages) {
        const part = partOf(locale, path);
        expect(Number.isInteger(part) && part >= 1 && part <= of).toBe(true);
        expect(localesOf({ part, of }, languages)).toContain(locale);
        expect(partOf(locale, path)).toBe(part);
      }
    }),
  );
});

/** Every number of languages, in every number of parts. */
const cuts = all.flatMap((_, index) =>
  Array.from({ length: 12 }, (__, parted) => ({ languages: all.slice(0, index + 1), of: parted + 1 })),
);

test('a part has pages of each of its languages', () => {
  for (const { languages, of } of cuts) {
    const partOf = shardOf(languages, of);
    const partsOf = languages.map((locale) => new Set(paths.map((path) => partOf(locale, path))));
    for (let part = 1; part <= of; part++) {
      const own = languages.filter((_, index) => partsOf[index]?.has(part));
      expect(localesOf({ part, of }, languages), `${part}/${of} of ${languages.length}`).toEqual(own);
    }
  }
});

test('no part is much larger than another', () => {
  for (const { languages, of } of cuts) {
    const partOf = shardOf(languages, of);
    const sizes = new Array<number>(of).fill(0);
    for (const locale of languages) {
      for (const path of paths) sizes[partOf(locale, path) - 1] = (sizes[partOf(locale, path) - 1] ?? 0) + 1;
    }
    const even = (languages.length * paths.length) / of;
    expect(Math.max(...sizes), `${of} parts of ${languages.length}`).toBeLessThan(even * 1.3);
    expect(Math.min(...sizes), `${of} parts of ${languages.length}`).toBeGreaterThan(even * 0.7);
  }
});

test('a part is of whole languages where the numbers allow it', () => {
  const twelve = all.slice(0, 12);
  expect([1, 2, 3, 4].map((part) => localesOf({ part, of: 4 }, twelve))).toEqual([
    ['en', 'de', 'ko'],
    ['fr', 'ar', 'ja'],
    ['es', 'pt-BR', 'zh-Hans'],
    ['it', 'nl', 'pl'],
  ]);
  expect(localesOf({ part: 1, of: 1 }, twelve)).toEqual(twelve);
  // Of three languages in two parts, one is cut in half.
  expect([1, 2].map((part) => localesOf({ part, of: 2 }, ['en', 'de', 'ko']))).toEqual([
    ['en', 'de'],
    ['de', 'ko'],
  ]);
});

test('a site is cut alike on every machine, and by every build', () => {
  const partOf = shardOf(['en', 'de'], 5);
  const shown = ['/', '/history/', '/incidents/2024-07-11-messages/', '/404.html'];
  expect(shown.map((path) => [partOf('en', path), partOf('de', path)])).toEqual([
    [3, 5],
    [2, 5],
    [2, 5],
    [1, 3],
  ]);
});
