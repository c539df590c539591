import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstant } from './instant.ts';
import { isPartKey, updateKey } from './part-key.ts';

const digits = (min: number, max: number, width: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(width, '0'));
const at = fc
  .tuple(digits(0, 9999, 4), digits(0, 13, 2), digits(0, 32, 2), digits(0, 24, 2), digits(0, 60, 2), digits(0, 60, 2))
  .chain(([year, month, day, hour, minute, second]) =>
    fc.constantFrom(':00', `:${second}`, '').map((end) => `${year}-${month}-${day}T${hour}:${minute}${end}Z`),
  );

test('an update is named by the shortest form of its time alone', () => {
  fc.assert(
    fc.property(at, (text) => {
      const instant = parseInstant(text);
      expect(isPartKey(`update:${text}`)).toBe(instant !== null && updateKey(instant) === `update:${text}`);
    }),
    { seed: 20240711, numRuns: 2000 },
  );
  expect(isPartKey('update:2024-07-11T17:00Z')).toBe(true);
  expect(isPartKey('update:2024-07-11T17:59:00Z')).toBe(false);
  expect(isPartKey('update:')).toBe(false);
});
