import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree, treeOf } from './file-tree-fixture.ts';
import { emptyManifest, filesIn, looseGroup, readBase, readManifest, writeManifest } from './output-manifest.ts';
import { type Placement, putInPlace } from './put-in-place.ts';
import { type OutputFile, stageFiles } from './stage-files.ts';
import { makeStagingFolder } from './staging-folder.ts';
import type { StandingFile } from './standing-group.ts';

const known: StandingFile = { key: 'k', digest: 'd', size: 1, mtimeMs: 1, build: 1 };

function outputs(files: Readonly<Record<string, string>>): OutputFile[] {
  return Object.entries(files).map(([file, text]) => ({ file, key: `key of ${text}`, content: async () => text }));
}

async function write(root: string, files: Record<string, string>): Promise<Placement> {
  const [stateDir, outDir] = [join(root, '.tidings'), join(root, 'dist')];
  const stagingDir = await makeStagingFolder(stateDir, outDir);
  const staged = await stageFiles(outputs(files), { outDir, stagingDir });
  const before = readManifest(stateDir, outDir);
  const removals = [...filesIn(before).keys()].filter((file) => !Object.hasOwn(files, file));
  const moves = staged.filter(({ is }) => is !== 'unchanged').map(({ file }) => file);
  const placement = { outDir, stagingDir, base: '/', moves, removals };
  await putInPlace(placement);
  const standing = staged.map(({ file, standing: state }) => [file, { ...state, build: 1 }] as const);
  writeManifest(stateDir, outDir, { ...before, base: '/', groups: looseGroup(new Map(standing)) });
  return placement;
}

test('writes new files, replaces changed ones and deletes those that left the site, with empty folders', async () => {
  const root = fileTree();
  await write(root, { 'index.html': 'one', 'de/a/index.html': 'gone', 'de/index.html': 'same' });
  const second = await write(root, { 'index.html': 'two', 'ko/index.html': 'new', 'de/index.html': 'same' });
  expect([second.moves, second.removals]).toEqual([['index.html', 'ko/index.html'], ['de/a/index.html']]);
  expect(treeOf(join(root, 'dist'))).toEqual({ 'index.html': 'two', 'ko/index.html': 'new', 'de/index.html': 'same' });
  expect(existsSync(join(root, 'dist/de/a'))).toBe(false);
});

test('an unchanged file is not touched', async () => {
  const root = fileTree();
  await write(root, { 'index.html': 'same' });
  utimesSync(join(root, 'dist/index.html'), 1000, 1000);
  await write(root, { 'index.html': 'same' });
  expect(statSync(join(root, 'dist/index.html')).mtimeMs).toBe(1_000_000);
});

test('files that no build wrote are left alone', async () => {
  const root = fileTree({ 'dist/CNAME': 'status.example.com', 'dist/mine/a.txt': 'a' });
  await write(root, { 'mine/index.html': 'x' });
  await write(root, {});
  expect(treeOf(join(root, 'dist'))).toEqual({ CNAME: 'status.example.com', 'mine/a.txt': 'a' });
});

test('each output folder has its own list', async () => {
  const root = fileTree();
  const stateDir = join(root, '.tidings');
  mkdirSync(stateDir);
  writeManifest(stateDir, '/a', { ...emptyManifest, base: '/', groups: looseGroup(new Map([['x.html', known]])) });
  writeManifest(stateDir, '/b', {
    ...emptyManifest,
    base: '/status/',
    groups: looseGroup(new Map([['y.html', known]])),
  });
  expect([...filesIn(readManifest(stateDir, '/a'))]).toEqual([['x.html', known]]);
  expect([readBase(stateDir, '/a'), readBase(stateDir, '/b'), readBase(stateDir, '/c')]).toEqual([
    '/',
    '/status/',
    null,
  ]);
});

test('a list that was tampered with leads no deletion out of the output folder', async () => {
  const root = fileTree({ 'precious.txt': 'p', 'dist/index.html': 'x' });
  const names = ['../precious.txt', '/etc/x', '', 'a/../../precious.txt', 'a\\..\\x', 'a//b', 'a/', 'index.html'];
  const files = new Map(names.map((name) => [name, known]));
  writeManifest(join(root, '.tidings'), join(root, 'dist'), { ...emptyManifest, base: '/', groups: looseGroup(files) });
  expect([...filesIn(readManifest(join(root, '.tidings'), join(root, 'dist'))).keys()]).toEqual(['index.html']);
  await write(root, {});
  expect(treeOf(root)).toMatchObject({ 'precious.txt': 'p' });
});

test('a list that can’t be read deletes nothing', async () => {
  const root = fileTree({ 'dist/old.html': 'x' });
  await write(root, { 'gone.html': 'x' });
  const [list = ''] = Object.keys(treeOf(join(root, '.tidings')));
  const path = join(root, '.tidings', list);
  writeFileSync(path, readFileSync(path, 'utf8').replace('gone.html', 'old.html'));
  expect((await write(root, { 'index.html': 'x' })).removals).toEqual([]);
  expect(treeOf(join(root, 'dist'))).toEqual({ 'gone.html': 'x', 'old.html': 'x', 'index.html': 'x' });
});

test('a file that can’t be made leaves the output as it was and is named', async () => {
  const root = fileTree({ 'dist/index.html': 'old' });
  const files = [
    ...outputs({ 'index.html': 'new' }),
    { file: 'de/index.html', key: 'x', content: () => Promise.reject(new Error('boom')) },
  ];
  const [stateDir, outDir] = [join(root, '.tidings'), join(root, 'dist')];
  const stagingDir = await makeStagingFolder(stateDir, outDir);
  await expect(stageFiles(files, { outDir, stagingDir })).rejects.toThrow('de/index.html: boom');
  expect(treeOf(outDir)).toEqual({ 'index.html': 'old' });
});

test('a path that leads out of the output folder is refused', async () => {
  const root = fileTree();
  const files = outputs({ '../x.html': 'x' });
  const folders = { outDir: join(root, 'dist'), stagingDir: join(root, 'staging') };
  await expect(stageFiles(files, folders)).rejects.toThrow("“../x.html” can't be a file of the site.");
  expect(treeOf(root)).toEqual({});
});

test('what a killed build left in staging is removed', async () => {
  const root = fileTree({ '.tidings/staging-dead/x.html': 'x', 'dist/.tidings-staging-dead/x.html': 'x' });
  await makeStagingFolder(join(root, '.tidings'), join(root, 'dist'));
  expect(treeOf(root)).toEqual({});
});
