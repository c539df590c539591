import { expect, test } from 'vitest';
import { recent } from './recent.ts';

test('what was asked for last is held, and the oldest of it is made anew when it is asked for again', () => {
  const made: string[] = [];
  const get = recent(2, (key: string) => {
    made.push(key);
    return { key };
  });
  const first = get('a');
  get('b');
  expect(get('a')).toBe(first);
  get('c');
  expect(get('a')).toBe(first);
  expect(get('b')).toEqual({ key: 'b' });
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
