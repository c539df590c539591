import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveNow } from '../../bench/archive/plan-starts.ts';
import { generateArchive } from '../../bench/generate-archive.ts';
import { type BuildOptions, buildSite } from '../../src/adapters/build-site.ts';
import { exampleRenderers } from './example-renderers.ts';
import { differences, treeOf } from './folder.ts';
import { lendRenderers } from './lend-renderers.ts';

let base: string;
let renderers: string;
let root: string;
let clean: string;

/** So many pages and documents that threads share them. */
beforeAll(() => {
  renderers = exampleRenderers();
  base = mkdtempSync(join(tmpdir(), 'tidings-threads-'));
  [root, clean] = [join(base, 'site'), join(base, 'clean')];
  const { documents } = generateArchive({ root, entries: 130, locales: 12, seed: 4 });
  expect(documents).toBeGreaterThan(1000);
  cpSync(join(import.meta.dirname, '../../content/pages'), join(root, 'content/pages'), { recursive: true });
});
afterAll(() => {
  for (const folder of [base, renderers]) rmSync(folder, { recursive: true, force: true });
});

const change = (file: string, edit: (text: string) => string) =>
  writeFileSync(join(root, file), edit(readFileSync(join(root, file), 'utf8')));

async function build(folder: string, options: Partial<BuildOptions>) {
  lendRenderers(renderers, join(folder, '.tidings'));
  const outDir = join(folder, 'dist');
  const { built, errors, warnings, exceptions } = await buildSite({
    root: folder,
    outDir,
    now: archiveNow,
    ...options,
  });
  return { told: { errors, warnings, exceptions, pages: built?.pages }, built, tree: treeOf(outDir) };
}

/** With one thread, from nothing, and with the same texts for broken files. */
async function cleanBuild() {
  mkdirSync(clean);
  for (const name of ['content', 'locales']) cpSync(join(root, name), join(clean, name), { recursive: true });
  cpSync(join(root, '.tidings/last-good'), join(clean, '.tidings/last-good'), { recursive: true });
  return await build(clean, { threads: 0, full: true });
}

test('what threads share comes out as from one, also where files are broken and others stand in', async () => {
  expect((await build(root, { threads: 2 })).built?.added.length).toBeGreaterThan(1000);

  const [one = '', two = '', three = ''] = readdirSync(join(root, 'content/incidents'));
  appendFileSync(join(root, `content/incidents/${one}/en.mdx`), '\n<Update at="\n');
  rmSync(join(root, `content/incidents/${two}`), { recursive: true });
  change(`content/incidents/${three}/en.mdx`, (text) => text.replace(/^title: .*$/m, 'title: Otherwise'));
  change('locales/fr.json', (text) => text.slice(0, -20));
  change('content/site.yaml', (text) => text.replace(/^timeZones: .*$/m, 'timeZones: [Asia/Kolkata]'));
  const wanted = await cleanBuild();
  const found = await build(root, { threads: 2 });
  expect(found.built?.changed.length).toBeGreaterThan(1000);
  expect(found.told.exceptions).toEqual(
    expect.arrayContaining([
      { is: 'kept', what: 'language', path: 'locales/fr.json' },
      { is: 'kept', what: 'incident', path: `content/incidents/${one}/en.mdx` },
    ]),
  );
  expect(found.told).toEqual(wanted.told);
  expect(differences(found.tree, wanted.tree)).toEqual([]);
  expect((await build(root, { threads: 2 })).built).toMatchObject({ added: [], changed: [], removed: [] });
  for (const file of ['index.html', 'de/history/index.html']) writeFileSync(join(root, 'dist', file), 'not ours');
  rmSync(join(root, 'dist/preview.png'));
  const mended = await build(root, { threads: 2 });
  expect(mended.built).toMatchObject({
    added: ['preview.png'],
    changed: ['de/history/index.html', 'index.html'],
    removed: [],
  });
  expect(differences(mended.tree, found.tree)).toEqual([]);
});
