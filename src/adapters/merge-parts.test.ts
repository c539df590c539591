import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lockBuilds } from './build-lock.ts';
import { fileTree, treeOf } from './file-tree-fixture.ts';
import { mergeParts } from './merge-parts.ts';
import { filesIn, readManifest } from './output-manifest.ts';
import { type PartSeal, readPart, removePart, writePart } from './part-file.ts';
import { Refusal } from './refusal.ts';
import { textDigest } from './sealed-file.ts';
import type { StandingFile } from './standing-group.ts';

const common: Omit<PartSeal, 'shard'> = {
  now: 1,
  url: 'https://example.com/status/',
  base: '/status/',
  compress: false,
  program: 'program',
  files: 'files',
  published: 'published',
};

const contents: readonly Record<string, string>[] = [
  { 'index.html': 'home', 'incidents/x/index.html': 'x', 'robots.txt': 'robots' },
  { 'de/index.html': 'start', 'de/incidents/x/index.html': 'x auf deutsch' },
];

/** Makes part `number` of two in `root`; `seal` says what it was made of. */
function makePart(root: string, number: number, seal: Partial<PartSeal> = {}, name = `part-${number}`): string {
  const folder = join(root, name);
  const files = Object.entries(contents[number - 1] ?? {});
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  mkdirSync(folder, { recursive: true });
  const standing = files.map(([file, text]): [string, StandingFile] => [
    file,
    { key: `key of ${file}`, digest: textDigest(text), size: text.length, mtimeMs: 1, build: 1 },
  ]);
  writePart(folder, { ...common, shard: { part: number, of: 2 }, ...seal }, new Map(standing));
  return folder;
}

function twoParts() {
  const root = fileTree();
  const parts = [makePart(root, 1), makePart(root, 2)];
  const merge = (folders: readonly string[] = parts, threads = 0) =>
    mergeParts({ root, outDir: join(root, 'dist'), parts: folders, threads });
  return { root, parts, merge, outDir: join(root, 'dist') };
}

/** The words of the refusal, folders named below the root. */
async function refusal(root: string, merging: Promise<unknown>): Promise<string> {
  const error = await merging.catch((thrown: unknown) => thrown);
  return error instanceof Refusal ? error.message.replaceAll(`${root}/`, '') : `not refused: ${error}`;
}

const site = Object.assign({}, ...contents);

test('parts are put together, whichever is named first, and nothing of theirs but the site', async () => {
  const { root, parts, merge, outDir } = twoParts();
  expect(await merge(parts.toReversed())).toMatchObject({ url: common.url, pages: 4, changed: [], removed: [] });
  expect(treeOf(outDir)).toEqual(site);
  expect(treeOf(join(root, 'part-2'))).toMatchObject(contents[1] ?? {});
});

test('threads put together the same, and refuse the same', async () => {
  const { root, parts, merge, outDir } = twoParts();
  expect(await merge(parts, 2)).toMatchObject({ pages: 4, changed: [], removed: [] });
  expect(treeOf(outDir)).toEqual(site);
  writeFileSync(join(root, 'part-2/de/index.html'), 'torn');
  expect(await refusal(root, merge(parts, 2))).toBe(
    'part-2/de/index.html is not as it was built. Copy the part again, or build it anew.',
  );
  rmSync(join(root, 'part-2/de/index.html'));
  expect(await refusal(root, merge(parts, 2))).toContain('part-2/de/index.html is not as it was built.');
  expect(treeOf(outDir)).toEqual(site);
});

