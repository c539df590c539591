import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree } from './file-tree-fixture.ts';
import { textDigest } from './sealed-file.ts';
import { selectStale } from './select-stale.ts';
import type { OutputFile } from './stage-files.ts';
import type { StandingFile } from './standing-group.ts';

const names = ['index.html', 'de/index.html', 'logo.png'];
const outputs = (keys: Readonly<Record<string, string>> = {}): OutputFile[] =>
  names.map((file) => ({ file, key: keys[file] ?? 'key', content: () => Promise.reject(new Error('was made')) }));

/** A site as a build left it, long ago. */
function built({ compress = false } = {}) {
  const files = compress ? [...names, 'index.html.br', 'index.html.gz', 'de/index.html.br', 'de/index.html.gz'] : names;
  const outDir = fileTree(Object.fromEntries(files.map((file) => [file, `text of ${file}`])));
  const before = new Map(
    files.map((file): [string, StandingFile] => {
      utimesSync(join(outDir, file), 1000, 1000);
      const { size, mtimeMs } = statSync(join(outDir, file));
      const digest = textDigest(readFileSync(join(outDir, file)));
      return [file, { key: compress ? 'keyc' : 'key', digest, size, mtimeMs, build: 1 }];
    }),
  );
  const select = (options: { full?: boolean; keys?: Record<string, string>; compress?: boolean } = {}) => {
    const rest = { compress: options.compress ?? compress, full: options.full ?? false };
    const { stale, standing } = selectStale(outputs(options.keys), { outDir, before, ...rest });
    return { stale: stale.map(({ file }) => file), standing };
  };
  return { outDir, before, path: (file: string) => join(outDir, file), select };
}

test('what stands as it was built is not made again', () => {
  const { before, select } = built();
  const { stale, standing } = select();
  expect(stale).toEqual([]);
  expect(standing).toEqual(before);
});

test('what is made of something else is made again', () => {
  const { select } = built();
  const { stale, standing } = select({ keys: { 'index.html': 'other' } });
  expect(stale).toEqual(['index.html']);
  expect([...standing.keys()]).toEqual(['de/index.html', 'logo.png']);
});

test.each<[string, (path: string) => void]>([
  ['deleted', (path) => rmSync(path)],
  ['emptied', (path) => writeFileSync(path, '')],
  ['edited', (path) => writeFileSync(path, `${readFileSync(path)}!`)],
  ['edited to the same length', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('text', 'TEXT'))],
  [
    'turned into a folder',
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  ],
  [
    'turned into a link',
    (path) => {
      rmSync(path);
      symlinkSync('../index.html', path);
    },
  ],
])('what was %s by another hand is made again', (_, spoil) => {
  const { path, select } = built();
  spoil(path('de/index.html'));
  expect(select().stale).toEqual(['de/index.html']);
});

test('a file that was restored with another time but the same bytes stands', () => {
  const { before, path, select } = built();
  utimesSync(path('de/index.html'), 2000, 2000);
  const { stale, standing } = select();
  expect(stale).toEqual([]);
  // With its new time it need not be read the next time.
  expect(standing.get('de/index.html')).toEqual({ ...before.get('de/index.html'), mtimeMs: 2_000_000 });
});

test('a file that a completed build moved, of which only the name is known, is made again', () => {
  const { before, select } = built();
  before.set('index.html', { key: '', digest: '', size: -1, mtimeMs: 0, build: 0 });
  expect(select().stale).toEqual(['index.html']);
});

test('what no build is known to have written is made, and the rest of the folder left out', () => {
  const { before, path, select } = built();
  before.delete('index.html');
  writeFileSync(path('CNAME'), 'status.example.com');
  const { stale, standing } = select();
  expect(stale).toEqual(['index.html']);
  expect(standing.has('CNAME')).toBe(false);
});

test('in a full build all is made again', () => {
  const { stale, standing } = built().select({ full: true });
  expect([stale, standing.size]).toEqual([names, 0]);
});

test('compressed files stand with the file they are of', () => {
  const { before, select } = built({ compress: true });
  const { stale, standing } = select();
  expect(stale).toEqual([]);
  expect(standing).toEqual(before);
});

test('a file whose compressed one was deleted or damaged is made again with it', () => {
  const { path, select } = built({ compress: true });
  rmSync(path('index.html.br'));
  writeFileSync(path('de/index.html.gz'), 'damaged');
  expect(select().stale).toEqual(['index.html', 'de/index.html']);
});

test('compressing for the first time makes all again; without, the compressed files do not stand any more', () => {
  expect(built().select({ compress: true }).stale).toEqual(names);
  const { stale, standing } = built({ compress: true }).select({ compress: false });
  expect(stale).toEqual(names);
  expect([...standing.keys()]).toEqual([]);
});

test('a file is made again when a compressed one of it was made of something else, or is known by name alone', () => {
  const { before, select } = built({ compress: true });
  before.set('index.html.br', { key: '', digest: '', size: -1, mtimeMs: 0, build: 0 });
  expect(select().stale).toEqual(['index.html']);
});
