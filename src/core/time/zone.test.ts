import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, guessTimeZone, isTimeZone, monthOf } from './zone.ts';

test.each([
  ['UTC', true],
  ['America/Los_Angeles', true],
  ['Asia/Kolkata', true],
  ['US/Pacific', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Etc/GMT+8', true],
  ['America/Port-au-Prince', true],
  ['america/los_angeles', false],
  ['America/Los Angeles', false],
  ['PST', false],
  ['EST', false],
  ['+05:45', false],
  ['Mars/Olympus_Mons', false],
  ['', false],
  ['__proto__', false],
])('%j is a zone: %s', (id, expected) => {
  expect(isTimeZone(id)).toBe(expected);
});

test.each([
  ['america/los angeles', 'America/Los_Angeles'],
  ['Los_Angeles', 'America/Los_Angeles'],
  ['PST', 'America/Los_Angeles'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['gmt', 'UTC'],
  ['constructor', null],
  ['Mars/Olympus_Mons', null],
  ['', null],
])('for %j it guesses %s', (text, expected) => {
  expect(guessTimeZone(text)).toBe(expected);
});

test('day and month are those of the zone', () => {
  const at = Date.parse('2024-08-01T01:23Z');
  expect([dayOf(at, 'UTC'), monthOf(at, 'UTC')]).toEqual(['2024-08-01', '2024-08']);
  expect([dayOf(at, 'America/Los_Angeles'), monthOf(at, 'America/Los_Angeles')]).toEqual(['2024-07-31', '2024-07']);
});

test('the month is that of the day, in every zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      fc.integer({ min: 0, max: 1799 }),
      fc.integer({ min: -20 * 60, max: 20 * 60 }),
      (timeZone, month, minutes) => {
        // About the turn of a month, where zones differ.
        const at = Date.UTC(1900, month) + minutes * 60_000;
        expect(monthOf(at, timeZone)).toBe(dayOf(at, timeZone).slice(0, -3));
      },
    ),
  );
});