test('what stands from a former merge is compared: only what differs is written, what left the site is removed', async () => {
  const { root, parts, merge, outDir } = twoParts();
  await merge();
  writeFileSync(join(outDir, 'CNAME'), 'example.com');
  for (const file of Object.keys(site)) utimesSync(join(outDir, file), 1000, 1000);
  expect(await merge()).toMatchObject({ added: [], changed: [], removed: [] });

  const [, german = ''] = parts;
  removePart(german);
  const files = { 'de/index.html': 'Anfang', 'de/neu/index.html': 'neu' };
  const standing = Object.entries(files).map(([file, text]): [string, StandingFile] => {
    mkdirSync(dirname(join(german, file)), { recursive: true });
    writeFileSync(join(german, file), text);
    return [file, { key: 'k', digest: textDigest(text), size: 1, mtimeMs: 1, build: 1 }];
  });
  writePart(german, { ...common, shard: { part: 2, of: 2 } }, new Map(standing));
  expect(await merge()).toMatchObject({
    added: ['de/neu/index.html'],
    changed: ['de/index.html'],
    removed: ['de/incidents/x/index.html'],
    pages: 4,
  });
  expect(treeOf(outDir)).toEqual({ ...contents[0], ...files, CNAME: 'example.com' });
  expect(statSync(join(outDir, 'robots.txt')).mtimeMs).toBe(1_000_000);
  expect(Object.keys(treeOf(join(root, '.tidings'))).filter((file) => !file.startsWith('outputs/'))).toEqual([]);
});

test('the next build knows what stands, as if it had built it itself', async () => {
  const { root, merge, outDir } = twoParts();
  await merge();
  const manifest = readManifest(join(root, '.tidings'), outDir);
  const { base, files } = { ...manifest, files: filesIn(manifest) };
  expect([base, [...files.keys()].sort()]).toEqual(['/status/', Object.keys(site).sort()]);
  const { size, mtimeMs } = statSync(join(outDir, 'index.html'));
  expect(files.get('index.html')).toEqual({
    key: 'key of index.html',
    digest: textDigest('home'),
    size,
    mtimeMs,
    build: 1,
  });
});

test('what a build that was killed left in the output is completed first', async () => {
  const { root, merge, outDir } = twoParts();
  mkdirSync(join(root, '.tidings/staging-1'), { recursive: true });
  writeFileSync(join(root, '.tidings/staging-1/old.html'), 'old');
  const placement = {
    outDir,
    stagingDir: join(root, '.tidings/staging-1'),
    base: '/',
    moves: ['old.html'],
    removals: [],
  };
  writeFileSync(join(root, '.tidings/journal.json'), JSON.stringify({ version: 2, ...placement }));
  expect((await merge()).removed).toEqual(['old.html']);
  expect(treeOf(outDir)).toEqual(site);
});

test('while a build is at work, nothing is merged', async () => {
  const { root, merge } = twoParts();
  const unlock = await lockBuilds(join(root, '.tidings'));
  expect(await refusal(root, merge())).toMatch(/^Another build is at work here/);
  await unlock();
});

test.each<[string, Partial<PartSeal>, string]>([
  [
    'different numbers of parts',
    { shard: { part: 2, of: 3 } },
    'cut into 2 parts and into 3. Build all parts with the same number.',
  ],
  ['different files', { files: 'other' }, 'made of different files. Build all parts from the same commit.'],
  ['different times', { now: 2 }, 'made for different times. Give every part the same --now.'],
  ['different addresses', { url: 'https://x.org/' }, 'made for different addresses. Give every part the same --url.'],
  ['different folders of a host', { base: '/' }, 'made for different addresses. Give every part the same --url.'],
  ['one that is compressed', { compress: true }, 'made with and without --compress. Give it to all or to none.'],
  [
    'different programs',
    { program: 'other', files: 'other' },
    'made by different versions of Tidings or Node. Install the same on every machine.',
  ],
  [
    'different texts for broken files',
    { published: 'other' },
    'made with different texts in the place of files that have errors. Mend the errors that `tidings check` shows.',
  ],
])('%s are refused', async (_, seal, words) => {
  const { root, merge, outDir } = twoParts();
  makePart(root, 2, seal);
  expect(await refusal(root, merge())).toBe(`part-1 and part-2 are no parts of one site: they were ${words}`);
  expect(() => statSync(outDir)).toThrow('ENOENT');
});

