import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test('a short description stays as it is', () => {
  expect(shorten('Messages were lost.', 19)).toBe('Messages were lost.');
});

test('a long description ends at a word', () => {
  expect(shorten('Messages sent in the night were lost.', 20)).toBe('Messages sent in…');
});

test('a text without spaces is cut within its length, never inside a character', () => {
  expect(shorten('메시지가사라졌습니다', 5)).toBe('메시지가…');
  expect(shorten('😀😀😀', 2)).toBe('😀…');
});

test('any text is at most as long as wanted, in whole characters, and a short one is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, length) => {
      const [all, short] = [[...text], [...shorten(text, length)]];
      const head = all.length <= length ? all : short.slice(0, -1);
      expect(short).toEqual(all.length <= length ? all : [...head, '…']);
      expect(short.length).toBeLessThanOrEqual(length);
      expect(all.slice(0, head.length)).toEqual(head);
    }),
  );
});
