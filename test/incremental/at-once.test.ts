import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildSite } from '../../src/adapters/build-site.ts';
import { loadSite } from '../../src/adapters/load-site.ts';
import { mergeParts } from '../../src/adapters/merge-parts.ts';
import { entryNamed } from './edits/edit-entry.ts';
import { exampleRenderers } from './example-renderers.ts';
import { update } from './first-site.ts';
import { differences, type Tree, treeOf, writeTree } from './folder.ts';
import { startBuild } from './killed-build.ts';
import { lendRenderers } from './lend-renderers.ts';
import { plannedSite } from './planned-site.ts';
import { filesOf } from './write-site.ts';

const before = plannedSite();
const site = structuredClone(before);
entryNamed(site, 'errors').updates.push(update(site.now, 'resolved', 'Over.'));
entryNamed(site, 'messages').summary = 'It can be found in [no place](/incidents/2020-01-01-never/).';

let base: string;
let renderers: string;
let root: string;
let wanted: Tree;
let count = 0;

beforeAll(async () => {
  renderers = exampleRenderers();
  base = mkdtempSync(join(tmpdir(), 'tidings-at-once-'));
  const clean = newSite(site);
  await buildSite({ root: clean, outDir: join(clean, 'dist'), now: site.now });
  wanted = treeOf(join(clean, 'dist'));
});
afterAll(() => {
  for (const folder of [base, renderers]) rmSync(folder, { recursive: true, force: true });
});

function newSite(model: typeof site): string {
  const folder = join(base, `site-${count++}`);
  mkdirSync(folder);
  writeTree(folder, filesOf(model), new Map());
  lendRenderers(renderers, join(folder, '.tidings'));
  return folder;
}

/** A standing site of which several files changed. */
beforeEach(async () => {
  root = newSite(before);
  await buildSite({ root, outDir: join(root, 'dist'), now: site.now });
  writeTree(root, filesOf(site), filesOf(before));
});

const refused =
  /^Another build is at work here: process \d+, since \S+Z\. Wait until it ends; if it is long gone, delete \S+\/build\.lock\.$/;

test('of two builds at once one is refused, and the other is right', async () => {
  const build = () => buildSite({ root, outDir: join(root, 'dist'), now: site.now });
  const ends = await Promise.allSettled([build(), build()]);
  const messages = ends.flatMap((end) => (end.status === 'rejected' ? String(end.reason.message) : []));
  expect(messages).toEqual([expect.stringMatching(refused)]);
  expect(differences(treeOf(join(root, 'dist')), wanted)).toEqual([]);
  // The one that was refused took nothing with it.
  expect((await build()).built).toMatchObject({ added: [], changed: [], removed: [] });
});

test('a build that starts while another process builds is refused, into another folder too', async () => {
  const other = startBuild(root, site.now);
  const tries: string[] = [];
  const dirs = ['dist', 'elsewhere'];
  let isOver = false;
  void other.ended.then(() => (isOver = true));
  for (let round = 0; !isOver; round++) {
    await buildSite({ root, outDir: join(root, dirs[round % 2] ?? 'dist'), now: site.now }).then(
      () => tries.push('built'),
      (error: Error) => tries.push(error.message),
    );
    await setImmediate();
  }
  const { status, error } = await other.ended;
  const told = status === 0 ? '' : error.trimEnd();
  if (told !== '') expect(told).toMatch(refused);
  for (const message of tries) if (message !== 'built') expect(message).toMatch(refused);
  expect(differences(treeOf(join(root, 'dist')), wanted)).toEqual([]);
});

test('a check while a build is at work finds what it finds alone, and the build is right', async () => {
  const check = async () => (await loadSite({ root, now: site.now })).diagnostics();
  const alone = (await loadSite({ root, now: site.now, anew: true })).diagnostics();
  expect(alone.map(({ ruleId }) => ruleId)).toContain('broken-entry-link');
  const build = startBuild(root, site.now);
  let isOver = false;
  void build.ended.then(() => (isOver = true));
  let checks = 0;
  for (; !isOver; checks++) {
    expect(await check()).toEqual(alone);
    await setImmediate();
  }
  expect((await build.ended).status).toBe(0);
  expect(checks).toBeGreaterThan(1);
  expect(await check()).toEqual(alone);
  expect(differences(treeOf(join(root, 'dist')), wanted)).toEqual([]);
});

test('parts can be made at once in one folder, beside a build of the whole', async () => {
  const parts = [1, 2, 3].map((part) => ({ part, out: join(root, `part-${part}`) }));
  const builds = parts.map(({ part, out }) => {
    lendRenderers(renderers, join(root, `.tidings/shards/${part}-of-3`));
    return buildSite({ root, outDir: out, now: site.now, shard: { part, of: 3 } });
  });
  await Promise.all([...builds, buildSite({ root, outDir: join(root, 'dist'), now: site.now })]);
  await mergeParts({ root, outDir: join(root, 'merged'), parts: parts.map(({ out }) => out) });
  for (const folder of ['dist', 'merged']) expect(differences(treeOf(join(root, folder)), wanted), folder).toEqual([]);
});
