import { expect, test } from 'vitest';
import { findTypedTimes } from './find-typed-times.ts';

test.each([
  ['We saw errors from 10:30 UTC until 3pm PT, see v1.2.10.', ['10:30 UTC', '3pm PT']],
  ['at 10:30\nUTC on July 11', ['10:30\nUTC on July 11']],
  ['um 10:30 Uhr (UTC) am 11. Juli behoben', ['10:30 Uhr (UTC) am 11. Juli']],
  ['à 17 h 01 (heure du Pacifique)', ['17 h 01 (heure du Pacifique)']],
  ['오후 6:23(태평양 시간)에 해결', ['오후 6:23(태평양 시간)']],
  ['午後6時23分（太平洋時間）に復旧', ['午後6時23分（太平洋時間）']],
  ['since 2024-07-11T17:59Z', ['2024-07-11T17:59Z']],
  ['UTC: 01:23, PT: 18:23', ['UTC: 01:23', 'PT: 18:23']],
  ['10:30 UTC/3:30 PT', ['10:30 UTC', '3:30 PT']],
  ['at 6pm pst', ['6pm pst']],
  ['10:30 in the Pacific region', []],
  ['at 10:30 local time', []],
  ['10:30 UTC+9', []],
  ['no times in UTC or PT here, 10:1 and 1.2.3', []],
])('in %j it finds %j', (text, expected) => {
  const found = findTypedTimes(text);
  expect(found.map((one) => one.text)).toEqual(expected);
  for (const { index, length, text: typed } of found) expect(text.slice(index, index + length)).toBe(typed);
});

test('places count from the beginning of the text, over paragraphs', () => {
  const text = 'First.\n\nThen at 10:30 UTC.\n\nAnd 11:30 UTC.';
  expect(findTypedTimes(text)).toEqual([
    { index: 16, length: 9, text: '10:30 UTC' },
    { index: 32, length: 9, text: '11:30 UTC' },
  ]);
});
