import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, startOfDay } from './start-of-day.ts';
import { dayOf } from './zone.ts';

const [minute, hour] = [60_000, 3_600_000];
const iso = (date: string, timeZone: string) => new Date(startOfDay(date, timeZone)).toISOString().slice(0, 16);

test.each([
  ['UTC', '2026-11-25', '2026-11-25T00:00'],
  ['America/Los_Angeles', '2026-11-25', '2026-11-25T08:00'],
  ['America/Los_Angeles', '2026-03-08', '2026-03-08T08:00'],
  ['America/Los_Angeles', '2026-03-09', '2026-03-09T07:00'],
  ['America/Los_Angeles', '2026-11-01', '2026-11-01T07:00'],
  ['America/Los_Angeles', '2026-11-02', '2026-11-02T08:00'],
  ['Asia/Kolkata', '2026-01-01', '2025-12-31T18:30'],
  ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00'],
  // Midnight is skipped.
  ['America/Santiago', '2026-09-06', '2026-09-06T04:00'],
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00'],
  // Midnight comes twice.
  ['America/Havana', '2026-11-01', '2026-11-01T04:00'],
  // The day does not exist.
  ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00'],
  ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00'],
])('in %s, %s begins at %s UTC', (timeZone, date, expected) => {
  expect(iso(date, timeZone)).toBe(expected);
});

const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Santiago', 'Asia/Beirut', 'UTC'];

test('the first minute of a day is of that day, and the minute before is not', () => {
  const dates = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2020-01-01', days));
  fc.assert(
    fc.property(dates, fc.constantFrom(...zones), (date, timeZone) => {
      const start = startOfDay(date, timeZone);
      expect(dayOf(start, timeZone)).toBe(date);
      expect(dayOf(start - minute, timeZone)).toBe(addDays(date, -1));
    }),
    { numRuns: 500 },
  );
});

test('days follow each other, a day with a change of the clock is shorter or longer', () => {
  const lengths = (timeZone: string, from: string, to: string) =>
    (startOfDay(to, timeZone) - startOfDay(from, timeZone)) / hour;
  expect(lengths('America/Los_Angeles', '2026-03-08', '2026-03-09')).toBe(23);
  expect(lengths('America/Los_Angeles', '2026-11-01', '2026-11-02')).toBe(25);
  expect(lengths('Australia/Lord_Howe', '2026-04-05', '2026-04-06')).toBe(24.5);
});

test('days are counted through the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
});
