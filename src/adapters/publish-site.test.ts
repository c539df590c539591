import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Renderer } from './compile-templates.ts';
import { fileTree, treeOf } from './file-tree-fixture.ts';
import { loadSite } from './load-site.ts';
import { packageRoot } from './package-root.ts';
import { programDigest } from './program-digest.ts';
import { type Publication, publishSite } from './publish-site.ts';
import { workerPool } from './workers.ts';

vi.mock('./program-digest.ts', { spy: true });
afterEach(() => void vi.mocked(programDigest).mockReset());

const now = Date.UTC(2026, 10, 22);
const source = 'content/incidents/2026-11-20-late/en.mdx';
const page = 'incidents/2026-11-20-late/index.html';
const incident = (text: string, ...updates: string[]) => `---
title: ${text}
startedAt: 2026-11-20T15:56Z
---

${['2026-11-20T17:59Z', ...updates].map((at) => `<Update at="${at}" status="identified">${text}</Update>\n`).join('\n')}`;

function siteFolder(): string {
  const root = fileTree({
    'content/site.yaml':
      'name: Example\nurl: https://example.com/status/\ndefaultLocale: en\ncomponents: { api: { name: API } }\n',
    [source]: incident('Late'),
    'content/incidents/2026-10-02-other/en.mdx': incident('Other')
      .replaceAll('2026-11-20', '2026-10-02')
      .replace('identified', 'resolved'),
    'content/pages/about/en.mdx': '---\ntitle: About\ndescription: Who we are.\n---\n\nWe are we.\n',
    'public/robots.txt': 'User-agent: *\n',
    'public/key.txt': 'a',
    'client/_astro/style.css': 'body { color: red }\n',
  });
  for (const file of ['locales/en.json', 'locales/de.json']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    copyFileSync(join(packageRoot, file), join(root, file));
  }
  return root;
}

/** Publishes with templates that write out what they are given. */
async function publish(root: string, options: Partial<Publication & { now: number }> = {}) {
  const rendered: string[] = [];
  const renderer: Renderer = {
    folder: root,
    sharedDigest: '',
    clientFolder: join(root, 'client'),
    async render(path, { view }) {
      rendered.push(path);
      const shown = { path, view, filling: 'x'.repeat(2000) };
      return Buffer.from(JSON.stringify(shown, (_, value) => (value instanceof Map ? [...value] : value)));
    },
  };
  const [stateDir, outDir] = [join(root, '.tidings'), join(root, 'dist')];
  const { full = false, shard = null } = options;
  const loaded = await loadSite({ root, now: options.now ?? now, writes: true, anew: full, shard });
  const { world } = loaded;
  if (world === null) throw new Error(loaded.errors.map(({ message }) => message).join('\n'));
  mkdirSync(stateDir, { recursive: true });
  const flags = { full, dryRun: false, compress: false, shard, pool: workerPool(0), second: null, touched: null };
  const built = await publishSite({ ...flags, root, outDir, stateDir, loaded, world, renderer, ...options });
  return { ...built, rendered };
}

const write = (root: string, file: string, text: string) => writeFileSync(join(root, file), text);
const none = { updates: 0, incidents: 0, maintenances: 0, edits: 0, translations: 0, removed: 0 };

test('first all is written; then nothing, and no page is made', async () => {
  const root = siteFolder();
  const first = await publish(root);
  expect(first).toMatchObject({
    content: null,
    incidents: 2,
    languages: 2,
    changed: [],
    removed: [],
    writtenLanguages: 2,
  });
  expect([...first.added].sort()).toEqual(Object.keys(treeOf(join(root, 'dist'))).sort());
  expect(first.added).toEqual(expect.arrayContaining(['robots.txt', '_astro/style.css', page, `de/${page}`]));
  expect(first.rendered).toHaveLength(first.pages);

  for (const file of first.added) utimesSync(join(root, 'dist', file), 1000, 1000);
  const second = await publish(root);
  expect(second).toMatchObject({
    added: [],
    changed: [],
    removed: [],
    rendered: [],
    content: none,
    writtenLanguages: 0,
  });
  expect(second.pages).toBe(first.pages);
  const times = first.added.map((file) => statSync(join(root, 'dist', file)).mtimeMs);
  expect(new Set(times)).toEqual(new Set([1_000_000]));
});

