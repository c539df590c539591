import { expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import { missedBudgets, ratioTable, sizeTable } from './report-tables.ts';

const small = { pages: 3000, entries: 1000, locales: 3 };
const large = { pages: 36_000, entries: 3000, locales: 12 };
const figure = (step: Figure['step'], size: typeof small, seconds: number[], items: number | null = null): Figure => ({
  step,
  size,
  seconds,
  megabytes: seconds.map((_, index) => 200 + index),
  items,
});
const publish = figure('publish', small, [0.5, 0.3, 0.4]);
const publishes = [publish, figure('publish', large, [1.7])];
const full = figure('full', small, [4], 4000);
const fulls = [full, figure('full', large, [44], 40_000)];

test('the table of a size has its steps in their order, with medians, and budgets beside what has one', () => {
  const check = figure('check-warm', small, [2], 2800);
  const table = sizeTable({ size: small, documents: 2800 }, [check, publish, full]);
  expect(table.caption).toBe('3,000 pages: 1,000 entries in 3 languages, 2,800 files');
  expect(table.rows).toEqual([
    ['full build', '4.00', '4.00 – 4.00', '1', '1.00', '200', ''],
    ['publish one new update', '0.40', '0.30 – 0.50', '3', '', '202', '≤ 0.6 s: met'],
    ['check, warm cache (ms a file)', '2.00', '2.00 – 2.00', '1', '0.71', '200', ''],
  ]);
});

test('ratios are those of each size, and of the cost of a page between sizes', () => {
  const shards = [figure('one', large, [40], 40_000), figure('shards', large, [26], 40_000)];
  const { head, rows } = ratioTable([...publishes, ...fulls, ...shards]);
  expect(head).toEqual(['', '3,000 pages', '36,000 pages', 'budget']);
  expect(rows).toEqual([
    ['publish one new update : full build', '10.0 %', '3.9 %', ''],
    ['two shards : one process', '', '65.0 %', ''],
    ['ms a page of a full build : at 3,000 pages', '', '1.10', '≤ 1.2: met'],
  ]);
});

test('what was not measured has no ratio', () => {
  expect(ratioTable(publishes).rows).toEqual([]);
});

test('each missed budget is named', () => {
  expect(missedBudgets([...publishes, ...fulls])).toEqual(['36,000 pages, publish one new update: ≤ 1.5 s: missed']);
  const steep = [full, figure('full', large, [60], 40_000)];
  expect(missedBudgets(steep)).toEqual([
    '36,000 pages, full build: ≤ 45 s: missed',
    'ms a page, 36,000 : 3,000 pages: ≤ 1.2: missed',
  ]);
});
