import { expect, test } from 'vitest';
import { newsDelay } from './news-delay.ts';

test('each failure doubles the minute, up to a quarter of an hour', () => {
  expect([0, 1, 2, 3, 4, 5, 100].map((failures) => newsDelay(failures) / 60_000)).toEqual([1, 2, 4, 8, 15, 15, 15]);
});
