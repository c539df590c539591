import { expect, test } from 'vitest';
import { lastDays } from './last-days.ts';

const hour = 3_600_000;
const at = (text: string) => Date.parse(text);
const hours = (count: number, now: string, timeZone: string) =>
  lastDays(count, at(now), timeZone).map(({ date, from, to }) => [date, (to - from) / hour]);

test('today ends now, and a day on which the clock changes has 23 or 25 hours', () => {
  expect(hours(3, '2026-11-02T20:00Z', 'America/Los_Angeles')).toEqual([
    ['2026-10-31', 24],
    ['2026-11-01', 25],
    ['2026-11-02', 12],
  ]);
  expect(hours(3, '2026-03-09T07:00Z', 'America/Los_Angeles')).toEqual([
    ['2026-03-07', 24],
    ['2026-03-08', 23],
    ['2026-03-09', 0],
  ]);
});

test('today is the day of the zone', () => {
  expect(lastDays(1, at('2026-11-15T02:00Z'), 'America/Los_Angeles').map(({ date }) => date)).toEqual(['2026-11-14']);
  expect(lastDays(1, at('2026-11-15T16:00Z'), 'Asia/Seoul').map(({ date }) => date)).toEqual(['2026-11-16']);
});

test('a day that a zone left out is left out', () => {
  expect(hours(4, '2011-12-31T10:00Z', 'Pacific/Apia')).toEqual([
    ['2011-12-29', 24],
    ['2011-12-31', 24],
    ['2012-01-01', 0],
  ]);
});
