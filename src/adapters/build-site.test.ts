import { copyFileSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { fileTree, treeOf } from './file-tree-fixture.ts';
import { packageRoot } from './package-root.ts';

const now = Date.UTC(2026, 10, 22);
const incident = (title: string) => `---
title: ${title}
startedAt: 2026-11-20T15:56Z
---

Messages were late.

<Update at="2026-11-20T17:59Z" status="resolved">
They arrive again.
</Update>
`;
const slug = '2026-11-20-late-messages';

function siteFolder(): string {
  const root = fileTree({
    'content/site.yaml':
      'name: Example\nurl: https://status.example.com/\ndefaultLocale: en\ncomponents:\n  messaging: { name: Messaging }\n',
    [`content/incidents/${slug}/en.mdx`]: incident('Late messages'),
    'content/pages/about/en.mdx': '---\ntitle: About\ndescription: Who we are.\n---\n\nWe are **we**.\n',
    'public/robots.txt': 'User-agent: *\n',
    'dist/CNAME': 'status.example.com',
  });
  for (const file of ['locales/en.json', 'locales/de.json']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    copyFileSync(join(packageRoot, file), join(root, file));
  }
  return root;
}

test('builds, updates and cleans a site, and leaves it standing when strict and a file breaks', async () => {
  const root = siteFolder();
  const outDir = join(root, 'dist');
  const build = (strict = false) => buildSite({ root, outDir, now, strict });

  expect(await build()).toMatchObject({
    exceptions: [],
    built: { incidents: 1, maintenances: 0, languages: 2, removed: [], base: '/', content: null },
  });
  const first = treeOf(outDir);
  expect(Object.keys(first)).toEqual(
    expect.arrayContaining([
      '404.html',
      'CNAME',
      'about/index.html',
      'de/404.html',
      'de/index.html',
      `de/incidents/${slug}/index.html`,
      `incidents/${slug}/index.html`,
      'index.html',
      'robots.txt',
    ]),
  );
  expect(first['de/index.html']).toContain('<html lang="de"');
  expect(first['de/about/index.html']).toContain('<p>We are <strong>we</strong>.</p>');
  expect(first[`incidents/${slug}/index.html`]).toContain('Messages were late.');

  utimesSync(join(outDir, 'about/index.html'), 1000, 1000);
  writeFileSync(join(root, `content/incidents/${slug}/en.mdx`), incident('Very late messages'));
  await build();
  expect(treeOf(outDir)[`incidents/${slug}/index.html`]).toContain('Very late messages');
  expect(statSync(join(outDir, 'about/index.html')).mtimeMs).toBe(1_000_000);

  const standing = treeOf(outDir);
  const broken = join(root, `content/incidents/${slug}/en.mdx`);
  writeFileSync(broken, incident('x').replace('15:56Z', '15:56'));
  const refused = await build(true);
  expect(refused.built).toBe(null);
  expect(refused.errors.map(({ file, line, severity }) => `${file}:${line} ${severity}`)).toContain(
    `content/incidents/${slug}/en.mdx:3 error`,
  );
  expect(treeOf(outDir)).toEqual(standing);

  rmSync(dirname(broken), { recursive: true });
  expect((await build()).built?.removed).toContain(`incidents/${slug}/index.html`);
  const last = treeOf(outDir);
  expect(Object.keys(last).filter((file) => file.includes(slug))).toEqual([]);
  expect(last['CNAME']).toBe('status.example.com');
});

test.each(['.', '..', 'content', 'content/x', 'src', '.tidings/x'])(
  'refuses to write the site into %s',
  async (out) => {
    const root = fileTree({ 'content/site.yaml': '' });
    await expect(buildSite({ root, outDir: join(root, out), now })).rejects.toThrow(
      `The output can’t go to ${join(root, out)}, where the site’s own files are. Choose another folder with --out.`,
    );
  },
);
