import { expect, test } from 'vitest';
import { breakLines, fitLine } from './break-lines.ts';

/** Every sign is one wide. */
const lines = (text: string, width: number, { most = 9, lang = 'en' } = {}) =>
  breakLines(text, { lang, most, width, measure: (piece) => [...piece].length }).lines;

test('lines end between words, and spaces at their ends take no room', () => {
  expect(lines('Messages are not  received\nby all', 12)).toEqual(['Messages are', 'not received', 'by all']);
});

test.each([
  ['a title that fits', 'Fits well', 20, ['Fits well']],
  ['nothing', ' ', 5, []],
  ['punctuation', 'Late: (all) “of it”.', 6, ['Late:', '(all)', '“of', 'it”.']],
  ['a hyphen', 'sign-in page', 6, ['sign-', 'in', 'page']],
  ['a word longer than a line', 'Donaudampfschiff', 6, ['Donaud', 'ampfsc', 'hiff']],
  ['an emoji of several', 'a 👨‍👩‍👧', 4, ['a', '👨‍👩‍👧']],
])('%s', (_, text, width, expected) => {
  expect(lines(text, width)).toEqual(expected);
});

test('Japanese and Chinese break between words, never before a full stop or after an opening bracket', () => {
  expect(lines('受信できない問題（調査中）、および通知。', 8, { lang: 'ja' })).toEqual([
    '受信できない問題',
    '（調査中）、',
    'および通知。',
  ]);
  expect(lines('你好。世界', 3, { lang: 'zh-Hans' })).toEqual(['你好。', '世界']);
});

test('Thai, which has no spaces, breaks between words', () => {
  expect(lines('ภาษาไทย', 5, { lang: 'th' })).toEqual(['ภาษา', 'ไทย']);
});

test('Korean keeps its words whole', () => {
  expect(lines('데이터 센터 점검', 5, { lang: 'ko' })).toEqual(['데이터', '센터 점검']);
});

test('what does not fit is left out, and an ellipsis says so', () => {
  expect(lines('one two three four five six', 9, { most: 2 })).toEqual(['one two', 'three…']);
  expect(lines('one two, three', 9, { most: 1 })).toEqual(['one two…']);
  expect(breakLines('one', { lang: 'en', most: 1, width: 3, measure: ({ length }) => length }).isCut).toBe(false);
  expect(fitLine('Donaudampfschiff', { lang: 'de', width: 6, measure: ({ length }) => length })).toBe('Donau…');
});
