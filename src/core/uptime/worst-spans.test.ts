import { expect, test } from 'vitest';
import type { ComponentStatus } from '../vocabulary.ts';
import { worstSpans } from './worst-spans.ts';

const span = (from: number, to: number, status: ComponentStatus) => ({ from, to, status });

test('of states that overlap, the worst counts while it lasts', () => {
  expect(
    worstSpans([
      span(0, 10, 'degraded_performance'),
      span(4, 6, 'major_outage'),
      span(5, 12, 'under_maintenance'),
      span(6, 8, 'partial_outage'),
    ]),
  ).toEqual([
    span(0, 4, 'degraded_performance'),
    span(4, 5, 'major_outage'),
    span(5, 6, 'major_outage'),
    span(6, 8, 'partial_outage'),
    span(8, 10, 'degraded_performance'),
    span(10, 12, 'under_maintenance'),
  ]);
});

test('the same state from two entries lasts once', () => {
  const spans = worstSpans([span(0, 4, 'major_outage'), span(2, 6, 'major_outage'), span(8, 9, 'major_outage')]);
  expect(spans.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(7);
});

test('nothing gives nothing', () => {
  expect(worstSpans([])).toEqual([]);
});
