/**
 * While files are put in place one by one, no page that stood before and stays ever links into nothing, nor does what it leads
 * to. The languages of a page that leaves link to each other until the last is gone: they can't go at once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../bench/archive/random.ts';
import { buildSite } from '../../src/adapters/build-site.ts';
import { follow } from '../survival/links.ts';
import { exampleRenderers } from './example-renderers.ts';
import { textsOf, treeOf, writeTree } from './folder.ts';
import { lendRenderers } from './lend-renderers.ts';
import { makeQuietEdit, siteOf } from './random-history.ts';
import { filesOf } from './write-site.ts';

let renderers: string;
let base: string;
beforeAll(() => {
  renderers = exampleRenderers();
  base = mkdtempSync(join(tmpdir(), 'tidings-order-'));
});
afterAll(() => {
  for (const folder of [base, renderers]) rmSync(folder, { recursive: true, force: true });
});

test.each([1, 2, 3])('from every page that stays, all links lead on at any moment (seed %i)', async (seed) => {
  const random = randomFrom(seed);
  const site = siteOf({ seed, isLarge: false });
  const root = join(base, `site-${seed}`);
  const outDir = join(root, 'dist');
  lendRenderers(renderers, join(root, '.tidings'));
  let written = new Map<string, Buffer>();
  const checked = { moments: 0, removals: 0 };
  for (let round = 0; round < 12; round++) {
    const edits = Array.from({ length: random.between(1, 4) }, () => makeQuietEdit(random.between(1, 2 ** 31), site));
    const files = filesOf(site);
    writeTree(root, files, written);
    written = files;
    const before = textsOf(treeOf(outDir));
    const { built } = await buildSite({ root, outDir, now: site.now });
    const after = textsOf(treeOf(outDir));
    if (built === null || round === 0) continue;

    const steps = [
      ...[...built.added, ...built.changed].map((file) => ({ file, text: after.get(file) ?? '' })),
      ...built.removed.map((file) => ({ file, text: null })),
    ];
    const dead = new Set([before, after].flatMap((texts) => follow(texts, texts.keys().toArray()).broken));
    const now = new Map(before);
    for (const [index, { file, text }] of steps.entries()) {
      if (text === null) now.delete(file);
      else now.set(file, text);
      // A look at each moment would take minutes.
      if (text !== null && index !== built.added.length && !random.chance(10 / steps.length)) continue;
      const staying = now.keys().filter((name) => before.has(name) && after.has(name) && name.endsWith('.html'));
      const { broken } = follow(now, staying.toArray());
      const found = broken.filter((link) => !dead.has(link) && after.has(link.split(' -> ')[0] ?? ''));
      expect(found, `step ${index} of ${steps.length}, ${file}, after ${edits.join(' and ')}`).toEqual([]);
      checked.moments++;
      if (text === null) checked.removals++;
    }
  }
  expect(checked.moments).toBeGreaterThan(50);
  expect(checked.removals).toBeGreaterThan(5);
});
