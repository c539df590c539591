import { expect, test } from 'vitest';
import { onDisk, outcomes } from './disk-refusal.ts';
import { Refusal } from './refusal.ts';

const failing = (code: string, rest: object = {}) => Object.assign(new Error(`${code}: words`), { code, ...rest });

async function wordsFor(error: Error, outcome: string = outcomes.untouched): Promise<string> {
  const caught = await onDisk(outcome, () => Promise.reject(error)).catch((refusal: unknown) => refusal);
  return caught instanceof Refusal ? caught.message : `not refused: ${caught}`;
}

test.each([
  [
    failing('ENOSPC', { path: '/site/dist/a.html' }),
    'There is no room on the disk for /site/dist/a.html (ENOSPC). Nothing was written; what stood before still stands. Make room, then build again.',
  ],
  [
    failing('EDQUOT'),
    'There is no room on the disk (EDQUOT). Nothing was written; what stood before still stands. Make room, then build again.',
  ],
  [
    failing('EACCES', { path: '/site/dist' }),
    '/site/dist can’t be written: permission is denied (EACCES). Nothing was written; what stood before still stands. Allow it, or choose another folder with --out.',
  ],
  [
    failing('EROFS', { path: '/x', dest: '/site/dist/a.html' }),
    '/site/dist/a.html can’t be written: the disk is read-only (EROFS). Nothing was written; what stood before still stands. Allow it, or choose another folder with --out.',
  ],
  [
    failing('ENOTDIR', { path: '/site/file/dist' }),
    '/site/file/dist can’t be written: a file stands where a folder is needed, or the reverse (ENOTDIR). Nothing was written; what stood before still stands. Move it away, or choose another folder with --out.',
  ],
])('%s is told with its place and the mend', async (error, words) => {
  expect(await wordsFor(error)).toBe(words);
});

test('an error of staging names its file, and the outcome is told', async () => {
  const error = new Error('de/index.html: ENOSPC: no space left on device, write', { cause: failing('ENOSPC') });
  expect(await wordsFor(error, outcomes.partly)).toBe(
    'There is no room on the disk for de/index.html (ENOSPC). The new pages are in place only in part; the next build completes them. Make room, then build again.',
  );
});

test('any other error stays as it is', async () => {
  expect(await wordsFor(new Error('boom'))).toBe('not refused: Error: boom');
  expect(await wordsFor(failing('ENOENT'))).toBe('not refused: Error: ENOENT: words');
});
