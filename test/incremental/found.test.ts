/** What random histories found, and what was thought of beside them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { mergeParts } from '../../src/adapters/merge-parts.ts';
import { exampleRenderers } from './example-renderers.ts';
import { differences, treeOf, writeTree } from './folder.ts';
import { buildAt, plannedSite } from './planned-site.ts';
import { filesOf } from './write-site.ts';

const site = plannedSite();
let renderers: string;
let root: string;
beforeAll(() => {
  renderers = exampleRenderers();
});
afterAll(() => rmSync(renderers, { recursive: true, force: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tidings-found-'));
  writeTree(root, filesOf(site), new Map());
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test.each([2, 3, 7])('a page wins over a file of public/ with its name, whichever of %i parts it is in', async (of) => {
  for (const file of ['history/index.html', 'de/404.html', 'ar/index.html']) write(`public/${file}`, 'Not this one.');
  await buildAt(root, renderers, site);
  const parts = Array.from({ length: of }, (_, index) => join(root, `part-${index + 1}`));
  for (const [index, outDir] of parts.entries()) {
    await buildAt(root, renderers, site, { outDir, shard: { part: index + 1, of } });
  }
  await mergeParts({ root, outDir: join(root, 'merged'), parts });
  expect(differences(treeOf(join(root, 'merged')), treeOf(join(root, 'dist')))).toEqual([]);
});

test('compressed files that stand in public/ are those of the site, and their plain file gets no others', async () => {
  write('public/data.json', '{ "much": "text" }\n'.repeat(200));
  write('public/data.json.gz', 'made by hand');
  write('public/history/index.html.br', 'by hand, too');
  const wanted = { 'data.json.gz': 'made by hand', 'history/index.html.br': 'by hand, too' };
  const compressed = { ...site, compress: true };
  const built = await buildAt(root, renderers, compressed);
  expect(built.added).not.toContain('data.json.br');
  expect(built.added).not.toContain('history/index.html.gz');
  expect(new Set(built.added).size).toBe(built.added.length);
  for (const [file, text] of Object.entries(wanted)) {
    expect(treeOf(join(root, 'dist')).get(file)?.toString(), file).toBe(text);
  }
  expect(await buildAt(root, renderers, compressed)).toMatchObject({ added: [], changed: [], removed: [] });

  const parts = [1, 2].map((part) => ({ outDir: join(root, `part-${part}`), shard: { part, of: 2 } }));
  for (const part of parts) await buildAt(root, renderers, compressed, part);
  await mergeParts({ root, outDir: join(root, 'merged'), parts: parts.map(({ outDir }) => outDir) });
  expect(differences(treeOf(join(root, 'merged')), treeOf(join(root, 'dist')))).toEqual([]);
});
