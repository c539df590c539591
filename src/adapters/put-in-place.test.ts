import { existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree, treeOf } from './file-tree-fixture.ts';
import { openManifest } from './output-manifest.ts';
import { type Placement, putInPlace } from './put-in-place.ts';
import { stageFiles } from './stage-files.ts';
import { makeStagingFolder } from './staging-folder.ts';

async function plan(root: string, files: Record<string, string>): Promise<Placement> {
  const [stateDir, outDir] = [join(root, '.tidings'), join(root, 'dist')];
  const stagingDir = await makeStagingFolder(stateDir, outDir);
  const outputs = Object.entries(files).map(([file, text]) => ({ file, content: async () => text }));
  const staged = await stageFiles(outputs, { outDir, stagingDir });
  const removals = [...(await openManifest(stateDir, outDir)).files].filter((file) => !Object.hasOwn(files, file));
  const moves = [...staged.added, ...staged.changed];
  return { outDir, stagingDir, base: '/', files: Object.keys(files), moves, removals };
}

async function write(root: string, files: Record<string, string>): Promise<number> {
  const placement = await plan(root, files);
  await putInPlace(placement, join(root, '.tidings'));
  return placement.removals.length;
}

test('writes new files, replaces changed ones and deletes those that left the site, with empty folders', async () => {
  const root = fileTree();
  await write(root, { 'index.html': 'one', 'de/a/index.html': 'gone', 'de/index.html': 'same' });
  expect(await write(root, { 'index.html': 'two', 'ko/index.html': 'new', 'de/index.html': 'same' })).toBe(1);
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
  await (await openManifest(stateDir, '/a')).save({ base: '/', files: ['x.html'] });
  await (await openManifest(stateDir, '/b')).save({ base: '/status/', files: ['y.html'] });
  expect([...(await openManifest(stateDir, '/a')).files]).toEqual(['x.html']);
  expect((await openManifest(stateDir, '/b')).base).toBe('/status/');
});

test('a list that was tampered with leads no deletion out of the output folder', async () => {
  const root = fileTree({ 'precious.txt': 'p', 'dist/index.html': 'x' });
  const record = { base: '/', files: ['../precious.txt', '/etc/x', '', 'a/../../precious.txt', 7] };
  mkdirSync(join(root, '.tidings'));
  writeFileSync(join(root, '.tidings/outputs.json'), JSON.stringify({ [join(root, 'dist')]: record }));
  await write(root, { 'index.html': 'x' });
  expect(treeOf(root)['precious.txt']).toBe('p');
});

test('a list that can’t be read deletes nothing', async () => {
  const root = fileTree({ '.tidings/outputs.json': '{"torn', 'dist/old.html': 'x' });
  expect(await write(root, { 'index.html': 'x' })).toBe(0);
  expect(treeOf(join(root, 'dist'))).toEqual({ 'old.html': 'x', 'index.html': 'x' });
});

test('a file that can’t be made leaves the output as it was and is named', async () => {
  const root = fileTree({ 'dist/index.html': 'old' });
  const files = [
    { file: 'index.html', content: async () => 'new' },
    { file: 'de/index.html', content: () => Promise.reject(new Error('boom')) },
  ];
  const [stateDir, outDir] = [join(root, '.tidings'), join(root, 'dist')];
  const stagingDir = await makeStagingFolder(stateDir, outDir);
  await expect(stageFiles(files, { outDir, stagingDir })).rejects.toThrow('de/index.html: boom');
  expect(treeOf(outDir)).toEqual({ 'index.html': 'old' });
});

test('a path that leads out of the output folder is refused', async () => {
  const root = fileTree();
  const files = [{ file: '../x.html', content: async () => 'x' }];
  const folders = { outDir: join(root, 'dist'), stagingDir: join(root, 'staging') };
  await expect(stageFiles(files, folders)).rejects.toThrow("“../x.html” can't be a file of the site.");
  expect(treeOf(root)).toEqual({});
});

test('new files come before changed ones, in the order given', async () => {
  const root = fileTree({ 'dist/index.html': 'old', 'dist/b.html': 'same' });
  const files = ['a.html', 'index.html', 'b.html', 'c.html'].map((file) => ({
    file,
    content: async () => (file === 'b.html' ? 'same' : 'new'),
  }));
  const stagingDir = join(root, 'staging');
  expect(await stageFiles(files, { outDir: join(root, 'dist'), stagingDir })).toEqual({
    added: ['a.html', 'c.html'],
    changed: ['index.html'],
  });
});

test('what a killed build left in staging is removed', async () => {
  const root = fileTree({ '.tidings/staging-dead/x.html': 'x', 'dist/.tidings-staging-dead/x.html': 'x' });
  await makeStagingFolder(join(root, '.tidings'), join(root, 'dist'));
  expect(treeOf(root)).toEqual({});
});
