import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lockBuilds } from './build-lock.ts';
import { fileTree, treeOf } from './file-tree-fixture.ts';
import { completeBuild, completeInterrupted, placeWithJournal } from './journal.ts';
import { openManifest } from './output-manifest.ts';

/** A build that was killed after the first of its files was moved. */
function interrupted(change: Record<string, unknown> = {}) {
  const root = fileTree({
    'dist/index.html': 'old home',
    'dist/a/index.html': 'new a',
    'dist/gone/index.html': 'gone',
    'dist/CNAME': 'mine',
    '.tidings/staging-1/index.html': 'new home',
    '.tidings/staging-1/b/index.html': 'new b',
    'precious.txt': 'precious',
  });
  const [stateDir, outDir] = [join(root, '.tidings'), join(root, 'dist')];
  const placement = {
    outDir,
    stagingDir: join(stateDir, 'staging-1'),
    base: '/status/',
    files: ['a/index.html', 'b/index.html', 'index.html'],
    moves: ['a/index.html', 'b/index.html', 'index.html'],
    removals: ['gone/index.html'],
  };
  writeFileSync(join(stateDir, 'journal.json'), JSON.stringify({ version: 1, ...placement, ...change }));
  return { root, stateDir, outDir, placement };
}

const complete = {
  CNAME: 'mine',
  'a/index.html': 'new a',
  'b/index.html': 'new b',
  'index.html': 'new home',
};

test('an interrupted build is completed', async () => {
  const { stateDir, outDir } = interrupted();
  await completeInterrupted(stateDir, outDir);
  expect(treeOf(outDir)).toEqual(complete);
  expect(Object.keys(treeOf(stateDir))).toEqual(['outputs.json']);
  const manifest = await openManifest(stateDir, outDir);
  expect([manifest.base, [...manifest.files]]).toEqual(['/status/', ['a/index.html', 'b/index.html', 'index.html']]);
});

test('what is served is completed first, but not while another build is at work', async () => {
  const { root, stateDir, outDir } = interrupted();
  const unlock = await lockBuilds(stateDir);
  await completeBuild(root, outDir);
  expect(treeOf(outDir)['index.html']).toBe('old home');
  await unlock();
  await completeBuild(root, outDir);
  expect(treeOf(outDir)).toEqual(complete);
  expect(existsSync(join(stateDir, 'build.lock'))).toBe(false);
});

test('completing can be interrupted anywhere, too', async () => {
  for (let moved = 0; moved <= 3; moved++) {
    const { stateDir, outDir, placement } = interrupted();
    for (const file of placement.moves.slice(1, moved)) {
      mkdirSync(dirname(join(outDir, file)), { recursive: true });
      renameSync(join(placement.stagingDir, file), join(outDir, file));
    }
    if (moved === 3) rmSync(join(outDir, 'gone'), { recursive: true });
    await completeInterrupted(stateDir, outDir);
    expect(treeOf(outDir), String(moved)).toEqual(complete);
  }
});

test.each([
  ['torn', { version: undefined }],
  ['of another version', { version: 2 }],
  ['that moves files elsewhere', { moves: ['../precious.txt'] }],
  ['that deletes files elsewhere', { removals: ['../precious.txt'] }],
  ['that takes files from elsewhere', { stagingDir: '/etc' }],
])('a journal %s is not followed', async (_, change) => {
  const { root, stateDir, outDir } = interrupted(change);
  const before = treeOf(outDir);
  await completeInterrupted(stateDir, outDir);
  expect(treeOf(outDir)).toEqual(before);
  expect(treeOf(root)['precious.txt']).toBe('precious');
});

test('an output folder that can’t be reached any more does not stand in the way of another', async () => {
  const { root, stateDir } = interrupted({ outDir: join(fileTree({ file: '' }), 'file/dist') });
  await completeInterrupted(stateDir, join(root, 'dist'));
  expect(existsSync(join(stateDir, 'journal.json'))).toBe(false);
});

test('into an empty folder a site comes by one rename, and what stands elsewhere stays', async () => {
  const root = fileTree({ '.tidings/staging-1/index.html': 'home', '.tidings/staging-1/de/index.html': 'start' });
  const [stateDir, outDir] = [join(root, '.tidings'), join(root, 'dist')];
  const files = ['index.html', 'de/index.html'];
  const stagingDir = join(stateDir, 'staging-1');
  mkdirSync(outDir);
  await placeWithJournal({ outDir, stagingDir, base: '/', files, moves: files, removals: [] }, stateDir);
  expect(treeOf(root)).toMatchObject({ 'dist/index.html': 'home', 'dist/de/index.html': 'start' });
  expect(Object.keys(treeOf(stateDir))).toEqual(['outputs.json']);
});

test('a file makes room for a folder of its name, and a folder for a file', async () => {
  const root = fileTree({
    'dist/a': 'was a file',
    'dist/b/index.html': 'was in a folder',
    '.tidings/staging-1/a/index.html': 'now in a folder',
    '.tidings/staging-1/b': 'now a file',
  });
  const [stateDir, outDir] = [join(root, '.tidings'), join(root, 'dist')];
  const files = ['a/index.html', 'b'];
  const removals = ['a', 'b/index.html'];
  const stagingDir = join(stateDir, 'staging-1');
  await placeWithJournal({ outDir, stagingDir, base: '/', files, moves: files, removals }, stateDir);
  expect(treeOf(outDir)).toEqual({ 'a/index.html': 'now in a folder', b: 'now a file' });
});
