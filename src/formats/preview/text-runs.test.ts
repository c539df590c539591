import { expect, test } from 'vitest';
import { textRuns } from './text-runs.ts';

/** A font for letters from the right, and one for all else but capital X. */
const fontOf = (character: string) =>
  character === 'X' ? null : /\p{sc=Arab}|\p{sc=Hebr}/u.test(character) ? 'right' : 'left';
const shown = (line: string, dir: 'ltr' | 'rtl') =>
  textRuns(line, dir, fontOf).map(({ text, dir: own }) => [text, own]);

test('a line of one script is one run', () => {
  expect(textRuns('Hello', 'ltr', fontOf)).toEqual([{ text: 'Hello', dir: 'ltr', level: 0, font: 'left' }]);
});

test('runs stand in the order in which they are seen', () => {
  expect(shown('رسائل Meta 2024', 'rtl')).toEqual([
    ['Meta 2024', 'ltr'],
    [' ', 'rtl'],
    ['رسائل', 'rtl'],
  ]);
  expect(shown('See שלום now', 'ltr')).toEqual([
    ['See ', 'ltr'],
    ['שלום', 'rtl'],
    [' now', 'ltr'],
  ]);
});

test('numbers in text from the right are read from the left', () => {
  expect(shown('منذ 15:56 في', 'rtl')).toEqual([
    ['في', 'rtl'],
    [' ', 'rtl'],
    ['15:56', 'ltr'],
    [' ', 'rtl'],
    ['منذ', 'rtl'],
  ]);
});

test('isolates keep names in their order, and are not shown', () => {
  expect(shown('\u2068A\u2069 · \u2068B\u2069', 'rtl').map(([text]) => text)).toEqual(['B', ' · ', 'A']);
});

test('marks that turn text round turn it round, and are not shown', () => {
  expect(shown('\u202eab\u202c', 'ltr')).toEqual([['ab', 'rtl']]);
});

test('what no font has is left out', () => {
  expect(shown('aXb', 'ltr')).toEqual([['ab', 'ltr']]);
});
