import { expect, test } from 'vitest';
import { daysAgo } from './days-ago.ts';

test('says how many days ago, and today', () => {
  expect([daysAgo(90, 'en'), daysAgo(0, 'en')]).toEqual(['90 days ago', 'today']);
  expect([daysAgo(30, 'de'), daysAgo(0, 'de')]).toEqual(['vor 30 Tagen', 'heute']);
  expect([daysAgo(90, 'ko'), daysAgo(0, 'ko')]).toEqual(['90일 전', '오늘']);
  expect(daysAgo(90, 'ar-EG')).toContain('90');
});
