import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallSite, smallSite } from './small-site.ts';

let site: SmallSite;
let standing: Map<string, string>;

beforeAll(async () => {
  site = await smallSite();
  await site.become('A');
  const { status, error } = await site.build();
  if (status !== 0) throw new Error(error);
  standing = await site.files();
  await site.become('B');
});

afterAll(() => site?.dispose());

test.each([
  ['a page', 12, /^There is no room on the disk for \S+\.html \(EFBIG\)/],
  ['what was read', 1, /^There is no room on the disk \(EFBIG\)/],
])('a disk without room for %s leaves the standing site as it was, and says so', async (_, kilobytes, words) => {
  // No file may grow beyond this: as on a full disk, a file can be begun and not finished.
  const { status, error } = await site.build({ limit: `ulimit -f ${kilobytes}` });
  expect(status).toBe(1);
  expect(error.split('\n').at(-2)).toMatch(words);
  expect(error).toContain(' Nothing was written; what stood before still stands. Make room, then build again.\n');
  expect(await site.files()).toEqual(standing);
  const left = await readdir(join(site.root, '.tidings'));
  expect(left.filter((name) => name.startsWith('staging-') || name === 'build.lock')).toEqual([]);
});

test('a folder that can’t be made is named', async () => {
  await site.write('occupied', 'a file');
  const out = join(site.root, 'occupied/dist');
  const { status, error } = await site.build({ out });
  expect(status).toBe(1);
  expect(error.split('\n').at(-2)).toBe(
    `${out} can’t be written: a file stands where a folder is needed, or the reverse (ENOTDIR). Nothing was written; what stood before still stands. Move it away, or choose another folder with --out.`,
  );
});

test('of two builds at once the second is told who is at work, and the site is whole', async () => {
  const both = [site.start(), site.start()];
  const ends = await Promise.all(both.map(({ ended }) => ended));
  const [first, second] = ends.toSorted((a, b) => (a.status ?? 9) - (b.status ?? 9));
  expect(first?.status, first?.error).toBe(0);
  // On a slow machine the second may begin after the first ended.
  if (second?.status !== 0) {
    expect(second?.error).toMatch(
      /^Another build is at work here: process \d+, since \S+Z\. Wait until it ends; if it is long gone, delete \S+\/build\.lock\.\n$/,
    );
  }
  expect((await site.build()).status).toBe(0);
  await site.build({ out: join(site.root, 'clean') });
  expect(await site.files()).toEqual(await site.files(join(site.root, 'clean')));
});

test('the lock of a build that is long dead is taken over', async () => {
  const lock = join(site.root, '.tidings/build.lock');
  await writeFile(lock, '{"pid":');
  expect((await site.build()).status).toBe(0);
  expect(existsSync(lock)).toBe(false);
});
