import { expect, test } from 'vitest';
import { freeMemory } from './free-memory.ts';

test('what is not needed any more is given back at once', () => {
  const pieces = Array.from({ length: 200_000 }, (_, index) => ({ index, text: `${index} of many` }));
  const { heapUsed } = process.memoryUsage();
  expect(pieces.length).toBe(200_000);
  pieces.length = 0;
  freeMemory();
  expect(process.memoryUsage().heapUsed).toBeLessThan(heapUsed - 10_000_000);
});
