import { expect, test } from 'vitest';
import { verdictsOn } from './budgets.ts';
import type { Figure } from './figure.ts';

const size = { pages: 36_000, entries: 3000, locales: 12 };
const figure = (own: Partial<Figure>): Figure => ({
  step: 'full',
  size,
  seconds: [40],
  megabytes: [900],
  items: 36_000,
  ...own,
});

test('seconds are judged by the median, memory by the highest peak', () => {
  expect(verdictsOn(figure({ seconds: [44, 45, 90], megabytes: [800, 1201, 700] }))).toEqual([
    { is: 'seconds', limit: 45, met: true },
    { is: 'megabytes', limit: 1200, met: false },
  ]);
});

test('a budget is met at its limit, and broken above it', () => {
  const publish = (seconds: number) =>
    verdictsOn(figure({ step: 'publish', seconds: [seconds] })).map(({ met }) => met);
  expect(publish(1.5)).toEqual([true]);
  expect(publish(1.51)).toEqual([false]);
  expect(publish(Number.NaN)).toEqual([false]);
});

test('other steps and other sizes have no budget', () => {
  expect(verdictsOn(figure({ step: 'check-cold' }))).toEqual([]);
  expect(verdictsOn(figure({ size: { ...size, pages: 12_000 } }))).toEqual([]);
});
