import { expect, test } from 'vitest';
import { typedInstant } from './typed-instant.ts';

test.each([
  ['2024-07-11T17:59Z', null, '2024-07-11T17:59Z'],
  ['July 11, 2024 10:59 AM PT', null, '2024-07-11T17:59Z'],
  ['Jan 11, 2024 10:59 AM Pacific Time', null, '2024-01-11T18:59Z'],
  ['11. Juli 2024, 17:59 Uhr (UTC)', null, '2024-07-11T17:59Z'],
  ['2024년 7월 11일 오후 6:23(태평양 시간)', null, '2024-07-12T01:23Z'],
])('%j is an instant', (text, day, at) => {
  expect(typedInstant(text, day)).toEqual({ at, isDayPrinted: true });
});

test.each([
  ['17:59 UTC', '2024-07-11', '2024-07-11T17:59Z'],
  ['6:23 PM PT', '2024-07-12', '2024-07-12T01:23Z'],
  ['10:59 AM PT', '2024-07-11', '2024-07-11T17:59Z'],
  ['July 11, 17:59 UTC', '2024-07-12', '2024-07-11T17:59Z'],
])('%j takes what it lacks from the day', (text, day, at) => {
  expect(typedInstant(text, day)).toEqual({ at, isDayPrinted: false });
});

test.each([
  ['17:59 UTC', null],
  ['07/11/2024 17:59 UTC', '2024-07-11'],
  ['25:61 UTC', '2024-07-11'],
  ['February 30, 2024 17:59 UTC', null],
  // Twice on that day, and never on that day.
  ['November 3, 2024 1:30 AM PT', null],
  ['March 10, 2024 2:30 AM PT', null],
  ['17:59', '2024-07-11'],
])('%j says none', (text, day) => {
  expect(typedInstant(text, day)).toBeNull();
});