test('a missing part is named, with how to make it', async () => {
  const { root, parts, merge } = twoParts();
  expect(await refusal(root, merge(parts.slice(1)))).toBe(
    'The site is not complete: 1/2 missing. Build with --shard 1/2, then merge all.',
  );
  const fifth = makePart(root, 2, { shard: { part: 2, of: 5 } }, 'part-2-of-5');
  expect(await refusal(root, merge([fifth]))).toBe(
    'The site is not complete: 1/5, 3/5, 4/5, 5/5 missing. Build with --shard 1/5, then merge all.',
  );
});

test('a part that is there twice is refused, in one folder or in two', async () => {
  const { root, parts, merge } = twoParts();
  const copy = makePart(root, 1, {}, 'copy');
  expect(await refusal(root, merge([...parts, copy]))).toBe(
    'part-1 and copy both hold part 1 of 2. Name each part once.',
  );
  expect(await refusal(root, merge([...parts, parts[1] ?? '']))).toBe(
    'part-2 and part-2 both hold part 2 of 2. Name each part once.',
  );
});

test('without any folder it says how to name them', async () => {
  const { root, merge } = twoParts();
  expect(await refusal(root, merge([]))).toBe('Name the folders of the parts: tidings merge part-1 part-2 --out dist.');
});

test.each<[string, (folder: string) => void]>([
  ['is not there', (folder) => rmSync(folder, { recursive: true })],
  ['was never finished', removePart],
  ['lost its hidden file', (folder) => rmSync(join(folder, '.tidings-part.json'))],
  ['has a torn seal', (folder) => truncateSync(join(folder, '.tidings-part.json'), 300)],
])('a folder that %s is no part', async (_, spoil) => {
  const { root, merge } = twoParts();
  spoil(join(root, 'part-2'));
  expect(await refusal(root, merge())).toBe(
    'part-2 holds no finished part of a site. Make it with `tidings build --shard 1/2 --out part-2`, and copy the whole folder, hidden files too.',
  );
});

test.each<[string, (path: string) => void]>([
  ['torn', (path) => truncateSync(path, 2)],
  ['edited', (path) => writeFileSync(path, 'Start')],
  ['lost', (path) => rmSync(path)],
])('a part with a file that was %s on the way is refused, and nothing is written', async (_, spoil) => {
  const { root, merge, outDir } = twoParts();
  spoil(join(root, 'part-2/de/index.html'));
  expect(await refusal(root, merge())).toBe(
    'part-2/de/index.html is not as it was built. Copy the part again, or build it anew.',
  );
  expect(() => statSync(outDir)).toThrow('ENOENT');
  expect(treeOf(join(root, '.tidings'))).toEqual({});
});

test('a part that names files elsewhere writes nothing there', async () => {
  const { root, merge } = twoParts();
  writeFileSync(join(root, 'precious.txt'), 'precious');
  const standing: StandingFile = { key: 'k', digest: textDigest('precious'), size: 8, mtimeMs: 1, build: 1 };
  writePart(join(root, 'part-2'), { ...common, shard: { part: 2, of: 2 } }, new Map([['../precious.txt', standing]]));
  await expect(merge()).rejects.toThrow("“../precious.txt” can't be a file of the site.");
  expect(readFileSync(join(root, 'precious.txt'), 'utf8')).toBe('precious');
});

test('a part says what it holds until it is built again', () => {
  const root = fileTree();
  const folder = makePart(root, 2);
  expect(readPart(folder)?.seal).toEqual({ ...common, shard: { part: 2, of: 2 } });
  expect(readPart(folder)?.files.map(({ file }) => file)).toEqual(Object.keys(contents[1] ?? {}));
  removePart(folder);
  expect(readPart(folder)).toBe(null);
});
