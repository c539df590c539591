import { expect, test } from 'vitest';
import { emptyRecord, ownText } from './kept.ts';

test('a record takes any key for a key', () => {
  const record = emptyRecord<number>();
  for (const key of ['a', '__proto__', 'constructor']) record[key] ??= 1;
  expect(Object.entries(record)).toEqual([
    ['a', 1],
    ['__proto__', 1],
    ['constructor', 1],
  ]);
  expect(JSON.stringify(record)).toBe('{"a":1,"__proto__":1,"constructor":1}');
});

test('a text of its own is the same text', () => {
  for (const text of ['', 'a', ' a text of some length, with spaces around it ', '😀 \ud800'])
    expect(ownText(text)).toBe(text);
});
