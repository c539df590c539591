import { expect, test } from 'vitest';
import { intlLocale } from './intl-locale.ts';
import { relativeTime, timeLength } from './time-passed.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const english = intlLocale('en');

test.each([
  [-1, 'this minute'],
  [-minute + 1, 'this minute'],
  [-minute, '1 minute ago'],
  [-2 * minute + 1, '1 minute ago'],
  [-119 * minute, '119 minutes ago'],
  [-2 * hour, '2 hours ago'],
  [-47.9 * hour, '48 hours ago'],
  [-2 * day, '2 days ago'],
  [-90 * day, '3 months ago'],
  [-800 * day, '2 years ago'],
  [minute - 1, 'this minute'],
  [minute, 'in 1 minute'],
  [minute + 1, 'in 2 minutes'],
  [12 * minute, 'in 12 minutes'],
  [3.4 * hour, 'in 3 hours'],
  [1932 * day, 'in 5 years'],
])('%d milliseconds from now are told as %s', (milliseconds, text) => {
  expect(relativeTime(milliseconds, english)).toBe(text);
});

test.each([
  ['de', 'vor 5 Minuten', '2 Stunden 5 Minuten'],
  ['ko', '5분 전', '2시간 5분'],
  ['ar', 'قبل 5 دقائق', 'ساعتان 5 دقائق'],
])('the words are those of the language, the digits those of the site: %s', (lang, ago, length) => {
  expect(relativeTime(-5 * minute, intlLocale(lang))).toBe(ago);
  expect(timeLength(2 * hour + 5 * minute, intlLocale(lang))).toBe(length);
});

test.each([
  [minute - 1, ''],
  [-hour, ''],
  [minute, '1 minute'],
  [hour, '1 hour'],
  [day + 2 * hour, '1 day 2 hours'],
  [3 * day + 59 * minute + 59_999, '3 days 59 minutes'],
])('a length of %d milliseconds is told as "%s"', (milliseconds, text) => {
  expect(timeLength(milliseconds, english)).toBe(text);
});
