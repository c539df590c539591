import { expect, test } from 'vitest';
import type { ComponentStatus } from '../vocabulary.ts';
import type { ComponentDay } from './component-days.ts';
import { uptimeOf, usualWeights } from './uptime-of.ts';

const day = 86_400_000;
const hour = 3_600_000;

function dayWith(lengths: Partial<Record<ComponentStatus, number>>, status: ComponentStatus | null = 'operational') {
  const all = new Map(Object.entries(lengths) as [ComponentStatus, number][]);
  return { date: '2026-11-25', from: 0, to: day, status, lengths: all, entries: [] } satisfies ComponentDay;
}

const uptime = (...lengths: Partial<Record<ComponentStatus, number>>[]) =>
  uptimeOf(
    lengths.map((each) => dayWith(each)),
    usualWeights,
  );

test('a major outage counts in full, a partial one for three tenths, all else not at all', () => {
  expect(uptime({ major_outage: 6 * hour })).toBe(7_500);
  expect(uptime({ partial_outage: 10 * hour })).toBe(8_750);
  expect(uptime({ degraded_performance: 24 * hour })).toBe(10_000);
  expect(uptime({ under_maintenance: 24 * hour })).toBe(10_000);
  expect(uptime({ major_outage: 12 * hour }, {})).toBe(7_500);
  expect(uptime({ major_outage: 24 * hour })).toBe(0);
});

test('weights are those of the site', () => {
  const days = [dayWith({ degraded_performance: 12 * hour, major_outage: 12 * hour })];
  expect(uptimeOf(days, { majorOutage: 0.5, partialOutage: 0, degradedPerformance: 0.1 })).toBe(7_000);
});

test('it is rounded down, so that nothing less than all of the time is 100 percent', () => {
  expect(uptime({ major_outage: 1 })).toBe(9_999);
  expect(uptime({ partial_outage: 1 }, ...Array.from({ length: 89 }, () => ({})))).toBe(9_999);
  expect(uptime({ major_outage: day / 10_000 })).toBe(9_999);
  expect(uptime({ major_outage: day / 10_000 + 1 })).toBe(9_998);
});

test('days of which nothing is known don’t count, and without any other there is no uptime', () => {
  const unknown = dayWith({}, null);
  expect(uptimeOf([unknown, dayWith({ major_outage: 12 * hour })], usualWeights)).toBe(5_000);
  expect(uptimeOf([unknown], usualWeights)).toBeNull();
});