test('an update is written where it is shown, and nowhere else', async () => {
  const root = siteFolder();
  const first = await publish(root);
  write(root, source, incident('Late', '2026-11-20T18:59Z'));
  const { added, changed, removed, rendered, content, writtenLanguages } = await publish(root);
  expect(content).toEqual({ ...none, updates: 1 });
  expect([added, removed, writtenLanguages]).toEqual([[], [], 2]);
  const own = ['preview.png', 'index.md', 'index.html'].map((name) => page.replace('index.html', name));
  const ofEntry = changed.filter((file) => !file.includes('api/v2/incidents/')).slice(0, 6);
  expect(ofEntry).toEqual(own.flatMap((file) => [file, `de/${file}`]));
  expect(changed).toContain('index.html');
  const pages = changed.filter((file) => file.endsWith('.html'));
  expect(rendered.map((path) => `${path.replace('/status/', '')}index.html`)).toEqual(pages);
  expect(changed).toContain('updates.atom');
  expect(changed.filter((file) => /other|about|2026-10|404/.test(file))).toEqual([]);
  expect(pages.length).toBeLessThan(first.pages / 2);
});

test('what leaves the site is removed, and what others made there stays', async () => {
  const root = siteFolder();
  await publish(root);
  write(root, 'dist/CNAME', 'example.com');
  rmSync(join(root, dirname(source)), { recursive: true });
  rmSync(join(root, 'public/key.txt'));
  const { removed, content } = await publish(root);
  expect(removed).toEqual(expect.arrayContaining([page, `de/${page}`, 'history/2026-11/index.html', 'key.txt']));
  expect(content).toEqual({ ...none, removed: 1 });
  const left = Object.keys(treeOf(join(root, 'dist')));
  expect(left.filter((file) => removed.includes(file))).toEqual([]);
  expect(left).toContain('CNAME');
});

test('what another hand did to a file is mended, and its bytes alone are written', async () => {
  const root = siteFolder();
  await publish(root);
  const right = treeOf(join(root, 'dist'));
  write(root, `dist/${page}`, 'edited');
  write(root, 'dist/robots.txt', '');
  rmSync(join(root, 'dist/de/404.html'));
  const { added, changed, rendered } = await publish(root);
  expect([added, [...changed].sort()]).toEqual([['de/404.html'], [page, 'robots.txt']]);
  expect(rendered).toHaveLength(2);
  expect(treeOf(join(root, 'dist'))).toEqual(right);
});

test('a dry run tells what would be written, and leaves everything as it was', async () => {
  const root = siteFolder();
  await publish(root);
  const before = treeOf(join(root, 'dist'));
  write(root, source, incident('Late', '2026-11-20T18:59Z'));
  write(root, 'public/new.txt', 'new');
  const dry = await publish(root, { dryRun: true });
  expect(treeOf(join(root, 'dist'))).toEqual(before);
  const wet = await publish(root);
  const told = ({ added, changed, removed, content }: typeof wet) => ({ added, changed, removed, content });
  expect(told(dry)).toEqual(told(wet));
  expect(dry.added).toEqual(['new.txt']);
});

test('a broken source that was published counts as no change, and mending it neither', async () => {
  const root = siteFolder();
  await publish(root);
  write(root, source, '---\n');
  expect(await publish(root)).toMatchObject({ content: none, added: [], changed: [], removed: [], rendered: [] });
  write(root, source, incident('Late'));
  expect(await publish(root)).toMatchObject({ content: none, added: [], changed: [], removed: [], rendered: [] });
});

test('compressed files come and go with the option, and are explained like their page', async () => {
  const root = siteFolder();
  await publish(root);
  const plain = treeOf(join(root, 'dist'));
  const compressed = await publish(root, { compress: true });
  expect(compressed.added).toEqual(expect.arrayContaining([`${page}.br`, `${page}.gz`]));
  expect(compressed.changed).toEqual([]);
  const again = await publish(root, { compress: true });
  expect(again).toMatchObject({ added: [], changed: [], removed: [], rendered: [] });
  expect(again.explain(page)).toMatchObject({ is: 'kept' });
  rmSync(join(root, `dist/${page}.br`));
  expect(await publish(root, { compress: true })).toMatchObject({ added: [`${page}.br`], changed: [], removed: [] });
  await publish(root);
  expect(treeOf(join(root, 'dist'))).toEqual(plain);
});

test('the parts of a site are the site', async () => {
  const root = siteFolder();
  const whole = await publish(root);
  const parts = await Promise.all(
    [1, 2, 3].map((part) => {
      const stateDir = join(root, `.tidings/shards/${part}`);
      return publish(root, { shard: { part, of: 3 }, stateDir, outDir: join(root, `part-${part}`) });
    }),
  );
  const written = parts.flatMap(({ added }) => added);
  expect(written.toSorted()).toEqual([...whole.added].sort());
  const all = Object.assign({}, ...[1, 2, 3].map((part) => treeOf(join(root, `part-${part}`))));
  delete all['.tidings-part.json'];
  expect(all).toEqual(treeOf(join(root, 'dist')));
});

