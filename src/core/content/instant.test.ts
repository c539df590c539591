import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAt, parseInstant } from './instant.ts';

test('an instant is read with and without seconds, and written in the shortest form', () => {
  expect(parseInstant('2024-07-11T17:59Z')).toBe(Date.UTC(2024, 6, 11, 17, 59));
  expect(parseInstant('2024-07-11T17:59:30Z')).toBe(Date.UTC(2024, 6, 11, 17, 59, 30));
  expect(formatAt(Date.UTC(2024, 6, 11, 17, 59))).toBe('2024-07-11T17:59Z');
  expect(formatAt(Date.UTC(2024, 6, 11, 17, 59, 30))).toBe('2024-07-11T17:59:30Z');
});

test('other forms and impossible times are none', () => {
  const wrong = [
    '',
    '2024-07-11',
    '2024-07-11T17:59',
    '2024-07-11T17:59z',
    '2024-07-11T17:59+00:00',
    ' 2024-07-11T17:59Z',
  ];
  const impossible = ['2023-02-29T00:00Z', '2024-13-01T00:00Z', '2024-07-11T24:00Z', '2024-07-11T23:60Z'];
  expect([...wrong, ...impossible].map(parseInstant)).toEqual([...wrong, ...impossible].map(() => null));
});

test('what is written is read back', () => {
  const years1To9999 = fc.integer({ min: -62_135_596_800, max: 253_402_300_799 });
  fc.assert(
    fc.property(years1To9999, (seconds) => {
      expect(parseInstant(formatAt(seconds * 1000))).toBe(seconds * 1000);
    }),
    { seed: 1, numRuns: 200 },
  );
});
