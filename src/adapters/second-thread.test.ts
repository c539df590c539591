import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileState } from './file-state.ts';
import { fileTree } from './file-tree-fixture.ts';
import { emptyManifest, writeManifest } from './output-manifest.ts';
import { secondThread } from './second-thread.ts';
import { type StandingFile, standingGroup } from './standing-group.ts';

/** A folder with two pages in two languages, as a build left it. */
function built() {
  const root = fileTree({ 'dist/a/index.html': 'a', 'dist/de/a/index.html': 'A', 'dist/b/index.html': 'b' });
  const [stateDir, outDir] = [join(root, '.tidings'), join(root, 'dist')];
  mkdirSync(stateDir);
  const standing = (file: string): [string, StandingFile] => {
    const [size = 0, mtimeMs = 0] = fileState(join(outDir, file)) ?? [];
    return [file, { key: 'k', digest: 'd', size, mtimeMs, build: 1 }];
  };
  const groups = new Map([
    ['a/', standingGroup('a/', 's', new Map(['a/index.html', 'de/a/index.html'].map(standing)))],
    ['b/', standingGroup('b/', 's', new Map(['b/index.html'].map(standing)))],
  ]);
  writeManifest(stateDir, outDir, { ...emptyManifest, base: '/', groups });
  return { stateDir, outDir, path: (file: string) => join(outDir, file) };
}

function started() {
  const second = secondThread(2) ?? expect.unreachable();
  onTestFinished(() => second.close());
  return second;
}

test('it finds the pages that another hand changed', async () => {
  const { stateDir, outDir, path } = built();
  const second = started();
  expect(await second.findTouched(stateDir, outDir)).toEqual([]);
  utimesSync(path('de/a/index.html'), 1000, 1000);
  expect(await second.findTouched(stateDir, outDir)).toEqual(['a/']);
  writeFileSync(path('b/index.html'), 'bb');
  expect(await second.findTouched(stateDir, outDir)).toEqual(['a/', 'b/']);
});

test('where nothing is known of a folder, nothing is touched', async () => {
  const { stateDir, path } = built();
  expect(await started().findTouched(stateDir, path('a'))).toEqual([]);
});

test('who asks for a picture that can’t be drawn hears why, and others get theirs', async () => {
  const second = started();
  const paint = second.painterOf({ root: fileTree(), stateDir: null });
  // What is no view at all, as far as the type lets it.
  await expect(paint(JSON.parse('{}'))).rejects.toThrow(/./);
  const { stateDir, outDir } = built();
  expect(await second.findTouched(stateDir, outDir)).toEqual([]);
});

test('who asks after it has ended is answered, too', async () => {
  const { stateDir, outDir } = built();
  const second = started();
  expect(await second.findTouched(stateDir, outDir)).toEqual([]);
  await second.close();
  expect(await second.findTouched(stateDir, outDir)).toEqual([]);
});

test('with one processor there is none', () => {
  expect(secondThread(1)).toBe(null);
});
