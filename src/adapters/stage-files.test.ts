import { existsSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree, treeOf } from './file-tree-fixture.ts';
import { textDigest } from './sealed-file.ts';
import { type OutputFile, type StageOptions, stageFiles } from './stage-files.ts';

const output = (file: string, text: string): OutputFile => ({ file, key: `key of ${text}`, content: async () => text });

function folders(standing: Readonly<Record<string, string>> = {}) {
  const root = fileTree(Object.fromEntries(Object.entries(standing).map(([file, text]) => [`dist/${file}`, text])));
  return { outDir: join(root, 'dist'), stagingDir: join(root, 'staging') };
}

test('what differs is written into staging, in the order given; the output is only read', async () => {
  const { outDir, stagingDir } = folders({ 'index.html': 'old', 'b.html': 'same' });
  const files = [
    output('a.html', 'new'),
    output('index.html', 'new'),
    output('b.html', 'same'),
    output('c/d.html', 'x'),
  ];
  const staged = await stageFiles(files, { outDir, stagingDir });
  expect(staged.map(({ file, is }) => [file, is])).toEqual([
    ['a.html', 'added'],
    ['index.html', 'changed'],
    ['b.html', 'unchanged'],
    ['c/d.html', 'added'],
  ]);
  expect(treeOf(stagingDir)).toEqual({ 'a.html': 'new', 'index.html': 'new', 'c/d.html': 'x' });
  expect(treeOf(outDir)).toEqual({ 'index.html': 'old', 'b.html': 'same' });
});

test('an unchanged file keeps its time, and is known with it; a new one with the time it will have in place', async () => {
  const { outDir, stagingDir } = folders({ 'index.html': 'same' });
  utimesSync(join(outDir, 'index.html'), 1000, 1000);
  const [same, fresh] = await stageFiles([output('index.html', 'same'), output('neu.html', 'größer')], {
    outDir,
    stagingDir,
  });
  expect(same?.standing).toEqual({ key: 'key of same', digest: textDigest('same'), size: 4, mtimeMs: 1_000_000 });
  expect(statSync(join(outDir, 'index.html')).mtimeMs).toBe(1_000_000);
  const { mtimeMs } = statSync(join(stagingDir, 'neu.html'));
  expect(fresh?.standing).toEqual({ key: 'key of größer', digest: textDigest('größer'), size: 8, mtimeMs });
});

test('to find out only what would be written, nothing is', async () => {
  const { outDir } = folders({ 'index.html': 'old', 'b.html': 'same' });
  const files = [output('index.html', 'new'), output('b.html', 'same'), output('c.html', 'x')];
  const staged = await stageFiles(files, { outDir, stagingDir: null });
  expect(staged.map(({ is }) => is)).toEqual(['changed', 'unchanged', 'added']);
  expect(treeOf(join(outDir, '..'))).toEqual({ 'dist/index.html': 'old', 'dist/b.html': 'same' });
});

test('bytes are written as they are', async () => {
  const { outDir, stagingDir } = folders();
  const bytes = Uint8Array.from([0, 255, 10, 13, 128]);
  const [staged] = await stageFiles([{ file: 'x.png', key: 'k', content: async () => bytes }], { outDir, stagingDir });
  expect(staged?.standing).toMatchObject({ digest: textDigest(bytes), size: 5 });
});

test('siblings are made of the bytes of their file, stand after it and share its key', async () => {
  const { outDir, stagingDir } = folders({ 'a.html.gz': 'gz of one' });
  const siblingsOf: StageOptions['siblingsOf'] = async (file, bytes) =>
    file === 'a.html' ? [{ file: `${file}.gz`, bytes: Buffer.from(`gz of ${bytes}`) }] : [];
  const staged = await stageFiles([output('a.html', 'one'), output('b.png', 'two')], {
    outDir,
    stagingDir,
    siblingsOf,
  });
  expect(staged.map(({ file, is, standing }) => [file, is, standing.key])).toEqual([
    ['a.html', 'added', 'key of one'],
    ['a.html.gz', 'unchanged', 'key of one'],
    ['b.png', 'added', 'key of two'],
  ]);
});

test('a file where a folder is needed, or the reverse, counts as not there', async () => {
  const { outDir, stagingDir } = folders({ a: 'a file', 'b/index.html': 'in a folder' });
  const staged = await stageFiles([output('a/index.html', 'x'), output('b', 'y')], { outDir, stagingDir });
  expect(staged.map(({ is }) => is)).toEqual(['added', 'added']);
});

test('the end of each is told, and the order stays, however long each takes', async () => {
  const { outDir, stagingDir } = folders();
  const waiting: (() => void)[] = [];
  const files = Array.from(
    { length: 20 },
    (_, index): OutputFile => ({
      file: `${index}.html`,
      key: 'k',
      async content() {
        // Every third waits for the next to begin.
        waiting.splice(0).forEach((go) => void go());
        if (index % 3 === 0 && index < 18) await new Promise<void>((resolve) => void waiting.push(resolve));
        return String(index);
      },
    }),
  );
  const told: string[] = [];
  const onStaged = (done: number, all: number) => void told.push(`${done}/${all}`);
  const staged = await stageFiles(files, { outDir, stagingDir, onStaged });
  expect(staged.map(({ file }) => file)).toEqual(files.map(({ file }) => file));
  expect(told).toEqual(files.map((_, index) => `${index + 1}/20`));
});

test('after an error nothing more is begun, and it names its file and keeps its cause', async () => {
  const { outDir, stagingDir } = folders();
  mkdirSync(stagingDir);
  const begun: number[] = [];
  const cause = new Error('boom');
  const files = Array.from(
    { length: 100 },
    (_, index): OutputFile => ({
      file: `${index}.html`,
      key: 'k',
      async content() {
        begun.push(index);
        if (index === 3) throw cause;
        return 'x';
      },
    }),
  );
  const error = await stageFiles(files, { outDir, stagingDir }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ message: '3.html: boom', cause });
  expect(begun.length).toBeLessThan(20);
});

test('what was begun before an error is ended before it is told, so that staging can be removed', async () => {
  const { outDir, stagingDir } = folders();
  const slow = Promise.withResolvers<string>();
  const files: OutputFile[] = [
    { file: 'slow.html', key: 'k', content: () => slow.promise },
    { file: 'bad.html', key: 'k', content: () => Promise.reject(new Error('boom')) },
  ];
  const told: string[] = [];
  const staging = stageFiles(files, { outDir, stagingDir }).catch(({ message }) => void told.push(message));
  await new Promise((resolve) => setImmediate(resolve));
  told.push('slow is made');
  slow.resolve('slow');
  await staging;
  expect(told).toEqual(['slow is made', 'bad.html: boom']);
});

test('no files are no work', async () => {
  const { outDir, stagingDir } = folders();
  expect(await stageFiles([], { outDir, stagingDir })).toEqual([]);
  expect(existsSync(stagingDir)).toBe(false);
});
