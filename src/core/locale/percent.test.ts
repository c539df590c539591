import { expect, test } from 'vitest';
import { percent } from './percent.ts';

test('at most two decimals, as each language writes them', () => {
  expect(percent(9_998, 'en')).toBe('99.98%');
  expect(percent(9_998, 'de')).toBe('99,98\u00a0%');
  expect(percent(9_998, 'ko')).toBe('99.98%');
  expect(percent(9_990, 'en')).toBe('99.9%');
  expect(percent(10_000, 'en')).toBe('100%');
  expect(percent(0, 'en')).toBe('0%');
});

test('digits are European in every language', () => {
  expect(percent(9_998, 'ar-EG').replaceAll(/[^\d.]/g, '')).toBe('99.98');
});

test('every figure is written as it is, never rounded up', () => {
  const wrong = Array.from({ length: 10_001 }, (_, hundredths) => hundredths).filter(
    (hundredths) => percent(hundredths, 'en') !== `${hundredths / 100}%`,
  );
  expect(wrong).toEqual([]);
});
