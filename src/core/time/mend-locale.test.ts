import { ca } from 'date-fns/locale/ca';
import { de } from 'date-fns/locale/de';
import { ro } from 'date-fns/locale/ro';
import { expect, test } from 'vitest';
import { formatDuration } from './format-duration.ts';
import { formatZoned } from './format-zoned.ts';
import { mendLocale } from './mend-locale.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

test('sets the preposition before the month in Catalan, as Unicode has it', () => {
  const format = new Intl.DateTimeFormat('ca', { dateStyle: 'long', timeZone: 'UTC' });
  for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2025, 0, 1); at += day)
    expect(formatZoned(at, 'UTC', "d MMMM 'del' yyyy", mendLocale(ca))).toBe(format.format(at));
});

test('leaves Catalan months without a day, and short ones, alone', () => {
  expect(formatZoned(Date.UTC(2024, 3, 12), 'UTC', 'LLLL yyyy, MMM', mendLocale(ca))).toBe('abril 2024, abr.');
});

test.each([
  [1, 'zi', 'day'],
  [2, 'zile', 'day'],
  [19, 'zile', 'day'],
  [20, 'de zile', 'day'],
  [100, 'de zile', 'day'],
  [101, 'zile', 'day'],
])('counts %d %s in Romanian, as Unicode does', (count, words, unit) => {
  const format = new Intl.NumberFormat('ro', { style: 'unit', unit, unitDisplay: 'long' });
  expect(formatDuration(count * day, mendLocale(ro))).toBe(`${count} ${words}`);
  expect(format.format(count)).toBe(`${count} ${words}`);
});

test('counts each unit of a length in Romanian for itself', () => {
  expect(formatDuration(2 * day + 20 * hour + 45 * minute, mendLocale(ro))).toBe('2 zile 20 de ore 45 de minute');
  expect(formatDuration(0, mendLocale(ro))).toBe('mai puțin de un minut');
});

test('changes no other language', () => {
  expect(mendLocale(de)).toBe(de);
});
