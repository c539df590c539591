import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

const drawn = <Value>(count: number, draw: () => Value) => Array.from({ length: count }, draw);

test('the same seed gives the same choices, another seed others', () => {
  const numbers = (seed: number) => {
    const random = randomFrom(seed);
    return drawn(20, () => random.between(0, 1000));
  };
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
});

test('both ends of a range are drawn, and nothing outside of it', () => {
  const random = randomFrom(1);
  expect(new Set(drawn(200, () => random.between(3, 5)))).toEqual(new Set([3, 4, 5]));
});

test('weights are shares', () => {
  const random = randomFrom(1);
  const chosen = drawn(4000, () => random.weighted([3, 0, 1]));
  expect(chosen).not.toContain(1);
  const share = chosen.filter((index) => index === 0).length / chosen.length;
  expect(share).toBeGreaterThan(0.72);
  expect(share).toBeLessThan(0.78);
});

test('a long tail is mostly short, sometimes long and never above its limit', () => {
  const random = randomFrom(1);
  const lengths = drawn(4000, () => random.longTail(30));
  const share = (limit: number) => lengths.filter((length) => length >= limit).length / lengths.length;
  expect(Math.min(...lengths)).toBe(1);
  expect(Math.max(...lengths)).toBe(30);
  expect(share(2)).toBeCloseTo(0.4, 1);
  expect(share(10)).toBeCloseTo(0.05, 1);
});
