import { formatDuration as formatUnits } from 'date-fns/formatDuration';
import { bn } from 'date-fns/locale/bn';
import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { hi } from 'date-fns/locale/hi';
import { ko } from 'date-fns/locale/ko';
import { expect, test } from 'vitest';
import { formatDuration } from './format-duration.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

test.each([
  [7 * hour + 27 * minute, '7 hours 27 minutes'],
  [hour, '1 hour'],
  [minute, '1 minute'],
  [2 * minute - 1, '1 minute'],
  [minute - 1, 'less than a minute'],
  [0, 'less than a minute'],
  [-hour, 'less than a minute'],
  [Number.NaN, 'less than a minute'],
  [day, '1 day'],
  [40 * day + minute, '40 days 1 minute'],
])('%d ms is %s', (milliseconds, expected) => {
  expect(formatDuration(milliseconds, enUS)).toBe(expected);
});

test('speaks the language of the reader', () => {
  const length = day + 7 * hour + 27 * minute;
  expect(formatDuration(length, de)).toBe('1 Tag 7 Stunden 27 Minuten');
  expect(formatDuration(length, ko)).toBe('1일 7시간 27분');
  expect(formatDuration(0, de)).toBe('weniger als 1 Minute');
});

test('writes European digits, as dates and times do, where date-fns counts in others', () => {
  const length = 12 * day + 7 * hour + 50 * minute;
  expect(formatDuration(length, hi)).toBe('12 दिन 7 घंटे 50 मिनट');
  expect(formatDuration(length, bn)).toBe('12 দিন 7 ঘন্টা 50 মিনিট');
  const digits = [...Array(10).keys()].map((count) => formatDuration((count + 10) * minute, hi).slice(0, 2));
  expect(digits).toEqual(['10', '11', '12', '13', '14', '15', '16', '17', '18', '19']);
});

test.each([enUS, de, ko])('says any length as date-fns does %#', (locale) => {
  for (let length = minute; length < 400 * day; length += 7 * hour + 13 * minute) {
    const [days, hours, minutes] = [length / day, (length % day) / hour, (length % hour) / minute].map(Math.floor);
    const expected = formatUnits({ days: days ?? 0, hours: hours ?? 0, minutes: minutes ?? 0 }, { locale });
    expect(formatDuration(length, locale)).toBe(expected);
  }
});
