/** What is not the plan's business: files that only look changed, an output that others touched, caches that can't be read. */
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { atClock } from './at-clock.ts';
import { cacheFiles } from './do-deed.ts';
import { exampleRenderers } from './example-renderers.ts';
import { differences, filesIn, type Tree, timesOf, treeOf, writeTree } from './folder.ts';
import { buildAt, plannedSite } from './planned-site.ts';
import { filesOf } from './write-site.ts';

const site = plannedSite();
const source = 'content/incidents/2024-07-11-messages/en.mdx';
let renderers: string;
let root: string;
let outDir: string;
let standing: Tree;
let times: ReadonlyMap<string, number>;

beforeAll(async () => {
  renderers = exampleRenderers();
  root = mkdtempSync(join(tmpdir(), 'tidings-stale-'));
  outDir = join(root, 'dist');
  writeTree(root, filesOf(site), new Map());
  await build();
});
afterAll(() => {
  for (const folder of [renderers, root]) rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  standing = treeOf(outDir);
  times = timesOf(outDir, filesIn(standing));
});

/** With files that count as settled, so that a look at their times must do. */
const build = (options: Parameters<typeof buildAt>[3] = {}) =>
  atClock(10_000, () => buildAt(root, renderers, site, options));

/** What a build writes, having said so before. */
async function written(options: Parameters<typeof buildAt>[3] = {}) {
  const said = await build({ ...options, dryRun: true });
  const { added, changed, removed } = await build(options);
  expect([said.added, said.changed, said.removed]).toEqual([added, changed, removed]);
  return { added: added.toSorted(), changed: changed.toSorted(), removed: removed.toSorted() };
}

const nothing = { added: [], changed: [], removed: [] };

describe('a source', () => {
  const path = () => join(root, source);
  const rewrite = (text: string) => {
    const { atime, mtime } = statSync(path());
    writeFileSync(path(), text);
    utimesSync(path(), atime, mtime);
  };

  test.each([
    ['was touched', () => utimesSync(path(), new Date(), new Date())],
    ['looks older', () => utimesSync(path(), 1_600_000_000, 1_600_000_000)],
    [
      'was saved anew',
      () => {
        copyFileSync(path(), `${path()}~`);
        renameSync(`${path()}~`, path());
      },
    ],
  ])('that %s, with the same text, changes nothing', async (_, act) => {
    act();
    expect(await written()).toEqual(nothing);
  });

  test('of the same size and time as before, with another text, is seen', async () => {
    const text = readFileSync(path(), 'utf8');
    rewrite(text.replace('Some ', 'Much '));
    const { changed } = await written();
    expect(changed.filter((file) => file.endsWith('.html'))).toEqual(
      ['', 'ar/', 'de/'].map((locale) => `${locale}incidents/2024-07-11-messages/index.html`).toSorted(),
    );
    rewrite(text);
    expect((await written()).changed).toEqual(changed);
    expect(differences(treeOf(outDir), standing)).toEqual([]);
  });
});

test('a file of public/ comes, changes and goes alone, and gives way to a page', async () => {
  const file = join(root, 'public/humans.txt');
  writeFileSync(file, 'User-agent: *\n');
  expect(await written()).toEqual({ ...nothing, added: ['humans.txt'] });
  writeFileSync(file, 'User-agent: x\n');
  expect(await written()).toEqual({ ...nothing, changed: ['humans.txt'] });
  rmSync(file);
  expect(await written()).toEqual({ ...nothing, removed: ['humans.txt'] });
  const shadow = join(root, 'public/404.html');
  writeFileSync(shadow, 'Not this one.');
  expect(await written()).toEqual(nothing);
  rmSync(shadow);
});

test('what another hand did to the output is undone, and nothing else is written', async () => {
  const page = join(outDir, 'index.html');
  const wrong = [
    () => appendFileSync(page, 'more'),
    () => truncateSync(page, 10),
    () => writeFileSync(page, readFileSync(page, 'utf8').replace('<h1', '<h2')),
  ];
  for (const act of wrong) {
    act();
    expect(await written()).toEqual({ ...nothing, changed: ['index.html'] });
  }
  rmSync(page);
  expect(await written()).toEqual({ ...nothing, added: ['index.html'] });
  rmSync(join(outDir, 'ar'), { recursive: true });
  expect((await written()).added).toEqual(
    filesIn(standing)
      .filter((file) => file.startsWith('ar/'))
      .toSorted(),
  );
  utimesSync(page, 1_600_000_000, 1_600_000_000);
  expect(await written()).toEqual(nothing);
  expect(statSync(page).mtimeMs).toBe(1_600_000_000_000);
  expect(differences(treeOf(outDir), standing)).toEqual([]);
});

describe('a cache', () => {
  test.each([
    ['is missing', (path: string) => rmSync(path)],
    ['is torn', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['is empty', (path: string) => truncateSync(path, 0)],
    ['lacks its last sign', (path: string) => truncateSync(path, statSync(path).size - 1)],
    [
      'has another letter',
      (path: string) => writeFileSync(path, readFileSync(path, 'latin1').replace(/messages/, 'massages'), 'latin1'),
    ],
    [
      'is of another version',
      (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(/^(\S+ )\S+/, '$1older')),
    ],
  ])('that %s is noticed: not one file is written, neither now nor after', async (_, harm) => {
    const state = join(root, '.tidings');
    for (const file of cacheFiles(state).filter(
      (name) => !/messages|^last-good\/[cl]/.test(name) || name.endsWith('messages.json'),
    )) {
      harm(join(state, file));
      expect(await written(), file).toEqual(nothing);
      expect(timesOf(outDir, filesIn(standing)), file).toEqual(times);
    }
    rmSync(join(root, 'touched'), { force: true });
  });

  test('may be missing as a whole', async () => {
    for (const name of readdirSync(join(root, '.tidings'))) {
      if (name !== 'renderer') rmSync(join(root, '.tidings', name), { recursive: true });
    }
    expect(await written()).toEqual(nothing);
  });
});

test('compressed files come, follow their page and go', async () => {
  const plain = filesIn(standing).filter((file) => file.endsWith('.html'));
  const siblings = (files: readonly string[]) => files.flatMap((file) => [`${file}.br`, `${file}.gz`]);
  const { added, changed } = await written({ compress: true });
  expect(changed).toEqual([]);
  expect(added.filter((file) => /html\.(?:br|gz)$/.test(file))).toEqual(siblings(plain).toSorted());
  expect(await written({ compress: true })).toEqual(nothing);
  rmSync(join(outDir, 'index.html.gz'));
  expect(await written({ compress: true })).toEqual({ ...nothing, added: ['index.html.gz'] });
  appendFileSync(join(outDir, 'index.html.br'), 'more');
  expect(await written({ compress: true })).toEqual({ ...nothing, changed: ['index.html.br'] });
  expect(await written()).toEqual({ ...nothing, removed: added });
  expect(existsSync(join(outDir, 'index.html.gz'))).toBe(false);
  expect(differences(treeOf(outDir), standing)).toEqual([]);
});
