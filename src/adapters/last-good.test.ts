import { statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree, treeOf } from './file-tree-fixture.ts';
import { type GoodText, openLastGood } from './last-good.ts';
import { textDigest } from './sealed-file.ts';

const english = 'content/incidents/a/en.mdx';
const korean = 'content/incidents/a/ko.mdx';
const none = new Set<string>();

function texts(all: Readonly<Record<string, string>>): Map<string, GoodText> {
  return new Map(
    Object.entries(all).map(([file, text]): [string, GoodText] => [
      file,
      { digest: textDigest(text), read: () => text },
    ]),
  );
}

test('gives back what was recorded, and lists it by folder', () => {
  const stateDir = fileTree();
  openLastGood(stateDir).record(texts({ [english]: 'EN\n\n', [korean]: '한국어' }), none);
  const later = openLastGood(stateDir);
  expect([later.read(english), later.read(korean), later.read('content/x')]).toEqual(['EN\n\n', '한국어', null]);
  expect(later.list('content/incidents/a').sort()).toEqual([english, korean]);
  expect(later.list('content/incidents/b')).toEqual([]);
});

test('a file that is gone is forgotten, unless it is still needed', () => {
  const stateDir = fileTree();
  const lastGood = openLastGood(stateDir);
  lastGood.record(texts({ [english]: 'EN', [korean]: 'KO' }), none);
  lastGood.record(new Map(), new Set([english]));
  expect([lastGood.read(english), lastGood.read(korean)]).toEqual(['EN', null]);
  lastGood.record(new Map(), none);
  expect(lastGood.read(english)).toBe(null);
});

test('what did not change is neither read nor written again', () => {
  const stateDir = fileTree();
  const path = join(stateDir, 'last-good', english);
  openLastGood(stateDir).record(texts({ [english]: 'EN' }), none);
  utimesSync(path, 1000, 1000);
  const unread: GoodText = {
    digest: textDigest('EN'),
    read() {
      throw new Error('was read');
    },
  };
  openLastGood(stateDir).record(new Map([...texts({ [korean]: 'KO' }), [english, unread]]), none);
  expect(statSync(path).mtimeMs).toBe(1_000_000);
  expect(openLastGood(stateDir).read(english)).toBe('EN');
});

test('a text that changed since it was published is not taken for it', () => {
  const stateDir = fileTree();
  const changed: GoodText = { digest: textDigest('EN'), read: () => null };
  openLastGood(stateDir).record(new Map([...texts({ [korean]: 'KO' }), [english, changed]]), none);
  expect(openLastGood(stateDir).list('content/incidents/a')).toEqual([korean]);
});

test.each([
  ['torn', (path: string) => truncateSync(path, 90)],
  ['empty', (path: string) => truncateSync(path, 0)],
  ['of another version', (path: string) => writeFileSync(path, 'tidings-last-good-0 x\nEN')],
])('a copy that is %s counts as none', (_, spoil) => {
  const stateDir = fileTree();
  const text = 'A text that is not short. '.repeat(10);
  openLastGood(stateDir).record(texts({ [english]: text }), none);
  spoil(join(stateDir, 'last-good', english));
  expect(openLastGood(stateDir).read(english)).toBe(null);
});

test('with an index that can’t be read all copies are made anew', () => {
  const stateDir = fileTree({ 'last-good/index.json': '{"version"', [`last-good/${english}`]: 'torn' });
  openLastGood(stateDir).record(texts({ [english]: 'EN' }), none);
  expect(openLastGood(stateDir).read(english)).toBe('EN');
});

test('what a killed build left half written is written over', () => {
  const stateDir = fileTree({ 'last-good-unfinished': 'half' });
  openLastGood(stateDir).record(texts({ [english]: 'EN' }), none);
  expect(Object.keys(treeOf(stateDir))).toEqual([`last-good/${english}`, 'last-good/index.json']);
});
