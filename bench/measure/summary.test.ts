import { expect, test } from 'vitest';
import { summarise } from './summary.ts';

test('the median is the middle value, whatever the order', () => {
  expect(summarise([5, 1, 100])).toEqual({ median: 5, least: 1, most: 100, runs: 3 });
});

test('of an even number of values, the median lies between the two in the middle', () => {
  expect(summarise([4, 1, 2, 9]).median).toBe(3);
  expect(summarise([2]).median).toBe(2);
});

test('nothing has no median', () => {
  expect(summarise([])).toEqual({ median: Number.NaN, least: Number.NaN, most: Number.NaN, runs: 0 });
});