test.each([
  [page],
  ['incidents/2026-11-20-late/'],
  ['/incidents/2026-11-20-late'],
  ['https://example.com/status/incidents/2026-11-20-late/?x#y'],
])('a page may be named as %s', async (path) => {
  const { explain } = await publish(siteFolder(), { dryRun: true });
  expect(explain(path)?.file).toBe(page);
});

test('a file of `public/` stands in place of what yields to it, and leaves it the place again', async () => {
  const root = siteFolder();
  await publish(root);
  const robots = () => readFileSync(join(root, 'dist/robots.txt'), 'utf8');
  expect(robots()).toBe(readFileSync(join(root, 'public/robots.txt'), 'utf8'));
  rmSync(join(root, 'public/robots.txt'));
  const { changed } = await publish(root);
  expect(changed).toEqual(['robots.txt']);
  expect(robots()).toContain('/status/sitemap.xml');
});

test('what is no page has no explanation', async () => {
  const { explain } = await publish(siteFolder(), { dryRun: true });
  expect([explain('/robots.txt'), explain('/incidents/'), explain('/de/nowhere/')]).toEqual([null, null, null]);
});

test('why a page was made anew, or was not, is told with the input that changed', async () => {
  const root = siteFolder();
  const first = await publish(root);
  expect(first.explain('/de/incidents/2026-11-20-late/')).toEqual({
    file: `de/${page}`,
    is: 'new',
    changed: [],
    writtenAt: null,
    inputs: expect.arrayContaining([source, 'content/site.yaml', 'locales/de.json', 'locales/en.json']),
  });
  write(root, source, incident('Late', '2026-11-20T18:59Z'));
  const second = await publish(root);
  expect(second.explain(page)).toMatchObject({ is: 'rewritten', changed: [source], writtenAt: null });
  expect(second.explain('about/')).toMatchObject({
    is: 'kept',
    changed: [],
    writtenAt: expect.stringMatching(/^2\d{3}-.*Z$/),
  });
  // From then on, the page knows why it was written last.
  const third = await publish(root);
  expect(third.explain(page)).toMatchObject({ is: 'kept', changed: [source] });

  write(
    root,
    'locales/de.json',
    readFileSync(join(root, 'locales/de.json'), 'utf8').replace('"Behoben"', '"Erledigt"'),
  );
  const german = await publish(root);
  expect(german.explain(`de/${page}`)).toMatchObject({ changed: ['locales/de.json'] });
  expect(german.explain(page)).toMatchObject({ is: 'kept' });
});

test('a page that was made anew and came out the same says so', async () => {
  const root = siteFolder();
  await publish(root);
  const before = await publish(root);
  write(root, source, `${incident('Late')}\n\n`);
  const { explain, changed } = await publish(root);
  expect([changed, explain(page)]).toMatchObject([[], { is: 'same', changed: [source] }]);
  // Nothing was written, so its last build is still the one before.
  const { writtenAt } = (await publish(root)).explain(page) ?? {};
  expect(writtenAt).toBe(before.explain('about/')?.writtenAt);
});

test('with all made anew, no change is claimed', async () => {
  const root = siteFolder();
  await publish(root);
  const { explain, rendered, pages, content, changed } = await publish(root, { full: true });
  expect([rendered.length, content, changed]).toEqual([pages, null, []]);
  expect(explain(page)).toMatchObject({ is: 'same', changed: [] });
});

test('another version of the program makes all anew, and counts what is on the site instead of changes', async () => {
  const root = siteFolder();
  await publish(root);
  vi.mocked(programDigest).mockReturnValue('another');
  const { explain, rendered, pages, content, changed } = await publish(root);
  expect([rendered.length, content, changed]).toEqual([pages, null, []]);
  expect(explain(page)).toMatchObject({ is: 'same', changed: [] });
  expect((await publish(root)).explain(page)).toMatchObject({ is: 'kept', changed: [] });
  // A text that comes with the new version was not what changed, as far as is known.
  vi.mocked(programDigest).mockReturnValue('a third');
  write(root, source, incident('Late', '2026-11-20T18:59Z'));
  expect((await publish(root)).explain(page)).toMatchObject({ is: 'rewritten', changed: [] });
  const { changed: told, writtenAt } = (await publish(root)).explain(page) ?? {};
  expect([told, writtenAt]).toEqual([[], expect.any(String)]);
});
