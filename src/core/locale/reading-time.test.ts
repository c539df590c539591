import { expect, test } from 'vitest';
import { inMinutes, readingTime } from './reading-time.ts';

const minutes = (text: string, locale: string) => readingTime(text, locale) / 60_000;

test.each([
  ['en', 'word '.repeat(228)],
  ['de', 'Wort '.repeat(179)],
  ['ko', '단어 '.repeat(202)],
  ['ar', 'كلمة '.repeat(138)],
  ['pt-br', 'palavra '.repeat(181)],
  ['ja', '言葉です。\n'.repeat(89).slice(0, -6)],
  ['zh-Hant', '字'.repeat(255)],
  ['xx', 'word '.repeat(184)],
])('a minute in %s', (locale, text) => {
  expect(minutes(text, locale)).toBeCloseTo(1, 1);
});

test('what is no word takes no time', () => {
  expect(readingTime('', 'en')).toBe(0);
  expect(readingTime(' – | … ', 'en')).toBe(0);
  expect(readingTime('、。', 'ja')).toBe(0);
});

test('nobody is told that a text takes no minute', () => {
  expect([0, 20_000, 89_000, 91_000, 600_000].map(inMinutes)).toEqual([1, 1, 1, 2, 10]);
});
