import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lockBuilds } from './build-lock.ts';
import { fileTree, treeOf } from './file-tree-fixture.ts';
import { completeBuild, completeInterrupted, placeWithJournal } from './journal.ts';
import { filesIn, ofNoGroup, readManifest, writeManifest } from './output-manifest.ts';
import { standingGroup } from './standing-group.ts';

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
    moves: ['a/index.html', 'b/index.html', 'index.html'],
    removals: ['gone/index.html'],
  };
  writeFileSync(join(stateDir, 'journal.json'), JSON.stringify({ version: 2, ...placement, ...change }));
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
  expect(Object.keys(treeOf(stateDir))).toEqual([expect.stringMatching(/^outputs\/[\w-]+\.json$/)]);
});

test('files that a completed build moved are known, but not what they were made of', async () => {
  const { stateDir, outDir } = interrupted();
  const known = { key: 'a key', digest: 'digest', size: 3, mtimeMs: 5, build: 7 };
  const files = ['a/index.html', 'gone/index.html', 'de/index.html'].map((file) => [file, known] as const);
  const builds = new Map([[7, { at: '2026-11-22T00:00:00.000Z', changed: ['locales/en.json'] }]]);
  const inputs = new Map([['locales/en.json', new Set(['x'])]]);
  const environment = 'settings';
  const groups = new Map([
    ['incidents/a/', standingGroup('incidents/a/', 'a state', new Map(files.slice(0, 2)))],
    ['incidents/b/', standingGroup('incidents/b/', 'b state', new Map(files.slice(2)))],
  ]);
  writeManifest(stateDir, outDir, { base: '/', groups, builds, environment, inputs });
  await completeInterrupted(stateDir, outDir);
  const manifest = readManifest(stateDir, outDir);
  const { groups: after, ...memory } = manifest;
  expect([...after].map(([path, { state }]) => [path, state])).toEqual([
    ['incidents/a/', ''],
    ['incidents/b/', 'b state'],
    [ofNoGroup, ''],
  ]);
  expect({ ...memory, files: Object.fromEntries(filesIn(manifest)) }).toEqual({
    base: '/status/',
    files: {
      'a/index.html': expect.objectContaining({ key: '' }),
      'b/index.html': expect.objectContaining({ key: '' }),
      'index.html': expect.objectContaining({ key: '' }),
      'de/index.html': known,
    },
    builds,
    environment,
    inputs,
  });
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
  ['of another version', { version: 1 }],
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
  await placeWithJournal({ outDir, stagingDir, base: '/', moves: files, removals: [] }, stateDir, () => {});
  expect(treeOf(root)).toEqual({ 'dist/index.html': 'home', 'dist/de/index.html': 'start' });
});

test('what stands is recorded when all is in place, before the journal goes', async () => {
  const { stateDir, outDir, placement } = interrupted();
  rmSync(join(stateDir, 'journal.json'));
  const seen: unknown[] = [];
  await placeWithJournal(placement, stateDir, () =>
    seen.push(treeOf(outDir), existsSync(join(stateDir, 'journal.json'))),
  );
  expect(seen).toEqual([complete, true]);
  expect(treeOf(stateDir)).toEqual({});
});

test('when that can’t be recorded, the next build completes this one', async () => {
  const { stateDir, outDir, placement } = interrupted();
  const failing = placeWithJournal(placement, stateDir, () => {
    throw new Error('no room');
  });
  await expect(failing).rejects.toThrow('no room');
  await completeInterrupted(stateDir, outDir);
  expect(treeOf(outDir)).toEqual(complete);
  expect([...filesIn(readManifest(stateDir, outDir)).keys()]).toEqual(placement.moves);
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
  await placeWithJournal({ outDir, stagingDir, base: '/', moves: files, removals }, stateDir, () => {});
  expect(treeOf(outDir)).toEqual({ 'a/index.html': 'now in a folder', b: 'now a file' });
});

test('what a build that was killed wrote of its journal is removed, though the next has nothing to do', async () => {
  const root = fileTree({ 'dist/index.html': 'home', '.tidings/journal.json-unfinished': '{' });
  await completeInterrupted(join(root, '.tidings'), join(root, 'dist'));
  expect(treeOf(root)).toEqual({ 'dist/index.html': 'home' });
});
