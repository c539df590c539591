import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countPages, digestFolder, folderDifferences } from './folder-digests.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tidings-digests-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

test('folders with the same files and bytes do not differ', () => {
  const files = { 'index.html': 'a', 'de/index.html': 'b', 'style.css': 'c' };
  const [one, two] = [write('one', files), write('two', files)];
  expect(folderDifferences(digestFolder(one), digestFolder(two))).toEqual([]);
  expect(countPages(one)).toBe(2);
});

test('a changed, a missing and a stale file are named', () => {
  const wanted = digestFolder(write('wanted', { 'a.html': 'a', 'b/c.html': 'c', 'same.html': 's' }));
  const found = digestFolder(write('found', { 'a.html': 'A', 'd.html': 'd', 'same.html': 's' }));
  expect(folderDifferences(found, wanted)).toEqual([
    'a.html: other bytes',
    `${join('b', 'c.html')}: missing`,
    'd.html: should not be there',
  ]);
});
