import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../bench/archive/random.ts';
import { buildSite } from '../../src/adapters/build-site.ts';
import { isComplete } from '../../src/core/survival/exception.ts';
import { follow } from '../survival/links.ts';
import { cacheFiles } from './do-deed.ts';
import { exampleRenderers } from './example-renderers.ts';
import { differences, filesIn, isThere, type Tree, textsOf, treeOf, writeTree } from './folder.ts';
import { type Aim, aims, killBuild, startBuild } from './killed-build.ts';
import { lendRenderers } from './lend-renderers.ts';
import { makeQuietEdit, siteOf } from './random-history.ts';
import type { SiteModel } from './site-model.ts';
import { filesOf } from './write-site.ts';

const kills = 50;
const seed = 20241122;
const random = randomFrom(seed);
const site = siteOf({ seed, isLarge: false });

let base: string;
let renderers: string;
let root: string;
let written = new Map<string, Buffer>();

beforeAll(() => {
  renderers = exampleRenderers();
  base = mkdtempSync(join(tmpdir(), 'tidings-killed-'));
  root = join(base, 'site');
  for (const folder of ['site', 'clean']) {
    mkdirSync(join(base, folder));
    lendRenderers(renderers, join(base, folder, '.tidings'));
  }
});
afterAll(() => {
  for (const folder of [base, renderers]) rmSync(folder, { recursive: true, force: true });
});

function write(model: SiteModel): void {
  const files = filesOf(model);
  for (const folder of ['site', 'clean']) writeTree(join(base, folder), files, written);
  written = files;
}

/** What a clean full build of the site as it stands gives, and its exit code: 1 where something had to be left out. */
async function cleanBuild(): Promise<{ wanted: Tree; code: number }> {
  const clean = join(base, 'clean');
  for (const name of ['dist', '.tidings']) rmSync(join(clean, name), { recursive: true, force: true });
  lendRenderers(renderers, join(clean, '.tidings'));
  const good = join(root, '.tidings/last-good');
  if (isThere(good)) cpSync(good, join(clean, '.tidings/last-good'), { recursive: true });
  const options = { root: clean, outDir: join(clean, 'dist'), now: site.now, full: true };
  const { built, exceptions } = await buildSite(options);
  if (built === null) throw new Error('the site could not be built');
  return { wanted: treeOf(join(clean, 'dist')), code: isComplete(exceptions) ? 0 : 1 };
}

/** What is wrong with what stands after a kill, as a reader could see it. `versions` is what may stand. */
function faults(now: Tree, before: Tree, versions: readonly Tree[]): string[] {
  const torn = filesIn(now).filter(
    (file) => !versions.some((version) => version.get(file)?.equals(now.get(file) ?? Buffer.of())),
  );
  const newest = versions.at(-1) ?? before;
  const lost = filesIn(before).filter((file) => newest.has(file) && !now.has(file));
  const texts = textsOf(now);
  const staying = [...texts.keys()].filter((file) => before.has(file) && newest.has(file));
  const deadAlready = new Set(versions.flatMap(deadLinks));
  // The languages of a page that leaves link to each other until the last is gone.
  const isLeaving = (link: string) => !newest.has(link.split(' -> ')[0] ?? '');
  const { broken } = follow(texts, staying);
  return [
    ...torn.map((file) => `torn: ${file}`),
    ...lost.map((file) => `missing: ${file}`),
    ...broken.filter((link) => !deadAlready.has(link) && !isLeaving(link)).map((link) => `into nothing: ${link}`),
  ];
}

const known = new WeakMap<Tree, readonly string[]>();

/** Links that authors wrote, into nothing. */
function deadLinks(version: Tree): readonly string[] {
  const texts = textsOf(version);
  const broken = known.get(version) ?? follow(texts, [...texts.keys()]).broken;
  known.set(version, broken);
  return broken;
}

test(`a site survives ${kills} publications that are killed`, { timeout: 900_000 }, async () => {
  write(site);
  const first = await startBuild(root, site.now).ended;
  expect(first.status, first.error).toBe(0);
  let duration = await measured();
  let settled = treeOf(join(root, 'dist'));
  let versions: Tree[] = [settled];
  const told: Record<Aim | 'kills' | 'journal', number> = {
    kills: 0,
    journal: 0,
    anything: 0,
    reading: 0,
    moving: 0,
    remembering: 0,
    saving: 0,
  };

  for (let attempt = 0; told.kills < kills && attempt < kills * 2; attempt++) {
    const edits = Array.from({ length: random.between(1, 3) }, () => makeQuietEdit(random.between(1, 2 ** 31), site));
    write(site);
    const before = treeOf(join(root, 'dist'));
    const { wanted, code } = await cleanBuild();
    versions.push(wanted);
    const aim = random.pick(Object.keys(aims) as Aim[]);
    const { signal, status, error } = await killBuild(root, site.now, { aim, random, duration });
    const where = `seed ${seed}, attempt ${attempt}, while ${aim}, after ${edits.join(' and ')}`;
    if (signal === 'SIGKILL') {
      told.kills++;
      told[aim]++;
      if (existsSync(join(root, '.tidings/journal.json'))) told.journal++;
      expect(faults(treeOf(join(root, 'dist')), before, versions), where).toEqual([]);
    } else expect(status, error).toBe(code);

    // The next one that nobody kills ends right, after one kill or after several.
    if (random.chance(0.4) || told.kills === kills) {
      const start = performance.now();
      const { built } = await buildSite({ root, outDir: join(root, 'dist'), now: site.now });
      duration = Math.max(duration, performance.now() - start);
      expect(built, where).not.toBe(null);
      settled = treeOf(join(root, 'dist'));
      expect(differences(settled, wanted), where).toEqual([]);
      versions = [settled];
      const left = cacheFiles(join(root, '.tidings')).filter(
        (name) => !cacheFiles(join(base, 'clean/.tidings')).includes(name),
      );
      expect(
        left.filter((name) => !/^(?:outputs|pictures)\/|^last-good-unfinished$/.test(name)),
        where,
      ).toEqual([]);
      expect(readdirSync(join(root, '.tidings/outputs')), where).toHaveLength(1);
    }
  }
  console.log(
    `${Object.entries(told)
      .map(([name, number]) => `${number} ${name}`)
      .join(', ')} (seed ${seed})`,
  );
  expect(told.kills).toBe(kills);
  expect(told.journal).toBeGreaterThan(0);
});

/** How long a publication takes that nobody kills. */
async function measured(): Promise<number> {
  makeQuietEdit(random.between(1, 2 ** 31), site);
  write(site);
  const start = performance.now();
  const { status, error } = await startBuild(root, site.now).ended;
  expect(status, error).toBe(0);
  return performance.now() - start;
}
