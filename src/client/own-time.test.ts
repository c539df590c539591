import { expect, test } from 'vitest';
import { intlLocale } from './intl-locale.ts';
import { ownTime } from './own-time.ts';

const zones = ['UTC', 'America/Los_Angeles'];
const tell = (at: string, timeZone: string, lang = 'en') =>
  ownTime(intlLocale(lang), zones, timeZone)(Date.parse(at)).replace(/\s/g, ' ');

test('the clock of the reader is told with its zone, alone while it is the same day everywhere', () => {
  expect(tell('2024-07-11T17:59Z', 'Europe/Berlin')).toBe('7:59 PM GMT+2');
  expect(tell('2024-01-11T17:59Z', 'Europe/Berlin')).toBe('6:59 PM GMT+1');
});

test.each([
  ['the reader is already in the next day', '2024-07-11T22:00Z', 'Jul 12, 12:00 AM GMT+2'],
  ['the zones of the page differ from each other', '2024-07-12T01:23Z', 'Jul 12, 3:23 AM GMT+2'],
])('the day is told where %s', (_, at, text) => {
  expect(tell(at, 'Europe/Berlin')).toBe(text);
});

test.each([
  ['de', '12. Juli, 10:23 GMT+9'],
  ['ko', '7월 12일 오전 10:23 GMT+9'],
])('in the language of the page: %s', (lang, text) => {
  expect(tell('2024-07-12T01:23Z', 'Asia/Seoul', lang)).toBe(text);
});

test('an Arabic page, which prints Western digits, gets no others', () => {
  expect(tell('2024-07-12T01:23Z', 'Asia/Riyadh', 'ar')).toMatch(/\b12\b.*\b4:23/);
});

test('half hours count', () => {
  expect(tell('2024-07-11T17:59Z', 'Australia/Adelaide')).toBe('Jul 12, 3:29 AM GMT+9:30');
});
