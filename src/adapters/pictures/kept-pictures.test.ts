import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree } from '../file-tree-fixture.ts';
import { openKeptPictures } from './kept-pictures.ts';

const picture = Uint8Array.of(1, 2, 3);
const longAgo = new Date(0);

test('gives what was written, to another build too', () => {
  const folder = join(fileTree(), 'pictures');
  expect(openKeptPictures(folder).read('a')).toBeNull();
  openKeptPictures(folder).write('a', picture);
  expect([...(openKeptPictures(folder).read('a') ?? [])]).toEqual([1, 2, 3]);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('what was torn or changed is not trusted', () => {
  const folder = fileTree();
  const kept = openKeptPictures(folder);
  kept.write('a', picture);
  const whole = readFileSync(join(folder, 'a'));
  for (const damaged of [
    whole.subarray(0, -1),
    whole.subarray(0, 20),
    Buffer.alloc(0),
    Buffer.concat([whole, picture]),
  ]) {
    writeFileSync(join(folder, 'a'), damaged);
    expect(kept.read('a')).toBeNull();
  }
});

test('what was not asked for in a month makes room when others are written', () => {
  const folder = fileTree({ old: 'x', torn: 'y' });
  const kept = openKeptPictures(folder);
  for (const name of ['old', 'torn']) utimesSync(join(folder, name), longAgo, longAgo);
  kept.write('new', picture);
  utimesSync(join(folder, 'new'), longAgo, longAgo);
  expect(kept.read('new')).not.toBeNull();
  expect(statSync(join(folder, 'new')).mtime).not.toEqual(longAgo);
  openKeptPictures(folder).write('newer', picture);
  expect(readdirSync(folder).sort()).toEqual(['new', 'newer']);
});

test('keeps none where there is no place', () => {
  const kept = openKeptPictures(null);
  kept.write('a', picture);
  expect(kept.read('a')).toBeNull();
});
